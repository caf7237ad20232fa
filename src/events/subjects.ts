import type { GraphQLResolveInfo } from 'graphql';
import { type PageArguments, readPageArguments } from '../graphql/connection.ts';
import type { List } from '../graphql/list.ts';
import { toTypeId } from '../platform/ids.ts';
import { countStatement, type ListSource, type Ordering, pageStatement } from '../platform/keyset.ts';
import { type Sql, sql, textOf } from '../platform/sql.ts';
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
  return rows.map((row) => toSubjectNode(definition, (name) => row[name]));
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
    reader: { toNode: (row) => toSubjectNode(definition, (name) => row[name]), positionOf: (row) => [row.id] },
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

/** A column of a subject: the field that it is, its name in the table, its type. */
export interface SubjectColumn {
  name: string;
  column: string;
  type: 'uuid' | 'timestamptz' | 'int4' | 'text';
}

const COMMON: readonly SubjectColumn[] = [
  { name: 'id', column: 'id', type: 'uuid' },
  { name: 'createdAt', column: 'created_at', type: 'timestamptz' },
  { name: 'updatedAt', column: 'updated_at', type: 'timestamptz' },
  { name: 'version', column: 'version', type: 'int4' },
];

/** All columns of a subject; those that only its type has hold text. */
export const subjectColumns = (definition: SubjectDefinition): readonly SubjectColumn[] => [
  ...COMMON,
  ...Object.entries(definition.columns).map(([name, column]) => ({ name, column, type: 'text' as const })),
];

const columnTexts = new WeakMap<SubjectDefinition, Sql>();

/** The columns of a subject under the names of its fields in the schema, as one text that is made once. */
function columnsOf(definition: SubjectDefinition): Sql {
  let columns = columnTexts.get(definition);
  if (!columns) {
    const named = subjectColumns(definition).map(
      ({ name, column }) => sql`${sql.ref(`e.${column}`)} as ${sql.ref(name)}`,
    );
    columns = sql.raw(textOf(sql.join(named)));
    columnTexts.set(definition, columns);
  }
  return columns;
}

/** The subject whose columns `read` gives by the names of its fields. */
export function toSubjectNode(definition: SubjectDefinition, read: (name: string) => unknown): SubjectNode {
  const uuid = read('id') as string;
  const node: Record<string, unknown> = {
    __typename: definition.typename,
    id: toTypeId(definition.prefix, uuid),
    uuid,
  };
  node.createdAt = read('createdAt');
  node.updatedAt = read('updatedAt');
  node.version = read('version');
  for (const name in definition.columns) node[name] = read(name);
  return node as unknown as SubjectNode;
}
