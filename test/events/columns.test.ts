// A list reads the columns of the fields that it is asked for, and no others: whatever is asked for is there.
import { type GraphQLOutputType, getNamedType, isCompositeType, isListType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { domains } from '../../src/domains/index.ts';
import { catalogOf, schemaOf } from '../../src/gateway.ts';
import { type Json, useGateway } from '../support/gateway.ts';

const test = useGateway({ samples: true, env: { MAX_COST: '100000', RATE_LIMIT_COST_PER_MINUTE: '0' } });

const catalog = catalogOf(domains);
const schema = schemaOf(catalog, domains);

/** What to select below a field so that something of it is seen. */
function below(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named)) return '{ __typename ... on Node { id } }';
  if (named.name.endsWith('Connection')) return '{ nodes { __typename } }';
  const leaves = Object.values(named.getFields()).filter((field) => {
    const composite = isCompositeType(getNamedType(field.type));
    return !composite && !isListType(field.type) && field.args.length === 0;
  });
  return `{ ${leaves.map(({ name }) => name).join(' ')} }`;
}

const fieldsOf = (typename: string) => {
  const type = schema.getType(typename);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
};

it.each(catalog.kinds.map(({ typename }) => typename))(
  'gives each field of %s alone as it is with all others',
  async (typename) => {
    const fields = fieldsOf(typename).map(({ name, type }) => ({ name, selected: `${name} ${below(type)}` }));
    const of = (events: Json) => events.nodes.filter((node: Json) => node.__typename === typename);
    const everything = fields.map(({ selected }) => selected).join(' ');
    const { events } = await test.ask(
      `{ events(first: 500) { nodes { __typename ... on ${typename} { ${everything} } } } }`,
    );
    const ids = of(events).map(({ id }: Json) => id);
    const { nodes } = await test.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${typename} { ${everything} } } }`,
      { ids },
    );

    expect(ids.length).toBeGreaterThan(0);
    expect(of(events)).toEqual(nodes);
    for (const { name, selected } of fields) {
      const alone = await test.ask(
        `{ events(first: 500) { nodes { __typename ... on ${typename} { ${selected} } } } }`,
      );
      expect(of(alone.events)).toEqual(nodes.map((node: Json) => ({ __typename: typename, [name]: node[name] })));
    }
  },
);

it('gives a subject that is read along every field that the operation asks of it elsewhere', async () => {
  const { jobEvents } = await test.ask(`{ jobEvents(first: 500) {
    nodes { ... on Homework { job { title } subject { ... on Job { company } ... on Node { id } } } }
    edges { node { ... on Homework { job { events(first: 1) { nodes { ... on Event { subject { ... on Job { note url } } } } } } } } }
  } }`);
  const { jobs } = await test.ask('{ jobs { nodes { id title company note url } } }');
  const byId = new Map(jobs.nodes.map((job: Json) => [job.id, job]));
  const homework = jobEvents.nodes.filter(({ job }: Json) => job);

  expect(homework.length).toBeGreaterThan(0);
  for (const [index, { job, subject }] of jobEvents.nodes.entries()) {
    if (!job) continue;
    const { id, note, url, ...rest } = byId.get(subject.id) as Json;
    expect({ ...job, company: subject.company }).toEqual(rest);
    expect(jobEvents.edges[index].node.job.events.nodes).toEqual([{ subject: { note, url } }]);
  }
});

it.each(['CREATED_AT', 'UPDATED_AT'])('orders by %s also where nobody asks for it', async (field) => {
  const query = (selection: string) => `{ events(first: 500, orderBy: { field: ${field}, direction: ASC }) {
    nodes { ${selection} } pageInfo { endCursor } } }`;
  const bare = await test.ask(query('id'));
  const full = await test.ask(query('id createdAt updatedAt'));

  expect(bare.events.nodes).toEqual(full.events.nodes.map(({ id }: Json) => ({ id })));
  expect(bare.events.pageInfo).toEqual(full.events.pageInfo);
});

it('reads for each of two lists below the same parents what that one is asked for', async () => {
  const bare = 'events(first: 1) { nodes { ... on Node { id } } }';
  const full = 'events(first: 1) { nodes { ... on Event { createdAt summary subject { ... on Job { company } } } } }';
  const { jobs: alone } = await test.ask(`{ jobs { nodes { ${full} } } }`);
  const { jobs } = await test.ask(`{ jobs { nodes { a: ${bare} b: ${full} } } }`);
  const { a, b } = await test.ask(`{ a: jobs { nodes { ${bare} } } b: jobs { nodes { ${full} } } }`);

  expect(jobs.nodes.map((job: Json) => job.b)).toEqual(alone.nodes.map((job: Json) => job.events));
  expect(b.nodes).toEqual(alone.nodes);
  expect(a.nodes.length).toBe(alone.nodes.length);
});

it('reads for each operation of a document what that one asks of a subject, though they share a fragment', async () => {
  const { jobEvents } = await test.ask('{ jobEvents(first: 1) { nodes { ... on Node { id } } } }');
  const [{ id }] = jobEvents.nodes;
  const query = `query A { ...X } query B { ...X event(id: "${id}") { subject { ... on Job { company version } } } }
    fragment X on Query { jobEvents(first: 1) { nodes { ... on Event { subject { ... on Job { title } } } } } }`;
  const named = async (operationName: string) => {
    const response = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName }),
    });
    return (await response.json()) as Json;
  };
  await named('A');
  const { event } = await test.ask(`{ event(id: "${id}") { subject { ... on Job { company version } } } }`);

  for (let time = 0; time < 4; time += 1) expect((await named('B')).data.event).toEqual(event);
});
