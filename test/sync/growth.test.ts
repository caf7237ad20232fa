import { expect, it } from 'vitest';
import { contextFor } from '../../src/context.ts';
import { importRecords } from '../../src/events/import/import.ts';
import type { SourceRecord } from '../../src/events/import/record.ts';
import { Caller } from '../../src/organization/caller.ts';
import { newId } from '../../src/platform/ids.ts';
import { sql } from '../../src/platform/sql.ts';
import { inTransaction } from '../../src/sync/transactions.ts';
import { useGateway } from '../support/gateway.ts';
import { engineOf } from './support.ts';

const test = useGateway();

const tags = (from: number, count: number): SourceRecord[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'Tag',
    externalId: String(from + index),
    raw: '{}',
    input: { value: `Tag ${from + index}`, description: null },
  }));

/** Writes records; how many rows of what is remembered of originals were read for it. */
async function rowsReadFor(records: readonly SourceRecord[]): Promise<number> {
  const { database, catalog } = test.gateway;
  const organizationId = await engineOf(test, {}).organizationId();
  return inTransaction(database, organizationId, async (transaction) => {
    const caller = new Caller(organizationId, 'sync:roundware', ['admin']);
    const context = contextFor(catalog, { caller, transaction, requestId: newId() });
    await importRecords(context, { system: 'ROUNDWARE', account: 'default' }, records);
    const [row] = await transaction.query<{ read: number }>(
      sql`select (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as read
        from pg_stat_xact_user_tables where relname = 'subject_source'`,
    );
    return row?.read ?? 0;
  });
}

it('reads of what it remembers only what a page names, however much there is of an account', async () => {
  for (let from = 0; from < 3_000; from += 500) await rowsReadFor(tags(from, 500));

  expect(await rowsReadFor(tags(1_000, 100))).toBe(100);
});
