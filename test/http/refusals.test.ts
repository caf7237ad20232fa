import { describe, expect, test } from 'vitest';
import { errorOf, start } from './tiny-server.ts';

const STUDIO = 'https://studio.apollographql.com';

describe('callers from other web origins', () => {
  test('Apollo Studio may call in development', async () => {
    const server = await start();

    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: STUDIO,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });
    const response = await server.post('{ greeting }', { origin: STUDIO });

    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(STUDIO);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type,authorization');
    expect(response.headers.get('access-control-allow-origin')).toBe(STUDIO);
  });

  test('an origin that is not listed may not', async () => {
    const server = await start();

    const response = await server.post('{ greeting }', { origin: 'https://elsewhere.example' });

    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('nobody may in production unless listed', async () => {
    const server = await start({ NODE_ENV: 'production' });

    const response = await server.post('{ greeting }', { origin: STUDIO });

    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a listed origin may in production', async () => {
    const server = await start({ NODE_ENV: 'production', CORS_ORIGINS: 'https://app.example.com' });

    const response = await server.post('{ greeting }', { origin: 'https://app.example.com' });

    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
  });

  test('a GET that a browser would send without asking is refused', async () => {
    const server = await start();

    const response = await server.get('/graphql?query={greeting}', { accept: '*/*' });

    expect(response.status).toBe(400);
    expect((await errorOf(response)).message).toContain('Cross-Site Request Forgery');
  });

  test('a text/plain POST, which a browser would send without asking, is refused', async () => {
    const server = await start();

    const response = await server.send('{"query":"{ greeting }"}', 'text/plain');

    expect(response.status).toBe(415);
    expect((await errorOf(response)).code).toBe('UNSUPPORTED_MEDIA_TYPE');
  });
});

describe('requests that are no operation', () => {
  test('bad JSON is a 400', async () => {
    const server = await start();

    const response = await server.send('{"query":', 'application/json');

    expect(response.status).toBe(400);
    expect(await errorOf(response)).toEqual({
      message: "Body is not valid JSON but content-type is set to 'application/json'",
      code: 'BAD_REQUEST',
    });
  });

  test('an unknown content type is a 415', async () => {
    const server = await start();

    const response = await server.send('<query/>', 'application/xml');

    expect(response.status).toBe(415);
    expect((await errorOf(response)).code).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  test('a body of more than 1 MiB is a 413', async () => {
    const server = await start();

    const response = await server.send(JSON.stringify({ query: '#'.repeat(1024 * 1024) }), 'application/json');

    expect(response.status).toBe(413);
    expect((await errorOf(response)).code).toBe('PAYLOAD_TOO_LARGE');
  });

  test('an unknown address is a 404 that does not repeat the query string', async () => {
    const server = await start();

    const response = await server.get('/nowhere?token=secret');

    expect(response.status).toBe(404);
    expect(await errorOf(response)).toEqual({ message: 'GET /nowhere is not served here.', code: 'NOT_FOUND' });
  });

  test('an address that cannot be decoded is a 400', async () => {
    const server = await start();

    const response = await server.get('/%zz');

    expect(response.status).toBe(400);
    expect((await errorOf(response)).code).toBe('BAD_REQUEST');
  });

  test.each(['PUT', 'DELETE', 'OPTIONS'])('%s on the endpoint is a 405', async (method) => {
    const server = await start({ NODE_ENV: 'production' });

    const response = await fetch(`${server.url}/graphql`, { method });

    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect((await errorOf(response)).code).toBe('METHOD_NOT_ALLOWED');
  });
});
