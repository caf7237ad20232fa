import type { Measurements } from './rounds.ts';
import type { Sizes } from './same.ts';
import type { Slice } from './slice.ts';

/** A row of the report: one server under one operation. Latencies are milliseconds, CPU microseconds a request. */
export interface Row {
  operation: string;
  server: string;
  requestsPerSecond: number;
  /** Requests per second as a multiple of the floor's; null without the floor. */
  ofFloor: number | null;
  p50: number;
  p99: number;
  serverCpu: number | null;
  /** The server's CPU as a multiple of the floor's. */
  cpuOfFloor: number | null;
  postgresCpu: number | null;
  /** Bytes of one answer. */
  answer: number | null;
  /** The most memory that the process ever held, in bytes, over all operations. */
  peakMemory: number | null;
}

/** The rows of a run, in its order. */
export function rowsOf(
  measurements: Measurements,
  sizes: Sizes,
  peakMemory: ReadonlyMap<string, number | null>,
): Row[] {
  return [...measurements].flatMap(([operation, servers]) => {
    const floor = servers.get('floor');
    return [...servers].map(([server, slice]: [string, Slice]) => ({
      operation,
      server,
      requestsPerSecond: slice.perSecond,
      ofFloor: ratio(slice.perSecond, floor?.perSecond),
      p50: slice.p50,
      p99: slice.p99,
      serverCpu: slice.serverCpu,
      cpuOfFloor: ratio(slice.serverCpu, floor?.serverCpu),
      postgresCpu: slice.postgresCpu,
      answer: sizes.get(`${server} ${operation}`) ?? null,
      peakMemory: peakMemory.get(server) ?? null,
    }));
  });
}

const HEAD = [
  '',
  'server',
  'requests/s',
  '÷ floor',
  'p50 ms',
  'p99 ms',
  'CPU µs',
  '÷ floor',
  'PostgreSQL µs',
  'bytes',
  'peak MB',
];

/** The rows as a Markdown table, aligned so that it reads well in a terminal, too. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.operation,
    row.server,
    whole(row.requestsPerSecond),
    fixed(row.ofFloor, 2),
    fixed(row.p50, 0),
    fixed(row.p99, 0),
    whole(row.serverCpu),
    fixed(row.cpuOfFloor, 2),
    whole(row.postgresCpu),
    whole(row.answer),
    whole(row.peakMemory === null ? null : row.peakMemory / 2 ** 20),
  ]);
  return markdown([HEAD, ...lines]);
}

/** Lines of cells as a Markdown table: the first line is its head, and all columns but the first two are numbers. */
export function markdown([head = [], ...lines]: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...lines.map((line) => (line[column] ?? '').length)),
  );
  const pad = (text: string, column: number) =>
    column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  const row = (line: readonly string[]) => `| ${line.map(pad).join(' | ')} |`;
  const rule = widths.map((width, column) => (column < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [row(head), `| ${rule.join(' | ')} |`, ...lines.map(row)].join('\n');
}

const ratio = (value: number | null, of: number | null | undefined): number | null =>
  value === null || !of ? null : value / of;
const whole = (value: number | null): string => (value === null ? '–' : Math.round(value).toLocaleString('en'));
const fixed = (value: number | null, digits: number): string => (value === null ? '–' : value.toFixed(digits));
