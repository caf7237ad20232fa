// Contacts, groups and event categories: what Outstand's events refer to.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make, mutate, reasons } from '../../support/make.ts';
import { countRows, fillOtherOrganization, missing, remove } from './support.ts';

const test = useGateway({ env: { MAX_ALIASES: '501', MAX_ROOT_FIELDS: '501' } });
const time = '2013-05-07T17:51:05Z';
let theirs: Record<string, string>;
let customers: string;
let bookClub: string;
let category: string;

beforeAll(async () => {
  theirs = await fillOtherOrganization(test);
  customers = (await make(test, 'Group', { name: 'Customers' })).id;
  bookClub = (await make(test, 'Group', { name: 'Book club' })).id;
  category = (await make(test, 'EventCategory', { name: 'Anniversary' })).id;
});

/** A contact who is in both groups. */
const makeContact = async (): Promise<string> =>
  (await make(test, 'Contact', { name: 'Ines', groupIds: [bookClub, customers] })).id;

describe('a contact', () => {
  it('keeps what it is created with, and its groups in the order given, each once', async () => {
    const input = {
      name: 'Ines Moreau',
      email: 'ines@example.com',
      phone: '+33 1 55 55 01 21',
      groupIds: [customers, bookClub, customers],
    };
    const { id, createdAt, updatedAt, ...node } = await make(
      test,
      'Contact',
      input,
      'id name email phone version createdAt updatedAt groups { name }',
    );

    expect(id).toMatch(/^contact_[0-9a-z]{26}$/);
    expect(updatedAt).toBe(createdAt);
    expect(node).toEqual({
      name: 'Ines Moreau',
      email: 'ines@example.com',
      phone: '+33 1 55 55 01 21',
      version: 1,
      groups: [{ name: 'Customers' }, { name: 'Book club' }],
    });
  });

  it('needs no more than a name', async () => {
    const expected = { name: 'Tom', email: null, phone: null, groups: [] };

    expect(await make(test, 'Contact', { name: 'Tom' }, 'name email phone groups { id }')).toEqual(expected);
    expect(
      await make(test, 'Contact', { ...expected, groups: undefined, groupIds: null }, 'name email phone groups { id }'),
    ).toEqual(expected);
  });

  it('takes a name of 1 to 256 characters and a phone of 1,024, and refuses one more', async () => {
    const fits = { name: 'x'.repeat(256), phone: '1'.repeat(1_024) };

    expect((await mutate(test, 'createContact', fits)).userErrors).toEqual([]);
    expect(reasons(await mutate(test, 'createContact', { name: `${fits.name}x`, phone: `${fits.phone}1` }))).toEqual([
      'INVALID input.name',
      'INVALID input.phone',
    ]);
    expect(reasons(await mutate(test, 'createContact', { name: ' ' }))).toEqual(['INVALID input.name']);
    expect((await mutate(test, 'createContact', { name: 'x' })).userErrors).toEqual([]);
  });

  it('refuses a group that is not there, or is of another type, and writes nothing', async () => {
    const before = await countRows(test, 'contact');
    const groupIds = [customers, missing('group'), category, theirs.group];
    const payload = await mutate(test, 'createContact', { name: 'Lost', groupIds });

    expect(payload.node).toBeNull();
    expect(reasons(payload)).toEqual([
      'INVALID input.groupIds.2',
      'NOT_FOUND input.groupIds.1',
      'NOT_FOUND input.groupIds.3',
    ]);
    expect(await countRows(test, 'contact')).toBe(before);
  });

  it('is in at most 500 groups', async () => {
    const rows = Array.from({ length: 501 }, (_, index) => `(input: { name: "Group ${index}" }) { group { id } }`);
    const data = await test.ask(`mutation { ${rows.map((row, index) => `g${index}: createGroup${row}`).join('\n')} }`);
    const groupIds = Object.values(data as Record<string, { group: { id: string } }>).map(({ group }) => group.id);
    const fits = await mutate(test, 'createContact', { name: 'Ines', groupIds: groupIds.slice(1) }, 'groups { id }');

    expect(fits.node.groups).toHaveLength(500);
    expect(reasons(await mutate(test, 'createContact', { name: 'Ines', groupIds }))).toEqual([
      'INVALID input.groupIds',
    ]);
  });

  it('changes its own fields and leaves what is left out', async () => {
    const id = await makeContact();
    const input = { id, email: 'ines@example.com', expectedVersion: 1 };
    const selection = 'name email phone version groups { name }';
    const { node } = await mutate(test, 'updateContact', input, selection);
    const groups = [{ name: 'Book club' }, { name: 'Customers' }];

    expect(node).toEqual({ name: 'Ines', email: 'ines@example.com', phone: null, version: 2, groups });
    expect((await mutate(test, 'updateContact', { id, email: null }, selection)).node).toEqual({
      name: 'Ines',
      email: null,
      phone: null,
      version: 3,
      groups,
    });
    expect(reasons(await mutate(test, 'updateContact', { id, expectedVersion: 1, phone: '1' }))).toEqual([
      'CONFLICT input.expectedVersion',
    ]);
    expect(reasons(await mutate(test, 'updateContact', { id, name: null }))).toEqual(['REQUIRED input.name']);
    expect(reasons(await mutate(test, 'updateContact', { id }))).toEqual(['INVALID input']);
  });

  it('replaces its groups, and grows the version when only they change', async () => {
    const id = await makeContact();
    const selection = 'version groups { name }';

    expect((await mutate(test, 'updateContact', { id, groupIds: [customers] }, selection)).node).toEqual({
      version: 2,
      groups: [{ name: 'Customers' }],
    });
    expect((await mutate(test, 'updateContact', { id, groupIds: [] }, selection)).node).toEqual({
      version: 3,
      groups: [],
    });
  });

  it('leaves all groups when they are null', async () => {
    const id = await makeContact();
    const { node } = await mutate(test, 'updateContact', { id, groupIds: null }, 'version groups { name }');

    expect(node).toEqual({ version: 2, groups: [] });
  });

  it('stays as it is when nothing differs', async () => {
    const id = await makeContact();
    const same = { id, name: 'Ines', groupIds: [bookClub, customers] };
    const { node } = await mutate(test, 'updateContact', same, 'version createdAt updatedAt');

    expect(node.version).toBe(1);
    expect(node.updatedAt).toBe(node.createdAt);
  });

  it('cannot be put into a group that is not there', async () => {
    const id = await makeContact();
    const payload = await mutate(test, 'updateContact', { id, groupIds: [missing('group')], name: 'Other' });

    expect(reasons(payload)).toEqual(['NOT_FOUND input.groupIds.0']);
    expect(await test.ask('query ($id: ID!) { contact(id: $id) { name groups { id } } }', { id })).toEqual({
      contact: { name: 'Ines', groups: [{ id: bookClub }, { id: customers }] },
    });
  });

  it('is created once for an idempotency key', async () => {
    const input = { name: 'Ines', groupIds: [customers], idempotencyKey: 'contact' };
    const first = await make(test, 'Contact', input);

    expect(await make(test, 'Contact', input)).toEqual(first);
    expect(reasons(await mutate(test, 'createContact', { ...input, groupIds: [] }))).toEqual([
      'CONFLICT input.idempotencyKey',
    ]);
  });
});

