// The gateway is told to stop while it works.
import { describe, expect, it } from 'vitest';
import { type Answer, acknowledged, createJob, nameOf, read, write } from './support/client.ts';
import { findPostgres, useCluster } from './support/cluster.ts';
import { countKept, countKeptIn } from './support/kept.ts';
import { embeddedFolder, type GatewayProcess, startProcess } from './support/process.ts';

const WORKERS = 8;

/** Loads the gateway, stops it in the middle, and returns what was answered. */
async function stopUnderLoad(gateway: GatewayProcess): Promise<{ answers: Answer[]; ids: string[] }> {
  const jobId = await createJob(gateway.url);
  const answers: Answer[] = [];
  let stopping: { exit: Promise<number | null>; at: number } | undefined;
  const load = Array.from({ length: WORKERS }, async (_, worker) => {
    for (let index = 0; ; index += 1) {
      const answer = index % 2 ? await read(gateway.url) : await write(gateway.url, jobId, `stop-${worker}-${index}`);
      if (answer.status === 0) return;
      answers.push(answer);
      if (answers.length >= 100) stopping ??= { exit: gateway.end('SIGTERM'), at: Date.now() };
    }
  });
  await Promise.all(load);

  expect(await stopping?.exit).toBe(0);
  expect(Date.now() - (stopping?.at ?? 0)).toBeLessThan(10_000);
  // One line for each request that reached the server; the first of them made the job.
  expect(gateway.output().match(/"path":"\/graphql"[^\n]*?"status":\d+/g)).toHaveLength(answers.length + 1);
  return { answers, ids: answers.map(acknowledged).filter((id) => id !== undefined) };
}

describe('a server that gets SIGTERM under load', () => {
  const isComplete = ({ answers, ids }: Awaited<ReturnType<typeof stopUnderLoad>>) => {
    expect(answers.map(nameOf)).toEqual(answers.map(() => '200'));
    expect(ids.length).toBeGreaterThan(40);
  };

  it('answers every request that it accepted, and ends with 0 within 10 seconds, on the embedded database', async () => {
    const folder = embeddedFolder();

    const outcome = await stopUnderLoad(await startProcess({ DATA_DIR: folder, LOG_LEVEL: 'info' }));

    isComplete(outcome);
    const count = outcome.ids.length;
    expect(await countKeptIn(folder, 'stop-', outcome.ids)).toEqual({
      events: count,
      audits: count,
      acknowledged: count,
    });
  });

  describe.runIf(findPostgres())('with PostgreSQL', () => {
    const cluster = useCluster();

    it('answers every request that it accepted, and ends with 0 within 10 seconds, on PostgreSQL', async () => {
      const databaseUrl = await cluster.createDatabase();

      const outcome = await stopUnderLoad(await startProcess({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'info' }));

      isComplete(outcome);
      const count = outcome.ids.length;
      expect(await countKept(databaseUrl, 'stop-', outcome.ids)).toEqual({
        events: count,
        audits: count,
        acknowledged: count,
      });
    });
  });
});
