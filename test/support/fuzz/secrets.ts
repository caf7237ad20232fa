import type { EntityManager } from '@mikro-orm/sql';
import type { Database } from '../../../src/platform/database.ts';

/** The names of the database's tables and columns that are no ordinary words. */
export async function secretsOf(database: Database): Promise<string[]> {
  const rows: { name: string }[] = await (database.orm.em as EntityManager).fork().execute(
    `select table_name as name from information_schema.tables where table_schema = 'public'
     union select column_name from information_schema.columns where table_schema = 'public'`,
  );
  return rows.map(({ name }) => name).filter((name) => name.includes('_'));
}
