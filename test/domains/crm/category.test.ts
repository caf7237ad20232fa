// Outstand, «Create Event»: how an event's category is chosen by category_id or category_name.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make, mutate, reasons } from '../../support/make.ts';
import { countRows, fillOtherOrganization, missing } from './support.ts';

const test = useGateway();
let theirs: Record<string, string>;
let contactId: string;
let groupId: string;
let birthday: string;
let followUp: string;

beforeAll(async () => {
  theirs = await fillOtherOrganization(test);
  contactId = (await make(test, 'Contact', { name: 'Ines' })).id;
  groupId = (await make(test, 'Group', { name: 'Customers' })).id;
  birthday = (await make(test, 'EventCategory', { name: 'Birthday' })).id;
  followUp = (await make(test, 'EventCategory', { name: 'Follow-up' })).id;
});

/** What comes of this choice of category: its name, or why not. */
async function chosen(mutation: string, choice: Record<string, unknown>, input: Record<string, unknown>) {
  const payload = await mutate(test, mutation, { ...input, ...choice }, 'category { name }');
  return payload.node ? payload.node.category.name : reasons(payload);
}

const onCreate = async (choice: Record<string, unknown>) => {
  const time = '2013-05-07T17:51:05Z';
  const [contact, group] = [
    await chosen('createContactEvent', choice, { contactId, time }),
    await chosen('createGroupEvent', choice, { groupId, time }),
  ];
  expect(group).toEqual(contact);
  return contact;
};

describe('in a create', () => {
  it('is found by its name (Outstand, category_name)', async () => {
    expect(await onCreate({ categoryName: 'Follow-up' })).toBe('Follow-up');
    expect(await onCreate({ categoryName: 'Follow-up', categoryId: null })).toBe('Follow-up');
  });

  it('is found by its id (Outstand, category_id)', async () => {
    expect(await onCreate({ categoryId: followUp })).toBe('Follow-up');
    expect(await onCreate({ categoryId: followUp, categoryName: null })).toBe('Follow-up');
  });

  it('is the one of the id when both are given (Outstand, category_id takes precedence)', async () => {
    expect(await onCreate({ categoryId: birthday, categoryName: 'Follow-up' })).toBe('Birthday');
  });

  it('is the one of the id even when the name is unknown', async () => {
    expect(await onCreate({ categoryId: birthday, categoryName: 'Nothing of the kind' })).toBe('Birthday');
  });

  it('is refused when the id is unknown, whatever the name (Outstand, 422 without a category)', async () => {
    const before = await countRows(test, 'crm_event');

    expect(await onCreate({ categoryId: missing('event_category') })).toEqual(['NOT_FOUND input.categoryId']);
    expect(await onCreate({ categoryId: missing('event_category'), categoryName: 'Birthday' })).toEqual([
      'NOT_FOUND input.categoryId',
    ]);
    expect(await onCreate({ categoryId: theirs.category })).toEqual(['NOT_FOUND input.categoryId']);
    expect(await countRows(test, 'crm_event')).toBe(before);
  });

  it('is refused when no category has exactly the name (Outstand, 422 without a category)', async () => {
    const before = await countRows(test, 'crm_event');

    for (const categoryName of ['Follow Up', 'birthday', ' Birthday', 'Theirs', '', 'x'.repeat(100_000)]) {
      expect(await onCreate({ categoryName })).toEqual(['NOT_FOUND input.categoryName']);
    }
    expect(await countRows(test, 'crm_event')).toBe(before);
  });

  it('is required (Outstand, Required: category_name or category_id)', async () => {
    expect(await onCreate({})).toEqual(['REQUIRED input.categoryId']);
    expect(await onCreate({ categoryId: null, categoryName: null })).toEqual(['REQUIRED input.categoryId']);
  });

  it('is refused when the id is none of a category', async () => {
    expect(await onCreate({ categoryId: '1' })).toEqual(['INVALID input.categoryId']);
    expect(await onCreate({ categoryId: contactId })).toEqual(['INVALID input.categoryId']);
  });
});

describe('in an update', () => {
  const onUpdate = async (choice: Record<string, unknown>) => {
    const time = '2013-05-07T17:51:05Z';
    const { id } = await make(test, 'ContactEvent', { contactId, time, categoryId: birthday });
    return chosen('updateContactEvent', choice, { id, details: 'Changed' });
  };

  it('stays when neither is given', async () => {
    expect(await onUpdate({})).toBe('Birthday');
  });

  it('changes by name and by id, and the id wins (Outstand, PUT: category_name and category_id)', async () => {
    expect(await onUpdate({ categoryName: 'Follow-up' })).toBe('Follow-up');
    expect(await onUpdate({ categoryId: followUp })).toBe('Follow-up');
    expect(await onUpdate({ categoryId: followUp, categoryName: 'Birthday' })).toBe('Follow-up');
    expect(await onUpdate({ categoryId: followUp, categoryName: 'Nothing of the kind' })).toBe('Follow-up');
    expect(await onUpdate({ categoryId: followUp, categoryName: null })).toBe('Follow-up');
    expect(await onUpdate({ categoryId: null, categoryName: 'Follow-up' })).toBe('Follow-up');
  });

  it('is refused when it cannot be found (Outstand, PUT: 422)', async () => {
    expect(await onUpdate({ categoryId: missing('event_category') })).toEqual(['NOT_FOUND input.categoryId']);
    expect(await onUpdate({ categoryName: 'Nothing of the kind' })).toEqual(['NOT_FOUND input.categoryName']);
  });

  it('cannot be cleared', async () => {
    expect(await onUpdate({ categoryId: null })).toEqual(['REQUIRED input.categoryId']);
    expect(await onUpdate({ categoryName: null })).toEqual(['REQUIRED input.categoryName']);
    expect(await onUpdate({ categoryId: null, categoryName: null })).toEqual(['REQUIRED input.categoryId']);
  });
});
