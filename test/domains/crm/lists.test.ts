// Outstand, «Get Events» and «Get Event», and the lists, filters and orders of the contract.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, useGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';
import { fillOtherOrganization, missing } from './support.ts';

const test = useGateway();
const ids: Record<string, string> = {};

/** Five events, named by their details; the third and the fourth take place at the same time. */
beforeAll(async () => {
  await fillOtherOrganization(test);
  for (const name of ['ines', 'tom']) ids[name] = (await make(test, 'Contact', { name })).id;
  for (const name of ['customers', 'empty']) ids[name] = (await make(test, 'Group', { name })).id;
  for (const name of ['Birthday', 'Meeting']) ids[name] = (await make(test, 'EventCategory', { name })).id;
  const [contactId, groupId] = [ids.ines, ids.customers];
  const events: [string, Json][] = [
    ['ContactEvent', { contactId, categoryId: ids.Birthday, time: '2013-01-05T00:00:00Z', recurrence: 'YEARLY' }],
    ['ContactEvent', { contactId, categoryId: ids.Meeting, time: '2013-01-04T00:00:00Z' }],
    ['GroupEvent', { groupId, categoryId: ids.Meeting, time: '2013-01-03T00:00:00Z', recurrence: 'WEEKLY' }],
    [
      'ContactEvent',
      { contactId: ids.tom, categoryId: ids.Birthday, time: '2013-01-03T00:00:00Z', recurrence: 'YEARLY' },
    ],
    ['GroupEvent', { groupId, categoryId: ids.Birthday, time: '2013-01-01T00:00:00Z' }],
  ];
  for (const [index, [type, input]] of events.entries()) {
    const details = `${'abcde'[index]}: walking ${index < 4 ? 'along' : 'away'}`;
    ids[details.charAt(0)] = (await make(test, type, { ...input, details })).id;
    const day = `2020-01-0${index + 1}T00:00:00Z`;
    await test.rows('update crm_event set created_at = ?, updated_at = ? where details = ?', [
      day,
      day.replace('2020', '2021'),
      details,
    ]);
  }
  await test.rows(`update crm_event set source_system = 'OUTSTAND' where details like 'b%'`);
  await test.rows(`update crm_event set updated_at = '2022-01-01Z' where details like 'd%'`);
});

const letter = ({ summary }: Json): string => summary.replace(/^\w+: (.).*$/s, '$1');
const letters = (connection: Json): string => connection.nodes.map(letter).join('');

/** The letters of the events that a filter lets through, the latest first. */
const filtered = async (filter: Json, orderBy?: Json): Promise<string> =>
  letters(
    (
      await test.ask(
        'query ($f: CrmEventFilter, $o: EventOrder) { crmEvents(filter: $f, orderBy: $o) { nodes { ... on Event { summary } } } }',
        { f: filter, o: orderBy },
      )
    ).crmEvents,
  );

