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

/** Runs a command; what goes wrong is written to standard error, and the exit code is 1. */
export async function report(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const expected = error instanceof UsageError || error instanceof ConfigError || error instanceof FolderInUseError;
    process.stderr.write(`${expected ? error.message : String((error as Error).stack ?? error)}\n`);
    process.exitCode = 1;
  }
}

/** Opens the configured database, brings its schema up to date, and closes it in any case. */
export async function withDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const { database: location } = loadConfig();
  const entities = [...sharedEntities, ...domains.flatMap((domain) => domain.entities)];
  const database = await openDatabase({ location, entities, migrations });
  try {
    await database.migrate();
    await work(database);
  } finally {
    await database.close();
  }
}
