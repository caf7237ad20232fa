import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, isObjectType } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { pathOfNul } from './arguments.ts';
import { badInput } from './errors.ts';
import { mergeResolvers, type ResolverMap } from './resolver-map.ts';
import { scalars } from './scalars.ts';

const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);

/** The contract, file by file, as it stands in `schema/`. */
export const readTypeDefs = (): string[] =>
  readdirSync(SCHEMA_FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'));

/** The executable schema. Throws when a resolver is for a field that the contract does not have, or one is there twice. */
export function buildSchema(resolvers: readonly ResolverMap[]): GraphQLSchema {
  const schema = makeExecutableSchema<GatewayContext>({
    typeDefs: readTypeDefs(),
    resolvers: mergeResolvers(resolvers),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  applyScalars(schema);
  guardArguments(schema);
  return schema;
}

/** Gives the contract's scalars their behaviour and leaves them their descriptions, which a resolver would replace. */
function applyScalars(schema: GraphQLSchema): void {
  for (const [name, behaviour] of Object.entries(scalars)) Object.assign(schema.getType(name) ?? {}, behaviour);
}

/** Refuses U+0000 in the arguments of every field; mutations say it in their `userErrors` instead. */
function guardArguments(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getMutationType() || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (field.args.length === 0 || !resolve) continue;
      field.resolve = (parent, args, context, info) => {
        const nul = pathOfNul(args, []);
        if (nul) throw badInput(nul.join('.'), 'must not contain the character U+0000');
        return resolve(parent, args, context, info);
      };
    }
  }
}
