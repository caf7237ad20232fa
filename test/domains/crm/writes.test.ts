// Outstand, «Event», «Create Event», «Update Event» and «Delete Event».
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make, mutate, reasons } from '../../support/make.ts';
import { countRows, fillOtherOrganization, missing, remove } from './support.ts';

const test = useGateway();
const time = '2013-05-07T17:51:05Z';
let theirs: Record<string, string>;
let contactId: string;
let groupId: string;
let birthday: string;

beforeAll(async () => {
  theirs = await fillOtherOrganization(test);
  contactId = (await make(test, 'Contact', { name: 'Ines' })).id;
  groupId = (await make(test, 'Group', { name: 'Customers' })).id;
  birthday = (await make(test, 'EventCategory', { name: 'Birthday' })).id;
});

const makeEvent = async (input: Record<string, unknown> = {}): Promise<string> =>
  (await make(test, 'ContactEvent', { contactId, time, categoryId: birthday, ...input })).id;

describe('creating', () => {
  const all = `__typename domain kind summary occursAt endsAt time details recurrence version
    createdAt updatedAt source { system } category { id name } subject { __typename ... on Node { id } }`;

  it('creates an event of a contact (Outstand, POST /contacts/:contact_id/events.json)', async () => {
    const start = Date.now();
    const input = {
      contactId,
      time,
      categoryName: 'Birthday',
      details: 'Lorem ipsum...\nSecond line',
      recurrence: 'YEARLY',
    };
    const { id, createdAt, updatedAt, ...node } = await make(test, 'ContactEvent', input, `id contact { id } ${all}`);

    expect(id).toMatch(/^contact_event_[0-9a-z]{26}$/);
    expect(Date.parse(createdAt)).toBeGreaterThanOrEqual(start);
    expect(updatedAt).toBe(createdAt);
    expect(node).toEqual({
      __typename: 'ContactEvent',
      domain: 'CRM',
      kind: 'CONTACT_EVENT',
      summary: 'Birthday: Lorem ipsum...',
      occursAt: '2013-05-07T17:51:05.000Z',
      endsAt: null,
      time: '2013-05-07T17:51:05.000Z',
      details: 'Lorem ipsum...\nSecond line',
      recurrence: 'YEARLY',
      version: 1,
      source: null,
      category: { id: birthday, name: 'Birthday' },
      subject: { __typename: 'Contact', id: contactId },
      contact: { id: contactId },
    });
  });

  it('creates an event of a group (Outstand, POST /groups/:group_id/events.json)', async () => {
    const input = { groupId, time: '2013-05-07T19:51:05.250+02:00', categoryId: birthday };
    const { id, createdAt, updatedAt, ...node } = await make(test, 'GroupEvent', input, `id group { id } ${all}`);

    expect(id).toMatch(/^group_event_[0-9a-z]{26}$/);
    expect(updatedAt).toBe(createdAt);
    expect(node).toEqual({
      __typename: 'GroupEvent',
      domain: 'CRM',
      kind: 'GROUP_EVENT',
      summary: 'Birthday',
      occursAt: '2013-05-07T17:51:05.250Z',
      endsAt: null,
      time: '2013-05-07T17:51:05.250Z',
      details: null,
      recurrence: 'NEVER',
      version: 1,
      source: null,
      category: { id: birthday, name: 'Birthday' },
      subject: { __typename: 'Group', id: groupId },
      group: { id: groupId },
    });
  });

  it('takes every recurrence of the document (Outstand, recurrence: Never Daily Weekly Monthly Yearly)', async () => {
    for (const recurrence of ['NEVER', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']) {
      const input = { contactId, time, categoryId: birthday, recurrence };
      expect(await make(test, 'ContactEvent', input, 'recurrence')).toEqual({ recurrence });
    }
  });

  it('never recurs where the recurrence is left out or null', async () => {
    const input = { contactId, time, categoryId: birthday };

    expect(await make(test, 'ContactEvent', input, 'recurrence')).toEqual({ recurrence: 'NEVER' });
    expect(await make(test, 'ContactEvent', { ...input, recurrence: null }, 'recurrence')).toEqual({
      recurrence: 'NEVER',
    });
  });

  it('refuses another recurrence, no time and a time that is none (Outstand, Required: time)', async () => {
    const create =
      'mutation ($input: CreateContactEventInput!) { createContactEvent(input: $input) { userErrors { code } } }';
    const input = { contactId, time, categoryId: birthday };
    const wrong = [
      { ...input, recurrence: 'HOURLY' },
      { ...input, time: undefined },
      { ...input, time: null },
      { ...input, time: 'tomorrow' },
    ];
    const before = await countRows(test, 'crm_event');

    for (const each of wrong) {
      const answer = await test.send(create, { input: each });
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
    expect(await countRows(test, 'crm_event')).toBe(before);
  });

  it('refuses a contact or a group that is not there, or is of another type, and writes nothing', async () => {
    const before = await countRows(test, 'crm_event');
    const contact = { time, categoryId: birthday };

    for (const [id, reason] of [
      [missing('contact'), 'NOT_FOUND input.contactId'],
      [theirs.contact, 'NOT_FOUND input.contactId'],
      [groupId, 'INVALID input.contactId'],
      ['21', 'INVALID input.contactId'],
    ]) {
      expect(reasons(await mutate(test, 'createContactEvent', { ...contact, contactId: id }))).toEqual([reason]);
    }
    for (const [id, reason] of [
      [missing('group'), 'NOT_FOUND input.groupId'],
      [theirs.group, 'NOT_FOUND input.groupId'],
      [contactId, 'INVALID input.groupId'],
    ]) {
      expect(reasons(await mutate(test, 'createGroupEvent', { ...contact, groupId: id }))).toEqual([reason]);
    }
    expect(await countRows(test, 'crm_event')).toBe(before);
  });

  it('takes details of 65,536 characters and refuses one more', async () => {
    const input = { contactId, time, categoryId: birthday };
    const fits = await mutate(test, 'createContactEvent', { ...input, details: 'x'.repeat(65_536) });
    const long = await mutate(test, 'createContactEvent', { ...input, details: 'x'.repeat(65_537) });

    expect(fits.userErrors).toEqual([]);
    expect(long).toEqual({
      node: null,
      userErrors: [
        { code: 'INVALID', message: 'details may have at most 65,536 characters.', field: ['input', 'details'] },
      ],
    });
  });

  it('refuses the character U+0000 in the details and in the name of the category', async () => {
    const input = { contactId, time };

    expect(
      reasons(await mutate(test, 'createContactEvent', { ...input, categoryId: birthday, details: 'a\u0000' })),
    ).toEqual(['INVALID input.details']);
    expect(reasons(await mutate(test, 'createContactEvent', { ...input, categoryName: '\u0000' }))).toEqual([
      'INVALID input.categoryName',
    ]);
  });

  it('does it once for an idempotency key, and refuses another input under the same key', async () => {
    const input = { contactId, time, categoryName: 'Birthday', idempotencyKey: 'once' };
    const first = await make(test, 'ContactEvent', input);
    const before = await countRows(test, 'crm_event');
    const again = await make(test, 'ContactEvent', input);
    const other = await mutate(test, 'createContactEvent', { ...input, details: 'Changed' });

    expect(again).toEqual(first);
    expect(other.node).toBeNull();
    expect(reasons(other)).toEqual(['CONFLICT input.idempotencyKey']);
    expect(await countRows(test, 'crm_event')).toBe(before);
  });
});

describe('updating', () => {
  it('changes time and details and leaves what is left out (Outstand, PUT /events/:id.json)', async () => {
    const id = await makeEvent({ details: 'Before', recurrence: 'YEARLY' });
    const input = { id, time: '2014-05-07T17:51:05Z', details: 'Lorem ipsum...' };
    const { node, userErrors } = await mutate(
      test,
      'updateContactEvent',
      input,
      'id time occursAt details recurrence version summary category { name } contact { id }',
    );

    expect(userErrors).toEqual([]);
    expect(node).toEqual({
      id,
      time: '2014-05-07T17:51:05.000Z',
      occursAt: '2014-05-07T17:51:05.000Z',
      details: 'Lorem ipsum...',
      recurrence: 'YEARLY',
      version: 2,
      summary: 'Birthday: Lorem ipsum...',
      category: { name: 'Birthday' },
      contact: { id: contactId },
    });
  });

  it('changes an event of a group alike', async () => {
    const { id } = await make(test, 'GroupEvent', { groupId, time, categoryId: birthday, details: 'Before' });
    const input = { id, recurrence: 'WEEKLY', details: null };
    const { node } = await mutate(test, 'updateGroupEvent', input, 'recurrence details version group { id }');

    expect(node).toEqual({ recurrence: 'WEEKLY', details: null, version: 2, group: { id: groupId } });
  });

  it('moves updatedAt and leaves createdAt (Outstand, created_at and updated_at)', async () => {
    const id = await makeEvent();
    await test.rows(
      `update crm_event set created_at = '2013-01-01Z', updated_at = '2013-01-01Z' where details is null`,
    );
    const start = Date.now();
    const { node } = await mutate(test, 'updateContactEvent', { id, details: 'New' }, 'createdAt updatedAt');

    expect(node.createdAt).toBe('2013-01-01T00:00:00.000Z');
    expect(Date.parse(node.updatedAt)).toBeGreaterThanOrEqual(start);
  });

  it('has no input for the parent, which stays (Outstand, parent)', async () => {
    const id = await makeEvent();
    const update =
      'mutation ($input: UpdateContactEventInput!) { updateContactEvent(input: $input) { userErrors { code } } }';
    const answer = await test.send(update, { input: { id, contactId } });

    expect(answer.errors?.map(({ message }) => message)).toEqual([
      expect.stringContaining('Field "contactId" is not defined by type "UpdateContactEventInput"'),
    ]);
  });

  it('refuses to clear what is required, and an update of nothing (Outstand, PUT: 422)', async () => {
    const id = await makeEvent();

    expect(reasons(await mutate(test, 'updateContactEvent', { id, time: null }))).toEqual(['REQUIRED input.time']);
    expect(reasons(await mutate(test, 'updateContactEvent', { id, recurrence: null, categoryId: null }))).toEqual([
      'REQUIRED input.categoryId',
      'REQUIRED input.recurrence',
    ]);
    expect(reasons(await mutate(test, 'updateContactEvent', { id, expectedVersion: 1 }))).toEqual(['INVALID input']);
  });

  it('writes nothing when nothing differs', async () => {
    const id = await makeEvent({ details: 'Same' });
    const input = { id, details: 'Same', time: '2013-05-07T19:51:05+02:00', categoryName: 'Birthday' };
    const { node } = await mutate(test, 'updateContactEvent', input, 'version history { totalCount }');

    expect(node).toEqual({ version: 1, history: { totalCount: 1 } });
  });

  it('refuses an event that is not there, of another kind or of another organisation', async () => {
    const id = await makeEvent();

    for (const [mutation, wrong, reason] of [
      ['updateContactEvent', missing('contact_event'), 'NOT_FOUND input.id'],
      ['updateContactEvent', theirs.event, 'NOT_FOUND input.id'],
      ['updateGroupEvent', id, 'INVALID input.id'],
      ['updateGroupEvent', id.replace('contact_event', 'group_event'), 'NOT_FOUND input.id'],
    ] as [string, string, string][]) {
      expect(reasons(await mutate(test, mutation, { id: wrong, details: 'Lost' }))).toEqual([reason]);
    }
  });

  it('refuses a version that is no longer current', async () => {
    const id = await makeEvent();
    const first = await mutate(test, 'updateContactEvent', { id, expectedVersion: 1, details: 'First' }, 'version');
    const second = await mutate(test, 'updateContactEvent', { id, expectedVersion: 1, details: 'Second' });

    expect(first.node).toEqual({ version: 2 });
    expect(second).toEqual({
      node: null,
      userErrors: [
        {
          code: 'CONFLICT',
          message: 'Version 1 is no longer current: it is at version 2.',
          field: ['input', 'expectedVersion'],
        },
      ],
    });
  });
});

describe('history', () => {
  it('keeps what each change changed, newest first, with the category by its id', async () => {
    const meeting = (await make(test, 'EventCategory', { name: 'Meeting' })).id;
    const id = await makeEvent({ details: 'Before' });
    const history = 'history { nodes { change version eventId kind before after } }';
    const { node } = await mutate(
      test,
      'updateContactEvent',
      { id, categoryName: 'Meeting', details: null, recurrence: 'DAILY' },
      history,
    );

    const change = { eventId: id, kind: 'CONTACT_EVENT' };
    expect(node.history.nodes).toEqual([
      {
        ...change,
        change: 'UPDATED',
        version: 2,
        before: { categoryId: birthday, details: 'Before', recurrence: 'NEVER' },
        after: { categoryId: meeting, details: null, recurrence: 'DAILY' },
      },
      {
        ...change,
        change: 'CREATED',
        version: 1,
        before: null,
        after: {
          contactId,
          time: '2013-05-07T17:51:05.000Z',
          categoryId: birthday,
          details: 'Before',
          recurrence: 'NEVER',
        },
      },
    ]);
  });
});

describe('deleting', () => {
  it('deletes only the event: its contact and category stay (Outstand, DELETE /events/:id.json)', async () => {
    const id = await makeEvent();

    expect(await remove(test, 'deleteEvent', { id })).toEqual({ deletedId: id, userErrors: [] });
    expect(
      await test.ask(
        'query ($e: ID!, $c: ID!, $k: ID!) { event(id: $e) { id } contact(id: $c) { id } eventCategory(id: $k) { id } }',
        { e: id, c: contactId, k: birthday },
      ),
    ).toEqual({ event: null, contact: { id: contactId }, eventCategory: { id: birthday } });
    expect(
      await test.rows(
        `select version, before->>'categoryId' as category, after from event_change where change = 'DELETED'`,
      ),
    ).toEqual([{ version: 2, category: birthday, after: null }]);
  });

  it('deletes an event of a group', async () => {
    const { id } = await make(test, 'GroupEvent', { groupId, time, categoryId: birthday });

    expect(await remove(test, 'deleteEvent', { id })).toEqual({ deletedId: id, userErrors: [] });
    expect(await test.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  it('does not find an event that is gone or that one may not see (Outstand, DELETE: 404)', async () => {
    const id = await makeEvent();
    await remove(test, 'deleteEvent', { id });
    const before = await countRows(test, 'crm_event');

    for (const gone of [id, theirs.event as string]) {
      expect(await remove(test, 'deleteEvent', { id: gone })).toEqual({
        deletedId: null,
        userErrors: [{ code: 'NOT_FOUND', message: 'There is no ContactEvent with this id.', field: ['input', 'id'] }],
      });
    }
    expect(await countRows(test, 'crm_event')).toBe(before);
  });

  it('refuses to delete a version that is no longer current', async () => {
    const id = await makeEvent();
    const payload = await remove(test, 'deleteEvent', { id, expectedVersion: 2 });

    expect(payload.deletedId).toBeNull();
    expect(reasons(payload)).toEqual(['CONFLICT input.expectedVersion']);
  });
});
