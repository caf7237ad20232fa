import type { Draw } from './draw.ts';

/** What the systems are filled with: the same options give the same records, to the last character. */
export interface YearOptions {
  /** How many events the five systems have together, about. */
  size?: number;
  seed?: number;
  /** "Now" to the records: the year runs from eleven months before to one month after. */
  until?: Date;
}

/** A year of data. */
export interface Year {
  seed: number;
  until: Date;
  /** A system's share of the events. */
  share(fraction: number, min: number): number;
  /** An instant of a working day, at a full quarter of an hour; `at` runs from 0 to 1 over the year. */
  workingTime(lot: Draw, at: number): Date;
  /** Any instant; `at` runs from 0 to 1 over the year. */
  anyTime(at: number): Date;
}

/** Where numbers begin: below it stand the events of the documents, which a new database has as its samples. */
export const FIRST_ID = 101;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** About as many as a person or a small company has. */
const SIZE = 2_000;
const UNTIL = new Date('2026-11-15T12:00:00Z');

export function year({ size = SIZE, seed = 1, until = UNTIL }: YearOptions = {}): Year {
  const start = until.getTime() - 335 * DAY;
  const anyTime = (at: number) => new Date(start + Math.floor(at * 365 * DAY));
  return {
    seed,
    until,
    share: (fraction, min) => Math.max(min, Math.round(size * fraction)),
    anyTime,
    workingTime(lot, at) {
      const day = anyTime(at);
      day.setUTCHours(lot.integer(7, 16), lot.pick([0, 0, 15, 30, 30, 45]), 0, 0);
      const weekday = day.getUTCDay();
      if (weekday === 0 || weekday === 6) day.setUTCDate(day.getUTCDate() + 2);
      return day;
    },
  };
}

/** The same instant some time later. */
export const later = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds);

/** The earlier of an instant and "now": nothing was written down in the future. */
export const past = (at: Date, { until }: Year): Date => (at < until ? at : until);

/** As most systems write an instant when they keep no fraction of a second: 2026-01-31T09:00:00Z. */
export const toSeconds = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;
