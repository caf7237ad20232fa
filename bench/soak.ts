/**
 * `npm run bench:soak -- --minutes 10`: whether the gateway keeps what it should forget. Loads it with every operation in
 * turn, and after each turn collects garbage and notes the heap. Prints the slope by least squares, and draws it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { residentMemoryOf } from './cpu.ts';
import { forgetWrites, ROOT, seededDatabase } from './database.ts';
import { Inspector } from './inspector.ts';
import { OPERATIONS, WRITTEN } from './operations.ts';
import { RESULTS, startServer } from './servers.ts';
import { load } from './slice.ts';
import { lineChart, type Point } from './svg.ts';

const SECONDS = 5;
/** The share of the run that is left out of the slope: code is compiled and caches fill. */
const WARM_UP = 0.2;
const MEGABYTE = 2 ** 20;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
const url = await seededDatabase(500_000);
const server = await startServer('ours', url, ['--inspect=127.0.0.1:0']);
const heap: Point[] = [];
const resident: Point[] = [];
let requests = 0;
try {
  const [address = ''] = /ws:\/\/\S+/.exec(readFileSync(server.log, 'utf8')) ?? [];
  const inspector = await Inspector.open(address);
  const started = Date.now();
  const elapsed = () => (Date.now() - started) / 60_000;
  for (let turn = 0; elapsed() < minutes; turn += 1) {
    const operation = OPERATIONS[turn % OPERATIONS.length];
    if (!operation) break;
    requests += (await load(server, operation, { seconds: SECONDS })).requests;
    // Only at the end of a whole round, so that every sample has the same behind it.
    if ((turn + 1) % OPERATIONS.length > 0) continue;
    heap.push([elapsed(), (await inspector.usedHeap()) / MEGABYTE]);
    resident.push([elapsed(), (residentMemoryOf(server.pid) ?? 0) / MEGABYTE]);
    console.log(
      `${heap.at(-1)?.[0].toFixed(1)} min  ${heap.at(-1)?.[1].toFixed(1)} MB of heap after garbage collection`,
    );
  }
  inspector.close();
} finally {
  await server.stop();
  await forgetWrites(url, WRITTEN);
}

const late = heap.filter(([minute]) => minute >= minutes * WARM_UP);
const { slope, error } = leastSquares(late);
console.log(
  `\n${requests.toLocaleString('en')} requests. The heap grows by ${slope.toFixed(3)} ± ${error.toFixed(3)} MB a minute.`,
);
const file = resolve(RESULTS, 'soak.svg');
writeFileSync(
  file,
  lineChart({
    title: `Memory over ${minutes} minutes and ${requests.toLocaleString('en')} requests`,
    x: 'minutes',
    y: 'MB',
    series: [
      { name: 'heap after garbage collection', points: heap },
      { name: 'resident', points: resident },
    ],
  }),
);
console.log(`The plot is in ${relative(ROOT, file)}.`);

/** The slope of the straight line through some points, and its standard error. */
function leastSquares(points: readonly Point[]): { slope: number; error: number } {
  const n = points.length;
  const [meanX, meanY] = [0, 1].map((axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / n);
  const squares = points.reduce((sum, [x]) => sum + (x - (meanX ?? 0)) ** 2, 0);
  const slope = points.reduce((sum, [x, y]) => sum + (x - (meanX ?? 0)) * (y - (meanY ?? 0)), 0) / squares;
  const residuals = points.reduce((sum, [x, y]) => sum + (y - (meanY ?? 0) - slope * (x - (meanX ?? 0))) ** 2, 0);
  return { slope, error: Math.sqrt(residuals / Math.max(1, n - 2) / squares) };
}
