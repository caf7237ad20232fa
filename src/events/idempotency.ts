import { createHash } from 'node:crypto';
import type { GatewayContext } from '../context.ts';
import { type Refusal, RefusedError } from '../graphql/errors.ts';
import { sql } from '../platform/sql.ts';

/** The longest idempotency key, in characters. */
export const MAX_KEY = 255;

/**
 * Runs a create once for its idempotency key, in the transaction of the create: the same key and input again return
 * the first result and write nothing. Throws CONFLICT for another input or another mutation under the same key.
 */
export async function once(
  context: GatewayContext,
  operation: string,
  input: Readonly<Record<string, unknown>> & { idempotencyKey?: string | null },
  create: () => Promise<string[]>,
): Promise<string[]> {
  const { idempotencyKey: key, ...rest } = input;
  if (key == null) return create();
  const field = ['input', 'idempotencyKey'];
  if (!isKey(key)) throw new RefusedError([badKey(field)]);
  const { transaction } = context;
  const hash = hashOf(rest);
  // Waits for another transaction that holds the same key, and finds its row when that one commits.
  const claimed = await transaction.query(
    sql`insert into idempotency_key (organization_id, key, operation, input_hash, result_ids, created_at)
      values (${transaction.organizationId}, ${key}, ${operation}, ${hash}, '{}', now())
      on conflict do nothing returning key`,
  );
  if (claimed.length === 0) {
    const [first] = await transaction.query<{ operation: string; input_hash: string; result_ids: string[] }>(
      sql`select operation, input_hash, result_ids from idempotency_key
        where organization_id = ${transaction.organizationId} and key = ${key}`,
    );
    if (first?.operation === operation && first.input_hash === hash) return first.result_ids;
    throw new RefusedError([usedKey(field)]);
  }
  const ids = await create();
  await transaction.query(
    sql`update idempotency_key set result_ids = ${ids}::uuid[]
      where organization_id = ${transaction.organizationId} and key = ${key}`,
  );
  return ids;
}

/** One of many creates: the UUID that its row will have, its input, and the path that leads there. */
export interface KeyedCreate {
  id: string;
  input: Readonly<Record<string, unknown>> & { idempotencyKey?: string | null };
  path: readonly string[];
}

/**
 * The same for many creates of one row each, in at most two statements: the UUID of each one's row, which is its own
 * where it is to be created now, and the first one's where its key was used with the same input. Throws CONFLICT.
 */
export async function claimKeys(
  context: GatewayContext,
  operation: string,
  creates: readonly KeyedCreate[],
): Promise<string[]> {
  const claims = new Map<string, { id: string; hash: string; field: string[] }>();
  const refusals: Refusal[] = [];
  for (const { id, input, path } of creates) {
    if (input.idempotencyKey == null) continue;
    const { idempotencyKey: key, ...rest } = input;
    const field = [...path, 'idempotencyKey'];
    if (!isKey(key)) refusals.push(badKey(field));
    else if (claims.has(key)) refusals.push(conflict(field, 'Another record of this mutation has the same key.'));
    else claims.set(key, { id, hash: hashOf(rest), field });
  }
  if (refusals.length > 0) throw new RefusedError(refusals);
  const first = claims.size > 0 ? await claimAll(context, operation, claims) : new Map<string, string>();
  return creates.map(({ id }) => first.get(id) ?? id);
}

/** The UUIDs of earlier rows, by those of the rows that stand for them. */
async function claimAll(
  { transaction }: GatewayContext,
  operation: string,
  claims: ReadonlyMap<string, { id: string; hash: string; field: string[] }>,
): Promise<Map<string, string>> {
  // In one order, so that two transactions with the same keys cannot wait for each other.
  const keys = [...claims.keys()].sort();
  const column = (name: 'id' | 'hash') => keys.map((key) => claims.get(key)?.[name]);
  const claimed = await transaction.query<{ key: string }>(
    sql`insert into idempotency_key (organization_id, key, operation, input_hash, result_ids, created_at)
      select ${transaction.organizationId}::uuid, key, ${operation}::text, hash, array[id], now()
      from unnest(${keys}::text[], ${column('hash')}::text[], ${column('id')}::uuid[]) as claim(key, hash, id)
      on conflict do nothing returning key`,
  );
  const mine = new Set(claimed.map(({ key }) => key));
  const used = keys.filter((key) => !mine.has(key));
  if (used.length === 0) return new Map();
  const rows = await transaction.query<{ key: string; operation: string; input_hash: string; result_ids: string[] }>(
    sql`select key, operation, input_hash, result_ids from idempotency_key
      where organization_id = ${transaction.organizationId} and key = any(${used}::text[])`,
  );
  const stored = new Map(rows.map((row) => [row.key, row]));
  const first = new Map<string, string>();
  const refusals: Refusal[] = [];
  for (const [key, { id, hash, field }] of claims) {
    if (mine.has(key)) continue;
    const row = stored.get(key);
    const [firstId] = row?.operation === operation && row.input_hash === hash ? row.result_ids : [];
    if (firstId === undefined) refusals.push(usedKey(field));
    else first.set(id, firstId);
  }
  if (refusals.length > 0) throw new RefusedError(refusals);
  return first;
}

const isKey = (key: string): boolean => key.length >= 1 && key.length <= MAX_KEY;

const badKey = (field: string[]): Refusal => ({
  code: 'INVALID',
  field,
  message: `idempotencyKey must have 1 to ${MAX_KEY} characters.`,
});

const conflict = (field: string[], message: string): Refusal => ({ code: 'CONFLICT', field, message });

const usedKey = (field: string[]): Refusal => conflict(field, 'This idempotency key was used with another input.');

/** A digest of an input that does not depend on the order of its fields. */
export const hashOf = (input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(input)))
    .digest('base64url');

function canonical(value: unknown): unknown {
  if (value instanceof Date || value instanceof URL) return value.toJSON();
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, canonical(item)]));
}
