import { contextFor, type GatewayContext } from '../context.ts';
import type { Catalog } from '../events/catalog.ts';
import { importRecords, type Remembered } from '../events/import/import.ts';
import { ImportReport } from '../events/import/outcome.ts';
import type { Listing, SourceRecord } from '../events/import/record.ts';
import { Caller } from '../organization/caller.ts';
import type { Database } from '../platform/database.ts';
import type { HttpClient } from '../platform/http-client.ts';
import { newId } from '../platform/ids.ts';
import type { Logger } from '../platform/log.ts';
import { sql } from '../platform/sql.ts';
import type { Transaction } from '../platform/transaction.ts';
import type { Page, Source } from './connector.ts';
import { type Lease, takeAccount } from './lease.ts';
import { Listings, MassDeletionError } from './listings.ts';
import { readAhead } from './read-ahead.ts';
import { forgetVanished, keepRejections, rejectionKeyOf } from './rejections.ts';
import { type ConfiguredSource, nameOf } from './sources.ts';
import { inTransaction } from './transactions.ts';

/** About how many refusals a result spells out; all of them are kept aside. */
const MOST_REFUSALS = 1_000;

/** What a run works on. */
export interface RunTools {
  database: Database;
  catalog: Catalog;
  organizationId: string;
  http: HttpClient;
  logger: Logger;
  maxDeletedShare: number;
}

export interface RunOptions {
  /** Says what would be done and writes nothing. */
  dryRun?: boolean;
  /** Reads everything, so that what is gone is deleted also where a system is read incrementally. */
  sweep?: boolean;
  /** Lets listings delete any share of what is known. */
  allowMassDelete?: boolean;
  /** Who started it, for the list of runs. */
  startedBy?: string | null;
  signal?: AbortSignal | undefined;
  /** Called after every page. */
  onPage?: (progress: Progress) => void;
}

/** How far a run is. */
export interface Progress {
  source: ConfiguredSource;
  reading: string;
  /** How many records the run will have read when what it reads now is at its end, at most; where the system says. */
  total?: number | undefined;
  report: ImportReport;
}

/** How a run ended. */
export interface RunResult {
  source: ConfiguredSource;
  report: ImportReport;
  /** What stopped the run or a part of it; null when it read everything. */
  error: string | null;
}

/** Reads an account to its end or to its first fault, page by page. Throws AccountBusyError; everything else is its result. */
export async function runSync(tools: RunTools, source: ConfiguredSource, options: RunOptions = {}): Promise<RunResult> {
  const runId = newId();
  const run = new Run(tools, source, options, runId);
  if (options.dryRun) return run.rehearse();
  const lease = await takeAccount(tools.database, tools.organizationId, source, runId);
  try {
    return await run.perform(lease);
  } finally {
    lease.stop();
  }
}

class Run {
  readonly #tools: RunTools;
  readonly #source: ConfiguredSource;
  readonly #options: RunOptions;
  readonly #runId: string;
  readonly #report = new ImportReport();
  readonly #listings: Listings;
  readonly #problems: string[] = [];
  /** What is being read, and how many records of other things were read before it. */
  #current = { reading: '', before: 0 };
  /** What this run has refused, by its keys. */
  readonly #refused = new Set<string>();

  constructor(tools: RunTools, source: ConfiguredSource, options: RunOptions, runId: string) {
    this.#tools = tools;
    this.#source = source;
    this.#options = options;
    this.#runId = runId;
    this.#listings = new Listings(tools.catalog, source, options.allowMassDelete ? 1 : tools.maxDeletedShare);
  }

  /** How many records the run has read when what it reads now is at its end, where that is known. */
  #totalWith({ reading, total }: Page): number | undefined {
    if (reading !== this.#current.reading) this.#current = { reading, before: this.#report.total.read };
    return total === undefined ? undefined : this.#current.before + total;
  }

