// Junt, «Get Events Routes»: lists of events, by kind, by job, and what a job and its people tell of them.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';

const test = useGateway();
const ids: Record<string, string> = {};

beforeAll(async () => {
  ids.ruby = (await make(test, 'Job', { title: 'Ruby developer' })).id;
  ids.acme = (
    await make(test, 'Job', { title: 'Acme engineer', company: 'Acme', url: 'https://acme.example/jobs' })
  ).id;
  ids.sally = (await make(test, 'Person', { name: 'Sally' })).id;
  ids.jo = (await make(test, 'Person', { name: 'Jo' })).id;
  const at = (day: number) => `2019-05-${String(day).padStart(2, '0')}T12:00:00Z`;
  const event = async (name: string, type: string, input: Record<string, unknown>) => {
    ids[name] = (await make(test, type, input)).id;
  };
  await event('mail', 'ThanksEmail', {
    jobId: ids.ruby,
    createdAt: at(1),
    note: 'Thanks',
    personIds: [ids.sally, ids.jo],
  });
  await event('change', 'StatusChange', { jobId: ids.ruby, createdAt: at(2), to: 'APPLIED' });
  await event('followup', 'Followup', {
    jobId: ids.ruby,
    createdAt: at(3),
    note: 'Strings, mostly',
    personIds: [ids.sally],
  });
  await event('homework', 'Homework', {
    jobId: ids.ruby,
    createdAt: at(4),
    dueDate: at(20),
    note: 'String manipulation',
  });
  await event('interview', 'JobInterview', { jobId: ids.acme, createdAt: at(5), scheduled: at(21), type: 'technical' });
  await event('second', 'JobInterview', {
    jobId: ids.acme,
    createdAt: at(6),
    scheduled: at(22),
    type: 'technical',
    personIds: [ids.jo],
  });
  await event('third', 'JobInterview', { jobId: ids.acme, createdAt: at(6), scheduled: at(23), type: 'peer' });
  await event('offer', 'Offer', { jobId: ids.acme, createdAt: at(7), status: 'NEGOTIATING' });
});

const named = (nodes: { id: string }[]) =>
  nodes.map(({ id }) => Object.entries(ids).find(([, value]) => value === id)?.[0]);

async function list(filter: Record<string, unknown> | null, orderBy?: Record<string, string>) {
  const data = await test.ask(
    'query ($filter: JobEventFilter, $orderBy: EventOrder) { jobEvents(filter: $filter, orderBy: $orderBy) { nodes { ... on Event { id } } totalCount } }',
    { filter, orderBy },
  );
  expect(data.jobEvents.totalCount).toBe(data.jobEvents.nodes.length);
  return named(data.jobEvents.nodes);
}

describe('jobEvents', () => {
  it('lists all events of the job hunt, the latest first (Junt, Get all events)', async () => {
    expect(await list(null)).toEqual([
      'third',
      'second',
      'interview',
      'homework',
      'offer',
      'followup',
      'change',
      'mail',
    ]);
  });

  it('lists the events of a kind (Junt, Get all events of a type)', async () => {
    expect(await list({ kinds: ['JOB_INTERVIEW'] })).toEqual(['third', 'second', 'interview']);
    expect(await list({ kinds: ['OFFER', 'THANKS_EMAIL', 'TRAINING'] })).toEqual(['offer', 'mail']);
  });

  it('lists the events of jobs (Junt, Get all events for a job)', async () => {
    expect(await list({ jobIds: [ids.ruby] })).toEqual(['homework', 'followup', 'change', 'mail']);
  });

  it('filters by people, interview types and offer statuses', async () => {
    expect(await list({ personIds: [ids.sally] })).toEqual(['followup', 'mail']);
    expect(await list({ interviewTypes: ['peer'] })).toEqual(['third']);
    expect(await list({ offerStatuses: ['NEGOTIATING', 'ACCEPTED'] })).toEqual(['offer']);
  });

  it('filters by each time, where lt and lte, gt and gte differ at the instant itself', async () => {
    const instant = '2019-05-03T12:00:00Z';

    expect(await list({ occursAt: { lt: instant } })).toEqual(['change', 'mail']);
    expect(await list({ occursAt: { lte: instant } })).toEqual(['followup', 'change', 'mail']);
    expect(await list({ createdAt: { gt: instant, lt: '2019-05-05T12:00:00Z' } })).toEqual(['homework']);
    expect(await list({ createdAt: { gte: instant, lt: '2019-05-05T12:00:00Z' } })).toEqual(['homework', 'followup']);
    expect(await list({ occursAt: { eq: '2019-05-03T14:00:00+02:00' } })).toEqual(['followup']);
    expect(await list({ updatedAt: { lt: instant } })).toEqual([]);
  });

  it('finds words of notes and interview types by their stem', async () => {
    expect(await list({ text: 'string' })).toEqual(['homework', 'followup']);
    expect(await list({ text: 'manipulate string' })).toEqual(['homework']);
    expect(await list({ text: 'strings -mostly' })).toEqual(['homework']);
    expect(await list({ text: 'peer' })).toEqual(['third']);
  });

  it('takes an empty list as nothing and null as absent', async () => {
    expect(await list({ kinds: [] })).toEqual([]);
    expect(await list({ jobIds: [] })).toEqual([]);
    expect(await list({ sources: [] })).toEqual([]);
    expect((await list({ kinds: null, jobIds: null, occursAt: null, text: null })).length).toBe(8);
  });

  it('orders by each field in both directions, with the id as the last key', async () => {
    expect(await list(null, { field: 'CREATED_AT', direction: 'ASC' })).toEqual([
      'mail',
      'change',
      'followup',
      'homework',
      'interview',
      'second',
      'third',
      'offer',
    ]);
    expect(await list(null, { field: 'CREATED_AT' })).toEqual([
      'offer',
      'third',
      'second',
      'interview',
      'homework',
      'followup',
      'change',
      'mail',
    ]);
    expect((await list(null, { field: 'UPDATED_AT', direction: 'ASC' }))[0]).toBe('mail');
  });
});

