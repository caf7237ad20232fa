import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const LOCK_FILE = 'folder.lock';
// Not inside the lock file: closing any other handle on that file would drop this process's lock on it (POSIX).
const HOLDER_FILE = 'folder.lock.json';
const SQLITE_BUSY = 5;

/** The only right to use a folder. */
export interface FolderLock {
  /** Gives the folder back; a second call does nothing. */
  release(): void;
}

interface Holder {
  pid: number;
  host: string;
  /** When the holder took the folder, ISO 8601 in UTC. */
  since: string;
}

/** The folder belongs to a running process, which the message names. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError';

  static heldBy(folder: string, holder: Holder | undefined): FolderInUseError {
    const who = holder
      ? `process ${holder.pid} on ${holder.host}, since ${holder.since}`
      : 'another process (it left no details)';
    return new FolderInUseError(
      `The data folder ${folder} is in use by ${who}. ` +
        "Two processes would lose each other's writes: stop that one, or choose another folder.",
    );
  }
}

// A connection that nothing refers to is garbage collected, and its lock would go with it.
const held = new Set<DatabaseSync>();

/**
 * Makes this process the only user of a folder, which is created when missing. The operating system ends the lock
 * with the process, however that ends. Throws `FolderInUseError` at once when somebody else has the folder.
 */
export async function acquireFolderLock(dataDir: string): Promise<FolderLock> {
  mkdirSync(dataDir, { recursive: true });
  const folder = realpathSync(dataDir);
  const holderFile = join(folder, HOLDER_FILE);
  const database = lock(join(folder, LOCK_FILE));
  if (!database) throw FolderInUseError.heldBy(folder, readHolder(holderFile));

  held.add(database);
  writeHolder(holderFile);
  return {
    release() {
      if (!held.delete(database)) return;
      rmSync(holderFile, { force: true });
      database.close();
    },
  };
}

function lock(file: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    // Nothing is ever written, so a journal would only litter the folder.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}

function writeHolder(file: string): void {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  writeFileSync(file, `${JSON.stringify(holder)}\n`);
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
