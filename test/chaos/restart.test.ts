// The database goes away under load and comes back.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Answer, createJob, nameOf, read, writeUntilKept } from './support/client.ts';
import { findPostgres, onServer, useCluster } from './support/cluster.ts';
import { countKept } from './support/kept.ts';
import { startProcess } from './support/process.ts';

const WORKERS = 8;

describe.runIf(findPostgres())('a database that is restarted immediately under reads and keyed writes', () => {
  const cluster = useCluster();

  it('costs no acknowledged write, doubles none, and is served again in full within 5 seconds of its return', async () => {
    const databaseUrl = await cluster.createDatabase();
    const gateway = await startProcess({ DATABASE_URL: databaseUrl });
    const jobId = await createJob(gateway.url);
    const answers: Answer[] = [];
    const kept = new Map<string, string>();
    let isOver = false;
    const load = Array.from({ length: WORKERS }, async (_, worker) => {
      for (let index = 0; !isOver; index += 1) {
        const key = `restart-${worker}-${index}`;
        kept.set(
          key,
          await writeUntilKept(
            () => gateway.url,
            jobId,
            key,
            (answer) => answers.push(answer),
          ),
        );
        answers.push(await read(gateway.url));
      }
    });

    const outages: { from: number; to: number }[] = [];
    for (let round = 0; round < 2; round += 1) {
      await sleep(1500);
      const from = Date.now();
      await cluster.stopImmediately();
      await sleep(700);
      await cluster.start();
      outages.push({ from, to: Date.now() });
    }
    await sleep(5000);
    isOver = true;
    await Promise.all(load);

    expect(gateway.child.exitCode).toBeNull();
    expect([...new Set(answers.map(nameOf))].sort()).toEqual(['200', '503 DATABASE_UNAVAILABLE']);
    for (const { from, to } of outages) {
      const failed = answers.filter(({ at, status }) => status !== 200 && at >= from && at < to + 6000);
      expect(failed.length).toBeGreaterThan(0);
      expect(failed.every(({ retryAfter }) => retryAfter === '1')).toBe(true);
    }
    const lastOutage = outages.at(-1)!.to;
    const late = answers.filter(({ at, status }) => status !== 200 && at > lastOutage);
    expect(Math.max(0, ...late.map(({ at }) => at - lastOutage))).toBeLessThan(5000);
    expect(answers.filter(({ at, status }) => status === 200 && at > lastOutage).length).toBeGreaterThan(WORKERS);
    expect(kept.size).toBeGreaterThan(50);
    expect(await countKept(databaseUrl, 'restart-', kept.values())).toEqual({
      events: kept.size,
      audits: kept.size,
      acknowledged: kept.size,
    });
    expect(await onServer(databaseUrl, (client) => client.query(IN_TRANSACTION))).toMatchObject({ rows: [] });
    expect(await gateway.end('SIGTERM')).toBe(0);
    expect(
      gateway.faults().filter((fault) => !fault.startsWith('the answer could not be kept: The database cannot')),
    ).toEqual([]);
  });
});

const IN_TRANSACTION = `select state from pg_stat_activity
  where application_name = 'event-gateway' and state like 'idle in transaction%' and state_change < now() - interval '2s'`;
