import { toTypeId } from '../../../src/platform/ids.ts';
import type { Json, TestGateway } from '../../support/gateway.ts';

/** Ids of the right form that name nothing. */
export const missing = (prefix: string): string => `${prefix}_01h4000000e008000gzzzzzzzz`;

const OTHER = '01890000-0000-7000-8000-0000000000ff';
const KEY = '01890000-0000-7000-8000-0000000000aa';

/** Writes a contact with one event, in a category and a group, into another organisation; their ids. */
export async function fillOtherOrganization(test: TestGateway): Promise<Record<string, string>> {
  await test.rows(`insert into organization (id, slug, name, created_at) values (?, 'other', 'Other', now())`, [OTHER]);
  for (const table of ['contact', 'contact_group', 'event_category']) {
    await test.rows(
      `insert into ${table} (organization_id, id, created_at, updated_at, version, name)
        values (?, ?, now(), now(), 1, 'Theirs')`,
      [OTHER, KEY],
    );
  }
  await test.rows(
    `insert into crm_event (organization_id, id, occurs_at, created_at, updated_at, version, kind, contact_id, category_id, recurrence)
      values (?, ?, now(), now(), now(), 1, 'CONTACT_EVENT', ?, ?, 'NEVER')`,
    [OTHER, KEY, KEY, KEY],
  );
  return {
    contact: toTypeId('contact', KEY),
    group: toTypeId('group', KEY),
    category: toTypeId('event_category', KEY),
    event: toTypeId('contact_event', KEY),
  };
}

/** Runs `deleteEvent` or `deleteSubject`; its payload. */
export async function remove(
  test: TestGateway,
  mutation: 'deleteEvent' | 'deleteSubject',
  input: { id: string; expectedVersion?: number },
): Promise<Json> {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const data = await test.ask(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { deletedId userErrors { code message field } } }`,
    { input },
  );
  return data[mutation];
}

/** How many rows a table has. */
export async function countRows(test: TestGateway, table: string): Promise<number> {
  const [row] = await test.rows(`select count(*)::int as n from ${table}`);
  return row.n;
}
