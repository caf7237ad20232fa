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
import { Flight, type Step, type StepResult, type TransactionState } from './flight.ts';
import { leaveOpen, takeOver } from './left-open.ts';
import { borrow, type Pool } from './pool.ts';
import { PreparedStatements } from './prepared.ts';
import { DatabaseUnavailableError, lostTheDatabase } from './unavailable.ts';

/** A connection whose statement can be stopped on the server. */
export interface Cancellable {
  /**
   * Says that somebody watches how long its statements take, and ends it by `cancel`: then the beginning of a
   * transaction waits for its first statement and is sent along with it.
   */
  watch(): void;
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
/** What begins and ends a transaction. */
const BEGINS = /^(begin|start transaction|select set_config)\b/;
const ENDS = /^(commit|rollback)$/;
/** What begins one that only reads: nothing else of ours asks for a snapshot. */
const BEGINS_READING = /^start transaction isolation level repeatable read$/;
const ROLLBACK: Step = { text: 'rollback', parameters: [] };
const NOTHING: StepResult = { command: '', rowCount: 0, rows: [] };
const COUNTS_ROWS = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'];

/** kysely's dialect for PostgreSQL over the gateway's pool: a bounded queue, statements that can be cancelled. */
export class PoolDialect extends PostgresDialect {
  readonly #pool: Pool;
  readonly #isPreparing: boolean;

  constructor(pool: Pool, isPreparing: boolean) {
    super({ pool });
    this.#pool = pool;
    this.#isPreparing = isPreparing;
  }

  override createDriver(): Driver {
    return new PoolDriver(this.#pool, this.#isPreparing);
  }
}

class PoolDriver extends PostgresDriver {
  readonly #pool: Pool;
  readonly #isPreparing: boolean;

