const LONGEST_OFFSET = 15 * 3_600_000;

const FORM =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** An instant read from a text, and whether the text alone would leave two to choose from. */
export interface ReadInstant {
  instant: Date;
  /** The clock showed this time twice, because it was set back: the first of the two is taken. */
  ambiguous: boolean;
}

/**
 * Reads a time as servers write it: ISO 8601 with an offset, or without one and then by the clock of `zone` (IANA).
 * Months, days and hours may have one digit; what is finer than a millisecond is dropped. A text that is no time, or
 * has no offset where there is no zone, is null. The year 1 is null too: what Go writes for no time at all.
 */
export function readInstant(text: string, zone?: string): ReadInstant | null {
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', offset] =
    FORM.exec(text.trim()) ?? [];
  if (year === undefined || Number(year) <= 1) return null;
  const parts = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const wall = Date.UTC(
    parts[0],
    parts[1] - 1,
    parts[2],
    parts[3],
    parts[4],
    parts[5],
    Number(fraction.slice(0, 3).padEnd(3, '0')),
  );
  if (new Date(wall).getUTCMonth() !== parts[1] - 1 || parts[3] > 23 || parts[4] > 59 || parts[5] > 60) return null;
  if (offset !== undefined) return { instant: new Date(wall - offsetOf(offset)), ambiguous: false };
  return zone === undefined ? null : onClock(wall, zone);
}

/** The instant alone. */
export const instantOf = (text: string, zone?: string): Date | null => readInstant(text, zone)?.instant ?? null;

/** What the clock of a zone shows at an instant, as `2017-06-07 22:41:50.556`. */
export function wallTimeOf(instant: Date, zone: string): string {
  return new Date(instant.getTime() + zoneOffset(instant.getTime(), zone)).toISOString().replace('T', ' ').slice(0, -1);
}

function onClock(wall: number, zone: string): ReadInstant {
  // Every instant whose clock may show this lies within the largest offset.
  const offsets = new Set([wall - LONGEST_OFFSET, wall + LONGEST_OFFSET, wall].map((at) => zoneOffset(at, zone)));
  const shown = [...offsets].map((offset) => wall - offset).filter((at) => at + zoneOffset(at, zone) === wall);
  // A time that the clock skipped is read as if it had not been set forward yet.
  const instant = shown.length > 0 ? Math.min(...shown) : wall - zoneOffset(wall - LONGEST_OFFSET, zone);
  return { instant: new Date(instant), ambiguous: shown.length > 1 };
}

function offsetOf(text: string): number {
  if (/z/i.test(text)) return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(-2))];
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

const HOUR = 3_600_000;
/** By zone, how far its clock is ahead in each hour that was asked for; null where it is set within that hour. */
const offsets = new Map<string, Map<number, number | null>>();
/** More hours than these are forgotten: some eleven years. */
const MOST_HOURS = 100_000;

/** How far the clock of a zone is ahead of UTC at an instant, in milliseconds. */
function zoneOffset(at: number, zone: string): number {
  const hour = Math.floor(at / HOUR);
  let known = offsets.get(zone);
  if (!known || known.size > MOST_HOURS) {
    known = new Map();
    offsets.set(zone, known);
  }
  let offset = known.get(hour);
  if (offset === undefined) {
    const first = askOffset(hour * HOUR, zone);
    offset = first === askOffset((hour + 1) * HOUR - 1_000, zone) ? first : null;
    known.set(hour, offset);
  }
  return offset ?? askOffset(at, zone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function askOffset(at: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    const numeric = 'numeric' as const;
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      ...{ year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric },
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const shown = Date.UTC(
    part.year as number,
    (part.month as number) - 1,
    part.day,
    part.hour,
    part.minute,
    part.second,
  );
  return shown - Math.floor(at / 1_000) * 1_000;
}
