import type { Domain } from './domains/domain.ts';
import { asNobody } from './organization/organizations.ts';
import type { Database } from './platform/database.ts';
import type { Logger } from './platform/log.ts';

const MILLISECONDS_BETWEEN = 3_600_000;

/** What the domains' tables need from time to time, done once and then every hour until it is stopped. */
export interface Upkeep {
  /** Waits for what is under way. */
  stop(): Promise<void>;
}

/** Does it for the first time before it resolves. What fails is logged and tried again an hour later. */
export async function startUpkeep(database: Database, domains: readonly Domain[], logger: Logger): Promise<Upkeep> {
  const run = async () => {
    for (const { upkeep } of domains) {
      if (!upkeep) continue;
      try {
        const made = await asNobody(database, (transaction) => upkeep(transaction));
        if (made.length > 0) logger.info({ made }, 'made what the tables need next');
      } catch (error) {
        logger.warn({ err: error }, 'could not keep up the tables; trying again in an hour');
      }
    }
  };
  let running = run();
  await running;
  const timer = setInterval(() => {
    running = running.then(run);
  }, MILLISECONDS_BETWEEN).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
