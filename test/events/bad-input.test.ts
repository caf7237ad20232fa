// Bad input gets a clear error that names the argument; nothing is written and nothing of the inside leaks.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../support/gateway.ts';
import { make, mutate, reasons } from '../support/make.ts';

const test = useGateway();
let jobId: string;
let followupId: string;

beforeAll(async () => {
  jobId = (await make(test, 'Job', { title: 'One' })).id;
  followupId = (await make(test, 'Followup', { jobId })).id;
});

const UNKNOWN_JOB = 'job_01h4000000e008000gzzzzzzzz';

async function refusal(query: string, variables?: Record<string, unknown>) {
  const { errors } = await test.send(query, variables);
  expect(errors).toHaveLength(1);
  const [error] = errors ?? [];
  expect(JSON.stringify(error)).not.toMatch(/select|stack|postgres|node_modules/i);
  return error;
}

const cursorOf = async (query: string) => {
  const data = await test.ask(`{ page: ${query} { pageInfo { endCursor } } }`);
  return data.page.pageInfo.endCursor as string;
};

describe('paging', () => {
  it('refuses first and last together', async () => {
    expect(await refusal('{ events(first: 1, last: 1) { nodes { id } } }')).toMatchObject({
      message: 'Argument "last" cannot be given together with "first".',
      extensions: { code: 'BAD_USER_INPUT', argument: 'last' },
    });
  });

  it.each([
    ['a text that is no cursor', 'nonsense'],
    ['an empty text', ''],
    ['a cursor of another version', Buffer.from('2 events:OCCURS_AT:DESC x y').toString('base64url')],
    [
      'a cursor with a made-up time',
      Buffer.from('1 events:OCCURS_AT:DESC 2020-02-31T00:00:00.000Z 01890000-0000-7000-8000-000000000001').toString(
        'base64url',
      ),
    ],
    [
      'a cursor with a part too many',
      Buffer.from('1 events:OCCURS_AT:DESC 2020-02-01T00:00:00.000Z 01890000-0000-7000-8000-000000000001 x').toString(
        'base64url',
      ),
    ],
  ])('refuses %s', async (_name, cursor) => {
    expect(await refusal('query ($c: String) { events(after: $c) { nodes { id } } }', { c: cursor })).toMatchObject({
      message: 'Argument "after" is not a cursor that this server made.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
    });
  });

  it.each([
    ['another list', 'jobEvents(first: 1)'],
    ['another ordering', 'events(first: 1, orderBy: { field: CREATED_AT })'],
    ['the other direction', 'events(first: 1, orderBy: { direction: ASC })'],
    ['a list of subjects', 'jobs(first: 1)'],
  ])('refuses a cursor of %s', async (_name, other) => {
    const cursor = await cursorOf(other);

    expect(await refusal('query ($c: String) { events(before: $c) { nodes { id } } }', { c: cursor })).toMatchObject({
      message: 'Argument "before" is a cursor of another list or of another ordering.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'before' },
    });
  });

  it('refuses a cursor of the same list below another parent', async () => {
    const events = 'query ($id: ID!, $c: String) { job(id: $id) { events(after: $c) { pageInfo { endCursor } } } }';
    const history = 'query ($id: ID!, $c: String) { event(id: $id) { history(after: $c) { pageInfo { endCursor } } } }';
    const otherJob = (await make(test, 'Job', { title: 'Two' })).id;
    const otherEvent = (await make(test, 'Followup', { jobId: otherJob })).id;
    const ofList = (await test.ask(events, { id: otherJob })).job.events.pageInfo.endCursor;
    const ofHistory = (await test.ask(history, { id: otherEvent })).event.history.pageInfo.endCursor;

    expect(await refusal(events, { id: jobId, c: ofList })).toMatchObject({
      message: 'Argument "after" is a cursor of another list or of another ordering.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
    });
    expect(await refusal(history, { id: followupId, c: ofHistory })).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
    });
    expect((await test.ask(events, { id: otherJob, c: ofList })).job.events.pageInfo.endCursor).toBeNull();
  });

  it('refuses bad paging of nested lists and of the history', async () => {
    const nested = await refusal('query ($id: ID!) { job(id: $id) { events(first: 501) { nodes { __typename } } } }', {
      id: jobId,
    });
    const history = await refusal('query ($id: ID!) { event(id: $id) { history(first: 0) { nodes { id } } } }', {
      id: followupId,
    });

    expect(nested?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
    expect(history?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  });
});

describe('ids', () => {
  it('refuses what is no id, and answers null for an id of nothing', async () => {
    expect(await refusal('{ node(id: "17") { id } }')).toMatchObject({ extensions: { argument: 'id' } });
    expect(await refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [jobId, 'x'] })).toMatchObject({
      extensions: { argument: 'ids[1]' },
    });
    expect(await test.ask(`{ node(id: "${UNKNOWN_JOB}") { id } job(id: "${UNKNOWN_JOB}") { id } }`)).toEqual({
      node: null,
      job: null,
    });
  });

  it('refuses an id of another type where one type is meant', async () => {
    expect(await refusal('query ($id: ID!) { event(id: $id) { id } }', { id: jobId })).toMatchObject({
      message: 'Argument "id" must be the id of an event.',
    });
    expect(await refusal('query ($id: ID!) { job(id: $id) { id } }', { id: followupId })).toMatchObject({
      message: 'Argument "id" must be the id of a Job ("job_…").',
    });
    expect(await refusal('query ($id: ID!) { application(id: $id) { id } }', { id: jobId })).toMatchObject({
      message: 'Argument "id" must be the id of an Application ("application_…").',
    });
    expect(
      await refusal('query ($id: ID!) { events(filter: { subjectIds: [$id] }) { nodes { id } } }', { id: followupId }),
    ).toMatchObject({
      extensions: { argument: 'filter.subjectIds[0]' },
    });
    expect(
      await refusal('query ($id: ID!) { jobEvents(filter: { jobIds: [$id] }) { nodes { __typename } } }', {
        id: followupId,
      }),
    ).toMatchObject({
      extensions: { argument: 'filter.jobIds[0]' },
    });
  });

  it('keeps the order of nodes, with null for what is not there', async () => {
    const data = await test.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [followupId, UNKNOWN_JOB, jobId, followupId],
    });

    expect(data.nodes).toEqual([{ id: followupId }, null, { id: jobId }, { id: followupId }]);
  });

  it('refuses ids of another type in inputs, naming the field', async () => {
    expect(reasons(await mutate(test, 'createFollowup', { jobId: followupId }))).toEqual(['INVALID input.jobId']);
    expect(reasons(await mutate(test, 'updateHomework', { id: followupId, note: 'x' }))).toEqual(['INVALID input.id']);
    expect(reasons(await mutate(test, 'updateJob', { id: 'job_x', title: 'x' }))).toEqual(['INVALID input.id']);
  });
});

