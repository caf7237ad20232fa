// Junt, «Parameters» and «Event Object Routes»: creating, editing and deleting the six kinds.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make, mutate, reasons } from '../../support/make.ts';

const test = useGateway();
let jobId: string;
let otherJobId: string;
let sally: string;
let jo: string;

beforeAll(async () => {
  jobId = (await make(test, 'Job', { title: 'Ruby developer' })).id;
  otherJobId = (await make(test, 'Job', { title: 'Platform engineer' })).id;
  sally = (await make(test, 'Person', { name: 'Sally' })).id;
  jo = (await make(test, 'Person', { name: 'Jo' })).id;
});

describe('creating', () => {
  it('keeps created_at and updated_at that are sent (Junt, Parameters: created_at, updated_at)', async () => {
    const input = { jobId, createdAt: '2019-05-18T13:28:44+00:00', updatedAt: '2019-05-19T15:28:44+02:00' };
    const node = await make(test, 'Followup', input, 'createdAt updatedAt occursAt version');

    expect(node).toEqual({
      createdAt: '2019-05-18T13:28:44.000Z',
      updatedAt: '2019-05-19T13:28:44.000Z',
      occursAt: '2019-05-18T13:28:44.000Z',
      version: 1,
    });
  });

  it('takes the time of the request where created_at and updated_at are left out (Junt, Parameters)', async () => {
    const start = Date.now();
    const node = await make(test, 'ThanksEmail', { jobId }, 'createdAt updatedAt occursAt');

    expect(Date.parse(node.createdAt)).toBeGreaterThanOrEqual(start);
    expect(Date.parse(node.createdAt)).toBeLessThanOrEqual(Date.now());
    expect(node.updatedAt).toBe(node.createdAt);
    expect(node.occursAt).toBe(node.createdAt);
  });

  it.each([
    ['ThanksEmail', {}],
    ['StatusChange', {}],
    ['Followup', {}],
    ['Homework', { dueDate: '2020-01-01T00:00:00Z' }],
    ['JobInterview', { scheduled: '2020-01-01T00:00:00Z' }],
    ['Offer', { status: 'RECEIVED' }],
  ])('takes null for the times of a %s as left out, and refuses it in an update', async (type, input) => {
    const made = await make(
      test,
      type,
      { jobId, ...input, createdAt: null, updatedAt: null },
      'id createdAt updatedAt',
    );
    const cleared = await mutate(test, `update${type}`, { id: made.id, createdAt: null, updatedAt: null });

    expect(made.updatedAt).toBe(made.createdAt);
    expect(reasons(cleared)).toEqual(['REQUIRED input.createdAt', 'REQUIRED input.updatedAt']);
  });

  it('names people in the order given, each once (Junt, person_ids)', async () => {
    const node = await make(test, 'ThanksEmail', { jobId, personIds: [jo, sally, jo] }, 'people { name }');

    expect(node.people).toEqual([{ name: 'Jo' }, { name: 'Sally' }]);
  });

  it('refuses a job and a person that do not exist, and writes nothing', async () => {
    const missing = 'job_01h4000000e008000gzzzzzzzz';
    const nobody = 'person_01h4000000e008000gzzzzzzzz';
    const before = await test.rows('select count(*)::int as n from job_event');
    const payload = await mutate(test, 'createFollowup', { jobId: missing, personIds: [sally, sally, nobody] });

    expect(payload.node).toBeNull();
    expect(reasons(payload)).toEqual(['NOT_FOUND input.jobId', 'NOT_FOUND input.personIds.2']);
    expect(await test.rows('select count(*)::int as n from job_event')).toEqual(before);
  });
});

