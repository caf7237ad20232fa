// Roundware, «POST events/»: what one record takes and refuses.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make, mutate, reasons } from '../../support/make.ts';

const test = useGateway();
const create = (input: Record<string, unknown>, selection?: string) =>
  mutate(test, 'createTelemetryRecord', { sessionId, eventType: 'heartbeat', ...input }, selection);
const countRecords = () => test.rows('select count(*)::int as n from telemetry_record');
let sessionId: string;
let visitor: string;
let memory: string;

beforeAll(async () => {
  sessionId = (await make(test, 'TelemetrySession', { clientType: 'web' })).id;
  visitor = (await make(test, 'Tag', { value: 'visitor' })).id;
  memory = (await make(test, 'Tag', { value: 'memory' })).id;
});

describe('a record', () => {
  it('keeps all that the document knows of it (Roundware, POST events/)', async () => {
    const input = {
      clientTime: '2017-05-06T22:55:15.114-04:00',
      latitude: 1.2345,
      longitude: 2.3456,
      tagIds: [visitor, memory],
      data: 'some random data',
    };
    const { node, userErrors } = await create(
      input,
      `domain kind summary endsAt session { id } subject { ... on TelemetrySession { id } } eventType clientTime
       latitude longitude tags { value } data version source { externalId }`,
    );

    expect(userErrors).toEqual([]);
    expect(node).toEqual({
      domain: 'TELEMETRY',
      kind: 'TELEMETRY_RECORD',
      summary: 'Telemetry heartbeat at 1.2345, 2.3456: some random data',
      endsAt: null,
      session: { id: sessionId },
      subject: { id: sessionId },
      eventType: 'heartbeat',
      clientTime: '2017-05-07T02:55:15.114Z',
      latitude: 1.2345,
      longitude: 2.3456,
      tags: [{ value: 'visitor' }, { value: 'memory' }],
      data: 'some random data',
      version: 1,
      source: null,
    });
  });

  it('takes two statements: its session is looked up, and it is added and read at once', async () => {
    const statements = await test.statementsOf(() => create({ data: { x: 1 } }, 'eventType data latitude'));

    expect(statements).toHaveLength(2);
  });

  it('needs only a session and an event type (Roundware, Required Parameters: session_id, event_type)', async () => {
    const { node } = await create(
      {},
      'summary session { id } eventType clientTime latitude longitude tags { id } data',
    );

    expect(node).toEqual({
      summary: 'Telemetry heartbeat',
      session: { id: sessionId },
      eventType: 'heartbeat',
      clientTime: null,
      latitude: null,
      longitude: null,
      tags: [],
      data: null,
    });
  });

  it('stands at the time of the server, whatever the client says (Roundware, server_time)', async () => {
    const start = Date.now();
    const { node } = await create(
      { clientTime: '2001-01-01T00:00:00Z' },
      'serverTime occursAt createdAt updatedAt clientTime',
    );

    expect(Date.parse(node.serverTime)).toBeGreaterThanOrEqual(start);
    expect(Date.parse(node.serverTime)).toBeLessThanOrEqual(Date.now());
    expect(node).toEqual({
      serverTime: node.serverTime,
      occursAt: node.serverTime,
      createdAt: node.serverTime,
      updatedAt: node.serverTime,
      clientTime: '2001-01-01T00:00:00.000Z',
    });
  });

  it('takes no server_time from a client (Roundware, server_time)', async () => {
    const answer = await test.send(
      'mutation ($input: CreateTelemetryRecordInput!) { createTelemetryRecord(input: $input) { userErrors { code } } }',
      { input: { sessionId, eventType: 'heartbeat', serverTime: '2017-04-15T16:35:57Z' } },
    );

    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.message).toContain('"serverTime" is not defined');
  });

  it('is told without a session or an event type what is missing (Roundware, Required Parameters)', async () => {
    const operation =
      'mutation ($input: CreateTelemetryRecordInput!) { createTelemetryRecord(input: $input) { userErrors { code } } }';
    const noType = await test.send(operation, { input: { sessionId } });
    const noSession = await test.send(operation, { input: { eventType: 'heartbeat' } });

    expect(noType.errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(noType.errors?.[0]?.message).toContain('"eventType"');
    expect(noSession.errors?.[0]?.message).toContain('"sessionId"');
  });

  it('says in one line what happened, where, and the first line of a text', async () => {
    const summaries = [
      await create({ eventType: ' start_listen\nnow ' }, 'summary'),
      await create({ latitude: -33.8567844, longitude: 151.2152967, data: { a: 1 } }, 'summary'),
      await create({ data: '\n first \nsecond' }, 'summary'),
      await create({ data: 'x'.repeat(500) }, 'summary'),
    ].map(({ node }) => node.summary);

    expect(summaries).toEqual([
      'Telemetry start_listen',
      'Telemetry heartbeat at -33.85678, 151.2153',
      'Telemetry heartbeat: first',
      `Telemetry heartbeat: ${'x'.repeat(119)}…`,
    ]);
  });
});