describe('reading', () => {
  it('lists the events of a contact, and not those of its groups (Outstand, GET /contacts/:contact_id/events.json)', async () => {
    const { contact } = await test.ask(
      'query ($id: ID!) { contact(id: $id) { events { totalCount nodes { ... on Event { summary } } } } }',
      { id: ids.ines },
    );

    expect(contact.events).toEqual({
      totalCount: 2,
      nodes: [{ summary: 'Birthday: a: walking along' }, { summary: 'Meeting: b: walking along' }],
    });
  });

  it('lists the events of a group (Outstand, GET /groups/:group_id/events.json)', async () => {
    const { group } = await test.ask(
      'query ($id: ID!) { group(id: $id) { events { totalCount nodes { ... on Event { summary } } } } }',
      { id: ids.customers },
    );

    expect(group.events).toEqual({
      totalCount: 2,
      nodes: [{ summary: 'Meeting: c: walking along' }, { summary: 'Birthday: e: walking away' }],
    });
  });

  it('has an empty list where a group has no events, and no group where there is none', async () => {
    const query =
      'query ($id: ID!) { group(id: $id) { events { totalCount nodes { __typename } pageInfo { hasNextPage startCursor } } } }';

    expect(await test.ask(query, { id: ids.empty })).toEqual({
      group: { events: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, startCursor: null } } },
    });
    expect(await test.ask(query, { id: missing('group') })).toEqual({ group: null });
  });

  it('finds one event by its id (Outstand, GET /events/:id.json)', async () => {
    const fields = '... on ContactEvent { time details recurrence category { name } contact { name } }';

    expect(
      await test.ask(`query ($id: ID!) { event(id: $id) { id ${fields} } node(id: $id) { id } }`, { id: ids.a }),
    ).toEqual({
      event: {
        id: ids.a,
        time: '2013-01-05T00:00:00.000Z',
        details: 'a: walking along',
        recurrence: 'YEARLY',
        category: { name: 'Birthday' },
        contact: { name: 'ines' },
      },
      node: { id: ids.a },
    });
    expect(await test.ask('query ($id: ID!) { event(id: $id) { id } }', { id: missing('group_event') })).toEqual({
      event: null,
    });
  });

  it('stands on the timeline, by contact and by group', async () => {
    const { events } = await test.ask(
      'query ($f: EventFilter) { events(filter: $f) { nodes { summary kind subject { ... on Contact { name } ... on Group { name } } } } }',
      { f: { domains: ['CRM'], subjectIds: [ids.tom, ids.customers] } },
    );

    expect(events.nodes).toEqual([
      { summary: 'Birthday: d: walking along', kind: 'CONTACT_EVENT', subject: { name: 'tom' } },
      { summary: 'Meeting: c: walking along', kind: 'GROUP_EVENT', subject: { name: 'customers' } },
      { summary: 'Birthday: e: walking away', kind: 'GROUP_EVENT', subject: { name: 'customers' } },
    ]);
  });

  it('summarises with the first line of the details, cut to one short line', async () => {
    const input = { contactId: ids.tom, categoryId: ids.Meeting, time: '2000-01-01T00:00:00Z' };
    const long = await make(test, 'ContactEvent', { ...input, details: `\n ${'x'.repeat(121)}\nmore` }, 'id summary');
    const blank = await make(test, 'ContactEvent', { ...input, details: ' \n ' }, 'id summary');
    await test.rows(`delete from crm_event where occurs_at = '2000-01-01Z'`);

    expect(long.summary).toBe(`Meeting: ${'x'.repeat(119)}…`);
    expect(blank.summary).toBe('Meeting');
  });
});

describe('filters', () => {
  it('lists all without a filter, the latest first', async () => {
    expect(await filtered(null)).toBe('abdce');
    expect(await filtered({})).toBe('abdce');
    expect(await filtered({ kinds: null, contactIds: null, occursAt: null, text: null })).toBe('abdce');
  });

  it('keeps any of the kinds', async () => {
    expect(await filtered({ kinds: ['CONTACT_EVENT'] })).toBe('abd');
    expect(await filtered({ kinds: ['GROUP_EVENT', 'HOMEWORK'] })).toBe('ce');
    expect(await filtered({ kinds: ['HOMEWORK'] })).toBe('');
  });

  it('keeps any of the contacts', async () => {
    expect(await filtered({ contactIds: [ids.ines] })).toBe('ab');
    expect(await filtered({ contactIds: [ids.tom, ids.ines, missing('contact')] })).toBe('abd');
  });

  it('keeps any of the groups', async () => {
    expect(await filtered({ groupIds: [ids.customers, ids.empty] })).toBe('ce');
    expect(await filtered({ groupIds: [ids.empty] })).toBe('');
  });

  it('keeps any of the categories', async () => {
    expect(await filtered({ categoryIds: [ids.Birthday] })).toBe('ade');
    expect(await filtered({ categoryIds: [ids.Birthday, ids.Meeting] })).toBe('abdce');
  });

  it('keeps any of the recurrences', async () => {
    expect(await filtered({ recurrences: ['YEARLY', 'WEEKLY'] })).toBe('adc');
    expect(await filtered({ recurrences: ['NEVER'] })).toBe('be');
    expect(await filtered({ recurrences: ['DAILY', 'MONTHLY'] })).toBe('');
  });

  it('keeps what lies between the bounds of each time', async () => {
    const [first, second] = ['2013-01-03T00:00:00Z', '2013-01-04T00:00:00Z'];

    expect(await filtered({ occursAt: { gte: first, lt: second } })).toBe('dc');
    expect(await filtered({ occursAt: { gt: first, lte: second } })).toBe('b');
    expect(await filtered({ occursAt: { eq: second } })).toBe('b');
    expect(await filtered({ createdAt: { gte: '2020-01-02T00:00:00Z', lt: '2020-01-04T00:00:00Z' } })).toBe('bc');
    expect(await filtered({ updatedAt: { gt: '2021-01-03T00:00:00Z' } })).toBe('de');
  });

  it('keeps any of the sources', async () => {
    expect(await filtered({ sources: ['OUTSTAND', 'JUNT'] })).toBe('b');
    expect(await filtered({ sources: ['JUNT'] })).toBe('');
  });

  it('searches the details by the stems of their words, and nothing else', async () => {
    expect(await filtered({ text: 'walk' })).toBe('abdce');
    expect(await filtered({ text: 'walked -away' })).toBe('abdc');
    expect(await filtered({ text: '"walking away" or nothing' })).toBe('e');
    expect(await filtered({ text: 'Birthday' })).toBe('');
  });

  it('keeps what matches every field', async () => {
    expect(await filtered({ contactIds: [ids.ines], recurrences: ['YEARLY'] })).toBe('a');
    expect(await filtered({ contactIds: [ids.ines], groupIds: [ids.customers] })).toBe('');
  });

  it('keeps nothing for an empty list', async () => {
    for (const name of ['kinds', 'contactIds', 'groupIds', 'categoryIds', 'recurrences', 'sources']) {
      expect(await filtered({ [name]: [] })).toBe('');
    }
  });

  it('takes 500 ids in a list and refuses one more', async () => {
    for (const [name, prefix] of [
      ['contactIds', 'contact'],
      ['groupIds', 'group'],
      ['categoryIds', 'event_category'],
    ] as [string, string][]) {
      expect(await filtered({ [name]: Array(500).fill(missing(prefix)) })).toBe('');
      await expectBadInput(`filter.${name}`, { filter: { [name]: Array(501).fill(missing(prefix)) } });
    }
  });

  it('refuses ids of another type', async () => {
    await expectBadInput('filter.contactIds[1]', { filter: { contactIds: [ids.ines, ids.customers] } });
    await expectBadInput('filter.groupIds[0]', { filter: { groupIds: [ids.ines] } });
    await expectBadInput('filter.categoryIds[0]', { filter: { categoryIds: ['1'] } });
  });
});