describe('a status change', () => {
  it('starts from the status before it where from is left out (Junt, StatusChange: from)', async () => {
    const job = (await make(test, 'Job', { title: 'Fresh' })).id;
    const first = await make(
      test,
      'StatusChange',
      { jobId: job, to: 'APPLIED', createdAt: '2020-01-01T00:00:00Z' },
      'from to',
    );
    const third = await make(
      test,
      'StatusChange',
      { jobId: job, to: 'OFFER', createdAt: '2020-03-01T00:00:00Z' },
      'from',
    );
    const second = await make(
      test,
      'StatusChange',
      { jobId: job, to: 'INTERVIEWING', createdAt: '2020-02-01T00:00:00Z' },
      'from',
    );

    expect(first).toEqual({ from: null, to: 'APPLIED' });
    expect(third).toEqual({ from: 'APPLIED' });
    expect(second).toEqual({ from: 'APPLIED' });
    expect(await test.ask('query ($id: ID!) { job(id: $id) { status } }', { id: job })).toEqual({
      job: { status: 'OFFER' },
    });
  });
});

describe('what a status change comes from', () => {
  it('keeps a from that is sent, null included (Junt, StatusChange: from)', async () => {
    await make(test, 'StatusChange', { jobId, to: 'APPLIED', createdAt: '2020-01-01T00:00:00Z' });
    const given = await make(test, 'StatusChange', { jobId, from: 'REJECTED', to: 'OFFER' }, 'from to');
    const none = await make(test, 'StatusChange', { jobId, from: null }, 'from to');

    expect(given).toEqual({ from: 'REJECTED', to: 'OFFER' });
    expect(none).toEqual({ from: null, to: null });
  });

  it.each([
    [{ from: 'APPLIED', to: 'OFFER' }, 'Status applied → offer'],
    [{ from: null, to: 'OFFER' }, 'Status offer'],
    [{ from: 'APPLIED', to: null }, 'Status no longer applied'],
    [{ from: null, to: null }, 'Status change'],
  ])('is said in one line: %j', async (statuses, summary) => {
    expect(await make(test, 'StatusChange', { jobId, ...statuses }, 'summary')).toEqual({ summary });
  });
});

describe('what is required', () => {
  it('requires the due date of homework and the scheduled time of an interview (Junt, due_date, scheduled)', async () => {
    const homework = await test.send(
      'mutation ($id: ID!) { createHomework(input: { jobId: $id }) { homework { id } } }',
      {
        id: jobId,
      },
    );
    const interview = await test.send(
      'mutation ($id: ID!) { createJobInterview(input: { jobId: $id }) { jobInterview { id } } }',
      { id: jobId },
    );

    expect(homework.errors?.[0]?.message).toContain('CreateHomeworkInput.dueDate');
    expect(interview.errors?.[0]?.message).toContain('CreateJobInterviewInput.scheduled');
  });

  it('requires the status of an offer, one of four (Junt, Offer: status)', async () => {
    for (const status of ['RECEIVED', 'NEGOTIATING', 'ACCEPTED', 'FINALIZED']) {
      expect(await make(test, 'Offer', { jobId, status }, 'status')).toEqual({ status });
    }
    const { id } = await make(test, 'Offer', { jobId, status: 'RECEIVED' });

    expect(reasons(await mutate(test, 'updateOffer', { id, status: null }))).toEqual(['REQUIRED input.status']);
  });
});

