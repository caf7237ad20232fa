// N+1 cannot happen: a page takes the same number of statements for one parent and for fifty.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';

const test = useGateway();

beforeAll(async () => {
  const people = await Promise.all(['Sally', 'Jo'].map((name) => make(test, 'Person', { name })));
  const personIds = people.map(({ id }) => id);
  for (let index = 0; index < 50; index += 1) {
    const jobId = (await make(test, 'Job', { title: `Job ${index}` })).id;
    await make(test, 'JobInterview', { jobId, scheduled: '2020-01-01T10:00:00Z', personIds });
    await make(test, 'StatusChange', { jobId, to: 'APPLIED' });
  }
}, 120_000);

const count = async (query: string, first: number) =>
  (await test.statementsOf(() => test.ask(`query ($first: Int!) { ${query} }`, { first }))).length;

describe.each([
  ['a page', 'jobEvents(first: $first) { nodes { ... on Event { id } } }', 1],
  ['a page with its count', 'jobEvents(first: $first) { totalCount nodes { ... on Event { id } } }', 2],
  [
    'the job of each event',
    'jobEvents(first: $first) { nodes { ... on JobInterview { job { title } } ... on StatusChange { job { title } } } }',
    1,
  ],
  [
    'the subject of each event',
    'jobEvents(first: $first) { nodes { ... on Event { subject { __typename ... on Job { title } } } } }',
    1,
  ],
  [
    'the people of each event',
    'jobEvents(first: $first, filter: { kinds: [JOB_INTERVIEW] }) { nodes { ... on JobInterview { people { name } } } }',
    3,
  ],
  ['the status of each job', 'jobs(first: $first) { nodes { status } }', 2],
  [
    'the events of each job',
    'jobs(first: $first) { nodes { events(first: 10) { nodes { ... on Event { id } } pageInfo { hasNextPage } } } }',
    2,
  ],
  ['the number of events of each job', 'jobs(first: $first) { nodes { events(first: 1) { totalCount } } }', 2],
  [
    'the history of each event',
    'jobEvents(first: $first) { nodes { ... on Event { history { nodes { version } } } } }',
    2,
  ],
  [
    'the number of changes of each event',
    'jobEvents(first: $first) { nodes { ... on Event { history { totalCount } } } }',
    2,
  ],
])('%s', (_name, query, statements) => {
  it(`takes ${statements} for 1 parent and for 50`, async () => {
    expect([await count(query, 1), await count(query, 50)]).toEqual([statements, statements]);
  });
});

describe('the events of each person', () => {
  it('takes one statement for all people', async () => {
    expect(
      await count('people(first: $first) { nodes { events(first: 5) { nodes { ... on Event { id } } } } }', 1),
    ).toBe(2);
    expect(
      await count('people(first: $first) { nodes { events(first: 5) { nodes { ... on Event { id } } } } }', 50),
    ).toBe(2);
  });
});
