// Strigo, «Retrieve all events»: the list, and what it can be narrowed to.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';
import { FUTURE, given, inHours, nobodys, PAST, synchronise } from './given.ts';

const test = useGateway();
let classId: string;
let networks: string;

/** Five trainings, by name; `live`, `ended` and `reported` differ in what the filters ask for. */
beforeAll(async () => {
  const { input, ...ids } = await given(test);
  classId = ids.classId;
  networks = (await make(test, 'TrainingClass', { name: 'Networks' })).id;
  await make(test, 'User', { name: 'Sasha', email: 'someone.else@strigo.io' });
  await make(test, 'User', { name: 'Robin', email: 'robin@strigo.io' });
  const training = (change: object) => make(test, 'Training', { ...input, ...change });
  await training({ name: 'ready', labels: ['onsite', 'a, b'], description: 'Running containers in production' });
  await training({
    name: 'live',
    dateStart: inHours(-1),
    dateEnd: inHours(1),
    owner: 'someone.else@strigo.io',
    labels: ['onsite', 'NULL'],
  });
  await training({ name: 'ended', ...PAST, classId: networks, trainees: ['a@b.co'], owner: 'robin@strigo.io' });
  await synchronise(
    test,
    { ...input, name: 'reported', dateStart: '2018-09-20T11:00:00.000Z', dateEnd: '2018-09-20T12:00:00.000Z' },
    {
      createdAt: new Date('2018-09-01T00:00:00.000Z'),
      updatedAt: new Date('2018-09-02T00:00:00.000Z'),
      properties: { reportedStatus: 'LIVE' },
    },
  );
  await synchronise(test, { ...input, name: 'foreign', ...FUTURE, labels: ['remote'] }, { system: 'JUNT' });
});

const LIST = `query ($filter: TrainingEventFilter, $orderBy: EventOrder) {
  trainingEvents(filter: $filter, orderBy: $orderBy) { nodes { ... on Training { name } } totalCount } }`;

/** The names of the trainings that a filter selects; the count must agree. */
const names = async (filter: object | null, orderBy?: object): Promise<string[]> => {
  const { trainingEvents } = await test.ask(LIST, { filter, orderBy });
  expect(trainingEvents.totalCount).toBe(trainingEvents.nodes.length);
  const found = trainingEvents.nodes.map(({ name }: { name: string }) => name);
  return orderBy ? found : found.sort();
};

const refusal = async (filter: object) => {
  const { errors } = await test.send(LIST, { filter });
  return errors?.map(({ extensions }) => [extensions.code, extensions.argument]);
};

const ALL = ['ended', 'foreign', 'live', 'ready', 'reported'];

describe('the list of trainings', () => {
  it('holds all, whatever their status (Strigo, Retrieve all events: regardless of their status)', async () => {
    expect(await names(null)).toEqual(ALL);
    expect(await names({})).toEqual(ALL);
  });

  it('takes a null field as left out, and an empty list as nothing', async () => {
    const lists = ['classIds', 'ownerEmails', 'statuses', 'labels', 'sources'];

    for (const field of [...lists, 'availability', 'occursAt', 'endsAt', 'createdAt', 'updatedAt', 'text']) {
      expect(await names({ [field]: null })).toEqual(ALL);
    }
    for (const field of lists) expect(await names({ [field]: [] })).toEqual([]);
  });

  it('is narrowed by every field that is given', async () => {
    expect(await names({ labels: ['onsite'], statuses: ['READY', 'ENDED'] })).toEqual(['ready']);
    expect(await names({ labels: ['onsite'], availability: 'PRIVATE' })).toEqual([]);
  });
});

