// Every relation and nested list takes the same number of statements for 1 and for 50 parents.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';

const test = useGateway();
const PARENTS = 50;

beforeAll(async () => {
  for (let index = 0; index < PARENTS; index += 1) {
    const groupId = (await make(test, 'Group', { name: `Group ${index}` })).id;
    const categoryId = (await make(test, 'EventCategory', { name: `Category ${index}` })).id;
    const contactId = (await make(test, 'Contact', { name: `Contact ${index}`, groupIds: [groupId] })).id;
    const time = new Date(Date.UTC(2013, 0, 1, index)).toISOString();
    await make(test, 'ContactEvent', { contactId, categoryId, time });
    await make(test, 'GroupEvent', { groupId, categoryId, time, recurrence: 'DAILY' });
  }
}, 60_000);

const count = async (query: string, first: number): Promise<number> =>
  (await test.statementsOf(() => test.ask(`query ($first: Int!) { ${query} }`, { first }))).length;

describe.each([
  { what: 'the groups of contacts', query: 'contacts(first: $first) { nodes { groups { name } } }', statements: 3 },
  {
    what: 'the events of contacts',
    query: 'contacts(first: $first) { nodes { events { nodes { __typename } } } }',
    statements: 2,
  },
  {
    what: 'the counts of the events of contacts',
    query: 'contacts(first: $first) { nodes { events { totalCount } } }',
    statements: 2,
  },
  {
    what: 'the events of groups',
    query: 'groups(first: $first) { nodes { events { nodes { __typename } } } }',
    statements: 2,
  },
  {
    what: 'the counts of the events of groups',
    query: 'groups(first: $first) { nodes { events { totalCount } } }',
    statements: 2,
  },
  {
    what: 'the summaries of events',
    query: 'crmEvents(first: $first) { nodes { ... on Event { summary } } }',
    statements: 1,
  },
  {
    what: 'the contacts of events',
    query:
      'crmEvents(first: $first, filter: { kinds: [CONTACT_EVENT] }) { nodes { ... on ContactEvent { contact { name } } } }',
    statements: 1,
  },
  {
    what: 'the groups of events',
    query:
      'crmEvents(first: $first, filter: { kinds: [GROUP_EVENT] }) { nodes { ... on GroupEvent { group { name } } } }',
    statements: 1,
  },
  {
    what: 'the categories of events',
    query:
      'crmEvents(first: $first, filter: { kinds: [GROUP_EVENT] }) { nodes { ... on GroupEvent { category { name } } } }',
    statements: 1,
  },
  {
    what: 'the subjects of events',
    query:
      'crmEvents(first: $first, filter: { kinds: [CONTACT_EVENT] }) { nodes { ... on Event { subject { ... on Contact { name } } } } }',
    statements: 1,
  },
  {
    what: 'the histories of events',
    query: 'crmEvents(first: $first) { nodes { ... on Event { history { nodes { change } } } } }',
    statements: 2,
  },
])('reading $what', ({ query, statements }) => {
  it('takes as many statements for 1 as for 50', async () => {
    expect(await count(query, 1)).toBe(statements);
    expect(await count(query, PARENTS)).toBe(statements);
  });
});
