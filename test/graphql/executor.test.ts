// Queries that come again are executed by compiled code: nobody can tell by the answer.
import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { domains } from '../../src/domains/index.ts';
import { catalogOf, schemaOf } from '../../src/gateway.ts';
import { isCompilable } from '../../src/graphql/compilable.ts';
import { Executor } from '../../src/graphql/executor.ts';
import { drawFrom } from '../support/fuzz/draw.ts';
import { OperationWriter } from '../support/fuzz/operations.ts';
import { fillPool } from '../support/fuzz/pool.ts';
import { type GraphQLAnswer, type Json, useGateway } from '../support/gateway.ts';

const test = useGateway({
  samples: true,
  env: { MAX_COST: '1000000000', MAX_NODES: '1000000000', RATE_LIMIT_COST_PER_MINUTE: '0' },
});

/** More often than a document is executed before it is compiled. */
const TIMES = 4;

/** An answer without what differs from one request to the next. */
const comparable = ({ data, errors }: GraphQLAnswer) => ({
  data,
  errors: errors?.map((error) => ({ ...error, extensions: { ...error.extensions, requestId: undefined } })),
});

const answersTo = async (query: string, variables?: Record<string, unknown>) => {
  const answers = [];
  for (let time = 0; time < TIMES; time += 1) answers.push(comparable(await test.send(query, variables)));
  return answers;
};

it('gives every generated query the same answer however often it is sent', async () => {
  const schema = schemaOf(catalogOf(domains), domains);
  const pool = await fillPool(schema, (query) => test.send(query) as never);

  await fc.assert(
    fc.asyncProperty(fc.gen(), async (generate) => {
      const { query, variables } = new OperationWriter(schema, pool, drawFrom(generate)).write('query');
      const [first, ...later] = await answersTo(query, variables);
      expect(later).toEqual(later.map(() => first));
    }),
    { numRuns: 20 },
  );
}, 120_000);

it.each<[name: string, query: string, variables: Record<string, unknown>]>([
  ['a wrong argument', 'query ($n: Int) { a: events(first: $n) { totalCount } b: jobs { totalCount } }', { n: 0 }],
  ['a variable of the wrong type', 'query ($n: Int) { events(first: $n) { totalCount } }', { n: 'x' }],
  [
    'a variable that its scalar refuses',
    'query ($at: DateTime) { events(filter: { occursAt: { gte: $at } }) { totalCount } }',
    { at: 'yesterday' },
  ],
  [
    'a default that its scalar reads',
    'query ($at: DateTime = "2014-01-01T00:00:00Z") { events(filter: { occursAt: { gte: $at } }) { totalCount } }',
    {},
  ],
  [
    'a list where an object belongs',
    'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
    { filter: { occursAt: [] } },
  ],
  ['a name that every object has', '{ __proto__: events(first: 3) { __proto__: nodes { __typename } } }', {}],
  [
    'a variable with such a name',
    'query ($toString: DateTime) { events(filter: { occursAt: { gte: $toString } }) { totalCount } }',
    {},
  ],
  ['a variable that is missing', 'query ($id: ID!) { job(id: $id) { id } }', {}],
  ['a null where a default stands', 'query ($n: Int = 3) { jobs(first: $n) { nodes { id } } }', { n: null }],
  ['an unknown id in a list', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['x'] }],
  ['two operations', 'query A { jobs { totalCount } } query B { events { totalCount } }', {}],
  [
    '@include',
    'query ($yes: Boolean!) { jobs { totalCount @include(if: $yes) nodes { id @skip(if: $yes) } } }',
    { yes: true },
  ],
  ['introspection', '{ __schema { queryType { name } } __type(name: "Job") { name } }', {}],
])('answers %s the same however often it is sent', async (_name, query, variables) => {
  const [first, ...later] = await answersTo(query, variables);

  expect(first?.data ?? first?.errors).toBeDefined();
  expect(later).toEqual(later.map(() => first));
});

it.each([
  '{ events(first: 3) { totalCount nodes { __typename } } }',
  '{ jobs(first: 3) { totalCount nodes { id events(first: 2) { totalCount nodes { ... on Event { id } } } } } }',
  '{ interviewEvents(first: 3) { nodes { ... on ScheduledInterview { application { id } interviewers { user { id } } } } } }',
  '{ crmEvents(first: 3) { nodes { ... on Event { history { totalCount } } } } }',
])('reads as much for %s however often it is sent', async (query) => {
  const statements: string[][] = [];
  for (let time = 0; time < TIMES; time += 1) statements.push(await test.statementsOf(() => test.ask(query)));

  expect(statements.map(({ length }) => length)).toEqual(statements.map(() => statements[0]?.length));
});

it('compiles nothing whose code would grow with every level of types that a selection may be', () => {
  const schema = schemaOf(catalogOf(domains), domains);
  const nested = (depth: number): string =>
    depth === 0
      ? '__typename'
      : `... on Event { subject { ... on Job { events(first: 1) { nodes { ${nested(depth - 1)} } } } } }`;
  const compilable = (depth: number) =>
    isCompilable(schema, parse(`{ events(first: 1) { nodes { ${nested(depth)} } } }`), undefined);

  expect([1, 2, 3, 4, 12].map(compilable)).toEqual([true, true, false, false, false]);
});

const SDL =
  'type Query { items: [Item] } interface Named { name: String! } type Item implements Named { name: String!, late: Named }';

/** The answers to a query of a schema whose fields do what `items` say. */
async function executions(query: string, items: () => unknown): Promise<Json[]> {
  const schema = buildSchema(SDL);
  const field = schema.getQueryType()?.getFields().items;
  if (field) field.resolve = items;
  const executor = new Executor(schema);
  const document = parse(query);
  const answers = [];
  for (let time = 0; time < TIMES; time += 1) answers.push(await executor.execute({ document, context: {} }));
  return JSON.parse(JSON.stringify(answers));
}

it.each<[name: string, items: () => unknown]>([
  [
    'a value that throws when it is read',
    async () => [
      {
        get name() {
          throw new Error('Broken');
        },
      },
    ],
  ],
  ['a value without a type', async () => [{ name: 'a', late: { name: 'b' } }]],
  ['a null where none may be', async () => [{ name: null }, { name: 'b' }]],
  ['a value that is no list', async () => 5],
  [
    'an error that is thrown late',
    async () => {
      throw new Error('Late');
    },
  ],
  [
    'an error that is thrown at once',
    () => {
      throw new Error('Soon');
    },
  ],
])('%s is the same error in the same place, and never hangs', async (_name, items) => {
  const [first, ...later] = await executions('{ items { name late { name } } }', items);

  expect(first.errors).toHaveLength(1);
  expect(later).toEqual(later.map(() => first));
});
