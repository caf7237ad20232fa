import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  PostgresDriver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { askToCancel } from './cancel.ts';
import { borrow, type Pool } from './pool.ts';
import { DatabaseUnavailableError, lostTheDatabase } from './unavailable.ts';

/** A connection whose statement can be stopped on the server. */
export interface Cancellable {
  /**
   * Stops the statement under way, by ending its connection if need be, and lets no other run but a rollback: they fail
   * with `reason`.
   */
  cancel(reason: Error): void;
}

/** Statements that wait for nobody: where one takes longer, the connection is as good as lost. */
const CONTROL = /^(begin|start transaction|commit|rollback|savepoint|release|select set_config)\b/;
const MILLISECONDS_TO_CONTROL = 5000;
/** How long a statement may go on after it was cancelled before its connection is ended. */
export const MILLISECONDS_TO_CANCEL = 3000;
const MILLISECONDS_BETWEEN_CANCELS = 200;
const COUNTS_ROWS = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'];

/** kysely's dialect for PostgreSQL over the gateway's pool: a bounded queue, statements that can be cancelled. */
export class PoolDialect extends PostgresDialect {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): Driver {
    return new PoolDriver(this.#pool);
  }
}

class PoolDriver extends PostgresDriver {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    super({ pool });
    this.#pool = pool;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PoolConnection(await borrow(this.#pool));
  }

  override async releaseConnection(connection: DatabaseConnection): Promise<void> {
    (connection as PoolConnection).giveBack();
  }

  // kysely gives a connection back only after a transaction that began and ended well: the others are given back here.
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await super.beginTransaction(connection, settings).catch((error) => discard(connection, error));
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection).catch((error) => discard(connection, error));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // With its connection the transaction ends as well, so that nothing is left to fail.
    await super.rollbackTransaction(connection).catch(() => (connection as PoolConnection).giveBack(true));
  }
}

function discard(connection: DatabaseConnection, error: unknown): never {
  (connection as PoolConnection).giveBack(true);
  throw error;
}

class PoolConnection implements DatabaseConnection, Cancellable {
  readonly #client: pg.PoolClient;
  #running: Promise<unknown> | undefined;
  #stopped: Error | undefined;
  #cancelling: Promise<void> | undefined;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#stopped && sql !== 'rollback') throw this.#stopped;
    // A request to cancel that is still on its way would hit the rollback, or the connection's next user.
    await this.#cancelling;
    try {
      const send = () => this.#client.query(sql, parameters as unknown[]);
      const { command, rowCount, rows } = await (CONTROL.test(sql) ? this.#control(send) : this.#run(send));
      // What the server answers to the COMMIT of a transaction that had failed.
      if (sql === 'commit' && command === 'ROLLBACK')
        throw new Error('The transaction had failed and was rolled back.');
      return {
        ...(COUNTS_ROWS.includes(command) && { numAffectedRows: BigInt(rowCount ?? 0) }),
        rows: rows ?? [],
      };
    } catch (error) {
      throw lostTheDatabase(error) ? DatabaseUnavailableError.because(error) : error;
    }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it, and nothing of ours streams
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Statements are not streamed.');
  }

  cancel(reason: Error): void {
    this.#stopped = reason;
    this.#cancelling = this.#cancelRunning();
  }

  /** Gives the connection back to the pool, and ends it if it cannot be used again; a second call does nothing. */
  giveBack(isLost = false): void {
    this.#client.release?.(isLost);
  }

  async #run<Result>(send: () => Promise<Result>): Promise<Result> {
    const running = send();
    this.#running = running;
    try {
      return await running;
    } finally {
      this.#running = undefined;
    }
  }

  async #control<Result>(send: () => Promise<Result>): Promise<Result> {
    const watch = setTimeout(() => this.giveBack(true), MILLISECONDS_TO_CONTROL);
    try {
      return await send();
    } finally {
      clearTimeout(watch);
    }
  }

  async #cancelRunning(): Promise<void> {
    const giveUpAt = Date.now() + MILLISECONDS_TO_CANCEL;
    // Again and again, because a request that arrives before the statement has started is lost.
    while (this.#running && Date.now() < giveUpAt) {
      const ended = this.#running.catch(() => {});
      await askToCancel(this.#client);
      await Promise.race([ended, sleep(MILLISECONDS_BETWEEN_CANCELS)]);
      await new Promise(setImmediate);
    }
    if (this.#running) this.giveBack(true);
  }
}
