// Greenhouse, «The scheduled interview object» and «Noteworthy attributes»: what an interview may be made of.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make, mutate, reasons } from '../../support/make.ts';
import { apply, hire, hour, missing, schedule } from './schedule.ts';

const OTHER = '01890000-0000-7000-8000-00000000000f';
const test = useGateway();
let applicationId: string;
let jack: string;
let kate: string;

const create = (input: Record<string, unknown>, selection?: string) =>
  mutate(test, 'createScheduledInterview', { applicationId, ...hour, ...input }, selection);

const count = () => test.rows('select count(*)::int as n from scheduled_interview');

beforeAll(async () => {
  applicationId = await apply(test, { candidateName: 'Ada Quinn' });
  jack = await hire(test, 'Jack Shepard');
  kate = await hire(test, 'Kate Austen');
});

describe('creating', () => {
  it('keeps every attribute of the object (Greenhouse, the scheduled interview object)', async () => {
    const { node, userErrors } = await create(
      {
        externalEventId: 'event123',
        start: { dateTime: '2014-03-26T22:15:00.000Z' },
        end: { dateTime: '2014-03-26T22:30:00.000Z' },
        location: 'Big Conference Room',
        status: 'AWAITING_FEEDBACK',
        interview: { id: '7001', name: 'Culture Fit' },
        organizerId: jack,
        interviewers: [{ userId: kate, response: 'ACCEPTED', scorecardId: '11274' }],
      },
      `domain kind summary occursAt endsAt version subject { ... on Application { id } } application { id candidateName }
       externalEventId start { dateTime date } end { dateTime date } location status interview { id name }
       organizer { id name } interviewers { user { id name } response scorecardId } source { externalId }`,
    );

    expect(userErrors).toEqual([]);
    expect(node).toEqual({
      domain: 'INTERVIEW',
      kind: 'SCHEDULED_INTERVIEW',
      summary: 'Interview with Ada Quinn: Culture Fit',
      occursAt: '2014-03-26T22:15:00.000Z',
      endsAt: '2014-03-26T22:30:00.000Z',
      version: 1,
      subject: { id: applicationId },
      application: { id: applicationId, candidateName: 'Ada Quinn' },
      externalEventId: 'event123',
      start: { dateTime: '2014-03-26T22:15:00.000Z', date: null },
      end: { dateTime: '2014-03-26T22:30:00.000Z', date: null },
      location: 'Big Conference Room',
      status: 'AWAITING_FEEDBACK',
      interview: { id: '7001', name: 'Culture Fit' },
      organizer: { id: jack, name: 'Jack Shepard' },
      interviewers: [{ user: { id: kate, name: 'Kate Austen' }, response: 'ACCEPTED', scorecardId: '11274' }],
      source: null,
    });
  });

  it('needs no more than the application, the start and the end', async () => {
    const { node, userErrors } = await create(
      {},
      'externalEventId location status interview { id } organizer { id } interviewers { response }',
    );

    expect(userErrors).toEqual([]);
    expect(node).toEqual({
      externalEventId: null,
      location: null,
      status: 'SCHEDULED',
      interview: null,
      organizer: null,
      interviewers: [],
    });
  });

  it('gives a TypeID and the time of the request (Greenhouse, id, created_at and updated_at)', async () => {
    const start = Date.now();
    const node = await schedule(test, { applicationId }, 'id createdAt updatedAt');
    const found = await test.ask('query ($id: ID!) { node(id: $id) { id } event(id: $id) { id } }', { id: node.id });

    expect(node.id).toMatch(/^scheduled_interview_[0-9a-z]{26}$/);
    expect(found).toEqual({ node: { id: node.id }, event: { id: node.id } });
    expect(Date.parse(node.createdAt)).toBeGreaterThanOrEqual(start);
    expect(Date.parse(node.createdAt)).toBeLessThanOrEqual(Date.now());
    expect(node.updatedAt).toBe(node.createdAt);
  });

  it('takes each of the three statuses (Greenhouse, status)', async () => {
    for (const status of ['SCHEDULED', 'AWAITING_FEEDBACK', 'COMPLETE']) {
      expect(await schedule(test, { applicationId, status }, 'status')).toEqual({ status });
    }
  });

  it('takes the number that Greenhouse gives an interview or a scorecard as an id (Greenhouse, interview, scorecard_id)', async () => {
    const input = {
      interview: { id: 7001, name: 'Culture Fit' },
      interviewers: [{ userId: kate, scorecardId: 11274 }],
    };
    const { node } = await create(input, 'interview { id } interviewers { scorecardId }');

    expect(node).toEqual({ interview: { id: '7001' }, interviewers: [{ scorecardId: '11274' }] });
  });

  it('says in one line whom the interview is with and what it is about, as far as it is known', async () => {
    const unknown = await apply(test);
    const interview = { id: '1', name: 'Culture Fit\nsecond line' };

    expect(await schedule(test, { applicationId }, 'summary')).toEqual({ summary: 'Interview with Ada Quinn' });
    expect(await schedule(test, { applicationId: unknown }, 'summary')).toEqual({ summary: 'Interview' });
    expect(await schedule(test, { applicationId: unknown, interview }, 'summary')).toEqual({
      summary: 'Interview: Culture Fit',
    });
  });

  it('refuses a status that is null, and writes nothing', async () => {
    const before = await count();

    expect(reasons(await create({ status: null }))).toEqual(['REQUIRED input.status']);
    expect(await count()).toEqual(before);
  });
});

