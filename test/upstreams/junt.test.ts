import { expect, it } from 'vitest';
import { get, open } from '../support/upstreams/ask.ts';
import { startJunt } from '../support/upstreams/index.ts';

const TYPES = ['thanks_email', 'status_change', 'followup', 'homework', 'interview', 'offer'];

it('has lists in the plural, whole and with ids of their own', async () => {
  const { url, data } = await open(startJunt());

  for (const type of TYPES) {
    const { status, body } = await get(`${url}/v1/${type}s`);
    expect([status, body[0].id, body.length]).toEqual([
      200,
      101,
      (data as never as Record<string, { size: number }>)[`${type}s`]?.size,
    ]);
    expect((await get(`${url}/v1/${type}`)).status).toBe(404);
  }
});

it('says nothing by "", 0 and the year 1, never by null', async () => {
  const { url } = await open(startJunt());

  const [jobs, interviews] = await Promise.all(['jobs', 'interviews'].map((list) => get(`${url}/v1/${list}/`)));

  expect(jobs?.text).toContain('"start_date":"0001-01-01T00:00:00Z"');
  expect(`${jobs?.text}${interviews?.text}`).not.toContain('null');
  expect(interviews?.body[0]).toMatchObject({
    event_type: 'interview',
    scheduled_at: expect.stringMatching(/Z$|-05:00$/),
  });
});

it('has singular routes, nulls and `scheduled` in the shape of the document', async () => {
  const { url } = await open(startJunt({ shape: 'document' }));

  const { body } = await get(`${url}/v1/interview`);

  expect(body[0]).toHaveProperty('scheduled');
  expect(body[0]).not.toHaveProperty('event_type');
  expect((await get(`${url}/v1/jobs`)).body[0].start_date).toBeNull();
});

it('answers a change of a date with three JSON documents and 200', async () => {
  const { url } = await open(startJunt());

  const response = await fetch(`${url}/v1/interviews/101`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"scheduled_at":"2026-01-01T00:00:00Z"}',
  });

  expect(response.status).toBe(200);
  expect(await response.text()).toMatch(/^\{.*"status":"ERROR"\}\{"Error":".*"\}\{"status":"SUCCESS"\}$/);
});

it('says that it has deleted an event, and has not; takes a new one, and drops its `scheduled`', async () => {
  const { url, data } = await open(startJunt());
  const headers = { 'content-type': 'application/json' };

  const deletion = await fetch(`${url}/v1/interviews/101`, { method: 'DELETE' });
  const creation = await fetch(`${url}/v1/interviews`, {
    method: 'POST',
    headers,
    body: '{"job_id":1,"scheduled":"2026"}',
  });
  const { id } = (await creation.json()) as { id: number };

  expect([deletion.status, creation.status]).toEqual([200, 200]);
  expect(data.interviews.get(101)).toBeDefined();
  expect(data.interviews.get(id)).toMatchObject({ job_id: 1, scheduled_at: '0001-01-01T00:00:00Z' });
  expect((await fetch(`${url}/v1/interviews`, { method: 'POST', body: '{}' })).status).toBe(415);
});

it('does not find the company that exists', async () => {
  const { url } = await open(startJunt());

  expect(await get(`${url}/v1/companies/101`)).toMatchObject({ status: 404, text: expect.stringMatching(/\}\{/) });
  expect(await get(`${url}/v1/companies/999`)).toMatchObject({ status: 200, body: { id: 0 } });
});
