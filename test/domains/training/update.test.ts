// Strigo, «Modify an event»: what may change, and when.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make, mutate, reasons } from '../../support/make.ts';
import { FUTURE, given, inHours, nobodys, PAST } from './given.ts';

const test = useGateway();
let classId: string;
let ownerId: string;
let otherClassId: string;
let otherOwnerId: string;
let input: Record<string, unknown>;

beforeAll(async () => {
  ({ classId, ownerId, input } = await given(test));
  otherOwnerId = (await make(test, 'User', { name: 'Sasha', email: 'someone.else@strigo.io' })).id;
  otherClassId = (await make(test, 'TrainingClass', { name: 'Networks' })).id;
});

const FIELDS = `name owner { email } class { id } description availability dateStart dateEnd occursAt endsAt timezone
  includeChat includeVideo includeLabExercises tas trainees labels partnerId`;

const FULL = {
  description: 'A day',
  includeChat: true,
  includeVideo: true,
  includeLabExercises: true,
  tas: ['ta@strigo.io'],
  trainees: ['learner@example.com'],
  labels: ['onsite'],
  partnerId: 'partner-1',
  timezone: 'Europe/Berlin',
};

describe('changing a training', () => {
  it('changes the name and the owner and leaves the rest (Strigo, Modify an event)', async () => {
    const made = await make(test, 'Training', { ...input, ...FULL }, `id eventLink token createdAt ${FIELDS}`);
    const change = { id: made.id, name: 'Another Event', owner: 'someone.else@strigo.io' };
    const selection = `id eventLink token createdAt version ${FIELDS}`;
    const { node, userErrors } = await mutate(test, 'updateTraining', change, selection);

    expect(userErrors).toEqual([]);
    expect(node).toEqual({ ...made, version: 2, name: 'Another Event', owner: { email: 'someone.else@strigo.io' } });
  });

  it('changes every parameter, and its place on the timeline with the dates (Strigo, Modify an event)', async () => {
    const { id } = await make(test, 'Training', input);
    const dates = { dateStart: '2098-05-01T08:00:00.000Z', dateEnd: '2098-05-02T08:00:00.000Z' };
    const change = { id, classId: otherClassId, ...FULL, ...dates };
    const { node } = await mutate(
      test,
      'updateTraining',
      change,
      `summary subject { ... on TrainingClass { id } } ${FIELDS}`,
    );

    expect(node).toEqual({
      ...FULL,
      ...dates,
      summary: 'Training: My Event',
      subject: { id: otherClassId },
      class: { id: otherClassId },
      name: 'My Event',
      owner: { email: 'me@strigo.io' },
      availability: 'PRIVATE',
      occursAt: dates.dateStart,
      endsAt: dates.dateEnd,
    });
  });

  it('clears with null what may be empty', async () => {
    const { id } = await make(test, 'Training', { ...input, ...FULL });
    const nulls = { description: null, partnerId: null, tas: null, trainees: null, labels: null };
    const selection = 'description partnerId tas trainees labels version';
    const { node } = await mutate(test, 'updateTraining', { id, ...nulls }, selection);

    expect(node).toEqual({ description: null, partnerId: null, tas: [], trainees: [], labels: [], version: 2 });
  });

  it('refuses null for what may not be empty, all at once', async () => {
    const { id } = await make(test, 'Training', input);
    const names = `name owner classId dateStart dateEnd includeChat includeVideo includeLabExercises availability timezone`;
    const nulls = Object.fromEntries(names.split(' ').map((name) => [name, null]));
    const payload = await mutate(test, 'updateTraining', { id, ...nulls });

    expect(payload.node).toBeNull();
    expect(reasons(payload)).toEqual(names.split(' ').map((name) => `REQUIRED input.${name}`));
  });

  it('refuses an owner and a class that do not exist, and changes nothing (Strigo, owner and class_id)', async () => {
    const { id } = await make(test, 'Training', input);
    const unknown = { owner: 'Me@strigo.io', classId: nobodys('training_class'), name: 'Not kept' };
    const payload = await mutate(test, 'updateTraining', { id, ...unknown });
    const { event } = await test.ask('query ($id: ID!) { event(id: $id) { version ... on Training { name } } }', {
      id,
    });

    expect(reasons(payload)).toEqual(['NOT_FOUND input.owner', 'NOT_FOUND input.classId']);
    expect(event).toEqual({ version: 1, name: 'My Event' });
  });

  it('refuses an id that names nothing or something else (Strigo, event_id)', async () => {
    const unknown = await mutate(test, 'updateTraining', { id: nobodys('training'), name: 'X' });
    const other = await mutate(test, 'updateTraining', { id: classId, name: 'X' });

    expect(reasons(unknown)).toEqual(['NOT_FOUND input.id']);
    expect(reasons(other)).toEqual(['INVALID input.id']);
  });

  it('writes nothing when nothing differs, and refuses an update of nothing', async () => {
    const { id } = await make(test, 'Training', { ...input, ...FULL });
    const same = { id, owner: 'me@strigo.io', classId, ...FUTURE, ...FULL };
    const { node } = await mutate(test, 'updateTraining', same, 'version history { totalCount }');

    expect(node).toEqual({ version: 1, history: { totalCount: 1 } });
    expect(reasons(await mutate(test, 'updateTraining', { id }))).toEqual(['INVALID input']);
  });

  it('refuses a version that is no longer current', async () => {
    const { id } = await make(test, 'Training', input);
    const first = await mutate(test, 'updateTraining', { id, expectedVersion: 1, name: 'Two' }, 'version');
    const second = await mutate(test, 'updateTraining', { id, expectedVersion: 1, name: 'Three' });

    expect(first.node).toEqual({ version: 2 });
    expect(second).toEqual({
      node: null,
      userErrors: [
        {
          code: 'CONFLICT',
          field: ['input', 'expectedVersion'],
          message: 'Version 1 is no longer current: it is at version 2.',
        },
      ],
    });
  });

  it('records what changed, under the names of the schema', async () => {
    const { id } = await make(test, 'Training', input);
    const change = { id, owner: 'someone.else@strigo.io', trainees: ['a@b.co'], dateEnd: '2099-01-02T00:00:00Z' };
    const { node } = await mutate(
      test,
      'updateTraining',
      change,
      'history { nodes { change version kind before after } }',
    );

    expect(node.history.nodes).toEqual([
      {
        change: 'UPDATED',
        version: 2,
        kind: 'TRAINING',
        before: { owner: ownerId, dateEnd: FUTURE.dateEnd, trainees: null, availability: 'PUBLIC' },
        after: {
          owner: otherOwnerId,
          dateEnd: '2099-01-02T00:00:00.000Z',
          trainees: ['a@b.co'],
          availability: 'PRIVATE',
        },
      },
      {
        change: 'CREATED',
        version: 1,
        kind: 'TRAINING',
        before: null,
        after: {
          ...FUTURE,
          name: 'My Event',
          owner: ownerId,
          classId,
          includeChat: false,
          includeVideo: false,
          includeLabExercises: false,
          availability: 'PUBLIC',
          timezone: 'Etc/UTC',
        },
      },
    ]);
  });
});

