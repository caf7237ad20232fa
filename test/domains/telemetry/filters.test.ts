// Roundware, «GET events/», «Optional Filters»: each one alone, together, and what cannot be answered.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';
import { recordAt, typesOf } from './records.ts';

const test = useGateway({ samples: true });
const all = ['a', 'b', 'c', 'd', 'e'];
let one: string;
let two: string;
let visitor: string;
let artist: string;
let memory: string;

// The samples stand beside them: every filter is asked within the sessions of this file.
const ours = (filter: Record<string, unknown>) => typesOf(test, { sessionIds: [one, two], ...filter });

beforeAll(async () => {
  one = (await make(test, 'TelemetrySession', {})).id;
  two = (await make(test, 'TelemetrySession', {})).id;
  visitor = (await make(test, 'Tag', { value: 'visitor' })).id;
  artist = (await make(test, 'Tag', { value: 'artist' })).id;
  memory = (await make(test, 'Tag', { value: 'memory' })).id;
  const inputs = [
    { sessionId: one, eventType: 'a', tagIds: [visitor, memory], clientTime: '2020-01-01T00:00:00Z' },
    { sessionId: one, eventType: 'b', tagIds: [artist], latitude: 40.75921249389648, longitude: -73.98463439941406 },
    {
      sessionId: two,
      eventType: 'c',
      data: { note: 'recordings of church bells' },
      clientTime: '2020-01-02T00:00:00Z',
    },
    { sessionId: two, eventType: 'd', data: ['ringing the bell', { bell: 7 }], latitude: 0, longitude: 0 },
    { sessionId: two, eventType: 'e', tagIds: [memory], data: { bell: 'silent' } },
  ];
  for (const [index, input] of inputs.entries()) await recordAt(test, `2020-02-0${index + 1}T12:00:00Z`, input);
});

describe('session_id', () => {
  it('selects the records of any of the sessions (Roundware, Optional Filters: session_id)', async () => {
    expect(await typesOf(test, { sessionIds: [one] })).toEqual(['a', 'b']);
    expect(await typesOf(test, { sessionIds: [two] })).toEqual(['c', 'd', 'e']);
    expect(await typesOf(test, { sessionIds: [two, one, two] })).toEqual(all);
    expect(await typesOf(test, { sessionIds: ['telemetry_session_01h4000000e008000gzzzzzzzz'] })).toEqual([]);
  });
});

describe('event_type', () => {
  it('selects exactly these types (Roundware, Optional Filters: event_type)', async () => {
    expect(await ours({ eventTypes: ['b', 'd'] })).toEqual(['b', 'd']);
    expect(await ours({ eventTypes: ['B'] })).toEqual([]);
    expect(await typesOf(test, { eventTypes: ['start_upload'] })).toEqual(Array(3).fill('start_upload'));
    expect(await typesOf(test, { eventTypes: ['start_up'] })).toEqual([]);
  });
});

describe('server_time', () => {
  const third = '2020-02-03T12:00:00Z';

  it('selects one instant (Roundware, Optional Filters: server_time)', async () => {
    expect(await ours({ serverTime: { eq: third } })).toEqual(['c']);
    expect(await ours({ serverTime: { eq: '2020-02-03T13:00:00.000+01:00' } })).toEqual(['c']);
    expect(await ours({ serverTime: { eq: '2020-02-03T12:00:00.001Z' } })).toEqual([]);
  });

  it('selects what is later, without the instant itself (Roundware, Optional Filters: server_time__gt)', async () => {
    expect(await ours({ serverTime: { gt: third } })).toEqual(['d', 'e']);
    expect(await ours({ serverTime: { gte: third } })).toEqual(['c', 'd', 'e']);
  });

  it('selects what is earlier, without the instant itself (Roundware, Optional Filters: server_time__lt)', async () => {
    expect(await ours({ serverTime: { lt: third } })).toEqual(['a', 'b']);
    expect(await ours({ serverTime: { lte: third } })).toEqual(['a', 'b', 'c']);
    expect(await ours({ serverTime: { gt: '2020-02-01T12:00:00Z', lt: '2020-02-04T12:00:00Z' } })).toEqual(['b', 'c']);
  });

  it('is where a record stands on the timeline', async () => {
    const timeline = await test.ask(
      `query ($filter: EventFilter) { events(filter: $filter, orderBy: { field: CREATED_AT, direction: ASC }) {
        totalCount nodes { ... on TelemetryRecord { eventType } } } }`,
      {
        filter: {
          subjectIds: [one, two],
          occursAt: { gte: third },
          createdAt: { lt: '2020-02-05T12:00:00Z' },
          updatedAt: { gt: third },
        },
      },
    );

    expect(await ours({ occursAt: { gte: third } })).toEqual(['c', 'd', 'e']);
    expect(timeline.events).toEqual({ totalCount: 1, nodes: [{ eventType: 'd' }] });
  });
});

