// Training classes, and the users who own trainings.
import { describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { make, mutate, reasons } from '../../support/make.ts';
import { FUTURE, nobodys } from './given.ts';

const test = useGateway();

const remove = async (mutation: 'deleteSubject' | 'deleteEvent', id: string) => {
  const name = mutation === 'deleteSubject' ? 'DeleteSubjectInput' : 'DeleteEventInput';
  const query = `mutation ($input: ${name}!) { ${mutation}(input: $input) { deletedId userErrors { code message field } } }`;
  return (await test.ask(query, { input: { id } }))[mutation];
};

describe('a training class', () => {
  it('is added, looked up, changed and deleted', async () => {
    const made = await make(
      test,
      'TrainingClass',
      { name: 'Containers' },
      'id name description version createdAt updatedAt',
    );
    const changed = await mutate(
      test,
      'updateTrainingClass',
      { id: made.id, description: 'From scratch', expectedVersion: 1 },
      'name description version',
    );
    const cleared = await mutate(
      test,
      'updateTrainingClass',
      { id: made.id, description: null },
      'description version',
    );

    expect(made).toMatchObject({ name: 'Containers', description: null, version: 1, updatedAt: made.createdAt });
    expect(changed.node).toEqual({ name: 'Containers', description: 'From scratch', version: 2 });
    expect(cleared.node).toEqual({ description: null, version: 3 });
    expect(
      await test.ask('query ($id: ID!) { trainingClass(id: $id) { name } node(id: $id) { __typename id } }', {
        id: made.id,
      }),
    ).toEqual({ trainingClass: { name: 'Containers' }, node: { __typename: 'TrainingClass', id: made.id } });
    expect(await remove('deleteSubject', made.id)).toEqual({ deletedId: made.id, userErrors: [] });
    expect(await test.ask('query ($id: ID!) { trainingClass(id: $id) { name } }', { id: made.id })).toEqual({
      trainingClass: null,
    });
  });

  it('refuses a stale version, null for its name and an id that names nothing', async () => {
    const { id } = await make(test, 'TrainingClass', { name: 'Networks' });
    await mutate(test, 'updateTrainingClass', { id, name: 'Networks II' });

    expect(reasons(await mutate(test, 'updateTrainingClass', { id, name: 'X', expectedVersion: 1 }))).toEqual([
      'CONFLICT input.expectedVersion',
    ]);
    expect(reasons(await mutate(test, 'updateTrainingClass', { id, name: null }))).toEqual(['REQUIRED input.name']);
    expect(reasons(await mutate(test, 'updateTrainingClass', { id: nobodys('training_class'), name: 'X' }))).toEqual([
      'NOT_FOUND input.id',
    ]);
  });

  it('is made once for an idempotency key', async () => {
    const keyed = { name: 'Once', idempotencyKey: 'class-1' };
    const first = await make(test, 'TrainingClass', keyed);

    expect(await make(test, 'TrainingClass', keyed)).toEqual(first);
    expect(reasons(await mutate(test, 'createTrainingClass', { ...keyed, name: 'Twice' }))).toEqual([
      'CONFLICT input.idempotencyKey',
    ]);
  });

  it('is listed in the order of creation, from both ends', async () => {
    const query = `query ($first: Int, $after: String, $last: Int) {
      trainingClasses(first: $first, after: $after, last: $last) {
        nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    await make(test, 'TrainingClass', { name: 'Last' });
    const { trainingClasses: all } = await test.ask(query);
    const { trainingClasses: head } = await test.ask(query, { first: 1 });
    const { trainingClasses: rest } = await test.ask(query, { after: head.pageInfo.endCursor });
    const { trainingClasses: tail } = await test.ask(query, { last: 1 });

    expect(all.nodes.length).toBe(all.totalCount);
    expect(all.nodes).toEqual([...head.nodes, ...rest.nodes]);
    expect(tail.nodes).toEqual(all.nodes.slice(-1));
    expect(head.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(tail.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });
});

describe('what a training refers to', () => {
  it('cannot be deleted before the training is', async () => {
    const user = await make(test, 'User', { name: 'Morgan', email: 'morgan@strigo.io' });
    const trainingClass = await make(test, 'TrainingClass', { name: 'Containers' });
    const input = { name: 'Mine', owner: 'morgan@strigo.io', classId: trainingClass.id, ...FUTURE };
    const { id } = await make(test, 'Training', input);
    const inUse = (type: string) => ({
      deletedId: null,
      userErrors: [{ code: 'IN_USE', field: ['input', 'id'], message: `Events belong to this ${type} or name it.` }],
    });

    expect(await remove('deleteSubject', user.id)).toEqual(inUse('User'));
    expect(await remove('deleteSubject', trainingClass.id)).toEqual(inUse('TrainingClass'));
    expect(await remove('deleteEvent', id)).toEqual({ deletedId: id, userErrors: [] });
    expect(await remove('deleteSubject', user.id)).toEqual({ deletedId: user.id, userErrors: [] });
    expect(await remove('deleteSubject', trainingClass.id)).toEqual({ deletedId: trainingClass.id, userErrors: [] });
  });

  it('is the same owner when the address of the user changes', async () => {
    const user = await make(test, 'User', { name: 'Robin', email: 'robin@strigo.io' });
    const { id: classId } = await make(test, 'TrainingClass', { name: 'Containers' });
    const { id } = await make(test, 'Training', { name: 'Mine', owner: 'robin@strigo.io', classId, ...FUTURE });
    await mutate(test, 'updateUser', { id: user.id, email: 'r@strigo.io' });

    expect(
      await test.ask('query ($id: ID!) { event(id: $id) { ... on Training { owner { id email } } } }', { id }),
    ).toEqual({ event: { owner: { id: user.id, email: 'r@strigo.io' } } });
  });
});
