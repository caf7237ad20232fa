import { expect, it } from 'vitest';
import { open } from '../support/upstreams/ask.ts';
import { startStrigo } from '../support/upstreams/index.ts';
import { accountOf, recordsOf } from '../support/upstreams/read.ts';
import * as faults from '../support/upstreams/shared/faults.ts';

it('reads members, classes and events, in the envelope of the wire or as the document shows them', async () => {
  const [wire, documented] = [await open(startStrigo()), await open(startStrigo({ shape: 'document' }))];

  const reading = await accountOf('strigo', wire.env).read();

  expect((await accountOf('strigo', documented.env).read()).records).toEqual(reading.records);
  expect(recordsOf(reading.records, 'User').size).toBe(wire.data.members.size);
  expect(recordsOf(reading.records, 'TrainingClass').size).toBe(wire.data.classes.size);
  expect([...recordsOf(reading.records, 'Training').keys()]).toEqual(
    Array.from(wire.data.events.all(), ({ id }) => id),
  );
  expect(reading.listed).toEqual([{ types: ['Training'] }]);
});

it('takes assistants by id for their addresses, and words for the end it does not document', async () => {
  const { env, data } = await open(startStrigo());
  const [member] = [...data.members.all()];
  const [event] = [...data.events.all()];
  data.events.change(event!.id, { tas: [member!.id, 'guest@elsewhere.example', 'someWhoLeft'], status: 'Completed' });

  const { records } = await accountOf('strigo', env).read();

  expect(recordsOf(records, 'Training').get(event!.id)).toMatchObject({
    input: { tas: [member!.email, 'guest@elsewhere.example'] },
    properties: { reportedStatus: 'ENDED', token: event!.token ?? '', eventLink: event!.event_link },
  });
});

it('leaves a status that nobody knows to the dates', async () => {
  const { env, data } = await open(startStrigo());
  const [event] = [...data.events.all()];
  data.events.change(event!.id, { status: 'hibernating' });

  const { records } = await accountOf('strigo', env).read();

  expect(recordsOf(records, 'Training').get(event!.id)).toMatchObject({ properties: { reportedStatus: null } });
});

it('keeps what is no event aside, with its reason, and goes on', async () => {
  const { env, data } = await open(startStrigo());
  const [first, second] = [...data.events.all()];
  data.events.change(first!.id, { date_start: 'soon' });
  data.events.change(second!.id, { owner: null as never });

  const { records, listed } = await accountOf('strigo', env).read();

  expect(recordsOf(records, 'Training').get(first!.id)).toMatchObject({ rejection: 'date_start: "soon" is no time' });
  expect(recordsOf(records, 'Training').get(second!.id)).toMatchObject({
    rejection: expect.stringMatching(/^owner: /),
  });
  expect(recordsOf(records, 'Training').size).toBe(data.events.size);
  expect(listed).toHaveLength(1);
});

it.each([
  [
    'a failure in the envelope',
    '{"result":"failure","error":{"type":"Maintenance","message":"Back soon"}}',
    /Maintenance, Back soon/,
  ],
  ['an envelope without a list', '{"result":"success"}', /it says "success"/],
])('takes %s for no list, whatever its status', async (_case, body, message) => {
  const { env, fail } = await open(startStrigo());
  fail(faults.answers(200, body, { 'content-type': 'application/json' }), { on: /events/ });

  await expect(accountOf('strigo', env).read()).rejects.toThrow(message);
});

it('does not call a list complete that holds what cannot be named', async () => {
  const { env, fail } = await open(startStrigo());
  fail(faults.answers(200, '[{"name":"nobody"}]', { 'content-type': 'application/json' }), { on: /events/ });

  expect((await accountOf('strigo', env).read()).listed).toEqual([]);
});

it('goes on after a 429 in plain text, an answer that breaks off and a connection that is reset', async () => {
  const { env, fail, data } = await open(startStrigo());
  fail(faults.tooManyRequests('0'), { on: /members/ });
  fail(faults.reset, { on: /classes/ });
  fail(faults.truncatedAfter(9_000), { on: /events/ });

  const { records, listed } = await accountOf('strigo', env).read();

  expect(recordsOf(records, 'Training').size).toBe(data.events.size);
  expect(listed).toHaveLength(1);
});
