// Lists of records: paging both ways, orderings, below sessions, and a fixed number of statements.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, useGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';
import { recordAt } from './records.ts';

const test = useGateway({ env: { MAX_COST: '100000' } });
let sessionId: string;
let ids: string[];

beforeAll(async () => {
  sessionId = (await make(test, 'TelemetrySession', { clientType: 'web' })).id;
  ids = [];
  // Two at each time, so that ids decide within it.
  for (let index = 0; index < 7; index += 1) {
    const serverTime = `2020-01-0${1 + Math.floor(index / 2)}T00:00:00Z`;
    ids.push(await recordAt(test, serverTime, { sessionId, eventType: String(index) }));
  }
});

const PAGE = `totalCount edges { cursor node { ... on TelemetryRecord { id } } } nodes { ... on TelemetryRecord { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const ARGUMENTS = 'first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy';
const VARIABLES =
  '$first: Int, $after: String, $last: Int, $before: String, $filter: TelemetryEventFilter, $orderBy: EventOrder';

const lists: Record<string, (args: Json) => Promise<Json>> = {
  telemetryEvents: async (args) =>
    (await test.ask(`query (${VARIABLES}) { telemetryEvents(${ARGUMENTS}) { ${PAGE} } }`, args)).telemetryEvents,
  'TelemetrySession.events': async (args) => {
    const query = `query ($id: ID!, ${VARIABLES}) { telemetrySession(id: $id) { events(${ARGUMENTS}) { ${PAGE} } } }`;
    return (await test.ask(query, { id: sessionId, ...args })).telemetrySession.events;
  },
};

const idsOf = (page: Json): string[] => page.nodes.map((node: Json) => node.id);

describe.each(Object.entries(lists))('%s', (_name, list) => {
  it('has the latest record first, and pages to the end (Roundware, GET events/)', async () => {
    const newest = ids.toReversed();
    const first = await list({ first: 3 });
    const second = await list({ first: 3, after: first.pageInfo.endCursor });
    const third = await list({ first: 3, after: second.pageInfo.endCursor });
    const beyond = await list({ first: 3, after: third.pageInfo.endCursor });

    expect([first, second, third, beyond].map(idsOf)).toEqual([
      newest.slice(0, 3),
      newest.slice(3, 6),
      newest.slice(6),
      [],
    ]);
    expect([first, second, third, beyond].map(({ pageInfo }) => pageInfo)).toEqual([
      {
        hasPreviousPage: false,
        hasNextPage: true,
        startCursor: first.edges[0].cursor,
        endCursor: first.edges[2].cursor,
      },
      {
        hasPreviousPage: true,
        hasNextPage: true,
        startCursor: second.edges[0].cursor,
        endCursor: second.edges[2].cursor,
      },
      {
        hasPreviousPage: true,
        hasNextPage: false,
        startCursor: third.edges[0].cursor,
        endCursor: third.edges[0].cursor,
      },
      { hasPreviousPage: true, hasNextPage: false, startCursor: null, endCursor: null },
    ]);
    expect([first, second, third, beyond].map(({ totalCount }) => totalCount)).toEqual([7, 7, 7, 7]);
  });

  it('pages back from the end', async () => {
    const newest = ids.toReversed();
    const last = await list({ last: 4 });
    const before = await list({ last: 4, before: last.pageInfo.startCursor });

    expect([last, before].map(idsOf)).toEqual([newest.slice(3), newest.slice(0, 3)]);
    expect([last, before].map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('stands in either direction by any time, which is always serverTime', async () => {
    for (const field of ['OCCURS_AT', 'CREATED_AT', 'UPDATED_AT']) {
      const first = await list({ first: 4, orderBy: { field, direction: 'ASC' } });
      const rest = await list({ after: first.pageInfo.endCursor, orderBy: { field, direction: 'ASC' } });

      expect([...idsOf(first), ...idsOf(rest)]).toEqual(ids);
      expect(idsOf(await list({ orderBy: { field } }))).toEqual(ids.toReversed());
    }
  });

  it('counts and pages what the filter selects', async () => {
    const filter = { eventTypes: ['1', '3', '5'] };
    const page = await list({ first: 2, filter });

    expect(idsOf(page)).toEqual([ids[5], ids[3]]);
    expect(page.totalCount).toBe(3);
    expect(page.pageInfo.hasNextPage).toBe(true);
  });
});

describe('what a list refuses', () => {
  it('names first, last, and cursors of another list or order', async () => {
    const { endCursor } = (await lists.telemetryEvents!({ first: 1 })).pageInfo;
    const nested = (await lists['TelemetrySession.events']!({ first: 1 })).pageInfo.endCursor;
    const refusal = async (args: string) => {
      const { errors } = await test.send(`{ telemetryEvents(${args}) { totalCount } }`);
      return errors?.map(({ extensions }) => `${extensions.code} ${extensions.argument}`);
    };

    expect(await refusal('first: 0')).toEqual(['BAD_USER_INPUT first']);
    expect(await refusal('first: 501')).toEqual(['BAD_USER_INPUT first']);
    expect(await refusal('last: 501')).toEqual(['BAD_USER_INPUT last']);
    expect(await refusal('first: 1, last: 1')).toEqual(['BAD_USER_INPUT last']);
    expect(await refusal('after: "x"')).toEqual(['BAD_USER_INPUT after']);
    expect(await refusal(`before: "${nested}"`)).toEqual(['BAD_USER_INPUT before']);
    expect(await refusal(`after: "${endCursor}", orderBy: { direction: ASC }`)).toEqual(['BAD_USER_INPUT after']);
    expect(await refusal('first: 500')).toBeUndefined();
  });

  it('names the filter below a session too', async () => {
    const { errors } = await test.send(
      `{ telemetrySession(id: "${sessionId}") { events(filter: { within: { south: 1, north: 0, west: 0, east: 0 } }) { totalCount } } }`,
    );

    expect(errors?.map(({ extensions }) => `${extensions.code} ${extensions.argument}`)).toEqual([
      'BAD_USER_INPUT filter.within',
    ]);
  });
});

describe('one record', () => {
  it('is found by its id, and null if there is none (Roundware, GET events/:id/)', async () => {
    const query =
      'query ($id: ID!) { event(id: $id) { id ... on TelemetryRecord { eventType serverTime } } node(id: $id) { id } }';
    const found = { id: ids[2], eventType: '2', serverTime: '2020-01-02T00:00:00.000Z' };
    const missing = { id: 'telemetry_record_01h4000000e008000gzzzzzzzz' };

    expect(await test.ask(query, { id: ids[2] })).toEqual({ event: found, node: { id: ids[2] } });
    expect(await test.ask(query, missing)).toEqual({ event: null, node: null });
  });
});

describe('the number of statements', () => {
  const grow = async (count: number): Promise<string[]> => {
    const sessions: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const session = (await make(test, 'TelemetrySession', { device: `device ${index}` })).id;
      const tagIds = [(await make(test, 'Tag', { value: `tag ${index}` })).id];
      await make(test, 'TelemetryRecord', { sessionId: session, eventType: 'counted', tagIds });
      sessions.push(session);
    }
    return sessions;
  };
  let one: string[];
  let fifty: string[];

  beforeAll(async () => {
    one = await grow(1);
    fifty = await grow(50);
  });

  it('is the same for the relations of 1 record and of 50', async () => {
    const query = (sessionIds: string[]) => () =>
      test.ask(
        `query ($filter: TelemetryEventFilter) { telemetryEvents(filter: $filter) { totalCount nodes { ... on TelemetryRecord {
          session { device } subject { ... on TelemetrySession { device } } tags { value } source { raw }
          history { totalCount nodes { id } } } } } }`,
        { filter: { sessionIds } },
      );
    const ofOne = await test.statementsOf(query(one));

    // The page with its sessions, its count, tags, the page of the histories and their count; no record has a source.
    expect(ofOne).toHaveLength(5);
    expect(await test.statementsOf(query(fifty))).toHaveLength(5);
  });

  it('is the same for the events of 1 session and of 50', async () => {
    const query = (sessionIds: string[]) => () =>
      test.ask(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on TelemetrySession {
          events(first: 5, filter: { eventTypes: ["counted"] }) { totalCount pageInfo { hasNextPage } nodes {
            ... on TelemetryRecord { id tags { value } } } } } } }`,
        { ids: sessionIds },
      );
    const ofOne = await test.statementsOf(query(one));

    expect(ofOne).toHaveLength(4);
    expect(await test.statementsOf(query(fifty))).toEqual(ofOne);
  });

  it('keeps the tags of each record of a page to it', async () => {
    const { nodes } = await test.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on TelemetrySession { device
        events { nodes { ... on TelemetryRecord { tags { value } } } } } } }`,
      { ids: fifty },
    );

    expect(nodes).toEqual(
      fifty.map((_, index) => ({
        device: `device ${index}`,
        events: { nodes: [{ tags: [{ value: `tag ${index}` }] }] },
      })),
    );
  });
});
