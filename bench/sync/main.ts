/**
 * `npm run bench:sync`: `npm run sync` of a likeness with 100,000 events into an empty database on the PostgreSQL of
 * DATABASE_URL, and then once more, when nothing has changed. For each run it prints records a second, the processor
 * time of the command and of its connections to PostgreSQL, and the resident memory of the command in each quarter of
 * the run. `-- --events 10000 --systems roundware,strigo,junt` says how many, and from where.
 */
import { parseArgs } from 'node:util';
import { command, emptyDatabase } from '../database.ts';
import { type Measured, measureSync, startLikeness } from './measure.ts';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '100000' },
    systems: { type: 'string', default: 'roundware,strigo' },
  },
});
const table: Record<string, string | number>[] = [];
for (const system of values.systems.split(',')) {
  const database = await emptyDatabase('sync');
  try {
    await command('src/cli/organization.ts', database.url, ['list']);
    const likeness = await startLikeness(system, Number(values.events));
    try {
      for (const run of ['first', 'second']) {
        table.push({ system, run, ...rowOf(await measureSync(database.url, system, likeness.env)) });
      }
    } finally {
      likeness.end();
    }
  } finally {
    await database.drop();
  }
}
console.table(table);

function rowOf({ seconds, gatewayCpu, postgresCpu, memory, counts }: Measured): Record<string, string | number> {
  const { read = 0, created = 0, changed = 0, unchanged = 0, deleted = 0 } = counts;
  const quarter = Math.ceil(memory.length / 4);
  const peaks = [0, 1, 2, 3].map((part) => Math.max(0, ...memory.slice(part * quarter, (part + 1) * quarter)));
  return {
    read,
    created,
    changed,
    unchanged,
    deleted,
    seconds: round(seconds),
    'records/s': Math.round(read / seconds),
    'gateway CPU s': round(gatewayCpu),
    'PostgreSQL CPU s': round(postgresCpu),
    'peak MB by quarter': peaks.join(' '),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
