// Everything that is wrong with a request before GraphQL sees it: the right status, in GraphQL's shape, and no fault.
import { expect, it } from 'vitest';
import { type Json, useGateway } from '../support/gateway.ts';
import { sendRaw } from './raw.ts';

const test = useGateway();
const JSON_TYPE = { 'content-type': 'application/json' };
const OPERATION = '{"query":"{ __typename }"}';

const send = (init: RequestInit, path = '/graphql') => fetch(test.url + path, init);
const post = (body: string, headers: Record<string, string> = JSON_TYPE) => send({ method: 'POST', headers, body });

function codeIn(body: Json): string {
  expect({ ...body, extensions: undefined }).toEqual({
    errors: [
      expect.objectContaining({ message: expect.stringMatching(/\w/), extensions: { code: expect.anything() } }),
    ],
  });
  return body.errors[0].extensions.code;
}

it.each([
  ['no body', ''],
  ['a number', '7'],
  ['a string', '"{ __typename }"'],
  ['null', 'null'],
  ['an empty object', '{}'],
  ['JSON that stops', '{"query":'],
  ['JSON that sets a prototype', '{"query":"{ __typename }","__proto__":{"a":1}}'],
  ['a query that is no text', '{"query":{"a":1}}'],
  ['variables that are a list', '{"query":"{ __typename }","variables":[]}'],
  ['an operation name that is a number', '{"query":"{ __typename }","operationName":1}'],
])('a body that is %s is a 400', async (_what, body) => {
  const response = await post(body);

  expect(response.status).toBe(400);
  expect(codeIn(await response.json())).toBe('BAD_REQUEST');
});

it('a POST without body and type is a 400', async () => {
  const response = await send({ method: 'POST' });

  expect(response.status).toBe(400);
  expect(codeIn(await response.json())).toBe('BAD_REQUEST');
});

it.each([
  'text/plain',
  'application/xml',
  'application/graphql',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=a',
  'application/jsonp',
  'application/json; charset=utf-16',
  'application/json; charset="latin1"',
  'nonsense',
])('a body of type %s is a 415', async (type) => {
  const response = await post(OPERATION, { 'content-type': type, 'apollo-require-preflight': 'true' });

  expect(response.status).toBe(415);
  expect(codeIn(await response.json())).toBe('UNSUPPORTED_MEDIA_TYPE');
});

it('a compressed body is a 415', async () => {
  const response = await post(OPERATION, { ...JSON_TYPE, 'content-encoding': 'gzip' });

  expect(response.status).toBe(415);
  expect(codeIn(await response.json())).toBe('UNSUPPORTED_MEDIA_TYPE');
});

it.each(['application/json', 'application/json;charset=utf-8', 'Application/JSON; charset="UTF-8"'])(
  'a body of type %s is read',
  async (type) => {
    const response = await post(OPERATION, { 'content-type': type });

    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  },
);

it('a body of 1 MiB is read, one byte more is a 413', async () => {
  const pad = (bytes: number) => `${OPERATION}${' '.repeat(bytes - OPERATION.length)}`;

  const [atLimit, over] = [await post(pad(1024 * 1024)), await post(pad(1024 * 1024 + 1))];

  expect(await atLimit.json()).toMatchObject({ data: { __typename: 'Query' } });
  expect(over.status).toBe(413);
  expect(codeIn(await over.json())).toBe('PAYLOAD_TOO_LARGE');
});

