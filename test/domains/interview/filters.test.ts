// Greenhouse, «List Interviews» and «List Interviews for Application»: every parameter that selects interviews.
import { beforeAll, describe, expect, it } from 'vitest';
import { type GraphQLAnswer, useGateway } from '../../support/gateway.ts';
import { apply, hire, missing, schedule } from './schedule.ts';

const test = useGateway();
let ada: string;
let omar: string;
let jack: string;
let kate: string;
let charlie: string;

// Three interviews of two applications: `first` and `second` with Ada, `days` (all-day) with Omar.
beforeAll(async () => {
  [ada, omar] = [await apply(test, { candidateName: 'Ada' }), await apply(test, { candidateName: 'Omar' })];
  [jack, kate, charlie] = [await hire(test, 'Jack'), await hire(test, 'Kate'), await hire(test, 'Charlie')];
  await schedule(test, {
    applicationId: ada,
    externalEventId: 'first',
    location: 'Big Conference Room',
    interview: { id: '7001', name: 'Culture Fit' },
    organizerId: jack,
    interviewers: [{ userId: kate }],
  });
  await schedule(test, {
    applicationId: ada,
    externalEventId: 'second',
    start: { dateTime: '2020-01-02T09:00:00Z' },
    end: { dateTime: '2020-01-02T10:00:00Z' },
    location: 'Small Conference Room',
    status: 'AWAITING_FEEDBACK',
    interview: { id: '7002', name: 'Whiteboarding Challenge' },
    organizerId: kate,
    interviewers: [{ userId: kate }, { userId: charlie }],
  });
  await schedule(test, {
    applicationId: omar,
    externalEventId: 'days',
    start: { date: '2020-01-03' },
    end: { date: '2020-01-04' },
    status: 'COMPLETE',
    interviewers: [{ userId: charlie }],
  });
  for (const [day, name] of ['first', 'second', 'days'].entries()) {
    await test.rows('update scheduled_interview set created_at = ?, updated_at = ? where external_event_id = ?', [
      `2019-01-0${day + 1}T12:00:00Z`,
      `2019-02-0${day + 1}T12:00:00Z`,
      name,
    ]);
  }
});

const list = (filter: unknown) =>
  test.send(
    `query ($filter: InterviewEventFilter) {
      interviewEvents(filter: $filter, orderBy: { direction: ASC }) {
        totalCount nodes { ... on ScheduledInterview { externalEventId } }
      }
    }`,
    { filter },
  );

/** The interviews that a filter of the domain's list selects, the earliest first; the count agrees. */
async function found(filter: unknown): Promise<string[]> {
  const { data, errors } = await list(filter);
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = data.interviewEvents;
  expect(totalCount).toBe(nodes.length);
  return nodes.map((node: { externalEventId: string }) => node.externalEventId);
}

/** The same of the list below an application. */
async function foundFor(id: string, filter: unknown): Promise<string[]> {
  const data = await test.ask(
    `query ($id: ID!, $filter: InterviewEventFilter) {
      application(id: $id) {
        events(filter: $filter, orderBy: { direction: ASC }) {
          totalCount nodes { ... on ScheduledInterview { externalEventId } }
        }
      }
    }`,
    { id, filter },
  );
  const { nodes, totalCount } = data.application.events;
  expect(totalCount).toBe(nodes.length);
  return nodes.map((node: { externalEventId: string }) => node.externalEventId);
}

const refusal = ({ errors }: GraphQLAnswer) =>
  errors?.map(({ extensions }) => `${extensions.code} ${extensions.argument ?? ''}`.trim());

