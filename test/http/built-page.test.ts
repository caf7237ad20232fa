import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBuiltPage } from '../../src/http/built-page.ts';
import { start } from './tiny-server.ts';

describe('a built page', () => {
  const app = Fastify();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'event-gateway-page-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>A page</title>');
    await writeFile(join(folder, 'assets/index-Dj7mrlbH.js'), 'go();');
    await writeFile(join(folder, 'assets/index-Dj7mrlbH.js.gz'), 'compressed');
    await serveBuiltPage(app, {
      path: '/page',
      folder: pathToFileURL(`${folder}/`),
      policy: "default-src 'self'",
      othersArePage: true,
    });
    await serveBuiltPage(app, { path: '/none', folder: pathToFileURL(`${folder}/none/`), policy: '' });
    await serveBuiltPage(app, { path: '/strict', folder: pathToFileURL(`${folder}/`), policy: '' });
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it.each(['/page', '/page/', '/page/events/some-id', '/page?q=a'])(
    'answers %s with the page, asked for again each time',
    async (url) => {
      const response = await app.inject(url);

      expect(response.body).toContain('A page');
      expect(response.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'self'",
        'cache-control': 'no-cache',
      });
    },
  );

  it('lets browsers keep what is named by its content, and sends it compressed to who takes that', async () => {
    const plain = await app.inject('/page/assets/index-Dj7mrlbH.js');
    const compressed = await app.inject({
      url: '/page/assets/index-Dj7mrlbH.js',
      headers: { 'accept-encoding': 'gzip, br' },
    });

    expect(plain.body).toBe('go();');
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(compressed.body).toBe('compressed');
    expect(compressed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it.each(['/page/assets/gone-Dj7mrlbH.js', '/page/..%2f..%2fpackage.json', '/strict/elsewhere'])(
    'has no %s',
    async (url) => {
      expect((await app.inject(url)).statusCode).toBe(404);
    },
  );

  it('that was not built says how to build it', async () => {
    const response = await app.inject('/none');

    expect(response.statusCode).toBe(404);
    expect(response.body).toBe('/none was not built. Run "npm run build", then start the server again.\n');
  });
});

describe('the explorer page', () => {
  it('runs no script but its own files, in the page and in its workers', async () => {
    const server = await start();
    const response = await server.get('/graphiql');
    const policy = response.headers.get('content-security-policy') ?? '';

    expect(response.status).toBe(200);
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toContain('blob:');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  it('is not there in production, unless configured', async () => {
    const production = await start({ NODE_ENV: 'production' });
    const configured = await start({ NODE_ENV: 'production', GRAPHIQL: 'on' });

    expect((await production.get('/graphiql')).status).toBe(404);
    expect((await configured.get('/graphiql')).status).toBe(200);
  });
});
