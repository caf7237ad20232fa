// Roundware, «POST events/», many at once: all or none, in the order given, and safe to repeat.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, useGateway } from '../../support/gateway.ts';
import { make, mutate, reasons } from '../../support/make.ts';

const test = useGateway();
let sessionId: string;
let tagId: string;

beforeAll(async () => {
  sessionId = (await make(test, 'TelemetrySession', {})).id;
  tagId = (await make(test, 'Tag', { value: 'visitor' })).id;
});

const record = (input: Record<string, unknown> = {}) => ({ sessionId, eventType: 'heartbeat', ...input });

/** Sends createTelemetryRecords; its payload. */
async function createAll(records: unknown[], idempotencyKey?: string): Promise<Json> {
  const data = await test.ask(
    `mutation ($input: CreateTelemetryRecordsInput!) {
      createTelemetryRecords(input: $input) { count ids userErrors { code message field } } }`,
    { input: { records, idempotencyKey } },
  );
  return data.createTelemetryRecords;
}

const countRecords = async (): Promise<number> =>
  (await test.rows('select count(*)::int as n from telemetry_record'))[0].n;

const typesOf = async (ids: string[]): Promise<string[]> => {
  const data = await test.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on TelemetryRecord { eventType } } }', {
    ids,
  });
  return data.nodes.map((node: Json) => node?.eventType);
};

describe('many records', () => {
  it('are made in one go, with ids in the order of the records (Roundware, POST events/)', async () => {
    const types = Array.from({ length: 50 }, (_, index) => `type ${index}`);
    const payload = await createAll(types.map((eventType) => record({ eventType })));

    expect(payload).toEqual({ count: 50, ids: payload.ids, userErrors: [] });
    expect(new Set(payload.ids).size).toBe(50);
    expect(await typesOf(payload.ids)).toEqual(types);
  });

  it('each keep what they were sent with', async () => {
    const inputs = [
      record({ latitude: 1.5, longitude: -2.25, data: { a: [1] }, clientTime: '2020-01-02T03:04:05.678Z' }),
      record(),
      record({ tagIds: [tagId], data: 'comma, "quote" \\ {brace}' }),
    ];
    const { ids } = await createAll(inputs);
    const data = await test.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on TelemetryRecord { latitude longitude data clientTime tags { id } } } }',
      { ids },
    );

    expect(data.nodes).toEqual([
      { latitude: 1.5, longitude: -2.25, data: { a: [1] }, clientTime: '2020-01-02T03:04:05.678Z', tags: [] },
      { latitude: null, longitude: null, data: null, clientTime: null, tags: [] },
      { latitude: null, longitude: null, data: 'comma, "quote" \\ {brace}', clientTime: null, tags: [{ id: tagId }] },
    ]);
  });

  it('stand at one time of the server, in the order of the records', async () => {
    const { id: fresh } = await make(test, 'TelemetrySession', {});
    const { ids } = await createAll(Array.from({ length: 20 }, () => record({ sessionId: fresh })));
    const data = await test.ask(
      `query ($filter: TelemetryEventFilter) { telemetryEvents(filter: $filter, orderBy: { direction: ASC }) {
        nodes { ... on TelemetryRecord { id serverTime } } } }`,
      { filter: { sessionIds: [fresh] } },
    );

    expect(data.telemetryEvents.nodes.map((node: Json) => node.id)).toEqual(ids);
    expect(new Set(data.telemetryEvents.nodes.map((node: Json) => node.serverTime)).size).toBe(1);
  });

  it('are 1 to 1,000', async () => {
    const thousand = Array.from({ length: 1_000 }, () => record());
    const before = await countRecords();

    expect(reasons(await createAll([]))).toEqual(['INVALID input.records']);
    expect(reasons(await createAll([...thousand, record()]))).toEqual(['INVALID input.records']);
    expect(await countRecords()).toBe(before);
    expect((await createAll(thousand)).count).toBe(1_000);
    expect(await countRecords()).toBe(before + 1_000);
  });

  it('are all refused for one, each fault with the path to its record', async () => {
    const before = await countRecords();
    const payload = await createAll([
      record(),
      record({ eventType: ' ' }),
      record({ latitude: 1, tagIds: [tagId, tagId, 'tag_01h4000000e008000gzzzzzzzz'] }),
      record({ sessionId: tagId }),
      record({ sessionId: 'telemetry_session_01h4000000e008000gzzzzzzzz' }),
      record({ data: { 'x\u0000': 1 } }),
    ]);

    expect(payload).toEqual({ count: 0, ids: [], userErrors: payload.userErrors });
    expect(reasons(payload)).toEqual(['INVALID input.records.5.data']);
    expect(await countRecords()).toBe(before);
  });

  it('are told everything that is wrong with any of them at once', async () => {
    const payload = await createAll([
      record(),
      record({ eventType: ' ' }),
      record({ latitude: 1, tagIds: [tagId, tagId, 'tag_01h4000000e008000gzzzzzzzz'] }),
      record({ sessionId: tagId }),
      record({ sessionId: 'telemetry_session_01h4000000e008000gzzzzzzzz' }),
    ]);

    expect(payload).toEqual({ count: 0, ids: [], userErrors: payload.userErrors });
    expect(reasons(payload)).toEqual([
      'INVALID input.records.1.eventType',
      'INVALID input.records.3.sessionId',
      'NOT_FOUND input.records.4.sessionId',
      'NOT_FOUND input.records.2.tagIds.2',
      'INVALID input.records.2.longitude',
    ]);
  });

  it('take as many statements as one', async () => {
    const inputs = (count: number, name: string) =>
      Array.from({ length: count }, (_, index) =>
        record({ tagIds: [tagId], latitude: 1, longitude: 2, idempotencyKey: `${name} ${index}` }),
      );
    const one = await test.statementsOf(() => createAll(inputs(1, 'one')));
    const hundred = await test.statementsOf(() => createAll(inputs(100, 'hundred')));
    const oneAgain = await test.statementsOf(() => createAll([...inputs(1, 'one'), record()]));
    const hundredAgain = await test.statementsOf(() => createAll([...inputs(100, 'hundred'), record()]));

    expect(one).toHaveLength(4);
    expect(hundred).toEqual(one);
    expect(hundredAgain).toEqual(oneAgain);
  });
});

