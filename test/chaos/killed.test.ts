// The gateway's own process is killed, or meets another one on its folder.
import { describe, expect, it } from 'vitest';
import { acknowledged, createJob, read, write, writeUntilKept } from './support/client.ts';
import { findPostgres, useCluster } from './support/cluster.ts';
import { countKept, countKeptIn } from './support/kept.ts';
import { embeddedFolder, type GatewayProcess, startProcess } from './support/process.ts';

const WRITES = 200;
const AT_ONCE = 8;
const ALL = { events: WRITES, audits: WRITES, acknowledged: WRITES };

/** Kills the process in the middle of the writes, and makes every write again afterwards; the ids by the keys. */
async function writeThroughKill(start: () => Promise<GatewayProcess>): Promise<Map<string, string>> {
  const first = await start();
  const jobId = await createJob(first.url);
  const keys = Array.from({ length: WRITES }, (_, index) => `kill-${index}`);
  const kept = new Map<string, string>();
  const todo = keys.values();
  let killed: Promise<number | null> | undefined;
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (const key of todo) {
      const id = acknowledged(await write(first.url, jobId, key));
      if (id) kept.set(key, id);
      if (kept.size >= WRITES / 2) killed ??= first.end('SIGKILL');
      if (killed) return;
    }
  });
  await Promise.all(workers);
  expect(await killed).toBeNull();
  expect(kept.size).toBeGreaterThanOrEqual(WRITES / 2);
  expect(kept.size).toBeLessThan(WRITES);

  const gateway = await start();
  for (const key of keys) {
    const id = await writeUntilKept(() => gateway.url, jobId, key);
    expect([key, id]).toEqual([key, kept.get(key) ?? id]);
    kept.set(key, id);
  }
  expect(await gateway.end('SIGTERM')).toBe(0);
  return kept;
}

describe('a server killed with -9 in the middle of 200 keyed writes, each of them retried', () => {
  it('leaves exactly 200 events and 200 audit rows in the embedded database', async () => {
    const folder = embeddedFolder();

    const kept = await writeThroughKill(() => startProcess({ DATA_DIR: folder }));

    expect(await countKeptIn(folder, 'kill-', kept.values())).toEqual(ALL);
  });

  describe.runIf(findPostgres())('with PostgreSQL', () => {
    const cluster = useCluster();

    it('leaves exactly 200 events and 200 audit rows in PostgreSQL', async () => {
      const databaseUrl = await cluster.createDatabase();

      const kept = await writeThroughKill(() => startProcess({ DATABASE_URL: databaseUrl }));

      expect(await countKept(databaseUrl, 'kill-', kept.values())).toEqual(ALL);
    });
  });
});

describe('two processes on one folder of the embedded database', () => {
  it('are one: the second says who has the folder and ends, and the first goes on', async () => {
    const folder = embeddedFolder();
    const first = await startProcess({ DATA_DIR: folder });
    const jobId = await createJob(first.url);

    const second = await startProcess({ DATA_DIR: folder }).catch((error: Error) => error);

    expect(second).toBeInstanceOf(Error);
    const { message } = second as Error;
    expect(message).toContain(`The data folder ${folder} is in use by process ${first.child.pid} on `);
    expect(message).toContain("Two processes would lose each other's writes");
    expect(message).not.toMatch(/\n\s+at /);
    const id = await writeUntilKept(() => first.url, jobId, 'first-0');
    expect(await read(first.url)).toMatchObject({ status: 200 });
    expect(await first.end('SIGTERM')).toBe(0);
    expect(await countKeptIn(folder, 'first-', [id])).toEqual({ events: 1, audits: 1, acknowledged: 1 });
  });
});
