// The order of trainings, and pages from both ends: the whole list and the list below a class.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, useGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';
import { given, synchronise } from './given.ts';

const test = useGateway();
let classId: string;
let emptyClassId: string;

const day = (number: number) => new Date(Date.UTC(2020, 0, number));

/** Seven trainings, `a` to `g`, of which three start at once; made in the opposite order, changed in a third one. */
beforeAll(async () => {
  const { input, ...ids } = await given(test);
  classId = ids.classId;
  emptyClassId = (await make(test, 'TrainingClass', { name: 'Empty' })).id;
  const other = (await make(test, 'TrainingClass', { name: 'Other' })).id;
  const starts = [1, 2, 3, 3, 3, 4, 5];
  for (const [index, start] of starts.entries()) {
    const dates = { dateStart: day(start).toISOString(), dateEnd: day(start + 1).toISOString() };
    const origin = { createdAt: day(20 - index), updatedAt: day(index === 3 ? 30 : 21 + index) };
    await synchronise(test, { ...input, ...dates, name: 'abcdefg'[index] }, origin);
  }
  await make(test, 'Training', { ...input, classId: other, name: 'z' });
});

const PAGE = `nodes { ... on Training { name } } edges { cursor node { ... on Training { name } } } totalCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const PARAMETERS = '$first: Int, $after: String, $last: Int, $before: String, $orderBy: EventOrder';
const ARGUMENTS = 'first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy';

type Read = (args: object) => Promise<Json>;

const whole: Read = async (args) => {
  const filter = 'filter: { sources: [STRIGO] }';
  return (await test.ask(`query (${PARAMETERS}) { trainingEvents(${filter}, ${ARGUMENTS}) { ${PAGE} } }`, { ...args }))
    .trainingEvents;
};

const below: Read = async (args) => {
  const query = `query ($id: ID!, ${PARAMETERS}) { trainingClass(id: $id) { events(${ARGUMENTS}) { ${PAGE} } } }`;
  return (await test.ask(query, { id: classId, ...args })).trainingClass.events;
};

const names = (page: Json) => page.nodes.map(({ name }: { name: string }) => name).join('');

describe.each([
  ['the list of trainings', whole],
  ['the trainings of a class', below],
])('%s', (_title, read) => {
  it.each([
    ['OCCURS_AT', 'ASC', 'abcdefg'],
    ['OCCURS_AT', 'DESC', 'gfedcba'],
    ['CREATED_AT', 'ASC', 'gfedcba'],
    ['CREATED_AT', 'DESC', 'abcdefg'],
    ['UPDATED_AT', 'ASC', 'abcefgd'],
    ['UPDATED_AT', 'DESC', 'dgfecba'],
  ])('is ordered by %s %s, from the first and from the last', async (field, direction, order) => {
    const orderBy = { field, direction };

    expect(names(await read({ orderBy }))).toBe(order);
    expect(names(await read({ orderBy, first: 4 }))).toBe(order.slice(0, 4));
    expect(names(await read({ orderBy, last: 4 }))).toBe(order.slice(-4));
  });

  it('has the latest start first where no order is given', async () => {
    expect(names(await read({}))).toBe('gfedcba');
  });

  it('is paged forward without loss among trainings that start at once', async () => {
    const pages: [string, boolean, boolean][] = [];
    let after: string | null = null;
    do {
      const page: Json = await read({ first: 2, after });
      pages.push([names(page), page.pageInfo.hasPreviousPage, page.pageInfo.hasNextPage]);
      expect(page.totalCount).toBe(7);
      expect(page.pageInfo.startCursor).toBe(page.edges[0].cursor);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);

    expect(pages).toEqual([
      ['gf', false, true],
      ['ed', true, true],
      ['cb', true, true],
      ['a', true, false],
    ]);
  });

  it('is paged backward without loss among trainings that start at once', async () => {
    const pages: [string, boolean, boolean][] = [];
    let before: string | null = null;
    do {
      const page: Json = await read({ last: 2, before });
      pages.push([names(page), page.pageInfo.hasPreviousPage, page.pageInfo.hasNextPage]);
      before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
    } while (before);

    expect(pages).toEqual([
      ['ba', true, false],
      ['dc', true, true],
      ['fe', true, true],
      ['g', false, true],
    ]);
  });

  it('is cut between two cursors', async () => {
    const { edges } = await read({});
    const page = await read({ after: edges[0].cursor, before: edges[4].cursor });

    expect(names(page)).toBe('fed');
    expect(page.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  });

  it('knows the exact end of a page that just fits', async () => {
    const page = await read({ first: 7 });

    expect(names(page)).toBe('gfedcba');
    expect(page.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: false });
  });
});

describe('wrong page arguments', () => {
  // Each by itself: an error in one would hide the other's.
  const lists = [
    `query (${PARAMETERS}) { trainingEvents(${ARGUMENTS}) { totalCount } }`,
    `query ($id: ID!, ${PARAMETERS}) { trainingClass(id: $id) { events(${ARGUMENTS}) { totalCount } } }`,
  ];

  it.each([
    [{ first: 0 }, 'first'],
    [{ first: 501 }, 'first'],
    [{ last: -1 }, 'last'],
    [{ first: 1, last: 1 }, 'last'],
    [{ after: 'nonsense' }, 'after'],
    [{ before: 'nonsense' }, 'before'],
  ])('are refused: %o', async (args, argument) => {
    for (const query of lists) {
      const { errors } = await test.send(query, { id: classId, ...args });
      expect(errors?.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([
        ['BAD_USER_INPUT', argument],
      ]);
    }
  });

  it('are refused with the cursor of another list or another order', async () => {
    const { endCursor } = (await whole({})).pageInfo;
    const foreign = await test.send(
      'query ($id: ID!, $after: String) { trainingClass(id: $id) { events(after: $after) { totalCount } } }',
      { id: classId, after: endCursor },
    );
    const reordered = await test.send(
      'query ($after: String) { trainingEvents(after: $after, orderBy: { direction: ASC }) { totalCount } }',
      { after: endCursor },
    );

    for (const { errors } of [foreign, reordered]) {
      expect(errors?.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([
        ['BAD_USER_INPUT', 'after'],
      ]);
    }
  });
});

it('a class without trainings has an empty list', async () => {
  const query = `query ($id: ID!) { trainingClass(id: $id) { events { ${PAGE} } } }`;

  expect((await test.ask(query, { id: emptyClassId })).trainingClass.events).toEqual({
    nodes: [],
    edges: [],
    totalCount: 0,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

it('the trainings of a class can be filtered', async () => {
  const query = `query ($id: ID!, $filter: TrainingEventFilter) {
    trainingClass(id: $id) { events(filter: $filter) { nodes { ... on Training { name } } totalCount } } }`;
  const filter = { endsAt: { lt: day(4).toISOString() }, statuses: ['ENDED'], ownerEmails: ['me@strigo.io'] };

  expect((await test.ask(query, { id: classId, filter })).trainingClass.events).toEqual({
    nodes: [{ name: 'b' }, { name: 'a' }],
    totalCount: 2,
  });
});
