import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { domains } from '../../src/domains/index.ts';
import { migrations } from '../../src/migrations/index.ts';
import { sharedEntities } from '../../src/organization/index.ts';
import { createPglite, type DatabaseLocation, openDatabase } from '../../src/platform/database.ts';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/event-gateway');

/** All that decides what a migrated database is. */
const MADE_OF = ['package-lock.json', 'src/migrations/*', 'src/platform/database.ts', 'test/support/template.ts'];

/** Every test file loads a copy: short logs, few buffers to clear, and no databases to copy from make it half as large. */
const WAL_SEGMENT_MB = 1;
const SMALL = [
  "alter system set shared_buffers = '8MB'",
  "alter system set min_wal_size = '2MB'",
  'update pg_database set datistemplate = false',
  'drop database template0',
  'drop database template1',
  'checkpoint',
];

/** The file with the dump of a migrated PGlite that has nothing in it. It takes long to make, and is kept until it would be another. */
export async function migratedDump(): Promise<string> {
  const path = join(CACHE, `migrated-${fingerprint()}.tar`);
  if (existsSync(path)) return path;
  const instance = await PGlite.create({ initDbStartParams: [`--wal-segsize=${WAL_SEGMENT_MB}`] });
  const database = await migrate({ kind: 'pglite-instance', instance });
  for (const statement of SMALL) await instance.exec(statement);
  const dump = await instance.dumpDataDir('none');
  await database.close();
  await mkdir(CACHE, { recursive: true });
  // Another process may make it at the same time, or look for it.
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, Buffer.from(await dump.arrayBuffer()));
  await rename(unfinished, path);
  return path;
}

/** A PGlite in memory with what a dump holds. */
export const loadPglite = (dump: string): Promise<PGlite> =>
  createPglite({ loadDataDir: new Blob([readFileSync(dump)]) });

/** Makes `dataDir` the data folder of a gateway with a migrated embedded database that has nothing in it. */
export async function migrateFolder(dataDir: string): Promise<void> {
  const folder = join(dataDir, 'pglite');
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xf', await migratedDump(), '-C', folder], { stdio: 'pipe' });
}

/** Brings a database up to date, and is still open. */
export async function migrate(location: DatabaseLocation) {
  const entities = [...sharedEntities, ...domains.flatMap((domain) => domain.entities)];
  const database = await openDatabase({ location, entities, migrations });
  await database.migrate();
  return database;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of globSync(MADE_OF, { cwd: ROOT }).sort()) hash.update(path).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 16);
}
