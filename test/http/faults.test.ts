// A fault below the gateway, made by taking a table away: what the caller sees of it, and what the log says.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Json, useGateway } from '../support/gateway.ts';
import { organize } from '../support/organizations.ts';

const logLines: Json[] = [];
const test = useGateway({ env: { NODE_ENV: 'production' }, logLines });
let authorization: string;
beforeAll(async () => {
  const acme = await organize(test, 'acme');
  authorization = `Bearer ${await acme.token()}`;
});

const INSIDE = /person_hidden|relation|select|insert|\bsql\b|\.ts\b|node_modules|\bat \w|42P01|stack/i;

const send = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      authorization,
      ...headers,
    },
    body: JSON.stringify(body),
  });

describe('a fault', () => {
  beforeAll(() => test.rows('alter table person rename to person_hidden'));
  afterAll(() => test.rows('alter table person_hidden rename to person'));

  it.each([
    ['a query', 'query Look { people(first: 1) { nodes { id } } }'],
    ['a mutation', 'mutation Look { createPerson(input: { name: "A" }) { person { id } userErrors { code } } }'],
  ])('of %s is masked, with the id of the request, which stands in the log beside the cause', async (what, query) => {
    const requestId = `fault-of-${what.replace(' ', '-')}`;
    const response = await send({ query }, { 'x-request-id': requestId });
    const text = await response.text();

    expect(JSON.parse(text).errors).toEqual([
      expect.objectContaining({
        message: 'Internal server error',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      }),
    ]);
    expect(text).not.toMatch(INSIDE);
    expect(response.headers.get('x-request-id')).toBe(requestId);
    await expect.poll(() => logLines.filter((line) => line.requestId === requestId)).toHaveLength(2);
    const [cause, request] = logLines.filter((line) => line.requestId === requestId);
    expect(cause).toMatchObject({
      level: 'error',
      operationName: 'Look',
      err: { message: expect.stringContaining('person'), stack: expect.stringContaining('at ') },
    });
    expect(request).toMatchObject({ level: 'info', operationName: 'Look', errorCodes: ['INTERNAL_SERVER_ERROR'] });
  });
});

it.each([
  ['a field', '{ peple { id } }', {}],
  ['an argument', '{ people(frist: 1) { nodes { id } } }', {}],
  ['a type', '{ event(id: "a") { ... on Homewrk { id } } }', {}],
  ['an enum value', '{ events(filter: { kinds: [HOMEWRK] }) { totalCount } }', {}],
  ['an input field', '{ events(filter: { knds: [HOMEWORK] }) { totalCount } }', {}],
  [
    'an enum value in a variable',
    'query ($f: EventFilter) { events(filter: $f) { totalCount } }',
    { f: { kinds: ['HOMEWRK'] } },
  ],
  [
    'an input field in a variable',
    'query ($f: EventFilter) { events(filter: $f) { totalCount } }',
    { f: { knds: ['A'] } },
  ],
  ['a type of a variable', 'query ($f: EventFiltr) { events(filter: $f) { totalCount } }', {}],
])('production hints at no similar name of %s', async (_what, query, variables) => {
  const response = await send({ query, variables });
  const text = await response.text();

  expect(response.status).toBe(400);
  expect(text).toContain('"errors"');
  expect(text).not.toMatch(/did you mean|HOMEWORK\b|stack/i);
});

it('production answers no introspection', async () => {
  const response = await send({ query: '{ __schema { types { name } } }' });

  expect(response.status).toBe(400);
  expect(await response.text()).not.toContain('Homework');
});
