// Telemetry by month: where a record lies is nobody's business, and no month is missing.

import { beforeAll, describe, expect, it } from 'vitest';
import { telemetry } from '../../../src/domains/telemetry/index.ts';
import { asNobody } from '../../../src/organization/organizations.ts';
import { readTypeId, timeOf } from '../../../src/platform/ids.ts';
import { sql } from '../../../src/platform/sql.ts';
import { useGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';
import { walk } from '../../support/pages.ts';
import { recordAt } from './records.ts';

const test = useGateway();
let sessionId: string;

beforeAll(async () => {
  sessionId = (await make(test, 'TelemetrySession', {})).id;
});

const nodeQuery = 'query ($id: ID!) { node(id: $id) { ... on TelemetryRecord { eventType } } }';

/** The names of all partitions, and the one that a record lies in. */
const partitions = async () =>
  (
    await test.rows(
      `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'telemetry_record'::regclass order by 1`,
    )
  ).map(({ name }) => name as string);
const partitionOf = async (id: string) =>
  (
    await test.rows('select tableoid::regclass::text as name from telemetry_record where id = ?', [
      readTypeId(id)?.uuid,
    ])
  )[0].name;

const monthName = (ahead: number) => {
  const now = new Date();
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead));
  return `telemetry_record_${month.toISOString().slice(0, 7).replace('-', '_')}`;
};

describe('a record', () => {
  it('lies in the month of its time, which its id tells, and is found there by one statement', async () => {
    const { id, serverTime } = await make(test, 'TelemetryRecord', { sessionId, eventType: 'now' }, 'id serverTime');

    expect(await partitionOf(id)).toBe(monthName(0));
    expect(timeOf(readTypeId(id)?.uuid as string).toISOString()).toBe(serverTime);
    const statements = await test.statementsOf(async () => {
      expect((await test.ask(nodeQuery, { id })).node).toEqual({ eventType: 'now' });
    });
    expect(statements).toHaveLength(1);
  });

  it('is found wherever it lies, also when its id tells another time', async () => {
    for (const time of ['1969-07-20T20:17:40Z', '2017-04-15T20:35:57Z', '2099-01-01T00:00:00Z']) {
      const id = await recordAt(test, time, { sessionId, eventType: time });

      expect((await test.ask(nodeQuery, { id })).node).toEqual({ eventType: time });
    }
  });

  it('stands on pages in the order of time, from either end, whatever partition it lies in', async () => {
    const { id: other } = await make(test, 'TelemetrySession', {});
    const times = ['1970-01-01T00:00:00Z', '2017-04-15T20:35:57Z', '2099-01-01T00:00:00Z', '2099-01-01T00:00:00Z'];
    const now = new Date();
    for (let ahead = -1; ahead <= 4; ahead += 1) {
      times.push(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead)).toISOString());
      times.push(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead) - 1).toISOString());
    }
    const made: { id: string; time: string }[] = [];
    for (const time of times)
      made.push({ id: await recordAt(test, time, { sessionId: other, eventType: time }), time });
    const key = ({ id, time }: { id: string; time: string }) =>
      `${new Date(time).toISOString()} ${readTypeId(id)?.uuid}`;
    const expected = made.toSorted((a, b) => (key(a) < key(b) ? 1 : -1)).map(({ id }) => id);
    const list = { field: 'telemetryEvents', filterType: 'TelemetryEventFilter', filter: { sessionIds: [other] } };

    expect(await walk(test, list, 3, 'start')).toEqual(expected);
    expect(await walk(test, list, 3, 'end')).toEqual(expected);
  });
});

describe('the months', () => {
  it('are there from this one to three ahead, between all earlier and all later ones', async () => {
    expect(await partitions()).toEqual([
      ...[0, 1, 2, 3].map(monthName),
      'telemetry_record_earlier',
      'telemetry_record_later',
    ]);
  });

  it('are made ahead by several gateways at once, with the records that wait there', async () => {
    const { database } = test.gateway;
    const ahead = new Date();
    ahead.setUTCMonth(ahead.getUTCMonth() + 3, 1);
    const [year, month] = [ahead.getUTCFullYear(), ahead.getUTCMonth()];
    const time = new Date(Date.UTC(year, month + 1, 15)).toISOString();
    const id = await recordAt(test, time, { sessionId, eventType: 'waiting', data: 'patience' });
    expect(await partitionOf(id)).toBe('telemetry_record_later');

    const upkeep = (now: Date) =>
      asNobody(database, (transaction) => telemetry.upkeep?.(transaction, now) ?? Promise.resolve([]));
    const made = await Promise.all([1, 2, 3].map(() => upkeep(new Date(Date.UTC(year, month - 1)))));

    expect(made.flat().sort()).toEqual([monthName(4), monthName(5)]);
    expect(await partitionOf(id)).toBe(monthName(4));
    const found = await test.ask('{ telemetryEvents(filter: { text: "patience" }) { nodes { ... on Node { id } } } }');
    expect(found.telemetryEvents.nodes).toEqual([{ id }]);
    expect(
      await test.rows(`select relname from pg_class where relname like 'telemetry_record%' and relkind in ('r', 'p')
      and not (relrowsecurity and relforcerowsecurity)`),
    ).toEqual([]);
  });

  it('are made at most a year ahead, whatever is asked', async () => {
    const far = await asNobody(test.gateway.database, (transaction) =>
      transaction.query<{ name: string }>(sql`select name from make_telemetry_partitions('9999-01-01') as name`),
    );

    expect(far.at(-1)?.name).toBe(monthName(12));
  });

  it('are dropped by the owner alone', async () => {
    const attempt = (statement: string) =>
      asNobody(test.gateway.database, (transaction) => transaction.query(sql.raw(statement)));

    await expect(attempt('select drop_telemetry_partitions(now())')).rejects.toThrow('permission denied');
    await expect(attempt(`drop table ${monthName(0)}`)).rejects.toThrow('must be owner');
    await expect(attempt(`select from ${monthName(0)}`)).rejects.toThrow('permission denied');
  });
});
