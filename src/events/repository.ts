import type { EventKind, SourceSystem } from '../generated/resolvers.ts';
import { timeOf } from '../platform/ids.ts';
import { countStatement, type KeysetRequest, type PageColumns, pageStatement } from '../platform/keyset.ts';
import { parseLossless } from '../platform/lossless-json.ts';
import { isOneOf, type Sql, sql } from '../platform/sql.ts';
import type { Transaction } from '../platform/transaction.ts';
import { type Layout, layoutOf, type SubjectFound, sourceOf } from './layout.ts';
import type { EventNode, EventRow } from './nodes.ts';
import { type Reading, wholeOf } from './reading.ts';
import { type EventTable, isPlannedOnce, rowsOf, unplanned } from './table.ts';

/** One table's share of a list: the conditions that its rows meet, beside the organisation's. */
export interface Branch {
  table: EventTable;
  where: readonly Sql<unknown>[];
}

/** A branch with what is read of its rows. */
export interface ReadBranch extends Branch {
  reading: Reading;
}

export type PageRow = EventRow & PageColumns;

/** The rows of one page of events for each parent, or for one list where `parents` is null: one statement. */
export async function pageEvents(
  transaction: Transaction,
  branches: readonly ReadBranch[],
  request: KeysetRequest,
  parents: readonly string[] | null = null,
): Promise<PageRow[]> {
  if (branches.length === 0) return [];
  const layout = layoutFor(branches.map(readingIn));
  const sources = branches.map(({ table, where, reading }) => {
    const once = isPlannedOnce(table, where, request.ordering);
    const conditions = [inOrganization(transaction), ...(once ? unplanned(where) : where)];
    return { ...sourceOf(reading, layout, request.ordering, conditions), isPlannedOnce: once };
  });
  return transaction.query(pageStatement<EventRow>(sources, request, parents));
}

/** How many events the branches hold for each parent, or in all under the key null: one statement. */
export async function countEvents(
  transaction: Transaction,
  branches: readonly Branch[],
  parents: readonly string[] | null = null,
): Promise<Map<string | null, number>> {
  if (branches.length === 0) return new Map();
  const sources = branches.map(({ table, where }) => ({
    columns: sql`1`,
    from: sql`${rowsOf(table.name, where)} as e`,
    where: [inOrganization(transaction), ...where],
    keys: [],
  }));
  const rows = await transaction.query(countStatement(sources, parents));
  return new Map(rows.map((row) => [row.parent_id, row.count]));
}

/** The node of a row of these branches. */
export const nodeReader = (branches: readonly ReadBranch[], found: SubjectFound): ((row: EventRow) => EventNode) => {
  const layout = layoutFor(branches.map(readingIn));
  return (row) => layout.toNode(row, found);
};

/**
 * The events of one table with these UUIDs, in no order: one statement. A partitioned table is asked again in all its
 * partitions for what is not there where the UUIDs say.
 */
export async function findEvents(
  transaction: Transaction,
  table: EventTable,
  uuids: readonly string[],
): Promise<EventNode[]> {
  const whole = wholeOf(table);
  const layout = layoutFor([whole]);
  const toNode = (row: EventRow) => layout.toNode(row, nobody);
  const find = (rows: Sql) =>
    transaction.query<EventRow>(
      sql`select ${layout.columnsOf(whole)} from ${sql.table(table.name)} as e ${rows} and ${inOrganization(transaction)}`,
    );
  const everywhere = (ids: readonly string[]) => find(sql`where ${isOneOf(sql`e.id`, ids, 'uuid')}`);
  if (!table.partitioned) return (await everywhere(uuids)).map(toNode);
  const seconds = uuids.map((uuid) => timeOf(uuid).getTime() / 1_000);
  // An id can have been made a little before the time of its row was taken.
  const rows = await find(
    sql`join unnest(${uuids}::uuid[], ${seconds}::float8[]) as k(id, at) on e.id = k.id
      where e.occurs_at between to_timestamp(k.at - 60) and to_timestamp(k.at + 60)`,
  );
  const found = new Set(rows.map(({ id }) => id));
  const missing = uuids.filter((uuid) => !found.has(uuid));
  if (missing.length > 0) rows.push(...(await everywhere(missing)));
  return rows.map(toNode);
}

/** The events that a statement writes into a table, aliased `e`, when it returns the columns that `write` is given. */
export async function writeEvents(
  transaction: Transaction,
  table: EventTable,
  write: (columns: Sql) => Sql,
): Promise<EventNode[]> {
  const whole = wholeOf(table);
  const layout = layoutFor([whole]);
  const rows = (await transaction.query(write(layout.columnsOf(whole)))) as EventRow[];
  return rows.map((row) => layout.toNode(row, nobody));
}

/** Where an event came from. Times are RFC 3339 text in UTC. */
export interface SourceRow {
  event_id: string;
  system: SourceSystem;
  account: string;
  external_id: string;
  synced_at: string;
  raw: unknown;
}

/** The sources of these events: one statement. */
export async function findSources(transaction: Transaction, uuids: readonly string[]): Promise<SourceRow[]> {
  const rows = await transaction.query<SourceRow & { raw: string }>(
    sql`select event_id, system, account, external_id, synced_at, raw::text from event_source
      where organization_id = ${transaction.organizationId} and event_id = any(${uuids}::uuid[])`,
  );
  return rows.map((row) => ({ ...row, raw: parseLossless(row.raw) }));
}

/** The UUID of the event that a source knows by this id, or null. */
export async function findBySource(
  transaction: Transaction,
  key: { system: SourceSystem; account: string; kind: EventKind; externalId: string },
): Promise<string | null> {
  const rows = await transaction.query<{ event_id: string }>(
    sql`select event_id from event_source where organization_id = ${transaction.organizationId}
      and system = ${key.system} and account = ${key.account} and kind = ${key.kind} and external_id = ${key.externalId}`,
  );
  return rows[0]?.event_id ?? null;
}

const inOrganization = (transaction: Transaction): Sql<unknown> =>
  sql`e.organization_id = ${transaction.organizationId}`;

const readingIn = ({ reading }: ReadBranch): Reading => reading;

const nobody: SubjectFound = () => {};

const layouts = new Map<string, Layout>();
/** Documents ask for different columns, and callers write the documents. */
const MOST_LAYOUTS = 500;

function layoutFor(readings: readonly Reading[]): Layout {
  const key = readings.map((reading) => reading.key).join(' ');
  let layout = layouts.get(key);
  if (!layout) {
    if (layouts.size >= MOST_LAYOUTS) layouts.clear();
    layout = layoutOf(readings);
    layouts.set(key, layout);
  }
  return layout;
}
