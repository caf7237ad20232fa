// Making, changing and deleting events of every kind by their forms, as the server then has them.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath, useBrowser } from '../support/browser.ts';
import { type Json, useGateway } from '../support/gateway.ts';
import { fillIn, PATIENT, panelOf, visit } from './page.ts';

/** What is filled in for a new event of each kind, what the server has then, and one more change to it. */
interface Case {
  choice: string;
  given: Record<string, string | boolean>;
  selection: string;
  expected: Json;
  change: Record<string, string>;
  changed: Json;
}

const RUBY = { job: { title: 'Ruby developer' } };
const NOTE = { change: { Note: 'Changed' }, changed: { note: 'Changed' } };

const CASES: Case[] = [
  {
    choice: 'Homework',
    given: { Job: 'Ruby developer', Due: '2027-01-15T17:00', Note: 'Build a *small* gateway' },
    selection: '... on Homework { job { title } dueDate note }',
    expected: { ...RUBY, dueDate: '2027-01-15T16:00:00.000Z', note: 'Build a *small* gateway' },
    ...NOTE,
  },
  {
    choice: 'Job interview',
    given: {
      Job: 'Ruby developer',
      Scheduled: '2027-07-01T09:30',
      Length: '90',
      Interviewers: 'Sally Chen',
      Type: 'technical',
    },
    selection: '... on JobInterview { job { title } scheduled length people { name } type rating }',
    expected: {
      ...RUBY,
      scheduled: '2027-07-01T07:30:00.000Z',
      length: 90,
      people: [{ name: 'Sally Chen' }],
      type: 'technical',
      rating: null,
    },
    change: { Rating: ':)', Length: '' },
    changed: { rating: ':)', length: null },
  },
  {
    choice: 'Thank-you email',
    given: { Job: 'Ruby developer', When: '2026-01-02T12:00', 'People thanked': 'Jo Novak', Note: 'Thanks' },
    selection: '... on ThanksEmail { job { title } occursAt people { name } note }',
    expected: { ...RUBY, occursAt: '2026-01-02T11:00:00.000Z', people: [{ name: 'Jo Novak' }], note: 'Thanks' },
    ...NOTE,
  },
  {
    choice: 'Follow-up',
    given: { Job: 'Ruby developer', 'People contacted': 'Jo Novak', Note: 'Asked' },
    selection: '... on Followup { job { title } people { name } note }',
    expected: { ...RUBY, people: [{ name: 'Jo Novak' }], note: 'Asked' },
    ...NOTE,
  },
  {
    choice: 'Status change',
    given: { Job: 'Platform engineer', To: 'Black hole' },
    selection: '... on StatusChange { job { title } from to note }',
    expected: { job: { title: 'Platform engineer' }, from: null, to: 'BLACK_HOLE', note: null },
    change: { From: 'Applied', To: 'Rejected' },
    changed: { from: 'APPLIED', to: 'REJECTED' },
  },
  {
    choice: 'Offer',
    given: { Job: 'Ruby developer', Status: 'Negotiating', Note: 'More' },
    selection: '... on Offer { job { title } offerStatus: status note }',
    expected: { ...RUBY, offerStatus: 'NEGOTIATING', note: 'More' },
    change: { Status: 'Accepted' },
    changed: { offerStatus: 'ACCEPTED' },
  },
  {
    choice: 'Training',
    given: {
      Name: 'Graphs in a day',
      Class: 'Containers in a day',
      Owner: 'Morgan Ellis',
      Starts: '2027-03-01T09:00',
      Ends: '2027-03-02T17:00',
      'Time zone': 'Europe/Paris',
      Trainees: 'a@example.com\nb@example.com',
      Chat: true,
    },
    selection: `... on Training { name class { name } owner { email } dateStart dateEnd timezone trainees availability
      includeChat includeVideo }`,
    expected: {
      name: 'Graphs in a day',
      class: { name: 'Containers in a day' },
      owner: { email: 'me@strigo.io' },
      dateStart: '2027-03-01T08:00:00.000Z',
      dateEnd: '2027-03-02T16:00:00.000Z',
      timezone: 'Europe/Paris',
      trainees: ['a@example.com', 'b@example.com'],
      availability: 'PRIVATE',
      includeChat: true,
      includeVideo: false,
    },
    change: { Availability: 'Public', Name: 'Graphs' },
    changed: { name: 'Graphs', availability: 'PUBLIC', trainees: [] },
  },
  {
    choice: 'Scheduled interview',
    given: {
      Application: 'Omar Haddad',
      'Starts: whole day': true,
      'Ends: whole day': true,
      Starts: '2027-05-03',
      Ends: '2027-05-05',
      Interview: 'On site',
      'Id of the interview in its system': '77',
      Interviewers: 'Charlie Pace',
    },
    selection: `... on ScheduledInterview { application { candidateName } start { date dateTime } end { date }
      interview { id name } interviewers { user { name } response } location }`,
    expected: {
      application: { candidateName: 'Omar Haddad' },
      start: { date: '2027-05-03', dateTime: null },
      end: { date: '2027-05-05' },
      interview: { id: '77', name: 'On site' },
      interviewers: [{ user: { name: 'Charlie Pace' }, response: 'NEEDS_ACTION' }],
      location: null,
    },
    change: { 'Answer of Charlie Pace': 'Accepted', Location: 'Room 4' },
    changed: { location: 'Room 4', interviewers: [{ user: { name: 'Charlie Pace' }, response: 'ACCEPTED' }] },
  },
  {
    choice: 'Contact event',
    given: {
      Contact: 'Tom Okafor',
      Time: '2027-05-07T14:00',
      Category: 'Birthday',
      'Comes back': 'Yearly',
      Details: 'Cake',
    },
    selection: '... on ContactEvent { contact { name } time category { name } recurrence details }',
    expected: {
      contact: { name: 'Tom Okafor' },
      time: '2027-05-07T12:00:00.000Z',
      category: { name: 'Birthday' },
      recurrence: 'YEARLY',
      details: 'Cake',
    },
    change: { Details: '' },
    changed: { details: null },
  },
  {
    choice: 'Group event',
    given: { Group: 'Customers', Time: '2027-05-07T14:00', Category: 'Meeting' },
    selection: '... on GroupEvent { group { name } time category { name } recurrence details }',
    expected: {
      group: { name: 'Customers' },
      time: '2027-05-07T12:00:00.000Z',
      category: { name: 'Meeting' },
      recurrence: 'NEVER',
      details: null,
    },
    change: { Category: 'Deadline', Details: 'Bring cake' },
    changed: { category: { name: 'Deadline' }, details: 'Bring cake' },
  },
];