  constructor(pool: Pool, isPreparing: boolean) {
    super({ pool });
    this.#pool = pool;
    this.#isPreparing = isPreparing;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PoolConnection(await borrow(this.#pool), this.#pool, this.#isPreparing);
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

const prepared = new WeakMap<pg.PoolClient, PreparedStatements>();

/** What the connection has prepared, whoever borrows it. */
function preparedBy(client: pg.PoolClient, enabled: boolean): PreparedStatements {
  const statements = prepared.get(client) ?? new PreparedStatements(enabled);
  prepared.set(client, statements);
  return statements;
}

interface Waiting {
  step: Step;
  resolve(result: StepResult): void;
  reject(error: unknown): void;
}

class PoolConnection implements DatabaseConnection, Cancellable {
  readonly #client: pg.PoolClient;
  readonly #pool: Pool;
  readonly #prepared: PreparedStatements;
  /** What the transaction begins with, until there is a statement to send it with. */
  #beginning: Step[] = [];
  readonly #transaction: TransactionState = {};
  #waiting: Waiting[] = [];
  readonly #running = new Set<Promise<unknown>>();
  #isWatched = false;
  #isOver = false;
  #onlyReads = false;
  #hasFailed = false;
  #stopped: Error | undefined;
  #cancelling: Promise<void> | undefined;

  constructor(client: pg.PoolClient, pool: Pool, isPreparing: boolean) {
    this.#client = client;
    this.#pool = pool;
    this.#prepared = preparedBy(client, isPreparing);
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#stopped && sql !== 'rollback') throw this.#stopped;
    // A request to cancel that is still on its way would hit the rollback, or the connection's next user.
    if (this.#cancelling) await this.#cancelling;
    try {
      const { command, rowCount, rows } = await this.#send({ text: sql, parameters });
      // What the server answers to the COMMIT of a transaction that had failed.
      if (sql === 'commit' && command === 'ROLLBACK')
        throw new Error('The transaction had failed and was rolled back.');
      return {
        ...(COUNTS_ROWS.includes(command) && { numAffectedRows: BigInt(rowCount) }),
        rows: rows as Row[],
      };
    } catch (error) {
      // What cannot be ended ends with its connection.
      if (isStale(error) || ENDS.test(sql)) this.giveBack(true);
      throw lostTheDatabase(error) || isStale(error) ? DatabaseUnavailableError.because(error) : error;
    }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it, and nothing of ours streams
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Statements are not streamed.');
  }

  watch(): void {
    this.#isWatched = true;
  }

  cancel(reason: Error): void {
    this.#stopped = reason;
    this.#cancelling = this.#cancelRunning();
  }

  /** Gives the connection back to the pool, and ends it if it cannot be used again; a second call does nothing. */
  giveBack(isLost = false): void {
    this.#isOver = true;
    this.#client.release?.(isLost);
  }

  async #send(step: Step): Promise<StepResult> {
    if (this.#isOver) throw new Error('The transaction is over.');
    if (BEGINS.test(step.text)) {
      this.#onlyReads ||= BEGINS_READING.test(step.text);
      this.#beginning.push(step);
      return NOTHING;
    }
    if (ENDS.test(step.text)) return this.#end(step);
    if (!CONTROL.test(step.text)) return this.#run(step);
    this.#begin();
    return this.#control(step);
  }

  /** Sends what is asked for at the same time together. */
  #run(step: Step): Promise<StepResult> {
    const { promise, resolve, reject } = Promise.withResolvers<StepResult>();
    if (this.#waiting.push({ step, resolve, reject }) === 1) process.nextTick(() => this.#takeOff());
    return promise;
  }

  #takeOff(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    if (!this.#isWatched) this.#begin();
    const beginning = this.#beginning;
    this.#beginning = [];
    const arrive = (results: StepResult[]) => {
      for (const [index, { resolve }] of waiting.entries()) resolve(results[beginning.length + index] as StepResult);
    };
    const fail = (error: unknown) => {
      for (const { reject } of waiting) reject(error);
    };
    try {
      if (this.#stopped) throw this.#stopped;
      this.#launch([...beginning, ...waiting.map(({ step }) => step)], beginning.length).then(arrive, fail);
    } catch (error) {
      fail(error);
    }
  }

  #end(step: Step): Promise<StepResult> | StepResult {
    // What was asked for before goes before.
    this.#takeOff();
    this.#isOver = true;
    // Nothing was sent that could be ended.
    if (this.#beginning.length > 0) return { ...NOTHING, command: step.text.toUpperCase() };
    if (step.text !== ROLLBACK.text || !this.#mayStayOpen) return this.#control(step);
    leaveOpen(this.#client);
    return { ...NOTHING, command: 'ROLLBACK' };
  }

  /** Whether somebody waits for the connection to whom the end of the transaction makes no difference. */
  get #mayStayOpen(): boolean {
    const isSound = this.#running.size === 0 && !this.#hasFailed && !this.#stopped;
    return isSound && this.#onlyReads && this.#pool.waitingCount > 0;
  }

  /** Begins the transaction without a statement: within the time that statements have that wait for nobody. */
  #begin(): void {
    const beginning = this.#beginning;
    if (beginning.length === 0) return;
    this.#beginning = [];
    const inTime = this.#inTime(this.#launch(beginning, beginning.length));
    // What comes after it fails with it.
    inTime.catch(() => {});
  }

  #launch(steps: readonly Step[], beginning: number): Promise<StepResult[]> {
    const before = takeOver(this.#client) ? [ROLLBACK] : [];
    const flight = new Flight([...before, ...steps], {
      prepared: this.#prepared,
      transaction: this.#transaction,
      beginning: before.length + beginning,
      parserOf: (oid) => this.#client.getTypeParser(oid, 'text'),
    });
    this.#client.query(flight);
    const { done } = flight;
    this.#running.add(done);
    const land = (hasFailed: boolean) => {
      this.#running.delete(done);
      this.#hasFailed ||= hasFailed;
    };
    return done.then(
      (results) => {
        land(false);
        return before.length > 0 ? results.slice(before.length) : results;
      },
      (error) => {
        land(true);
        throw error;
      },
    );
  }

  async #control({ text, parameters }: Step): Promise<StepResult> {
    if (takeOver(this.#client)) this.#inTime(this.#client.query(ROLLBACK.text)).catch(() => {});
    const { command, rowCount, rows } = await this.#inTime(this.#client.query(text, parameters as unknown[]));
    return { command, rowCount: rowCount ?? 0, rows };
  }

  async #inTime<Result>(answer: Promise<Result>): Promise<Result> {
    const watch = setTimeout(() => this.giveBack(true), MILLISECONDS_TO_CONTROL);
    try {
      return await answer;
    } finally {
      clearTimeout(watch);
    }
  }

  async #cancelRunning(): Promise<void> {
    const giveUpAt = Date.now() + MILLISECONDS_TO_CANCEL;
    // Again and again, because a request that arrives before the statement has started is lost.
    while (this.#running.size > 0 && Date.now() < giveUpAt) {
      const ended = Promise.allSettled(this.#running);
      await askToCancel(this.#client);
      await Promise.race([ended, sleep(MILLISECONDS_BETWEEN_CANCELS)]);
      await new Promise(setImmediate);
    }
    if (this.#running.size > 0) this.giveBack(true);
  }
}

/**
 * A prepared statement that the server has lost, or whose result has changed with the schema: of no use on this
 * connection, and as good as new on another.
 */
function isStale(error: unknown): boolean {
  const { code, message } = error as { code?: string; message: string };
  return code === '26000' || code === '42P05' || (code === '0A000' && message.startsWith('cached plan'));
}
