import { mkdir } from 'node:fs/promises';
import type { PGlite } from '@electric-sql/pglite';
import { type EntitySchema, type MigrationObject, MikroORM } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import type { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { createPostgreSqlTypeParsers, type EntityManager } from '@mikro-orm/sql';
import { type Dialect, PGliteDialect } from 'kysely';
import array from 'postgres-array';
import { ConfigError } from './config.ts';
import { observed, type StatementObserver } from './dialect.ts';
import { acquireFolderLock, FolderInUseError, type FolderLock } from './lock.ts';
import { MemoryMarks, RedisMarks } from './marks.ts';
import { createPool, type PoolUse, useOf, withAdvisoryLock } from './pool.ts';
import { PoolDialect } from './postgres.ts';
import { type Probe, probePglite, probePostgres, type Readiness } from './readiness.ts';
import type { Redis } from './redis.ts';
import { millisecondsToMark, Replicas } from './replicas.ts';
import { toInstantText } from './timestamps.ts';
import { Transaction, type TransactionOptions } from './transaction.ts';

/** Where the data lives: a PostgreSQL server, a folder of the embedded PGlite, or a PGlite that a test made. */
export type DatabaseLocation =
  | {
      kind: 'postgres';
      url: string;
      poolSize: number;
      queueSize?: number;
      queueTimeout?: number;
      preparedStatements?: boolean;
      /** Streaming replicas that queries may go to, and by how many milliseconds they may be behind. */
      replicas?: { urls: readonly string[]; maxLag: number };
    }
  | { kind: 'pglite'; dataDir: string }
  | { kind: 'pglite-instance'; instance: PGlite };

export interface DatabaseOptions {
  location: DatabaseLocation;
  // biome-ignore lint/suspicious/noExplicitAny: the ORM's own type for «entities of any shape»
  entities: EntitySchema<any>[];
  migrations: MigrationObject[];
  onStatement?: StatementObserver;
  /** What several gateways share, so that one of them knows what the others have written. */
  redis?: Redis | undefined;
  /** Told when a replica, counted from 0, begins or ceases to be used. */
  onReplicaChange?: (replica: number, isUsed: boolean) => void;
}

/** The open database. Everything that reads or writes does it in a transaction from `begin`. */
export interface Database {
  readonly orm: MikroORM;
  readonly kind: 'postgres' | 'pglite';
  /** Brings the schema up to date; several processes may call it at once. */
  migrate(): Promise<void>;
  /** A transaction that acts for one organisation; it starts at its first statement. */
  transaction(options: TransactionOptions): Transaction;
  /** Whether it can be used and its schema is up to date; answers within two seconds, however busy it is. */
  readiness(): Promise<Readiness>;
  /** How the connections are used; null for the embedded database, which has one. */
  poolUse(): PoolUse | null;
  close(): Promise<void>;
}

const TIMESTAMPTZ = 1184;

/** Set in the transaction and not at connecting, which a pooler such as PgBouncer would refuse. */
const TIMEOUTS = { statement_timeout: '30s', idle_in_transaction_session_timeout: '60s' };

/** Two instances that start together would both find a migration pending. */
const MIGRATION_LOCK = 7_316_441;

const parsers = (): Record<number, (text: string) => unknown> => ({
  ...createPostgreSqlTypeParsers((text) => array.parse(text)),
  [TIMESTAMPTZ]: toInstantText,
});

/** Opens the database without touching its schema. Throws when the folder is in use or the server cannot be reached. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { location } = options;
  const opened = location.kind === 'postgres' ? openPostgres(location) : await openPglite(location);
  const dialect = options.onStatement ? observed(opened.dialect, options.onStatement) : opened.dialect;
  const orm = await MikroORM.init({
    driver: await driverOf(location),
    dbName: opened.name,
    driverOptions: dialect,
    entities: options.entities,
    extensions: [Migrator],
    migrations: { migrationsList: options.migrations, snapshot: false, transactional: true, silent: true },
    ensureDatabase: false,
    // What the ORM cannot describe is written by hand in the migrations, and no difference to it.
    schemaGenerator: { ignoreRoutines: true, skipViews: [/^searchable_/] },
    forceUtcTimezone: true,
    autoJoinRefsForFilters: false,
    sessionContext: 'transaction',
  });
  const em = orm.em as EntityManager;
  const probe = opened.probe(options.migrations.map(({ name }) => name));
  const replicas = openReplicas(options);
  return {
    orm,
    kind: location.kind === 'postgres' ? 'postgres' : 'pglite',
    migrate: () =>
      opened.alone(async () => {
        // The migrator creates a database that it does not find, and a pooler may call it by a name of its own.
        const [found] = await em.getConnection().execute<{ name: string }[]>('select current_database() as name');
        if (found) orm.config.set('dbName', found.name);
        await orm.migrator.up();
      }),
    transaction: (transactionOptions) => new Transaction(em, opened.settings, transactionOptions, replicas),
    readiness: probe.check,
    poolUse: opened.poolUse,
    close: async () => {
      await probe.close();
      await replicas?.close();
      await orm.close(true);
      await opened.close();
    },
  };
}

/** Only the driver that is needed, which saves the start a tenth of its time. */
async function driverOf({ kind }: DatabaseLocation): Promise<typeof PostgreSqlDriver> {
  if (kind === 'postgres') return (await import('@mikro-orm/postgresql')).PostgreSqlDriver;
  return (await import('@mikro-orm/pglite')).PgliteDriver as unknown as typeof PostgreSqlDriver;
}

interface Opened {
  dialect: Dialect;
  name: string;
  /** Session variables of every transaction. */
  settings: Readonly<Record<string, string>>;
  /** Runs something that no other process may do to this database at the same time. */
  alone(work: () => Promise<void>): Promise<void>;
  probe(migrations: readonly string[]): Probe;
  poolUse(): PoolUse | null;
  close(): Promise<void>;
}

/** The process that holds the folder's lock is alone already. */
const alone = (work: () => Promise<void>): Promise<void> => work();

function openPostgres({ poolSize: size, ...location }: Extract<DatabaseLocation, { kind: 'postgres' }>): Opened {
  const pool = createPool({ ...location, size, parsers: parsers() });
  return {
    dialect: new PoolDialect(pool, location.preparedStatements ?? true),
    name: decodeURIComponent(new URL(location.url).pathname.slice(1)) || 'postgres',
    settings: TIMEOUTS,
    alone: (work) => withAdvisoryLock(location.url, MIGRATION_LOCK, work),
    probe: (names) => probePostgres(location.url, names),
    poolUse: () => useOf(pool),
    close: async () => {},
  };
}

function openReplicas({ location, onStatement, redis, onReplicaChange }: DatabaseOptions): Replicas | undefined {
  if (location.kind !== 'postgres' || !location.replicas?.urls.length) return undefined;
  const { urls, maxLag } = location.replicas;
  const milliseconds = millisecondsToMark(maxLag);
  return new Replicas({
    primary: location.url,
    urls,
    maxLag,
    marks: redis ? new RedisMarks(redis, milliseconds) : new MemoryMarks(milliseconds),
    pool: { ...location, size: location.poolSize, parsers: parsers() },
    isPreparing: location.preparedStatements ?? true,
    ...(onStatement && { onStatement }),
    ...(onReplicaChange && { onChange: onReplicaChange }),
  });
}

async function openPglite(location: Exclude<DatabaseLocation, { kind: 'postgres' }>): Promise<Opened> {
  if (location.kind === 'pglite-instance') {
    return {
      dialect: new PGliteDialect({ pglite: location.instance }),
      name: 'postgres',
      settings: {},
      alone,
      probe: (names) => probePglite(location.instance, names),
      poolUse: () => null,
      close: async () => {},
    };
  }
  const lock = await openFolder(location.dataDir);
  try {
    const pglite = await createPglite({ dataDir: `${location.dataDir}/pglite` });
    return {
      dialect: new PGliteDialect({ pglite }),
      name: 'postgres',
      settings: {},
      alone,
      probe: (names) => probePglite(pglite, names),
      poolUse: () => null,
      close: async () => lock.release(),
    };
  } catch (error) {
    lock.release();
    throw unusable(error);
  }
}

async function openFolder(dataDir: string): Promise<FolderLock> {
  try {
    await mkdir(dataDir, { recursive: true });
    return await acquireFolderLock(dataDir);
  } catch (error) {
    throw error instanceof FolderInUseError ? error : unusable(error);
  }
}

const unusable = (error: unknown): ConfigError =>
  ConfigError.of([`DATA_DIR: the folder cannot be used: ${error instanceof Error ? error.message : String(error)}`]);

/** A PGlite whose values arrive as the gateway's reads expect them. */
export async function createPglite(options: { dataDir?: string; loadDataDir?: Blob } = {}): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  return PGlite.create({ ...options, parsers: parsers() });
}