describe('the list of interviews', () => {
  it('returns all of them without a filter (Greenhouse, List Interviews)', async () => {
    expect(await found(null)).toEqual(['first', 'second', 'days']);
    expect(await found({})).toEqual(['first', 'second', 'days']);
  });

  it('selects those created before a time (Greenhouse, created_before)', async () => {
    expect(await found({ createdAt: { lt: '2019-01-02T12:00:00Z' } })).toEqual(['first']);
    expect(await found({ createdAt: { lt: '2019-01-02T12:00:00.001Z' } })).toEqual(['first', 'second']);
  });

  it('selects those created at or after a time (Greenhouse, created_after)', async () => {
    expect(await found({ createdAt: { gte: '2019-01-02T12:00:00Z' } })).toEqual(['second', 'days']);
    expect(await found({ createdAt: { gte: '2019-01-02T12:00:00.001Z' } })).toEqual(['days']);
  });

  it('selects those updated before a time (Greenhouse, updated_before)', async () => {
    expect(await found({ updatedAt: { lt: '2019-02-02T12:00:00Z' } })).toEqual(['first']);
    expect(await found({ updatedAt: { lt: '2019-02-02T12:00:00.001Z' } })).toEqual(['first', 'second']);
  });

  it('selects those updated at or after a time (Greenhouse, updated_after)', async () => {
    expect(await found({ updatedAt: { gte: '2019-02-02T12:00:00Z' } })).toEqual(['second', 'days']);
    expect(await found({ updatedAt: { gte: '2019-02-02T12:00:00.001Z' } })).toEqual(['days']);
  });

  it('selects those that start before a time (Greenhouse, starts_before)', async () => {
    expect(await found({ startsAt: { lt: '2020-01-02T09:00:00Z' } })).toEqual(['first']);
    expect(await found({ startsAt: { lt: '2020-01-02T09:00:00.001Z' } })).toEqual(['first', 'second']);
  });

  it('selects those that start at or after a time (Greenhouse, starts_after)', async () => {
    expect(await found({ startsAt: { gte: '2020-01-02T09:00:00Z' } })).toEqual(['second', 'days']);
    expect(await found({ startsAt: { gte: '2020-01-02T09:00:00.001Z' } })).toEqual(['days']);
  });

  it('selects those that end before a time (Greenhouse, ends_before)', async () => {
    expect(await found({ endsAt: { lt: '2020-01-02T10:00:00Z' } })).toEqual(['first']);
    expect(await found({ endsAt: { lt: '2020-01-02T10:00:00.001Z' } })).toEqual(['first', 'second']);
  });

  it('selects those that end at or after a time (Greenhouse, ends_after)', async () => {
    expect(await found({ endsAt: { gte: '2020-01-02T10:00:00Z' } })).toEqual(['second', 'days']);
    expect(await found({ endsAt: { gte: '2020-01-02T10:00:00.001Z' } })).toEqual(['days']);
  });

  it('takes 00:00 UTC of its dates as the start and the end of an all-day interview', async () => {
    expect(await found({ startsAt: { eq: '2020-01-03T00:00:00Z' } })).toEqual(['days']);
    expect(await found({ endsAt: { eq: '2020-01-04T01:00:00+01:00' } })).toEqual(['days']);
    expect(await found({ endsAt: { gt: '2020-01-04T00:00:00Z' } })).toEqual([]);
  });

  it('takes startsAt and occursAt for the same time, and each of the five bounds', async () => {
    const at = '2020-01-02T09:00:00Z';

    for (const field of ['startsAt', 'occursAt']) {
      expect(await found({ [field]: { eq: at } })).toEqual(['second']);
      expect(await found({ [field]: { gt: at } })).toEqual(['days']);
      expect(await found({ [field]: { gte: at } })).toEqual(['second', 'days']);
      expect(await found({ [field]: { lt: at } })).toEqual(['first']);
      expect(await found({ [field]: { lte: at } })).toEqual(['first', 'second']);
    }
    expect(await found({ startsAt: { gte: at, lt: '2020-01-03T00:00:00Z' } })).toEqual(['second']);
  });

  it('refuses a time that is not in ISO 8601 with a zone (Greenhouse, Optional querystring Parameters)', async () => {
    expect(refusal(await list({ createdAt: { lt: 'yesterday' } }))).toEqual(['BAD_USER_INPUT']);
    expect(refusal(await list({ startsAt: { gte: '2020-01-02T09:00:00' } }))).toEqual(['BAD_USER_INPUT']);
    expect(await found({ startsAt: { gte: '2020-01-02T10:00:00+01:00' } })).toEqual(['second', 'days']);
  });

  it('selects by application, status, organizer and interviewer', async () => {
    expect(await found({ applicationIds: [ada] })).toEqual(['first', 'second']);
    expect(await found({ applicationIds: [omar, ada] })).toEqual(['first', 'second', 'days']);
    expect(await found({ statuses: ['AWAITING_FEEDBACK', 'COMPLETE'] })).toEqual(['second', 'days']);
    expect(await found({ organizerIds: [jack] })).toEqual(['first']);
    expect(await found({ organizerIds: [jack, kate] })).toEqual(['first', 'second']);
    expect(await found({ interviewerIds: [charlie] })).toEqual(['second', 'days']);
    expect(await found({ interviewerIds: [kate, charlie] })).toEqual(['first', 'second', 'days']);
  });

  it('selects what meets every condition at once', async () => {
    expect(await found({ applicationIds: [ada], interviewerIds: [charlie], statuses: ['AWAITING_FEEDBACK'] })).toEqual([
      'second',
    ]);
    expect(await found({ applicationIds: [omar], organizerIds: [jack] })).toEqual([]);
  });

  it('selects nothing by an empty list and everything by null', async () => {
    for (const field of ['applicationIds', 'statuses', 'organizerIds', 'interviewerIds', 'sources']) {
      expect(await found({ [field]: [] }), field).toEqual([]);
      expect(await found({ [field]: null }), field).toEqual(['first', 'second', 'days']);
    }
    for (const field of ['startsAt', 'endsAt', 'occursAt', 'createdAt', 'updatedAt', 'text']) {
      expect(await found({ [field]: null }), field).toEqual(['first', 'second', 'days']);
    }
  });

  it('searches locations and names of interviews with English stemming', async () => {
    expect(await found({ text: 'conference rooms' })).toEqual(['first', 'second']);
    expect(await found({ text: 'challenges' })).toEqual(['second']);
    expect(await found({ text: '"big conference"' })).toEqual(['first']);
    expect(await found({ text: 'conference -small' })).toEqual(['first']);
    expect(await found({ text: 'culture or whiteboarding' })).toEqual(['first', 'second']);
    expect(await found({ text: 'event' })).toEqual([]);
  });

  it('refuses ids of another type, and takes those that name nothing', async () => {
    expect(refusal(await list({ applicationIds: [ada, kate] }))).toEqual(['BAD_USER_INPUT filter.applicationIds[1]']);
    expect(refusal(await list({ organizerIds: [ada] }))).toEqual(['BAD_USER_INPUT filter.organizerIds[0]']);
    expect(refusal(await list({ interviewerIds: ['4080'] }))).toEqual(['BAD_USER_INPUT filter.interviewerIds[0]']);
    expect(refusal(await list({ statuses: ['CANCELLED'] }))).toEqual(['BAD_USER_INPUT']);
    expect(await found({ interviewerIds: [missing('user')] })).toEqual([]);
  });

  it('takes 500 ids in a list and refuses one more', async () => {
    const lists = { applicationIds: ada, organizerIds: jack, interviewerIds: kate };

    for (const [field, id] of Object.entries(lists)) {
      expect(await found({ [field]: Array(500).fill(id) })).toContain('first');
      expect(refusal(await list({ [field]: Array(501).fill(id) }))).toEqual([`BAD_USER_INPUT filter.${field}`]);
    }
  });
});

