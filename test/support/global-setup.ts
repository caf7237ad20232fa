import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate, migratedDump } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A dump of a migrated PGlite, or null when the tests run on PostgreSQL. */
    dump: string | null;
    /** The PostgreSQL server and the migrated database that each test file copies. */
    postgres: { url: string; template: string } | null;
  }
}

/** Migrates once; every test file starts from a copy. `TEST_DATABASE=postgres` chooses PostgreSQL over PGlite. */
export default async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE === 'postgres') return setUpPostgres(provide);
  provide('dump', await migratedDump());
  provide('postgres', null);
  return undefined;
}

async function setUpPostgres(provide: TestProject['provide']): Promise<() => Promise<void>> {
  const url = process.env.TEST_DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/test';
  const template = `event_gateway_test_${process.pid}`;
  const server = new pg.Client(url);
  await server.connect();
  await server.query(`create database ${template}`);
  const database = await migrate({ kind: 'postgres', url: onDatabase(url, template), poolSize: 2 });
  await database.close();
  provide('dump', null);
  provide('postgres', { url, template });
  return async () => {
    const { rows } = await server.query('select datname from pg_database where starts_with(datname, $1)', [template]);
    for (const { datname } of rows) await server.query(`drop database ${datname} with (force)`);
    await server.end();
  };
}

export function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
