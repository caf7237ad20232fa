import { domains } from '../../../src/domains/index.ts';
import type { Listing, SourceRecord } from '../../../src/events/import/record.ts';
import { loadConfig } from '../../../src/platform/config.ts';
import { HttpClient } from '../../../src/platform/http-client.ts';
import type { TokenStore } from '../../../src/sync/connector.ts';

/** What a connector has read in one go. */
export interface Reading {
  records: SourceRecord[];
  listed: Listing[];
  /** What the last page left. */
  checkpoint: unknown;
  warnings: string[];
}

export interface ReadOptions {
  checkpoint?: unknown;
  sweep?: boolean;
  /** Stops after so many pages, as a process that is killed. */
  pages?: number;
}

/** Keeps a refresh token in memory. */
function tokenStore(): TokenStore {
  let token: string | null = null;
  return {
    read: async () => token,
    write: async (next) => {
      token = next;
    },
  };
}

/** An account as its connector sees it, from the environment of the likeness to the pages, without a database. */
export function accountOf(
  system: string,
  env: Record<string, string>,
  tokens: TokenStore = tokenStore(),
  maxBytes = 2 ** 26,
) {
  const connector = domains.find((domain) => domain.connector?.system === system.toUpperCase())?.connector;
  if (!connector) throw new Error(`There is no connector for ${system}.`);
  const settings = connector.settings.parse(loadConfig({ NODE_ENV: 'test', ...env }).sync.sources[system]);
  const bounds = { timeout: 5_000, maxBytes, retryDelay: 1 };
  const http = new HttpClient(connector.http(settings, { tokens }), bounds);
  return {
    connector,
    async read({
      checkpoint = null,
      sweep = false,
      pages = Number.POSITIVE_INFINITY,
    }: ReadOptions = {}): Promise<Reading> {
      const reading: Reading = { records: [], listed: [], checkpoint, warnings: [] };
      const warn = (message: string) => void reading.warnings.push(message);
      let left = pages;
      for await (const page of connector.read({ account: 'default', settings, http, checkpoint, sweep, warn })) {
        reading.records.push(...page.records);
        reading.listed.push(...(page.listed ?? []));
        if (page.checkpoint !== undefined) reading.checkpoint = page.checkpoint;
        left -= 1;
        if (left === 0) break;
      }
      return reading;
    },
  };
}

/** The records of a type by their external ids. */
export const recordsOf = (records: readonly SourceRecord[], type: string) =>
  new Map(records.filter((record) => record.type === type).map((record) => [record.externalId, record]));
