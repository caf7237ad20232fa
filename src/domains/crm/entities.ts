import { defineEntity, p } from '@mikro-orm/core';
import { eventProperties, searchColumn, subjectProperties } from '../../events/entities.ts';
import { searchPolicies, tenantReference, tenantTable } from '../../platform/tenancy.ts';

/** Somebody to keep in touch with. */
export const Contact = defineEntity({
  name: 'Contact',
  tableName: 'contact',
  ...tenantTable,
  properties: {
    ...subjectProperties,
    name: p.text(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
  },
});

/** A set of contacts; the table is called `contact_group` because `group` is a reserved word of SQL. */
export const Group = defineEntity({
  name: 'Group',
  tableName: 'contact_group',
  ...tenantTable,
  properties: {
    ...subjectProperties,
    name: p.text(),
  },
});

/** The groups that a contact is in, in the order they were named. It goes with the contact or the group. */
export const GroupMember = defineEntity({
  name: 'GroupMember',
  tableName: 'group_member',
  ...tenantTable,
  indexes: [{ name: 'group_member_group', properties: ['organizationId', 'group', 'contact'] }],
  properties: {
    organizationId: p.uuid().primary(),
    contact: () => tenantReference(Contact, 'contact_id', 'group_member_contact_fk').primary().deleteRule('cascade'),
    group: () => tenantReference(Group, 'group_id', 'group_member_group_fk').primary().deleteRule('cascade'),
    position: p.integer(),
  },
});

/** What sort of event a CRM event is. Events may name it by its name, so that no two share one. */
export const EventCategory = defineEntity({
  name: 'EventCategory',
  tableName: 'event_category',
  ...tenantTable,
  uniques: [{ name: 'event_category_name', properties: ['organizationId', 'name'] }],
  properties: {
    ...subjectProperties,
    name: p.text(),
  },
});

/** The two kinds in one table: an event belongs to a contact or to a group. `occursAt` holds its time. */
export const CrmEvent = defineEntity({
  name: 'CrmEvent',
  tableName: 'crm_event',
  abstract: true,
  discriminatorColumn: 'kind',
  ...tenantTable,
  policies: searchPolicies('crm_event'),
  indexes: [
    { name: 'crm_event_search', properties: ['search'], type: 'gin' },
    { name: 'crm_event_occurs_at', properties: ['organizationId', 'occursAt', 'id'] },
    { name: 'crm_event_created_at', properties: ['organizationId', 'createdAt', 'id'] },
    { name: 'crm_event_updated_at', properties: ['organizationId', 'updatedAt', 'id'] },
    { name: 'crm_event_kind', properties: ['organizationId', 'kind', 'occursAt', 'id'] },
    { name: 'crm_event_contact', properties: ['organizationId', 'contact', 'occursAt', 'id'] },
    { name: 'crm_event_group', properties: ['organizationId', 'group', 'occursAt', 'id'] },
    { name: 'crm_event_category', properties: ['organizationId', 'category', 'occursAt', 'id'] },
  ],
  checks: [
    {
      name: 'crm_event_kind_columns',
      expression: `case kind
        when 'CONTACT_EVENT' then contact_id is not null and group_id is null
        when 'GROUP_EVENT' then group_id is not null and contact_id is null
        else false end`,
    },
    {
      name: 'crm_event_recurrence',
      expression: `recurrence in ('NEVER', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY')`,
    },
  ],
  properties: {
    ...eventProperties,
    kind: p.text().index(false),
    contact: () => tenantReference(Contact, 'contact_id', 'crm_event_contact_fk').nullable(),
    group: () => tenantReference(Group, 'group_id', 'crm_event_group_fk').nullable(),
    category: () => tenantReference(EventCategory, 'category_id', 'crm_event_category_fk'),
    details: p.text().nullable(),
    recurrence: p.text(),
    search: searchColumn('details'),
  },
});

export const ContactEvent = defineEntity({
  name: 'ContactEvent',
  extends: CrmEvent,
  discriminatorValue: 'CONTACT_EVENT',
  properties: {},
});

export const GroupEvent = defineEntity({
  name: 'GroupEvent',
  extends: CrmEvent,
  discriminatorValue: 'GROUP_EVENT',
  properties: {},
});

export const crmEntities = [Contact, Group, GroupMember, EventCategory, CrmEvent, ContactEvent, GroupEvent];
