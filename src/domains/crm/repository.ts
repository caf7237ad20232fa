import type { Catalog } from '../../events/catalog.ts';
import { isAny } from '../../events/filter.ts';
import type { EventTable } from '../../events/table.ts';
import type { CrmEventFilter } from '../../generated/resolvers.ts';
import { type Sql, sql } from '../../platform/sql.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { toCrmEvent } from './nodes.ts';

/** How CRM events are read. */
export const crmEventTable: EventTable = {
  domain: 'CRM',
  name: 'crm_event',
  kinds: ['CONTACT_EVENT', 'GROUP_EVENT'],
  columns: {
    contact_id: { type: 'uuid' },
    group_id: { type: 'uuid' },
    category_id: { type: 'uuid' },
    category_name: {
      type: 'text',
      sql: sql`(select c.name from event_category as c where c.organization_id = e.organization_id and c.id = e.category_id)`,
      of: { subject: 'category_id', column: 'name' },
    },
    details: { type: 'text' },
    recurrence: { type: 'text' },
  },
  fields: {
    time: [],
    details: ['details'],
    recurrence: ['recurrence'],
    summary: ['category_name', 'details'],
  },
  subjects: { Contact: 'contact_id', Group: 'group_id' },
  relations: {
    contact: { subject: 'Contact', column: 'contact_id' },
    group: { subject: 'Group', column: 'group_id' },
    category: { subject: 'EventCategory', column: 'category_id' },
  },
  toNode: toCrmEvent,
};

/** The conditions that only this domain's filter has. */
export function crmConditions(catalog: Catalog, filter: CrmEventFilter): Sql<unknown>[] {
  const where: Sql<unknown>[] = [];
  if (filter.contactIds) {
    const uuids = catalog.subjectUuids('Contact', filter.contactIds, 'filter.contactIds');
    where.push(isAny(sql`e.contact_id`, uuids, 'uuid', 'filter.contactIds'));
  }
  if (filter.groupIds) {
    const uuids = catalog.subjectUuids('Group', filter.groupIds, 'filter.groupIds');
    where.push(isAny(sql`e.group_id`, uuids, 'uuid', 'filter.groupIds'));
  }
  if (filter.categoryIds) {
    const uuids = catalog.subjectUuids('EventCategory', filter.categoryIds, 'filter.categoryIds');
    where.push(isAny(sql`e.category_id`, uuids, 'uuid', 'filter.categoryIds'));
  }
  if (filter.recurrences) {
    where.push(isAny(sql`e.recurrence`, filter.recurrences, 'text', 'filter.recurrences'));
  }
  return where;
}

/** The UUIDs of the groups that each of these contacts is in, in the order they were named: one statement. */
export async function findGroupIds(
  transaction: Transaction,
  contactIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await transaction.query<{ contact_id: string; group_ids: string[] }>(
    sql`select contact_id, array_agg(group_id::text order by position) as group_ids from group_member
      where organization_id = ${transaction.organizationId} and contact_id = any(${contactIds}::uuid[]) group by contact_id`,
  );
  return new Map(rows.map((row) => [row.contact_id, row.group_ids]));
}

/** Puts each of these contacts into these groups, in this order, and out of all others. */
export async function replaceGroupIds(
  transaction: Transaction,
  groups: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const { organizationId } = transaction;
  await transaction.query(
    sql`delete from group_member where organization_id = ${organizationId} and contact_id = any(${[...groups.keys()]}::uuid[])`,
  );
  const named = [...groups].flatMap(([contact, ids]) => ids.map((group, index) => ({ contact, group, index })));
  if (named.length === 0) return;
  await transaction.query(
    sql`insert into group_member (organization_id, contact_id, group_id, position)
      select ${organizationId}::uuid, contact_id, group_id, position
      from unnest(
        ${named.map(({ contact }) => contact)}::uuid[],
        ${named.map(({ group }) => group)}::uuid[],
        ${named.map(({ index }) => index + 1)}::int[]
      ) as named(contact_id, group_id, position)`,
  );
}
