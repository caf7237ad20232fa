// The commands as an operator runs them, on an embedded database: killed at ten random moments, run again, pointed at files.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPglite } from '../../src/platform/database.ts';
import type { Json } from '../support/gateway.ts';
import { migrateFolder } from '../support/template.ts';
import { startGreenhouse } from '../support/upstreams/index.ts';

let folder: string;
let greenhouse: Awaited<ReturnType<typeof startGreenhouse>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-gateway-sync-'));
  for (const data of ['whole', 'killed', 'files']) await migrateFolder(join(folder, data));
  greenhouse = await startGreenhouse({ version: 'v1', size: 4_000, limit: 0 });
});
afterAll(async () => {
  await greenhouse.close();
  await rm(folder, { recursive: true, force: true });
});

const environment = (data: string) => ({
  ...process.env,
  ...greenhouse.env,
  DATABASE_URL: '',
  DATA_DIR: join(folder, data),
});

const program = (command: string, ...args: string[]) => ['--no-warnings', `src/cli/${command}.ts`, ...args];

async function run(
  data: string,
  ...args: [string, ...string[]]
): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, program(...args), {
      env: environment(data),
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

/** Starts a run and kills it some time after it has begun to read; false when it was over before. */
async function killed(data: string, after: number): Promise<boolean> {
  const child = spawn(process.execPath, program('sync', 'greenhouse'), {
    env: environment(data),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<boolean>((resolve) => child.once('exit', (code) => resolve(code === null)));
  await Promise.race([ended, new Promise((resolve) => child.stderr.once('data', resolve))]);
  await Promise.race([ended, sleep(after)]);
  child.kill('SIGKILL');
  return ended;
}

/** What the database holds, without what differs from run to run: keys and times of writing. */
async function contents(data: string): Promise<Json> {
  const pglite = await createPglite({ dataDir: join(folder, data, 'pglite') });
  const { rows } = await pglite.query<Json>(`select
    (select md5(string_agg(concat_ws('|', s.external_id, e.occurs_at, e.ends_at, e.status, e.location, e.version, e.updated_at,
        (select string_agg(concat_ws(':', m.name, i.response), ',' order by i.position) from scheduled_interview_interviewer i
          join member m on m.organization_id = i.organization_id and m.id = i.user_id
          where i.organization_id = e.organization_id and i.event_id = e.id), a.candidate_name), ';' order by s.external_id))
      from event_source s join scheduled_interview e on e.organization_id = s.organization_id and e.id = s.event_id
      join application a on a.organization_id = e.organization_id and a.id = e.application_id) as events,
    (select count(*)::int from scheduled_interview) as interviews, (select count(*)::int from event_change) as changes,
    (select count(*)::int from application) as applications, (select count(*)::int from member) as members,
    (select count(*)::int from subject_source) as subjects, (select count(*)::int from sync_rejection) as rejections`);
  await pglite.close();
  return rows[0];
}

describe('npm run sync', () => {
  it('ends in the same rows after ten kills at random moments as without one', { timeout: 400_000 }, async () => {
    expect(await run('whole', 'sync', 'greenhouse')).toMatchObject({ code: 0 });
    let kills = 0;
    for (let attempt = 0; attempt < 10; attempt += 1) kills += Number(await killed('killed', Math.random() * 400));

    const last = await run('killed', 'sync', 'greenhouse');

    expect(kills).toBeGreaterThan(3);
    expect(last).toMatchObject({ code: 0 });
    const whole = await contents('whole');
    expect(await contents('killed')).toEqual(whole);
    expect(whole.interviews).toBe(greenhouse.data.interviews.size);
  });

  it('says what is wrong with how it is called', { timeout: 60_000 }, async () => {
    expect(await run('whole', 'sync', 'strigo')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('"strigo" is not configured (STRIGO_URL)'),
    });
    expect(await run('whole', 'sync')).toMatchObject({ code: 1, stderr: expect.stringContaining('or say --all') });
  });
});

describe('npm run import', () => {
  it('reads a list, an envelope and lines, and tells by its exit code that something was refused', {
    timeout: 120_000,
  }, async () => {
    const [first, second, third, fourth] = (await (
      await fetch(`${greenhouse.url}/v1/scheduled_interviews`, {
        headers: { authorization: `Basic ${btoa('harvest-key-likeness:')}` },
      })
    ).json()) as Json[];
    const files = {
      'list.json': JSON.stringify([first]),
      'envelope.json': JSON.stringify({ data: [second], total: 1 }),
    };
    const lines = `${JSON.stringify(third)}\n${JSON.stringify({ ...fourth, start: { date: 'tomorrow' } })}\n{"id":`;
    for (const [name, text] of Object.entries({ ...files, 'lines.ndjson': lines.slice(0, lines.lastIndexOf('\n')) })) {
      await writeFile(join(folder, name), text);
    }
    const paths = ['list.json', 'envelope.json', 'lines.ndjson'].map((name) => join(folder, name));

    const imported = await run('files', 'import', 'greenhouse', ...paths);

    expect(imported.code).toBe(1);
    expect(imported.stdout).toMatch(/greenhouse\s+ScheduledInterview\s+4\s+3\s+0\s+0\s+0\s+1/);
    expect(imported.stdout).toContain(`refused: greenhouse ScheduledInterview ${fourth.id}: start`);
    const again = await run('files', 'import', 'greenhouse', paths[0] as string);
    expect(again).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/ScheduledInterview\s+1\s+0\s+0\s+1\s+0\s+0/),
    });
  });

  it('takes what is whole of a file that breaks off, goes on with the next one, and says so', {
    timeout: 120_000,
  }, async () => {
    await writeFile(join(folder, 'broken.json'), '[{"id":1,"job_title":"First"},{"id":2,"job_ti');
    await writeFile(join(folder, 'after.json'), '{"id":3,"job_title":"Third"}\n{no JSON}\n');
    const paths = ['broken.json', 'missing.json', 'after.json'].map((name) => join(folder, name));

    const imported = await run('broken', 'import', 'junt', '--as', 'jobs', ...paths);

    expect(imported.code).toBe(1);
    expect(imported.stdout).toMatch(/junt\s+Job\s+3\s+2\s+0\s+0\s+0\s+1/);
    expect(imported.stdout).toContain('refused: junt Job (no id): This is not JSON.');
    expect(imported.stdout).toMatch(/failed: junt: .*broken\.json: The JSON ends in the middle of a value\./);
    expect(imported.stdout).toMatch(/There is no file .*missing\.json\./);
  });
});
