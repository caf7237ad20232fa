import type { Database } from '../platform/database.ts';
import type { Logger } from '../platform/log.ts';
import type { SyncEngine } from './engine.ts';
import { nameOf } from './sources.ts';
import { findStates } from './status.ts';
import { inTransaction } from './transactions.ts';

/** How long ago a configured source was last read in full. */
export interface Freshness {
  system: string;
  account: string;
  /** Null where it never was. */
  seconds: number | null;
  stale: boolean;
}

/** How fresh every configured source is. */
export async function freshness(engine: SyncEngine, database: Database): Promise<Freshness[]> {
  if (engine.sources.length === 0) return [];
  const states = await inTransaction(database, await engine.organizationId(), findStates);
  return engine.sources.map(({ system, account }) => {
    const seconds = states.find((one) => one.system === system && one.account === account)?.lag ?? null;
    return { system, account, seconds, stale: seconds === null || seconds * 1_000 > engine.config.staleAfter };
  });
}

const MINUTE = 60_000;

/** Writes a warning when a source becomes stale, and a line when it is fresh again; returns what ends it. */
export function watchFreshness(engine: SyncEngine, database: Database, logger: Logger, every = MINUTE): () => void {
  if (engine.sources.length === 0) return () => {};
  const stale = new Set<string>();
  const look = async () => {
    for (const one of await freshness(engine, database)) {
      const source = nameOf(one as Parameters<typeof nameOf>[0]);
      if (one.stale && !stale.has(source)) {
        stale.add(source);
        logger.warn({ source, secondsSinceSuccess: one.seconds }, 'the source is stale');
      } else if (!one.stale && stale.delete(source)) {
        logger.info({ source }, 'the source is fresh again');
      }
    }
  };
  // A database that is away is told elsewhere.
  const timer = setInterval(() => void look().catch(() => {}), every).unref();
  return () => clearInterval(timer);
}