describe.skipIf(!chromiumPath)('the forms', PATIENT, () => {
  const gateway = useGateway({ samples: true });
  const browser = useBrowser({ timezoneId: 'Europe/Berlin' });
  const read = async (page: Page, selection: string): Promise<Json> => {
    const id = new URL(page.url()).searchParams.get('event');
    const { event } = await gateway.ask(`query ($id: ID!) { event(id: $id) { version ${selection} } }`, { id });
    return event;
  };

  it.each(CASES)(
    'make, change and delete: $choice',
    async ({ choice, given, selection, expected, change, changed }) => {
      const { page } = await browser.open();
      const name = choice.toLowerCase();
      await visit(page, gateway.url);

      await page.keyboard.press('n');
      await page.getByRole('dialog').getByRole('button', { name: choice, exact: true }).click();
      await fillIn(panelOf(page, `New ${name}`), given);
      await page.getByRole('button', { name: 'Create' }).click();
      await panelOf(page, choice).getByRole('button', { name: 'Edit' }).click();
      expect(new URL(page.url()).searchParams.get('edit')).toBeTruthy();
      await page.goBack();
      await panelOf(page, choice).waitFor();
      expect(await read(page, selection)).toEqual({ version: 1, ...expected });
      await page.locator('.event-row[aria-current=true]').waitFor();

      await panelOf(page, choice).getByRole('button', { name: 'Edit' }).click();
      await fillIn(panelOf(page, `Edit ${name}`), change);
      await page.getByRole('button', { name: 'Save changes' }).click();
      await panelOf(page, choice).getByText('Updated').waitFor();
      expect(await read(page, selection)).toEqual({ version: 2, ...expected, ...changed });

      const id = new URL(page.url()).searchParams.get('event');
      await panelOf(page, choice).getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await panelOf(page, choice).waitFor({ state: 'detached' });
      expect(await gateway.ask('query ($id: ID!) { event(id: $id) { id } }', { id })).toEqual({ event: null });
      expect(await page.locator('.event-row[aria-current=true]').count()).toBe(0);
    },
  );

  it('record telemetry, which is never changed, with what it refers to made by the way', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url, '?new=TELEMETRY_RECORD');
    const panel = panelOf(page, 'New telemetry record');

    await fillIn(panel, {
      'Event type': 'start_listen',
      Latitude: '40.75',
      Longitude: '-73.98',
      Data: '{"volume": 7}',
    });
    await panel.getByLabel('Session').fill('A new phone');
    await page.getByRole('option', { name: 'Add a session “A new phone”' }).click();
    await panel.getByLabel('Tags').fill('a new tag');
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Remove a new tag' }).waitFor();
    await page.getByRole('button', { name: 'Create' }).click();

    const detail = panelOf(page, 'Telemetry record');
    await detail.getByText('40.75° N, 73.98° W').waitFor();
    expect(await detail.getByRole('button', { name: /Edit|Delete/ }).count()).toBe(0);
    const selection = '... on TelemetryRecord { session { device } tags { value } data latitude longitude }';
    expect(await read(page, selection)).toEqual({
      version: 1,
      session: { device: 'A new phone' },
      tags: [{ value: 'a new tag' }],
      data: { volume: 7 },
      latitude: 40.75,
      longitude: -73.98,
    });
  });
});
