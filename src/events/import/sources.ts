import type { GatewayContext } from '../../context.ts';
import type { SourceSystem } from '../../generated/resolvers.ts';
import { sql } from '../../platform/sql.ts';
import { arrayText } from '../../platform/text-array.ts';
import type { Mapped } from './mapping.ts';
import type { ImportTarget } from './target.ts';

/** Which account of which system records come from. */
export interface SourceAccount {
  system: SourceSystem;
  account: string;
}

/** What is remembered of an original: the row that stands for it, and what it said last. */
export interface StoredSource {
  externalId: string;
  uuid: string;
  /** Null for what no connector brought. */
  mapped: Mapped | null;
  fingerprint: string | null;
}

/** What is remembered of these originals of one type, by external id: one statement. */
export async function findStored(
  context: GatewayContext,
  { system, account }: SourceAccount,
  target: ImportTarget,
  externalIds: readonly string[],
): Promise<Map<string, StoredSource>> {
  const { table, type, uuid } = placeOf(target);
  // One look into the index for each original: joined, or with `= any`, a planner that knows nothing of the table yet
  // reads all that is remembered of the account for each page.
  const rows = await context.transaction.query<StoredSource>(
    sql`select source.* from unnest(${arrayText(externalIds)}::text[]) as wanted(external_id)
      cross join lateral (
        select external_id as "externalId", ${sql.ref(uuid)} as uuid, mapped, fingerprint from ${sql.table(table)}
        where organization_id = ${context.transaction.organizationId} and system = ${system} and account = ${account}
          and ${sql.ref(type.column)} = ${type.value} and external_id = wanted.external_id
        limit 1
      ) as source`,
  );
  return new Map(rows.map((row) => [row.externalId, row]));
}

/** An original to remember. `raw` is JSON text, or null for a subject that was only named. */
export interface SourceToStore {
  externalId: string;
  uuid: string;
  raw: string | null;
  mapped: Mapped;
  fingerprint: string;
}

/** Remembers what these originals say now: one statement. */
export async function storeSources(
  context: GatewayContext,
  { system, account }: SourceAccount,
  target: ImportTarget,
  sources: readonly SourceToStore[],
  at: Date,
): Promise<void> {
  if (sources.length === 0) return;
  const { table, type, uuid } = placeOf(target);
  const column = (read: (source: SourceToStore) => string | null) => arrayText(sources.map(read));
  // The raw text does not travel inside JSON, whose reading would refuse an escaped U+0000 that the source may have sent.
  await context.transaction.query(
    sql`insert into ${sql.table(table)}
        (organization_id, system, account, ${sql.ref(type.column)}, external_id, ${sql.ref(uuid)}, synced_at, raw, mapped, fingerprint)
      select ${context.transaction.organizationId}::uuid, ${system}::text, ${account}::text, ${type.value}::text,
        external_id, uuid, ${at.toISOString()}::timestamptz, raw::json, mapped::jsonb, fingerprint
      from unnest(
        ${column(({ externalId }) => externalId)}::text[], ${column(({ uuid }) => uuid)}::uuid[],
        ${column(({ raw }) => raw)}::text[], ${column(({ mapped }) => JSON.stringify(mapped))}::text[],
        ${column(({ fingerprint }) => fingerprint)}::text[]
      ) as source(external_id, uuid, raw, mapped, fingerprint)
      on conflict (organization_id, system, account, ${sql.ref(type.column)}, external_id) do update
        set ${sql.ref(uuid)} = excluded.${sql.ref(uuid)}, synced_at = excluded.synced_at, raw = excluded.raw,
          mapped = excluded.mapped, fingerprint = excluded.fingerprint`,
  );
}

/** Events and subjects are remembered alike, in tables of their own. */
const placeOf = ({ event, typename }: ImportTarget) =>
  event
    ? { table: 'event_source', uuid: 'event_id', type: { column: 'kind', value: event.kind } }
    : { table: 'subject_source', uuid: 'subject_id', type: { column: 'type', value: typename } };
