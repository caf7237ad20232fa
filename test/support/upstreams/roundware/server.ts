import { type Behaviour, json, type Received, type Route } from '../shared/server.ts';
import { localTime, type RoundwareData, type RoundwareEvent, type RoundwareRow } from './data.ts';

export interface RoundwareOptions {
  /** 40 hexadecimal digits. */
  token: string;
}

const LISTS = ['events', 'sessions', 'tags', 'tagcategories'] as const;

/** Roundware's server: plain arrays without pages, and filters that fall away when they cannot be read. */
export const roundware =
  (data: RoundwareData, { token }: RoundwareOptions) =>
  (now: () => Date): Behaviour => ({
    routes: [
      ['GET', '/api/2/events/', ({ query }) => ({ rows: filtered(data, query) })],
      ...LISTS.flatMap((name): Route[] => [
        ['GET', `/api/2/${name}/`, () => ({ rows: data[name].all() })],
        [
          'GET',
          `/api/2/${name}/:id/`,
          ({ parameters }) => {
            const row = data[name].get(Number(parameters.id));
            return row ? json(200, row) : json(404, { detail: 'Not found.' });
          },
        ],
      ]),
      ['POST', '/api/2/events/', (request) => record(request, data, now)],
    ],
    authorize: ({ headers }) =>
      headers.authorization?.toLowerCase() === `token ${token}`
        ? undefined
        : json(
            401,
            { detail: headers.authorization ? 'Invalid token.' : 'Authentication credentials were not provided.' },
            {
              'www-authenticate': 'Token',
            },
          ),
    notFound: ({ method, path }) =>
      LISTS.some((name) => path.startsWith(`/api/2/${name}/`))
        ? json(405, { detail: `Method "${method}" not allowed.` })
        : { status: 404, headers: { 'content-type': 'text/html' }, text: '<h1>Not Found</h1>' },
  });

/** A time that the filter understands: with a space and without a zone. With a T it is no time to it. */
const READABLE = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?$/;

function* filtered({ events, readsBounds }: RoundwareData, query: URLSearchParams): Iterable<RoundwareEvent> {
  const time = (name: string) => {
    const text = query.get(name);
    return readsBounds && text !== null && READABLE.test(text) ? comparable(text) : undefined;
  };
  const after = time('server_time__gt');
  const before = time('server_time__lt');
  const session = /^\d+$/.test(query.get('session_id') ?? '') ? Number(query.get('session_id')) : undefined;
  const type = query.get('event_type')?.toLowerCase();
  const tags = query.get('tag_ids')?.split(',') ?? [];
  for (const row of events.all()) {
    const at = comparable(row.server_time);
    if (after !== undefined && !(at > after)) continue;
    if (before !== undefined && !(at < before)) continue;
    if (session !== undefined && row.session_id !== session) continue;
    if (type !== undefined && !row.event_type.toLowerCase().includes(type)) continue;
    if (!tags.every((tag) => row.tag_ids?.includes(tag))) continue;
    yield row;
  }
}

/** A time as a text that sorts, to the microsecond. */
const comparable = (text: string): string => {
  const [seconds = '', fraction = ''] = text.replace('T', ' ').split('.');
  return `${seconds.padEnd(19, ':00')}.${fraction.padEnd(6, '0')}`;
};

/** Takes an event in as it comes; what is no text becomes one as Python would print it. */
function record({ body }: Received, data: RoundwareData, now: () => Date) {
  const given = JSON.parse(body) as RoundwareRow;
  for (const name of ['session_id', 'event_type']) {
    if (given[name] == null) return json(400, { detail: `a ${name} is required for this operation` });
  }
  if (!data.sessions.get(given.session_id as number)) {
    return json(400, { detail: 'Session matching query does not exist.' });
  }
  const event: RoundwareEvent = {
    id: 1 + Math.max(0, ...Array.from(data.events.all(), ({ id }) => id)),
    server_time: `${localTime(data.timeZone)(now())}.${now().toISOString().slice(20, 23)}001`,
    client_time: printed(given.client_time),
    event_type: String(given.event_type),
    data: printed(given.data),
    latitude: printed(given.latitude),
    longitude: printed(given.longitude),
    session_id: given.session_id as number,
    tag_ids: printed(given.tags ?? given.tag_ids),
  };
  return json(200, data.events.add(event));
}

function printed(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  if (typeof value === 'object') return JSON.stringify(value).replaceAll('"', "'").replaceAll(':', ': ');
  return String(value);
}
