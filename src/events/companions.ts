import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { nodeFields } from '../graphql/selection.ts';
import { type Sql, sql, textOf } from '../platform/sql.ts';
import type { Catalog, SubjectDefinition } from './catalog.ts';
import type { SubjectNode } from './nodes.ts';
import { subjectColumns, toSubjectNode } from './subjects.ts';
import type { Column, EventTable } from './table.ts';

/** A subject that is read along with each event of a page, because the operation asks for it: one statement for both. */
export interface Companion {
  /** The column of the event that names it. */
  column: string;
  definition: SubjectDefinition;
}

const known = new WeakMap<FieldNode, Map<EventTable, readonly Companion[]>>();

/** The subjects that the nodes of a list are asked for, as far as the list reads them from this table. */
export function companionsOf(info: GraphQLResolveInfo, catalog: Catalog, table: EventTable): readonly Companion[] {
  const [field, ...others] = info.fieldNodes;
  if (!field || others.length > 0) return [];
  const ofField = known.get(field) ?? new Map<EventTable, readonly Companion[]>();
  known.set(field, ofField);
  let companions = ofField.get(table);
  if (!companions) {
    companions = findCompanions(info, catalog, table);
    ofField.set(table, companions);
  }
  return companions;
}

function findCompanions(info: GraphQLResolveInfo, catalog: Catalog, table: EventTable): Companion[] {
  const typenames = table.kinds.map((kind) => catalog.kind(kind).typename);
  const selected = nodeFields(info, (type) => typenames.includes(type) || !catalog.isKind(type));
  const relations = Object.entries(table.relations).filter(([name]) => selected.has(name));
  const columns = new Map(relations.map(([, { subject, column }]) => [column, subject]));
  if (selected.has('subject'))
    for (const [subject, column] of Object.entries(table.subjects)) columns.set(column, subject);
  return [...columns].map(([column, subject]) => ({ column, definition: catalog.subject(subject) }));
}

const aliasOf = ({ column }: Companion): string => `with_${column}`;

const nameOf = (companion: Companion, column: string): string => `${aliasOf(companion)}.${column}`;

/** The columns that companions add to those of a table. */
export function companionColumns(companions: readonly Companion[]): Record<string, Column> {
  return Object.fromEntries(
    companions.flatMap((companion) =>
      subjectColumns(companion.definition).map(({ name, column, type }) => [
        nameOf(companion, name),
        { type, sql: sql.ref(`${aliasOf(companion)}.${column}`) },
      ]),
    ),
  );
}

/** A column of the companion that the column `subject` of the event names, if there is one. */
export const companionColumn = (
  companions: readonly Companion[],
  { subject, column }: { subject: string; column: string },
): Sql | undefined => {
  const companion = companions.find((one) => one.column === subject);
  return companion && sql.ref(`${aliasOf(companion)}.${column}`);
};

/** Puts the companions beside each row of a table `e`. They are looked up for the rows of the page, and for no others. */
export function joinsOf(companions: readonly Companion[]): Sql {
  const joins = companions.map(
    (companion) => sql`left join lateral (select s.* from ${sql.table(companion.definition.tableName)} as s
      where s.organization_id = e.organization_id and s.id = ${sql.ref(`e.${companion.column}`)} offset 0)
      as ${sql.ref(aliasOf(companion))} on true`,
  );
  return sql.raw(textOf(sql.join(joins, sql` `)));
}

/** The companions that stand in a row, each with its type. */
export function readCompanions(
  companions: readonly Companion[],
  row: Readonly<Record<string, unknown>>,
  found: (definition: SubjectDefinition, node: SubjectNode) => void,
): void {
  for (const companion of companions) {
    const { definition } = companion;
    if (row[nameOf(companion, 'id')] === null) continue;
    found(
      definition,
      toSubjectNode(definition, (name) => row[nameOf(companion, name)]),
    );
  }
}
