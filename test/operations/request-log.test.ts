import { expect, it } from 'vitest';
import { type Json, useGateway } from '../support/gateway.ts';
import { organize } from '../support/organizations.ts';

const logLines: Json[] = [];
const test = useGateway({ logLines });

async function lineOf(requestId: string, path: string, init: RequestInit = {}): Promise<Json> {
  const response = await fetch(test.url + path, { ...init, headers: { ...init.headers, 'x-request-id': requestId } });
  await response.text();
  const lines = () => logLines.filter((line) => line.requestId === requestId);
  await expect.poll(lines).toHaveLength(1);
  return lines()[0];
}

const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

it('a request is one line, with its operation and without what its caller wrote', async () => {
  const query =
    'mutation Hire($name: String!) { createPerson(input: { name: $name, note: "secret-a" }) { person { id } } }';
  const token = await (await organize(test, 'acme')).token();
  const headers = { authorization: `Bearer ${token}`, cookie: 'session=secret-c' };

  const line = await lineOf('log-1', '/graphql?secret-d', post({ query, variables: { name: 'secret-e' } }, headers));

  expect(line).toEqual({
    level: 'info',
    time: expect.any(String),
    requestId: 'log-1',
    method: 'POST',
    path: '/graphql',
    operationType: 'mutation',
    operationName: 'Hire',
    status: 200,
    milliseconds: expect.any(Number),
    msg: 'request completed',
  });
  expect(JSON.stringify(logLines)).not.toContain('secret');
  expect(JSON.stringify(logLines)).not.toContain(token.slice(-20));
});

it('each code of its errors is there once', async () => {
  const query = '{ a: jobs(first: -1) { totalCount } b: jobs(first: -1) { totalCount } }';

  expect(await lineOf('log-2', '/graphql', post({ query }))).toMatchObject({
    operationType: 'query',
    status: 200,
    errorCodes: ['BAD_USER_INPUT'],
  });
});

it('a refusal has its code, and no operation', async () => {
  const line = await lineOf('log-3', '/graphql', post({ query: '{ nothing }' }));

  expect(line).toMatchObject({ status: 200, errorCodes: ['GRAPHQL_VALIDATION_FAILED'] });
  expect(line).not.toHaveProperty('operationType');
  expect(await lineOf('log-4', '/nowhere')).toMatchObject({ status: 404, errorCodes: ['NOT_FOUND'] });
});

it('the name of an operation is cut at a hundred characters', async () => {
  const name = (length: number) => post({ query: `query ${'n'.repeat(length)} { __typename }` });

  expect((await lineOf('log-5', '/graphql', name(100))).operationName).toHaveLength(100);
  expect((await lineOf('log-6', '/graphql', name(101))).operationName).toHaveLength(100);
});

it('two requests at once keep their names apart', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `Name${index}`);
  const query = (name: string) => post({ query: `query ${name} { jobs(first: 1) { totalCount } }` });

  const lines = await Promise.all(names.map((name) => lineOf(`log-${name}`, '/graphql', query(name))));

  expect(lines.map((line) => line.operationName)).toEqual(names);
});

it('health checks do not fill the log', async () => {
  await fetch(`${test.url}/health/live`, { headers: { 'x-request-id': 'quiet' } });
  await fetch(`${test.url}/metrics`, { headers: { 'x-request-id': 'quiet' } });
  await lineOf('log-7', '/nowhere');

  expect(logLines.filter((line) => line.requestId === 'quiet')).toEqual([]);
});
