import type { EntityManager } from '@mikro-orm/sql';
import type { GatewayContext } from '../context.ts';
import type { SourceSystem } from '../generated/resolvers.ts';
import { RefusedError, withArticle } from '../graphql/errors.ts';
import { changedFields, recordChange, snapshot } from './audit.ts';
import type { EventKindDefinition } from './catalog.ts';
import { EventSource } from './entities.ts';
import type { Fields } from './fields.ts';
import { once } from './idempotency.ts';
import { readInput, type Values } from './input.ts';
import { type LockStrength, lockRow } from './locks.ts';
import { findEvents } from './repository.ts';
import type { EventDraft } from './rules.ts';

/** The input of a create: the kind's fields and the key that makes a repetition harmless. */
export type CreateInput = Readonly<Record<string, unknown>> & { idempotencyKey?: string | null };

/** The input of an update or a delete: which event, and the version that the client saw. */
export type AddressInput = Readonly<Record<string, unknown>> & { id: string; expectedVersion?: number | null };

/** Where a synchronised event came from, and what its source says beyond the input. */
export interface EventOrigin {
  system: SourceSystem;
  account: string;
  externalId: string;
  /** The payload as the source sent it. */
  raw: unknown;
  createdAt?: Date;
  updatedAt?: Date;
  /** Properties of the row that no input has, as the status that a source reports. */
  properties?: Readonly<Record<string, unknown>>;
}

/** Creates an event by the rules of its kind, with its audit row; returns its UUID. Throws RefusedError. */
export async function createEvent(
  context: GatewayContext,
  definition: EventKindDefinition,
  input: CreateInput,
  origin?: EventOrigin,
): Promise<string> {
  const fields = writable(definition);
  const [id] = await once(context, `create${definition.typename}`, input, async () => {
    const values = await readInput(context, fields, input, 'create');
    const now = new Date();
    await definition.rules.beforeCreate?.(context, definition, values, now);
    const draft = newDraft(context, fields, values, now, origin);
    await definition.rules.place(context, definition, draft, values);
    const em = await context.transaction.em();
    const entity = em.create(definition.entity, draft as never) as EventDraft;
    em.persist(entity);
    if (origin) em.persist(em.create(EventSource, sourceRow(context, definition, draft.id, origin, now)));
    await em.flush();
    await writeCollections(context, definition, draft.id, values);
    const after = await snapshot(context, definition, entity);
    recordChange(em, context, definition, { entity, change: 'CREATED', at: now, before: null, after });
    await em.flush();
    return [draft.id];
  });
  return id as string;
}

/** The row of a new event before the rules of its kind have placed it. */
export function newDraft(
  context: GatewayContext,
  fields: Fields,
  values: Values,
  now: Date,
  origin?: Pick<EventOrigin, 'system' | 'createdAt' | 'updatedAt' | 'properties'>,
): EventDraft {
  const createdAt = (values.createdAt as Date | undefined) ?? origin?.createdAt ?? now;
  const draft: EventDraft = {
    organizationId: context.transaction.organizationId,
    id: context.newId(),
    occursAt: createdAt,
    createdAt,
    updatedAt: (values.updatedAt as Date | undefined) ?? origin?.updatedAt ?? now,
    version: 1,
    sourceSystem: origin?.system ?? null,
    ...origin?.properties,
  };
  assignFields(context, fields, draft, values);
  return draft;
}

/** Changes what the input names and leaves the rest; nothing is written when nothing differs. Throws RefusedError. */
export async function updateEvent(
  context: GatewayContext,
  definition: EventKindDefinition,
  input: AddressInput,
): Promise<string> {
  const fields = writable(definition);
  const em = await context.transaction.em();
  const current = await lockEvent(em, context, definition, input, 'no key update');
  const values = await readInput(context, fields, input, 'update');
  const now = new Date();
  await definition.rules.beforeUpdate?.(context, definition, current, values, now);
  const before = await snapshot(context, definition, current);
  assignFields(context, fields, current, values);
  await definition.rules.place(context, definition, current, values);
  await writeCollections(context, definition, current.id, values);
  const changed = changedFields(before, await snapshot(context, definition, current));
  if (!changed) return current.id;
  current.version += 1;
  if (values.updatedAt === undefined) current.updatedAt = now;
  recordChange(em, context, definition, { entity: current, change: 'UPDATED', at: now, ...changed });
  await em.flush();
  return current.id;
}

