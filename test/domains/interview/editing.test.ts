// Changing and deleting interviews. Greenhouse's v1 document only reads them; the rules are those of the attributes.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { mutate, reasons } from '../../support/make.ts';
import { apply, hire, hour, missing, remove, schedule } from './schedule.ts';

const test = useGateway();
let applicationId: string;
let jack: string;
let kate: string;

const update = (input: Record<string, unknown>, selection?: string) =>
  mutate(test, 'updateScheduledInterview', input, selection);

const TIMES = 'start { dateTime date } end { dateTime date }';
const historyOf = async (id: string) => {
  const data = await test.ask(
    'query ($id: ID!) { event(id: $id) { history { nodes { change version kind by before after } } } }',
    { id },
  );
  return data.event.history.nodes;
};

beforeAll(async () => {
  applicationId = await apply(test);
  jack = await hire(test, 'Jack Shepard');
  kate = await hire(test, 'Kate Austen');
});

/** An interview in which nothing is left out. */
const full = async () =>
  (
    await schedule(test, {
      applicationId,
      location: 'Room 1',
      externalEventId: 'event123',
      interview: { id: '7001', name: 'Culture Fit' },
      organizerId: jack,
      interviewers: [{ userId: kate }],
    })
  ).id;

const ALL =
  'location externalEventId status interview { id name } organizer { id } interviewers { user { id } response } version';

describe('editing', () => {
  it('leaves what is left out and clears what is null', async () => {
    const id = await full();
    const one = await update({ id, location: null }, ALL);
    const rest = await update(
      { id, externalEventId: null, interview: null, organizerId: null, interviewers: null },
      ALL,
    );

    expect(one.node).toEqual({
      location: null,
      externalEventId: 'event123',
      status: 'SCHEDULED',
      interview: { id: '7001', name: 'Culture Fit' },
      organizer: { id: jack },
      interviewers: [{ user: { id: kate }, response: 'NEEDS_ACTION' }],
      version: 2,
    });
    expect(rest.node).toEqual({
      location: null,
      externalEventId: null,
      status: 'SCHEDULED',
      interview: null,
      organizer: null,
      interviewers: [],
      version: 3,
    });
  });

  it('refuses to clear what an interview must have, and an update of nothing', async () => {
    const id = await full();

    expect(reasons(await update({ id, applicationId: null, start: null, end: null, status: null }))).toEqual([
      'REQUIRED input.applicationId',
      'REQUIRED input.start',
      'REQUIRED input.end',
      'REQUIRED input.status',
    ]);
    expect(reasons(await update({ id, expectedVersion: 1 }))).toEqual(['INVALID input']);
  });

  it('takes every field of the input', async () => {
    const id = await full();
    const other = await apply(test);
    const { node } = await update(
      {
        id,
        expectedVersion: 1,
        applicationId: other,
        start: { dateTime: '2021-05-01T09:00:00Z' },
        end: { dateTime: '2021-05-01T10:00:00Z' },
        location: 'Room 2',
        externalEventId: 'event456',
        status: 'COMPLETE',
        interview: { id: '7002', name: 'Whiteboarding Challenge' },
        organizerId: kate,
        interviewers: [{ userId: jack, response: 'ACCEPTED' }, { userId: kate }],
      },
      `application { id } occursAt endsAt ${ALL}`,
    );

    expect(node).toEqual({
      application: { id: other },
      occursAt: '2021-05-01T09:00:00.000Z',
      endsAt: '2021-05-01T10:00:00.000Z',
      location: 'Room 2',
      externalEventId: 'event456',
      status: 'COMPLETE',
      interview: { id: '7002', name: 'Whiteboarding Challenge' },
      organizer: { id: kate },
      interviewers: [
        { user: { id: jack }, response: 'ACCEPTED' },
        { user: { id: kate }, response: 'NEEDS_ACTION' },
      ],
      version: 2,
    });
  });

  it('grows the version when only an answer or the order of the interviewers changes', async () => {
    const id = await full();
    const answered = await update({ id, interviewers: [{ userId: kate, response: 'DECLINED' }] }, 'version');
    const both = await update({ id, interviewers: [{ userId: kate }, { userId: jack }] }, 'version');
    const turned = await update(
      { id, interviewers: [{ userId: jack }, { userId: kate }] },
      'version interviewers { user { id } }',
    );

    expect([answered.node, both.node]).toEqual([{ version: 2 }, { version: 3 }]);
    expect(turned.node).toEqual({ version: 4, interviewers: [{ user: { id: jack } }, { user: { id: kate } }] });
  });

  it('refuses users and an application that do not exist, and a user who is named twice', async () => {
    const id = await full();
    const missingUser = missing('user');

    expect(
      reasons(
        await update({
          id,
          applicationId: missing('application'),
          organizerId: missingUser,
          interviewers: [{ userId: missingUser }],
        }),
      ),
    ).toEqual([
      'NOT_FOUND input.applicationId',
      'NOT_FOUND input.organizerId',
      'NOT_FOUND input.interviewers.0.userId',
    ]);
    expect(reasons(await update({ id, interviewers: [{ userId: kate }, { userId: kate }] }))).toEqual([
      'INVALID input.interviewers.1.userId',
    ]);
    expect(reasons(await update({ id: missing('scheduled_interview'), location: null }))).toEqual([
      'NOT_FOUND input.id',
    ]);
    expect(reasons(await update({ id: kate, location: null }))).toEqual(['INVALID input.id']);
  });

  it('changes a complete interview: the document forbids it nowhere (Greenhouse, status)', async () => {
    const { id } = await schedule(test, { applicationId, status: 'COMPLETE' });
    const { node, userErrors } = await update({ id, status: 'AWAITING_FEEDBACK' }, 'status');

    expect(userErrors).toEqual([]);
    expect(node).toEqual({ status: 'AWAITING_FEEDBACK' });
  });

  it('writes nothing when nothing differs', async () => {
    const id = await full();
    const { node } = await update(
      {
        id,
        ...hour,
        location: 'Room 1',
        interview: { id: '7001', name: 'Culture Fit' },
        organizerId: jack,
        interviewers: [{ userId: kate, response: 'NEEDS_ACTION' }],
      },
      'version history { totalCount }',
    );

    expect(node).toEqual({ version: 1, history: { totalCount: 1 } });
  });

  it('refuses a version that is no longer current', async () => {
    const id = await full();
    await update({ id, expectedVersion: 1, location: 'Room 2' });

    expect(reasons(await update({ id, expectedVersion: 1, location: 'Room 3' }))).toEqual([
      'CONFLICT input.expectedVersion',
    ]);
    expect((await update({ id, expectedVersion: 2, location: 'Room 3' }, 'version')).node).toEqual({ version: 3 });
  });
});

