import type { Database } from '../platform/database.ts';
import { sql } from '../platform/sql.ts';
import type { Transaction } from '../platform/transaction.ts';

/** An organisation as it is listed. Times are RFC 3339 text in UTC. */
export interface OrganizationRow {
  id: string;
  slug: string;
  name: string;
  created_at: string;
}

/** What an organisation's slug looks like: it stands in commands and in claims of tokens. */
export const SLUG = /^[a-z0-9](-?[a-z0-9])*$/;

/** The nil UUID: no organisation's. A transaction of it reads the table of organisations and nothing of any of them. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Runs `work` in a transaction that belongs to no organisation. */
export async function asNobody<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = database.transaction({ organizationId: NOBODY });
  transaction.forWriting();
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } finally {
    await transaction.rollback();
  }
}

/** The organisation with this slug, or null. */
export async function findOrganization(transaction: Transaction, slug: string): Promise<OrganizationRow | null> {
  const [row] = await transaction.query<OrganizationRow>(
    sql`select id, slug, name, created_at from organization where slug = ${slug}`,
  );
  return row ?? null;
}

/** Adds an organisation; false when there is one with this slug or id already. */
export async function addOrganization(
  transaction: Transaction,
  { id, slug, name }: Pick<OrganizationRow, 'id' | 'slug' | 'name'>,
): Promise<boolean> {
  const added = await transaction.query(
    sql`insert into organization (id, slug, name, created_at) values (${id}, ${slug}, ${name}, now())
      on conflict do nothing returning id`,
  );
  return added.length > 0;
}

/** All organisations, oldest first. */
export const listOrganizations = (transaction: Transaction): Promise<OrganizationRow[]> =>
  transaction.query(sql`select id, slug, name, created_at from organization order by created_at, id`);
