/** `npm run bench`: the gateway as shipped beside the floor and its peers, on the same data and the same machine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { relative, resolve } from 'node:path';
import { canReadCpu, peakMemoryOf } from './cpu.ts';
import { forgetWrites, ROOT, seededDatabase, within } from './database.ts';
import { WRITTEN } from './operations.ts';
import { readOptions } from './options.ts';
import { PINNING } from './pin.ts';
import { rowsOf, tableOf } from './report.ts';
import { measureRounds } from './rounds.ts';
import { assertSameAnswers } from './same.ts';
import { RESULTS, type Server, startServer } from './servers.ts';
import { CONNECTIONS } from './slice.ts';

const { events, names, operations, pace, check } = readOptions(process.argv.slice(2));
const url = await seededDatabase(events);
const servers: Server[] = [];
try {
  for (const name of names) servers.push(await startServer(name, url));
  const sizes = await assertSameAnswers(servers, operations);
  console.log(`${names.join(', ')} give the same answers to ${operations.map(({ name }) => name).join(', ')}.`);
  if (!check) await run(sizes);
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  await forgetWrites(url, WRITTEN);
}

async function run(sizes: Awaited<ReturnType<typeof assertSameAnswers>>): Promise<void> {
  if (!canReadCpu) console.log('Processor time is left out: it can be read on Linux only.');
  const started = new Date();
  const measurements = await within(url, (client) => measureRounds(servers, operations, pace, client));
  const peaks = new Map(servers.map(({ name, pid }) => [name, peakMemoryOf(pid)]));
  const rows = rowsOf(measurements, sizes, peaks);
  const machine = {
    processor: cpus()[0]?.model,
    cores: cpus().length,
    memory: totalmem(),
    node: process.version,
    pinning: PINNING,
  };
  const file = resolve(RESULTS, `${started.toISOString().slice(0, 19).replaceAll(':', '-')}.json`);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ started, machine, events, connections: CONNECTIONS, ...pace, rows }, null, 2)}\n`,
  );
  console.log(`\n${tableOf(rows)}\n\n${PINNING}; written to ${relative(ROOT, file)}`);
}
