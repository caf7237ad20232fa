import { addResolversToSchema, makeExecutableSchema } from '@graphql-tools/schema';
import { type DocumentNode, type GraphQLSchema, isObjectType } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { pathOfUnstorable } from './arguments.ts';
import type { Connection } from './connection.ts';
import { badInput } from './errors.ts';
import { buildSubgraph } from './federation.ts';
import { mergeResolvers, type ResolverMap } from './resolver-map.ts';
import { scalars } from './scalars.ts';
import { guardScopes, readScopes } from './scopes.ts';

/**
 * The executable schema; with `federated` as a Federation 2 subgraph. Throws when a resolver is for a field that the
 * contract does not have, or one is there twice.
 */
export function buildSchema(contract: DocumentNode, maps: readonly ResolverMap[], federated = false): GraphQLSchema {
  const resolvers = mergeResolvers(maps);
  const resolverValidationOptions = { requireResolversToMatchSchema: 'error' } as const;
  const schema = federated
    ? addResolversToSchema({ schema: buildSubgraph(contract), resolvers, resolverValidationOptions })
    : makeExecutableSchema<GatewayContext>({ typeDefs: contract, resolvers, resolverValidationOptions });
  applyScalars(schema);
  countLists(schema);
  guardArguments(schema);
  guardScopes(schema, readScopes(contract));
  return schema;
}

/** Gives the contract's scalars their behaviour and leaves them their descriptions, which a resolver would replace. */
function applyScalars(schema: GraphQLSchema): void {
  for (const [name, behaviour] of Object.entries(scalars)) Object.assign(schema.getType(name) ?? {}, behaviour);
}

/** Counts a list where its connection is asked for `totalCount`: compiled documents read a function, and do not call it. */
function countLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const field = isObjectType(type) && type.name.endsWith('Connection') && type.getFields().totalCount;
    if (field) field.resolve = (connection: Connection<unknown>) => connection.totalCount();
  }
}

/** What throws at once is rejected instead: graphql-js lets go of a list's other items when one of them throws. */
function settle<T>(work: () => T): T | Promise<never> {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Refuses U+0000 in the arguments of every field; mutations say it in their `userErrors` instead. */
function guardArguments(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getMutationType() || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (field.args.length === 0 || !resolve) continue;
      field.resolve = (parent, args, context, info) => {
        const nul = pathOfUnstorable(args, []);
        if (nul)
          return Promise.reject(
            badInput(nul.join('.'), 'must not contain the character U+0000 or half of a surrogate pair'),
          );
        return settle(() => resolve(parent, args, context, info));
      };
    }
  }
}
