import { expect, it } from 'vitest';
import { open } from '../support/upstreams/ask.ts';
import { startOutstand } from '../support/upstreams/index.ts';
import { accountOf, recordsOf } from '../support/upstreams/read.ts';
import * as faults from '../support/upstreams/shared/faults.ts';

const events = (records: Parameters<typeof recordsOf>[0]) =>
  new Map([...recordsOf(records, 'ContactEvent'), ...recordsOf(records, 'GroupEvent')]);

it('reads categories, groups, contacts with their groups, and the events of every one of them', async () => {
  const { env, data } = await open(startOutstand());

  const { records, listed, checkpoint } = await accountOf('outstand', env).read();

  expect(recordsOf(records, 'EventCategory').size).toBe(data.categories.size);
  expect(recordsOf(records, 'Group').size).toBe(data.groups.size);
  expect(events(records).size).toBe(data.events.size);
  for (const { id } of data.contacts.all()) {
    const groups = [...data.members].filter(([, ids]) => ids.includes(id)).map(([groupId]) => String(groupId));
    expect(recordsOf(records, 'Contact').get(String(id))).toMatchObject({
      input: { groupIds: groups.map((externalId) => ({ type: 'Group', externalId })) },
    });
  }
  expect(listed).toHaveLength(data.contacts.size + data.groups.size + 1);
  expect([listed.at(-1), checkpoint]).toEqual([{ types: ['ContactEvent', 'GroupEvent'] }, null]);
});

it('goes on behind the parent that it had come to, and then does not take the parents before for gone', async () => {
  const { env, requests, data } = await open(startOutstand());
  const account = accountOf('outstand', env);
  const asked = () =>
    requests.filter((request) => request.includes('/events.json')).map((request) => request.replace(/\?.*/, ''));

  const stopped = await account.read({ pages: 20 });
  const first = asked();
  requests.length = 0;
  const rest = await account.read({ checkpoint: stopped.checkpoint });

  expect([...first, ...asked()]).toHaveLength(data.contacts.size + data.groups.size);
  expect(events([...stopped.records, ...rest.records]).size).toBe(data.events.size);
  expect(rest.listed.filter(({ within }) => !within)).toEqual([]);
});

it('ends a list at the page that is not found, and finds one that moved up between two pages', async () => {
  const upstream = await open(startOutstand({ size: 8_000, limit: 0 }));
  const [first] = [...upstream.data.contacts.all()];
  upstream.before(() => upstream.data.contacts.remove(first!.id), { on: /v1\/contacts\.json\?page=2/ });

  const { records, listed } = await accountOf('outstand', upstream.env).read();

  expect(upstream.data.contacts.size).toBe(199);
  for (const { id } of upstream.data.contacts.all()) expect(recordsOf(records, 'Contact').has(String(id))).toBe(true);
  expect(listed.at(-1)).toEqual({ types: ['ContactEvent', 'GroupEvent'] });
});

it('takes a parent that is gone meanwhile for one without events', async () => {
  const upstream = await open(startOutstand());
  const { id } = [...upstream.data.contacts.all()].at(-1)!;
  upstream.before(() => upstream.data.contacts.remove(id), { on: new RegExp(`contacts/${id}/events`) });

  const { listed } = await accountOf('outstand', upstream.env).read();

  expect(listed).toContainEqual({
    types: ['ContactEvent'],
    within: expect.objectContaining({ type: 'Contact', externalId: String(id) }),
  });
});

it('says nothing of what is gone when a list is refused or broken', async () => {
  const { env, fail } = await open(startOutstand());
  fail(faults.answers(200, '{"errors":{"base":["no"]}}', { 'content-type': 'application/json' }), {
    on: /groups\/1\/events/,
  });

  await expect(accountOf('outstand', env).read()).rejects.toThrow(/errors in the place of a list/);
});

it('gets a new token when its own has ended, with the refresh token that it was given last', async () => {
  const upstream = await open(startOutstand());
  upstream.before(() => upstream.tokens.revoke(), { on: /contacts\/\d+\/events/ });

  const { records } = await accountOf('outstand', upstream.env).read();

  expect(events(records).size).toBe(upstream.data.events.size);
  expect(upstream.requests.filter((request) => request === 'POST /oauth/token')).toHaveLength(2);
});

it('takes the refresh token that another process has kept, when its own is spent', async () => {
  const { env, tokens, data } = await open(startOutstand());
  const spent = tokens.current;
  const successor = tokens.refresh(spent, new Date())?.refresh as string;
  const kept = [spent, successor];
  const store = { read: async () => kept.shift() ?? successor, write: async () => {} };

  const { records } = await accountOf('outstand', env, store).read();

  expect(events(records).size).toBe(data.events.size);
});

it('keeps an event aside whose recurrence nobody knows', async () => {
  const { env, data } = await open(startOutstand());
  const { id } = [...data.events.all()][0]!;
  data.events.change(id, { recurrence: 'Fortnightly' });

  const { records, listed } = await accountOf('outstand', env).read();

  const rejected = records.filter((record) => 'rejection' in record);
  expect(rejected).toMatchObject([{ externalId: String(id), rejection: expect.stringMatching(/^recurrence: /) }]);
  expect(listed.at(-1)).toEqual({ types: ['ContactEvent', 'GroupEvent'] });
});
