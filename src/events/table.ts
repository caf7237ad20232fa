import type { EventDomain, EventKind, EventOrderField } from '../generated/resolvers.ts';
import type { ListSource, Ordering } from '../platform/keyset.ts';
import { type Sql, sql, textOf } from '../platform/sql.ts';
import type { SubjectDefinition } from './catalog.ts';
import { type Companion, companionColumn, companionColumns, joinsOf, readCompanions } from './companions.ts';
import type { EventNode, EventRow, SubjectNode } from './nodes.ts';

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
const bounds = new WeakMap<Sql, { column: string; unplanned: Sql }>();

/** The condition that a column of instants is before or after one, or at it. */
export function bounding(column: Sql<unknown>, operator: string, value: Date): Sql<unknown> {
  const instant = sql`${value.toISOString()}::timestamptz`;
  const condition = sql`${column} ${sql.raw(operator)} ${instant}`;
  const unplanned = sql`${column} ${sql.raw(operator)} (select ${instant})`;
  bounds.set(condition, { column: textOf(column), unplanned });
  return condition;
}

/**
 * The conditions of a list as its page is read by them. Where they only bound the time that orders it, there is one way to
 * read it, and the planner is not told the time: knowing it, PostgreSQL takes a plan for each page for so much cheaper that
 * it makes one anew each time, which costs more than the page. A partitioned table has to know it to leave partitions out.
 */
export function conditionsInOrder(table: EventTable, where: readonly Sql[], { keys }: Ordering): readonly Sql[] {
  const first = keys[0] && textOf(commonColumn(table, keys[0].column));
  if (table.partitioned || where.some((condition) => bounds.get(condition)?.column !== first)) return where;
  return where.map((condition) => bounds.get(condition)?.unplanned ?? condition);
}

/** The table `name`, or its view for searches where these conditions hold one. */
export const rowsOf = (name: string, where: readonly Sql[]): Sql =>
  sql.table(where.some((condition) => searches.has(condition)) ? `searchable_${name}` : name);

const COMMON: Record<string, ColumnType> = {
  id: 'uuid',
  kind: 'text',
  occurs_at: 'timestamptz',
  ends_at: 'timestamptz',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
  version: 'int4',
  source_system: 'text',
};

/** The expression of a common column in this table. */
export function commonColumn(table: EventTable, name: string): Sql<unknown> {
  const own = table.common?.[name as keyof NonNullable<EventTable['common']>];
  if (own) return own;
  return name === 'ends_at' ? sql`null::timestamptz` : sql.ref(`e.${name}`);
}

/** The rows of several tables side by side: the columns that they share, and each table's way back to its own names. */
export interface Layout {
  columnsOf(table: EventTable): Sql<unknown>;
  /** What stands beside the rows of the table, which is aliased `e`. */
  joinsOf(table: EventTable): Sql<unknown>;
  /** The node of a row; `found` gets the subjects that were read along with it. */
  toNode(row: EventRow, found: SubjectFound): EventNode;
}

/** Gets a subject that was read along with an event. */
export type SubjectFound = (definition: SubjectDefinition, node: SubjectNode) => void;

/** A table of a list, with the subjects that are read along. */
export interface LaidOutTable {
  table: EventTable;
  companions: readonly Companion[];
}

/**
 * Lays out the columns of several tables for a UNION ALL: the common ones, then one slot for each column that the
 * widest table needs of a type. A row stays narrow however many tables there are.
 */
export function layoutOf(parts: readonly LaidOutTable[]): Layout {
  const widths = new Map<ColumnType, number>();
  const laidOut = parts.map(({ table, companions }) => {
    const columns = { ...table.columns, ...companionColumns(companions) };
    const used = new Map<ColumnType, number>();
    const slots: Slot[] = Object.entries(columns).map(([name, { type, sql: computed, of }]) => {
      const expression = (of && companionColumn(companions, of)) ?? computed;
      const index = used.get(type) ?? 0;
      used.set(type, index + 1);
      return { name, slot: slotName(type, index), expression: expression ?? sql.ref(`e.${name}`) };
    });
    for (const [type, width] of used) widths.set(type, Math.max(width, widths.get(type) ?? 0));
    return { table, companions, slots };
  });
  const allSlots = [...widths].flatMap(([type, width]) =>
    Array.from({ length: width }, (_, index) => ({ type, slot: slotName(type, index) })),
  );
  const texts = new Map(
    laidOut.map(({ table, companions, slots }) => [
      table,
      { columns: selectList(table, allSlots, slots), joins: joinsOf(companions) },
    ]),
  );
  const partOf = new Map(laidOut.flatMap((part) => part.table.kinds.map((kind) => [kind, part] as const)));
  return {
    columnsOf: (table) => texts.get(table)?.columns as Sql<unknown>,
    joinsOf: (table) => texts.get(table)?.joins as Sql<unknown>,
    toNode(row, found) {
      const { table, companions, slots } = partOf.get(row.kind) as (typeof laidOut)[number];
      const source = row as unknown as Record<string, unknown>;
      const own: Record<string, unknown> = {};
      for (const name in COMMON) own[name] = source[name];
      for (const { name, slot } of slots) own[name] = source[slot];
      if (companions.length > 0) readCompanions(companions, own, found);
      return table.toNode(own);
    },
  };
}

interface Slot {
  name: string;
  slot: string;
  expression: Sql<unknown>;
}

const slotName = (type: ColumnType, index: number): string => `${type.replace('[]', '_list')}_${index}`;

function selectList(
  table: EventTable,
  allSlots: readonly { type: ColumnType; slot: string }[],
  own: readonly Slot[],
): Sql<unknown> {
  const expressions = new Map(own.map(({ slot, expression }) => [slot, expression]));
  const common = Object.entries(COMMON).map(
    ([name, type]) => sql`${typed(commonColumn(table, name), type)} as ${sql.ref(name)}`,
  );
  const slots = allSlots.map(
    ({ type, slot }) => sql`${typed(expressions.get(slot) ?? sql`null`, type)} as ${sql.ref(slot)}`,
  );
  // As one text: there are no parameters in it, and every list writes it again.
  return sql.raw(textOf(sql.join([...common, ...slots])));
}

const BARE_COLUMN = /^"?\w+"?\."?\w+"?$/;

/**
 * An expression of this type. A bare column stays bare: cast, it would not be the column that its rows are ordered by, and
 * PostgreSQL would read and sort all rows of all branches, where it otherwise merges them until the page is full.
 */
const typed = (expression: Sql<unknown>, type: ColumnType): Sql<unknown> =>
  BARE_COLUMN.test(textOf(expression)) ? expression : sql`${expression}::${sql.raw(type)}`;

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

/** The share of one table in a list of events. */
export const sourceOf = (
  table: EventTable,
  layout: Layout,
  ordering: Ordering,
  where: readonly Sql<unknown>[],
): ListSource => ({
  columns: layout.columnsOf(table),
  from: sql`${rowsOf(table.name, where)} as e ${layout.joinsOf(table)}`,
  where,
  keys: ordering.keys.map((key) => commonColumn(table, key.column)),
});
