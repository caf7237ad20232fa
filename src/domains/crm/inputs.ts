import {
  type Fields,
  instant,
  MAX_NAME,
  MAX_NOTE,
  MAX_TEXT,
  plain,
  reference,
  references,
  text,
} from '../../events/fields.ts';

/** Outstand, «Event»: what an event of a contact and one of a group take alike. */
const common = {
  time: instant('time', { required: true, property: 'occursAt' }),
  categoryId: reference('categoryId', 'EventCategory', { property: 'category' }),
  // No reference: the rules look the name up, and only if there is no categoryId.
  categoryName: plain('categoryName', { property: null }),
  details: text('details', MAX_NOTE),
  recurrence: plain('recurrence'),
} satisfies Fields;

export const contactEventFields: Fields = {
  contactId: reference('contactId', 'Contact', { required: true, property: 'contact' }),
  ...common,
};

export const groupEventFields: Fields = {
  groupId: reference('groupId', 'Group', { required: true, property: 'group' }),
  ...common,
};

export const contactFields: Fields = {
  name: text('name', MAX_NAME, { required: true }),
  email: text('email', MAX_TEXT),
  phone: text('phone', MAX_TEXT),
  groupIds: references('groupIds', 'Group'),
};

export const groupFields: Fields = { name: text('name', MAX_NAME, { required: true }) };

export const eventCategoryFields: Fields = { name: text('name', MAX_NAME, { required: true }) };
