/**
 * `npm run bench:ingest`: how many records a second `createTelemetryRecords` takes, 1,000 in a request over 4 connections,
 * with a token, tenancy and limits, beside `psql` and COPY of 1,000 rows a statement into the same table. Rounds of
 * both take turns. Prints the median of the ratios, and the memory of the server after each round.
 */
import { parseArgs } from 'node:util';
import { backendCpu, cpuOf, residentMemoryOf } from '../cpu.ts';
import { forgetWrites, seededDatabase, within } from '../database.ts';
import { startServer } from '../servers.ts';
import { copy } from './copy.ts';
import { bodyOf, EVENT_TYPE, ROWS } from './rows.ts';
import { send } from './send.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    requests: { type: 'string', default: '25' },
    connections: { type: 'string', default: '4' },
  },
});
const [rounds, requests, connections] = [Number(values.rounds), Number(values.requests), Number(values.connections)];
const rows = connections * requests * ROWS;

const url = await seededDatabase(50_000);
const server = await startServer('ours', url);
const bodies = Array.from({ length: connections * requests }, (_, batch) => Buffer.from(bodyOf(batch)));
const results: Record<string, number>[] = [];
try {
  await within(url, async (client) => {
    await send(server, bodies, connections, requests);
    for (let round = 0; round < rounds; round += 1) {
      await forgetWrites(url, EVENT_TYPE);
      const copied = await copy(url, connections, requests);
      await forgetWrites(url, EVENT_TYPE);
      const [before, cpu] = [await backendCpu(client, server.applicationName), cpuOf(server.pid)];
      const sent = await send(server, bodies, connections, requests);
      let postgres = 0;
      for (const [pid, time] of await backendCpu(client, server.applicationName))
        postgres += time - (before.get(pid) ?? 0);
      results.push({
        'COPY rows/s': Math.round(copied),
        'gateway rows/s': Math.round(sent),
        ratio: round2(sent / copied),
        'gateway µs/row': round2(((cpuOf(server.pid) ?? 0) - (cpu ?? 0)) / rows),
        'PostgreSQL µs/row': round2(postgres / rows),
        'gateway MB': Math.round((residentMemoryOf(server.pid) ?? 0) / 2 ** 20),
      });
    }
  });
} finally {
  await server.stop();
  await forgetWrites(url, EVENT_TYPE);
}
console.table(results);
console.log(`The median of the ratios is ${median(results.map(({ ratio = 0 }) => ratio))}.`);

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