describe('an idempotency key of a mutation', () => {
  it('returns the first result for the same records, and writes nothing', async () => {
    const records = [record({ eventType: 'a' }), record({ eventType: 'b', data: { x: 1, y: 2 } })];
    const first = await createAll(records, 'batch');
    const before = await countRecords();
    const again = await createAll([records[0], record({ data: { y: 2, x: 1 }, eventType: 'b' })], 'batch');

    expect(first.count).toBe(2);
    expect(again).toEqual(first);
    expect(await countRecords()).toBe(before);
  });

  it('is a CONFLICT for other records, for fewer of them, and for a single record', async () => {
    await createAll([record({ eventType: 'a' }), record({ eventType: 'b' })], 'used');
    const others = await createAll([record({ eventType: 'b' }), record({ eventType: 'a' })], 'used');
    const fewer = await createAll([record({ eventType: 'a' })], 'used');
    const single = await mutate(test, 'createTelemetryRecord', record({ eventType: 'a', idempotencyKey: 'used' }));

    expect(others).toEqual({ count: 0, ids: [], userErrors: others.userErrors });
    expect(reasons(others)).toEqual(['CONFLICT input.idempotencyKey']);
    expect(reasons(fewer)).toEqual(['CONFLICT input.idempotencyKey']);
    expect(reasons(single)).toEqual(['CONFLICT input.idempotencyKey']);
  });

  it('has 1 to 255 characters', async () => {
    expect(reasons(await createAll([record()], ''))).toEqual(['INVALID input.idempotencyKey']);
    expect(reasons(await createAll([record()], 'x'.repeat(256)))).toEqual(['INVALID input.idempotencyKey']);
    expect((await createAll([record()], 'x'.repeat(255))).count).toBe(1);
  });

  it('is not used up by a refusal', async () => {
    await createAll([record({ eventType: '' })], 'refused');

    expect((await createAll([record()], 'refused')).count).toBe(1);
  });
});