describe('event_type', () => {
  it('is any word of 1 to 256 characters (Roundware, Required Parameters: event_type)', async () => {
    expect((await create({ eventType: '0.5' }, 'eventType')).node).toEqual({ eventType: '0.5' });
    expect((await create({ eventType: 'é'.repeat(256) }, 'eventType')).node).toEqual({ eventType: 'é'.repeat(256) });
    expect(reasons(await create({ eventType: 'x'.repeat(257) }))).toEqual(['INVALID input.eventType']);
    expect(reasons(await create({ eventType: '' }))).toEqual(['INVALID input.eventType']);
    expect(reasons(await create({ eventType: ' \t' }))).toEqual(['INVALID input.eventType']);
    expect(reasons(await create({ eventType: 'a\u0000b' }))).toEqual(['INVALID input.eventType']);
  });
});

describe('a place', () => {
  it('comes back as plain numbers and unrounded (Roundware, Optional Parameters: latitude, longitude)', async () => {
    const exact = { latitude: 40.75921249389648, longitude: -73.98463439941406 };
    const asText = { latitude: '40.75921249389648', longitude: '-73.98463439941406' };
    const corner = { latitude: -90, longitude: 180 };

    expect((await create(exact, 'latitude longitude')).node).toEqual(exact);
    expect((await create(asText, 'latitude longitude')).node).toEqual(exact);
    expect((await create(corner, 'latitude longitude')).node).toEqual(corner);
    expect((await create({ latitude: 0, longitude: 0 }, 'latitude longitude')).node).toEqual({
      latitude: 0,
      longitude: 0,
    });
  });

  it('is given whole or not at all: the half that is missing is INVALID', async () => {
    expect(reasons(await create({ latitude: 1 }))).toEqual(['INVALID input.longitude']);
    expect(reasons(await create({ longitude: 0, latitude: null }))).toEqual(['INVALID input.latitude']);
  });

  it('is refused beyond 90 and 180 degrees, naming the input', async () => {
    const operation =
      'mutation ($input: CreateTelemetryRecordInput!) { createTelemetryRecord(input: $input) { userErrors { code } } }';
    const place = { sessionId, eventType: 'heartbeat', latitude: 0, longitude: 0 };
    for (const [name, value] of Object.entries({ latitude: 91, longitude: -180.000001 })) {
      const { errors } = await test.send(operation, { input: { ...place, [name]: value } });

      expect(errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(errors?.[0]?.message).toContain(`"input.${name}"`);
    }
  });

  it('can be written as a literal without a decimal point', async () => {
    const data = await test.ask(
      `mutation { createTelemetryRecord(input: { sessionId: "${sessionId}", eventType: "x", latitude: -12, longitude: 7 }) {
        telemetryRecord { latitude longitude } userErrors { code } } }`,
    );

    expect(data.createTelemetryRecord).toEqual({
      telemetryRecord: { latitude: -12, longitude: 7 },
      userErrors: [],
    });
  });
});

describe('tag_ids', () => {
  it('are kept in the order given, each once (Roundware, Optional Parameters: tag_ids)', async () => {
    const { node } = await create({ tagIds: [memory, visitor, memory] }, 'tags { value }');

    expect(node).toEqual({ tags: [{ value: 'memory' }, { value: 'visitor' }] });
  });

  it('are at most 500, and an empty list or null is none', async () => {
    await test.rows(
      `insert into tag (organization_id, id, created_at, updated_at, version, value)
       select organization_id, gen_random_uuid(), now(), now(), 1, 'numbered' from tag, generate_series(1, 501)
       where value = 'visitor'`,
    );
    const first = await test.ask('{ tags(first: 500) { nodes { id } } }');
    const last = await test.ask('{ tags(last: 1) { nodes { id } } }');
    const most = first.tags.nodes.map((node: { id: string }) => node.id);
    const tooMany = [...most, last.tags.nodes[0].id];

    expect((await create({ tagIds: most }, 'tags { id }')).node.tags).toEqual(first.tags.nodes);
    expect(reasons(await create({ tagIds: tooMany }))).toEqual(['INVALID input.tagIds']);
    expect((await create({ tagIds: [] }, 'tags { id }')).node).toEqual({ tags: [] });
    expect((await create({ tagIds: null }, 'tags { id }')).node).toEqual({ tags: [] });
  });
});

describe('data', () => {
  it('is whatever you want (Roundware, Optional Parameters: data)', async () => {
    const values = ['', 'text', 0, -1.5, false, [], {}, ['a', [1, null]], { a: { 'b c': [{ d: 'é🎧' }] } }];
    for (const data of values) {
      expect((await create({ data }, 'data')).node).toEqual({ data });
    }
    expect((await create({ data: null }, 'data')).node).toEqual({ data: null });
  });

  it('has at most 65,536 characters as JSON', async () => {
    const fits = 'x'.repeat(65_534);

    expect((await create({ data: fits }, 'data')).node).toEqual({ data: fits });
    expect(reasons(await create({ data: `${fits}x` }))).toEqual(['INVALID input.data']);
    expect(reasons(await create({ data: { a: fits.slice(5) } }))).toEqual(['INVALID input.data']);
  });

  it('is refused with U+0000 in a text or a key, and with half a character', async () => {
    expect(reasons(await create({ data: { list: ['a\u0000'] } }))).toEqual(['INVALID input.data.list.0']);
    expect(reasons(await create({ data: { 'a\u0000': 1 } }))).toEqual(['INVALID input.data']);
    expect(reasons(await create({ data: ['\ud83c'] }))).toEqual(['INVALID input.data.0']);
    expect((await create({ data: '\\ud83c' }, 'data')).node).toEqual({ data: '\\ud83c' });
  });

  it('is nested at most 100 levels deep', async () => {
    const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    const operation =
      'mutation ($input: CreateTelemetryRecordInput!) { createTelemetryRecord(input: $input) { userErrors { code } } }';
    const deep = await test.send(operation, { input: { sessionId, eventType: 'x', data: nested(101) } });

    expect((await create({ data: nested(100) }, 'data')).node).toEqual({ data: nested(100) });
    expect(deep.errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(deep.errors?.[0]?.message).toContain('"input.data"');
  });
});

describe('what a record refers to', () => {
  it('has to exist: NOT_FOUND, and nothing is written (Roundware, POST events/: session_id, tag_ids)', async () => {
    const before = await countRecords();
    const payload = await create({
      sessionId: 'telemetry_session_01h4000000e008000gzzzzzzzz',
      tagIds: [visitor, visitor, 'tag_01h4000000e008000gzzzzzzzz'],
    });

    expect(payload.node).toBeNull();
    expect(reasons(payload)).toEqual(['NOT_FOUND input.sessionId', 'NOT_FOUND input.tagIds.2']);
    expect(await countRecords()).toEqual(before);
  });

  it('has to be of the right type: every reason at once', async () => {
    const payload = await create({ sessionId: visitor, eventType: '', longitude: 1, tagIds: [sessionId, 'none'] });

    expect(reasons(payload)).toEqual([
      'INVALID input.sessionId',
      'INVALID input.eventType',
      'INVALID input.tagIds.0',
      'INVALID input.tagIds.1',
      'INVALID input.latitude',
    ]);
  });
});
