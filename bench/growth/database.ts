import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';
import { domains } from '../../src/domains/index.ts';
import { migrations } from '../../src/migrations/index.ts';
import { sharedEntities } from '../../src/organization/index.ts';
import { type Database, openDatabase } from '../../src/platform/database.ts';

/** The organisation that is measured: it has nine of ten events. */
export const ORGANIZATION_ID = '01890000-0000-7000-8000-0000000b0001';

/** The time of the event with this number, counted back from the latest. */
export const timeOf = (number: number): string => new Date(Date.UTC(2026, 10, 1) - number * 32_000).toISOString();

const read = (name: string) => readFileSync(resolve(import.meta.dirname, name), 'utf8');

/** A database that grows: made empty, with what its events belong to, and dropped when it is closed. */
export interface GrowingDatabase {
  database: Database;
  url: string;
  /** Adds the events up to this number, older and older, each month of telemetry in a partition of its own. */
  growTo(events: number): Promise<void>;
  close(): Promise<void>;
}

export async function openGrowingDatabase(): Promise<GrowingDatabase> {
  const server = process.env.DATABASE_URL ?? process.env.TEST_DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/test';
  const name = `event_gateway_growth_${process.pid}`;
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  await within(server, (admin) => admin.query(`create database ${name}`));
  const entities = [...sharedEntities, ...domains.flatMap((domain) => domain.entities)];
  const database = await openDatabase({ location: { kind: 'postgres', url, poolSize: 1 }, entities, migrations });
  await database.migrate();
  await within(url, (client) => client.query(read('subjects.sql')));
  let size = 0;
  return {
    database,
    url,
    growTo: async (events) => {
      await within(url, async (client) => {
        await partitionFrom(client, timeOf(events));
        await client.query(
          `select set_config('growth.from', '${size}', false), set_config('growth.to', '${events - 1}', false)`,
        );
        await client.query(read('seed.sql'));
        await client.query('vacuum analyze');
      });
      size = events;
    },
    close: async () => {
      await database.close();
      await within(server, (admin) => admin.query(`drop database ${name} with (force)`));
    },
  };
}

/** Makes the months from this time on, as they would have been made when it was now. */
async function partitionFrom(client: pg.Client, time: string): Promise<void> {
  await client.query(`do $$
    declare first timestamptz; begin
      perform set_config('TimeZone', 'UTC', true);
      select min(to_date(right(relname, 7), 'YYYY_MM'))::timestamptz into first
        from pg_class where relname ~ '^telemetry_record_\\d{4}_\\d\\d$';
      drop table telemetry_record_earlier;
      perform add_telemetry_months(date_trunc('month', timestamptz '${time}'), first);
      perform add_telemetry_partition('telemetry_record_earlier', null, least(first, date_trunc('month', timestamptz '${time}')));
    end $$`);
}

async function within(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