describe('a group', () => {
  it('has a name of 1 to 256 characters, which can change', async () => {
    const { id, ...node } = await make(test, 'Group', { name: 'x'.repeat(256) }, 'id version');

    expect(node).toEqual({ version: 1 });
    expect((await mutate(test, 'updateGroup', { id, name: 'Friends' }, 'name version')).node).toEqual({
      name: 'Friends',
      version: 2,
    });
    expect(reasons(await mutate(test, 'updateGroup', { id, name: null }))).toEqual(['REQUIRED input.name']);
    expect(reasons(await mutate(test, 'updateGroup', { id, name: '' }))).toEqual(['INVALID input.name']);
    expect(reasons(await mutate(test, 'createGroup', { name: 'x'.repeat(257) }))).toEqual(['INVALID input.name']);
  });
});

describe('an event category', () => {
  it('has a name of 1 to 256 characters', async () => {
    const { id, createdAt, updatedAt, ...node } = await make(
      test,
      'EventCategory',
      { name: 'é'.repeat(256) },
      'id name version createdAt updatedAt',
    );

    expect(id).toMatch(/^event_category_[0-9a-z]{26}$/);
    expect(updatedAt).toBe(createdAt);
    expect(node).toEqual({ name: 'é'.repeat(256), version: 1 });
    expect(reasons(await mutate(test, 'createEventCategory', { name: 'x'.repeat(257) }))).toEqual([
      'INVALID input.name',
    ]);
    expect(reasons(await mutate(test, 'createEventCategory', { name: '' }))).toEqual(['INVALID input.name']);
  });

  it('has its name alone in the organisation', async () => {
    const { id } = await make(test, 'EventCategory', { name: 'Meeting' });
    const conflict = {
      node: null,
      userErrors: [
        {
          code: 'CONFLICT',
          message: 'There is another EventCategory with this name.',
          field: ['input', 'name'],
        },
      ],
    };

    expect(await mutate(test, 'createEventCategory', { name: 'Anniversary' })).toEqual(conflict);
    expect(await mutate(test, 'updateEventCategory', { id, name: 'Anniversary' })).toEqual(conflict);
    expect((await mutate(test, 'updateEventCategory', { id, name: 'Meeting' }, 'version')).node).toEqual({
      version: 1,
    });
    expect((await mutate(test, 'createEventCategory', { name: 'anniversary' })).userErrors).toEqual([]);
    expect((await mutate(test, 'createEventCategory', { name: 'Theirs' })).userErrors).toEqual([]);
  });

  it('undoes a refused create alone, beside others in one operation', async () => {
    const data = await test.ask(`mutation {
      a: createEventCategory(input: { name: "Kept" }) { eventCategory { name } userErrors { code } }
      b: createEventCategory(input: { name: "Kept" }) { eventCategory { name } userErrors { code } }
      c: createEventCategory(input: { name: "Kept too" }) { eventCategory { name } userErrors { code } }
    }`);

    expect(data).toEqual({
      a: { eventCategory: { name: 'Kept' }, userErrors: [] },
      b: { eventCategory: null, userErrors: [{ code: 'CONFLICT' }] },
      c: { eventCategory: { name: 'Kept too' }, userErrors: [] },
    });
    expect(await test.rows(`select name from event_category where name like 'Kept%' order by name`)).toEqual([
      { name: 'Kept' },
      { name: 'Kept too' },
    ]);
  });

  it('gives its new name to the events that are in it', async () => {
    const { id } = await make(test, 'EventCategory', { name: 'Thank' });
    const contactId = await makeContact();
    const event = await make(test, 'ContactEvent', { contactId, time, categoryId: id });
    await mutate(test, 'updateEventCategory', { id, name: 'Thanks' });

    expect(
      await test.ask(
        'query ($id: ID!) { event(id: $id) { summary version ... on ContactEvent { category { name } } } }',
        {
          id: event.id,
        },
      ),
    ).toEqual({ event: { summary: 'Thanks', version: 1, category: { name: 'Thanks' } } });
  });
});

