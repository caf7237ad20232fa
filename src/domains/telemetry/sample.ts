import type { SampleData } from '../../events/sample.ts';
import type { EventOrigin } from '../../events/service.ts';

// Roundware writes times without a zone, by the clock of its server: America/New_York, four hours behind UTC on all
// days of the document. What is finer than a millisecond is dropped.
const newYork = (text: string) => new Date(`${text}-04:00`);

const roundware = (raw: { id: number; server_time: string } & Record<string, unknown>, account = 'default') =>
  ({
    system: 'ROUNDWARE',
    account,
    externalId: String(raw.id),
    raw,
    properties: { occursAt: newYork(raw.server_time) },
  }) satisfies EventOrigin;

/** The events of Roundware's document, and what they refer to. */
export const telemetrySample: SampleData = [
  { name: 'session-1', type: 'TelemetrySession', input: { clientType: 'web', device: 'Chrome on Linux' } },
  { name: 'session-2', type: 'TelemetrySession', input: { clientType: 'ios', device: 'iPhone' } },
  { name: 'tag-3', type: 'Tag', input: { value: 'visitor', description: 'Who speaks: somebody passing by' } },
  { name: 'tag-4', type: 'Tag', input: { value: 'artist', description: 'Who speaks: the artist' } },
  { name: 'tag-8', type: 'Tag', input: { value: 'memory', description: 'What it is about: something remembered' } },
  { name: 'tag-22', type: 'Tag', input: { value: 'Times Square', description: 'Where it was recorded' } },
  {
    name: 'telemetry-record-1',
    type: 'TelemetryRecord',
    input: { sessionId: '@session-1', eventType: 'start_upload', tagIds: ['@tag-3', '@tag-8'] },
    origin: roundware({
      id: 1,
      server_time: '2017-04-15T16:35:57.295461',
      client_time: null,
      event_type: 'start_upload',
      data: null,
      latitude: null,
      longitude: null,
      session_id: 1,
      tag_ids: '3,8',
    }),
  },
  {
    name: 'telemetry-record-2',
    type: 'TelemetryRecord',
    input: { sessionId: '@session-1', eventType: 'start_upload', tagIds: ['@tag-4', '@tag-8'] },
    origin: roundware({
      id: 2,
      server_time: '2017-04-15T16:36:04.916135',
      client_time: null,
      event_type: 'start_upload',
      data: null,
      latitude: null,
      longitude: null,
      session_id: 1,
      tag_ids: '4,8',
    }),
  },
  {
    name: 'telemetry-record-1-elsewhere',
    type: 'TelemetryRecord',
    input: {
      sessionId: '@session-1',
      eventType: 'start_upload',
      latitude: 40.75921249389648,
      longitude: -73.98463439941406,
      tagIds: ['@tag-3', '@tag-22', '@tag-8'],
    },
    // The document shows two events with the id 1 that differ in all but their kind: they stand in two accounts.
    origin: roundware(
      {
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
      'elsewhere',
    ),
  },
  {
    name: 'telemetry-record-10',
    type: 'TelemetryRecord',
    input: {
      sessionId: '@session-1',
      eventType: 'heartbeat',
      clientTime: newYork('2017-05-06T22:55:15.114568'),
      latitude: 1.2345,
      longitude: 2.3456,
      tagIds: ['@tag-3', '@tag-8'],
      data: 'some random data',
    },
    origin: roundware({
      id: 10,
      server_time: '2017-06-07T22:41:50.556694',
      client_time: '2017-05-06T22:55:15.114568',
      event_type: 'heartbeat',
      data: 'some random data',
      latitude: '1.2345',
      longitude: '2.3456',
      session_id: 1,
      tag_ids: '3,8',
    }),
  },
  {
    name: 'telemetry-record-start',
    type: 'TelemetryRecord',
    input: { sessionId: '@session-2', eventType: 'start_session', data: { language: 'en', version: '2.1.0' } },
  },
  {
    name: 'telemetry-record-listen',
    type: 'TelemetryRecord',
    input: {
      sessionId: '@session-2',
      eventType: 'start_listen',
      latitude: 40.7484,
      longitude: -73.9857,
      tagIds: ['@tag-4'],
    },
  },
];
