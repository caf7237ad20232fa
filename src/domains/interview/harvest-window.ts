import { z } from 'zod';
import type { SourceRecord } from '../../events/import/record.ts';
import { HttpStatusError } from '../../platform/http-errors.ts';
import type { Page, Source } from '../../sync/connector.ts';
import { type LinkedPage, linkedPage, linkedPages } from '../../sync/paging.ts';
import type { GreenhouseSettings } from './connector.ts';

/** The most records of a page, by both versions. */
export const PER_PAGE = 500;

/** How far a window reaches back behind what was read: the clocks of a system's servers differ, and pages shift. */
const OVERLAP = 15 * 60_000;

const state = z
  .object({
    /** The start of the window that is being read, or of the next one. */
    since: z.string().nullable(),
    /** The page to go on with, while a window is being read. */
    next: z.string().optional(),
    startedAt: z.string().optional(),
    newest: z.string().optional(),
  })
  .nullable()
  .catch(null);

/** What changed since the last run: the part of an account that is read now. */
export interface Window {
  /** RFC 3339; null for everything. */
  since: string | null;
}

/** The window of this run: everything the first time, and when it is swept. */
export const windowOf = (source: Source<GreenhouseSettings>): Window => {
  const stored = state.parse(source.checkpoint);
  return { since: source.sweep ? null : (stored?.since ?? null) };
};

export interface InterviewPages {
  path: string;
  query: Record<string, string | number>;
  /** What the elements of a page mean. */
  map(page: LinkedPage): Promise<SourceRecord[]>;
}

/** Reads the interviews of the window, and goes on with the page at which a run was stopped. */
export async function* interviewPages(
  source: Source<GreenhouseSettings>,
  { since }: Window,
  { path, query, map }: InterviewPages,
): AsyncGenerator<Page> {
  const stored = source.sweep ? null : state.parse(source.checkpoint);
  const first = () => linkedPage(source.http, path, query);
  let page: LinkedPage;
  let wholeWindow = true;
  try {
    page = stored?.next ? await linkedPage(source.http, stored.next) : await first();
    wholeWindow = !stored?.next;
  } catch (error) {
    // A cursor that has expired: the window is read from its start, where what was read before is unchanged.
    if (!stored?.next || !(error instanceof HttpStatusError) || error.transient) throw error;
    page = await first();
  }
  const startedAt = (wholeWindow ? undefined : stored?.startedAt) ?? (page.answeredAt ?? new Date()).toISOString();
  let newest = wholeWindow ? undefined : stored?.newest;
  for (;;) {
    const records = await map(page);
    for (const record of records) {
      const at = 'input' in record ? record.updatedAt?.toISOString() : undefined;
      if (at && (newest === undefined || at > newest)) newest = at;
    }
    const { next } = page;
    if (next === null) {
      const listed = since === null && wholeWindow ? { listed: [{ types: ['ScheduledInterview'] }] } : {};
      yield { reading: 'interviews', records, checkpoint: { since: sinceOf(since, startedAt, newest) }, ...listed };
      return;
    }
    yield { reading: 'interviews', records, checkpoint: { since, next, startedAt, newest } };
    page = await linkedPage(source.http, next);
  }
}

/** Where the next window starts: behind the newest change that was read, and not behind the start of this window's reading. */
function sinceOf(since: string | null, startedAt: string, newest: string | undefined): string | null {
  if (newest === undefined) return since;
  const bound = newest < startedAt ? newest : startedAt;
  return new Date(Date.parse(bound) - OVERLAP).toISOString();
}

/** The pages of a list that the credentials may not be allowed to read: then a warning, and nothing. */
export async function* optionalPages(
  source: Source<GreenhouseSettings>,
  path: string,
  query: Record<string, string | number | undefined>,
): AsyncGenerator<LinkedPage> {
  try {
    yield* linkedPages(source.http, path, query);
  } catch (error) {
    if (!(error instanceof HttpStatusError) || (error.status !== 403 && error.status !== 404)) throw error;
    source.warn(`Greenhouse does not let ${path} be read (${error.status}): names that stand there are missing.`);
  }
}