describe('the dates', () => {
  it('refuses an end before the start, whichever of them moves (Strigo, date_start and date_end)', async () => {
    const { id } = await make(test, 'Training', input);
    const early = await mutate(test, 'updateTraining', { id, dateEnd: '2099-01-01T08:59:59.999Z' });
    const late = await mutate(test, 'updateTraining', { id, dateStart: '2099-01-01T17:00:00.001Z' });
    const same = await mutate(test, 'updateTraining', { id, dateStart: FUTURE.dateEnd }, 'dateStart dateEnd');

    expect(reasons(early)).toEqual(['INVALID input.dateEnd']);
    expect(reasons(late)).toEqual(['INVALID input.dateEnd']);
    expect(same.node).toEqual({ dateStart: FUTURE.dateEnd, dateEnd: FUTURE.dateEnd });
  });

  it('may make a READY training LIVE, which then cannot be changed any more', async () => {
    const { id } = await make(test, 'Training', input);
    const dates = { dateStart: inHours(-1), dateEnd: inHours(1) };

    expect((await mutate(test, 'updateTraining', { id, ...dates }, 'status')).node).toEqual({ status: 'LIVE' });
    expect(reasons(await mutate(test, 'updateTraining', { id, ...FUTURE }))).toEqual(['INVALID_STATE input.id']);
  });
});

describe('while it runs', () => {
  it('refuses to modify a LIVE training (Strigo: You cannot currently modify live events)', async () => {
    const { id } = await make(test, 'Training', { ...input, dateStart: inHours(-1), dateEnd: inHours(1) });
    const payload = await mutate(test, 'updateTraining', { id, name: 'Not kept' });
    const { event } = await test.ask('query ($id: ID!) { event(id: $id) { version ... on Training { name } } }', {
      id,
    });

    expect(payload).toEqual({
      node: null,
      userErrors: [
        { code: 'INVALID_STATE', field: ['input', 'id'], message: 'A training that is LIVE cannot be changed.' },
      ],
    });
    expect(event).toEqual({ version: 1, name: 'My Event' });
  });

  it('modifies one that has ENDED: the notice names live events alone (Strigo, Modify an event)', async () => {
    const { id } = await make(test, 'Training', { ...input, ...PAST });
    const { node } = await mutate(test, 'updateTraining', { id, labels: ['done'] }, 'status labels version');

    expect(node).toEqual({ status: 'ENDED', labels: ['done'], version: 2 });
  });
});

describe('who may join', () => {
  const change = async (made: object, update: object) => {
    const { id } = await make(test, 'Training', { ...input, ...made });
    return (await mutate(test, 'updateTraining', { id, ...update }, 'availability trainees version')).node;
  };
  const trainees = ['a@b.co', 'c@d.co'];

  it('becomes private when trainees are named (Strigo, trainees: implicitly means a private event)', async () => {
    expect(await change({}, { trainees })).toEqual({ availability: 'PRIVATE', trainees, version: 2 });
  });

  it('loses its trainees when it becomes public (Strigo, availability: will remove the trainees list)', async () => {
    expect(await change({ trainees }, { availability: 'PUBLIC' })).toEqual({
      availability: 'PUBLIC',
      trainees: [],
      version: 2,
    });
  });

  it('is private when one update names trainees and says PUBLIC (Strigo, trainees and availability)', async () => {
    const both = { trainees: ['e@f.co'], availability: 'PUBLIC' };

    expect(await change({ trainees }, both)).toEqual({ availability: 'PRIVATE', trainees: ['e@f.co'], version: 2 });
    expect(await change({}, both)).toEqual({ availability: 'PRIVATE', trainees: ['e@f.co'], version: 2 });
  });

  it('stays private when its trainees are removed', async () => {
    expect(await change({ trainees }, { trainees: [] })).toEqual({ availability: 'PRIVATE', trainees: [], version: 2 });
  });

  it('keeps its trainees when it stays private', async () => {
    expect(await change({ trainees }, { availability: 'PRIVATE' })).toEqual({
      availability: 'PRIVATE',
      trainees,
      version: 1,
    });
  });

  it('is public again where an empty list comes with PUBLIC', async () => {
    expect(await change({ trainees }, { trainees: [], availability: 'PUBLIC' })).toEqual({
      availability: 'PUBLIC',
      trainees: [],
      version: 2,
    });
  });
});
