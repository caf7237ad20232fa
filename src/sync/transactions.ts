import type { Database } from '../platform/database.ts';
import type { Transaction } from '../platform/transaction.ts';

/** Runs `work` in a transaction of its own that acts for an organisation; what it writes is kept unless it throws. */
export async function inTransaction<T>(
  database: Database,
  organizationId: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction({ organizationId });
  transaction.forWriting();
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } finally {
    await transaction.rollback();
  }
}
