import type { EntityManager } from '@mikro-orm/sql';
import { CompiledQuery, type ControlledTransaction } from 'kysely';
import type { Deadline } from './deadline.ts';
import { type Cancellable, MILLISECONDS_TO_CANCEL } from './postgres.ts';
import { compile, type Sql } from './sql.ts';

/** The role that the gateway's statements run as: it owns nothing, so that row-level security binds it. */
export const APPLICATION_ROLE = 'event_gateway';

export interface TransactionOptions {
  /** Every statement sees and writes the rows of this organisation alone. A UUID. */
  organizationId: string;
  /** When it is over, the statement under way is cancelled where the database can, and nothing is written. */
  deadline?: Deadline;
}

/**
 * One operation's transaction. It starts at the first statement and knows its organisation: row-level security and
 * the ORM's filter both read it. It only reads
 * unless told otherwise, and then in a single snapshot, so that a page and its count agree.
 */
export class Transaction {
  readonly organizationId: string;
  readonly #root: EntityManager;
  readonly #settings: Readonly<Record<string, string>>;
  readonly #deadline: Deadline | undefined;
  #readOnly = true;
  #begun: Promise<EntityManager> | undefined;
  #ended = false;
  #abandoned = false;

  constructor(root: EntityManager, settings: Readonly<Record<string, string>>, options: TransactionOptions) {
    this.#root = root;
    this.#settings = settings;
    this.organizationId = options.organizationId;
    this.#deadline = options.deadline;
  }

  /** Why the transaction was stopped before its end: the time is over, or the client has gone. */
  get stopped(): Error | undefined {
    return this.#deadline?.signal.reason;
  }

  /** Allows writes; without it, and once a statement has run, the transaction only reads. */
  forWriting(): void {
    this.#readOnly = false;
  }

  /** The ORM's unit of work inside this transaction: for writes. */
  em(): Promise<EntityManager> {
    this.#deadline?.signal.throwIfAborted();
    if (this.#ended) throw new Error('The transaction has ended.');
    this.#begun ??= this.#begin();
    // Whoever waits for a connection until the time is over stops waiting; the connection is given back when it comes.
    return this.#deadline ? Promise.race([this.#begun, this.#deadline.over]) : this.#begun;
  }

  /** Runs one statement and returns its rows as they are: for reads. */
  async query<Row>(statement: Sql<Row>): Promise<Row[]> {
    const connection = (await this.em()).getKysely<unknown>();
    const { text, parameters } = compile(statement);
    return (await connection.executeQuery<Row>(CompiledQuery.raw(text, parameters))).rows;
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

  /** Keeps what was written. Throws when the database could not, or the time is over. */
  async commit(): Promise<void> {
    if (this.#abandoned) return this.rollback();
    if (this.#ended) return;
    try {
      this.#deadline?.lift();
      await (await this.#begun)?.commit();
      this.#ended = true;
    } catch (error) {
      await this.rollback();
      throw error;
    }
  }

  /** Forgets what was written. */
  async rollback(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    const em = await this.#begun?.catch(() => undefined);
    // Where even this fails the connection is gone, and the transaction with it.
    await em?.rollback().catch(() => undefined);
  }

  async #begin(): Promise<EntityManager> {
    const variables: Record<string, string> = { ...this.#settings, role: APPLICATION_ROLE, TimeZone: 'UTC' };
    if (this.#readOnly) variables.transaction_read_only = 'on';
    // Ends the statement also where the request to cancel it is lost.
    if (this.#deadline && variables.statement_timeout) {
      variables.statement_timeout = `${this.#deadline.milliseconds + MILLISECONDS_TO_CANCEL}`;
    }
    const em = this.#root.fork({ clear: true, session: { variables } });
    em.setFilterParams('organization', { id: this.organizationId });
    await em.begin(this.#readOnly ? { isolationLevel: 'repeatable read' } : {});
    await this.#cancelWhenOver(em);
    return em;
  }

  async #cancelWhenOver(em: EntityManager): Promise<void> {
    const deadline = this.#deadline;
    const executor = em.getTransactionContext<ControlledTransaction<unknown>>()?.getExecutor();
    if (!deadline || !executor) return;
    const connection: Partial<Cancellable> = await executor.provideConnection(async (held) => held as object);
    const cancel = () => connection.cancel?.(deadline.signal.reason);
    if (deadline.signal.aborted) cancel();
    else deadline.signal.addEventListener('abort', cancel, { once: true });
  }
}