  async perform(lease: Lease): Promise<RunResult> {
    await this.#write((transaction) => this.#begin(transaction));
    await this.#read(lease.checkpoint, async (transaction, reading, checkpoint) => {
      await lease.renew(transaction, checkpoint);
      await transaction.query(
        sql`update sync_run set reading = ${reading}, counts = ${this.#counts()}::jsonb
          where organization_id = ${this.#tools.organizationId} and id = ${this.#runId}`,
      );
    });
    const error = this.#problems.join(' ') || null;
    await this.#write(async (transaction) => {
      await lease.release(transaction, { error });
      await transaction.query(
        sql`update sync_run set status = ${error === null ? 'SUCCEEDED' : 'FAILED'}, ended_at = now(), reading = null,
            counts = ${this.#counts()}::jsonb, error = ${error}
          where organization_id = ${this.#tools.organizationId} and id = ${this.#runId}`,
      );
    });
    this.#log(error);
    return { source: this.#source, report: this.#report, error };
  }

  /** The same without a trace: every page is undone. */
  async rehearse(): Promise<RunResult> {
    const { system, account } = this.#source;
    const [stored] = await this.#write((transaction) =>
      transaction.query<{ checkpoint: unknown }>(
        sql`select checkpoint from sync_account where organization_id = ${transaction.organizationId}
          and system = ${system} and account = ${account}`,
      ),
    );
    await this.#read(stored?.checkpoint ?? null, async (transaction) => transaction.abandon(), new Map());
    return { source: this.#source, report: this.#report, error: this.#problems.join(' ') || null };
  }

  async #read(
    checkpoint: unknown,
    finish: (transaction: Transaction, reading: string, checkpoint: unknown) => Promise<void>,
    remembered?: Remembered,
  ): Promise<void> {
    const { connector, settings, account } = this.#source;
    const { logger } = this.#tools;
    const { signal } = this.#options;
    const http = signal ? this.#tools.http.until(signal) : this.#tools.http;
    const warn = (message: string) => logger.warn({ source: nameOf(this.#source) }, message);
    try {
      const sweep = this.#options.sweep ?? false;
      const source = { account, settings, http, checkpoint, sweep, warn };
      for await (const page of readAhead(connector.read(source))) {
        signal?.throwIfAborted();
        const { reading, listed = [] } = page;
        const total = this.#totalWith(page);
        this.#listings.see(page.records);
        const records = [...page.records, ...(await this.#lookFor(listed, source))];
        const report = await this.#write(async (transaction) => {
          const context = this.#contextOf(transaction);
          const written = await importRecords(context, this.#source, records, remembered);
          for (const refused of written.refused) this.#refused.add(rejectionKeyOf(refused));
          const whole: Listing[] = [];
          for (const listing of listed) if (await this.#remove(context, written, listing)) whole.push(listing);
          await keepRejections(context, this.#source, written);
          const types = whole.flatMap(({ types, within }) => (within ? [] : types));
          if (types.length > 0) await forgetVanished(context, this.#source, types, [...this.#refused]);
          await finish(transaction, reading, page.checkpoint);
          return written;
        });
        this.#report.addAll(report);
        if (this.#report.refused.length < MOST_REFUSALS) this.#report.refused.push(...report.refused);
        for (const listing of listed) this.#listings.forget(listing);
        this.#options.onPage?.({ source: this.#source, reading, total, report: this.#report });
      }
    } catch (error) {
      this.#problems.push(error instanceof Error ? error.message : String(error));
      logger.error({ err: error, source: nameOf(this.#source) }, 'the synchronisation stopped');
    }
  }

  /** What a listing lacks and is there all the same: pages shifted while they were read. */
  async #lookFor(listed: readonly Listing[], source: Source<unknown>): Promise<SourceRecord[]> {
    const { find } = this.#source.connector;
    if (!find) return [];
    const found: SourceRecord[] = [];
    for (const listing of listed) {
      const absent = await this.#write((transaction) => this.#listings.absent(this.#contextOf(transaction), listing));
      for (const { definition, externalIds } of absent) {
        if (externalIds.length > 0) found.push(...(await find(source, definition.typename, externalIds)));
      }
    }
    this.#listings.see(found);
    return found;
  }

  /** Deletes what a complete listing lacks; too much of it is a problem of the run and stops no page: then false. */
  async #remove(context: GatewayContext, report: ImportReport, listing: Listing): Promise<boolean> {
    try {
      await this.#listings.removeAbsent(context, report, listing);
      return true;
    } catch (error) {
      if (!(error instanceof MassDeletionError)) throw error;
      this.#problems.push(error.message);
      return false;
    }
  }

  #begin(transaction: Transaction): Promise<unknown> {
    const { system, account } = this.#source;
    return transaction.query(
      sql`insert into sync_run (organization_id, id, system, account, status, started_by, started_at, counts)
        values (${transaction.organizationId}, ${this.#runId}, ${system}, ${account}, 'RUNNING',
          ${this.#options.startedBy ?? null}, now(), '{}')`,
    );
  }

  #write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return inTransaction(this.#tools.database, this.#tools.organizationId, work);
  }

  #contextOf(transaction: Transaction): GatewayContext {
    const { catalog, organizationId } = this.#tools;
    const caller = new Caller(organizationId, `sync:${nameOf(this.#source)}`, ['admin']);
    return contextFor(catalog, { caller, transaction, requestId: this.#runId });
  }

  #counts(): string {
    return JSON.stringify(Object.fromEntries(this.#report.counts));
  }

  #log(error: string | null): void {
    const line = { source: nameOf(this.#source), ...this.#report.total };
    if (error === null) this.#tools.logger.info(line, 'synchronised');
    else this.#tools.logger.warn({ ...line, error }, 'synchronised in part');
  }
}
