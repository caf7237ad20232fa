import type { Domain } from '../domain.ts';
import { outstandConnector } from './connector.ts';
import * as entities from './entities.ts';
import * as inputs from './inputs.ts';
import { crmEventTable as table } from './repository.ts';
import { crmResolvers } from './resolvers.ts';
import { crmSample } from './sample.ts';
import { crmRules, groupsOfContact } from './service.ts';

/** The dates of contacts and groups: Outstand. */
export const crm: Domain = {
  tables: [table],
  kinds: [
    {
      kind: 'CONTACT_EVENT',
      typename: 'ContactEvent',
      prefix: 'contact_event',
      table,
      entity: entities.ContactEvent,
      fields: inputs.contactEventFields,
      rules: crmRules,
    },
    {
      kind: 'GROUP_EVENT',
      typename: 'GroupEvent',
      prefix: 'group_event',
      table,
      entity: entities.GroupEvent,
      fields: inputs.groupEventFields,
      rules: crmRules,
    },
  ],
  subjects: [
    {
      typename: 'Contact',
      prefix: 'contact',
      one: 'contact',
      many: 'contacts',
      entity: entities.Contact,
      tableName: 'contact',
      columns: { name: 'name', email: 'email', phone: 'phone' },
      fields: inputs.contactFields,
      collections: { groupIds: groupsOfContact },
    },
    {
      typename: 'Group',
      prefix: 'group',
      one: 'group',
      many: 'groups',
      entity: entities.Group,
      tableName: 'contact_group',
      columns: { name: 'name' },
      fields: inputs.groupFields,
    },
    {
      typename: 'EventCategory',
      prefix: 'event_category',
      one: 'eventCategory',
      many: 'eventCategories',
      entity: entities.EventCategory,
      tableName: 'event_category',
      columns: { name: 'name' },
      fields: inputs.eventCategoryFields,
      unique: 'name',
    },
  ],
  references: [
    { subject: 'Contact', table: 'crm_event', column: 'contact_id' },
    { subject: 'Group', table: 'crm_event', column: 'group_id' },
    { subject: 'EventCategory', table: 'crm_event', column: 'category_id' },
  ],
  entities: entities.crmEntities,
  resolvers: crmResolvers,
  sample: crmSample,
  connector: outstandConnector,
};