it('a body that says too late how long it is gets the same 413', async () => {
  const chunk = ' '.repeat(512 * 1024);
  const body = new ReadableStream({
    start: (controller) => {
      for (const part of [OPERATION, chunk, chunk, ' ']) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });

  const response = await send({ method: 'POST', headers: JSON_TYPE, body, duplex: 'half' } as RequestInit);

  expect(response.status).toBe(413);
  expect(codeIn(await response.json())).toBe('PAYLOAD_TOO_LARGE');
});

it.each([
  [
    'a length that is no number',
    'POST /graphql HTTP/1.1\nhost: a\ncontent-type: application/json\ncontent-length: 1x\n\n{',
  ],
  ['two lengths', 'POST /graphql HTTP/1.1\nhost: a\ncontent-length: 1\ncontent-length: 2\n\n{}'],
  ['a length and chunks', 'POST /graphql HTTP/1.1\nhost: a\ncontent-length: 1\ntransfer-encoding: chunked\n\n0\n\n'],
  ['no HTTP at all', 'hello\n\n'],
  [
    'a host with a blank',
    'POST /graphql HTTP/1.1\nhost: a b\ncontent-type: application/json\nconnection: close\ncontent-length: 2\n\n{}',
  ],
  ['a host that is no address', 'GET /graphql HTTP/1.1\nhost: [1\nconnection: close\n\n'],
  ['a bad escape in the path', 'GET /graphql%E0%A4%A HTTP/1.1\nhost: a\nconnection: close\n\n'],
  ['no host in HTTP/1.0', 'GET /graphql HTTP/1.0\n\n'],
  ['no host', 'GET /graphql HTTP/1.1\nconnection: close\n\n'],
])('a request with %s is a 400', async (_what, bytes) => {
  const { status, body } = await sendRaw(test.url, bytes);

  expect(status).toBe(400);
  expect(codeIn(JSON.parse(body))).toBe('BAD_REQUEST');
});

it('headers of more than 16 KiB are a 431', async () => {
  const { status, body } = await sendRaw(test.url, `GET /graphql HTTP/1.1\nhost: a\nx: ${'x'.repeat(16 * 1024)}\n\n`);

  expect(status).toBe(431);
  expect(codeIn(JSON.parse(body))).toBe('REQUEST_HEADER_FIELDS_TOO_LARGE');
});

it.each(['%', '%zz', '%E0%A4%A'])(
  'a query string with the bad escape %s is a document like any other',
  async (query) => {
    const response = await send({ headers: { 'apollo-require-preflight': 'true' } }, `/graphql?query=${query}`);

    expect(codeOfSyntax(await response.json())).toBe('GRAPHQL_PARSE_FAILED');
  },
);

const codeOfSyntax = ({ errors }: Json) => errors[0].extensions.code;

it.each([
  ['HEAD', '/graphql', 'GET, POST'],
  ['PUT', '/graphql', 'GET, POST'],
  ['PATCH', '/graphql', 'GET, POST'],
  ['DELETE', '/graphql', 'GET, POST'],
  ['PROPFIND', '/graphql', 'GET, POST'],
  ['POST', '/', 'GET, HEAD'],
  ['POST', '/health/live', 'GET, HEAD'],
  ['DELETE', '/health/ready', 'GET, HEAD'],
  ['POST', '/metrics', 'GET, HEAD'],
])('%s %s is a 405 that says what is allowed', async (method, path, allowed) => {
  const { status, head, body } = await sendRaw(
    test.url,
    `${method} ${path} HTTP/1.1\nhost: a\nconnection: close\ncontent-type: text/plain\ncontent-length: 1\n\n{`,
  );

  expect(status).toBe(405);
  expect(head).toContain(`\r\nallow: ${allowed.toLowerCase()}\r\n`);
  if (method !== 'HEAD') expect(codeIn(JSON.parse(body))).toBe('METHOD_NOT_ALLOWED');
});

it('a mutation by GET is a 405', async () => {
  const query = encodeURIComponent('mutation { __typename }');
  const response = await send({ headers: { 'apollo-require-preflight': 'true' } }, `/graphql?query=${query}`);

  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
  expect((await response.json()) as Json).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
});

it.each(['text/html', 'application/json;q=0', 'image/*, text/plain'])(
  'who accepts only %s gets a 406, and nothing is written',
  async (accept) => {
    const query = 'mutation { createPerson(input: { name: "Unseen" }) { person { id } } }';
    const statements = await test.statementsOf(async () => {
      const response = await post(JSON.stringify({ query }), { ...JSON_TYPE, accept });

      expect(response.status).toBe(406);
      expect(codeIn(await response.json())).toBe('NOT_ACCEPTABLE');
    });

    expect(statements).toEqual([]);
  },
);

it.each(['text/html, application/json;q=0.1', '*/*', 'application/*', ''])(
  'who accepts %s is answered',
  async (accept) => {
    const response = await post(OPERATION, { ...JSON_TYPE, accept });

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  },
);

it.each(['{', '{ nothing }', 'query ($id: ID!) { __typename }', 'query A { __typename } query B { __typename }'])(
  '%s is a 400 only to who accepts application/graphql-response+json',
  async (query) => {
    const statuses = ['application/json', '*/*', 'application/graphql-response+json'].map(
      async (accept) => (await post(JSON.stringify({ query }), { ...JSON_TYPE, accept })).status,
    );

    expect(await Promise.all(statuses)).toEqual([200, 200, 400]);
  },
);
