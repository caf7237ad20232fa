import { type RawBuilder, sql } from 'kysely';
import { toTypeId } from '../platform/ids.ts';
import type { SubjectDefinition } from './catalog.ts';
import type { SubjectNode } from './nodes.ts';

/** The columns of a subject under the names of its fields in the schema. The table is aliased `e`. */
export function subjectColumns(definition: SubjectDefinition): RawBuilder<unknown> {
  const own = Object.entries(definition.columns).map(
    ([name, column]) => sql`${sql.ref(`e.${column}`)} as ${sql.ref(name)}`,
  );
  return sql`e.id, e.created_at as "createdAt", e.updated_at as "updatedAt", e.version, ${sql.join(own)}`;
}

/** Turns a row of those columns into the node that clients see. */
export function toSubjectNode(definition: SubjectDefinition, row: Record<string, unknown>): SubjectNode {
  const uuid = row.id as string;
  return { ...row, __typename: definition.typename, id: toTypeId(definition.prefix, uuid), uuid } as SubjectNode;
}
