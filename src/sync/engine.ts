import { contextFor } from '../context.ts';
import type { Catalog } from '../events/catalog.ts';
import { importRecords, type Remembered } from '../events/import/import.ts';
import type { ImportReport } from '../events/import/outcome.ts';
import type { SourceRecord } from '../events/import/record.ts';
import type { SourceAccount } from '../events/import/sources.ts';
import { Caller } from '../organization/caller.ts';
import { asNobody, findOrganization } from '../organization/organizations.ts';
import { ConfigError, type SyncConfig } from '../platform/config.ts';
import type { Database } from '../platform/database.ts';
import { type HttpBounds, HttpClient } from '../platform/http-client.ts';
import { newId } from '../platform/ids.ts';
import type { Logger } from '../platform/log.ts';
import type { Rate } from '../platform/pace.ts';
import { sql } from '../platform/sql.ts';
import type { Transaction } from '../platform/transaction.ts';
import { keepRejections } from './rejections.ts';
import { type RunOptions, type RunResult, runSync } from './run.ts';
import { type ConfiguredSource, type ConnectorPart, configureSources, connectorsOf, nameOf } from './sources.ts';
import { tokenStore } from './token-store.ts';
import { inTransaction } from './transactions.ts';
import { watch } from './watch.ts';

export interface EngineOptions {
  config: SyncConfig;
  database: Database;
  catalog: Catalog;
  parts: readonly ConnectorPart[];
  logger: Logger;
  /** Other bounds than the configured ones, and another rate than each server's. */
  http?: Partial<HttpBounds> & { rate?: Rate };
}

/** Synchronises the accounts that the environment configures. */
export class SyncEngine {
  readonly config: SyncConfig;
  readonly sources: readonly ConfiguredSource[];
  readonly #options: EngineOptions;
  /** One for each source: what it learnt of its server outlives a run. */
  readonly #clients = new Map<ConfiguredSource, HttpClient>();
  readonly #running = new Map<ConfiguredSource, Promise<void>>();
  readonly #stopping = new AbortController();
  #watching: Promise<void> | undefined;
  #organizationId: string | undefined;

  /** Throws ConfigError where a source is configured in part. */
  constructor(options: EngineOptions) {
    this.#options = options;
    this.config = options.config;
    this.sources = configureSources(options.config, connectorsOf(options.parts));
  }

  /** The organisation that the sources fill. Throws ConfigError when there is none of this name. */
  async organizationId(): Promise<string> {
    const { organization } = this.config;
    this.#organizationId ??= (
      await asNobody(this.#options.database, (transaction) => findOrganization(transaction, organization))
    )?.id;
    if (this.#organizationId === undefined) {
      throw ConfigError.of([`SYNC_ORGANIZATION names "${organization}", and there is no such organisation`]);
    }
    return this.#organizationId;
  }

  /** The same in a transaction that is open already; null when there is none of this name. */
  async organizationIn(transaction: Transaction): Promise<string | null> {
    this.#organizationId ??= (await findOrganization(transaction, this.config.organization))?.id;
    return this.#organizationId ?? null;
  }

  /** Reads an account without anybody waiting for it; what becomes of it stands in the log and in the list of sources. */
  start(source: ConfiguredSource, options: RunOptions = {}): void {
    const run = this.run(source, { ...options, signal: this.#stopping.signal })
      .then(() => {})
      .catch((error) =>
        this.#options.logger.warn({ source: nameOf(source), reason: error.message }, 'not synchronised'),
      )
      .finally(() => this.#running.delete(source));
    this.#running.set(source, run);
  }

  /** Whether this process is reading an account by `start`. */
  isRunning(source: ConfiguredSource): boolean {
    return this.#running.has(source);
  }

  /** Reads all sources each interval, until `stop`. */
  watch(): void {
    if (this.sources.length === 0) return;
    const { signal } = this.#stopping;
    const watching = watch(this, this.sources, { signal }).catch((error) =>
      this.#options.logger.error({ err: error }, 'the sources are no longer watched'),
    );
    this.#watching = watching;
  }

  /** Lets the pages under way be finished, and no further ones begin. */
  async stop(): Promise<void> {
    this.#stopping.abort(new Error('The server stopped.'));
    await Promise.all([...this.#running.values(), this.#watching]);
  }

  /** Reads one account to its end. Throws AccountBusyError. */
  async run(source: ConfiguredSource, options: RunOptions = {}): Promise<RunResult> {
    const { database, catalog, logger } = this.#options;
    const organizationId = await this.organizationId();
    const { maxDeletedShare } = this.config;
    const tools = { database, catalog, organizationId, http: await this.httpOf(source), logger, maxDeletedShare };
    return runSync(tools, source, options);
  }

  /** Reads one account after another; one that is busy is skipped with a word in the log. */
  async runAll(sources: readonly ConfiguredSource[], options: RunOptions = {}): Promise<void> {
    for (const source of sources) {
      if (options.signal?.aborted) return;
      await this.run(source, options).catch((error) =>
        this.#options.logger.warn({ source: nameOf(source), reason: error.message }, 'not synchronised'),
      );
    }
  }

  /**
   * Writes records that came another way than by a run: from a file, or by a webhook. Everything in one transaction,
   * what is refused kept aside. `dryRun` undoes it.
   */
  async write(
    source: SourceAccount,
    records: readonly SourceRecord[],
    { by, dryRun = false, remembered }: { by: string; dryRun?: boolean; remembered?: Remembered | undefined },
  ): Promise<ImportReport> {
    const { database, catalog } = this.#options;
    const organizationId = await this.organizationId();
    return inTransaction(database, organizationId, async (transaction) => {
      const caller = new Caller(organizationId, by, ['admin']);
      const context = contextFor(catalog, { caller, transaction, requestId: newId() });
      const report = await importRecords(context, source, records, remembered);
      await keepRejections(context, source, report);
      if (dryRun) transaction.abandon();
      return report;
    });
  }

  /** The client that talks to a source's server. */
  async httpOf(source: ConfiguredSource): Promise<HttpClient> {
    let client = this.#clients.get(source);
    if (client) return client;
    const { clientSecret } = source.settings as { clientSecret?: string };
    const tokens = tokenStore(this.#options.database, await this.organizationId(), source, clientSecret);
    const policy = source.connector.http(source.settings, { tokens });
    const { rate = policy.rate, ...bounds } = this.#options.http ?? {};
    const { timeout, maxBodyBytes: maxBytes } = this.config;
    client = new HttpClient({ ...policy, rate }, { timeout, maxBytes, ...bounds });
    this.#clients.set(source, client);
    return client;
  }

  /** Remembers when a source is read next, for whoever looks. */
  async announce(source: SourceAccount, at: Date): Promise<void> {
    const organizationId = await this.organizationId();
    await inTransaction(this.#options.database, organizationId, (transaction) =>
      transaction.query(
        sql`insert into sync_account (organization_id, system, account, next_run_at)
          values (${organizationId}, ${source.system}, ${source.account}, ${at.toISOString()}::timestamptz)
          on conflict (organization_id, system, account) do update set next_run_at = excluded.next_run_at`,
      ),
    );
  }
}
