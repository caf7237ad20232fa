import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { backendCpu, cpuOf, residentMemoryOf } from '../cpu.ts';
import { ROOT, within } from '../database.ts';

/** How often the processes are looked at, in milliseconds. */
const BETWEEN = 200;

/** What one run of the command has cost. */
export interface Measured {
  seconds: number;
  gatewayCpu: number;
  postgresCpu: number;
  /** Resident memory of the command in MB, at each look. */
  memory: number[];
  /** Records that were read, and what became of them. */
  counts: Record<string, number>;
}

/** Starts a likeness with about so many events; `end` stops it. */
export async function startLikeness(system: string, events: number) {
  const child: ChildProcess = fork(resolve(import.meta.dirname, 'likeness.ts'), [system, String(events)]);
  const [env] = (await once(child, 'message')) as [Record<string, string>];
  return { env, end: () => void child.disconnect() };
}

/** Runs `npm run sync` for one system, and looks on from outside. */
export async function measureSync(url: string, system: string, env: Record<string, string>): Promise<Measured> {
  const applicationName = `bench sync ${process.pid}`;
  const database = new URL(url);
  database.searchParams.set('application_name', applicationName);
  return within(url, async (client) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['src/cli/sync.ts', system], {
      cwd: ROOT,
      env: { ...process.env, ...env, DATABASE_URL: database.href, NODE_ENV: 'development' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
    const ended = once(child, 'exit');
    let gateway = 0;
    const backends = new Map<number, number>();
    const memory: number[] = [];
    const look = async () => {
      const pid = child.pid as number;
      gateway = cpuOf(pid) ?? gateway;
      const resident = residentMemoryOf(pid);
      if (resident) memory.push(Math.round(resident / 2 ** 20));
      for (const [backend, time] of await backendCpu(client, applicationName)) backends.set(backend, time);
    };
    const isOver = () => child.exitCode !== null || child.signalCode !== null;
    while (!isOver()) {
      await look();
      await Promise.race([ended, new Promise((done) => setTimeout(done, BETWEEN))]);
    }
    const seconds = (performance.now() - start) / 1_000;
    if (child.exitCode !== 0) throw new Error(`The synchronisation ended with code ${child.exitCode}:\n${said}`);
    const postgres = [...backends.values()].reduce((sum, time) => sum + time, 0);
    return {
      seconds,
      gatewayCpu: gateway / 1e6,
      postgresCpu: postgres / 1e6,
      memory,
      counts: await countsOfLastRun(client),
    };
  });
}

async function countsOfLastRun(client: Parameters<Parameters<typeof within>[1]>[0]): Promise<Record<string, number>> {
  const { rows } = await client.query<{ counts: Record<string, Record<string, number>> }>(
    'select counts from sync_run order by id desc limit 1',
  );
  const total: Record<string, number> = {};
  for (const counts of Object.values(rows[0]?.counts ?? {})) {
    for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count;
  }
  return total;
}
