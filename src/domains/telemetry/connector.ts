import { z } from 'zod';
import type { SourceRecord } from '../../events/import/record.ts';
import { HttpTooLargeError } from '../../platform/http-errors.ts';
import { wallTimeOf } from '../../platform/times.ts';
import type { Connector, Element, Page, Source } from '../../sync/connector.ts';
import { elementOf } from '../../sync/records.ts';
import { readAny, readEvent, readSession, readTag } from './roundware.ts';

const ZONE = 'America/New_York';

const settings = z.object({
  url: z.string(),
  token: z.string({ error: 'is needed: the token of Roundware' }),
  timeZone: z.string().default(ZONE),
});

type Settings = z.output<typeof settings>;

const PAGE = 500;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How far a run goes back behind the last: an hour that the clock shows twice, and another for rows that came late. */
const OVERLAP = 2 * HOUR;

/** Before the first Roundware server, in the clock of any zone. */
const BEGINNING = Date.UTC(2007, 0, 1);

/** The longest stretches of time that are asked for at once: before the first event that is found, and from there on. */
const LONGEST_EMPTY = 366 * DAY;
const LONGEST = 64 * DAY;

/** A stretch this short is not cut in half any more when its answer is too large. */
const SHORTEST = 60_000;

/** A stretch with more events than these makes the next one half as long. */
const MANY = 20_000;

/**
 * Roundware, a platform for audio in places. Its events are only added, and there are no pages: they are asked for by
 * stretches of `server_time`, the clock of the server without a zone. Times are compared as that clock shows them, and
 * a checkpoint is one of them, as if it were UTC.
 */
export const roundwareConnector: Connector<Settings> = {
  system: 'ROUNDWARE',
  settings,
  // 1,000,000 requests of a user in a day are as many in each minute.
  http: ({ url, token }) => ({
    baseUrl: url,
    rate: { requests: 694, seconds: 60 },
    authorization: { header: async () => `token ${token}` },
  }),
  async *read(source) {
    yield* pages(source, 'tags', readTag);
    yield* pages(source, 'sessions', readSession);
    const reached = checkpoint.parse(source.checkpoint);
    // Asked for all, it starts over: rows cannot change, but one could be missing.
    const from = source.sweep || reached === null ? null : reached - OVERLAP;
    yield* stretches(source, from);
    // Nothing is deleted here; but what was kept aside and is not there any more can go.
    if (from === null) yield { reading: 'events', records: [], listed: [{ types: ['TelemetryRecord'] }] };
  },
  files({ timeZone = ZONE }) {
    return (element) => [readAny(element, timeZone)];
  },
};

/** Until which time of the server's clock everything was read, in milliseconds. */
const checkpoint = z
  .object({ until: z.string() })
  .nullable()
  .catch(null)
  .transform((value) => (value === null ? null : wallOf(value.until)));

/** Asks for one stretch of time after another until now, and then for what the server's clock has beyond ours. */
async function* stretches(source: Source<Settings>, from: number | null): AsyncGenerator<Page> {
  const now = wallOf(wallTimeOf(new Date(), source.settings.timeZone)) as number;
  let start = from;
  let length = LONGEST_EMPTY;
  let longest = LONGEST;
  while (true) {
    const reachesNow = start !== null && start + length > now - Math.min(DAY, length);
    const end = reachesNow ? null : start === null ? BEGINNING : start + length;
    const found = yield* stretch(source, start, end, now);
    if (found.tooLarge) {
      if (start === null || found.isUnbounded) throw found.tooLarge;
      longest = Math.min(longest, ((end ?? now) - start) / 2);
      if (longest < SHORTEST) throw found.tooLarge;
      length = longest;
      continue;
    }
    if (found.isUnbounded)
      source.warn('Roundware did not understand the bounds of time, and answered with all events.');
    if (found.isUnbounded || end === null) return;
    if (found.count > MANY) length = Math.min(Math.max(DAY, Math.min(length, longest) / 2), longest);
    else if (found.count > 0 || length < LONGEST_EMPTY) length = Math.min(length * 2, longest);
    start = end;
  }
}

/**
 * What was recorded strictly between two times of the server's clock, or after the first. The last page says how far
 * everything is read now, which is never beyond our own clock: the server's could be set back. An answer that is too
 * large is not read to its end, and is told so.
 */
async function* stretch(
  source: Source<Settings>,
  start: number | null,
  end: number | null,
  now: number,
): AsyncGenerator<Page, { count: number; isUnbounded: boolean; tooLarge?: HttpTooLargeError }> {
  // With a T between day and time, older servers ignore a bound and answer with everything. Bounds are exclusive.
  const query = {
    ...(start !== null && { server_time__gt: text(start - 1) }),
    ...(end !== null && { server_time__lt: text(end) }),
  };
  let records: SourceRecord[] = [];
  let count = 0;
  let latest = start ?? BEGINNING;
  let isUnbounded = false;
  try {
    for await (const element of list(source, 'events', query)) {
      const at = wallOf((element.value as { server_time?: unknown } | null)?.server_time);
      if (at !== null) {
        isUnbounded ||= (start !== null && at < start - 1) || (end !== null && at > end);
        latest = Math.max(latest, at);
      }
      count += 1;
      records.push(readEvent(element, source.settings.timeZone));
      if (records.length < PAGE) continue;
      yield { reading: 'events', records };
      records = [];
    }
  } catch (error) {
    if (error instanceof HttpTooLargeError) return { count, isUnbounded, tooLarge: error };
    throw error;
  }
  const until = end === null || isUnbounded ? Math.min(latest, now) : end;
  yield { reading: 'events', records, checkpoint: { until: text(until) } };
  return { count, isUnbounded };
}

async function* pages(
  source: Source<Settings>,
  name: 'tags' | 'sessions',
  read: (element: Element) => SourceRecord,
): AsyncGenerator<Page> {
  let records: SourceRecord[] = [];
  for await (const element of list(source, name)) {
    records.push(read(element));
    if (records.length < PAGE) continue;
    yield { reading: name, records };
    records = [];
  }
  yield { reading: name, records };
}

async function* list({ http }: Source<Settings>, name: string, query = {}): AsyncGenerator<Element> {
  for await (const raw of http.elements(`/${name}/`, { query })) yield elementOf(raw, name);
}

/** A time of the server's clock as if it were UTC, in milliseconds; null for what is no time. */
function wallOf(value: unknown): number | null {
  const at = typeof value === 'string' ? Date.parse(`${value.replace(' ', 'T').slice(0, 23)}Z`) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

const text = (wall: number): string => new Date(wall).toISOString().replace('T', ' ').slice(0, -1);
