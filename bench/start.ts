/**
 * `npm run bench:start`: how long it takes from `npm start` to the first answer, on an embedded database that exists and
 * on PostgreSQL, and what memory the gateway holds after ten thousand pages of the timeline.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { residentMemoryOf } from './cpu.ts';
import { ROOT, seededDatabase } from './database.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { markdown } from './report.ts';
import { median } from './rounds.ts';
import { startServer } from './servers.ts';
import { load } from './slice.ts';

const RUNS = 5;
const REQUESTS = 10_000;
const QUERY = '{ events(first: 1) { nodes { id } } }';

const folder = mkdtempSync(join(tmpdir(), 'event-gateway-start-'));
try {
  const embedded = { DATA_DIR: join(folder, 'data'), DATABASE_URL: '' };
  const postgres = { DATABASE_URL: await seededDatabase(5_000) };
  await timeStart(embedded);
  const rows = [
    ['embedded database', '', ...(await timesOf(embedded))],
    ['PostgreSQL', '', ...(await timesOf(postgres))],
  ];
  console.log(markdown([['npm start on', '', 'median ms', 'least', 'most'], ...rows]));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const memory = await memoryAfter(REQUESTS);
console.log(`\nAfter ${REQUESTS.toLocaleString('en')} of T on PostgreSQL the gateway holds ${memory} MB.`);

async function timesOf(env: Record<string, string>): Promise<string[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await timeStart(env));
  return [median(times) ?? 0, Math.min(...times), Math.max(...times)].map((time) => time.toFixed(0));
}

/** Milliseconds from the command to the first answer. */
async function timeStart(env: Record<string, string>): Promise<number> {
  const started = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, LOG_LEVEL: 'error', PORT: '0', DRAIN_DELAY: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that npm and the server end together.
    detached: true,
  });
  const ended = new Promise((done) => child.on('close', done));
  const end = () => process.kill(-(child.pid as number), 'SIGTERM');
  process.once('exit', end);
  let output = '';
  const url = await new Promise<string>((found, failed) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const [address] = /http:\/\/[\d.]+:\d+/.exec(output) ?? [];
      if (address) found(address);
    });
    child.on('exit', () => failed(new Error(`npm start ended: ${output}`)));
  });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) });
  await response.text();
  const time = performance.now() - started;
  if (!response.ok) throw new Error(`The first answer is ${response.status}.`);
  process.off('exit', end);
  end();
  await ended;
  return time;
}

/** The resident memory, in megabytes, after this many pages of the timeline. */
async function memoryAfter(requests: number): Promise<string> {
  const server = await startServer('ours', await seededDatabase(500_000));
  try {
    await load(server, OPERATIONS[0] as Operation, { requests });
    const bytes = residentMemoryOf(server.pid);
    return bytes === null ? '(not to be read here)' : (bytes / 2 ** 20).toFixed(0);
  } finally {
    await server.stop();
  }
}