describe('the interviews of an application', () => {
  it('are those that belong to it (Greenhouse, List Interviews for Application: id)', async () => {
    expect(await foundFor(ada, null)).toEqual(['first', 'second']);
    expect(await foundFor(omar, null)).toEqual(['days']);
  });

  it('can be those created before a time (Greenhouse, List Interviews for Application: created_before)', async () => {
    expect(await foundFor(ada, { createdAt: { lt: '2019-01-02T12:00:00Z' } })).toEqual(['first']);
  });

  it('can be those created at or after a time (Greenhouse, List Interviews for Application: created_after)', async () => {
    expect(await foundFor(ada, { createdAt: { gte: '2019-01-02T12:00:00Z' } })).toEqual(['second']);
  });

  it('can be those updated before a time (Greenhouse, List Interviews for Application: updated_before)', async () => {
    expect(await foundFor(ada, { updatedAt: { lt: '2019-02-02T12:00:00Z' } })).toEqual(['first']);
  });

  it('can be those updated at or after a time (Greenhouse, List Interviews for Application: updated_after)', async () => {
    expect(await foundFor(ada, { updatedAt: { gte: '2019-02-02T12:00:00Z' } })).toEqual(['second']);
  });

  it('take the whole filter of the list', async () => {
    expect(await foundFor(ada, { interviewerIds: [charlie], statuses: ['AWAITING_FEEDBACK'] })).toEqual(['second']);
    expect(await foundFor(ada, { applicationIds: [omar] })).toEqual([]);
    expect(await foundFor(ada, { endsAt: { lt: '2020-01-02T10:00:00Z' }, text: 'culture' })).toEqual(['first']);
  });
});

describe('the timeline', () => {
  it('holds interviews by domain, kind and application', async () => {
    const query = `query ($filter: EventFilter) {
      events(filter: $filter, orderBy: { direction: ASC }) { nodes { kind ... on ScheduledInterview { externalEventId } } }
    }`;
    const all = ['first', 'second', 'days'].map((externalEventId) => ({
      kind: 'SCHEDULED_INTERVIEW',
      externalEventId,
    }));
    const timeline = async (filter: unknown) => (await test.ask(query, { filter })).events.nodes;

    expect(await timeline({ domains: ['INTERVIEW'] })).toEqual(all);
    expect(await timeline({ kinds: ['SCHEDULED_INTERVIEW'], text: 'challenge' })).toEqual([all[1]]);
    expect(await timeline({ subjectIds: [omar] })).toEqual([all[2]]);
  });
});
