import { expect, it } from 'vitest';
import { AUTHORIZATION, get, open } from '../support/upstreams/ask.ts';
import { startRoundware } from '../support/upstreams/index.ts';
import { localTime } from '../support/upstreams/roundware/data.ts';

const mine = AUTHORIZATION.roundware;

it('answers with a plain array of all events, in texts of every spelling', async () => {
  const { url, data } = await open(startRoundware());

  const { body } = await get(`${url}/api/2/events/`, mine);
  const spellings = new Set(
    body.map(({ tag_ids }: { tag_ids: string | null }) => tag_ids?.replace(/\d+/g, '1') ?? null),
  );

  expect(body).toEqual([...data.events.all()]);
  expect([...spellings]).toEqual(expect.arrayContaining([null, '', ',', '1', '1,1', '1,1,', '[1, 1]']));
});

it('writes its times by the clock on its wall, without a zone', async () => {
  const { url } = await open(startRoundware());

  const { body } = await get(`${url}/api/2/events/101/`, mine);

  expect(body.server_time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?$/);
  const local = localTime('America/New_York');
  expect([local(new Date('2026-11-01T05:30:00Z')), local(new Date('2026-11-01T06:30:00Z'))]).toEqual([
    '2026-11-01T01:30:00',
    '2026-11-01T01:30:00',
  ]);
});

it('filters by a time with a space, strictly, and by nothing when there is a T', async () => {
  const { url, data } = await open(startRoundware());
  const times = Array.from(data.events.all(), ({ server_time }) => server_time).sort();
  const middle = times[100] as string;
  const count = async (text: string) => (await get(`${url}/api/2/events/?server_time__gt=${text}`, mine)).body.length;

  expect(await count(middle.replace('T', ' '))).toBe(times.filter((time) => time > middle).length);
  expect(await count(middle)).toBe(data.events.size);
});

it('takes whatever clients send, as Python prints it', async () => {
  const { url } = await open(startRoundware());
  const post = async (body: unknown) => {
    const headers = { authorization: mine, 'content-type': 'application/json' };
    const response = await fetch(`${url}/api/2/events/`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, body: await response.json() };
  };

  expect(
    await post({ session_id: 1, event_type: 'x', tag_ids: [3, 8], client_time: true, data: { a: 1 } }),
  ).toMatchObject({
    status: 200,
    body: { tag_ids: '[3, 8]', client_time: 'True', data: "{'a': 1}", latitude: null },
  });
  expect(await post({ event_type: 'x' })).toMatchObject({
    status: 400,
    body: { detail: expect.stringMatching(/session_id/) },
  });
});

it('has no changes, no deletions, and no answer without its slash', async () => {
  const { url } = await open(startRoundware());

  const deletion = await fetch(`${url}/api/2/events/101/`, { method: 'DELETE', headers: { authorization: mine } });
  const unknown = await get(`${url}/api/2/events/`, 'token 0');

  expect(deletion.status).toBe(405);
  expect((await get(`${url}/api/2/events`, mine)).status).toBe(404);
  expect([unknown.status, unknown.headers.get('www-authenticate')]).toEqual([401, 'Token']);
});
