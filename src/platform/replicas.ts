import { Kysely } from 'kysely';
import pg from 'pg';
import { observed, type StatementObserver } from './dialect.ts';
import { LagClock } from './lag.ts';
import type { Marks } from './marks.ts';
import { createPool, type PoolOptions } from './pool.ts';
import { PoolDialect } from './postgres.ts';
import { END_OF_WAL, readWalPlace, type WalPlace } from './wal.ts';

export interface ReplicaOptions {
  /** The URL of the primary, which is asked how far it is. */
  primary: string;
  /** The URLs of its streaming replicas, at least one. */
  urls: readonly string[];
  /** A replica that is further behind gets no queries, in milliseconds. */
  maxLag: number;
  marks: Marks;
  pool: Omit<PoolOptions, 'url'>;
  isPreparing: boolean;
  onStatement?: StatementObserver;
  /** Told when a replica, counted from 0, begins or ceases to be used. */
  onChange?: (replica: number, isUsed: boolean) => void;
}

const MOST_MILLISECONDS_BETWEEN_LOOKS = 250;
const MILLISECONDS_TO_ANSWER = 1000;
const PRIMARY_PLACE = 'select pg_current_wal_lsn()::text as place';
// Further than the first, which a commit that does not wait for the disk has not come to.
const COMMITTED_PLACE = 'select pg_current_wal_insert_lsn()::text as place';
// A server that is no replica any more may have gone another way than the primary.
const REPLICA_PLACE = 'select case when pg_is_in_recovery() then pg_last_wal_replay_lsn() end::text as place';

/** For how long a mark has to be kept: an older one has come to every replica that is used. */
export const millisecondsToMark = (maxLag: number): number => maxLag + 10_000;

/** The streaming replicas that queries may go to, and what their callers have to find there. */
export class Replicas {
  readonly #primary: pg.Pool;
  readonly #replicas: Replica[];
  readonly #options: ReplicaOptions;
  readonly #clock: LagClock;
  readonly #timer: NodeJS.Timeout;
  #looking: Promise<void> | undefined;
  #turn = 0;

  constructor(options: ReplicaOptions) {
    this.#options = options;
    this.#clock = new LagClock(2 * options.maxLag);
    this.#primary = watcher(options.primary);
    this.#replicas = options.urls.map((url) => new Replica(url, options));
    const look = () => {
      this.#looking ??= this.#look().finally(() => {
        this.#looking = undefined;
      });
    };
    this.#timer = setInterval(look, Math.min(MOST_MILLISECONDS_BETWEEN_LOOKS, options.maxLag / 4)).unref();
    look();
  }

  /** The replica for the next query of an organisation; undefined when only the primary has all that it must see. */
  async choose(organizationId: string): Promise<Kysely<unknown> | undefined> {
    if (!this.#replicas.some((replica) => replica.isUsed)) return undefined;
    const mark = await this.#options.marks.get(organizationId);
    if (mark === undefined) return undefined;
    this.#turn += 1;
    for (let step = 0; step < this.#replicas.length; step += 1) {
      const replica = this.#replicas[(this.#turn + step) % this.#replicas.length];
      if (replica?.isUsed && (mark === null || (await replica.has(mark)))) return replica.database;
    }
    return undefined;
  }

  /** Remembers that an organisation has just committed: from now on it must find that. Never fails. */
  async committed(organizationId: string): Promise<void> {
    const place = await placeOf(this.#primary, COMMITTED_PLACE).catch(() => undefined);
    await this.#options.marks.set(organizationId, place ?? END_OF_WAL);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
    await Promise.all([this.#primary.end(), ...this.#replicas.map((replica) => replica.close())]);
  }

  async #look(): Promise<void> {
    const askedAt = performance.now();
    const place = await placeOf(this.#primary, PRIMARY_PLACE).catch(() => undefined);
    if (place) this.#clock.primaryAt(place, askedAt);
    await Promise.all(this.#replicas.map((replica) => replica.look()));
    for (const [index, replica] of this.#replicas.entries()) {
      const isUsed = this.#clock.lagAt(replica.place, performance.now()) <= this.#options.maxLag;
      if (isUsed !== replica.isUsed) this.#options.onChange?.(index, isUsed);
      replica.isUsed = isUsed;
    }
  }
}

class Replica {
  readonly database: Kysely<unknown>;
  /** How far it was when it was last asked; nowhere while it does not answer. */
  place: WalPlace = '';
  isUsed = false;
  readonly #watcher: pg.Pool;
  #looking: Promise<void> | undefined;

  constructor(url: string, { pool, isPreparing, onStatement }: ReplicaOptions) {
    const dialect = new PoolDialect(createPool({ ...pool, url }), isPreparing);
    this.database = new Kysely({ dialect: onStatement ? observed(dialect, onStatement) : dialect });
    this.#watcher = watcher(url);
  }

  /** Whether it has come to a place; asks it only when that is not known. */
  async has(mark: WalPlace): Promise<boolean> {
    if (this.place < mark) await this.look();
    return this.place >= mark;
  }

  /** Those who ask while an answer is under way get the same, which may be a little older than their question. */
  look(): Promise<void> {
    this.#looking ??= placeOf(this.#watcher, REPLICA_PLACE)
      .catch(() => undefined)
      .then((place) => {
        this.place = place ?? '';
        this.#looking = undefined;
      });
    return this.#looking;
  }

  async close(): Promise<void> {
    await this.database.destroy();
    await this.#watcher.end();
  }
}

async function placeOf(pool: pg.Pool, statement: string): Promise<WalPlace | undefined> {
  const { rows } = await pool.query<{ place: string | null }>(statement);
  return rows[0]?.place ? readWalPlace(rows[0].place) : undefined;
}

/** Connections of its own, so that it gets an answer also when operations have taken all others. */
function watcher(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    application_name: 'event-gateway replicas',
    connectionTimeoutMillis: MILLISECONDS_TO_ANSWER,
    query_timeout: MILLISECONDS_TO_ANSWER,
    allowExitOnIdle: true,
  });
  pool.on('error', () => {});
  return pool;
}
