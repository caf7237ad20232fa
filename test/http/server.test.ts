import { describe, expect, test } from 'vitest';
import { errorOf, start } from './tiny-server.ts';

/** Of who knows that an operation that cannot run is answered with 400. */
const GRAPHQL = { accept: 'application/graphql-response+json' };

describe('operations', () => {
  test('a POST is answered', async () => {
    const server = await start();

    const response = await server.post('{ greeting }');

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { greeting: 'hello' } });
  });

  test('a GET with a query is answered', async () => {
    const server = await start();

    const response = await server.get('/graphql?query={greeting}', { 'apollo-require-preflight': 'true' });

    expect(await response.json()).toEqual({ data: { greeting: 'hello' } });
  });

  test('an error shows no stack trace', async () => {
    const server = await start();

    const response = await server.post('{ broken }');

    expect(await response.json()).toEqual({
      data: { broken: null },
      errors: [
        {
          message: 'broken on purpose',
          locations: [{ line: 1, column: 3 }],
          path: ['broken'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
  });

  test('several operations in one request are refused', async () => {
    const server = await start();

    const response = await server.send('[{"query":"{ greeting }"}]', 'application/json');

    expect(response.status).toBe(400);
    expect(await errorOf(response)).toEqual({
      message: 'One request is one operation, not a list of them.',
      code: 'BATCHING_NOT_ALLOWED',
    });
  });

  test('a document of more than 15000 tokens is refused', async () => {
    const server = await start();

    const response = await server.post(`{ ${'greeting '.repeat(15_000)} }`, GRAPHQL);

    expect(response.status).toBe(400);
    expect((await errorOf(response)).message).toContain('15000 tokens');
  });
});

describe('introspection and hints', () => {
  test('the schema can be asked for outside production', async () => {
    const server = await start();

    const response = await server.post('{ __schema { queryType { name } } }');

    expect(await response.json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  test('the schema cannot be asked for in production', async () => {
    const server = await start({ NODE_ENV: 'production' });

    const response = await server.post('{ __schema { queryType { name } } }', GRAPHQL);

    expect(response.status).toBe(400);
    expect((await errorOf(response)).message).toContain('introspection is not allowed');
  });

  test('an unknown field names no similar one in production', async () => {
    const server = await start({ NODE_ENV: 'production' });

    const response = await server.post('{ greetin }');

    expect((await errorOf(response)).message).toBe('Cannot query field "greetin" on type "Query".');
  });
});

describe('request ids and the log', () => {
  test("the caller's request id is kept, returned and logged", async () => {
    const server = await start();

    const response = await server.post('{ greeting }', { 'x-request-id': 'trace-42' });
    await response.text();

    expect(response.headers.get('x-request-id')).toBe('trace-42');
    await expect
      .poll(() => server.logLines)
      .toContainEqual(
        expect.objectContaining({ requestId: 'trace-42', method: 'POST', path: '/graphql', status: 200 }),
      );
  });

  test('a request id that is no plain token is replaced', async () => {
    const server = await start();

    const response = await server.post('{ greeting }', { 'x-request-id': '"} forged' });

    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  test('a query string is not logged', async () => {
    const server = await start();

    await (await server.get('/graphql?query={greeting}', { 'x-apollo-operation-name': 'a' })).text();

    await expect.poll(() => server.logLines.length).toBeGreaterThan(1);
    expect(JSON.stringify(server.logLines)).not.toContain('{greeting}');
  });
});

describe('starting and closing', () => {
  test('a taken port is an error that names it', async () => {
    const server = await start();
    const port = new URL(server.url).port;

    await expect(start({ PORT: port })).rejects.toThrow(`EADDRINUSE: address already in use 127.0.0.1:${port}`);
  });

  test('closing finishes the request under way and takes no other, also on connections kept alive', async () => {
    const arrived = Promise.withResolvers<void>();
    const mayAnswer = Promise.withResolvers<string>();
    const server = await start({}, () => {
      arrived.resolve();
      return mayAnswer.promise;
    });
    const answer = server.post('{ greeting }', { connection: 'keep-alive' });
    await arrived.promise;

    const startedAt = Date.now();
    const closed = server.close();
    await expect.poll(() => server.post('{ greeting }').catch((error: Error) => error.message)).toBe('fetch failed');
    mayAnswer.resolve('goodbye');

    expect(await (await answer).json()).toEqual({ data: { greeting: 'goodbye' } });
    await closed;
    expect(Date.now() - startedAt).toBeLessThan(5000);
  });
});
