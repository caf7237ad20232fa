import pg from 'pg';
import { DatabaseUnavailableError } from './unavailable.ts';

export interface PoolOptions {
  url: string;
  /** The most connections that are open at once. */
  size: number;
  /** The most borrowers that wait for a connection at once; ten for each connection unless told otherwise. */
  queueSize?: number;
  /** How long one of them waits, in milliseconds; 5,000 unless told otherwise. */
  queueTimeout?: number;
  /** How values arrive, by the OID of their type. */
  parsers: Readonly<Record<number, (text: string) => unknown>>;
}

/** How many connections there are, and what they do. */
export interface PoolUse {
  /** Open connections, used or idle. */
  size: number;
  idle: number;
  /** Callers that wait for a connection. */
  waiting: number;
  max: number;
}

/** How a pool is used at this moment. */
export const useOf = (pool: pg.Pool): PoolUse => ({
  size: pool.totalCount,
  idle: pool.idleCount,
  waiting: pool.waitingCount,
  max: pool.options.max,
});

/** Connections that are lent, and how many may queue for them. */
export interface Pool extends pg.Pool {
  queueSize: number;
}

const MILLISECONDS_TO_CONNECT = 10_000;
const MILLISECONDS_TO_WAIT = 5000;

/** A pool of connections to PostgreSQL that gets every connection back, also those that die while they are in use. */
export function createPool(options: PoolOptions): Pool {
  const types = new pg.TypeOverrides();
  for (const [oid, parse] of Object.entries(options.parsers)) types.setTypeParser(Number(oid), parse);
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.size,
    types,
    application_name: 'event-gateway',
    connectionTimeoutMillis: options.queueTimeout ?? MILLISECONDS_TO_WAIT,
  });
  // An 'error' event without a listener ends the process; the statement under way rejects by itself.
  pool.on('error', () => {});
  pool.on('connect', returnWhenDead);
  return Object.assign(pool, { queueSize: options.queueSize ?? 10 * options.size });
}

/** A connection, as soon as one is free. Throws DatabaseUnavailableError when there is none in time, or no place to wait. */
export async function borrow(pool: Pool): Promise<pg.PoolClient> {
  const isBusy = pool.idleCount === 0 && pool.totalCount >= pool.options.max;
  if (isBusy && pool.waitingCount >= pool.queueSize) throw DatabaseUnavailableError.queueIsFull(pool.queueSize);
  try {
    return await pool.connect();
  } catch (error) {
    throw DatabaseUnavailableError.because(error);
  }
}

/**
 * kysely does not release a connection whose ROLLBACK fails, as it does when the backend is gone, and the pool would
 * run dry: the connection gives itself back when it ends. A second release of the same loan is then ignored.
 */
function returnWhenDead(client: pg.PoolClient): void {
  let release: pg.PoolClient['release'] | undefined;
  let dead = false;
  Object.defineProperty(client, 'release', {
    configurable: true,
    get: () => release,
    // pg-pool sets a new function for every loan.
    set: (loan: pg.PoolClient['release'] | undefined) => {
      let returned = false;
      release =
        loan &&
        ((error) => {
          if (returned) return;
          returned = true;
          loan(dead || error);
        });
    },
  });
  const end = () => {
    dead = true;
    release?.(true);
  };
  client.on('error', end);
  client.on('end', end);
}

/** Runs `work` while no other holder of the same key does, on a connection outside any pool. */
export async function withAdvisoryLock(url: string, key: number, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: MILLISECONDS_TO_CONNECT });
  await client.connect();
  try {
    // Of the transaction and not of the session, which behind a pooler may be another connection's.
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [key]);
    await work();
  } finally {
    await client.end();
  }
}
