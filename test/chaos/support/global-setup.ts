import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { domains } from '../../../src/domains/index.ts';
import { startGateway } from '../../../src/gateway.ts';
import { loadConfig } from '../../../src/platform/config.ts';
import { createLogger } from '../../../src/platform/log.ts';
import { migrateFolder } from '../../support/template.ts';
import { findPostgres } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with a migrated embedded database, which the tests copy. */
    embedded: string;
  }
}

/** Migrates an embedded database once, and says if the rest of the run has to be left out. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  if (!findPostgres()) console.log('SKIPPED: what needs a PostgreSQL of its own, because there is no initdb here.');
  const folder = mkdtempSync(join(tmpdir(), 'event-gateway-chaos-'));
  await migrateFolder(folder);
  const config = loadConfig({ DATA_DIR: folder, PORT: '0', NODE_ENV: 'test', LOG_LEVEL: 'silent' });
  const gateway = await startGateway({ config, domains, logger: createLogger(config), samples: false });
  await gateway.close();
  provide('embedded', folder);
  return () => rmSync(folder, { recursive: true });
}
