/**
 * `npm run bench:growth`: what the gateway's statements cost PostgreSQL while a database grows from 10,000 to 5,000,000
 * events, in a database of its own that is dropped at the end (about 5 GB). `-- --events 1000000` ends earlier. Prints a table
 * and writes its plot to docs/growth.svg.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openGrowingDatabase } from './database.ts';
import { type Cost, measure } from './measure.ts';
import { plot } from './plot.ts';
import { QUESTIONS } from './questions.ts';

const { values } = parseArgs({ options: { events: { type: 'string', default: '5000000' } } });
const most = Number(values.events);
const sizes = [10_000, 100_000, 1_000_000, 10_000_000].filter((size) => size < most).concat(most);
const docs = resolve(import.meta.dirname, '../../docs');

const costs = new Map<string, Cost[]>(QUESTIONS.map(({ name }) => [name, []]));
const growing = await openGrowingDatabase();
try {
  for (const size of sizes) {
    const start = performance.now();
    await growing.growTo(size);
    console.log(`${size.toLocaleString('en')} events after ${((performance.now() - start) / 1_000).toFixed(0)} s`);
    for (const question of QUESTIONS) costs.get(question.name)?.push(await measure(growing.database, question, size));
    report();
  }
} finally {
  await growing.close();
}

if (sizes.length > 1) {
  const lines = QUESTIONS.map(({ name }) => ({
    name,
    values: (costs.get(name) ?? []).map(({ buffers }) => Math.max(buffers, 1)),
  }));
  writeFileSync(resolve(docs, 'growth.svg'), plot('What a question reads', 'pages of 8 kB', sizes, lines));
}

/** Prints the table so far, as Markdown. */
function report(): void {
  const reached = sizes.filter((_, index) => (costs.get(QUESTIONS[0]?.name ?? '')?.length ?? 0) > index);
  const heads = reached.map((size) => size.toLocaleString('en'));
  const rows = QUESTIONS.map(({ name, grows }) => {
    const of = costs.get(name) ?? [];
    const growth = (value: keyof Cost) => ((of.at(-1)?.[value] ?? 0) / Math.max(of[0]?.[value] ?? 0, 0.001)).toFixed(1);
    return [
      grows ? `${name} (${grows})` : name,
      ...of.map(({ buffers, execution }) => `${buffers} · ${execution.toFixed(2)}`),
      `${growth('buffers')} · ${growth('execution')}`,
      `${of.at(-1)?.planning.toFixed(1)}`,
    ];
  });
  const table = [['', ...heads, 'growth', 'planning'], ['---', ...heads.map(() => '---'), '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  console.log(`\n${table}\n`);
}
