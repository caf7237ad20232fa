import type { z } from 'zod';
import type { Listing, SourceRecord } from '../events/import/record.ts';
import type { SourceSystem } from '../generated/resolvers.ts';
import type { HttpPolicy, HttpReader } from '../platform/http-client.ts';
import type { Webhook } from './webhook.ts';

/**
 * How one upstream system is read: requests, shapes and what they mean in the schema. It writes nothing; the engine
 * hands its records to the same rules as any other write. It lives in its domain's `connector.ts`.
 */
// biome-ignore lint/suspicious/noExplicitAny: the registry holds connectors with settings of any shape
export interface Connector<Settings = any> {
  system: SourceSystem;
  /** Checks `<SYSTEM>_…` of the environment: `token` is `JUNT_TOKEN` and so on. Its messages follow the variable's name. */
  settings: z.ZodType<Settings>;
  /** How its server is talked to: base address, credentials, documented rate. */
  http(settings: Settings, tools: ConnectorTools): HttpPolicy;
  /**
   * Reads the account from where the checkpoint says, page by page. It may be stopped after any page and is then called
   * again with the last checkpoint. It throws what the HTTP client throws.
   */
  read(source: Source<Settings>): AsyncIterable<Page>;
  /**
   * Looks up single originals, of which those that exist come back. Where pages can shift while they are read, an engine
   * asks so before it deletes what a listing did not name.
   */
  find?(source: Source<Settings>, type: string, externalIds: readonly string[]): Promise<SourceRecord[]>;
  /**
   * Opens files in the same shapes as on the wire: what each of their elements means, one after another, in the order
   * in which the user names them. What is wrong with one is a RejectedRecord; nothing throws.
   */
  files(settings: Partial<Settings>): (element: Element) => SourceRecord[];
  /** How its server says that something changed, where it does. It is listened to once `<SYSTEM>_WEBHOOK_SECRET` is set. */
  webhook?: Webhook<Settings>;
}

/** One JSON value of a file or an answer. */
export interface Element {
  /** The value as it was parsed. */
  value: unknown;
  /** Its text as it was read. */
  raw: string;
  /** What the user says the file holds, or the file's name without its ending; null for standard input. */
  hint: string | null;
}

/** What a connector reads from. */
export interface Source<Settings> {
  /** Names the account among several of its system. */
  account: string;
  settings: Settings;
  http: HttpReader;
  /** What the last page of this or of an earlier run left; null the first time. Checked by the connector, which wrote it. */
  checkpoint: unknown;
  /** Whether to read everything, so that what is gone is noticed, though the system could be read incrementally. */
  sweep: boolean;
  /** Tells the operator what does not stop the run, as a list that the key may not read. */
  warn(message: string): void;
}

/** Part of what a source holds, written in one transaction. A few hundred records are right, and none is allowed. */
export interface Page {
  /** What is being read, for whoever watches: `interviews`. */
  reading: string;
  records: readonly SourceRecord[];
  /** How many records there are at most of what is being read, where the system says. */
  total?: number;
  /** The listings that this page completes, since the start of the run. */
  listed?: readonly Listing[];
  /** Where to go on after this page, as JSON; left out, the last one stands. */
  checkpoint?: unknown;
}

/** What credentials need beside the settings. */
export interface ConnectorTools {
  /** Keeps a refresh token that the server replaces, encrypted by the account's client secret. */
  tokens: TokenStore;
}

/** The one secret that an account's server changes. */
export interface TokenStore {
  /** The stored refresh token, or null when none was stored yet. */
  read(): Promise<string | null>;
  /** Returns when it is kept. */
  write(refreshToken: string): Promise<void>;
}