describe('start and end', () => {
  it('of an all-day interview are dates and stand at 00:00 UTC on the timeline (Greenhouse, start and end)', async () => {
    const input = { start: { date: '2017-08-22' }, end: { date: '2017-08-23' } };
    const { node } = await create(input, 'start { dateTime date } end { dateTime date } occursAt endsAt');

    expect(node).toEqual({
      start: { dateTime: null, date: '2017-08-22' },
      end: { dateTime: null, date: '2017-08-23' },
      occursAt: '2017-08-22T00:00:00.000Z',
      endsAt: '2017-08-23T00:00:00.000Z',
    });
  });

  it('with a precise time of midnight are no dates', async () => {
    const input = { start: { dateTime: '2017-08-22T00:00:00Z' }, end: { dateTime: '2017-08-23T00:00:00Z' } };
    const { node } = await create(input, 'start { dateTime date } end { dateTime date }');

    expect(node).toEqual({
      start: { dateTime: '2017-08-22T00:00:00.000Z', date: null },
      end: { dateTime: '2017-08-23T00:00:00.000Z', date: null },
    });
  });

  it('are times in any zone and come back in UTC (Greenhouse, start: date_time)', async () => {
    const input = {
      start: { dateTime: '2014-03-26T18:15:00-04:00' },
      end: { dateTime: '2014-03-27T00:00:00.250+01:00' },
    };
    const { node } = await create(input, 'start { dateTime } end { dateTime }');

    expect(node).toEqual({
      start: { dateTime: '2014-03-26T22:15:00.000Z' },
      end: { dateTime: '2014-03-26T23:00:00.250Z' },
    });
  });

  it('are both times or both dates (Greenhouse, start and end)', async () => {
    expect(reasons(await create({ end: { date: '2020-01-02' } }))).toEqual(['INVALID input.end']);
    expect(reasons(await create({ start: { date: '2019-12-31' } }))).toEqual(['INVALID input.end']);
  });

  it('may be equal, but the end is not before the start', async () => {
    const start = { dateTime: '2020-01-01T09:00:00.001Z' };

    expect((await create({ start, end: start })).userErrors).toEqual([]);
    expect(reasons(await create({ start, end: { dateTime: '2020-01-01T09:00:00Z' } }))).toEqual(['INVALID input.end']);
    expect((await create({ start: { date: '2020-01-02' }, end: { date: '2020-01-02' } })).userErrors).toEqual([]);
    expect(reasons(await create({ start: { date: '2020-01-02' }, end: { date: '2020-01-01' } }))).toEqual([
      'INVALID input.end',
    ]);
  });

  it('may stand in the first and in the last year that a time can have', async () => {
    const days = { start: { date: '0001-01-01' }, end: { date: '9999-12-31' } };
    const times = { start: { dateTime: '0001-01-01T00:00:00Z' }, end: { dateTime: '9999-12-31T23:59:59.999Z' } };

    expect((await create(days, 'start { date } end { date }')).node).toEqual(days);
    expect((await create(times, 'occursAt endsAt')).node).toEqual({
      occursAt: '0001-01-01T00:00:00.000Z',
      endsAt: '9999-12-31T23:59:59.999Z',
    });
  });

  it('have exactly one of the two forms, and one that is a time or a date', async () => {
    const faulty = [
      { dateTime: '2020-01-01T09:00:00Z', date: '2020-01-01' },
      {},
      { date: null },
      { dateTime: '2020-01-01' },
      { date: '2020-02-30' },
      { date: '2020-01-01T09:00:00Z' },
    ];
    const query =
      'mutation ($input: CreateScheduledInterviewInput!) { createScheduledInterview(input: $input) { userErrors { code } } }';

    for (const start of faulty) {
      const answer = await test.send(query, { input: { applicationId, ...hour, start } });
      expect(answer.errors?.[0]?.extensions.code, JSON.stringify(start)).toBe('BAD_USER_INPUT');
    }
  });
});

