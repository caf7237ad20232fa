// The command that lists the months of telemetry and drops old ones, as an operator runs it.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { EntityManager } from '@mikro-orm/sql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domains } from '../../src/domains/index.ts';
import { startGateway } from '../../src/gateway.ts';
import { loadConfig } from '../../src/platform/config.ts';
import { createLogger } from '../../src/platform/log.ts';
import { migrateFolder } from '../support/template.ts';

const THIS_MONTH = new Date().toISOString().slice(0, 7);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-gateway-telemetry-'));
  await migrateFolder(folder);
  await withGateway(async (em) => {
    const [demo = {}] = await em.execute(`select organization_id as id, session_id from telemetry_record limit 1`);
    const add = `insert into telemetry_record (organization_id, id, occurs_at, session_id, event_type, tag_ids)
      select ?, gen_random_uuid(), ?::timestamptz, ?, 'counted', '{}' from generate_series(1, ?)`;
    await em.execute(add, [demo.id, '2016-02-29T23:59:59Z', demo.session_id, 7]);
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts a gateway with the samples on the folder. */
async function withGateway<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
  const config = loadConfig({ PORT: '0', NODE_ENV: 'test', LOG_LEVEL: 'silent', DATA_DIR: folder });
  const gateway = await startGateway({ config, domains, logger: createLogger(config) });
  try {
    return await work((gateway.database.orm.em as EntityManager).fork());
  } finally {
    await gateway.close();
  }
}

async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const program = ['--no-warnings', 'src/cli/telemetry.ts', ...args];
  try {
    const env = { ...process.env, DATABASE_URL: '', DATA_DIR: folder };
    return { code: 0, ...(await promisify(execFile)(process.execPath, program, { env })) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

describe('npm run telemetry', () => {
  it('lists every partition with its records', async () => {
    const { stdout } = await run('list');

    // Four of the samples are of 2017; two have the time of the start.
    expect(stdout).toMatch(/telemetry_record_earlier' +│ 11 /);
    expect(stdout).toMatch(new RegExp(`telemetry_record_${THIS_MONTH.replace('-', '_')}' +│ 2 `));
    expect(stdout).toMatch(/telemetry_record_later' +│ 0 /);
  });

  it('refuses what is no month or still to come, and drops nothing that is not over', async () => {
    expect(await run('drop', '--before', '2025-13')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('"2025-13"'),
    });
    expect(await run('drop', '--before', '2999-01')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('2999-01'),
    });
    expect(await run('drop', '--before', '2016-01')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('No partition ends before 2016-01'),
    });
    expect((await run('list')).stdout).toMatch(/telemetry_record_earlier' +│ 11 /);
  });

  it('says with --dry-run what it would drop, and drops it without, sources and all', async () => {
    const dry = await run('drop', '--before', THIS_MONTH, '--dry-run');
    const wet = await run('drop', '--before', THIS_MONTH);

    expect(dry.stdout).toContain('Would drop 1 partitions with 11 records.');
    expect(wet.stdout).toContain('Dropped 1 partitions with 11 records.');
    expect((await run('drop', '--before', THIS_MONTH)).stdout).toContain('nothing to drop');
    const [left] = await withGateway((em) =>
      em.execute(`select (select count(*)::int from telemetry_record) as records,
        (select count(*)::int from event_source where kind = 'TELEMETRY_RECORD') as sources,
        (select count(*)::int > 0 from event_source) as others`),
    );
    expect(left).toEqual({ records: 2, sources: 0, others: true });
  });
});