describe('a filter', () => {
  it('by classes selects what is based on any of them (Strigo, class_id)', async () => {
    expect(await names({ classIds: [networks] })).toEqual(['ended']);
    expect(await names({ classIds: [networks, classId] })).toEqual(ALL);
    expect(await names({ classIds: [nobodys('training_class')] })).toEqual([]);
  });

  it('by owners selects by the exact address (Strigo, owner)', async () => {
    expect(await names({ ownerEmails: ['robin@strigo.io'] })).toEqual(['ended']);
    expect(await names({ ownerEmails: ['robin@strigo.io', 'someone.else@strigo.io'] })).toEqual(['ended', 'live']);
    expect(await names({ ownerEmails: ['Robin@strigo.io', 'obin@strigo.io'] })).toEqual([]);
  });

  it.each(['READY', 'LIVE', 'ENDED'])('by the status %s agrees with the field (Strigo, status)', async (status) => {
    const { trainingEvents } = await test.ask('{ trainingEvents { nodes { ... on Training { name status } } } }');
    const having = trainingEvents.nodes.filter((node: { status: string }) => node.status === status);

    expect(having).not.toEqual([]);
    expect(await names({ statuses: [status] })).toEqual(having.map(({ name }: { name: string }) => name).sort());
  });

  it('by statuses selects any of them, reported ones included (Strigo, status)', async () => {
    expect(await names({ statuses: ['LIVE'] })).toEqual(['live', 'reported']);
    expect(await names({ statuses: ['LIVE', 'ENDED'] })).toEqual(['ended', 'live', 'reported']);
    expect(await names({ statuses: ['READY', 'LIVE', 'ENDED'] })).toEqual(ALL);
  });

  it('by availability (Strigo, availability)', async () => {
    expect(await names({ availability: 'PRIVATE' })).toEqual(['ended']);
    expect(await names({ availability: 'PUBLIC' })).toEqual(['foreign', 'live', 'ready', 'reported']);
  });

  it('by labels selects what has any of them, compared whole (Strigo, labels)', async () => {
    expect(await names({ labels: ['onsite'] })).toEqual(['live', 'ready']);
    expect(await names({ labels: ['remote', 'a, b'] })).toEqual(['foreign', 'ready']);
    expect(await names({ labels: ['NULL'] })).toEqual(['live']);
    expect(await names({ labels: ['a', 'b', 'Onsite'] })).toEqual([]);
  });

  it('by the start: gt and lt leave out the instant itself, gte and lte take it (Strigo, date_start)', async () => {
    const start = PAST.dateStart;

    expect(await names({ occursAt: { lt: start } })).toEqual(['reported']);
    expect(await names({ occursAt: { lte: start } })).toEqual(['ended', 'reported']);
    expect(await names({ occursAt: { gt: start } })).toEqual(['foreign', 'live', 'ready']);
    expect(await names({ occursAt: { gte: start } })).toEqual(['ended', 'foreign', 'live', 'ready']);
    expect(await names({ occursAt: { eq: start } })).toEqual(['ended']);
  });

  it('by the end: gt and lt leave out the instant itself, gte and lte take it (Strigo, date_end)', async () => {
    const end = PAST.dateEnd;

    expect(await names({ endsAt: { lt: end } })).toEqual(['reported']);
    expect(await names({ endsAt: { lte: end } })).toEqual(['ended', 'reported']);
    expect(await names({ endsAt: { gt: end } })).toEqual(['foreign', 'live', 'ready']);
    expect(await names({ endsAt: { gte: end } })).toEqual(['ended', 'foreign', 'live', 'ready']);
    expect(await names({ endsAt: { eq: end } })).toEqual(['ended']);
    expect(await names({ endsAt: { gte: end, lt: FUTURE.dateEnd } })).toEqual(['ended', 'live']);
    expect(await names({ endsAt: { eq: PAST.dateStart } })).toEqual([]);
  });

  it('by when it was made and when it was changed', async () => {
    expect(await names({ createdAt: { lte: '2018-09-01T00:00:00Z' } })).toEqual(['reported']);
    expect(await names({ createdAt: { lt: '2018-09-01T00:00:00Z' } })).toEqual([]);
    expect(await names({ updatedAt: { eq: '2018-09-02T00:00:00Z' } })).toEqual(['reported']);
    expect(await names({ updatedAt: { gt: '2018-09-02T00:00:00Z' } })).toEqual(['ended', 'foreign', 'live', 'ready']);
  });

  it('by sources never selects what was made here', async () => {
    expect(await names({ sources: ['STRIGO'] })).toEqual(['reported']);
    expect(await names({ sources: ['STRIGO', 'JUNT'] })).toEqual(['foreign', 'reported']);
    expect(await names({ sources: ['OUTSTAND'] })).toEqual([]);
  });

  it('by text searches names and descriptions, with stemming (Strigo, name and description)', async () => {
    expect(await names({ text: 'container' })).toEqual(['ready']);
    expect(await names({ text: 'ended' })).toEqual(['ended']);
    expect(await names({ text: 'running -production' })).toEqual([]);
    expect(await names({ text: '"containers in production" or foreign' })).toEqual(['foreign', 'ready']);
    expect(await names({ text: '' })).toEqual([]);
  });
});

describe('a wrong filter', () => {
  it('is refused for an id of another type', async () => {
    const { users } = await test.ask('{ users(first: 1) { nodes { id } } }');

    expect(await refusal({ classIds: [classId, users.nodes[0].id] })).toEqual([
      ['BAD_USER_INPUT', 'filter.classIds[1]'],
    ]);
    expect(await refusal({ classIds: ['nonsense'] })).toEqual([['BAD_USER_INPUT', 'filter.classIds[0]']]);
  });

  it.each([
    ['classIds', () => Array(501).fill(classId)],
    ['ownerEmails', () => Array(501).fill('me@strigo.io')],
    ['labels', () => Array(501).fill('onsite')],
    ['statuses', () => Array(501).fill('LIVE')],
  ])('is refused for more than 500 %s', async (field, values) => {
    expect(await refusal({ [field]: values() })).toEqual([['BAD_USER_INPUT', `filter.${field}`]]);
    expect((await names({ [field]: values().slice(1) })).length).toBeGreaterThan(0);
  });

  it('is refused for a status, an availability or an address that is none', async () => {
    for (const filter of [{ statuses: ['live'] }, { availability: 'ANY' }, { ownerEmails: ['me'] }]) {
      expect((await refusal(filter))?.map(([code]) => code)).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('the timeline', () => {
  it('holds trainings among all other events, by kind, domain and class', async () => {
    const query = `query ($filter: EventFilter) { events(filter: $filter) { nodes { __typename kind summary endsAt } totalCount } }`;
    const job = await make(test, 'Job', { title: 'Trainer' });
    await make(test, 'Offer', { jobId: job.id, status: 'RECEIVED' });
    const ended = { __typename: 'Training', kind: 'TRAINING', summary: 'Training: ended', endsAt: PAST.dateEnd };

    expect((await test.ask(query, { filter: { subjectIds: [networks] } })).events).toEqual({
      nodes: [ended],
      totalCount: 1,
    });
    expect((await test.ask(query, { filter: { domains: ['TRAINING'] } })).events.totalCount).toBe(5);
    expect((await test.ask(query, { filter: { kinds: ['TRAINING'] } })).events.totalCount).toBe(5);
    expect((await test.ask(query, { filter: null })).events.totalCount).toBe(6);
  });
});
