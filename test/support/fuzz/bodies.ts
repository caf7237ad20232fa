import type { Draw } from './draw.ts';
import type { Operation } from './operations.ts';
import { oddText, toWire } from './texts.ts';

/** One request to the endpoint. */
export interface FuzzRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
  /** The bytes of a request as they are sent over a socket, instead of all the others. */
  raw?: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };

const post = (body: string, headers: Record<string, string> = JSON_TYPE): FuzzRequest => ({
  method: 'POST',
  path: '/graphql',
  headers,
  body,
});

/** An operation as every client sends it. */
export const operationRequest = (operation: object): FuzzRequest => post(toWire(JSON.stringify(operation)));

const deep = (depth: number): string => '[{"a":'.repeat(depth) + 1 + '}]'.repeat(depth);

/** JSON that is not what the member it stands for should be. */
const WRONG: readonly ((draw: Draw) => string)[] = [
  () => 'null',
  () => 'true',
  () => '1e999',
  () => '""',
  () => '[]',
  () => '{}',
  () => '[null]',
  () => '{"__proto__":{"a":1}}',
  () => '{"constructor":{"prototype":{"a":1}},"toString":1,"hasOwnProperty":null}',
  () => '{"v1":{"__proto__":[]},"v2":{"length":-1}}',
  (draw) => JSON.stringify(oddText(draw)),
  (draw) => deep(draw.pick([3, 60, 1_000, 20_000])),
  (draw) => `[${'0,'.repeat(draw.pick([10, 10_000]))}0]`,
];

const wrong = (draw: Draw): string => draw.pick(WRONG)(draw);

/** An operation whose variables, name or extensions have the wrong type or shape. */
export function wrongVariables({ query, variables }: Operation, draw: Draw): FuzzRequest {
  const members = { query: JSON.stringify(query), variables: toWire(JSON.stringify(variables)) };
  const names = Object.keys(variables);
  if (names.length > 0 && draw.chance(70)) {
    const spoilt = names.map((name) => {
      const value = draw.chance(50) ? wrong(draw) : toWire(JSON.stringify(variables[name]));
      return `${JSON.stringify(name)}:${value}`;
    });
    return post(toBody({ ...members, variables: `{${spoilt.join(',')}}` }));
  }
  const member = draw.pick(['query', 'variables', 'operationName', 'extensions', 'unknown']);
  if (draw.chance(70)) return post(toBody({ ...members, [member]: wrong(draw) }));
  const hash = draw.pick(['', 'a', '0'.repeat(64), '__proto__']);
  const persisted = { persistedQuery: { version: draw.int(0, 2), sha256Hash: hash } };
  const { query: _left, ...without } = members;
  return post(toBody({ ...(draw.chance(50) ? without : members), extensions: JSON.stringify(persisted) }));
}

const toBody = (members: Record<string, string>): string =>
  `{${Object.entries(members)
    .map(([name, value]) => `"${name}":${value}`)
    .join(',')}}`;

const TYPES = [
  'application/json; charset=utf-8',
  'application/json; charset=utf-16',
  'application/json; charset=nothing',
  'application/graphql-response+json',
  'application/graphql',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'json',
  ';;;',
];
const ACCEPTS = ['*/*', 'application/graphql-response+json', 'application/json;q=0', 'image/png', 'text/html', ';'];
const PATHS = [
  '/',
  '/graphql/',
  '/graphql?',
  '/GraphQL',
  '/nowhere',
  '/%zz',
  '/graphql/../graphql',
  '//',
  '/graphql%00',
];
const PREFLIGHT = { 'apollo-require-preflight': 'true' };

/** A request that is no proper way to ask. */
export function oddRequest(operation: Operation, draw: Draw): FuzzRequest {
  return draw.pick(ODD)(operation, draw);
}

const ODD: readonly ((operation: Operation, draw: Draw) => FuzzRequest)[] = [
  (operation, draw) => post(JSON.stringify(operation), { 'content-type': draw.pick(TYPES) }),
  (operation, draw) => post(toWire(JSON.stringify(operation)), { ...JSON_TYPE, accept: draw.pick(ACCEPTS) }),
  (operation, draw) => post(JSON.stringify(operation).slice(0, draw.int(0, 40))),
  (_, draw) => post(wrong(draw)),
  (_, draw) => post(oddText(draw)),
  (_, draw) => post('a'.repeat(draw.pick([2 ** 20, 2 ** 20 + 1, 2 ** 22]))),
  (operation, draw) => post(JSON.stringify(Array(draw.pick([1, 2, 100])).fill(operation))),
  (operation, draw) => ({ ...post(JSON.stringify(operation)), path: draw.pick(PATHS) }),
  (operation, draw) => ({ ...post(JSON.stringify(operation)), method: draw.pick(['PUT', 'PATCH', 'DELETE']) }),
  (_, draw) => ({ method: draw.pick(['OPTIONS', 'HEAD', 'GET']), path: draw.pick(PATHS), headers: {} }),
  (_, draw) => ({ method: draw.pick(['OPTIONS', 'HEAD', 'GET']), path: '/graphql', headers: PREFLIGHT }),
  (operation, draw) => get({ query: operation.query, variables: JSON.stringify(operation.variables) }, draw),
  (operation, draw) => get({ query: operation.query, variables: wrong(draw), extensions: wrong(draw) }, draw),
  (operation, draw) => get({ query: operation.query.replace(/^query/, 'mutation') }, draw),
  (_, draw) => ({ method: 'GET', path: `/graphql?query=%${draw.text().slice(0, 1) && 'zz'}`, headers: PREFLIGHT }),
  (_, draw) => ({ method: 'GET', path: '/graphql?query=1&query=2&variables[a]=1&__proto__=1', headers: accept(draw) }),
  ({ query }, draw) => raw(draw.pick(LENGTHS), JSON.stringify({ query })),
  ({ query }, draw) => ({ ...raw('', ''), raw: draw.pick(NO_HTTP) + query }),
  (operation, draw) => post(JSON.stringify(operation), { ...JSON_TYPE, authorization: draw.pick(AUTHORIZATIONS) }),
];

const AUTHORIZATIONS = [
  '',
  'Bearer',
  'Bearer a.b.c',
  'Bearer egw_nothing',
  'Basic Og==',
  `Bearer ${'x'.repeat(8_000)}`,
];
const LENGTHS = ['', 'content-length: 5', 'content-length: 5000', 'content-length: -1', 'transfer-encoding: chunked'];
const NO_HTTP = [
  '',
  '\r\n\r\n',
  'POST /graphql\r\n\r\n',
  'GET /graphql HTTP/9.9\r\n\r\n',
  'POST\u0000 / HTTP/1.1\r\n\r\n',
];

const accept = (draw: Draw) => ({ ...PREFLIGHT, accept: draw.pick(ACCEPTS) });

function get(parameters: Record<string, string>, draw: Draw): FuzzRequest {
  const path = `/graphql?${new URLSearchParams(parameters)}`.slice(0, draw.chance(80) ? undefined : 100);
  return { method: 'GET', path, headers: draw.chance(80) ? PREFLIGHT : {} };
}

function raw(length: string, body: string): FuzzRequest {
  const head = ['POST /graphql HTTP/1.1', 'host: localhost', 'content-type: application/json', length].filter(Boolean);
  return { method: 'POST', path: '/graphql', headers: {}, raw: `${head.join('\r\n')}\r\n\r\n${body}` };
}
