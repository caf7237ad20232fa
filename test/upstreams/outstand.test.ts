import { expect, it } from 'vitest';
import { get, open, requestToken } from '../support/upstreams/ask.ts';
import { type StartOptions, startOutstand } from '../support/upstreams/index.ts';

async function start(options: StartOptions = {}) {
  const upstream = await open(startOutstand(options));
  const { body } = await requestToken(`${upstream.url}/oauth/token`, {
    grant_type: 'refresh_token',
    refresh_token: upstream.tokens.current,
  });
  return { ...upstream, ask: (path: string) => get(`${upstream.url}/api/v1${path}`, `Bearer ${body.access_token}`) };
}

it('has events only by their contact or group, in a plain array', async () => {
  const { data, ask } = await start();
  const found: object[] = [];

  for (const parent of ['contacts', 'groups'] as const) {
    for (const { id } of data[parent].all()) found.push(...(await ask(`/${parent}/${id}/events.json`)).body);
  }

  expect(found).toHaveLength(data.events.size);
  expect(found).toEqual(expect.arrayContaining([...data.events.all()]));
  expect((await ask('/contacts/9999/events.json')).status).toBe(404);
  expect((await ask('/events.json')).status).toBe(404);
});

it('ends its pages by a 404', async () => {
  const { data, ask } = await start({ size: 8_000 });

  const sizes = await Promise.all([1, 2, 3].map((page) => ask(`/contacts.json?page=${page}&sort_by=created_at`)));

  expect(data.contacts.size).toBe(200);
  expect(sizes.map(({ status, body }) => [status, body.length])).toEqual([
    [200, 100],
    [200, 100],
    [404, 0],
  ]);
  for (const { id } of [...data.contacts.all()]) data.contacts.remove(id);
  expect(await ask('/contacts.json')).toMatchObject({ status: 200, body: [] });
});

it('gives a new refresh token each time and does not take the old one again', async () => {
  const { url, tokens } = await open(startOutstand());
  const first = tokens.current;
  const refresh = (token: string) =>
    requestToken(`${url}/oauth/token`, { grant_type: 'refresh_token', refresh_token: token });

  const { body } = await refresh(first);

  expect(body).toMatchObject({
    token_type: 'bearer',
    expires_in: 7200,
    refresh_token: expect.not.stringMatching(first),
  });
  expect(await refresh(first)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  expect((await refresh(body.refresh_token)).status).toBe(200);
});

it('takes so many requests in five minutes, and says when to come back', async () => {
  const { ask } = await start({ limit: 2 });

  expect((await ask('/groups.json')).status).toBe(200);
  const refused = await ask('/groups.json');

  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(300);
});
