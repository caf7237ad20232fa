// What operations cost, and how many items they ask for, said in every answer and held to a limit.
import { describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { ANSWERED, answered, refused } from './caller.ts';

const test = useGateway({ env: { MAX_COST: '102', MAX_NODES: '110', RATE_LIMIT_COST_PER_MINUTE: '0' } });

const PEOPLE = '... on Followup { people { name } }';

describe('the cost of an operation', () => {
  it.each([
    ['nothing but its root', '{ __typename }', 1],
    ['a page of 10', '{ events(first: 10) { nodes { id summary } } }', 1 + 1 + 10],
    ['the last 7', '{ events(last: 7) { nodes { id } } }', 1 + 1 + 7],
    ['the default page of 100', '{ users { nodes { id } } }', 1 + 1 + 100],
    ['edges and their nodes', '{ events(first: 10) { edges { cursor node { id } } } }', 1 + 1 + 10 * 2],
    ['where a page lies', '{ events { pageInfo { hasNextPage } } }', 1 + 1 + 1],
    ['a count', '{ events { totalCount } }', 1 + 1 + 10],
    ['a search', '{ events(first: 1, filter: { text: "x" }) { nodes { id } } }', 1 + 1 + 1 + 100],
    ['a plain list of 10', `{ jobEvents(first: 2) { nodes { ${PEOPLE} } } }`, 1 + 1 + 2 * (1 + 10)],
    [
      'the heaviest of several types',
      `{ jobEvents(first: 2) { nodes { ${PEOPLE} ... on Homework { job { id } } } } }`,
      1 + 1 + 2 * (1 + 10),
    ],
    ['as many nodes as ids', '{ nodes(ids: ["a_1", "b_2", "c_3"]) { id } }', 1 + 3],
    ['a fragment each time it is used', '{ ...A ...A } fragment A on Query { job(id: "x") { id } }', 1 + 2],
    [
      'a page whose fields stand in a fragment',
      '{ jobs(first: 5) { ...A } } fragment A on JobConnection { nodes { id } }',
      7,
    ],
    ['what @skip leaves out', '{ events(first: 50) @skip(if: true) { nodes { id } } }', 1],
    ['a page of a negative size, which is refused later', '{ events(first: -5) { nodes { id } } }', 1 + 1],
    ['introspection', '{ __schema { queryType { name } } }', 1 + 2],
  ])('counts %s', async (_what, query, requested) => {
    const { extensions } = await test.send(query);

    expect(extensions).toEqual({ cost: { requested, allowed: 102 } });
  });

  it('counts a page by the variable that sizes it, and by its default', async () => {
    const query = 'query ($n: Int = 20, $full: Boolean!) { events(first: $n) @include(if: $full) { nodes { id } } }';

    expect((await test.send(query, { n: 30, full: true })).extensions?.cost.requested).toBe(32);
    expect((await test.send(query, { full: true })).extensions?.cost.requested).toBe(22);
    expect((await test.send(query, { full: false })).extensions?.cost.requested).toBe(1);
  });

  it('counts 10 for a mutation and what its payload holds', async () => {
    const { data, extensions } = await test.send(
      'mutation { createTag(input: { value: "new" }) { tag { value } userErrors { message } } }',
    );

    expect(data.createTag.tag).toEqual({ value: 'new' });
    expect(extensions?.cost.requested).toBe(1 + 10 + 1 + 1 + 1);
  });

  it('counts every record of a batch, written out or in a variable', async () => {
    const record = { sessionId: 'telemetry_session_01h4000000e008000g00000099', eventType: 'x' };
    const inVariable =
      'mutation ($input: CreateTelemetryRecordsInput!) { createTelemetryRecords(input: $input) { count } }';
    const literal = `{ sessionId: "${record.sessionId}", eventType: "x" }`;
    const writtenOut = `mutation { createTelemetryRecords(input: { records: [${literal} ${literal}] }) { count } }`;

    const three = await test.send(inVariable, { input: { records: [record, record, record] } });
    const two = await test.send(writtenOut);

    expect(three.extensions?.cost.requested).toBe(1 + 10 + 1 + 3);
    expect(two.extensions?.cost.requested).toBe(1 + 10 + 1 + 2);
  });

  it('is not known of what cannot be read, run or measured', async () => {
    const unknown = { cost: { requested: null, allowed: 102 } };

    expect((await test.send('{')).extensions).toEqual(unknown);
    expect((await test.send('{ nothing }')).extensions).toEqual(unknown);
    expect((await test.send('query ($id: ID!) { job(id: $id) { id } }')).extensions).toEqual(unknown);
    expect((await test.send(`{ ${'job(id: "x") { id } '.repeat(21)} }`)).extensions).toEqual(unknown);
  });
});

describe('the cost of an operation that was sent before', () => {
  const costs = async (query: string, values: Record<string, unknown>[]) => {
    const found = [];
    for (const variables of values) {
      const { extensions } = await test.send(query, variables);
      found.push((extensions as { cost: { requested: number | null } }).cost.requested);
    }
    return found;
  };

  it('follows the number of items that a variable asks for', async () => {
    const page = 'query ($n: Int) { events(first: $n) { nodes { id } } }';
    const ids = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

    expect(await costs(page, [{ n: 3 }, { n: 7 }, { n: 3 }, {}, { n: null }])).toEqual([5, 9, 5, 102, 102]);
    expect(await costs(ids, [{ ids: ['a_1'] }, { ids: ['a_1', 'b_2'] }, { ids: [] }])).toEqual([2, 3, 1]);
  });

  it('follows what a variable puts into a filter, whole or in part', async () => {
    const part = 'query ($text: String) { events(first: 1, filter: { text: $text }) { nodes { id } } }';
    const whole = 'query ($filter: EventFilter) { events(first: 1, filter: $filter) { nodes { id } } }';

    expect(await costs(part, [{ text: 'x' }, {}, { text: null }, { text: 'y' }])).toEqual([103, 3, 3, 103]);
    expect(
      await costs(whole, [{ filter: {} }, { filter: { text: 'x' } }, {}, { filter: { kinds: ['OFFER'] } }]),
    ).toEqual([3, 103, 3, 3]);
  });

  it('follows what a variable leaves out', async () => {
    const query =
      'query ($no: Boolean!) { __typename events(first: 5) @skip(if: $no) { ...A } } fragment A on EventConnection { nodes @include(if: $no) { id } }';

    expect(await costs(query, [{ no: true }, { no: false }, { no: true }])).toEqual([1, 2, 1]);
  });
});

describe('the limit of the cost', () => {
  it('is answered at its edge', async () => {
    expect(await answered(test, '{ events(first: 100) { nodes { id } } }')).toEqual(ANSWERED);
  });

  it('is refused one past it before the database is asked', async () => {
    expect(await refused(test, '{ events(first: 101) { nodes { id } } }')).toEqual({
      status: 400,
      code: 'COST_LIMIT_EXCEEDED',
      message: 'The operation costs 103; at most 102 is allowed.',
      data: undefined,
      statements: [],
    });
  });

  it('says what was requested and what is allowed', async () => {
    const { errors, extensions } = await test.send('{ events(first: 101) { nodes { id } } }');

    expect(errors?.[0]?.extensions).toEqual({ code: 'COST_LIMIT_EXCEEDED', requested: 103, allowed: 102 });
    expect(extensions).toEqual({ cost: { requested: 103, allowed: 102 } });
  });

  it('refuses a mutation that writes nothing', async () => {
    const records = Array.from({ length: 91 }, () => ({ sessionId: 'x', eventType: 'x' }));

    expect(
      await refused(
        test,
        'mutation ($input: CreateTelemetryRecordsInput!) { createTelemetryRecords(input: $input) { count } }',
        { input: { records } },
      ),
    ).toMatchObject({ status: 400, code: 'COST_LIMIT_EXCEEDED', statements: [] });
  });
});

describe('the limit of list items', () => {
  const query = (more = '') => `{ trainingEvents(first: 10) { nodes { ... on Training { labels } } } ${more} }`;

  it('is answered at its edge', async () => {
    expect(await answered(test, query())).toEqual(ANSWERED);
  });

  it('is refused one past it before the database is asked', async () => {
    expect(await refused(test, query('jobs(first: 1) { nodes { id } }'))).toEqual({
      status: 400,
      code: 'NODE_LIMIT_EXCEEDED',
      message: 'The operation asks for 111 list items; at most 110 is allowed.',
      data: undefined,
      statements: [],
    });
  });
});
