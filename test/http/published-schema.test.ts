import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { start } from './tiny-server.ts';

const printed = readFileSync(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8');

it('is the printed schema, as text that tools can read without a token', async () => {
  const server = await start({ AUTH: 'required' });

  const response = await server.get('/schema.graphql');
  const text = await response.text();

  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(text).toBe(printed);
  expect(buildSchema(text).getQueryType()?.getFields()).toHaveProperty('events');
});

it('is not sent again to who has it', async () => {
  const server = await start();
  const etag = (await server.get('/schema.graphql')).headers.get('etag') ?? '';

  const same = await server.get('/schema.graphql', { 'if-none-match': `"other", W/${etag}` });
  const other = await server.get('/schema.graphql', { 'if-none-match': '"other"' });

  expect(etag).toMatch(/^"[\w-]{27}"$/);
  expect(same.status).toBe(304);
  expect(await same.text()).toBe('');
  expect(other.status).toBe(200);
});

it('is not there in production, which hides its schema, unless configured', async () => {
  const production = await start({ NODE_ENV: 'production' });
  const configured = await start({ NODE_ENV: 'production', PUBLISH_SCHEMA: 'on' });

  expect((await production.get('/schema.graphql')).status).toBe(404);
  expect((await configured.get('/schema.graphql')).status).toBe(200);
});
