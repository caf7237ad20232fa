// The schema that runs is the schema that is printed for clients, and the contract's files are all of it.
import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { domains } from '../../src/domains/index.ts';
import { catalogOf, schemaOf } from '../../src/gateway.ts';

const running = schemaOf(catalogOf(domains), domains);
const printed = buildSchema(readFileSync(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8'));

describe('the running schema', () => {
  it('is the printed one, descriptions and all', () => {
    expect(printSchema(lexicographicSortSchema(running))).toBe(printSchema(lexicographicSortSchema(printed)));
  });

  it('has a resolver for every field of Query and Mutation', () => {
    const unresolved = [running.getQueryType(), running.getMutationType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}).filter((field) => !field.resolve),
    );

    expect(unresolved.map((field) => field.name)).toEqual([]);
  });

  it('has one kind of the catalog for each member of the unions of events', () => {
    const members = Object.values(running.getTypeMap())
      .filter(isObjectType)
      .filter((type) => type.getInterfaces().some(({ name }) => name === 'Event'))
      .map(({ name }) => name);

    expect(
      catalogOf(domains)
        .kinds.map(({ typename }) => typename)
        .sort(),
    ).toEqual(members.sort());
  });
});
