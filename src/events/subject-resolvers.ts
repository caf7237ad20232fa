import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { PageArguments } from '../graphql/connection.ts';
import { RefusedError } from '../graphql/errors.ts';
import { rootConnection } from '../graphql/list.ts';
import { mutation } from '../graphql/mutation.ts';
import type { ResolverMap } from '../graphql/resolver-map.ts';
import type { SubjectDefinition } from './catalog.ts';
import { loadSubject } from './loaders.ts';
import type { SubjectNode } from './nodes.ts';
import type { AddressInput, CreateInput } from './service.ts';
import { createSubject, updateSubject } from './subject-service.ts';
import { subjectList } from './subjects.ts';

/** The lookup, the list, the create and the update that every type of subject has. */
export function subjectResolvers(definition: SubjectDefinition): ResolverMap {
  const field = definition.typename.charAt(0).toLowerCase() + definition.typename.slice(1);
  return {
    Query: {
      [definition.one]: (_root: unknown, { id }: { id: string }, context: GatewayContext) =>
        loadSubject(context, definition.typename, context.catalog.subjectUuid(definition.typename, id, 'id')),
      [definition.many]: (_root: unknown, args: PageArguments, context: GatewayContext, info: GraphQLResolveInfo) =>
        rootConnection(info, subjectList(context.transaction, info, definition, args)),
    },
    Mutation: {
      [`create${definition.typename}`]: mutation(async (context, input: CreateInput) => ({
        [field]: await written(context, definition, await createSubject(context, definition, input)),
      })),
      [`update${definition.typename}`]: mutation(async (context, input: AddressInput) => ({
        [field]: await written(context, definition, await updateSubject(context, definition, input)),
      })),
    },
  };
}

async function written(context: GatewayContext, definition: SubjectDefinition, uuid: string): Promise<SubjectNode> {
  const node = await loadSubject(context, definition.typename, uuid);
  // Only a create that was repeated with its idempotency key can name a row that is gone.
  if (!node) throw RefusedError.notFound(['input', 'idempotencyKey'], definition.typename);
  return node;
}
