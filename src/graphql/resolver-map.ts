import type { GraphQLFieldResolver } from 'graphql';
import type { GatewayContext } from '../context.ts';

/** Resolvers by type and field. Fields without one are read from the node by name. */
// biome-ignore lint/suspicious/noExplicitAny: parents and arguments differ from field to field
export type ResolverMap = Record<string, Record<string, GraphQLFieldResolver<any, GatewayContext, any>>>;

/** Several maps as one. Throws when two of them resolve the same field. */
export function mergeResolvers(maps: readonly ResolverMap[]): ResolverMap {
  const merged: ResolverMap = {};
  for (const [type, fields] of maps.flatMap((map) => Object.entries(map))) {
    merged[type] ??= {};
    for (const [field, resolver] of Object.entries(fields)) {
      if (merged[type][field]) throw new Error(`${type}.${field} has two resolvers.`);
      merged[type][field] = resolver;
    }
  }
  return merged;
}
