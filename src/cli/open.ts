import { domains } from '../domains/index.ts';
import { migrations } from '../migrations/index.ts';
import { sharedEntities } from '../organization/index.ts';
import { ConfigError, loadConfig } from '../platform/config.ts';
import { type Database, openDatabase } from '../platform/database.ts';
import { FolderInUseError } from '../platform/lock.ts';

/** What the user of a command can mend: told in one sentence, with exit code 1. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Runs a command on the configured database, its schema up to date, and closes it in any case. */
export async function withDatabase(command: (database: Database) => Promise<void>): Promise<void> {
  try {
    const { database: location } = loadConfig();
    const entities = [...sharedEntities, ...domains.flatMap((domain) => domain.entities)];
    const database = await openDatabase({ location, entities, migrations });
    try {
      await database.migrate();
      await command(database);
    } finally {
      await database.close();
    }
  } catch (error) {
    const expected = error instanceof UsageError || error instanceof ConfigError || error instanceof FolderInUseError;
    process.stderr.write(`${expected ? error.message : String((error as Error).stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
