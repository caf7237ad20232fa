import type { EntityManager } from '@mikro-orm/sql';
import type { GatewayContext } from '../context.ts';
import type { ChangeType } from '../generated/resolvers.ts';
import { toTypeId } from '../platform/ids.ts';
import type { EventKindDefinition } from './catalog.ts';
import { EventChange } from './entities.ts';
import type { Field, Fields } from './fields.ts';
import type { EventDraft } from './rules.ts';

/** An event's fields by their names in the schema, as clients would see them; fields without a value are left out. */
export type Snapshot = Record<string, unknown>;

/** What an event is now, for the audit trail. */
export async function snapshot(
  context: GatewayContext,
  definition: EventKindDefinition,
  entity: Readonly<EventDraft>,
): Promise<Snapshot> {
  const collections: Record<string, unknown[]> = {};
  for (const [name, collection] of Object.entries(definition.rules.collections ?? {})) {
    collections[name] = (await collection.read(context, [entity.id])).get(entity.id) ?? [];
  }
  return snapshotOf(context, definition, entity, collections);
}

/** The same, where the members of its collections are known, by the name of their input field. */
export function snapshotOf(
  context: GatewayContext,
  definition: EventKindDefinition,
  row: Readonly<Record<string, unknown>>,
  collections: Readonly<Record<string, unknown>>,
): Snapshot {
  const values: Snapshot = {};
  for (const [name, field] of Object.entries(definition.fields ?? {})) {
    const value = name in (definition.rules.collections ?? {}) ? collections[name] : storedIn(field, row);
    const shown = show(context, field, value);
    if (shown !== undefined && shown !== null && !(Array.isArray(shown) && shown.length === 0)) values[name] = shown;
  }
  return values;
}

const storedIn = (field: Field, row: Readonly<Record<string, unknown>>): unknown =>
  field.property === null ? field.show?.(row) : row[field.property];

function show(context: GatewayContext, field: Field, value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (value == null) return value;
  if (field.entries) {
    const entry = (item: unknown) => showEntry(context, field.entries, item as Record<string, unknown>);
    return field.list ? (value as unknown[]).map(entry) : entry(value);
  }
  if (field.reference === undefined) return value;
  const { prefix } = context.catalog.subject(field.reference);
  if (field.list) return (value as string[]).map((uuid) => toTypeId(prefix, uuid));
  if (typeof value === 'string') return toTypeId(prefix, value);
  // A reference is the related row, loaded or not, or the pair that was just assigned.
  const uuid = Array.isArray(value) ? value[1] : (value as { id: string }).id;
  return toTypeId(prefix, uuid);
}

const showEntry = (context: GatewayContext, fields: Fields = {}, entry: Record<string, unknown>): Snapshot =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, show(context, field, entry[name]) ?? null]));

/** The fields that differ, before and after; null when none does. A field that had or has no value is null there. */
export function changedFields(before: Snapshot, after: Snapshot): { before: Snapshot; after: Snapshot } | null {
  const names = Object.keys({ ...before, ...after }).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (names.length === 0) return null;
  const pick = (values: Snapshot) => Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
  return { before: pick(before), after: pick(after) };
}

/** Adds the audit row of a change to the unit of work: it is written with the change or not at all. */
export function recordChange(
  em: EntityManager,
  context: GatewayContext,
  definition: EventKindDefinition,
  record: {
    entity: Pick<EventDraft, 'id' | 'version'>;
    change: ChangeType;
    at: Date;
    before: Snapshot | null;
    after: Snapshot | null;
  },
): void {
  em.persist(
    em.create(EventChange, {
      organizationId: context.transaction.organizationId,
      id: context.newId(),
      eventId: record.entity.id,
      kind: definition.kind,
      version: record.entity.version,
      change: record.change,
      at: record.at,
      by: context.caller.actor,
      before: record.before,
      after: record.after,
    }),
  );
}
