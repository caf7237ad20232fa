import type { GatewayContext } from '../../context.ts';
import { changedFields, type Snapshot, snapshotOf } from '../audit.ts';
import type { EventKindDefinition } from '../catalog.ts';
import { EventChange } from '../entities.ts';
import type { Values } from '../input.ts';
import type { EventDraft } from '../rules.ts';
import { assignFields, newDraft } from '../service.ts';
import { changedNames } from './mapping.ts';
import { insertRows, lockRows, type Row, updateRows } from './rows.ts';
import type { ImportTarget } from './target.ts';
import { type Batch, byRules, type Item } from './write.ts';

/** Creates and changes events of one kind, with their collections and audit rows. */
export async function writeEvents(
  batch: Batch,
  target: ImportTarget,
  definition: EventKindDefinition,
  items: readonly Item[],
): Promise<void> {
  const { context, now } = batch;
  const current = await readCurrent(
    context,
    target,
    items.flatMap(({ stored }) => stored?.uuid ?? []),
  );
  const inserts: EventDraft[] = [];
  const updates: EventDraft[] = [];
  const changes: Row[] = [];
  const members = newMembers(target);
  for (const item of items) {
    const before = item.stored && current.get(item.stored.uuid);
    const audit = (
      event: EventDraft,
      change: 'CREATED' | 'UPDATED',
      shown: { before: Snapshot | null; after: Snapshot },
    ) => changes.push(auditRow(context, definition, event, change, now, shown));
    await byRules(item, async () => {
      const values = item.values as Values;
      await definition.rules.beforeCreate?.(context, definition, values, now);
      if (!before) {
        const draft = newDraft(context, target.fields, values, now, { ...batch.account, ...item.record });
        await definition.rules.place(context, definition, draft, values);
        audit(draft, 'CREATED', { before: null, after: snapshotOf(context, definition, draft, values) });
        inserts.push(draft);
        item.uuid = draft.id;
        item.outcome = 'created';
        addMembers(members, draft.id, values);
        return;
      }
      const changed = pickChanged(item, values);
      const { row } = before;
      const shownBefore = shownOf(context, definition, item, row, before.collections);
      assignFields(context, target.fields, row, changed);
      assignRest(item, row, target);
      await definition.rules.place(context, definition, row, changed);
      const difference = changedFields(
        shownBefore,
        shownOf(context, definition, item, row, { ...before.collections, ...changed }),
      );
      item.uuid = row.id;
      item.outcome = difference ? 'changed' : 'unchanged';
      if (!difference) return;
      row.version += 1;
      if (item.record.updatedAt === undefined && changed.updatedAt === undefined) row.updatedAt = now;
      audit(row, 'UPDATED', difference);
      updates.push(row);
      addMembers(members, row.id, changed);
    });
  }
  await insertRows(context, target.entity, inserts);
  await updateRows(context, target.entity, updates);
  for (const [name, collection] of Object.entries(target.collections)) {
    const named = members.get(name);
    if (named && named.size > 0) await collection.write(context, named);
  }
  if (!definition.appendOnly) await insertRows(context, EventChange, changes);
}

/** An event as it is now: its row, and the members of its collections. */
export interface CurrentEvent {
  row: EventDraft;
  collections: Record<string, unknown[]>;
}

/** The events with these UUIDs, held until the transaction ends. */
export async function readCurrent(
  context: GatewayContext,
  { entity, collections }: Pick<ImportTarget, 'entity' | 'collections'>,
  uuids: readonly string[],
): Promise<Map<string, CurrentEvent>> {
  const rows = await lockRows(context, entity, uuids);
  const current = new Map<string, CurrentEvent>();
  for (const [uuid, row] of rows) current.set(uuid, { row: row as EventDraft, collections: {} });
  if (current.size === 0) return current;
  for (const [name, collection] of Object.entries(collections)) {
    const members = await collection.read(context, [...current.keys()]);
    for (const [uuid, event] of current) event.collections[name] = [...(members.get(uuid) ?? [])];
  }
  return current;
}

/** The fields of the input that the source itself changed since it was last read: what was edited here stays. */
export function pickChanged({ stored, mapped }: Item, values: Values): Values {
  const names = new Set(changedNames(stored?.mapped ?? {}, mapped));
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
}

/** What a source says beyond the input: where it changed, it is changed here. */
function assignRest({ stored, mapped, record }: Item, row: EventDraft, { fields }: ImportTarget): void {
  const names = new Set(changedNames(stored?.mapped ?? {}, mapped));
  for (const [name, value] of Object.entries(record.properties ?? {})) if (names.has(`@${name}`)) row[name] = value;
  for (const name of ['createdAt', 'updatedAt'] as const) {
    if (names.has(`@${name}`) && record[name] && !(name in fields)) row[name] = record[name];
  }
}

/** The fields that clients see, and beside them what only a source can change. */
function shownOf(
  context: GatewayContext,
  definition: EventKindDefinition,
  { record }: Item,
  row: EventDraft,
  collections: Readonly<Record<string, unknown>>,
): Snapshot {
  const shown = snapshotOf(context, definition, row, collections);
  const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : value);
  for (const name of Object.keys(record.properties ?? {})) shown[name] ??= plain(row[name]);
  for (const name of ['createdAt', 'updatedAt'] as const) if (record[name]) shown[name] ??= row[name].toISOString();
  return shown;
}

/** An entry of the audit trail, by whoever the context acts for. */
export const auditRow = (
  context: GatewayContext,
  { kind }: EventKindDefinition,
  { id, version }: EventDraft,
  change: 'CREATED' | 'UPDATED' | 'DELETED',
  at: Date,
  { before, after }: { before: Snapshot | null; after: Snapshot | null },
): Row => ({
  organizationId: context.transaction.organizationId,
  id: context.newId(),
  eventId: id,
  kind,
  version,
  change,
  at,
  by: context.caller.actor,
  before,
  after,
});

/** The members to write of each collection, by the name of its field and the UUID of what they hang on. */
export type Members = Map<string, Map<string, unknown[]>>;

export const newMembers = ({ collections }: ImportTarget): Members =>
  new Map(Object.keys(collections).map((name) => [name, new Map()]));

export function addMembers(members: Members, uuid: string, values: Values): void {
  for (const [name, named] of members) if (values[name] !== undefined) named.set(uuid, values[name] as unknown[]);
}