describe('editing', () => {
  it('leaves what is left out and clears what is null (Junt, Edit an event)', async () => {
    const { id } = await make(test, 'JobInterview', {
      jobId,
      scheduled: '2019-06-03T13:00:00Z',
      length: 60,
      rating: ':)',
      type: 'technical',
      note: 'Coding test',
      personIds: [sally],
    });
    const { node, userErrors } = await mutate(
      test,
      'updateJobInterview',
      { id, rating: null, note: 'Went well' },
      'note rating type length scheduled endsAt version people { name }',
    );

    expect(userErrors).toEqual([]);
    expect(node).toEqual({
      note: 'Went well',
      rating: null,
      type: 'technical',
      length: 60,
      scheduled: '2019-06-03T13:00:00.000Z',
      endsAt: '2019-06-03T14:00:00.000Z',
      version: 2,
      people: [{ name: 'Sally' }],
    });
  });

  it('replaces the people and grows the version when only they change', async () => {
    const { id } = await make(test, 'Followup', { jobId, personIds: [sally] });
    const replaced = await mutate(test, 'updateFollowup', { id, personIds: [jo] }, 'version people { name }');
    const cleared = await mutate(test, 'updateFollowup', { id, personIds: null }, 'version people { name }');

    expect(replaced.node).toEqual({ version: 2, people: [{ name: 'Jo' }] });
    expect(cleared.node).toEqual({ version: 3, people: [] });
  });

  it('moves an event to another job and on the timeline when its created_at moves', async () => {
    const { id } = await make(test, 'Offer', { jobId, status: 'RECEIVED' });
    const input = { id, jobId: otherJobId, createdAt: '2021-01-01T00:00:00Z', status: 'ACCEPTED' };
    const { node } = await mutate(test, 'updateOffer', input, 'occursAt status job { id }');

    expect(node).toEqual({ occursAt: '2021-01-01T00:00:00.000Z', status: 'ACCEPTED', job: { id: otherJobId } });
  });

  it('refuses to clear what is required, and an update of nothing', async () => {
    const { id } = await make(test, 'Homework', { jobId, dueDate: '2019-06-03T13:00:00Z' });

    expect(reasons(await mutate(test, 'updateHomework', { id, dueDate: null, jobId: null }))).toEqual([
      'REQUIRED input.jobId',
      'REQUIRED input.dueDate',
    ]);
    expect(reasons(await mutate(test, 'updateHomework', { id, expectedVersion: 1 }))).toEqual(['INVALID input']);
  });

  it('writes nothing when nothing differs', async () => {
    const { id } = await make(test, 'Homework', { jobId, dueDate: '2019-06-03T13:00:00Z', note: 'Same' });
    const { node } = await mutate(test, 'updateHomework', { id, note: 'Same' }, 'version history { totalCount }');

    expect(node).toEqual({ version: 1, history: { totalCount: 1 } });
  });
});

describe('limits', () => {
  it('takes a note of 65,536 characters and refuses one more', async () => {
    // A character is a code point: two UTF-16 units may be one.
    const fits = await mutate(test, 'createFollowup', { jobId, note: '🙂'.repeat(65_536) });
    const long = await mutate(test, 'createFollowup', { jobId, note: 'x'.repeat(65_537) });

    expect(fits.userErrors).toEqual([]);
    expect(reasons(long)).toEqual(['INVALID input.note']);
  });

  it('refuses a length below zero and takes zero (Junt, Interview: length in minutes)', async () => {
    const input = { jobId, scheduled: '2019-06-03T13:00:00Z' };

    expect(reasons(await mutate(test, 'createJobInterview', { ...input, length: -1 }))).toEqual([
      'INVALID input.length',
    ]);
    expect((await mutate(test, 'createJobInterview', { ...input, length: 0 }, 'endsAt')).node).toEqual({
      endsAt: '2019-06-03T13:00:00.000Z',
    });
  });

  it('refuses an interview that would end after the year 9999', async () => {
    const input = { jobId, scheduled: '9999-12-31T23:00:00Z' };

    expect(reasons(await mutate(test, 'createJobInterview', { ...input, length: 60 }))).toEqual([
      'INVALID input.length',
    ]);
    expect((await mutate(test, 'createJobInterview', { ...input, length: 59 }, 'endsAt')).node).toEqual({
      endsAt: '9999-12-31T23:59:00.000Z',
    });
  });

  it('refuses the character U+0000 in any text', async () => {
    const payload = await mutate(test, 'createFollowup', { jobId, note: 'a\u0000b' });

    expect(reasons(payload)).toEqual(['INVALID input.note']);
  });
});

describe('deleting', () => {
  it('deletes only the event: its job and people stay (Junt, Delete an event)', async () => {
    const { id } = await make(test, 'ThanksEmail', { jobId, personIds: [sally] });
    const data = await test.ask(
      'mutation ($id: ID!) { deleteEvent(input: { id: $id }) { deletedId userErrors { code } } }',
      { id },
    );

    expect(data.deleteEvent).toEqual({ deletedId: id, userErrors: [] });
    expect(
      await test.ask(
        'query ($e: ID!, $j: ID!, $p: ID!) { event(id: $e) { id } job(id: $j) { id } person(id: $p) { id } }',
        {
          e: id,
          j: jobId,
          p: sally,
        },
      ),
    ).toEqual({ event: null, job: { id: jobId }, person: { id: sally } });
  });
});