describe('one event', () => {
  it('is read by its id with the fields of its kind (Junt, Get one event of a type)', async () => {
    const data = await test.ask(
      `query ($id: ID!) { event(id: $id) { __typename id domain kind summary occursAt endsAt source { system }
        subject { ... on Job { title } } ... on JobInterview { scheduled length rating type note job { title } people { name } } } }`,
      { id: ids.second },
    );

    expect(data.event).toEqual({
      __typename: 'JobInterview',
      id: ids.second,
      domain: 'JOB',
      kind: 'JOB_INTERVIEW',
      summary: 'Interview (technical)',
      occursAt: '2019-05-22T12:00:00.000Z',
      endsAt: null,
      source: null,
      subject: { title: 'Acme engineer' },
      scheduled: '2019-05-22T12:00:00.000Z',
      length: null,
      rating: null,
      type: 'technical',
      note: null,
      job: { title: 'Acme engineer' },
      people: [{ name: 'Jo' }],
    });
  });

  it('says in one line what it is, whatever its kind', async () => {
    const data = await test.ask('{ jobEvents { nodes { ... on Event { summary } } } }');

    expect(data.jobEvents.nodes.map(({ summary }: { summary: string }) => summary)).toEqual([
      'Interview (peer)',
      'Interview (technical)',
      'Interview (technical)',
      'Homework due: String manipulation',
      'Offer negotiating',
      'Follow-up: Strings, mostly',
      'Status applied',
      'Thank-you email: Thanks',
    ]);
  });
});

describe('what refers to events', () => {
  it('has the events of a job and of a person, filtered and ordered like any list', async () => {
    const data = await test.ask(
      `query ($job: ID!, $person: ID!) {
        job(id: $job) { events(first: 1, filter: { kinds: [JOB_INTERVIEW] }, orderBy: { direction: ASC }) {
          nodes { ... on Event { id } } totalCount pageInfo { hasNextPage } } }
        person(id: $person) { events { nodes { ... on Event { id } } totalCount } } }`,
      { job: ids.acme, person: ids.sally },
    );

    expect(named(data.job.events.nodes)).toEqual(['interview']);
    expect(data.job.events).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(named(data.person.events.nodes)).toEqual(['followup', 'mail']);
    expect(data.person.events.totalCount).toBe(2);
  });

  it('counts the interview types in use, the most used first (Junt, Get interview types)', async () => {
    const data = await test.ask('{ interviewTypes { type count } }');

    expect(data.interviewTypes).toEqual([
      { type: 'technical', count: 2 },
      { type: 'peer', count: 1 },
    ]);
  });

  it('takes a job’s status from its newest status change that has one', async () => {
    await make(test, 'StatusChange', { jobId: ids.acme, createdAt: '2018-01-01T00:00:00Z', from: 'APPLIED' });
    const data = await test.ask('{ jobs { nodes { title status } } }');

    expect(data.jobs.nodes).toEqual([
      { title: 'Ruby developer', status: 'APPLIED' },
      { title: 'Acme engineer', status: null },
    ]);
  });
});
