import { describe, expect, test } from 'vitest';
import { start } from './tiny-server.ts';

describe('the landing page', () => {
  test.each(['/', '/graphql'])('a browser at %s gets the Sandbox for /graphql in development', async (path) => {
    const server = await start();

    const response = await server.get(path, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    const html = await response.text();

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(html).toContain('new window.EmbeddedSandbox(');
    expect(html).toContain('var initialEndpoint = new URL("/graphql", window.location.href).href;');
    expect(html).toContain('"runTelemetry":false');
  });

  test('it names the pages that are served beside it', async () => {
    const all = await (await start()).get('/', { accept: 'text/html' });
    const fewer = await (await start({ GRAPHIQL: 'off' })).get('/', { accept: 'text/html' });

    expect(await all.text()).toMatch(/<nav .*<a href="\/graphiql">.*<a href="\/schema.graphql">.*<\/nav>/);
    expect(await fewer.text()).not.toContain('href="/graphiql"');
  });

  test('production only says where the endpoint is', async () => {
    const server = await start({ NODE_ENV: 'production' });

    const response = await server.get('/', { accept: 'text/html' });

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe('event-gateway: POST /graphql\n');
  });

  test('production shows no page at the endpoint either', async () => {
    const server = await start({ NODE_ENV: 'production' });

    const response = await server.get('/graphql', { accept: 'text/html' });

    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('<html');
  });
});
