// What is recorded in a batch is read back exactly as it was sent, whatever its texts look like, in the order sent.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTypeId, timeOf } from '../../../src/platform/ids.ts';
import { useGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';

const test = useGateway();
let sessionId: string;

beforeAll(async () => {
  sessionId = (await make(test, 'TelemetrySession', {})).id;
});

const RECORD = `mutation ($records: [CreateTelemetryRecordInput!]!) {
  createTelemetryRecords(input: { records: $records }) { count ids userErrors { code message field } } }`;
const READ = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on TelemetryRecord {
  eventType clientTime latitude longitude data serverTime } } }`;

async function record(records: object[]) {
  const { createTelemetryRecords } = await test.ask(RECORD, {
    records: records.map((one) => ({ sessionId, ...one })),
  });
  expect(createTelemetryRecords.userErrors).toEqual([]);
  return createTelemetryRecords.ids as string[];
}

const text = fc.oneof(
  fc.constantFrom('NULL', 'null', '{}', '{"a"}', '"', '\\', '\\"', "'", ',', ' a ', 'a\nb\tc', '🙂', '\\u0041'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);
const storable = (value: string) => value.trim() !== '' && !value.includes('\u0000') && value.isWellFormed();
const aRecord = fc.record({
  eventType: text.filter(storable),
  clientTime: fc
    .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value + 0),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value + 0),
  data: fc.oneof(text.filter(storable), fc.record({ 'key "of" {it}': text.filter(storable) }), fc.integer()),
});

describe('a batch', () => {
  it('is read back as it was sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aRecord, { minLength: 2, maxLength: 20 }), async (records) => {
        const ids = await record(records);
        const { nodes } = await test.ask(READ, { ids });

        expect(nodes).toEqual(records.map((one) => ({ ...one, serverTime: expect.any(String) })));
      }),
      { numRuns: 25 },
    );
  });

  it('has ids in the order sent, which carry the time of the server', async () => {
    const ids = await record(Array.from({ length: 300 }, () => ({ eventType: 'ordered' })));
    const uuids = ids.map((id) => readTypeId(id)?.uuid as string);
    const { nodes } = await test.ask(READ, { ids: ids.slice(0, 1) });

    expect(uuids).toEqual(uuids.toSorted());
    expect(new Set(uuids.map((uuid) => timeOf(uuid).toISOString()))).toEqual(new Set([nodes[0].serverTime]));
  });

  it('refuses an instant that is on no calendar, and takes the same instant in all its spellings', async () => {
    const spellings = ['2024-02-29T00:00:00.000Z', '2024-02-29T00:00:00Z', '2024-02-29T01:00:00.000+01:00'];
    const ids = await record(spellings.map((clientTime) => ({ eventType: 'dated', clientTime })));
    const { nodes } = await test.ask(READ, { ids });
    const times = new Set(nodes.map(({ clientTime }: { clientTime: string }) => clientTime));

    expect(times).toEqual(new Set(['2024-02-29T00:00:00.000Z']));
    for (const clientTime of ['2023-02-29T00:00:00.000Z', '0000-01-01T00:00:00.000Z', '2024-13-01T00:00:00.000Z']) {
      const { errors } = await test.send(RECORD, { records: [{ sessionId, eventType: 'dated', clientTime }] });
      expect([clientTime, errors?.[0]?.extensions.code]).toEqual([clientTime, 'BAD_USER_INPUT']);
    }
  });
});
