import { randomUUID } from 'node:crypto';
import { type Answer, json, type Received, type Route } from '../shared/server.ts';
import type { GreenhouseData, GreenhouseInterview } from './data.ts';

type Row = { id: number } & Record<string, unknown>;

/** The cursors that v3 has given out. */
export interface Cursors {
  /** Makes all of them invalid, as time does. */
  expire(): void;
  keep(request: URLSearchParams, belowId: number): string;
  take(cursor: string): { query: URLSearchParams; belowId: number } | undefined;
}

export function cursors(): Cursors {
  const open = new Map<string, { query: URLSearchParams; belowId: number }>();
  return {
    expire: () => open.clear(),
    take: (cursor) => open.get(cursor),
    keep(query, belowId) {
      const cursor = randomUUID();
      open.set(cursor, { query, belowId });
      return cursor;
    },
  };
}

/** The routes of Harvest v3: flat records, the newest id first, and a cursor that stands alone. */
export function v3Routes(data: GreenhouseData, known: Cursors, baseUrl: (request: Received) => string): Route[] {
  const lists: Record<string, (query: URLSearchParams) => Iterable<Row>> = {
    interviews: () => mapped(data.interviews.all(), (row) => interview(row, data)),
    interviewers: function* (query) {
      const ids = query.get('interview_ids')?.split(',');
      const rows = ids ? ids.flatMap((id) => data.interviews.get(Number(id)) ?? []) : data.interviews.all();
      for (const row of rows) {
        for (const one of row.interviewers) {
          yield { ...one, interview_id: row.id, created_at: row.created_at, updated_at: row.updated_at };
        }
      }
    },
    job_interviews: () => mapped(data.jobInterviews.all(), (row) => ({ ...row, active: true, duration: 30 })),
    jobs: function* () {
      const seen = new Set<number>();
      for (const { job } of data.applications.all()) if (!seen.has(job.id) && seen.add(job.id)) yield { ...job };
    },
    users: () =>
      mapped(data.users.all(), ({ email, ...row }) => ({
        ...row,
        name: `${row.first_name} ${row.last_name}`,
        job_title: null,
        primary_email: email,
        emails: [email],
        deactivated: false,
        site_admin: false,
      })),
    applications: () =>
      mapped(data.applications.all(), ({ candidate: _name, job, status, ...row }) => ({
        ...row,
        job_id: job.id,
        stage_id: null,
        stage_name: null,
        recruiter_id: null,
        status: status === 'active' ? 'in_process' : status,
      })),
    candidates: () =>
      mapped(data.applications.all(), ({ candidate_id, candidate, created_at, updated_at }) => ({
        id: candidate_id,
        ...candidate,
        created_at,
        updated_at,
      })),
  };
  return Object.entries(lists).map(
    ([name, rows]): Route => ['GET', `/v3/${name}`, (request) => page(request, rows, known, baseUrl(request))],
  );
}

function interview(row: GreenhouseInterview, { applications }: GreenhouseData): Row {
  const { interviewers: _own, start, end, ...rest } = row;
  const isAllDay = start.length === 10;
  return {
    ...rest,
    job_id: applications.get(row.application_id)?.job.id ?? null,
    starts_at: isAllDay ? null : start,
    ends_at: isAllDay ? null : end,
    all_day_start_on: isAllDay ? start : null,
    all_day_end_on: isAllDay ? end : null,
    scheduled_at: row.created_at,
    availability_received_at: null,
  };
}

function page(
  request: Received,
  list: (query: URLSearchParams) => Iterable<Row>,
  known: Cursors,
  baseUrl: string,
): Answer {
  const cursor = request.query.get('cursor');
  if (cursor !== null && request.query.size > 1) {
    return invalid('When passing a cursor, do not include other query params.');
  }
  const place = cursor === null ? { query: request.query, belowId: Number.POSITIVE_INFINITY } : known.take(cursor);
  if (!place) return invalid('Cursor is invalid or has expired.');
  const perPage = Number(place.query.get('per_page') ?? 100);
  if (!Number.isInteger(perPage) || perPage < 1 || perPage > 500) return invalid('per_page must be between 1 and 500.');
  const filters = readFilters(place.query);
  if (!Array.isArray(filters)) return filters;
  const found = [...list(place.query)].filter((row) => row.id < place.belowId && filters.every((holds) => holds(row)));
  found.sort((a, b) => b.id - a.id);
  const shown = found.slice(0, perPage);
  const next = known.keep(place.query, shown.at(-1)?.id ?? 0);
  const link = `<${baseUrl}${request.path}?cursor=${next}>; rel="next"`;
  return { rows: shown, ...(found.length > perPage && { headers: { link } }) };
}

const invalid = (message: string): Answer => json(422, { message: 'Validation error', errors: [message] });

const OPERATORS: Record<string, (value: number, bound: number) => boolean> = {
  gte: (value, bound) => value >= bound,
  lte: (value, bound) => value <= bound,
  gt: (value, bound) => value > bound,
  lt: (value, bound) => value < bound,
};

/** `ids` and `…_ids` are comma lists of at most 50; times are `gte|…|lte|…`, which rows without the time never match. */
function readFilters(query: URLSearchParams): ((row: Row) => boolean)[] | Answer {
  const filters: ((row: Row) => boolean)[] = [];
  for (const [name, text] of query) {
    if (name === 'ids' || name.endsWith('_ids')) {
      const ids = text.split(',').map(Number);
      if (ids.length > 50) return invalid(`${name} may have at most 50 values.`);
      const field = name === 'ids' ? 'id' : name.slice(0, -1);
      filters.push((row) => ids.includes(row[field] as number));
    } else if (/^(created|updated|starts|ends)_at$/.test(name)) {
      const parts = text.split('|');
      for (let index = 0; index < parts.length; index += 2) {
        const compare = OPERATORS[parts[index] as string];
        const bound = Date.parse(parts[index + 1] ?? '');
        if (!compare || Number.isNaN(bound)) return invalid(`${name} is invalid.`);
        filters.push((row) => row[name] != null && compare(Date.parse(row[name] as string), bound));
      }
    }
  }
  return filters;
}

function* mapped<T>(rows: Iterable<T>, show: (row: T) => object): Iterable<Row> {
  for (const row of rows) yield show(row) as Row;
}
