import { sql } from 'kysely';
import type { GatewayContext } from '../context.ts';
import { type PageArguments, readPageArguments } from '../graphql/connection.ts';
import { RefusedError } from '../graphql/errors.ts';
import { type List, rootConnection } from '../graphql/list.ts';
import { mutation } from '../graphql/mutation.ts';
import type { ResolverMap } from '../graphql/resolver-map.ts';
import { countStatement, type ListSource, type Ordering, pageStatement } from '../platform/keyset.ts';
import type { SubjectDefinition } from './catalog.ts';
import { loadSubject } from './loaders.ts';
import type { SubjectNode } from './nodes.ts';
import type { AddressInput, CreateInput } from './service.ts';
import { createSubject, updateSubject } from './subject-service.ts';
import { subjectColumns, toSubjectNode } from './subjects.ts';

/** The lookup, the list, the create and the update that every type of subject has. */
export function subjectResolvers(definition: SubjectDefinition): ResolverMap {
  const field = definition.typename.charAt(0).toLowerCase() + definition.typename.slice(1);
  return {
    Query: {
      [definition.one]: (_root: unknown, { id }: { id: string }, context: GatewayContext) =>
        loadSubject(context, definition.typename, context.catalog.subjectUuid(definition.typename, id, 'id')),
      [definition.many]: (_root: unknown, args: PageArguments, context: GatewayContext) =>
        rootConnection(subjectList(context, definition, args)),
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

type SubjectRow = Record<string, unknown> & { id: string };

/** In the order of creation: ids are UUIDv7, and new rows come last, where paging finds them. */
function subjectList(
  context: GatewayContext,
  definition: SubjectDefinition,
  args: PageArguments,
): List<SubjectRow, SubjectNode> {
  const ordering: Ordering = { name: definition.many, keys: [{ column: 'id', type: 'uuid' }], direction: 'asc' };
  const request = readPageArguments(args, ordering);
  const source: ListSource = {
    columns: subjectColumns(definition),
    from: sql`${sql.table(definition.tableName)} as e`,
    where: [sql`e.organization_id = ${context.transaction.organizationId}`],
    keys: [sql`e.id`],
  };
  return {
    request,
    reader: { toNode: (row) => toSubjectNode(definition, row), positionOf: (row) => [row.id] },
    page: (parents) => context.transaction.query(pageStatement<SubjectRow>([source], request, parents)) as never,
    count: async (parents) => {
      const rows = await context.transaction.query(countStatement([source], parents));
      return new Map(rows.map((row) => [row.parent_id, row.count]));
    },
  };
}
