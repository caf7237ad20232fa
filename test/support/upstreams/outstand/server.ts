import { rateLimit } from '../shared/rate-limit.ts';
import { type Answer, type Behaviour, json, type Received, type Route } from '../shared/server.ts';
import { type Tokens, tokenRoute } from '../shared/tokens.ts';
import type { OutstandData, OutstandRow } from './data.ts';

export interface OutstandOptions {
  clientId: string;
  clientSecret: string;
  tokens: Tokens;
  /** Requests in five minutes; 0 for no limit. */
  limit?: number;
}

/** Outstand's API: events only by their contact or group, pages whose end is a 404, and tokens that rotate. */
export const outstand =
  (data: OutstandData, { clientId, clientSecret, tokens, limit = 300 }: OutstandOptions) =>
  (now: () => Date): Behaviour => ({
    routes: [
      tokenRoute('/oauth/token', tokens, {
        clientId,
        clientSecret,
        grants: ['refresh_token'],
        reply: ({ access, refresh, expiresAt }) => ({
          access_token: access,
          token_type: 'bearer',
          expires_in: Math.round((expiresAt.getTime() - now().getTime()) / 1_000),
          refresh_token: refresh,
          created_at: Math.floor(now().getTime() / 1_000),
        }),
        now,
      }),
      ['GET', '/api/v1/event_categories.json', () => ({ rows: data.categories.all() })],
      ...['contact', 'group'].flatMap((parent) => parentRoutes(parent as 'contact' | 'group', data)),
      ['GET', '/api/v1/groups/:id/contacts.json', (request) => membersOf(request, data)],
      [
        'GET',
        '/api/v1/contacts/:id/groups.json',
        ({ parameters }) => ({ rows: groupsOf(Number(parameters.id), data) }),
      ],
      ['GET', '/api/v1/events/:id.json', ({ parameters }) => found(data.events.get(Number(parameters.id)))],
    ],
    authorize: ({ path, headers }) =>
      path === '/oauth/token' || tokens.isGood(headers.authorization?.replace(/^Bearer /, '') ?? '', now())
        ? undefined
        : { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' }, text: '' },
    rateLimit: rateLimit({
      limit,
      windowSeconds: 300,
      headers: () => ({}),
      refuse: (_window, secondsLeft) => ({ status: 429, headers: { 'retry-after': String(secondsLeft) }, text: '' }),
    }),
    notFound: () => NOT_FOUND,
  });

const NOT_FOUND: Answer = { status: 404, text: '' };
const MAX_PER_PAGE = 100;

const found = (row: object | undefined): Answer => (row ? json(200, row) : NOT_FOUND);

function parentRoutes(parent: 'contact' | 'group', data: OutstandData): Route[] {
  const rows = data[`${parent}s`];
  const eventsOf = function* (id: string | undefined) {
    for (const event of data.events.all()) if (event.parent === `/${parent}s/${id}.json`) yield event;
  };
  return [
    ['GET', `/api/v1/${parent}s.json`, ({ query }) => page([...rows.all()], query)],
    ['GET', `/api/v1/${parent}s/:id.json`, ({ parameters }) => found(rows.get(Number(parameters.id)))],
    [
      'GET',
      `/api/v1/${parent}s/:id/events.json`,
      ({ parameters: { id } }) => (rows.get(Number(id)) ? { rows: eventsOf(id) } : NOT_FOUND),
    ],
  ];
}

function membersOf({ parameters, query }: Received, data: OutstandData): Answer {
  const ids = data.members.get(Number(parameters.id));
  if (!ids) return NOT_FOUND;
  return page(
    ids.flatMap((id) => data.contacts.get(id) ?? []),
    query,
  );
}

function* groupsOf(contactId: number, data: OutstandData): Iterable<OutstandRow> {
  for (const group of data.groups.all()) if (data.members.get(group.id)?.includes(contactId)) yield group;
}

/** Sorted by the last name unless told otherwise; past the end there is nothing, except on the first page. */
function page(rows: OutstandRow[], query: URLSearchParams): Answer {
  const by = query.get('sort_by') ?? 'last_name';
  const turn = query.get('direction') === 'desc' ? -1 : 1;
  const key = (row: OutstandRow) => String(row[by] ?? '');
  const sorted = rows.sort((a, b) => turn * (key(a).localeCompare(key(b)) || a.id - b.id));
  const perPage = Math.min(MAX_PER_PAGE, Number(query.get('per_page') ?? MAX_PER_PAGE));
  const number = Number(query.get('page') ?? 1);
  const shown = sorted.slice((number - 1) * perPage, number * perPage);
  return shown.length === 0 && number > 1 ? NOT_FOUND : { rows: shown };
}
