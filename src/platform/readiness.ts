import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

/** Whether the database can be used, and if not, which check failed and what was seen. */
export interface Readiness {
  failed: 'database' | 'migrations' | null;
  cause?: unknown;
}

/** Asks the database past the connections that operations use, so that it answers also when all of them are taken. */
export interface Probe {
  check(): Promise<Readiness>;
  close(): Promise<void>;
}

const MIGRATIONS_RUN = 'select name from mikro_orm_migrations';
const MILLISECONDS_TO_CONNECT = 1000;
const MILLISECONDS_TO_ANSWER = 1000;
const MILLISECONDS_TO_KEEP = 60_000;
const UNDEFINED_TABLE = '42P01';

/** Watches a PostgreSQL database by one connection of its own; `names` are the migrations that must have run. */
export function probePostgres(url: string, names: readonly string[]): Probe {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    application_name: 'event-gateway health',
    connectionTimeoutMillis: MILLISECONDS_TO_CONNECT,
    query_timeout: MILLISECONDS_TO_ANSWER,
    idleTimeoutMillis: MILLISECONDS_TO_KEEP,
    allowExitOnIdle: true,
  });
  pool.on('error', () => {});
  const run = async () => (await pool.query<{ name: string }>(MIGRATIONS_RUN)).rows;
  return { check: shared(() => compare(run, names)), close: () => pool.end() };
}

/** Watches the embedded database: it has one connection, so being busy is no failure. */
export function probePglite(pglite: PGlite, names: readonly string[]): Probe {
  const run = async () => (await pglite.query<{ name: string }>(MIGRATIONS_RUN)).rows;
  let last: Readiness = { failed: null };
  const check = shared(async () => {
    last = await compare(run, names);
    return last;
  });
  return {
    check: async () => {
      const { promise: whenBusy, resolve } = Promise.withResolvers<Readiness>();
      const timer = setTimeout(() => resolve(last), MILLISECONDS_TO_ANSWER);
      return Promise.race([check(), whenBusy]).finally(() => clearTimeout(timer));
    },
    close: async () => {},
  };
}

async function compare(run: () => Promise<{ name: string }[]>, names: readonly string[]): Promise<Readiness> {
  try {
    const done = new Set((await run()).map(({ name }) => name));
    return { failed: names.every((name) => done.has(name)) ? null : 'migrations' };
  } catch (cause) {
    return { failed: (cause as { code?: string }).code === UNDEFINED_TABLE ? 'migrations' : 'database', cause };
  }
}

/** Those who ask while an answer is under way get the same. */
function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined;
  return () => {
    underWay ??= ask().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
