import type { EntityManager } from '@mikro-orm/sql';
import type { Database } from '../platform/database.ts';
import { ORGANIZATION_SETTING } from '../platform/tenancy.ts';
import { APPLICATION_ROLE } from '../platform/transaction.ts';

/** What is older than all months; it is there even when it is empty. */
const EARLIER = 'telemetry_record_earlier';

/** A partition of telemetry and the number of records in it, those of all organisations. */
export interface Month {
  partition: string;
  records: number;
}

/** Every partition, in the order of time. */
export async function listMonths(database: Database): Promise<Month[]> {
  return asOwner(database, async (em) => {
    const counts = await eachOrganization(em, countsBefore('infinity'));
    return (await partitions(em)).map((partition) => ({ partition, records: sumOf(counts, partition) }));
  });
}

/**
 * Drops every partition that ends at or before the start of this month, in one transaction, and the sources of their
 * records; with `dryRun` it only says which. Idempotency keys stay, so that a late retry adds nothing.
 */
export async function dropMonths(database: Database, before: Date, dryRun: boolean): Promise<Month[]> {
  return asOwner(database, async (em) => {
    const time = before.toISOString();
    const drop = () => em.execute<{ name: string }[]>('select name from drop_telemetry_partitions(?) as name', [time]);
    const counts = await eachOrganization(em, countsBefore(time));
    await em.execute('savepoint nothing_dropped');
    const names = await drop();
    await em.execute('rollback to savepoint nothing_dropped');
    if (!dryRun && names.length > 0) {
      await eachOrganization(em, forgetSources(time));
      await drop();
    }
    return names
      .map(({ name }) => ({ partition: name, records: sumOf(counts, name) }))
      .filter(({ partition, records }) => partition !== EARLIER || records > 0);
  });
}

const countsBefore = (time: string) => (em: EntityManager, organizationId: string) =>
  em.execute<Month[]>(
    `select tableoid::regclass::text as partition, count(*)::int4 as records from telemetry_record
      where organization_id = ? and occurs_at < ? group by tableoid`,
    [organizationId, time],
  );

const forgetSources = (time: string) => (em: EntityManager, organizationId: string) =>
  em.execute(
    `delete from event_source s using telemetry_record e where s.organization_id = ? and e.organization_id = s.organization_id
      and e.id = s.event_id and e.source_system is not null and e.occurs_at < ?`,
    [organizationId, time],
  );

const partitions = async (em: EntityManager): Promise<string[]> => {
  const rows = await em.execute<{ name: string }[]>(
    `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'telemetry_record'::regclass
      order by inhrelid::regclass::text <> ?, 1`,
    [EARLIER],
  );
  return rows.map(({ name }) => name);
};

const sumOf = (counts: readonly Month[], partition: string): number =>
  counts.reduce((sum, count) => (count.partition === partition ? sum + count.records : sum), 0);

/** A transaction of the database's owner, who alone may drop a table. */
async function asOwner<T>(database: Database, work: (em: EntityManager) => Promise<T>): Promise<T> {
  return (database.orm.em as EntityManager).fork().transactional((em) => work(em as EntityManager));
}

/** Does something as each organisation, one after the other: row-level security binds the owner as well. */
async function eachOrganization<Row>(
  em: EntityManager,
  work: (em: EntityManager, organizationId: string) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { id } of await em.execute<{ id: string }[]>('select id from organization')) {
    await em.execute(`select set_config('role', ?, true), set_config(?, ?, true)`, [
      APPLICATION_ROLE,
      ORGANIZATION_SETTING,
      id,
    ]);
    rows.push(...(await work(em, id)));
    await em.execute('reset role');
  }
  return rows;
}
