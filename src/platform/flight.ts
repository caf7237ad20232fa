import type pg from 'pg';
import type { FieldDef } from 'pg';
import utils from 'pg/lib/utils.js';
import type { PreparedStatements } from './prepared.ts';
import { type Parse, type RowMaker, rowMaker } from './row-maker.ts';

/** A statement of a flight: its text, and its parameters as the protocol takes them. */
export interface Step {
  text: string;
  parameters: readonly unknown[];
}

/** What became of one step. */
export interface StepResult {
  command: string;
  rowCount: number;
  rows: Record<string, unknown>[];
}

/** What several flights of one transaction have to know of each other. */
export interface TransactionState {
  /** Why it did not begin; then nothing else of it may run. */
  failure?: Error;
}

/** What a flight needs beside its steps. */
export interface FlightOptions {
  prepared: PreparedStatements;
  transaction: TransactionState;
  /** How many of the steps, from the first, begin the transaction. */
  beginning: number;
  /** How values of a type arrive, by its OID. */
  parserOf(oid: number): Parse;
}

/** What pg's client calls on its connection and hands to a query, and does not declare. */
interface Wire {
  stream: { cork(): void; uncork(): void };
  parse(statement: { name: string; text: string }): void;
  bind(portal: { statement: string; values: readonly unknown[] }): void;
  describe(portal: { type: 'P'; name: string }): void;
  execute(portal: object): void;
  close(statement: { type: 'S'; name: string }): void;
  sync(): void;
}

const COMMAND = /^([A-Z]+)(?: \d+)?(?: (\d+))?/;

/** How a step was sent. */
interface Sent {
  /** The name of its prepared statement, if it has one, and whether the server is only told of it now. */
  name: string | null;
  isNew: boolean;
  /** What makes its rows, where the server was not asked to describe them again: null where there are none. */
  makeRow: RowMaker | null | undefined;
}

/**
 * Statements that are sent in one packet and answered in one: a round trip for all of them. By the protocol's own rule
 * nothing runs after a step that failed (PostgreSQL, 55.2.3 «Extended Query»), so that a statement behind a BEGIN and
 * its settings never runs without them.
 */
export class Flight implements pg.Submittable {
  /** One result for each step; rejects with the first error. */
  readonly done: Promise<StepResult[]>;
  readonly #steps: readonly Step[];
  readonly #options: FlightOptions;
  readonly #values: readonly (readonly unknown[])[];
  readonly #results: StepResult[] = [];
  readonly #sent: Sent[] = [];
  readonly #resolve: (results: StepResult[]) => void;
  readonly #reject: (error: Error) => void;
  #rows: Record<string, unknown>[] = [];
  #makeRow: RowMaker | undefined;
  #failure: Error | undefined;

  constructor(steps: readonly Step[], options: FlightOptions) {
    this.#steps = steps;
    this.#options = options;
    // Before anything is sent: what cannot be a parameter must not leave half of a message behind.
    this.#values = steps.map(({ parameters }) => parameters.map(utils.prepareValue));
    const { promise, resolve, reject } = Promise.withResolvers<StepResult[]>();
    this.done = promise;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  submit(connection: pg.Connection): Error | undefined {
    const { prepared, transaction } = this.#options;
    if (transaction.failure) return transaction.failure;
    const wire = connection as unknown as Wire;
    wire.stream.cork();
    try {
      for (const name of prepared.takeDoubtful()) wire.close({ type: 'S', name });
      for (const [index, { text }] of this.#steps.entries()) this.#send(wire, text, this.#values[index] ?? []);
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
    return undefined;
  }

  #send(wire: Wire, text: string, values: readonly unknown[]): void {
    const { prepared } = this.#options;
    const { name, isNew, evicted } = prepared.nameFor(text);
    if (evicted !== null) wire.close({ type: 'S', name: evicted });
    if (name === null || isNew) wire.parse({ name: name ?? '', text });
    // The rows of a prepared statement stay as they are: where they would not, PostgreSQL refuses to execute it.
    const makeRow = name === null ? undefined : prepared.rowsOf(name);
    this.#sent.push({ name, isNew, makeRow });
    wire.bind({ statement: name ?? '', values });
    if (makeRow === undefined) wire.describe({ type: 'P', name: '' });
    wire.execute({});
  }

  handleRowDescription({ fields }: { fields: FieldDef[] }): void {
    this.#makeRow = rowMaker(fields, this.#options.parserOf);
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    if (this.#failure) return;
    try {
      const makeRow = this.#makeRow ?? this.#sent[this.#results.length]?.makeRow;
      this.#rows.push((makeRow as RowMaker)(fields));
    } catch (error) {
      this.#failure = error as Error;
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    const sent = this.#sent[this.#results.length];
    if (sent && sent.name !== null && sent.makeRow === undefined) {
      this.#options.prepared.describe(sent.name, this.#makeRow ?? null);
    }
    this.#makeRow = undefined;
    const [, command = '', rowCount = '0'] = COMMAND.exec(text) ?? [];
    this.#results.push({ command, rowCount: Number(rowCount), rows: this.#rows });
    this.#rows = [];
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' });
  }

  handlePortalSuspended(): void {}

  handleReadyForQuery(): void {
    if (this.#failure) this.#reject(this.#failure);
    else this.#resolve(this.#results);
  }

  handleError(error: Error): void {
    const { prepared, transaction, beginning } = this.#options;
    if (this.#results.length < beginning) transaction.failure = error;
    // Whether the server has prepared what stood behind the failure, or the failing one itself, it does not say.
    const doubtful = this.#sent.slice(this.#results.length).filter(({ isNew }) => isNew);
    prepared.doubt(doubtful.flatMap(({ name }) => name ?? []));
    this.#reject(error);
  }
}
