import { contextFor } from '../context.ts';
import type { Catalog } from '../events/catalog.ts';
import { importRecords } from '../events/import/import.ts';
import { Caller } from '../organization/caller.ts';
import type { Database } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import type { Logger } from '../platform/log.ts';
import { sql } from '../platform/sql.ts';
import type { Transaction } from '../platform/transaction.ts';
import type { Page } from './connector.ts';
import type { SyncEngine } from './engine.ts';
import { Listings } from './listings.ts';
import { keepRejections } from './rejections.ts';
import { type ConfiguredSource, nameOf } from './sources.ts';
import { inTransaction } from './transactions.ts';
import { type Delivery, MalformedDeliveryError, type Webhook } from './webhook.ts';

/** What became of a delivery. `LATER`: its system could not be asked, and may send it again. */
export type Reception = 'ACCEPTED' | 'REPEATED' | 'UNKNOWN' | 'UNAUTHENTIC' | 'MALFORMED' | 'LATER';

/** Senders wait for an answer, the least patient one 15 seconds; what takes longer goes on without it. */
const PATIENCE = 10_000;

/** For how many days it is known that a delivery was here. The most patient sender repeats for 15 hours. */
const MEMORY = 30;

export interface WebhookOptions {
  engine: SyncEngine;
  database: Database;
  catalog: Catalog;
  logger: Logger;
  /** Is told what became of each delivery, in small letters: of `other` where the address names no system that is listened to. */
  onReception?: ((system: string, outcome: string) => void) | undefined;
}

/** An account whose system is listened to. */
interface Listener {
  source: ConfiguredSource;
  webhook: Webhook<unknown>;
  secret: string;
}

/** Takes what the configured systems say of changes, and does at once for the originals that they name what a run does for all. */
export class WebhookReceiver {
  readonly #options: WebhookOptions;
  readonly #patience: number;

  constructor(options: WebhookOptions, patience = PATIENCE) {
    this.#options = options;
    this.#patience = patience;
  }

  /** `system` is the word in the address. Never throws what the sender or the system is to blame for. */
  async receive(system: string, delivery: Delivery): Promise<Reception> {
    const found = this.#find(system);
    const reception = found ? await this.#receive(found, delivery) : 'UNKNOWN';
    this.#options.onReception?.(found ? system : 'other', reception.toLowerCase());
    return reception;
  }

  async #receive(found: Listener, delivery: Delivery): Promise<Reception> {
    const { source, webhook, secret } = found;
    if (!webhook.isAuthentic(delivery, secret)) return 'UNAUTHENTIC';
    const late = AbortSignal.timeout(this.#patience);
    const waiting = new Promise<Reception>((resolve) => {
      late.addEventListener('abort', () => resolve('LATER'), { once: true });
    });
    return Promise.race([this.#take(source, webhook, delivery), waiting]);
  }

  #find(system: string): Listener | undefined {
    const { engine } = this.#options;
    const source = engine.sources.find((one) => one.system.toLowerCase() === system);
    const secret = engine.config.sources[system]?.webhookSecret;
    const webhook = source?.connector.webhook;
    return source && webhook && secret ? { source, webhook, secret } : undefined;
  }

  async #take(source: ConfiguredSource, webhook: Webhook<unknown>, delivery: Delivery): Promise<Reception> {
    const { logger } = this.#options;
    const name = nameOf(source);
    try {
      const id = webhook.idOf(delivery);
      if (id !== null && (await this.#write((transaction) => wasHere(transaction, source, id)))) return 'REPEATED';
      const pages = await this.#read(source, webhook, parse(delivery.body));
      return await this.#write((transaction) => this.#apply(transaction, source, pages, id));
    } catch (error) {
      if (error instanceof MalformedDeliveryError) {
        logger.warn({ source: name, reason: error.message }, 'a webhook was not understood');
        return 'MALFORMED';
      }
      logger.error({ source: name, err: error }, 'a webhook could not be followed up');
      return 'LATER';
    }
  }

  async #read(source: ConfiguredSource, webhook: Webhook<unknown>, payload: unknown): Promise<Page[]> {
    const { engine, logger } = this.#options;
    const { account, settings } = source;
    const http = await engine.httpOf(source);
    const warn = (message: string) => logger.warn({ source: nameOf(source) }, message);
    return webhook.read({ account, settings, http, checkpoint: null, sweep: false, warn }, payload);
  }

  /** Everything that a delivery brings and that it was here, in one transaction. */
  async #apply(
    transaction: Transaction,
    source: ConfiguredSource,
    pages: readonly Page[],
    id: string | null,
  ): Promise<Reception> {
    if (id !== null && !(await remember(transaction, source, id))) return 'REPEATED';
    const { catalog } = this.#options;
    const caller = new Caller(transaction.organizationId, `webhook:${nameOf(source)}`, ['admin']);
    const context = contextFor(catalog, { caller, transaction, requestId: newId() });
    // A delivery names one original or one parent: there is no share of them that would be too much.
    const listings = new Listings(catalog, source, 1);
    for (const { records, listed = [] } of pages) {
      listings.see(records);
      const report = await importRecords(context, source, records);
      for (const listing of listed) await listings.removeAbsent(context, report, listing);
      await keepRejections(context, source, report);
    }
    return 'ACCEPTED';
  }

  async #write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const { database, engine } = this.#options;
    return inTransaction(database, await engine.organizationId(), work);
  }
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new MalformedDeliveryError('The body is no JSON.');
  }
}

async function wasHere(transaction: Transaction, { system, account }: ConfiguredSource, id: string): Promise<boolean> {
  const rows = await transaction.query(
    sql`select 1 from webhook_delivery where organization_id = ${transaction.organizationId}
      and system = ${system} and account = ${account} and delivery_id = ${id}`,
  );
  return rows.length > 0;
}

/** False where it was remembered before: two of the same may come at once. */
async function remember(transaction: Transaction, { system, account }: ConfiguredSource, id: string): Promise<boolean> {
  const { organizationId } = transaction;
  await transaction.query(
    sql`delete from webhook_delivery where organization_id = ${organizationId} and system = ${system}
      and account = ${account} and received_at < now() - make_interval(days => ${MEMORY}::int)`,
  );
  const rows = await transaction.query(
    sql`insert into webhook_delivery (organization_id, system, account, delivery_id, received_at)
      values (${organizationId}, ${system}, ${account}, ${id}, now()) on conflict do nothing returning 1`,
  );
  return rows.length > 0;
}
