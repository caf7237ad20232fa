import type { EventKind } from '../generated/resolvers.ts';
import type { ListSource, Ordering } from '../platform/keyset.ts';
import { type Sql, sql, textOf } from '../platform/sql.ts';
import type { SubjectDefinition } from './catalog.ts';
import { companionColumn, companionColumns, joinsOf, nameOf, type SlottedRow, subjectMaker } from './companions.ts';
import type { EventNode, EventRow, SubjectNode } from './nodes.ts';
import type { Reading } from './reading.ts';
import { COMMON_COLUMNS, type ColumnType, commonColumn, rowsOf } from './table.ts';

/** The rows of several tables side by side: the columns that they share, and each table's way back to its own names. */
export interface Layout {
  columnsOf(reading: Reading): Sql<unknown>;
  /** What stands beside the rows of the table, which is aliased `e`. */
  joinsOf(reading: Reading): Sql<unknown>;
  /** The node of a row; `found` gets the subjects that were read along with it. */
  toNode(row: EventRow, found: SubjectFound): EventNode;
}

/** Gets a subject that was read along with an event. */
export type SubjectFound = (definition: SubjectDefinition, node: SubjectNode) => void;

interface Slot {
  name: string;
  slot: string;
  expression: Sql<unknown>;
}

/** How rows of one table are read. */
interface Part {
  reading: Reading;
  toRow(row: SlottedRow): EventRow;
  companions: readonly { definition: SubjectDefinition; id: string; toNode(row: SlottedRow): SubjectNode }[];
}

/**
 * Lays out what is read of several tables for a UNION ALL: the common columns, then one slot for each column that the
 * widest table needs of a type. A row stays narrow however many tables there are.
 */
export function layoutOf(readings: readonly Reading[]): Layout {
  const widths = new Map<ColumnType, number>();
  const slotted = readings.map((reading) => ({ reading, slots: slotsOf(reading, widths) }));
  const slots = [...widths].flatMap(([type, width]) =>
    Array.from({ length: width }, (_, index) => ({ type, slot: slotName(type, index) })),
  );
  const common = Object.entries(COMMON_COLUMNS).filter(([name]) =>
    readings.some(({ columns }) => columns.includes(name)),
  );
  const texts = new Map(
    slotted.map(({ reading, slots: own }) => [
      reading.key,
      { columns: selectList(reading, common, slots, own), joins: joinsOf(reading.companions) },
    ]),
  );
  const partOf = new Map<EventKind, Part>();
  for (const { reading, slots: own } of slotted) {
    const part = partFor(reading, own);
    for (const kind of reading.table.kinds) partOf.set(kind, part);
  }
  return {
    columnsOf: (reading) => texts.get(reading.key)?.columns as Sql<unknown>,
    joinsOf: (reading) => texts.get(reading.key)?.joins as Sql<unknown>,
    toNode(row, found) {
      const { reading, toRow, companions } = partOf.get(row.kind) as Part;
      const slottedRow = row as unknown as SlottedRow;
      for (const companion of companions) {
        if (slottedRow[companion.id] !== null) found(companion.definition, companion.toNode(slottedRow));
      }
      return reading.table.toNode(toRow(slottedRow));
    },
  };
}

function slotsOf({ table, columns, companions }: Reading, widths: Map<ColumnType, number>): Slot[] {
  const own = Object.entries(table.columns).filter(([name]) => columns.includes(name));
  const used = new Map<ColumnType, number>();
  return [...own, ...Object.entries(companionColumns(companions))].map(([name, { type, sql: computed, of }]) => {
    const expression = (of && companionColumn(companions, of)) ?? computed ?? sql.ref(`e.${name}`);
    const index = used.get(type) ?? 0;
    used.set(type, index + 1);
    widths.set(type, Math.max(index + 1, widths.get(type) ?? 0));
    return { name, slot: slotName(type, index), expression };
  });
}

const slotName = (type: ColumnType, index: number): string => `${type.replace('[]', '_list')}_${index}`;

function partFor(reading: Reading, slots: readonly Slot[]): Part {
  const slotOf = new Map(slots.map(({ name, slot }) => [name, slot]));
  return {
    reading,
    toRow: eventRowMaker(reading, slotOf),
    companions: reading.companions.map((companion) => ({
      definition: companion.definition,
      // The column of the event: a foreign key keeps it the id of a subject that is there.
      id: slotOf.get(companion.column) as string,
      toNode: subjectMaker(
        companion.definition,
        slotOf.get(companion.column) as string,
        companion.columns.map(({ name }) => [name, slotOf.get(nameOf(companion, name)) as string]),
      ),
    })),
  };
}

/**
 * Makes the rows of one table by a constructor written for what is read of it, in a fraction of the time that a loop over
 * names takes. A column that was not read is a fault, and never mistaken for one that is null.
 */
function eventRowMaker(
  { table, columns }: Reading,
  slotOf: ReadonlyMap<string, string>,
): (row: SlottedRow) => EventRow {
  const unread = {};
  for (const name of [...Object.keys(COMMON_COLUMNS), ...Object.keys(table.columns)]) {
    if (columns.includes(name)) continue;
    Object.defineProperty(unread, name, {
      get: () => {
        throw new Error(`${table.name}.${name} was not read.`);
      },
    });
  }
  const assigned = columns.map((name) => `this[${quoted(name)}] = row[${quoted(slotOf.get(name) ?? name)}];`);
  const code = `function Row(row) { ${assigned.join(' ')} } Row.prototype = unread; return (row) => new Row(row);`;
  return new Function('unread', code)(unread) as (row: SlottedRow) => EventRow;
}

const quoted = (text: string): string => JSON.stringify(text);

function selectList(
  { table }: Reading,
  common: readonly (readonly [string, ColumnType])[],
  slots: readonly { type: ColumnType; slot: string }[],
  own: readonly Slot[],
): Sql<unknown> {
  const expressions = new Map(own.map(({ slot, expression }) => [slot, expression]));
  const columns = [
    ...common.map(([name, type]) => sql`${typed(commonColumn(table, name), type)} as ${sql.ref(name)}`),
    ...slots.map(({ type, slot }) => sql`${typed(expressions.get(slot) ?? sql`null`, type)} as ${sql.ref(slot)}`),
  ];
  // As one text: there are no parameters in it, and every list writes it again.
  return sql.raw(textOf(sql.join(columns)));
}

const BARE_COLUMN = /^"?\w+"?\."?\w+"?$/;

/**
 * An expression of this type. A bare column stays bare: cast, it would not be the column that its rows are ordered by, and
 * PostgreSQL would read and sort all rows of all branches, where it otherwise merges them until the page is full.
 */
const typed = (expression: Sql<unknown>, type: ColumnType): Sql<unknown> =>
  BARE_COLUMN.test(textOf(expression)) ? expression : sql`${expression}::${sql.raw(type)}`;

/** The share of one table in a list of events. */
export const sourceOf = (
  reading: Reading,
  layout: Layout,
  ordering: Ordering,
  where: readonly Sql<unknown>[],
): ListSource => ({
  columns: layout.columnsOf(reading),
  from: sql`${rowsOf(reading.table.name, where)} as e ${layout.joinsOf(reading)}`,
  where,
  keys: ordering.keys.map((key) => commonColumn(reading.table, key.column)),
});
