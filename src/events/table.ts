import type { EventDomain, EventKind, EventOrderField } from '../generated/resolvers.ts';
import type { Ordering } from '../platform/keyset.ts';
import { type Sql, sql } from '../platform/sql.ts';
import type { EventNode } from './nodes.ts';

/** SQL types of event columns: columns of one type can share a place in a UNION ALL. */
export type ColumnType = 'text' | 'uuid' | 'int4' | 'float8' | 'bool' | 'timestamptz' | 'text[]' | 'uuid[]' | 'jsonb';

/** A column that a table's rows have beyond the common ones; `sql` where it is not simply the column `e.<name>`. */
export interface Column {
  type: ColumnType;
  sql?: Sql<unknown>;
  /** The column of a subject that it is, and the one that names the subject: taken from there where the subject is read along. */
  of?: { subject: string; column: string };
}

/** How one domain's events are read: a table, aliased `e`, whose rows become nodes. */
export interface EventTable {
  domain: EventDomain;
  name: string;
  kinds: readonly EventKind[];
  /** Whether it is partitioned by `occurs_at`, which the ids of its rows then carry; a row of another id is found, but slowly. */
  partitioned?: boolean;
  /** The common columns that this table computes or lacks. */
  common?: Partial<Record<'kind' | 'ends_at' | 'created_at' | 'updated_at' | 'version', Sql<unknown>>>;
  columns: Readonly<Record<string, Column>>;
  /**
   * The fields of its events that are made of columns, and all columns that each is made of: a list reads those of the fields
   * that it is asked for. One that is not here, nor a relation or one of `Event`, makes it read every column.
   */
  fields: Readonly<Record<string, readonly string[]>>;
  /** The columns that hold the subject, by the subject's type. */
  subjects: Readonly<Record<string, string>>;
  /** The fields that are one subject, and the column that holds its UUID. */
  relations: Readonly<Record<string, { subject: string; column: string }>>;
  // biome-ignore lint/suspicious/noExplicitAny: the table's own row type, which only it knows
  toNode(row: any): EventNode;
}

/** Conditions that row-level security would keep from their index. */
const searches = new WeakSet<Sql>();

/**
 * A condition on the rows `e` by an operator that is not leakproof, such as `@@` and `&&`. Where there is one, the rows are
 * read through the table's view for searches: PostgreSQL uses its index there, and the view's own predicate is what
 * keeps to the organisation beside ours.
 */
export function searching(condition: Sql): Sql {
  searches.add(condition);
  return condition;
}

/** Conditions that bound a column, by the column and in the form that one plan is made for. */
const bounds = new WeakMap<Sql, { column: Sql; unplanned: Sql }>();

const OPERATORS = {
  '=': sql.raw('='),
  '>': sql.raw('>'),
  '>=': sql.raw('>='),
  '<': sql.raw('<'),
  '<=': sql.raw('<='),
};

/** The condition that a column of instants is before or after one, or at it. */
export function bounding(column: Sql<unknown>, operator: keyof typeof OPERATORS, value: Date): Sql<unknown> {
  const text = value.toISOString();
  const than = OPERATORS[operator];
  const condition = sql`${column} ${than} ${text}::timestamptz`;
  const unplanned = sql`${column} ${than} (select ${text}::timestamptz)`;
  bounds.set(condition, { column, unplanned });
  return condition;
}

/**
 * Whether there is one way to read a page of a list: where its conditions only bound the time that orders it. Then the planner is
 * told neither the time nor the cursor: knowing them, PostgreSQL takes a plan for each page for so much cheaper that it makes
 * one anew each time, which costs more than the page. A partitioned table has to know them to leave partitions out.
 */
export function isPlannedOnce(table: EventTable, where: readonly Sql[], { keys }: Ordering): boolean {
  const first = keys[0] && commonColumn(table, keys[0].column);
  return !table.partitioned && where.every((condition) => bounds.get(condition)?.column === first);
}

/** Conditions in the form that one plan is made for. */
export const unplanned = (where: readonly Sql[]): readonly Sql[] =>
  where.map((condition) => bounds.get(condition)?.unplanned ?? condition);

/** The table `name`, or its view for searches where these conditions hold one. */
export const rowsOf = (name: string, where: readonly Sql[]): Sql =>
  sql.table(where.some((condition) => searches.has(condition)) ? `searchable_${name}` : name);

/** The columns that every event table answers with. */
export const COMMON_COLUMNS = {
  id: 'uuid',
  kind: 'text',
  occurs_at: 'timestamptz',
  ends_at: 'timestamptz',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
  version: 'int4',
  source_system: 'text',
} as const satisfies Record<string, ColumnType>;

/** The expression of a common column in this table. */
export function commonColumn(table: EventTable, name: string): Sql<unknown> {
  const own = table.common?.[name as keyof NonNullable<EventTable['common']>];
  if (own) return own;
  return name === 'ends_at' ? sql`null::timestamptz` : sql.ref(`e.${name}`);
}

/** The column that each ordering reads. */
export const ORDER_COLUMNS = {
  OCCURS_AT: 'occurs_at',
  CREATED_AT: 'created_at',
  UPDATED_AT: 'updated_at',
} as const satisfies Record<EventOrderField, string>;

/** The ordering of a list of events; `list` names the field, so that cursors of two lists are not mixed up. */
export function eventOrdering(list: string, field: EventOrderField, direction: 'ASC' | 'DESC'): Ordering {
  return {
    name: `${list}:${field}:${direction}`,
    keys: [
      { column: ORDER_COLUMNS[field], type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ],
    direction: direction === 'ASC' ? 'asc' : 'desc',
  };
}
