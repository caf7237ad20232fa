// Strigo, «Create an event»: what a training is when it is planned.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make, mutate, reasons } from '../../support/make.ts';
import { FUTURE, given, nobodys } from './given.ts';

const test = useGateway();
let classId: string;
let ownerId: string;
let input: Record<string, unknown>;

beforeAll(async () => {
  ({ classId, ownerId, input } = await given(test));
});

const ALL = `__typename id domain kind summary occursAt endsAt subject { __typename ... on TrainingClass { id name } }
  version source { externalId } owner { id name email } name class { id } description eventLink token availability status
  dateStart dateEnd timezone includeChat includeVideo includeLabExercises tas trainees labels partnerId`;

const count = async () => (await test.rows('select count(*)::int as n from training'))[0].n;

describe('planning a training', () => {
  it('takes the five required parameters and defaults for the rest (Strigo, Create an event)', async () => {
    const node = await make(test, 'Training', input, ALL);

    expect(node).toEqual({
      __typename: 'Training',
      id: expect.stringMatching(/^training_[0-9a-z]{26}$/),
      domain: 'TRAINING',
      kind: 'TRAINING',
      summary: 'Training: My Event',
      occursAt: FUTURE.dateStart,
      endsAt: FUTURE.dateEnd,
      subject: { __typename: 'TrainingClass', id: classId, name: 'Containers' },
      version: 1,
      source: null,
      owner: { id: ownerId, name: 'Morgan', email: 'me@strigo.io' },
      name: 'My Event',
      class: { id: classId },
      description: null,
      eventLink: `https://training.example.com/${node.id}`,
      token: expect.stringMatching(/^[2-9A-HJKMNP-Z]{8}$/),
      availability: 'PUBLIC',
      status: 'READY',
      ...FUTURE,
      timezone: 'Etc/UTC',
      includeChat: false,
      includeVideo: false,
      includeLabExercises: false,
      tas: [],
      trainees: [],
      labels: [],
      partnerId: null,
    });
    expect(
      await test.rows(
        `select availability, reported_status, source_system, timezone, tas, trainees, labels, version
        from training where event_link like '%' || ?`,
        [node.id],
      ),
    ).toEqual([
      {
        availability: 'PUBLIC',
        reported_status: null,
        source_system: null,
        timezone: 'Etc/UTC',
        tas: [],
        trainees: [],
        labels: [],
        version: 1,
      },
    ]);
  });

  it('keeps every optional parameter that is sent (Strigo, Create an event)', async () => {
    const optional = {
      description: 'A day, with "quotes" and\nlines',
      includeChat: true,
      includeVideo: true,
      includeLabExercises: true,
      tas: ['ta@strigo.io', 'other.ta@strigo.io'],
      trainees: ['learner@example.com', 'second@example.com'],
      availability: 'PRIVATE',
      labels: ['a, b', '{c}', '"d"', 'e\\f', 'NULL', ' g ', 'h\ni', '', 'ü'],
      partnerId: 'partner-1',
      timezone: 'America/New_York',
    };
    const node = await make(test, 'Training', { ...input, ...optional }, ALL);

    expect(node).toMatchObject(optional);
  });

  it('takes null for an optional parameter as left out', async () => {
    const nulls = Object.fromEntries(
      `description includeChat includeVideo includeLabExercises tas trainees availability labels partnerId timezone`
        .split(' ')
        .map((name) => [name, null]),
    );
    const { node, userErrors } = await mutate(test, 'createTraining', { ...input, ...nulls }, ALL);

    expect(userErrors).toEqual([]);
    expect(node).toMatchObject({
      description: null,
      availability: 'PUBLIC',
      timezone: 'Etc/UTC',
      includeChat: false,
      includeVideo: false,
      includeLabExercises: false,
      tas: [],
      trainees: [],
      labels: [],
      partnerId: null,
    });
  });

  it('is made and changed at the time of the request', async () => {
    const start = Date.now();
    const node = await make(test, 'Training', input, 'createdAt updatedAt');

    expect(Date.parse(node.createdAt)).toBeGreaterThanOrEqual(start);
    expect(Date.parse(node.createdAt)).toBeLessThanOrEqual(Date.now());
    expect(node.updatedAt).toBe(node.createdAt);
  });

  it('reads instants of any offset and answers in UTC (Strigo, date_start and date_end: ISO8601)', async () => {
    const dates = { dateStart: '2098-09-20T11:00:00+02:00', dateEnd: '2098-09-20T12:00:00.5+02:00' };
    const node = await make(test, 'Training', { ...input, ...dates, timezone: 'Europe/Berlin' }, ALL);

    expect(node).toMatchObject({
      dateStart: '2098-09-20T09:00:00.000Z',
      dateEnd: '2098-09-20T10:00:00.500Z',
      timezone: 'Europe/Berlin',
    });
  });

  it('gives each training a link and a token of its own (Strigo, event_link and token)', async () => {
    const [one, other] = [
      await make(test, 'Training', input, 'eventLink token'),
      await make(test, 'Training', input, 'eventLink token'),
    ];

    expect(one.eventLink).not.toBe(other.eventLink);
    expect(one.token).not.toBe(other.token);
  });

  it('keeps each assistant, learner and label once, in the order given', async () => {
    const lists = {
      tas: ['b@strigo.io', 'a@strigo.io', 'b@strigo.io'],
      trainees: ['d@strigo.io', 'c@strigo.io', 'd@strigo.io'],
      labels: ['z', 'y', 'z'],
    };

    expect(await make(test, 'Training', { ...input, ...lists }, 'tas trainees labels')).toEqual({
      tas: ['b@strigo.io', 'a@strigo.io'],
      trainees: ['d@strigo.io', 'c@strigo.io'],
      labels: ['z', 'y'],
    });
  });
});

