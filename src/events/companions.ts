import { toTypeId } from '../platform/ids.ts';
import { type Sql, sql, textOf } from '../platform/sql.ts';
import type { SubjectDefinition } from './catalog.ts';
import type { SubjectNode } from './nodes.ts';
import { type SubjectColumn, subjectColumns } from './subjects.ts';
import type { Column } from './table.ts';

/** A row as it arrives: under the names of columns, or of slots that columns of several tables share. */
export type SlottedRow = Readonly<Record<string, unknown>>;

/** A subject that is read along with each event of a page, because the operation asks for it: one statement for both. */
export interface Companion {
  /** The column of the event that names it. */
  column: string;
  definition: SubjectDefinition;
  /** What is read of it beside its id: all that the operation asks of any subject of its type, in whatever place. */
  columns: readonly SubjectColumn[];
}

/** The subject that a column names, with those of its fields that are among these. */
export const companionOf = (column: string, definition: SubjectDefinition, fields: ReadonlySet<string>): Companion => ({
  column,
  definition,
  columns: subjectColumns(definition).filter(({ name }) => name !== 'id' && fields.has(name)),
});

const aliasOf = ({ column }: Companion): string => `with_${column}`;

/** The name that a column of a companion has among those of an event. */
export const nameOf = (companion: Companion, column: string): string => `${aliasOf(companion)}.${column}`;

/** The columns that companions add to those of a table. */
export const companionColumns = (companions: readonly Companion[]): Record<string, Column> =>
  Object.fromEntries(
    companions.flatMap((companion) =>
      companion.columns.map(({ name, column, type }) => [
        nameOf(companion, name),
        { type, sql: sql.ref(`${aliasOf(companion)}.${column}`) },
      ]),
    ),
  );

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

/** What reads a subject along with rows of a table `e` that has no layout: more columns, what stands beside it, and the way to its node. */
export interface Along {
  columns: Sql;
  join: Sql;
  toNode(row: SlottedRow): SubjectNode;
}

/** How a companion is read along where the column that names it is called `id` in the answer. */
export function along(companion: Companion, id: string): Along {
  const named = Object.entries(companionColumns([companion]));
  return {
    columns: sql.raw(
      textOf(
        sql.join(
          named.map(([name, { sql: column }]) => sql`, ${column} as ${sql.raw(JSON.stringify(name))}`),
          sql``,
        ),
      ),
    ),
    join: joinsOf([companion]),
    toNode: subjectMaker(
      companion.definition,
      id,
      companion.columns.map(({ name }) => [name, nameOf(companion, name)]),
    ),
  };
}

/**
 * Makes the node of a subject that was read along, as its fields are its columns: by an object literal written for what is read
 * of it. `id` and `slots` are the names in the row.
 */
export function subjectMaker(
  { typename, prefix }: SubjectDefinition,
  id: string,
  slots: readonly (readonly [name: string, slot: string])[],
): (row: SlottedRow) => SubjectNode {
  const values = slots.map(([name, slot]) => `${JSON.stringify(name)}: row[${JSON.stringify(slot)}]`);
  const fields = [
    `__typename: ${JSON.stringify(typename)}`,
    `id: toTypeId(${JSON.stringify(prefix)}, row[${JSON.stringify(id)}])`,
    `uuid: row[${JSON.stringify(id)}]`,
    ...values,
  ];
  const code = `return (row) => ({ ${fields.join(', ')} });`;
  return new Function('toTypeId', code)(toTypeId) as (row: SlottedRow) => SubjectNode;
}
