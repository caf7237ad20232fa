import { expect, it } from 'vitest';
import { useGateway } from '../support/gateway.ts';
import { start } from './tiny-server.ts';

const test = useGateway();

it.each([
  ['an answer', '/graphql', { 'content-type': 'application/json' }, '{"query":"{ __typename }"}', 200],
  ['a refusal', '/graphql', { 'content-type': 'text/plain' }, 'x', 415],
  ['an unknown address', '/nowhere', {}, 'x', 404],
  ['a health check', '/health/live', {}, undefined, 200],
])('%s can be neither run, framed, sniffed nor kept by a browser', async (_what, path, headers, body, status) => {
  const response = await fetch(test.url + path, { method: body ? 'POST' : 'GET', headers, ...(body && { body }) });

  expect(response.status).toBe(status);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  expect(response.headers.has('x-powered-by')).toBe(false);
  expect(response.headers.has('server')).toBe(false);
});

it.each(['/', '/graphql'])('the explorer page at %s may load its own parts, and only these', async (path) => {
  const [first, second] = [await page(path), await page(path)];

  expect(first.policy).toEqual({
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'connect-src': ["'self'"],
    'script-src': [
      `'nonce-${first.nonces[0]}'`,
      'https://apollo-server-landing-page.cdn.apollographql.com',
      'https://embeddable-sandbox.cdn.apollographql.com',
    ],
    'style-src': [
      `'nonce-${first.nonces[0]}'`,
      'https://apollo-server-landing-page.cdn.apollographql.com',
      'https://embeddable-sandbox.cdn.apollographql.com',
      'https://fonts.googleapis.com',
    ],
    'font-src': ['https://fonts.gstatic.com'],
    'img-src': ['https://apollo-server-landing-page.cdn.apollographql.com'],
    'manifest-src': ['https://apollo-server-landing-page.cdn.apollographql.com'],
    'frame-src': ['https://sandbox.embed.apollographql.com'],
  });
  expect(new Set(first.nonces).size).toBe(1);
  expect(first.nonces[0]).toMatch(/^\w{32,}$/);
  expect(first.nonces[0]).not.toBe(second.nonces[0]);
});

it('everything that the explorer page loads is in its policy', async () => {
  const { html, policy } = await page('/');
  const allowed = Object.values(policy).flat();
  const loaded = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="(https:\/\/[^/"]+)/g)].map(
    ([, host]) => host,
  );

  expect(loaded.length).toBeGreaterThan(3);
  expect(loaded.filter((host) => !allowed.includes(host as string))).toEqual([]);
  expect([...html.matchAll(/<script\b[^>]*>/g)].every(([tag]) => tag.includes('nonce="'))).toBe(true);
});

it('production asks browsers for HTTPS, without speaking for other hosts; development does not', async () => {
  const production = await start({ NODE_ENV: 'production' });
  const headerOf = async (url: string) => (await fetch(`${url}/health/live`)).headers.get('strict-transport-security');

  expect(await headerOf(production.url)).toBe('max-age=31536000');
  expect(await headerOf(test.url)).toBeNull();
});

async function page(path: string) {
  const response = await fetch(test.url + path, { headers: { accept: 'text/html' } });
  const html = await response.text();
  const directives = (response.headers.get('content-security-policy') ?? '').split(/;\s*/);
  const policy = Object.fromEntries(directives.map((line) => [line.split(' ')[0], line.split(' ').slice(1)]));
  return { html, policy, nonces: [...html.matchAll(/<script nonce="([^"]+)"/g)].map(([, nonce]) => nonce) };
}
