import type { EntityManager } from '@mikro-orm/sql';
import { CompiledQuery, type ControlledTransaction, type DatabaseConnection, type Kysely } from 'kysely';
import type { Deadline } from './deadline.ts';
import { type Cancellable, MILLISECONDS_TO_CANCEL } from './postgres.ts';
import type { Replicas } from './replicas.ts';
import { compile, type Sql } from './sql.ts';
import { ORGANIZATION_SETTING } from './tenancy.ts';
import { DatabaseUnavailableError, isUnavailable } from './unavailable.ts';

/** The role that the gateway's statements run as: it owns nothing, so that row-level security binds it. */
export const APPLICATION_ROLE = 'event_gateway';

export interface TransactionOptions {
  /** Every statement sees and writes the rows of this organisation alone. A UUID. */
  organizationId: string;
  /** When it is over, the statement under way is cancelled where the database can, and nothing is written. */
  deadline?: Deadline;
  /** Whether a replica may be read, while it only reads: it has what the organisation has written. */
  mayReadReplica?: boolean;
}

/**
 * One operation's transaction. It starts at the first statement and knows its organisation: row-level security and
 * the ORM's filter both read it. It only reads
 * unless told otherwise, and then in a single snapshot, so that a page and its count agree.
 */
export class Transaction {
  readonly organizationId: string;
  readonly #root: EntityManager;
  readonly #variables: Readonly<Record<string, string>>;
  readonly #deadline: Deadline | undefined;
  readonly #replicas: Replicas | undefined;
  readonly #mayReadReplica: boolean;
  #readOnly = true;
  #takesOrm = false;
  #begun: Promise<Begun> | undefined;
  #hasBegun = false;
  #hasRead = false;
  #em: EntityManager | undefined;
  #ended = false;
  #abandoned = false;
  #committed: Promise<void> | undefined;
  readonly #afterCommit: (() => void)[] = [];
  #left: Begun | undefined;

  constructor(
    root: EntityManager,
    variables: Readonly<Record<string, string>>,
    options: TransactionOptions,
    replicas?: Replicas,
  ) {
    this.#root = root;
    this.#replicas = replicas;
    this.#mayReadReplica = options.mayReadReplica ?? false;
    this.#variables = variables;
    this.organizationId = options.organizationId;
    this.#deadline = options.deadline;
  }

  /** Why the transaction was stopped before its end: the time is over, or the client has gone. */
  get stopped(): Error | undefined {
    return this.#deadline?.reason;
  }

  /** Allows writes; without it, and once a statement has run, the transaction only reads. */
  forWriting(): void {
    this.#readOnly = false;
  }

  /** The ORM's unit of work inside this transaction: for writes, and otherwise before the first statement alone. */
  async em(): Promise<EntityManager> {
    this.#takesOrm = true;
    const { held } = await this.#begin();
    if (!held) throw new Error('What has begun to read goes on without the ORM.');
    if (!this.#em) {
      this.#em = this.#root.fork({ clear: true });
      this.#em.setFilterParams('organization', { id: this.organizationId });
      this.#em.setTransactionContext(held);
    }
    return this.#em;
  }

