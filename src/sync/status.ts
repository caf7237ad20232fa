import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { Counts } from '../events/import/outcome.ts';
import type { SourceAccount } from '../events/import/sources.ts';
import type { SourceSystem, SyncStatus } from '../generated/resolvers.ts';
import { type PageArguments, readPageArguments } from '../graphql/connection.ts';
import { type List, rootConnection } from '../graphql/list.ts';
import { toTypeId } from '../platform/ids.ts';
import { countStatement, type ListSource, type Ordering, pageStatement } from '../platform/keyset.ts';
import { parseLossless } from '../platform/lossless-json.ts';
import { sql } from '../platform/sql.ts';
import type { Transaction } from '../platform/transaction.ts';

/** How an account stands, as the database knows it. Times are RFC 3339 text in UTC; `lag` is in seconds. */
export interface SourceState extends SourceAccount {
  status: SyncStatus;
  lastStartedAt: string | null;
  lastSucceededAt: string | null;
  nextRunAt: string | null;
  lag: number | null;
  reading: string | null;
  counts: Counts | null;
  lastError: string | null;
}

interface StateRow extends Omit<SourceState, 'status' | 'counts'> {
  held: boolean;
  run_status: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | null;
  counts_by_type: Record<string, Counts> | null;
}

/** How each account of the organisation stands that was ever read or announced: one statement. */
export async function findStates(transaction: Transaction): Promise<SourceState[]> {
  const rows = await transaction.query<StateRow>(
    sql`select a.system, a.account, a.last_started_at as "lastStartedAt", a.last_succeeded_at as "lastSucceededAt",
        a.next_run_at as "nextRunAt", a.last_error as "lastError",
        floor(extract(epoch from now() - a.last_succeeded_at))::int as lag,
        coalesce(a.run_id is not null and a.heartbeat_at > now() - interval '60 seconds', false) as held,
        r.status as run_status, r.reading, r.counts as counts_by_type
      from sync_account as a
      left join lateral (
        select status, reading, counts from sync_run as r
        where r.organization_id = a.organization_id and r.system = a.system and r.account = a.account
        order by r.id desc limit 1
      ) as r on true
      where a.organization_id = ${transaction.organizationId} order by a.system, a.account`,
  );
  return rows.map(({ held, run_status, counts_by_type, ...row }) => ({
    ...row,
    status: held ? 'RUNNING' : run_status === 'RUNNING' ? 'FAILED' : (run_status ?? 'NEVER'),
    reading: held ? row.reading : null,
    counts: counts_by_type && totalOf(Object.values(counts_by_type)),
    lastError: !held && run_status === 'RUNNING' ? 'The last run ended without a word.' : row.lastError,
  }));
}

/** The state of an account that nothing is known of. */
export const neverRead = (system: SourceSystem, account: string): SourceState => ({
  system,
  account,
  status: 'NEVER',
  lastStartedAt: null,
  lastSucceededAt: null,
  nextRunAt: null,
  lag: null,
  reading: null,
  counts: null,
  lastError: null,
});

function totalOf(all: readonly Counts[]): Counts {
  const total: Counts = { read: 0, created: 0, changed: 0, unchanged: 0, deleted: 0, refused: 0 };
  for (const counts of all) for (const name of Object.keys(total) as (keyof Counts)[]) total[name] += counts[name];
  return total;
}

interface RejectionRow {
  id: string;
  type: string;
  externalId: string | null;
  reason: string;
  raw: string;
  rejectedAt: string;
}

/** What is kept aside of one account, oldest first. */
export function rejections(
  { transaction }: GatewayContext,
  info: GraphQLResolveInfo,
  { system, account }: SourceAccount,
  args: PageArguments,
) {
  // Each source has its own list, and its cursors are of no use in another.
  const ordering: Ordering = {
    name: `rejections:${system}:${account}`,
    keys: [{ column: 'id', type: 'uuid' }],
    direction: 'asc',
  };
  const request = readPageArguments(args, ordering, info);
  const source: ListSource = {
    columns: sql`e.id, e.type, e.external_id as "externalId", e.reason, e.raw::text as raw, e.rejected_at as "rejectedAt"`,
    from: sql`sync_rejection as e`,
    where: [
      sql`e.organization_id = ${transaction.organizationId}`,
      sql`e.system = ${system}`,
      sql`e.account = ${account}`,
    ],
    keys: [sql`e.id`],
  };
  const list: List<RejectionRow, object> = {
    request,
    reader: {
      toNode: (row) => ({ ...row, id: toTypeId('sync_rejection', row.id), raw: parseLossless(row.raw) }),
      positionOf: (row) => [row.id],
    },
    page: (parents) => transaction.query(pageStatement<RejectionRow>([source], request, parents)),
    count: async (parents) => {
      const rows = await transaction.query(countStatement([source], parents));
      return new Map(rows.map((row) => [row.parent_id, row.count]));
    },
  };
  return rootConnection(info, list);
}