describe('deleting', () => {
  it('takes a contact out of its groups', async () => {
    const id = await makeContact();
    const before = await countRows(test, 'group_member');

    expect(await remove(test, 'deleteSubject', { id })).toEqual({ deletedId: id, userErrors: [] });
    expect(await countRows(test, 'group_member')).toBe(before - 2);
    expect(await test.ask('query ($id: ID!) { contact(id: $id) { id } }', { id })).toEqual({ contact: null });
  });

  it('takes its members out of a group', async () => {
    const { id } = await make(test, 'Group', { name: 'Short-lived' });
    const contact = await make(test, 'Contact', { name: 'Ines', groupIds: [customers, id] });

    expect(await remove(test, 'deleteSubject', { id })).toEqual({ deletedId: id, userErrors: [] });
    expect(await test.ask('query ($id: ID!) { contact(id: $id) { groups { id } } }', contact)).toEqual({
      contact: { groups: [{ id: customers }] },
    });
  });

  it('refuses a contact, a group and a category that have events, until they are gone', async () => {
    const contactId = await makeContact();
    const { id: groupId } = await make(test, 'Group', { name: 'Busy' });
    const { id: categoryId } = await make(test, 'EventCategory', { name: 'Busy' });
    const events = [
      await make(test, 'ContactEvent', { contactId, time, categoryId }),
      await make(test, 'GroupEvent', { groupId, time, categoryId }),
    ];

    for (const id of [contactId, groupId, categoryId]) {
      const payload = await remove(test, 'deleteSubject', { id });
      expect(payload.deletedId).toBeNull();
      expect(reasons(payload)).toEqual(['IN_USE input.id']);
    }
    expect(await test.ask('query ($id: ID!) { contact(id: $id) { groups { id } } }', { id: contactId })).toEqual({
      contact: { groups: [{ id: bookClub }, { id: customers }] },
    });

    for (const { id } of events) await remove(test, 'deleteEvent', { id });
    for (const id of [contactId, groupId, categoryId]) {
      expect(await remove(test, 'deleteSubject', { id })).toEqual({ deletedId: id, userErrors: [] });
    }
  });

  it('refuses what is not there, and a version that is no longer current', async () => {
    const id = await makeContact();

    expect(reasons(await remove(test, 'deleteSubject', { id, expectedVersion: 2 }))).toEqual([
      'CONFLICT input.expectedVersion',
    ]);
    for (const gone of [missing('contact'), missing('group'), theirs.contact, theirs.category, theirs.group]) {
      expect(reasons(await remove(test, 'deleteSubject', { id: gone as string }))).toEqual(['NOT_FOUND input.id']);
    }
  });
});
