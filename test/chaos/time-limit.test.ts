// A database that is slow or silent, and clients that do not wait.
import { describe, expect, it } from 'vitest';
import { backends, inTransaction } from './support/activity.ts';
import { acknowledged, createJob, nameOf, read, send, write, writeUntilKept } from './support/client.ts';
import { findPostgres, onServer, useCluster } from './support/cluster.ts';
import { countKept } from './support/kept.ts';
import { startProcess } from './support/process.ts';
import { startProxy } from './support/proxy.ts';

const POOL = 3;

/** Every new event of a job takes a minute, until it is dropped. */
const SLOW = `create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(60); return new; end $$;
  create trigger slow before insert on job_event for each row execute function slow()`;
const FAST = 'drop trigger slow on job_event';

/** Every COMMIT of a new event of a job takes longer than the operation may. */
const SLOW_COMMIT = `create function slow_commit() returns trigger language plpgsql as $$ begin perform pg_sleep(1.5); return null; end $$;
  create constraint trigger slow_commit after insert on job_event deferrable initially deferred
    for each row execute function slow_commit()`;

const isSleeping = async (url: string) =>
  (await backends(url)).filter(({ state, query }) => state === 'active' && query.includes('insert into')).length;

describe.runIf(findPostgres())('a slow database', () => {
  const cluster = useCluster();

  it('is given up when the time is over: 504, cancelled on the server, nothing written, no connection lost', async () => {
    const databaseUrl = await cluster.createDatabase();
    const env = { DATABASE_URL: databaseUrl, DATABASE_POOL_SIZE: `${POOL}`, OPERATION_TIMEOUT: '1000' };
    const gateway = await startProcess(env);
    const jobId = await createJob(gateway.url);
    await onServer(databaseUrl, (client) => client.query(SLOW));

    for (let round = 0; round < 3; round += 1) {
      const startedAt = Date.now();
      const answers = await Promise.all(
        Array.from({ length: POOL }, (_, index) => write(gateway.url, jobId, `slow-${round}-${index}`)),
      );
      expect(Date.now() - startedAt).toBeGreaterThanOrEqual(1000);
      expect(Date.now() - startedAt).toBeLessThan(3000);
      for (const { status, body } of answers) {
        expect(status).toBe(504);
        expect(body).toEqual({
          errors: [
            {
              message: 'The operation took longer than 1000 milliseconds and was stopped. Nothing was written.',
              extensions: { code: 'OPERATION_TIMEOUT' },
            },
          ],
        });
      }
      await expect.poll(() => inTransaction(databaseUrl), { timeout: 2000 }).toBe(0);
    }

    expect(await countKept(databaseUrl, 'slow-', [])).toMatchObject({ events: 0, audits: 0 });
    await onServer(databaseUrl, (client) => client.query(FAST));
    const id = await writeUntilKept(() => gateway.url, jobId, 'slow-0-0');
    expect(await countKept(databaseUrl, 'slow-', [id])).toEqual({ events: 1, audits: 1, acknowledged: 1 });
    expect((await backends(databaseUrl)).length).toBeLessThanOrEqual(POOL);
    expect(gateway.faults()).toEqual([]);
  });

  it('that is slow to COMMIT is waited for: what the answer says is what was kept', async () => {
    const databaseUrl = await cluster.createDatabase();
    const gateway = await startProcess({ DATABASE_URL: databaseUrl, OPERATION_TIMEOUT: '1000' });
    const jobId = await createJob(gateway.url);
    await onServer(databaseUrl, (client) => client.query(SLOW_COMMIT));

    const startedAt = Date.now();
    const answer = await write(gateway.url, jobId, 'commit-0');

    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(1500);
    expect(nameOf(answer)).toBe('200');
    const kept = await countKept(databaseUrl, 'commit-', [acknowledged(answer) as string]);
    expect(kept).toEqual({ events: 1, audits: 1, acknowledged: 1 });
  });

  it('whose connections fall silent costs those connections: they are replaced, and every write is kept once', async () => {
    const { databaseUrl, proxy, gateway, jobId } = await behindProxy();
    await Promise.all(Array.from({ length: POOL }, () => read(gateway.url)));

    proxy.silenceOpenConnections();
    const startedAt = Date.now();
    const unanswered = await Promise.all(
      Array.from({ length: 2 * POOL }, (_, index) => write(gateway.url, jobId, `silent-${index}`)),
    );
    expect(Date.now() - startedAt).toBeLessThan(4000);
    expect([...new Set(unanswered.map(nameOf))].sort()).toEqual(['503 DATABASE_UNAVAILABLE', '504 OPERATION_TIMEOUT']);

    const ids = await Promise.all(
      unanswered.map((_, index) => writeUntilKept(() => gateway.url, jobId, `silent-${index}`)),
    );
    expect(Date.now() - startedAt).toBeLessThan(20_000);
    const count = ids.length;
    expect(await countKept(databaseUrl, 'silent-', ids)).toEqual({ events: count, audits: count, acknowledged: count });
  });

  it('whose connections fall silent during statements that cannot be cancelled costs those connections too', async () => {
    const { databaseUrl, proxy, gateway, jobId } = await behindProxy();
    await onServer(databaseUrl, (client) => client.query(SLOW));
    const writes = Array.from({ length: POOL }, (_, index) => write(gateway.url, jobId, `silent-${index}`));
    await expect.poll(() => isSleeping(databaseUrl), { timeout: 10_000 }).toBe(POOL);

    proxy.silenceOpenConnections();

    expect((await Promise.all(writes)).map(nameOf)).toEqual(Array(POOL).fill('504 OPERATION_TIMEOUT'));
    await expect.poll(async () => nameOf(await read(gateway.url)), { timeout: 6000 }).toBe('200');
    await expect.poll(() => isSleeping(databaseUrl), { timeout: 6000 }).toBe(0);
    expect(await countKept(databaseUrl, 'silent-', [])).toMatchObject({ events: 0, audits: 0 });
  });

  const behindProxy = async () => {
    const databaseUrl = await cluster.createDatabase();
    const proxy = await startProxy(databaseUrl);
    const gateway = await startProcess({
      DATABASE_URL: proxy.url,
      DATABASE_POOL_SIZE: `${POOL}`,
      DATABASE_QUEUE_TIMEOUT: '500',
      OPERATION_TIMEOUT: '1500',
    });
    return { databaseUrl, proxy, gateway, jobId: await createJob(gateway.url) };
  };

  it('that keeps a write and cannot say so is asked again with the same key, and does it once', async () => {
    const databaseUrl = await cluster.createDatabase();
    const proxy = await startProxy(databaseUrl);
    const gateway = await startProcess({ DATABASE_URL: proxy.url });
    const jobId = await createJob(gateway.url);

    proxy.loseNextCommit();
    const answer = await write(gateway.url, jobId, 'lost-0');
    const id = await writeUntilKept(() => gateway.url, jobId, 'lost-0');

    expect(answer).toMatchObject({ status: 503, retryAfter: '1' });
    expect(answer.body).toEqual({
      errors: [
        {
          message: expect.stringContaining('The database did not say whether it kept what was written.'),
          extensions: { code: 'DATABASE_UNAVAILABLE' },
        },
      ],
    });
    expect(await countKept(databaseUrl, 'lost-', [id])).toEqual({ events: 1, audits: 1, acknowledged: 1 });
  });
});

