/**
 * `npm run fuzz -- --operations 5000 --seed 7`: generated operations, malformed documents, wrong variables and odd HTTP
 * requests against a gateway with the samples on a database in memory. Prints the seed, how far it is, what was
 * answered, and each broken law with the smallest request found that breaks it; then the exit code is 1. The same seed
 * sends the same requests.
 */
import { parseArgs } from 'node:util';
import { domains } from '../src/domains/index.ts';
import { catalogOf, schemaOf, startGateway } from '../src/gateway.ts';
import { loadConfig } from '../src/platform/config.ts';
import { createLogger } from '../src/platform/log.ts';
import { FUZZ_ENVIRONMENT, fuzz } from '../test/support/fuzz/run.ts';
import { secretsOf } from '../test/support/fuzz/secrets.ts';
import { loadPglite, migratedDump } from '../test/support/template.ts';

/** How much more of the heap may be in use at the end than half-way; docs/decisions.md says how it was measured. */
const MAX_GROWTH_MIB = 16;

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
  },
});
const operations = Number(values.operations);
const seed = Number(values.seed);
const causes: string[] = [];
const config = loadConfig({ PORT: '0', NODE_ENV: 'test', LOG_LEVEL: 'error', ...FUZZ_ENVIRONMENT });
const gateway = await startGateway({
  config,
  database: { kind: 'pglite-instance', instance: await loadPglite(await migratedDump()) },
  domains,
  logger: createLogger(config, { write: (line) => void causes.push(line) }),
  samples: true,
});
console.log(`seed ${seed}, ${operations} operations`);
const heap: number[] = [];
let next = 0;
const started = performance.now();
const { findings, outcomes } = await fuzz({
  url: gateway.url,
  schema: schemaOf(catalogOf(domains), domains),
  secrets: await secretsOf(gateway.database),
  seed,
  operations,
  onProgress: (sent) => {
    if (sent < next) return;
    next += operations / 10;
    heap.push(usedMib());
    console.log(`${sent} sent, ${heap.at(-1)?.toFixed(1)} MiB of heap in use`);
  },
});
await gateway.close();

console.table(Object.fromEntries([...outcomes].sort()));
for (const finding of findings) console.log(JSON.stringify(finding, shortened, 2));
for (const cause of causes) console.log(`log: ${cause.slice(0, 4_000)}`);
const half = heap[Math.ceil(heap.length / 2) - 1] ?? 0;
const growth = (heap.at(-1) ?? 0) - half;
const grew = growth > MAX_GROWTH_MIB;
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `${findings.length} findings in ${seconds} s; the heap grew by ${growth.toFixed(1)} MiB in the second half.`,
);
if (grew) console.log(`That is more than the ${MAX_GROWTH_MIB} MiB that it may.`);
process.exitCode = findings.length > 0 || grew ? 1 : 0;

/** The heap in use without what nobody refers to any more. */
function usedMib(): number {
  if (!globalThis.gc) throw new Error('Start it by `npm run fuzz`: it needs node --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function shortened(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || value.length <= 4_000) return value;
  return `${value.slice(0, 2_000)} … ${value.length} characters … ${value.slice(-1_000)}`;
}