/** Deletes one event of any kind for good; what it belonged to and the people it named stay. Throws RefusedError. */
export async function deleteEvent(context: GatewayContext, input: AddressInput): Promise<string> {
  const definition = context.catalog.target(input.id)?.event;
  if (!definition) throw RefusedError.of('INVALID', ['input', 'id'], 'This is not the id of an event.');
  context.catalog.assertMayWrite(context.caller, definition);
  if (definition.appendOnly) return refuseDeletion(context, definition, input);
  const em = await context.transaction.em();
  const current = await lockEvent(em, context, definition, input, 'update');
  const now = new Date();
  await definition.rules.beforeDelete?.(context, definition, current, now);
  const before = await snapshot(context, definition, current);
  for (const collection of Object.values(definition.rules.collections ?? {})) {
    await collection.write(context, new Map([[current.id, []]]));
  }
  const deleted = { ...current, version: current.version + 1 };
  recordChange(em, context, definition, { entity: deleted, change: 'DELETED', at: now, before, after: null });
  em.remove(current);
  await em.flush();
  await em.nativeDelete(EventSource, { organizationId: current.organizationId, eventId: current.id });
  return input.id;
}

/** Says why an event stays whose rows are only added; they cannot even be locked. */
async function refuseDeletion(
  context: GatewayContext,
  definition: EventKindDefinition,
  input: AddressInput,
): Promise<never> {
  const uuid = context.catalog.target(input.id)?.uuid as string;
  const [event] = await findEvents(context.transaction, definition.table, [uuid]);
  if (!event) throw RefusedError.notFound(['input', 'id'], definition.typename);
  assertVersion(input.expectedVersion, event.version);
  throw RefusedError.invalidState(`A ${definition.typename} is recorded once and never deleted.`);
}

/** The row that says where an event came from. */
export const sourceRow = (
  context: GatewayContext,
  definition: EventKindDefinition,
  eventId: string,
  origin: EventOrigin,
  syncedAt: Date,
) => ({
  organizationId: context.transaction.organizationId,
  eventId,
  system: origin.system,
  account: origin.account,
  kind: definition.kind,
  externalId: origin.externalId,
  syncedAt,
  raw: origin.raw,
});

function writable(definition: EventKindDefinition): Fields {
  if (!definition.fields) throw new Error(`${definition.typename} has no input.`);
  return definition.fields;
}

/** The event that an input names, locked until the transaction ends. */
async function lockEvent(
  em: EntityManager,
  context: GatewayContext,
  definition: EventKindDefinition,
  input: AddressInput,
  strength: LockStrength,
): Promise<EventDraft> {
  const target = context.catalog.target(input.id);
  if (target?.event !== definition) {
    const message = `This is not the id of ${withArticle(definition.typename)} ("${definition.prefix}_…").`;
    throw RefusedError.of('INVALID', ['input', 'id'], message);
  }
  const key = { organizationId: context.transaction.organizationId, id: target.uuid };
  await lockRow(context.transaction, definition.table.name, target.uuid, strength);
  const entity = await em.findOne(definition.entity, key as never);
  if (!entity) throw RefusedError.notFound(['input', 'id'], definition.typename);
  const current = entity as EventDraft;
  assertVersion(input.expectedVersion, current.version);
  return current;
}

/** Throws CONFLICT when the row is no longer at the version that the client saw. */
export function assertVersion(expected: number | null | undefined, actual: number): void {
  if (expected == null || expected === actual) return;
  const message = `Version ${expected} is no longer current: it is at version ${actual}.`;
  throw RefusedError.conflict(['input', 'expectedVersion'], message);
}

/** Puts the values that a property holds into the row; a subject as a reference within the organisation. */
export function assignFields(
  context: GatewayContext,
  fields: Fields,
  row: Record<string, unknown>,
  values: Values,
): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    if (value === undefined || field.property === null) continue;
    const refers = field.reference !== undefined && value !== null;
    row[field.property] = refers ? [context.transaction.organizationId, value] : value;
  }
}

async function writeCollections(
  context: GatewayContext,
  definition: EventKindDefinition,
  eventId: string,
  values: Values,
): Promise<void> {
  for (const [name, collection] of Object.entries(definition.rules.collections ?? {})) {
    if (values[name] !== undefined) await collection.write(context, new Map([[eventId, values[name] as unknown[]]]));
  }
}