  /** Runs one statement and returns its rows as they are: for reads, and for writes without the ORM. */
  async query<Row>(statement: Sql<Row>): Promise<Row[]> {
    const begun = await this.#begin();
    const { text, parameters } = compile(statement);
    try {
      const { rows } = await begun.connection.executeQuery<Row>(CompiledQuery.raw(text, parameters));
      this.#hasRead = true;
      return rows;
    } catch (error) {
      if (!begun.isReplica || !isLostReplica(error)) throw error;
      if (this.#hasRead || this.#ended) throw DatabaseUnavailableError.because(error);
    }
    // It was lost before it said anything: the primary can take its place in a snapshot of its own.
    this.#leave(begun);
    return this.query(statement);
  }

  /** Runs `work` so that its writes vanish, and only they, when it throws. */
  async savepoint<T>(work: () => Promise<T>): Promise<T> {
    const em = await this.em();
    await em.execute('savepoint step');
    try {
      const result = await work();
      await em.flush();
      await em.execute('release savepoint step');
      return result;
    } catch (error) {
      em.clear();
      await em.execute('rollback to savepoint step');
      throw error;
    }
  }

  /** Lets `commit` forget what was written, because the operation was refused. */
  abandon(): void {
    this.#abandoned = true;
  }

  /** Has something done once what was written is kept, and not at all where it is not. It must not throw. */
  afterCommit(work: () => void): void {
    this.#afterCommit.push(work);
  }

  /** Keeps what was written. Throws when the database could not, or the time is over, and whenever it is asked again. */
  commit(): Promise<void> {
    this.#committed ??= this.#commit();
    return this.#committed;
  }

  async #commit(): Promise<void> {
    if (this.#abandoned) return this.rollback();
    if (this.#ended) return;
    try {
      this.#deadline?.lift();
      const begun = await this.#begun;
      await this.#em?.flush();
      await begun?.end('commit');
      this.#ended = true;
      // Before anybody is told of it, and may look for it.
      if (begun && !this.#readOnly) await this.#replicas?.committed(this.organizationId);
    } catch (error) {
      await this.rollback();
      throw error;
    }
    for (const work of this.#afterCommit) work();
  }

  /** Forgets what was written. Never fails; the connection is given back when it is done. */
  async rollback(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    const begun = await this.#begun?.catch(() => undefined);
    // Where even this fails the connection is gone, and the transaction with it.
    await begun?.end('rollback').catch(() => undefined);
  }

  #begin(): Promise<Begun> {
    this.#deadline?.check();
    if (this.#ended) throw new Error('The transaction has ended.');
    this.#begun ??= this.#start();
    // Whoever waits for a connection until the time is over stops waiting; the connection is given back when it comes.
    return this.#deadline && !this.#hasBegun ? this.#deadline.within(this.#begun) : this.#begun;
  }

  async #start(): Promise<Begun> {
    const mayReadReplica = this.#readOnly && this.#mayReadReplica;
    const replica = mayReadReplica ? await this.#replicas?.choose(this.organizationId) : undefined;
    if (!replica) return this.#startOn(this.#root.getKysely());
    return this.#startOn(replica, true).catch((error) => {
      if (!isLostReplica(error)) throw error;
      return this.#startOn(this.#root.getKysely());
    });
  }

  /** Begins again on the primary; those who find the same replica lost begin it only once. */
  #leave(replica: Begun): void {
    if (this.#left === replica) return;
    this.#left = replica;
    const begun = this.#startOn(this.#root.getKysely());
    this.#begun = begun;
    // Whoever waits for it is told.
    begun.catch(() => undefined);
    void replica.end('rollback').catch(() => undefined);
  }

  async #startOn(database: Kysely<unknown>, isReplica = false): Promise<Begun> {
    const open = this.#readOnly && !this.#takesOrm ? openForReading : openForOrm;
    const begun = await open(database, isReplica, this.#readOnly);
    try {
      this.#cancelWhenOver(begun.connection);
      await begun.connection.executeQuery(CompiledQuery.raw(...this.#settings()));
      this.#hasBegun = true;
      return begun;
    } catch (error) {
      await begun.end('rollback').catch(() => undefined);
      throw error;
    }
  }

  /** The statement that sets the variables of the transaction, and its parameters. */
  #settings(): [text: string, parameters: string[]] {
    const variables: Record<string, string> = {
      [ORGANIZATION_SETTING]: this.organizationId,
      ...this.#variables,
      role: APPLICATION_ROLE,
      TimeZone: 'UTC',
    };
    if (this.#readOnly) variables.transaction_read_only = 'on';
    // Ends the statement also where the request to cancel it is lost.
    if (this.#deadline && variables.statement_timeout) {
      variables.statement_timeout = `${this.#deadline.milliseconds + MILLISECONDS_TO_CANCEL}`;
    }
    const set = Object.keys(variables).map((name, index) => `set_config('${name}', $${index + 1}, true)`);
    return [`select ${set.join(', ')}`, Object.values(variables)];
  }

  #cancelWhenOver(connection: DatabaseConnection & Partial<Cancellable>): void {
    const deadline = this.#deadline;
    if (!deadline) return;
    connection.watch?.();
    deadline.onEnd((reason) => connection.cancel?.(reason));
  }
}

interface Begun {
  connection: DatabaseConnection;
  isReplica: boolean;
  /** What the ORM writes by; there is none where the transaction only reads. */
  held?: ControlledTransaction<unknown>;
  /** Ends it and gives the connection back. */
  end(how: 'commit' | 'rollback'): Promise<unknown>;
}

async function openForOrm(database: Kysely<unknown>, isReplica: boolean, isReadOnly: boolean): Promise<Begun> {
  const builder = database.startTransaction();
  const held = await (isReadOnly ? builder.setIsolationLevel('repeatable read') : builder).execute();
  // Its statements are sent on this connection without waiting for each other, as kysely would make them.
  const connection = await held.getExecutor().provideConnection(async (provided) => provided);
  return { connection, isReplica, held, end: (how) => held[how]().execute() };
}

/** A transaction on a connection of kysely's without its builders, which every request would make anew. */
async function openForReading(database: Kysely<unknown>, isReplica: boolean): Promise<Begun> {
  const connected = Promise.withResolvers<DatabaseConnection>();
  const over = Promise.withResolvers<void>();
  const lent = database.getExecutor().provideConnection((provided) => {
    connected.resolve(provided);
    return over.promise;
  });
  lent.catch(connected.reject);
  const connection = await connected.promise;
  const end = async (how: 'commit' | 'rollback') => {
    try {
      await connection.executeQuery(CompiledQuery.raw(how));
    } finally {
      over.resolve();
      await lent;
    }
  };
  try {
    await connection.executeQuery(CompiledQuery.raw('start transaction isolation level repeatable read'));
  } catch (error) {
    await end('rollback').catch(() => undefined);
    throw error;
  }
  return { connection, isReplica, end };
}

const SERIALIZATION_FAILURE = '40001';

/** Whether a replica is away, or has ended a statement because it was in the way of what the primary had done. */
const isLostReplica = (error: unknown): boolean =>
  isUnavailable(error) || (error as { code?: unknown } | null)?.code === SERIALIZATION_FAILURE;
