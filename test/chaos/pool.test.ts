// Connections that die, and connections that nobody gives back.
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { waitingFor } from './support/activity.ts';
import { type Answer, acknowledged, createJob, nameOf, read, write, writeUntilKept } from './support/client.ts';
import { findPostgres, onServer, useCluster } from './support/cluster.ts';
import { countKept } from './support/kept.ts';
import { startProcess } from './support/process.ts';

const POOL = 3;

describe.runIf(findPostgres())('backends that are killed inside transactions', () => {
  const cluster = useCluster();

  it('are replaced, more often than the pool is large, and cost no write and double none', async () => {
    const databaseUrl = await cluster.createDatabase();
    const gateway = await startProcess({ DATABASE_URL: databaseUrl, DATABASE_POOL_SIZE: `${POOL}` });
    const jobId = await createJob(gateway.url);
    const locker = await holdLock(databaseUrl);
    const answers: Answer[] = [];
    const writes = Array.from({ length: POOL }, (_, index) =>
      writeUntilKept(
        () => gateway.url,
        jobId,
        `killed-${index}`,
        (answer) => answers.push(answer),
      ),
    );

    let killed = 0;
    while (killed < 4 * POOL) {
      await expect.poll(() => waitingFor(databaseUrl, 'Lock')).toBeGreaterThan(0);
      killed += await killWaiting(databaseUrl);
    }
    await locker.query('rollback');
    const ids = await Promise.all(writes);

    expect(answers.filter(({ status }) => status === 503).length).toBeGreaterThanOrEqual(4 * POOL);
    expect([...new Set(answers.map(nameOf))].sort()).toEqual(['200', '503 DATABASE_UNAVAILABLE']);
    expect(await countKept(databaseUrl, 'killed-', ids)).toEqual({ events: POOL, audits: POOL, acknowledged: POOL });
    const after = await Promise.all(Array.from({ length: 4 * POOL }, () => read(gateway.url)));
    expect(after.map(nameOf)).toEqual(after.map(() => '200'));
  });
});

describe.runIf(findPostgres())('a pool that a held lock exhausts', () => {
  const cluster = useCluster();
  const QUEUE = 4;

  const given = async (env: Record<string, string>) => {
    const databaseUrl = await cluster.createDatabase();
    const gateway = await startProcess({
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_SIZE: `${POOL}`,
      DATABASE_QUEUE_SIZE: `${QUEUE}`,
      ...env,
    });
    const jobId = await createJob(gateway.url);
    const locker = await holdLock(databaseUrl);
    const start = (count: number, prefix: string) =>
      Array.from({ length: count }, (_, index) => write(gateway.url, jobId, `${prefix}${index}`));
    return { databaseUrl, gateway, jobId, locker, start };
  };

  it('lets as many wait as the queue holds, refuses the next ones at once, and serves those when it is released', async () => {
    const { databaseUrl, gateway, jobId, locker, start } = await given({});
    const held = start(POOL, 'held-');
    await expect.poll(() => waitingFor(databaseUrl, 'Lock')).toBe(POOL);

    const startedAt = Date.now();
    const early: Answer[] = [];
    const burst = start(QUEUE + 3, 'burst-').map(async (sent) => {
      const answer = await sent;
      if (answer.status !== 200) early.push(answer);
      return answer;
    });
    await expect.poll(() => early.length).toBe(3);
    early.push(await read(gateway.url));
    expect(Date.now() - startedAt).toBeLessThan(2000);
    await locker.query('rollback');
    const served = (await Promise.all([...held, ...burst])).filter((answer) => !early.includes(answer));

    for (const answer of early) {
      expect(answer).toMatchObject({ status: 503, retryAfter: '1' });
      expect(answer.body).toEqual({
        errors: [
          {
            message: 'The database is not available at the moment. Nothing was written; try again.',
            extensions: { code: 'DATABASE_UNAVAILABLE' },
          },
        ],
      });
    }
    expect(served.map(nameOf)).toEqual(Array(POOL + QUEUE).fill('200'));
    const ids = served.map((answer) => acknowledged(answer) as string);
    expect(await countKept(databaseUrl, 'burst-', ids)).toEqual({ events: QUEUE, audits: QUEUE, acknowledged: QUEUE });
    for (let index = 0; index < QUEUE + 3; index += 1) {
      ids.push(await writeUntilKept(() => gateway.url, jobId, `burst-${index}`));
    }
    const count = QUEUE + 3;
    expect(await countKept(databaseUrl, 'burst-', ids)).toEqual({ events: count, audits: count, acknowledged: count });
  });

  it('refuses those in the queue when their time to wait is over', async () => {
    const { databaseUrl, gateway, locker, start } = await given({ DATABASE_QUEUE_TIMEOUT: '500' });
    const held = start(POOL, 'held-');
    await expect.poll(() => waitingFor(databaseUrl, 'Lock')).toBe(POOL);

    const startedAt = Date.now();
    const refused = await Promise.all(start(QUEUE, 'queued-'));
    const waited = Date.now() - startedAt;
    await locker.query('rollback');
    const served = await Promise.all(held);

    expect(refused.map(nameOf)).toEqual(refused.map(() => '503 DATABASE_UNAVAILABLE'));
    expect(waited).toBeGreaterThanOrEqual(490);
    expect(waited).toBeLessThan(2500);
    expect(served.map(nameOf)).toEqual(served.map(() => '200'));
    expect(nameOf(await read(gateway.url))).toBe('200');
    expect(await countKept(databaseUrl, 'queued-', [])).toMatchObject({ events: 0, audits: 0 });
  });
});

/** Holds the lock that every statement about jobs' events waits for. */
async function holdLock(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'chaos' });
  client.on('error', () => {});
  await client.connect();
  onTestFinished(() => client.end());
  await client.query('begin');
  await client.query('lock table job_event in access exclusive mode');
  return client;
}

const killWaiting = (url: string): Promise<number> =>
  onServer(url, async (client) => {
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'event-gateway' and datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rowCount ?? 0;
  });
