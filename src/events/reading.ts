import type { FieldNode, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { fieldsAskedOf, nodeFields } from '../graphql/selection.ts';
import type { Catalog } from './catalog.ts';
import { type Companion, companionOf } from './companions.ts';
import { COMMON_COLUMNS, type EventTable } from './table.ts';

/** What is read of one table: its columns, and the subjects that are read along with each row. */
export interface Reading {
  table: EventTable;
  /** Of the common columns and the table's own, in their order. */
  columns: readonly string[];
  companions: readonly Companion[];
  /** Tells it from every other one. */
  key: string;
}

/** The columns that every reading has: what a row is, and where it stands. */
const ALWAYS = ['id', 'kind', 'occurs_at'];

/** What the fields of `Event` are made of in every table, beside what is always read; `subject` and `summary` depend on the table. */
const FIELDS_OF_EVENT: Readonly<Record<string, readonly string[]>> = {
  __typename: [],
  id: [],
  domain: [],
  kind: [],
  occursAt: [],
  endsAt: ['ends_at'],
  createdAt: ['created_at'],
  updatedAt: ['updated_at'],
  version: ['version'],
  source: ['source_system'],
  history: [],
};

const whole = new WeakMap<EventTable, Reading>();

/** All columns of a table, and no subjects. */
export function wholeOf(table: EventTable): Reading {
  const reading = whole.get(table) ?? toReading(table, null, []);
  whole.set(table, reading);
  return reading;
}

/** By operation as well, because two of one document share the fields of its fragments, and not what they ask of subjects. */
const known = new WeakMap<OperationDefinitionNode, WeakMap<FieldNode, Map<string, Reading>>>();

/** What a list reads of one of its tables, by what the operation asks of its nodes, and the column that orders it. */
export function readingOf(info: GraphQLResolveInfo, catalog: Catalog, table: EventTable, order: string): Reading {
  const [field, ...others] = info.fieldNodes;
  if (!field || others.length > 0) return wholeOf(table);
  const ofOperation = known.get(info.operation) ?? new WeakMap<FieldNode, Map<string, Reading>>();
  known.set(info.operation, ofOperation);
  const ofField = ofOperation.get(field) ?? new Map<string, Reading>();
  ofOperation.set(field, ofField);
  const key = `${table.name} ${order}`;
  let reading = ofField.get(key);
  if (!reading) {
    reading = findReading(info, catalog, table, order);
    ofField.set(key, reading);
  }
  return reading;
}

function findReading(info: GraphQLResolveInfo, catalog: Catalog, table: EventTable, order: string): Reading {
  const typenames = table.kinds.map((kind) => catalog.kind(kind).typename);
  const selected = nodeFields(info, (type) => typenames.includes(type) || !catalog.isKind(type));
  const relations = Object.entries(table.relations).filter(([name]) => selected.has(name));
  const subjects = new Map(relations.map(([, { subject, column }]) => [column, subject]));
  if (selected.has('subject'))
    for (const [subject, column] of Object.entries(table.subjects)) subjects.set(column, subject);
  // Of the whole operation: once a subject is read, whatever else asks for it gets this one.
  const companions = [...subjects].map(([column, subject]) =>
    companionOf(column, catalog.subject(subject), fieldsAskedOf(info, subject)),
  );
  return toReading(table, columnsOf(table, selected, order), companions);
}

/** The columns that these fields are made of; null for all, where one of them is not known. */
function columnsOf(table: EventTable, selected: ReadonlySet<string>, order: string): Set<string> | null {
  const columns = new Set([...ALWAYS, order]);
  const subjects = Object.values(table.subjects);
  for (const name of selected) {
    const relation = table.relations[name];
    const own = relation ? [relation.column] : name === 'subject' ? subjects : undefined;
    const needed = table.fields[name] ?? own ?? FIELDS_OF_EVENT[name];
    if (!needed) return null;
    for (const column of needed) columns.add(column);
  }
  return columns;
}

function toReading(table: EventTable, wanted: ReadonlySet<string> | null, companions: readonly Companion[]): Reading {
  const all = [...Object.keys(COMMON_COLUMNS), ...Object.keys(table.columns)];
  const columns = wanted ? all.filter((name) => wanted.has(name)) : all;
  const along = companions.map(({ column, columns: read }) => `${column}(${read.map(({ name }) => name)})`);
  return { table, columns, companions, key: `${table.name}(${columns}) ${along}` };
}
