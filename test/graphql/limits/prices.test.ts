// The contract says what everything costs: no list is without a size, and no directive names what is not there.
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  print,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { domains } from '../../../src/domains/index.ts';
import { catalogOf, schemaOf } from '../../../src/gateway.ts';
import { DEFAULT_PAGE_SIZE } from '../../../src/graphql/connection.ts';
import { readContract } from '../../../src/graphql/contract.ts';
import { Prices } from '../../../src/graphql/limits/prices.ts';

type Field = GraphQLField<unknown, unknown>;

const schema = schemaOf(catalogOf(domains), domains);
const prices = new Prices(schema);
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const fields = types
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })));

describe('the contract', () => {
  it('sizes every connection by its page arguments and by the default page', () => {
    const connections = fields.filter(({ field }) => returns(field).name.endsWith('Connection'));

    expect(connections.length).toBeGreaterThan(20);
    for (const { name, field } of connections) {
      const slicingArguments = field.args.map((argument) => argument.name).filter((arg) => /^(first|last)$/.test(arg));
      expect({ name, size: prices.listSizeOf(field) }).toEqual({
        name,
        size: { assumedSize: DEFAULT_PAGE_SIZE, slicingArguments, sizedFields: ['edges', 'nodes'] },
      });
    }
  });

  it('sizes every other list, but for the few errors of a payload', () => {
    const unsized = fields
      .filter(({ name, field }) => isListType(getNullableType(field.type)) && !/Connection\.(edges|nodes)$/.test(name))
      .filter(({ field }) => !prices.listSizeOf(field))
      .map(({ name }) => name.replace(/^\w+Payload\./, 'Payload.'));

    expect([...new Set(unsized)].sort()).toEqual(['Payload.userErrors', 'UserError.field']);
  });

  it('prices every mutation and every count', () => {
    const mutations = Object.values((schema.getMutationType() as GraphQLObjectType).getFields());
    const counts = fields.filter(({ field }) => field.name === 'totalCount').map(({ field }) => field);

    expect(
      [...mutations, ...counts].filter((field: Field) => (prices.of(field) ?? 0) < 10).map(({ name }) => name),
    ).toEqual([]);
  });
});

describe('a contract that says what cannot be', () => {
  const directives = print(readContract())
    .match(/directive @(cost|listSize)\([^)]*\) on [A-Z_ |]+/g)
    ?.join('\n');
  const read = (field: string) =>
    new Prices(makeExecutableSchema({ typeDefs: `${directives} type Query { a: String ${field} }` }));

  it.each([
    ['b: Int @cost(weight: "much")', '@cost(weight: "much") is not a number from 0.'],
    ['b: Int @cost(weight: "-1")', '@cost(weight: "-1") is not a number from 0.'],
    [
      'b(n: Int): [Int] @listSize(slicingArguments: ["m"], requireOneSlicingArgument: false)',
      '@listSize of Query.b names m, which is not there.',
    ],
    ['b: Query @listSize(sizedFields: ["c"])', '@listSize of Query.b names c, which is not there.'],
    [
      'b(n: Int): [Int] @listSize(slicingArguments: ["n"])',
      '@listSize of Query.b needs requireOneSlicingArgument: false, or one required argument.',
    ],
  ])('stops the start: %s', (field, message) => {
    expect(() => read(field)).toThrow(message);
  });

  it('is told from one that can', () => {
    expect(() => read('b(n: Int!): [Int] @cost(weight: "0.5") @listSize(slicingArguments: ["n"])')).not.toThrow();
  });
});

function returns(field: Field) {
  return getNamedType(field.type);
}