describe('orders', () => {
  it('sorts by each time in both directions', async () => {
    expect(await filtered(null, { direction: 'ASC' })).toBe('ecdba');
    expect(await filtered(null, { field: 'CREATED_AT' })).toBe('edcba');
    expect(await filtered(null, { field: 'CREATED_AT', direction: 'ASC' })).toBe('abcde');
    expect(await filtered(null, { field: 'UPDATED_AT' })).toBe('decba');
    expect(await filtered(null, { field: 'UPDATED_AT', direction: 'ASC' })).toBe('abced');
  });
});

const PAGE = `pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
  edges { cursor } nodes { ... on Event { summary } }`;

const crmEvents = (args: Json): Promise<Json> =>
  test.send(
    `query ($first: Int, $after: String, $last: Int, $before: String, $filter: CrmEventFilter) {
      crmEvents(first: $first, after: $after, last: $last, before: $before, filter: $filter) { ${PAGE} } }`,
    args,
  );

async function expectBadInput(argument: string, args: Json): Promise<void> {
  const { errors } = await crmEvents(args);
  expect(errors?.map(({ extensions }: Json) => [extensions.code, extensions.argument])).toEqual([
    ['BAD_USER_INPUT', argument],
  ]);
}

/** A page in short: its letters, and whether there is more before and after them. */
const short = (page: Json) => [page.pageInfo.hasPreviousPage, letters(page), page.pageInfo.hasNextPage];

