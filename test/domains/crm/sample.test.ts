// The event of Outstand's document, as a new embedded database holds it.
import { expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';

const test = useGateway({ samples: true });

it('has the event of the document, with every value as it stands there (Outstand, Event)', async () => {
  const data = await test.ask(`{ eventBySource(system: OUTSTAND, kind: CONTACT_EVENT, externalId: "1") {
    summary domain kind occursAt createdAt updatedAt version
    source { system account externalId raw }
    ... on ContactEvent { time details recurrence category { name } contact { name groups { name } } }
  } }`);

  expect(data.eventBySource).toEqual({
    summary: 'Birthday: Lorem ipsum...',
    domain: 'CRM',
    kind: 'CONTACT_EVENT',
    occursAt: '2013-05-07T17:51:05.000Z',
    createdAt: '2013-05-07T17:51:05.000Z',
    updatedAt: '2013-05-07T17:51:05.000Z',
    version: 1,
    source: {
      system: 'OUTSTAND',
      account: 'default',
      externalId: '1',
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
    time: '2013-05-07T17:51:05.000Z',
    details: 'Lorem ipsum...',
    recurrence: 'YEARLY',
    category: { name: 'Birthday' },
    contact: { name: 'Ines Moreau', groups: [{ name: 'Customers' }, { name: 'Book club' }] },
  });
});

it('has the categories of every account, and the one of the example of a create', async () => {
  const { eventCategories } = await test.ask('{ eventCategories { nodes { name } } }');

  expect(eventCategories.nodes.map(({ name }: { name: string }) => name)).toEqual([
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
  ]);
});

it('has events of both kinds beside it, which have no source', async () => {
  const { crmEvents } = await test.ask(`{ crmEvents { nodes { ... on Event {
    summary source { externalId } subject { ... on Contact { name } ... on Group { name } } } } } }`);

  expect(crmEvents.nodes).toEqual([
    { summary: 'Deadline: Offers of the second quarter end', source: null, subject: { name: 'Customers' } },
    { summary: 'Phone Call: Ask how the first week went', source: null, subject: { name: 'Tom Okafor' } },
    { summary: 'Meeting: Bring the last two chapters', source: null, subject: { name: 'Book club' } },
    { summary: 'Follow-up', source: null, subject: { name: 'Ines Moreau' } },
    { summary: 'Birthday: Lorem ipsum...', source: { externalId: '1' }, subject: { name: 'Ines Moreau' } },
  ]);
});
