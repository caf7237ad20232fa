import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { GatewayContext } from '../context.ts';
import { RefusedError } from '../graphql/errors.ts';

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
  if (key.length < 1 || key.length > MAX_KEY) {
    throw RefusedError.of('INVALID', field, `idempotencyKey must have 1 to ${MAX_KEY} characters.`);
  }
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
    throw RefusedError.conflict(field, 'This idempotency key was used with another input.');
  }
  const ids = await create();
  await transaction.query(
    sql`update idempotency_key set result_ids = ${ids}::uuid[]
      where organization_id = ${transaction.organizationId} and key = ${key}`,
  );
  return ids;
}

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