describe('an idempotency key of a record', () => {
  it('returns the first record for the same input, and writes nothing', async () => {
    const input = record({ clientTime: '2020-01-01T00:00:00Z', data: [1], idempotencyKey: 'single' });
    const first = await mutate(test, 'createTelemetryRecord', input);
    const before = await countRecords();
    const again = await mutate(test, 'createTelemetryRecord', { ...input, clientTime: '2020-01-01T01:00:00+01:00' });
    const other = await mutate(test, 'createTelemetryRecord', { ...input, data: [2] });

    expect(again).toEqual(first);
    expect(other.node).toBeNull();
    expect(reasons(other)).toEqual(['CONFLICT input.idempotencyKey']);
    expect(await countRecords()).toBe(before);
  });

  it('is one key, alone or among many: the first id comes back and only what is new is written', async () => {
    const known = record({ eventType: 'known', idempotencyKey: 'known' });
    const first = await mutate(test, 'createTelemetryRecord', known);
    const before = await countRecords();
    const payload = await createAll([
      record({ eventType: 'new', idempotencyKey: 'new' }),
      known,
      record({ eventType: 'keyless' }),
    ]);
    const again = await mutate(test, 'createTelemetryRecord', record({ eventType: 'new', idempotencyKey: 'new' }));

    expect(payload.count).toBe(3);
    expect(payload.ids[1]).toBe(first.node.id);
    expect(again.node.id).toBe(payload.ids[0]);
    expect(await typesOf(payload.ids)).toEqual(['new', 'known', 'keyless']);
    expect(await countRecords()).toBe(before + 2);
  });

  it('makes one record of mutations that are sent at the same time', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `at once ${index}`);
    const records = keys.map((idempotencyKey) => record({ idempotencyKey }));
    const before = await countRecords();
    const [first, ...others] = await Promise.all([
      createAll(records),
      createAll(records.toReversed()),
      createAll(records),
    ]);

    expect(first.count).toBe(20);
    expect(others.map((payload) => payload.ids)).toEqual([first.ids.toReversed(), first.ids]);
    expect(await countRecords()).toBe(before + 20);
  });

  it('is a CONFLICT with another input, at that record, and nothing is written', async () => {
    await mutate(test, 'createTelemetryRecord', record({ eventType: 'first', idempotencyKey: 'taken' }));
    await createAll([record()], 'taken by many');
    const before = await countRecords();
    const payload = await createAll([
      record({ idempotencyKey: 'free' }),
      record({ eventType: 'second', idempotencyKey: 'taken' }),
      record({ idempotencyKey: 'taken by many' }),
    ]);

    expect(payload).toEqual({ count: 0, ids: [], userErrors: payload.userErrors });
    expect(reasons(payload)).toEqual([
      'CONFLICT input.records.1.idempotencyKey',
      'CONFLICT input.records.2.idempotencyKey',
    ]);
    expect(await countRecords()).toBe(before);
    expect((await createAll([record({ idempotencyKey: 'free' })])).count).toBe(1);
  });

  it('is a CONFLICT twice in one mutation, and INVALID beyond 1 to 255 characters', async () => {
    const payload = await createAll([
      record({ idempotencyKey: 'twin' }),
      record({ idempotencyKey: 'twin' }),
      record({ idempotencyKey: '' }),
      record({ idempotencyKey: 'x'.repeat(256) }),
      record({ idempotencyKey: 'x'.repeat(255) }),
    ]);

    expect(reasons(payload)).toEqual([
      'CONFLICT input.records.1.idempotencyKey',
      'INVALID input.records.2.idempotencyKey',
      'INVALID input.records.3.idempotencyKey',
    ]);
  });
});