describe('moving an interview', () => {
  it('checks a start that comes alone against the end that stays', async () => {
    const { id } = await schedule(test, { applicationId });
    const late = await update({ id, start: { dateTime: '2020-01-01T10:00:00.001Z' } });
    const { node } = await update({ id, start: { dateTime: '2020-01-01T10:00:00Z' } }, TIMES);

    expect(reasons(late)).toEqual(['INVALID input.start']);
    expect(node).toEqual({
      start: { dateTime: '2020-01-01T10:00:00.000Z', date: null },
      end: { dateTime: '2020-01-01T10:00:00.000Z', date: null },
    });
  });

  it('checks an end that comes alone against the start that stays', async () => {
    const { id } = await schedule(test, { applicationId });
    const early = await update({ id, end: { dateTime: '2020-01-01T08:59:59.999Z' } });
    const { node } = await update({ id, end: { dateTime: '2020-01-01T09:00:00Z' } }, TIMES);

    expect(reasons(early)).toEqual(['INVALID input.end']);
    expect(node).toEqual({
      start: { dateTime: '2020-01-01T09:00:00.000Z', date: null },
      end: { dateTime: '2020-01-01T09:00:00.000Z', date: null },
    });
  });

  it('needs both to become an all-day interview or one with precise times', async () => {
    const { id } = await schedule(test, { applicationId });
    const days = { start: { date: '2020-01-01' }, end: { date: '2020-01-02' } };

    expect(reasons(await update({ id, start: days.start }))).toEqual(['INVALID input.start']);
    expect(reasons(await update({ id, end: days.end }))).toEqual(['INVALID input.end']);
    expect((await update({ id, ...days }, TIMES)).node).toEqual({
      start: { dateTime: null, date: '2020-01-01' },
      end: { dateTime: null, date: '2020-01-02' },
    });
    expect(reasons(await update({ id, end: hour.end }))).toEqual(['INVALID input.end']);
    expect((await update({ id, ...hour }, TIMES)).node).toEqual({
      start: { dateTime: '2020-01-01T09:00:00.000Z', date: null },
      end: { dateTime: '2020-01-01T10:00:00.000Z', date: null },
    });
  });

  it('moves an all-day interview by its end alone', async () => {
    const { id } = await schedule(test, { applicationId, start: { date: '2020-01-01' }, end: { date: '2020-01-02' } });

    expect((await update({ id, end: { date: '2020-01-05' } }, `${TIMES} endsAt`)).node).toEqual({
      start: { dateTime: null, date: '2020-01-01' },
      end: { dateTime: null, date: '2020-01-05' },
      endsAt: '2020-01-05T00:00:00.000Z',
    });
  });
});

