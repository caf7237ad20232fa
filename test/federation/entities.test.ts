// The gateway as a subgraph: what is asked by key is answered under the same tenancy, scopes and limits as everything.
import { isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { domains } from '../../src/domains/index.ts';
import { catalogOf, schemaOf } from '../../src/gateway.ts';
import { fill } from '../support/fill.ts';
import { type Json, type TestGateway, useGateway } from '../support/gateway.ts';
import { make } from '../support/make.ts';
import { organize } from '../support/organizations.ts';

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { __typename ... on Node { id } ... on Job { title } }
}`;

const test = useGateway({ env: { AUTH: 'required', FEDERATION: 'on' } });
let acme: TestGateway;
let reader: TestGateway;
let stranger: TestGateway;
/** One object of each type: its type and its id. */
let objects: { __typename: string; id: string }[];

beforeAll(async () => {
  const organization = await organize(test, 'acme');
  acme = test.as(await organization.token());
  reader = test.as(await organization.token(['job:read']));
  stranger = test.as(await (await organize(test, 'other')).token());
  await fill(acme, 1);
  const { events } = await acme.ask('{ events { nodes { __typename id subject { __typename ... on Node { id } } } } }');
  objects = events.nodes.flatMap(({ subject, ...event }: Json) => [event, subject]);
});

const ask = async (asked: TestGateway, representations: unknown[]) =>
  (await asked.ask(ENTITIES, { representations }))._entities;

describe('_entities', () => {
  it('answers every kind of event and what events belong to, in the order asked', async () => {
    const answered = await ask(acme, objects);

    expect(new Set(objects.map(({ __typename }) => __typename)).size).toBeGreaterThanOrEqual(17);
    expect(answered.map(({ __typename, id }: Json) => ({ __typename, id }))).toEqual(objects);
  });

  it('answers null for what is of another organisation, of a type without scope, not there, or of another type', async () => {
    const job = objects.find(({ __typename }) => __typename === 'Job');
    const id = job?.id ?? '';
    const others = objects.filter(({ __typename }) => __typename === 'Training' || __typename === 'Contact');

    expect(others).not.toEqual([]);
    expect(await ask(stranger, [job])).toEqual([null]);
    expect(await ask(reader, [...others, job])).toEqual([
      ...others.map(() => null),
      expect.objectContaining(job ?? {}),
    ]);
    expect(await ask(acme, [{ __typename: 'Person', id }])).toEqual([null]);
    expect(
      await ask(acme, [{ __typename: 'Job', id: id.replace(/.$/, (last) => (last === '0' ? '1' : '0')) }]),
    ).toEqual([null]);
    expect(await ask(acme, [{ __typename: 'Job', id: 'nonsense' }])).toEqual([null]);
  });

  it.each([
    [{ __typename: 'PageInfo', id: 'x' }, 'representations[1].__typename'],
    [{ id: 'x' }, 'representations[1].__typename'],
    ['Job', 'representations[1].__typename'],
    [{ __typename: 'Job' }, 'representations[1].id'],
    [{ __typename: 'Job', id: 7 }, 'representations[1].id'],
  ])('refuses %j before anything is looked up', async (wrong, argument) => {
    let answer: Json;
    const statements = await test.statementsOf(async () => {
      answer = await acme.send(ENTITIES, { representations: [objects[0], wrong] });
    });

    expect(answer.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(statements.filter((sql) => /job|person/.test(sql))).toEqual([]);
  });

  it('takes as many statements for fifty objects as for one', async () => {
    const jobs = [];
    for (let count = 0; count < 50; count++) jobs.push(await make(acme, 'Job', { title: `Job ${count}` }));
    const representations = jobs.map(({ id }) => ({ __typename: 'Job', id }));
    const count = async (some: unknown[]) => (await test.statementsOf(() => ask(acme, some))).length;

    expect(await count(representations)).toBe(await count(representations.slice(0, 1)));
    expect((await ask(acme, representations)).map(({ title }: Json) => title)).toContain('Job 49');
  });

  it('costs one for each object that it is asked for, and is held to the limits', async () => {
    const one = objects[0];
    const cheap = await acme.send(ENTITIES, { representations: Array(7).fill(one) });
    const dear = await acme.send(ENTITIES, { representations: Array(11_000).fill(one) });

    expect(cheap.extensions?.cost.requested).toBeGreaterThanOrEqual(7);
    expect(cheap.extensions?.cost.requested).toBeLessThan(10);
    expect(dear.errors?.[0]?.extensions.code).toBe('COST_LIMIT_EXCEEDED');
  });
});

describe('the schema', () => {
  const printed = (federated: boolean) => schemaOf(catalogOf(domains), domains, undefined, { federated });

  it('makes an entity of every type with an id', () => {
    const nodes = Object.values(printed(true).getTypeMap())
      .filter(isObjectType)
      .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
    const entities = printed(true).getType('_Entity');

    expect(nodes.length).toBeGreaterThan(20);
    expect(`${entities?.astNode?.kind}`).toBe('UnionTypeDefinition');
    expect((entities as Json).getTypes().map(String).sort()).toEqual(nodes.map(String).sort());
  });

  it('says nothing of federation while that is off', () => {
    const { getTypeMap } = printed(false);
    const names = Object.keys(getTypeMap.call(printed(false)));

    expect(names.filter((name) => name.startsWith('_') && !name.startsWith('__'))).toEqual([]);
    expect(printed(false).getQueryType()?.getFields()).not.toHaveProperty('_service');
  });
});
