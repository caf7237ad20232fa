import { type Answer, type Behaviour, json, type Received, type Route } from '../shared/server.ts';
import type { JuntData, JuntRow } from './data.ts';
import { ZERO_TIME } from './data.ts';

const PLURALS = {
  company: 'companies',
  job: 'jobs',
  person: 'people',
  thanks_email: 'thanks_emails',
  status_change: 'status_changes',
  followup: 'followups',
  homework: 'homeworks',
  interview: 'interviews',
  offer: 'offers',
} as const satisfies Record<string, keyof JuntData>;

const DATES = ['created_at', 'updated_at', 'scheduled', 'scheduled_at', 'due_date', 'start_date'];

/**
 * Junt's server, which asks for no token, or the one that its document describes: routes in the singular, null for what
 * is absent, `scheduled` instead of `scheduled_at`, and no `event_type`.
 */
export const junt =
  (data: JuntData, shape: 'wire' | 'document' = 'wire') =>
  (now: () => Date): Behaviour => ({
    routes: Object.entries(PLURALS).flatMap(([singular, plural]) =>
      shape === 'wire' ? wireRoutes(plural, data, now) : documentRoutes(singular, data[plural].all, data, plural),
    ),
    authorize: ({ method, headers }) =>
      method !== 'GET' && method !== 'DELETE' && !/^application\/json\b/.test(headers['content-type'] ?? '')
        ? json(415, { Error: "Bad Content-Type or charset, expected 'application/json'" })
        : undefined,
    notFound: ({ method, path }) =>
      method === 'GET' && !/^\/v1\/[a-z_]+(\/\d+)?\/?$/.test(path)
        ? json(404, { Error: 'Resource not found' })
        : json(['HEAD', 'PATCH', 'PUT'].includes(method) ? 405 : 404, { Error: 'Resource not found' }),
  });

/** Lists are whole tables; a slash at the end is as good as none. */
function wireRoutes(plural: keyof JuntData, data: JuntData, now: () => Date): Route[] {
  const rows = data[plural];
  const list = (): Answer => ({ rows: rows.all() });
  const one = ({ parameters }: Received) => {
    const row = rows.get(Number(parameters.id));
    // The check of companies is the wrong way round: who exists is not found, twice.
    if (plural === 'companies') return row ? concatenated(404, NOT_FOUND, NOT_FOUND) : json(200, { id: 0, name: '' });
    return row ? json(200, row) : json(404, NOT_FOUND);
  };
  const create = (request: Received) => {
    const fields = parse(request.body);
    if (!fields) return json(500, { Error: 'invalid character in JSON' });
    const id = typeof fields.id === 'number' ? fields.id : Math.max(0, ...Array.from(rows.all(), (row) => row.id)) + 1;
    const at = now().toISOString();
    const { scheduled: _dropped, ...known } = fields;
    const times = plural === 'interviews' ? { scheduled_at: ZERO_TIME } : {};
    rows.add({ created_at: at, ...times, ...rows.get(id), updated_at: at, ...known, id } as JuntRow);
    return json(200, { id, status: 'SUCCESS' });
  };
  const update = (request: Received) => {
    const id = Number(request.parameters.id);
    const fields = parse(request.body);
    if (!rows.get(id) || !fields) return json(404, NOT_FOUND);
    // The check of dates is the wrong way round too, and the answer goes on after the error.
    if (Object.keys(fields).some((name) => DATES.includes(name))) {
      const description = "invalid time given, JSON didn't meet API expectations";
      return concatenated(200, { description, status: 'ERROR' }, { Error: description }, { status: 'SUCCESS' });
    }
    const { note, rating, type, length } = fields;
    rows.change(id, JSON.parse(JSON.stringify({ note, rating, type, length })));
    return json(200, { status: 'SUCCESS' });
  };
  const remove = ({ parameters }: Received) => {
    // Events stay, whatever the answer says.
    if (['jobs', 'people'].includes(plural) && rows.get(Number(parameters.id))) rows.remove(Number(parameters.id));
    return json(200, { status: 'SUCCESS' });
  };
  return [
    ...['', '/'].flatMap((slash): Route[] => [
      ['GET', `/v1/${plural}${slash}`, list],
      ['GET', `/v1/${plural}/:id${slash}`, one],
      ['POST', `/v1/${plural}${slash}`, create],
    ]),
    ['PUT', `/v1/${plural}/:id`, update],
    ['DELETE', `/v1/${plural}/:id`, remove],
  ];
}

function documentRoutes(
  singular: string,
  all: () => Iterable<JuntRow>,
  data: JuntData,
  plural: keyof JuntData,
): Route[] {
  function* rows() {
    for (const row of all()) yield documented(row);
  }
  const one = ({ parameters }: Received) => {
    const row = data[plural].get(Number(parameters.id));
    return row ? json(200, documented(row)) : json(404, NOT_FOUND);
  };
  const path = ['companies', 'jobs', 'people'].includes(plural) ? plural : singular;
  return ['', '/'].flatMap((slash): Route[] => [
    ['GET', `/v1/${path}${slash}`, () => ({ rows: rows() })],
    ['GET', `/v1/${path}/:id${slash}`, one],
  ]);
}

/** A row as the document shows it. */
function documented({ event_type: _server, scheduled_at, ...row }: JuntRow): Record<string, unknown> {
  const fields = scheduled_at === undefined ? row : { ...row, scheduled: scheduled_at };
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, ['', 0, ZERO_TIME].includes(value as string) ? null : value]),
  );
}

const NOT_FOUND = { Error: 'record not found' };

const concatenated = (status: number, ...documents: readonly unknown[]): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  text: documents.map((document) => JSON.stringify(document)).join(''),
});

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