describe('values', () => {
  it('refuses U+0000 in an argument, naming it', async () => {
    expect(
      await refusal('query ($t: String) { events(filter: { text: $t }) { nodes { id } } }', { t: 'a\u0000' }),
    ).toMatchObject({
      message: 'Argument "filter.text" must not contain the character U+0000 or half of a surrogate pair.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'filter.text' },
    });
  });

  it('refuses half of a surrogate pair, which is no character, in texts, keys and searches', async () => {
    const query = 'query ($t: String) { events(filter: { text: $t }) { nodes { id } } }';

    expect((await refusal(query, { t: '\ud800' }))?.extensions).toMatchObject({ argument: 'filter.text' });
    expect(reasons(await mutate(test, 'createFollowup', { jobId, note: '\ud800' }))).toEqual(['INVALID input.note']);
    expect(reasons(await mutate(test, 'createJob', { title: 'x', idempotencyKey: '\ud801' }))).toEqual([
      'INVALID input.idempotencyKey',
    ]);
  });

  it('takes a search of 1,000 characters and refuses one more, before it can keep the database busy', async () => {
    const query = 'query ($t: String) { events(filter: { text: $t }) { totalCount } }';

    expect(await test.ask(query, { t: '-a'.repeat(500) })).toMatchObject({ events: {} });
    expect((await refusal(query, { t: 'a'.repeat(1_001) }))?.extensions).toMatchObject({ argument: 'filter.text' });
  });

  it('refuses an unknown enum value and an unknown field of an input', async () => {
    const input = { jobId, status: 'MAYBE' };
    const mutation = 'mutation ($input: CreateOfferInput!) { createOffer(input: $input) { offer { id } } }';

    expect(await refusal(mutation, { input })).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect((await refusal(mutation, { input }))?.message).toContain('input.status');
    expect((await refusal(mutation, { input: { jobId, status: 'RECEIVED', color: 'red' } }))?.message).toContain(
      'color',
    );
  });

  it.each([
    '2019-06-3T13:00:00+00:00',
    '2019-02-30T00:00:00Z',
    '2019-05-18',
    'yesterday',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59-12:00',
    17,
  ])('refuses %s as an instant, naming the field', async (dueDate) => {
    const mutation = 'mutation ($input: CreateHomeworkInput!) { createHomework(input: $input) { homework { id } } }';
    const error = await refusal(mutation, { input: { jobId, dueDate } });

    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(error?.message).toContain('input.dueDate');
  });

  it('keeps an instant to the millisecond and sends it in UTC', async () => {
    const node = await make(test, 'Homework', { jobId, dueDate: '2019-05-18T15:28:44.123987+02:00' }, 'dueDate');

    expect(node).toEqual({ dueDate: '2019-05-18T13:28:44.123Z' });
  });

  it('refuses what is neither http nor https as a web address, and a blank title', async () => {
    const mutation =
      'mutation ($input: CreateJobInput!) { createJob(input: $input) { job { id } userErrors { code field } } }';

    expect((await refusal(mutation, { input: { title: 'x', url: 'javascript:alert(1)' } }))?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    expect(reasons(await mutate(test, 'createJob', { title: '  ' }))).toEqual(['INVALID input.title']);
  });

  it('tells every reason at once', async () => {
    const payload = await mutate(test, 'createJobInterview', {
      jobId: UNKNOWN_JOB,
      scheduled: '2020-01-01T00:00:00Z',
      length: -1,
      type: 'x'.repeat(257),
    });

    expect(reasons(payload).sort()).toEqual(['INVALID input.length', 'INVALID input.type', 'NOT_FOUND input.jobId']);
  });
});

describe('several mutations in one operation', () => {
  it('undoes the refused one alone', async () => {
    const [{ n: before }] = await test.rows('select count(*)::int as n from job_event');
    const data = await test.ask(
      `mutation ($job: ID!, $no: ID!) {
        a: createFollowup(input: { jobId: $job }) { followup { id } userErrors { code } }
        b: createFollowup(input: { jobId: $no, idempotencyKey: "b" }) { followup { id } userErrors { code } }
        c: createOffer(input: { jobId: $job, status: RECEIVED }) { offer { id } userErrors { code } } }`,
      { job: jobId, no: UNKNOWN_JOB },
    );

    expect([data.a.userErrors, data.b.userErrors, data.c.userErrors]).toEqual([[], [{ code: 'NOT_FOUND' }], []]);
    expect(await test.rows('select count(*)::int as n from job_event')).toEqual([{ n: before + 2 }]);
    expect(await test.rows(`select key from idempotency_key where key = 'b'`)).toEqual([]);
  });
});
