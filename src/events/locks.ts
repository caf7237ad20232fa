import { sql } from '../platform/sql.ts';
import type { Transaction } from '../platform/transaction.ts';

/**
 * How strongly a row is held until the transaction ends. What will be changed is held by `no key update`, which lets
 * others go on naming it; what will be deleted by `update`, which waits for all who name it (PostgreSQL, 13.3.2).
 */
export type LockStrength = 'no key update' | 'update';

/** Waits for the row and holds it; nothing happens where there is none. */
export async function lockRow(
  transaction: Transaction,
  table: string,
  uuid: string,
  strength: LockStrength,
): Promise<void> {
  await transaction.query(
    sql`select from ${sql.table(table)} where organization_id = ${transaction.organizationId} and id = ${uuid}
      for ${sql.raw(strength)}`,
  );
}