describe('who may join', () => {
  it('is private when trainees are named (Strigo, trainees: implicitly creates a private event)', async () => {
    const node = await make(test, 'Training', { ...input, trainees: ['a@b.co'] }, 'availability trainees');

    expect(node).toEqual({ availability: 'PRIVATE', trainees: ['a@b.co'] });
  });

  it('is private when trainees are named together with PUBLIC (Strigo, trainees and availability)', async () => {
    const both = { trainees: ['a@b.co'], availability: 'PUBLIC' };
    const node = await make(test, 'Training', { ...input, ...both }, 'availability trainees');

    expect(node).toEqual({ availability: 'PRIVATE', trainees: ['a@b.co'] });
  });

  it('can be private before any trainee is named (Strigo, availability)', async () => {
    const node = await make(test, 'Training', { ...input, availability: 'PRIVATE' }, 'availability trainees');

    expect(node).toEqual({ availability: 'PRIVATE', trainees: [] });
  });

  it('is public with an empty list of trainees', async () => {
    const node = await make(test, 'Training', { ...input, trainees: [] }, 'availability trainees');

    expect(node).toEqual({ availability: 'PUBLIC', trainees: [] });
  });
});

describe('refusals', () => {
  it('refuses an owner and a class that do not exist, and writes nothing (Strigo, owner and class_id)', async () => {
    const before = await count();
    const unknown = { owner: 'nobody@strigo.io', classId: nobodys('training_class') };
    const payload = await mutate(test, 'createTraining', { ...input, ...unknown });

    expect(payload.node).toBeNull();
    expect(payload.userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['input', 'owner'], message: 'There is no User with this email.' },
      { code: 'NOT_FOUND', field: ['input', 'classId'], message: 'There is no TrainingClass with this id.' },
    ]);
    expect(await count()).toBe(before);
  });

  it('refuses the id of another type as the class', async () => {
    const payload = await mutate(test, 'createTraining', { ...input, classId: ownerId });

    expect(reasons(payload)).toEqual(['INVALID input.classId']);
  });

  it('refuses an end before the start, and takes one at the start (Strigo, date_end)', async () => {
    const { dateStart } = FUTURE;
    const before = { ...input, dateStart, dateEnd: '2099-01-01T08:59:59.999Z' };
    const payload = await mutate(test, 'createTraining', before);

    expect(payload.node).toBeNull();
    expect(payload.userErrors).toEqual([
      { code: 'INVALID', field: ['input', 'dateEnd'], message: 'dateEnd must not be before dateStart.' },
    ]);
    expect(await make(test, 'Training', { ...input, dateStart, dateEnd: dateStart }, 'endsAt')).toEqual({
      endsAt: dateStart,
    });
  });

  it.each(['name', 'owner', 'classId', 'dateStart', 'dateEnd'])(
    'does not plan a training without %s (Strigo, Create an event: Required)',
    async (name) => {
      const query = 'mutation ($input: CreateTrainingInput!) { createTraining(input: $input) { training { id } } }';
      const left = await test.send(query, { input: { ...input, [name]: undefined } });
      const cleared = await test.send(query, { input: { ...input, [name]: null } });

      expect(left.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(cleared.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    },
  );

  it.each([
    ['timezone', 'Mars/Olympus'],
    ['availability', 'public'],
    ['tas', ['not an address']],
    ['trainees', ['not an address']],
    ['dateEnd', 'tomorrow'],
    ['includeChat', 'yes'],
  ])('does not take any text as %s', async (name, value) => {
    const query = 'mutation ($input: CreateTrainingInput!) { createTraining(input: $input) { training { id } } }';
    const answer = await test.send(query, { input: { ...input, [name]: value } });

    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('an idempotency key', () => {
  it('makes a retry return the first training, link and token included, and write nothing', async () => {
    const keyed = { ...input, idempotencyKey: 'plan-1' };
    const first = await make(test, 'Training', keyed, 'id eventLink token version');
    const before = await count();

    expect(await make(test, 'Training', keyed, 'id eventLink token version')).toEqual(first);
    expect(await count()).toBe(before);
  });

  it('refuses the same key with another input', async () => {
    await make(test, 'Training', { ...input, idempotencyKey: 'plan-2' });
    const payload = await mutate(test, 'createTraining', { ...input, name: 'Other', idempotencyKey: 'plan-2' });

    expect(reasons(payload)).toEqual(['CONFLICT input.idempotencyKey']);
  });
});