describe('naming users and applications', () => {
  it('keeps the interviewers in the order given, with their answers (Greenhouse, interviewers)', async () => {
    const interviewers = [
      { userId: kate, response: 'DECLINED' },
      { userId: jack, response: 'TENTATIVE', scorecardId: '9' },
    ];
    const { node } = await create({ interviewers }, 'interviewers { user { name } response scorecardId }');

    expect(node.interviewers).toEqual([
      { user: { name: 'Kate Austen' }, response: 'DECLINED', scorecardId: null },
      { user: { name: 'Jack Shepard' }, response: 'TENTATIVE', scorecardId: '9' },
    ]);
  });

  it('takes NEEDS_ACTION for an answer that is left out, and refuses null (Greenhouse, response_status)', async () => {
    const { node } = await create({ interviewers: [{ userId: kate }] }, 'interviewers { response }');
    const refused = await create({ interviewers: [{ userId: kate, response: null }] });

    expect(node).toEqual({ interviewers: [{ response: 'NEEDS_ACTION' }] });
    expect(reasons(refused)).toEqual(['REQUIRED input.interviewers.0.response']);
  });

  it('refuses a user who is named twice', async () => {
    const interviewers = [{ userId: kate }, { userId: jack }, { userId: kate }, { userId: jack }];

    expect(reasons(await create({ interviewers }))).toEqual([
      'INVALID input.interviewers.2.userId',
      'INVALID input.interviewers.3.userId',
    ]);
  });

  it('refuses an application, an organizer and an interviewer that do not exist, and writes nothing', async () => {
    const before = await count();
    const payload = await create({
      applicationId: missing('application'),
      organizerId: missing('user'),
      interviewers: [{ userId: kate }, { userId: missing('user') }],
    });

    expect(payload.node).toBeNull();
    expect(reasons(payload)).toEqual([
      'NOT_FOUND input.applicationId',
      'NOT_FOUND input.organizerId',
      'NOT_FOUND input.interviewers.1.userId',
    ]);
    expect(await count()).toEqual(before);
  });

  it('refuses ids of another type', async () => {
    const payload = await create({ applicationId: kate, organizerId: applicationId, interviewers: [{ userId: 'x' }] });

    expect(reasons(payload)).toEqual([
      'INVALID input.applicationId',
      'INVALID input.organizerId',
      'INVALID input.interviewers.0.userId',
    ]);
  });

  it('does not see what belongs to another organisation', async () => {
    const other = await apply(test, { candidateName: 'Elsewhere' });
    const { id } = await schedule(test, { applicationId: other, externalEventId: 'elsewhere' });
    await test.rows("insert into organization (id, slug, name, created_at) values (?, 'other', 'Other', now())", [
      OTHER,
    ]);
    await test.rows(
      `with moved as (update application set organization_id = ? where candidate_name = 'Elsewhere')
        update scheduled_interview set organization_id = ? where external_event_id = 'elsewhere'`,
      [OTHER, OTHER],
    );

    expect(reasons(await create({ applicationId: other }))).toEqual(['NOT_FOUND input.applicationId']);
    expect(
      await test.ask('query ($a: ID!, $e: ID!) { application(id: $a) { id } event(id: $e) { id } }', {
        a: other,
        e: id,
      }),
    ).toEqual({ application: null, event: null });
  });
});

describe('an application', () => {
  it('may be empty, and is found by its id', async () => {
    const { id } = await make(test, 'Application', {});

    expect(
      await test.ask(
        'query ($id: ID!) { application(id: $id) { id candidateName jobTitle version events { totalCount nodes { __typename } } } }',
        { id },
      ),
    ).toEqual({
      application: { id, candidateName: null, jobTitle: null, version: 1, events: { totalCount: 0, nodes: [] } },
    });
  });

  it('keeps what an update leaves out and clears what is null', async () => {
    const id = await apply(test, { candidateName: 'Ada Quinn', jobTitle: 'Office manager' });
    const { node } = await mutate(test, 'updateApplication', { id, jobTitle: null }, 'candidateName jobTitle version');

    expect(node).toEqual({ candidateName: 'Ada Quinn', jobTitle: null, version: 2 });
  });

  it('stands last in the list of applications when it was made last', async () => {
    const id = await apply(test, { candidateName: 'Newest' });
    const query = '{ applications(last: 1) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }';

    expect((await test.ask(query)).applications).toEqual({
      nodes: [{ id }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });
});
