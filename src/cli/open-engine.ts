import { domains } from '../domains/index.ts';
import { catalogOf } from '../gateway.ts';
import { DEMO_ORGANIZATION } from '../organization/demo.ts';
import { addOrganization, asNobody } from '../organization/organizations.ts';
import { loadConfig } from '../platform/config.ts';
import { FolderInUseError } from '../platform/lock.ts';
import { createLogger } from '../platform/log.ts';
import { SyncEngine } from '../sync/engine.ts';
import { UsageError, withDatabase } from './open.ts';

/** Opens the configured database and the engine over it. The log is left to warnings: a command tells its story itself. */
export async function withEngine(work: (engine: SyncEngine) => Promise<void>): Promise<void> {
  const config = loadConfig();
  const logger = createLogger({ ...config, logLevel: config.logLevel === 'info' ? 'warn' : config.logLevel });
  try {
    await withDatabase(async (database) => {
      const engine = new SyncEngine({
        config: config.sync,
        database,
        catalog: catalogOf(domains),
        parts: domains,
        logger,
      });
      if (config.sync.organization === DEMO_ORGANIZATION.slug && config.nodeEnv !== 'production') {
        await asNobody(database, (transaction) => addOrganization(transaction, DEMO_ORGANIZATION));
      }
      await work(engine);
    });
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error;
    throw new UsageError(
      `${error.message}\nIf it is the server: its mutation startSync and SYNC_WATCH=on synchronise without this command.`,
    );
  }
}
