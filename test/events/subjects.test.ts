// What events belong to or name: created, updated and listed alike, and not deleted while an event needs it.
import { describe, expect, it } from 'vitest';
import { useGateway } from '../support/gateway.ts';
import { make, mutate, reasons } from '../support/make.ts';

const test = useGateway();

const remove = async (id: string) =>
  (
    await test.ask(
      'mutation ($id: ID!) { deleteSubject(input: { id: $id }) { deletedId userErrors { code field } } }',
      { id },
    )
  ).deleteSubject;

describe('a subject', () => {
  it('is created with its own fields, and updated by what the input names', async () => {
    const input = {
      title: 'Ruby developer',
      company: 'Acme',
      location: 'Remote',
      url: 'https://acme.example/a b',
      note: '*x*',
    };
    const job = await make(test, 'Job', input, 'id title company location url note status version createdAt updatedAt');
    const { node } = await mutate(
      test,
      'updateJob',
      { id: job.id, company: null, title: 'Lead' },
      'title company location version',
    );

    expect(job).toMatchObject({
      ...input,
      url: 'https://acme.example/a%20b',
      status: null,
      version: 1,
      updatedAt: job.createdAt,
    });
    expect(node).toEqual({ title: 'Lead', company: null, location: 'Remote', version: 2 });
  });

  it('does not change when nothing differs', async () => {
    const { id } = await make(test, 'Person', { name: 'Sally' });

    expect((await mutate(test, 'updatePerson', { id, name: 'Sally' }, 'version')).node).toEqual({ version: 1 });
    expect(reasons(await mutate(test, 'updatePerson', { id }))).toEqual(['INVALID input']);
    expect(reasons(await mutate(test, 'updatePerson', { id, name: null }))).toEqual(['REQUIRED input.name']);
  });

  it('is not deleted while an event belongs to it or names it, and is afterwards', async () => {
    const job = (await make(test, 'Job', { title: 'Used' })).id;
    const person = (await make(test, 'Person', { name: 'Named' })).id;
    const { id } = await make(test, 'Followup', { jobId: job, personIds: [person] });
    const inUse = { deletedId: null, userErrors: [{ code: 'IN_USE', field: ['input', 'id'] }] };

    expect(await remove(job)).toEqual(inUse);
    expect(await remove(person)).toEqual(inUse);
    expect((await remove(id)).userErrors).toEqual([{ code: 'INVALID', field: ['input', 'id'] }]);

    await test.ask('mutation ($id: ID!) { deleteEvent(input: { id: $id }) { deletedId } }', { id });

    expect(await remove(job)).toEqual({ deletedId: job, userErrors: [] });
    expect(await remove(person)).toEqual({ deletedId: person, userErrors: [] });
    expect((await remove(person)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'id'] }]);
  });
});

describe('a user', () => {
  it('has an email address of its own in the organisation', async () => {
    await make(test, 'User', {
      name: 'Jack Shepard',
      firstName: 'Jack',
      lastName: 'Shepard',
      email: 'jack@example.com',
      employeeId: '12345',
    });
    const second = (await make(test, 'User', { name: 'Kate Austen' })).id;

    expect(reasons(await mutate(test, 'createUser', { name: 'Other', email: 'jack@example.com' }))).toEqual([
      'CONFLICT input.email',
    ]);
    expect(reasons(await mutate(test, 'updateUser', { id: second, email: 'jack@example.com' }))).toEqual([
      'CONFLICT input.email',
    ]);
    expect(await test.ask('{ users { nodes { name firstName lastName email employeeId } totalCount } }')).toEqual({
      users: {
        nodes: [
          {
            name: 'Jack Shepard',
            firstName: 'Jack',
            lastName: 'Shepard',
            email: 'jack@example.com',
            employeeId: '12345',
          },
          { name: 'Kate Austen', firstName: null, lastName: null, email: null, employeeId: null },
        ],
        totalCount: 2,
      },
    });
  });
});
