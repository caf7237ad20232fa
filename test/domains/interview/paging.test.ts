// Greenhouse, «per_page» and «page»: both lists of interviews, a page at a time and in every order.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, useGateway } from '../../support/gateway.ts';
import { apply, schedule } from './schedule.ts';

const test = useGateway();
let applicationId: string;
let crowded: string;

const PAGE = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { ... on ScheduledInterview { externalEventId } } }`;

// Five interviews, of which b and c start at once; created in the order d, a, e, c, b.
const STARTS: Record<string, number> = { d: 3, a: 1, e: 4, c: 2, b: 2 };

beforeAll(async () => {
  applicationId = await apply(test);
  for (const [externalEventId, day] of Object.entries(STARTS)) {
    const start = { dateTime: `2020-01-0${day}T09:00:00Z` };
    await schedule(test, { applicationId, externalEventId, start, end: start });
  }
  crowded = await apply(test);
  await schedule(test, { applicationId: crowded });
  await test.rows(
    `insert into scheduled_interview (organization_id, id, occurs_at, ends_at, created_at, updated_at, version, all_day, application_id, status)
      select e.organization_id, gen_random_uuid(), e.occurs_at + n * interval '1 minute', e.ends_at + n * interval '1 minute',
        e.created_at, e.updated_at, 1, false, e.application_id, e.status
      from scheduled_interview e, generate_series(1, 500) n where external_event_id is null`,
  );
});

/** A page of the five interviews, by the domain's list or below their application. */
async function page(list: 'interviewEvents' | 'Application.events', args: string): Promise<Json> {
  const variables = { id: applicationId };
  if (list === 'Application.events') {
    const query = `query ($id: ID!) { application(id: $id) { events(${args}) { ${PAGE} } } }`;
    return (await test.ask(query, variables)).application.events;
  }
  const query = `query ($id: ID!) { interviewEvents(filter: { applicationIds: [$id] }, ${args}) { ${PAGE} } }`;
  return (await test.ask(query, variables)).interviewEvents;
}

const names = (connection: Json): string => connection.edges.map((edge: Json) => edge.node.externalEventId).join('');

const sides = ({ pageInfo }: Json) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage];

const count = async (args: string): Promise<number> => {
  const data = await test.ask(`{ interviewEvents${args} { nodes { __typename } } }`);
  return data.interviewEvents.nodes.length;
};

describe('a page', () => {
  it('has 1 to 500 entries, and 100 if no number is given (Greenhouse, per_page)', async () => {
    expect(await count('(first: 1)')).toBe(1);
    expect(await count('(first: 500)')).toBe(500);
    expect(await count('(last: 500)')).toBe(500);
    expect(await count('')).toBe(100);
  });

  it('has 1 to 500 entries, and 100 if no number is given (Greenhouse, List Interviews for Application: per_page)', async () => {
    const query = `query ($id: ID!) { application(id: $id) {
      one: events(first: 1) { nodes { __typename } } most: events(first: 500) { nodes { __typename } totalCount }
      usual: events { nodes { __typename } }
    } }`;
    const { one, most, usual } = (await test.ask(query, { id: crowded })).application;

    expect([one.nodes.length, most.nodes.length, usual.nodes.length, most.totalCount]).toEqual([1, 500, 100, 501]);
  });

  it('is refused with fewer than 1 or more than 500 entries (Greenhouse, per_page)', async () => {
    for (const [argument, value] of [
      ['first', 0],
      ['first', 501],
      ['first', -1],
      ['last', 0],
      ['last', 501],
    ]) {
      const { errors } = await test.send(`{ interviewEvents(${argument}: ${value}) { totalCount } }`);
      expect(errors?.map((error) => error.extensions)).toMatchObject([{ code: 'BAD_USER_INPUT', argument }]);
    }
  });

  it('is refused with both numbers, and with a cursor of another list or order (Greenhouse, page)', async () => {
    const { pageInfo } = await page('interviewEvents', 'first: 2');
    const refused = async (field: string) => {
      const query = `query ($id: ID!, $c: String) { application(id: $id) { events(first: 1) { totalCount } } ${field} }`;
      const { errors } = await test.send(query, { id: applicationId, c: pageInfo.endCursor });
      return errors?.map(({ extensions }) => `${extensions.code} ${extensions.argument}`);
    };

    expect(await refused('interviewEvents(after: $c) { totalCount }')).toBeUndefined();
    expect(await refused('interviewEvents(first: 1, last: 1, after: $c) { totalCount }')).toEqual([
      'BAD_USER_INPUT last',
    ]);
    for (const field of [
      'interviewEvents(after: $c, orderBy: { direction: ASC }) { totalCount }',
      'interviewEvents(after: $c, orderBy: { field: CREATED_AT }) { totalCount }',
      'events(after: $c) { totalCount }',
      'other: application(id: $id) { events(after: $c) { totalCount } }',
    ]) {
      expect(await refused(field), field).toEqual(['BAD_USER_INPUT after']);
    }
    expect(await refused('interviewEvents(before: "page 2", after: $c) { totalCount }')).toEqual([
      'BAD_USER_INPUT before',
    ]);
  });
});

for (const list of ['interviewEvents', 'Application.events'] as const) {
  describe(list, () => {
    it('walks forward, the latest first, to the last chunk (Greenhouse, page)', async () => {
      const first = await page(list, 'first: 2');
      const second = await page(list, `first: 2, after: "${first.pageInfo.endCursor}"`);
      const third = await page(list, `first: 2, after: "${second.pageInfo.endCursor}"`);
      const none = await page(list, `first: 2, after: "${third.pageInfo.endCursor}"`);

      expect([first, second, third, none].map(names)).toEqual(['ed', 'bc', 'a', '']);
      expect([first, second, third, none].map(sides)).toEqual([
        [false, true],
        [true, true],
        [true, false],
        [true, false],
      ]);
      expect(first.totalCount).toBe(5);
      expect(none.pageInfo).toMatchObject({ startCursor: null, endCursor: null });
    });

    it('walks backward from the end in the same order', async () => {
      const last = await page(list, 'last: 2');
      const middle = await page(list, `last: 2, before: "${last.pageInfo.startCursor}"`);
      const first = await page(list, `last: 2, before: "${middle.pageInfo.startCursor}"`);

      expect([last, middle, first].map(names)).toEqual(['ca', 'db', 'e']);
      expect([last, middle, first].map(sides)).toEqual([
        [true, false],
        [true, true],
        [false, true],
      ]);
    });

    it('sorts by start, creation and change, both ways', async () => {
      expect(names(await page(list, 'orderBy: { field: OCCURS_AT, direction: ASC }'))).toBe('acbde');
      expect(names(await page(list, 'orderBy: { field: CREATED_AT }'))).toBe('bcead');
      expect(names(await page(list, 'orderBy: { field: CREATED_AT, direction: ASC }'))).toBe('daecb');
      expect(names(await page(list, 'orderBy: { field: UPDATED_AT, direction: ASC }'))).toBe('daecb');
    });
  });
}
