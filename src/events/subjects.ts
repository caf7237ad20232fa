import type { GraphQLResolveInfo } from 'graphql';
import { type PageArguments, readPageArguments } from '../graphql/connection.ts';
import type { List } from '../graphql/list.ts';
import { toTypeId } from '../platform/ids.ts';
import { countStatement, type ListSource, type Ordering, pageStatement } from '../platform/keyset.ts';
import { type Sql, sql } from '../platform/sql.ts';
import type { Transaction } from '../platform/transaction.ts';
import type { SubjectDefinition } from './catalog.ts';
import type { SubjectNode } from './nodes.ts';

type SubjectRow = Record<string, unknown> & { id: string };

/** The subjects of a type with these UUIDs: one statement. */
export async function findSubjects(
  transaction: Transaction,
  definition: SubjectDefinition,
  uuids: readonly string[],
): Promise<SubjectNode[]> {
  const { columns, from, where } = sourceOf(transaction, definition);
  const rows = await transaction.query<SubjectRow>(
    sql`select ${columns} from ${from} where ${sql.join(where)} and e.id = any(${uuids}::uuid[])`,
  );
  return rows.map((row) => toNode(definition, row));
}

/** All subjects of a type in the order of creation: ids are UUIDv7, and new rows come last, where paging finds them. */
export function subjectList(
  transaction: Transaction,
  info: GraphQLResolveInfo,
  definition: SubjectDefinition,
  args: PageArguments,
): List<SubjectRow, SubjectNode> {
  const ordering: Ordering = { name: definition.many, keys: [{ column: 'id', type: 'uuid' }], direction: 'asc' };
  const request = readPageArguments(args, ordering, info);
  const source = sourceOf(transaction, definition);
  return {
    request,
    reader: { toNode: (row) => toNode(definition, row), positionOf: (row) => [row.id] },
    page: (parents) => transaction.query(pageStatement([source], request, parents)),
    count: async (parents) => {
      const rows = await transaction.query(countStatement([source], parents));
      return new Map(rows.map((row) => [row.parent_id, row.count]));
    },
  };
}

const sourceOf = (transaction: Transaction, definition: SubjectDefinition): ListSource => ({
  columns: columnsOf(definition),
  from: sql`${sql.table(definition.tableName)} as e`,
  where: [sql`e.organization_id = ${transaction.organizationId}`],
  keys: [sql`e.id`],
});

/** The columns of a subject under the names of its fields in the schema. */
function columnsOf(definition: SubjectDefinition): Sql<unknown> {
  const own = Object.entries(definition.columns).map(
    ([name, column]) => sql`${sql.ref(`e.${column}`)} as ${sql.ref(name)}`,
  );
  return sql`e.id, e.created_at as "createdAt", e.updated_at as "updatedAt", e.version, ${sql.join(own)}`;
}

function toNode(definition: SubjectDefinition, row: SubjectRow): SubjectNode {
  const id = toTypeId(definition.prefix, row.id);
  return { ...row, __typename: definition.typename, id, uuid: row.id } as unknown as SubjectNode;
}
