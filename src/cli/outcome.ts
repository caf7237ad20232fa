import type { Counts, RefusedRecord } from '../events/import/outcome.ts';

/** What became of one source's records. */
export interface SourceOutcome {
  source: string;
  counts: ReadonlyMap<string, Counts>;
  refused: readonly RefusedRecord[];
  error: string | null;
}

const COLUMNS = ['read', 'created', 'changed', 'unchanged', 'deleted', 'refused'] as const;

/** How many refusals are spelled out; all of them are kept aside in the database. */
const SHOWN = 20;

/** The table at the end: a row for each type and one for all, then what was refused, and what stopped. */
export function tableOf(outcomes: readonly SourceOutcome[]): string {
  const rows = outcomes.flatMap(({ source, counts }) =>
    counts.size === 0
      ? [[source, '–', ...COLUMNS.map(() => '0')]]
      : [...counts].map(([type, count]) => [source, type, ...COLUMNS.map((name) => count[name].toLocaleString('en'))]),
  );
  const total = COLUMNS.map((name) =>
    outcomes.reduce((sum, { counts }) => [...counts.values()].reduce((all, count) => all + count[name], sum), 0),
  );
  const all = [
    ['source', 'type', ...COLUMNS],
    ...rows,
    ['all', '', ...total.map((value) => value.toLocaleString('en'))],
  ];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] as string).length))) ?? [];
  const lines = all.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const refused = outcomes.flatMap(({ source, refused }) =>
    refused
      .slice(0, SHOWN)
      .map(({ type, externalId, reason }) => `refused: ${source} ${type} ${externalId ?? '(no id)'}: ${reason}`),
  );
  const errors = outcomes.flatMap(({ source, error }) => (error === null ? [] : [`failed: ${source}: ${error}`]));
  return [...lines, ...refused, ...errors].join('\n');
}

/** Whether everything was read and nothing refused. */
export const isClean = ({ counts, error }: SourceOutcome): boolean =>
  error === null && [...counts.values()].every(({ refused }) => refused === 0);
