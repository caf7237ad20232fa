import type { SampleData } from '../../events/sample.ts';

const at = (text: string) => new Date(text);

/** The categories that every account has, and the one of the document's example of a create. */
const CATEGORIES = [
  'Follow Up',
  'Phone Call',
  'Anniversary',
  'Birthday',
  'Meeting',
  'Check In',
  'Thank',
  'Send Email',
  'Send Info',
  'Send Proposal',
  'Deadline',
  'Follow-up',
];

/** The event of Outstand's document and its example of a create, what they refer to, and a few more. */
export const crmSample: SampleData = [
  ...CATEGORIES.map((name) => ({ name: `category-${name}`, type: 'EventCategory', input: { name } })),
  { name: 'group-customers', type: 'Group', input: { name: 'Customers' } },
  { name: 'group-book-club', type: 'Group', input: { name: 'Book club' } },
  {
    name: 'contact-21',
    type: 'Contact',
    input: {
      name: 'Ines Moreau',
      email: 'ines.moreau@example.com',
      phone: '+33 1 55 55 01 21',
      groupIds: ['@group-customers', '@group-book-club'],
    },
  },
  { name: 'contact-22', type: 'Contact', input: { name: 'Tom Okafor', groupIds: ['@group-customers'] } },
  {
    name: 'contact-event-1',
    type: 'ContactEvent',
    input: {
      contactId: '@contact-21',
      time: at('2013-05-07T17:51:05Z'),
      categoryName: 'Birthday',
      details: 'Lorem ipsum...',
      recurrence: 'YEARLY',
    },
    origin: {
      system: 'OUTSTAND',
      account: 'default',
      externalId: '1',
      createdAt: at('2013-05-07T17:51:05Z'),
      updatedAt: at('2013-05-07T17:51:05Z'),
      raw: {
        id: 1,
        time: '2013-05-07T17:51:05Z',
        category_name: 'Birthday',
        category_id: 1,
        details: 'Lorem ipsum...',
        recurrence: 'Yearly',
        created_at: '2013-05-07T17:51:05Z',
        updated_at: '2013-05-07T17:51:05Z',
        parent: '/contacts/21.json',
      },
    },
  },
  {
    name: 'contact-event-2',
    type: 'ContactEvent',
    input: { contactId: '@contact-21', time: at('2013-05-07T17:51:05Z'), categoryName: 'Follow-up' },
  },
  {
    name: 'contact-event-3',
    type: 'ContactEvent',
    input: {
      contactId: '@contact-22',
      time: at('2013-06-03T09:30:00Z'),
      categoryName: 'Phone Call',
      details: 'Ask how the first week went\nTom prefers mornings',
      recurrence: 'WEEKLY',
    },
  },
  {
    name: 'group-event-1',
    type: 'GroupEvent',
    input: {
      groupId: '@group-book-club',
      time: at('2013-05-30T18:00:00Z'),
      categoryName: 'Meeting',
      details: 'Bring the last two chapters',
      recurrence: 'MONTHLY',
    },
  },
  {
    name: 'group-event-2',
    type: 'GroupEvent',
    input: {
      groupId: '@group-customers',
      time: at('2013-06-28T16:00:00Z'),
      categoryName: 'Deadline',
      details: 'Offers of the second quarter end',
    },
  },
];