describe('history', () => {
  it('shows every field of a new interview under its name in the schema', async () => {
    const id = await full();

    expect(await historyOf(id)).toEqual([
      {
        change: 'CREATED',
        version: 1,
        kind: 'SCHEDULED_INTERVIEW',
        by: null,
        before: null,
        after: {
          applicationId,
          start: { dateTime: '2020-01-01T09:00:00.000Z' },
          end: { dateTime: '2020-01-01T10:00:00.000Z' },
          location: 'Room 1',
          externalEventId: 'event123',
          status: 'SCHEDULED',
          interview: { id: '7001', name: 'Culture Fit' },
          organizerId: jack,
          interviewers: [{ userId: kate, response: 'NEEDS_ACTION', scorecardId: null }],
        },
      },
    ]);
  });

  it('shows only what an update changed, before and after', async () => {
    const id = await full();
    await update({
      id,
      start: { date: '2020-01-01' },
      end: { date: '2020-01-02' },
      location: 'Room 1',
      interview: { id: '7001', name: 'Culture Add' },
      organizerId: null,
      interviewers: [{ userId: kate, response: 'ACCEPTED', scorecardId: '11274' }],
    });

    expect((await historyOf(id))[0]).toEqual({
      change: 'UPDATED',
      version: 2,
      kind: 'SCHEDULED_INTERVIEW',
      by: null,
      before: {
        start: { dateTime: '2020-01-01T09:00:00.000Z' },
        end: { dateTime: '2020-01-01T10:00:00.000Z' },
        interview: { id: '7001', name: 'Culture Fit' },
        organizerId: jack,
        interviewers: [{ userId: kate, response: 'NEEDS_ACTION', scorecardId: null }],
      },
      after: {
        start: { date: '2020-01-01' },
        end: { date: '2020-01-02' },
        interview: { id: '7001', name: 'Culture Add' },
        organizerId: null,
        interviewers: [{ userId: kate, response: 'ACCEPTED', scorecardId: '11274' }],
      },
    });
  });
});

describe('repeating a create with its idempotency key', () => {
  it('returns the first interview and writes nothing', async () => {
    const input = { applicationId, idempotencyKey: 'again', interviewers: [{ userId: kate }] };
    const first = await schedule(test, input);
    const second = await schedule(test, input, 'id history { totalCount }');

    expect(second).toEqual({ id: first.id, history: { totalCount: 1 } });
  });

  it('refuses another input under the same key', async () => {
    const input = { applicationId, ...hour, idempotencyKey: 'other' };
    await schedule(test, input);

    expect(
      reasons(await mutate(test, 'createScheduledInterview', { ...input, interviewers: [{ userId: kate }] })),
    ).toEqual(['CONFLICT input.idempotencyKey']);
  });
});

describe('deleting', () => {
  it('deletes the interview and who held it, and neither its application nor its users', async () => {
    const id = await full();
    const before = (await historyOf(id))[0].after;

    expect(await remove(test, 'Event', id)).toEqual({ deletedId: id, userErrors: [] });
    expect(
      await test.ask(
        'query ($e: ID!, $a: ID!, $u: ID!) { event(id: $e) { id } application(id: $a) { id } user(id: $u) { id } }',
        { e: id, a: applicationId, u: kate },
      ),
    ).toEqual({ event: null, application: { id: applicationId }, user: { id: kate } });
    expect(
      await test.rows(
        `select (select count(*) from scheduled_interview_interviewer n where not exists
           (select from scheduled_interview e where e.id = n.event_id))::int as orphans, before, after
         from event_change where change = 'DELETED'`,
      ),
    ).toEqual([{ orphans: 0, before, after: null }]);
  });

  it('refuses to delete an application while interviews belong to it', async () => {
    const id = await apply(test);
    const event = await schedule(test, { applicationId: id });

    expect(reasons(await remove(test, 'Subject', id))).toEqual(['IN_USE input.id']);
    await remove(test, 'Event', event.id);
    expect(await remove(test, 'Subject', id)).toEqual({ deletedId: id, userErrors: [] });
  });

  it('refuses to delete a user who organises an interview', async () => {
    const id = await hire(test, 'Sawyer');
    const event = await schedule(test, { applicationId, organizerId: id });

    expect(reasons(await remove(test, 'Subject', id))).toEqual(['IN_USE input.id']);
    await update({ id: event.id, organizerId: null });
    expect(await remove(test, 'Subject', id)).toEqual({ deletedId: id, userErrors: [] });
  });

  it('refuses to delete a user who holds an interview', async () => {
    const id = await hire(test, 'Hurley');
    const event = await schedule(test, { applicationId, interviewers: [{ userId: id }] });

    expect(reasons(await remove(test, 'Subject', id))).toEqual(['IN_USE input.id']);
    await update({ id: event.id, interviewers: [] });
    expect(await remove(test, 'Subject', id)).toEqual({ deletedId: id, userErrors: [] });
  });
});
