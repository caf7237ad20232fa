// Roundware's own examples: every new database begins with them.
import { expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';

const test = useGateway({ samples: true, env: { MAX_COST: '100000' } });

const RECORD = `... on TelemetryRecord { summary eventType serverTime clientTime latitude longitude data tags { value }
  session { clientType device } source { system account externalId raw } }`;

it('holds the events of the list, with all their attributes (Roundware, GET events/: Sample JSON response)', async () => {
  const { telemetryEvents } = await test.ask(
    `{ telemetryEvents(filter: { eventTypes: ["start_upload"], serverTime: { lt: "2017-05-01T00:00:00Z" } },
        orderBy: { direction: ASC }) { totalCount nodes { ${RECORD} } } }`,
  );
  const common = {
    summary: 'Telemetry start_upload',
    eventType: 'start_upload',
    clientTime: null,
    latitude: null,
    longitude: null,
    data: null,
    session: { clientType: 'web', device: 'Chrome on Linux' },
  };
  const raw = {
    client_time: null,
    event_type: 'start_upload',
    data: null,
    latitude: null,
    longitude: null,
    session_id: 1,
  };

  expect(telemetryEvents).toEqual({
    totalCount: 2,
    nodes: [
      {
        ...common,
        serverTime: '2017-04-15T20:35:57.295Z',
        tags: [{ value: 'visitor' }, { value: 'memory' }],
        source: {
          system: 'ROUNDWARE',
          account: 'default',
          externalId: '1',
          raw: { id: 1, server_time: '2017-04-15T16:35:57.295461', ...raw, tag_ids: '3,8' },
        },
      },
      {
        ...common,
        serverTime: '2017-04-15T20:36:04.916Z',
        tags: [{ value: 'artist' }, { value: 'memory' }],
        source: {
          system: 'ROUNDWARE',
          account: 'default',
          externalId: '2',
          raw: { id: 2, server_time: '2017-04-15T16:36:04.916135', ...raw, tag_ids: '4,8' },
        },
      },
    ],
  });
});

it('holds the event of the lookup under another account (Roundware, GET events/:id/: Sample JSON response)', async () => {
  const { eventBySource } = await test.ask(
    `{ eventBySource(system: ROUNDWARE, account: "elsewhere", kind: TELEMETRY_RECORD, externalId: "1") { ${RECORD} } }`,
  );

  expect(eventBySource).toEqual({
    summary: 'Telemetry start_upload at 40.75921, -73.98463',
    eventType: 'start_upload',
    serverTime: '2017-05-07T02:55:15.114Z',
    clientTime: null,
    latitude: 40.75921249389648,
    longitude: -73.98463439941406,
    data: null,
    tags: [{ value: 'visitor' }, { value: 'Times Square' }, { value: 'memory' }],
    session: { clientType: 'web', device: 'Chrome on Linux' },
    source: {
      system: 'ROUNDWARE',
      account: 'elsewhere',
      externalId: '1',
      raw: {
        id: 1,
        server_time: '2017-05-06T22:55:15.114568',
        client_time: null,
        event_type: 'start_upload',
        data: null,
        latitude: '40.75921249389648',
        longitude: '-73.98463439941406',
        session_id: 1,
        tag_ids: '3,22,8',
      },
    },
  });
});

it('holds the event of the creation (Roundware, POST events/: Sample JSON response)', async () => {
  const { eventBySource } = await test.ask(
    `{ eventBySource(system: ROUNDWARE, kind: TELEMETRY_RECORD, externalId: "10") { ${RECORD} } }`,
  );

  expect(eventBySource).toEqual({
    summary: 'Telemetry heartbeat at 1.2345, 2.3456: some random data',
    eventType: 'heartbeat',
    serverTime: '2017-06-08T02:41:50.556Z',
    clientTime: '2017-05-07T02:55:15.114Z',
    latitude: 1.2345,
    longitude: 2.3456,
    data: 'some random data',
    tags: [{ value: 'visitor' }, { value: 'memory' }],
    session: { clientType: 'web', device: 'Chrome on Linux' },
    source: {
      system: 'ROUNDWARE',
      account: 'default',
      externalId: '10',
      raw: {
        id: 10,
        server_time: '2017-06-07T22:41:50.556694',
        client_time: '2017-05-06T22:55:15.114568',
        event_type: 'heartbeat',
        data: 'some random data',
        latitude: '1.2345',
        longitude: '2.3456',
        session_id: 1,
        tag_ids: '3,8',
      },
    },
  });
});

it('adds a session of today, which no source knows', async () => {
  const { telemetrySessions } = await test.ask(
    `{ telemetrySessions { nodes { clientType events(orderBy: { direction: ASC }) { nodes { ... on TelemetryRecord {
        eventType source { externalId } } } } } } }`,
  );

  expect(telemetrySessions.nodes[1]).toEqual({
    clientType: 'ios',
    events: {
      nodes: [
        { eventType: 'start_session', source: null },
        { eventType: 'start_listen', source: null },
      ],
    },
  });
});
