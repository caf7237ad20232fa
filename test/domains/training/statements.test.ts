// What a query sends to the database does not grow with the number of trainings or classes.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, useGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';
import { FUTURE } from './given.ts';

const test = useGateway({ env: { MAX_COST: '100000' } });
const PARENTS = 50;

/** Fifty classes, each with a training of its own and an owner of its own. */
beforeAll(async () => {
  for (let index = 0; index < PARENTS; index += 1) {
    const owner = `trainer${index}@strigo.io`;
    await make(test, 'User', { name: `Trainer ${index}`, email: owner });
    const { id: classId } = await make(test, 'TrainingClass', { name: `Class ${index}` });
    await make(test, 'Training', { name: `Training ${index}`, owner, classId, ...FUTURE });
  }
});

const statements = async (query: string, first: number, expectation: (data: Json) => void) => {
  let data: Json;
  const sent = await test.statementsOf(async () => {
    data = await test.ask(query, { first });
  });
  expectation(data);
  return sent.length;
};

describe('the number of statements is the same for 1 and for 50', () => {
  it.each([
    ['owner', 'owner { name email }', 1],
    ['class', 'class { name }', 1],
    ['subject', 'subject { ... on TrainingClass { name } }', 1],
    ['class and subject, which are one', 'class { name } subject { ... on TrainingClass { name } }', 1],
    ['plain fields', 'name status eventLink token tas trainees labels', 1],
    ['history', 'history { nodes { version } totalCount }', 3],
    ['source of what was made here', 'source { externalId }', 1],
    ['owner and class', 'owner { name } class { name }', 1],
  ])('of trainings with %s', async (_title, fields, expected) => {
    const query = `query ($first: Int) { trainingEvents(first: $first) { nodes { ... on Training { ${fields} } } } }`;
    const has = (length: number) => (data: Json) => expect(data.trainingEvents.nodes).toHaveLength(length);

    expect(await statements(query, 1, has(1))).toBe(expected);
    expect(await statements(query, PARENTS, has(PARENTS))).toBe(expected);
  });

  it.each([
    ['their trainings', 'events { nodes { ... on Training { name } } }', 2],
    ['their trainings counted', 'events { totalCount nodes { ... on Training { name } } }', 3],
    ['their trainings and the owners', 'events { nodes { ... on Training { owner { name } } } }', 2],
    ['a filter on their trainings', 'events(filter: { statuses: [READY], ownerEmails: ["a@b.co"] }) { totalCount }', 2],
  ])('of classes with %s', async (_title, fields, expected) => {
    const query = `query ($first: Int) { trainingClasses(first: $first) { nodes { name ${fields} } } }`;
    const has = (length: number) => (data: Json) => expect(data.trainingClasses.nodes).toHaveLength(length);

    expect(await statements(query, 1, has(1))).toBe(expected);
    expect(await statements(query, PARENTS, has(PARENTS))).toBe(expected);
  });

  it('of the timeline with owners and classes', async () => {
    const query = `query ($first: Int) { events(first: $first) {
      nodes { summary subject { __typename } ... on Training { owner { name } class { name } } } } }`;
    const has = (length: number) => (data: Json) => expect(data.events.nodes).toHaveLength(length);

    expect(await statements(query, 1, has(1))).toBe(1);
    expect(await statements(query, PARENTS, has(PARENTS))).toBe(1);
  });
});