describe.runIf(findPostgres())('a client that goes away before it is answered', () => {
  const cluster = useCluster();

  it('takes its SQL with it, which is cancelled on the server, and nothing is written', async () => {
    const databaseUrl = await cluster.createDatabase();
    const gateway = await startProcess({
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_SIZE: `${POOL}`,
      OPERATION_TIMEOUT: '50000',
    });
    const jobId = await createJob(gateway.url);
    await onServer(databaseUrl, (client) => client.query(SLOW));

    // More often than the pool is large.
    for (let round = 0; round < 2; round += 1) {
      const gone = new AbortController();
      const answers = Array.from({ length: POOL }, (_, index) =>
        send(gateway.url, CREATE, { jobId, note: `gone-${round}-${index}` }, gone.signal),
      );
      await expect.poll(() => isSleeping(databaseUrl), { timeout: 10_000 }).toBe(POOL);

      gone.abort();

      await expect.poll(() => inTransaction(databaseUrl), { timeout: 2000 }).toBe(0);
      expect((await Promise.all(answers)).map(nameOf)).toEqual(Array(POOL).fill('0'));
    }

    expect(await countKept(databaseUrl, 'gone-', [])).toMatchObject({ events: 0, audits: 0 });
    expect(nameOf(await read(gateway.url))).toBe('200');
    expect(gateway.faults()).toEqual([]);
  });
});

const CREATE = `mutation ($jobId: ID!, $note: String!) {
  createHomework(input: { jobId: $jobId, note: $note, dueDate: "2027-01-15T17:00:00Z" }) { homework { id } }
}`;
