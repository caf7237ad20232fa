import { expect, it } from 'vitest';
import { open } from '../support/upstreams/ask.ts';
import { startRoundware } from '../support/upstreams/index.ts';
import { accountOf, recordsOf } from '../support/upstreams/read.ts';
import type { RoundwareEvent } from '../support/upstreams/roundware/data.ts';
import { localTime } from '../support/upstreams/roundware/data.ts';

type Fields = Partial<Record<keyof RoundwareEvent, unknown>>;

/** Adds an event of this moment with some fields as a client might have sent them; what the connector makes of it. */
async function readOne(fields: Fields, env: Record<string, string> = {}) {
  const upstream = await open(startRoundware({ size: 400 }));
  const server_time = `${localTime(upstream.data.timeZone)(upstream.now())}.000001`;
  const id = 1_000_000;
  const nothing = { client_time: null, event_type: 'x', data: null, latitude: null, longitude: null, tag_ids: null };
  upstream.data.events.add({ id, server_time, session_id: 1, ...nothing, ...fields } as RoundwareEvent);
  const { records } = await accountOf('roundware', { ...upstream.env, ...env }).read();
  return recordsOf(records, 'TelemetryRecord').get(String(id));
}

it('reads tags, sessions and every event once, though there are no pages', async () => {
  const { env, data } = await open(startRoundware());

  const { records, listed, warnings } = await accountOf('roundware', env).read();

  expect(recordsOf(records, 'Tag').size).toBe(data.tags.size);
  expect(recordsOf(records, 'TelemetrySession').size).toBe(data.sessions.size);
  expect(recordsOf(records, 'TelemetryRecord').size).toBe(data.events.size);
  expect(listed).toEqual([{ types: ['TelemetryRecord'] }]);
  expect([warnings, records.filter((record) => 'rejection' in record)]).toEqual([[], []]);
});

it('asks the next time only for what came since, and two hours more', async () => {
  const { env, data, requests } = await open(startRoundware());
  const account = accountOf('roundware', env);
  const { checkpoint } = await account.read();
  const latest = Array.from(data.events.all(), ({ server_time }) => server_time)
    .sort()
    .at(-1) as string;
  requests.length = 0;

  const again = await account.read({ checkpoint });

  const asked = requests.filter((request) => request.includes('/events/'));
  expect(asked).toHaveLength(1);
  const bound = new URL(asked[0]!.slice(4), 'http://localhost').searchParams.get('server_time__gt') as string;
  expect(Date.parse(`${latest.slice(0, 23)}Z`) - Date.parse(`${bound.replace(' ', 'T')}Z`)).toBe(2 * 3_600_000 + 1);
  expect(recordsOf(again.records, 'TelemetryRecord').size).toBeLessThan(100);
});

it('goes on where it was stopped, and misses nothing', async () => {
  const { env, data } = await open(startRoundware());
  const account = accountOf('roundware', env);
  const seen = new Set<string | null>();

  for (let checkpoint: unknown = null, runs = 0; runs < 12; runs += 1) {
    const reading = await account.read({ checkpoint, ...(runs < 11 && { pages: 5 + runs }) });
    for (const id of recordsOf(reading.records, 'TelemetryRecord').keys()) seen.add(id);
    checkpoint = reading.checkpoint;
  }

  expect(seen.size).toBe(data.events.size);
});

it('never goes on beyond its own clock, when that of the server is ahead', async () => {
  const { env, data, now } = await open(startRoundware({ size: 400 }));
  const [event] = [...data.events.all()];
  data.events.change(event!.id, { server_time: '2039-01-01T00:00:00' });

  const { checkpoint } = await accountOf('roundware', env).read();

  const { until } = checkpoint as { until: string };
  expect(
    Math.abs(Date.parse(`${until.replace(' ', 'T')}Z`) - Date.parse(`${localTime(data.timeZone)(now())}Z`)),
  ).toBeLessThan(60_000);
});

it('notices when the server does not understand its bounds, and takes all it sends', async () => {
  const { env, data, requests } = await open(startRoundware());
  // As an older server reads them: a bound that it cannot read falls away.
  data.readsBounds = false;

  const { records, warnings } = await accountOf('roundware', env).read();

  expect(recordsOf(records, 'TelemetryRecord').size).toBe(data.events.size);
  expect(warnings).toEqual([expect.stringMatching(/did not understand the bounds/)]);
  expect(requests.filter((request) => request.includes('/events/'))).toHaveLength(1);
});

it('asks for half of a stretch whose answer is larger than is taken, and misses nothing', async () => {
  const { env, data, requests } = await open(startRoundware());

  const { records, checkpoint } = await accountOf('roundware', env, undefined, 40_000).read();

  expect(recordsOf(records, 'TelemetryRecord').size).toBe(data.events.size);
  const stretches = requests.filter((request) => request.includes('/events/'));
  expect(stretches.length).toBeLessThan(60);
  expect(checkpoint).toEqual({ until: expect.any(String) });
});

it('gives up where not even a minute is small enough', async () => {
  const { env, data } = await open(startRoundware());
  const [first] = [...data.events.all()] as [RoundwareEvent];
  for (let id = 1; id <= 200; id += 1) data.events.add({ ...first, id: 1_000_000 + id });

  await expect(accountOf('roundware', env, undefined, 40_000).read()).rejects.toThrow(/larger than 40,000 bytes/);
});

it.each([
  ['3,8', ['3', '8']],
  ['[3, 8]', ['3', '8']],
  ['3,8,', ['3', '8']],
  ['8,3,8', ['8', '3']],
  [',', []],
  ['', []],
  [null, []],
  [
    [3, 8],
    ['3', '8'],
  ],
])('reads the tags %j', async (tag_ids, ids) => {
  const record = await readOne({ tag_ids });

  expect(record).toMatchObject({ input: { tagIds: ids.map((externalId) => ({ type: 'Tag', externalId })) } });
});

it.each([
  ['1.2345', '2.3456', 1.2345, 2.3456],
  [1.5, -2.5, 1.5, -2.5],
  ['40.75921249389648', '-73.98463439941406', 40.75921249389648, -73.98463439941406],
  ['1.2345', '', null, null],
  ['', '', null, null],
  ['north', '2', null, null],
  ['91', '2', null, null],
  [null, null, null, null],
])('reads the place %j, %j', async (latitude, longitude, north, east) => {
  expect(await readOne({ latitude, longitude })).toMatchObject({ input: { latitude: north, longitude: east } });
});

it.each([
  ['2026-11-01T05:30:00.123Z', '2026-11-01T05:30:00.123Z'],
  ['2026-07-01T12:00:00', '2026-07-01T16:00:00.000Z'],
  ['True', null],
  ['', null],
  [null, null],
])("reads the client's time %j", async (client_time, instant) => {
  const record = await readOne({ client_time });

  expect(record).toMatchObject({ input: { clientTime: instant === null ? null : new Date(instant) } });
});

it("reads the server's time by the clock of its zone, and the hour that is shown twice as the first", async () => {
  const local = { server_time: '2026-11-01T01:30:00' };

  expect(await readOne(local)).toMatchObject({ properties: { occursAt: new Date('2026-11-01T05:30:00Z') } });
  expect(await readOne(local, { ROUNDWARE_TIME_ZONE: 'Europe/Paris' })).toMatchObject({
    properties: { occursAt: new Date('2026-11-01T00:30:00Z') },
  });
});
