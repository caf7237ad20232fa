import { ForeignKeyConstraintViolationException, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { GatewayContext } from '../context.ts';
import { RefusedError, withArticle } from '../graphql/errors.ts';
import { sql } from '../platform/sql.ts';
import type { SubjectDefinition } from './catalog.ts';
import { SubjectSource } from './entities.ts';
import { once } from './idempotency.ts';
import { readInput, type Values } from './input.ts';
import { type LockStrength, lockRow } from './locks.ts';
import { type AddressInput, assertVersion, assignFields, type CreateInput } from './service.ts';
import { rowsOf, searching } from './table.ts';

interface SubjectDraft {
  organizationId: string;
  id: string;
  createdAt: Date;
  updatedAt: Date;
  version: number;
  [property: string]: unknown;
}

/** Creates a subject; returns its UUID. Throws RefusedError. */
export async function createSubject(
  context: GatewayContext,
  definition: SubjectDefinition,
  input: CreateInput,
): Promise<string> {
  const [id] = await once(context, `create${definition.typename}`, input, async () => {
    const values = await readInput(context, definition.fields, input, 'create');
    const now = new Date();
    const draft: SubjectDraft = {
      organizationId: context.transaction.organizationId,
      id: context.newId(),
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    assignFields(context, definition.fields, draft, values);
    const em = await context.transaction.em();
    em.persist(em.create(definition.entity, draft as never));
    await flush(context, definition);
    await writeCollections(context, definition, draft.id, values);
    return [draft.id];
  });
  return id as string;
}

/** Changes what the input names and leaves the rest; nothing is written when nothing differs. Throws RefusedError. */
export async function updateSubject(
  context: GatewayContext,
  definition: SubjectDefinition,
  input: AddressInput,
): Promise<string> {
  const current = await lockSubject(context, definition, input, 'no key update');
  const values = await readInput(context, definition.fields, input, 'update');
  const before = { ...current };
  assignFields(context, definition.fields, current, values);
  const members = await writeCollections(context, definition, current.id, values);
  if (!members && Object.keys(current).every((name) => current[name] === before[name])) return current.id;
  current.version += 1;
  current.updatedAt = new Date();
  await flush(context, definition);
  return current.id;
}

/** Deletes a subject of any type, unless events belong to it or name it. Throws RefusedError (IN_USE). */
export async function deleteSubject(context: GatewayContext, input: AddressInput): Promise<string> {
  const definition = context.catalog.target(input.id)?.subject;
  if (!definition) throw RefusedError.of('INVALID', ['input', 'id'], 'This is not the id of a subject.');
  context.catalog.assertMayWrite(context.caller, definition);
  const current = await lockSubject(context, definition, input, 'update');
  const inUse = RefusedError.of('IN_USE', ['input', 'id'], `Events belong to this ${definition.typename} or name it.`);
  if (await isReferenced(context, definition, current.id)) throw inUse;
  const emptied = Object.fromEntries(Object.keys(definition.collections ?? {}).map((name) => [name, []]));
  await writeCollections(context, definition, current.id, emptied);
  const em = await context.transaction.em();
  // A synchronisation that sees it again makes it anew.
  await em.nativeDelete(SubjectSource, { organizationId: current.organizationId, subjectId: current.id });
  em.remove(current);
  try {
    await em.flush();
  } catch (error) {
    if (error instanceof ForeignKeyConstraintViolationException) throw inUse;
    throw error;
  }
  return input.id;
}

async function lockSubject(
  context: GatewayContext,
  definition: SubjectDefinition,
  input: AddressInput,
  strength: LockStrength,
): Promise<SubjectDraft> {
  const target = context.catalog.target(input.id);
  if (target?.subject !== definition) {
    const message = `This is not the id of ${withArticle(definition.typename)} ("${definition.prefix}_…").`;
    throw RefusedError.of('INVALID', ['input', 'id'], message);
  }
  const em = await context.transaction.em();
  const key = { organizationId: context.transaction.organizationId, id: target.uuid };
  await lockRow(context.transaction, definition.tableName, target.uuid, strength);
  const entity = await em.findOne(definition.entity, key as never);
  if (!entity) throw RefusedError.notFound(['input', 'id'], definition.typename);
  const current = entity as SubjectDraft;
  assertVersion(input.expectedVersion, current.version);
  return current;
}

async function isReferenced(context: GatewayContext, definition: SubjectDefinition, uuid: string): Promise<boolean> {
  const references = context.catalog.references.filter((reference) => reference.subject === definition.typename);
  if (references.length === 0) return false;
  const uses = references.map(({ table, column, list }) => {
    const names = list
      ? searching(sql`${sql.ref(column)} && array[${uuid}]::uuid[]`)
      : sql`${sql.ref(column)} = ${uuid}`;
    return sql`exists (select from ${rowsOf(table, [names])} where organization_id = ${context.transaction.organizationId} and ${names})`;
  });
  const [row] = await context.transaction.query<{ used: boolean }>(sql`select ${sql.join(uses, sql` or `)} as used`);
  return row?.used ?? false;
}

/** Puts the members of each collection that the input names in place; says whether any of them differed. */
async function writeCollections(
  context: GatewayContext,
  definition: SubjectDefinition,
  uuid: string,
  values: Values,
): Promise<boolean> {
  let changed = false;
  for (const [name, collection] of Object.entries(definition.collections ?? {})) {
    const items = values[name] as unknown[] | undefined;
    if (items === undefined) continue;
    const before = (await collection.read(context, [uuid])).get(uuid) ?? [];
    if (JSON.stringify(before) === JSON.stringify(items)) continue;
    await collection.write(context, new Map([[uuid, items]]));
    changed = true;
  }
  return changed;
}

async function flush(context: GatewayContext, definition: SubjectDefinition): Promise<void> {
  try {
    await (await context.transaction.em()).flush();
  } catch (error) {
    if (!definition.unique || !(error instanceof UniqueConstraintViolationException)) throw error;
    const message = `There is another ${definition.typename} with this ${definition.unique}.`;
    throw RefusedError.conflict(['input', definition.unique], message);
  }
}
