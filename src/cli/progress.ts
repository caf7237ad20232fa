import ora from 'ora';
import type { Progress } from '../sync/run.ts';
import { nameOf } from '../sync/sources.ts';

/** How often a line is written where there is no terminal, in milliseconds. */
const BETWEEN_LINES = 5_000;

/** Shows how far a run is, on standard error: one line that changes on a terminal, a new line now and then elsewhere. */
export interface ProgressDisplay {
  show(progress: Progress): void;
  end(): void;
}

export function progressDisplay(stream: NodeJS.WriteStream = process.stderr): ProgressDisplay {
  const startedAt = performance.now();
  if (!stream.isTTY) return plainLines(stream, startedAt);
  const spinner = ora({ stream }).start('connecting');
  return {
    show: (progress) => {
      spinner.text = sentenceOf(progress, performance.now() - startedAt);
    },
    end: () => void spinner.stop(),
  };
}

function plainLines(stream: NodeJS.WriteStream, startedAt: number): ProgressDisplay {
  let last = { reading: '', at: 0, line: '' };
  return {
    show(progress) {
      const now = performance.now();
      const line = sentenceOf(progress, now - startedAt);
      const isNew = progress.reading !== last.reading || now - last.at > BETWEEN_LINES;
      last = { reading: progress.reading, at: isNew ? now : last.at, line };
      if (isNew) stream.write(`${line}\n`);
    },
    end: () => {},
  };
}

/** «greenhouse: interviews, 12,500 of 48,000 records, 1,930 a second, 18 s left». */
export function sentenceOf({ source, reading, total, report }: Progress, milliseconds: number): string {
  const { read } = report.total;
  const perSecond = read / (milliseconds / 1_000);
  const parts = [
    `${nameOf(source)}: ${reading}`,
    `${number(read)}${total === undefined ? '' : ` of ${number(total)}`} records`,
    `${number(Math.round(perSecond))} a second`,
  ];
  if (total !== undefined && total > read && perSecond > 0) {
    parts.push(`${number(Math.ceil((total - read) / perSecond))} s left`);
  }
  return parts.join(', ');
}

const number = (value: number): string => value.toLocaleString('en');
