import type { Catalog } from '../../events/catalog.ts';
import { instants, isAny, MAX_FILTER_LIST } from '../../events/filter.ts';
import type { EventNode } from '../../events/nodes.ts';
import { writeEvents } from '../../events/repository.ts';
import { type EventTable, searching } from '../../events/table.ts';
import type { SourceSystem, TelemetryEventFilter } from '../../generated/resolvers.ts';
import { badInput } from '../../graphql/errors.ts';
import { type Sql, sql } from '../../platform/sql.ts';
import { arrayText } from '../../platform/text-array.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { TelemetryRecordNode } from './nodes.ts';
import { isNear, isWithin } from './places.ts';

/** How telemetry is read. A record never changes, so that its only time and its only version say it all. */
export const telemetryTable: EventTable = {
  domain: 'TELEMETRY',
  name: 'telemetry_record',
  kinds: ['TELEMETRY_RECORD'],
  partitioned: true,
  common: {
    kind: sql`'TELEMETRY_RECORD'`,
    created_at: sql`e.occurs_at`,
    updated_at: sql`e.occurs_at`,
    version: sql`1`,
  },
  columns: {
    session_id: { type: 'uuid' },
    event_type: { type: 'text' },
    client_time: { type: 'timestamptz' },
    latitude: { type: 'float8' },
    longitude: { type: 'float8' },
    tag_ids: { type: 'uuid[]' },
    data: { type: 'jsonb' },
  },
  fields: {
    eventType: ['event_type'],
    serverTime: [],
    clientTime: ['client_time'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    tags: ['tag_ids'],
    data: ['data'],
    summary: ['event_type', 'latitude', 'longitude', 'data'],
  },
  subjects: { TelemetrySession: 'session_id' },
  relations: { session: { subject: 'TelemetrySession', column: 'session_id' } },
  toNode: (row) => new TelemetryRecordNode(row),
};

/** The conditions that only this domain's filter has. */
export function telemetryConditions(catalog: Catalog, filter: TelemetryEventFilter): Sql<unknown>[] {
  const where = [...instants(sql`e.occurs_at`, filter.serverTime), ...instants(sql`e.client_time`, filter.clientTime)];
  if (filter.sessionIds) {
    const uuids = catalog.subjectUuids('TelemetrySession', filter.sessionIds, 'filter.sessionIds');
    where.push(isAny(sql`e.session_id`, uuids, 'uuid', 'filter.sessionIds'));
  }
  if (filter.eventTypes) where.push(isAny(sql`e.event_type`, filter.eventTypes, 'text', 'filter.eventTypes'));
  if (filter.latitude != null) where.push(sql`e.latitude = ${filter.latitude}::float8`);
  if (filter.longitude != null) where.push(sql`e.longitude = ${filter.longitude}::float8`);
  if (filter.within) where.push(isWithin(filter.within));
  if (filter.near) where.push(isNear(filter.near));
  if (filter.tagIds) {
    const uuids = catalog.subjectUuids('Tag', filter.tagIds, 'filter.tagIds');
    if (uuids.length > MAX_FILTER_LIST) throw badInput('filter.tagIds', `may name at most ${MAX_FILTER_LIST}`);
    where.push(searching(sql`e.tag_ids && ${uuids}::uuid[]`));
  }
  return where;
}

/** How far ahead months have a partition of their own. */
const MONTHS_AHEAD = 3;

/** Makes the partitions of this month and the next ones, where they are not there; returns their names. */
export async function makePartitions(transaction: Transaction, now = new Date()): Promise<string[]> {
  const until = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + MONTHS_AHEAD));
  const rows = await transaction.query<{ name: string }>(
    sql`select name from make_telemetry_partitions(${until.toISOString()}::timestamptz) as name`,
  );
  return rows.map(({ name }) => name);
}

/** A record to add; `data` is JSON text. */
export interface NewRecord {
  id: string;
  sessionId: string;
  eventType: string;
  clientTime: Date | null;
  latitude: number | null;
  longitude: number | null;
  tagIds: readonly string[];
  data: string | null;
}

/** Adds records that the server took in at one instant, however many: one statement. */
export async function addRecords(transaction: Transaction, ...added: Added): Promise<void> {
  await transaction.query(insertion(transaction, added));
}

/** The same, for records that are wanted at once: reading them again would cost more than adding them. */
export const addAndReadRecords = (transaction: Transaction, ...added: Added): Promise<EventNode[]> =>
  writeEvents(transaction, telemetryTable, (columns) => sql`${insertion(transaction, added)} returning ${columns}`);

type Added = [records: readonly NewRecord[], serverTime: Date, source: SourceSystem | null];

function insertion({ organizationId }: Transaction, [records, serverTime, source]: Added): Sql {
  const plain = (read: (record: NewRecord) => string | number | null) =>
    `{${records.map((r) => read(r) ?? 'NULL').join()}}`;
  const quoted = (read: (record: NewRecord) => string | null) => arrayText(records.map(read));
  // Arrays of arrays are flattened by unnest, so the tags of a record travel as the text of an array.
  return sql`insert into telemetry_record as e
        (organization_id, id, occurs_at, session_id, event_type, client_time, latitude, longitude, tag_ids, data, source_system)
      select ${organizationId}::uuid, id, ${serverTime.toISOString()}::timestamptz, session_id, event_type,
        client_time, latitude, longitude, tag_ids::uuid[], data::jsonb, ${source}::text
      from unnest(
        ${plain((record) => record.id)}::uuid[],
        ${plain((record) => record.sessionId)}::uuid[],
        ${quoted((record) => record.eventType)}::text[],
        ${plain((record) => record.clientTime?.toISOString() ?? null)}::timestamptz[],
        ${plain((record) => record.latitude)}::float8[],
        ${plain((record) => record.longitude)}::float8[],
        ${quoted((record) => `{${record.tagIds.join()}}`)}::text[],
        ${quoted((record) => record.data)}::text[]
      ) as record(id, session_id, event_type, client_time, latitude, longitude, tag_ids, data)`;
}