describe('pages', () => {
  it('pages forwards with first and after', async () => {
    const one = (await crmEvents({ first: 2 })).data.crmEvents;
    const two = (await crmEvents({ first: 2, after: one.pageInfo.endCursor })).data.crmEvents;
    const three = (await crmEvents({ first: 2, after: two.pageInfo.endCursor })).data.crmEvents;
    const none = (await crmEvents({ first: 2, after: three.pageInfo.endCursor })).data.crmEvents;

    expect([one, two, three, none].map(short)).toEqual([
      [false, 'ab', true],
      [true, 'dc', true],
      [true, 'e', false],
      [true, '', false],
    ]);
    expect([one, two, three, none].map(({ totalCount }) => totalCount)).toEqual([5, 5, 5, 5]);
    expect(one.edges.map(({ cursor }: Json) => cursor)).toEqual([one.pageInfo.startCursor, one.pageInfo.endCursor]);
  });

  it('pages backwards with last and before', async () => {
    const one = (await crmEvents({ last: 2 })).data.crmEvents;
    const two = (await crmEvents({ last: 2, before: one.pageInfo.startCursor })).data.crmEvents;
    const three = (await crmEvents({ last: 2, before: two.pageInfo.startCursor })).data.crmEvents;

    expect([one, two, three].map(short)).toEqual([
      [true, 'ce', false],
      [true, 'bd', true],
      [false, 'a', true],
    ]);
  });

  it.each([
    { parent: 'contact', name: 'ines', pages: 'ab' },
    { parent: 'group', name: 'customers', pages: 'ce' },
  ])('pages the events of a $parent both ways', async ({ parent, name, pages }) => {
    const page = async (args: Json): Promise<Json> => {
      const data = await test.ask(
        `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
          ${parent}(id: $id) { events(first: $first, after: $after, last: $last, before: $before) { ${PAGE} } } }`,
        { id: ids[name], ...args },
      );
      return data[parent].events;
    };
    const [start, end] = [await page({ first: 1 }), await page({ last: 1 })];

    expect(short(start)).toEqual([false, pages[0], true]);
    expect(short(end)).toEqual([true, pages[1], false]);
    expect(short(await page({ first: 1, after: start.pageInfo.endCursor }))).toEqual([true, pages[1], false]);
    expect(short(await page({ last: 1, before: end.pageInfo.startCursor }))).toEqual([false, pages[0], true]);
  });

  it('filters and sorts the events of each contact and group', async () => {
    const data = await test.ask(
      `query ($c: ID!, $g: ID!, $f: CrmEventFilter) {
        contact(id: $c) { events(orderBy: { direction: ASC }) { nodes { ... on Event { summary } } } }
        group(id: $g) { events(filter: $f) { totalCount nodes { ... on Event { summary } } } }
      }`,
      { c: ids.ines, g: ids.customers, f: { recurrences: ['WEEKLY'] } },
    );

    expect(letters(data.contact.events)).toBe('ba');
    expect(data.group.events).toEqual({ totalCount: 1, nodes: [{ summary: 'Meeting: c: walking along' }] });
  });

  it('takes 1 to 500 and either first or last', async () => {
    expect((await crmEvents({ first: 500 })).errors).toBeUndefined();
    expect((await crmEvents({ last: 500 })).errors).toBeUndefined();
    await expectBadInput('first', { first: 0 });
    await expectBadInput('first', { first: 501 });
    await expectBadInput('last', { last: 0 });
    await expectBadInput('last', { last: 501 });
    await expectBadInput('last', { first: 1, last: 1 });
  });

  it('refuses a cursor of another list', async () => {
    const { events } = await test.ask('{ events(first: 1) { pageInfo { endCursor } } }');

    await expectBadInput('after', { after: events.pageInfo.endCursor });
    await expectBadInput('before', { before: 'no cursor' });
  });

  it('lists contacts, groups and categories in the order they were made', async () => {
    for (const [field, names] of [
      ['contacts', ['ines', 'tom']],
      ['groups', ['customers', 'empty']],
      ['eventCategories', ['Birthday', 'Meeting']],
    ] as [string, string[]][]) {
      const page = `totalCount nodes { name } pageInfo { hasPreviousPage hasNextPage }`;
      const data = await test.ask(`{ all: ${field} { ${page} } one: ${field}(last: 1) { ${page} } }`);

      expect(data.all).toEqual({
        totalCount: 2,
        nodes: names.map((name) => ({ name })),
        pageInfo: { hasPreviousPage: false, hasNextPage: false },
      });
      expect(data.one).toEqual({
        totalCount: 2,
        nodes: [{ name: names[1] }],
        pageInfo: { hasPreviousPage: true, hasNextPage: false },
      });
    }
  });

  it('looks up one contact, group or category, and refuses ids of another type', async () => {
    const query =
      'query ($c: ID!, $g: ID!, $k: ID!) { contact(id: $c) { name } group(id: $g) { name } eventCategory(id: $k) { name } }';
    const wrong = await test.send('query ($id: ID!) { contact(id: $id) { name } }', { id: ids.customers });

    expect(await test.ask(query, { c: ids.ines, g: ids.empty, k: ids.Meeting })).toEqual({
      contact: { name: 'ines' },
      group: { name: 'empty' },
      eventCategory: { name: 'Meeting' },
    });
    expect(wrong.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
