import { expect, it } from 'vitest';
import { AUTHORIZATION, get, open } from '../support/upstreams/ask.ts';
import { startStrigo } from '../support/upstreams/index.ts';

const mine = AUTHORIZATION.strigo;

it('puts its lists into an envelope, and leaves them bare in the shape of the document', async () => {
  const [wire, documented] = [await open(startStrigo()), await open(startStrigo({ shape: 'document' }))];

  const { body } = await get(`${wire.url}/api/v1/events`, mine);

  expect(body).toEqual({ result: 'success', data: [...wire.data.events.all()] });
  expect((await get(`${documented.url}/api/v1/events`, mine)).body).toEqual(body.data);
});

it('refuses who it does not know, and what it does not have, in the envelope', async () => {
  const { url } = await open(startStrigo());

  expect(await get(`${url}/api/v1/events`, 'Bearer other')).toMatchObject({ status: 401, body: { result: 'failure' } });
  expect(await get(`${url}/api/v1/events/none`, mine)).toMatchObject({
    status: 404,
    body: { result: 'failure', error: { type: 'EventNotFound' } },
  });
  expect((await get(`${url}/api/v1/health`, mine)).body).toEqual({ status: 'ok', message: 'Healthy' });
});

it('says in plain text that there were too many requests, and when to come back', async () => {
  const { url } = await open(startStrigo({ limit: 2 }));

  const answers = [await get(`${url}/api/v1/members`, mine), await get(`${url}/api/v1/members`, mine)];
  const third = await get(`${url}/api/v1/members`, mine);

  expect(answers.map(({ status, headers }) => [status, headers.get('x-ratelimit-remaining')])).toEqual([
    [200, '1'],
    [200, '0'],
  ]);
  expect(third).toMatchObject({ status: 429, text: expect.stringMatching(/^Too many/) });
  expect(third.headers.get('content-type')).toMatch(/^text\/html/);
  expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
});

it('deletes only what is ready', async () => {
  const { url, data } = await open(startStrigo());
  const of = (status: string) => [...data.events.all()].find((event) => event.status === status)?.id as string;
  const remove = (id: string) =>
    fetch(`${url}/api/v1/events/${id}`, { method: 'DELETE', headers: { authorization: mine } });
  const [ready, finished] = [of('ready'), of('finished')];

  expect((await remove(ready)).status).toBe(204);
  expect(await (await remove(finished)).json()).toMatchObject({ error: { type: 'EventNotInReadyState' } });
  expect([data.events.get(ready), data.events.get(finished)?.id]).toEqual([undefined, finished]);
});
