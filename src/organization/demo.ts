import { sql } from 'kysely';
import type { Transaction } from '../platform/transaction.ts';

/** The one organisation that there is until tokens name others. */
export const DEMO_ORGANIZATION = '01890000-0000-7000-8000-000000000001';

/** Adds the demo organisation; false when it is there already. */
export async function addDemoOrganization(transaction: Transaction): Promise<boolean> {
  const added = await transaction.query(
    sql`insert into organization (id, slug, name, created_at) values (${DEMO_ORGANIZATION}, 'demo', 'Demo organisation', now())
      on conflict do nothing returning id`,
  );
  return added.length > 0;
}