describe('client_time', () => {
  it('selects by the clock of the client; records without one never match', async () => {
    expect(await ours({ clientTime: { lt: '2020-01-02T00:00:00Z' } })).toEqual(['a']);
    expect(await ours({ clientTime: { lte: '2020-01-02T00:00:00Z' } })).toEqual(['a', 'c']);
    expect(await ours({ clientTime: { gt: '2020-01-01T00:00:00Z' } })).toEqual(['c']);
    expect(await ours({ clientTime: {} })).toEqual(all);
  });
});

describe('latitude and longitude', () => {
  it('select exactly these degrees (Roundware, Optional Filters: latitude, longitude)', async () => {
    expect(await ours({ latitude: 40.75921249389648 })).toEqual(['b']);
    expect(await ours({ longitude: -73.98463439941406 })).toEqual(['b']);
    expect(await ours({ latitude: 0, longitude: 0 })).toEqual(['d']);
    expect(await ours({ latitude: 40.75921249389648, longitude: 0 })).toEqual([]);
    expect(await ours({ latitude: 40.759 })).toEqual([]);
    expect(await typesOf(test, { latitude: 40.75921249389648 })).toEqual(['start_upload', 'b']);
  });
});

describe('tag_ids', () => {
  it('select records with any of the tags (Roundware, Optional Filters: tag_ids)', async () => {
    expect(await ours({ tagIds: [memory] })).toEqual(['a', 'e']);
    expect(await ours({ tagIds: [artist, visitor] })).toEqual(['a', 'b']);
    expect(await ours({ tagIds: [artist, visitor, memory] })).toEqual(['a', 'b', 'e']);
  });
});

describe('sources', () => {
  it('select what was synchronised, and never what was recorded here', async () => {
    expect(await ours({ sources: ['ROUNDWARE'] })).toEqual([]);
    expect(await typesOf(test, { sources: ['ROUNDWARE'] })).toEqual([
      'start_upload',
      'start_upload',
      'start_upload',
      'heartbeat',
    ]);
    expect(await typesOf(test, { sources: ['JUNT'] })).toEqual([]);
  });
});

describe('text', () => {
  it('searches event types and the texts in data, in English', async () => {
    expect(await ours({ text: 'bells' })).toEqual(['c', 'd']);
    expect(await ours({ text: 'bell -church' })).toEqual(['d']);
    expect(await ours({ text: '"church bell"' })).toEqual(['c']);
    expect(await ours({ text: 'silence or record' })).toEqual(['c']);
    expect(await typesOf(test, { text: 'upload' })).toEqual(Array(3).fill('start_upload'));
    expect(await typesOf(test, { text: 'random data' })).toEqual(['heartbeat']);
  });
});

describe('a filter', () => {
  it('has to be met in every field; null is as if absent, and an empty list matches nothing', async () => {
    expect(await ours({ eventTypes: ['a', 'b'], tagIds: [memory], text: null })).toEqual(['a']);
    expect(await ours({ eventTypes: null, tagIds: null, within: null, near: null, latitude: null })).toEqual(all);
    for (const name of ['sessionIds', 'eventTypes', 'tagIds', 'sources']) {
      expect(await ours({ [name]: [] })).toEqual([]);
    }
  });

  it('names what it cannot answer', async () => {
    const refused = async (filter: Record<string, unknown>) => {
      const { errors } = await test.send(
        'query ($filter: TelemetryEventFilter) { telemetryEvents(filter: $filter) { totalCount } }',
        { filter },
      );
      return errors?.map(({ extensions }) => `${extensions.code} ${extensions.argument}`);
    };

    expect(await refused({ sessionIds: [one, visitor] })).toEqual(['BAD_USER_INPUT filter.sessionIds[1]']);
    expect(await refused({ tagIds: ['3'] })).toEqual(['BAD_USER_INPUT filter.tagIds[0]']);
    expect(await refused({ eventTypes: ['a\u0000'] })).toEqual(['BAD_USER_INPUT filter.eventTypes.0']);
    for (const [name, value] of Object.entries({ sessionIds: one, tagIds: visitor, eventTypes: 'a' })) {
      expect(await refused({ [name]: Array(500).fill(value) })).toBeUndefined();
      expect(await refused({ [name]: Array(501).fill(value) })).toEqual([`BAD_USER_INPUT filter.${name}`]);
    }
  });

  it('has no kinds and no createdAt', async () => {
    for (const filter of ['kinds: [TELEMETRY_RECORD]', 'createdAt: {}', 'updatedAt: {}']) {
      const { errors } = await test.send(`{ telemetryEvents(filter: { ${filter} }) { totalCount } }`);

      expect(errors?.map((error) => error.extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    }
  });
});
