// Writes are safe: a create can be repeated, an update can be guarded, and every change leaves its audit row.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../support/gateway.ts';
import { make, mutate, reasons } from '../support/make.ts';

const test = useGateway();
let jobId: string;

beforeAll(async () => {
  jobId = (await make(test, 'Job', { title: 'One' })).id;
});

const counts = async () => {
  const [row] = await test.rows(
    'select (select count(*)::int from job_event) as events, (select count(*)::int from event_change) as changes',
  );
  return row;
};

describe('an idempotency key', () => {
  it('makes one event of twenty parallel tries, and gives each try the first result', async () => {
    const before = await counts();
    const input = { jobId, note: 'Once', idempotencyKey: 'twenty' };
    const payloads = await Promise.all(
      Array.from({ length: 20 }, () => mutate(test, 'createFollowup', input, 'id note')),
    );

    expect(payloads.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(payloads.map(({ node }) => node.id)).size).toBe(1);
    expect(await counts()).toEqual({ events: before.events + 1, changes: before.changes + 1 });
  });

  it('refuses another input and another mutation under the same key', async () => {
    await make(test, 'Followup', { jobId, note: 'First', idempotencyKey: 'taken' });

    expect(reasons(await mutate(test, 'createFollowup', { jobId, note: 'Second', idempotencyKey: 'taken' }))).toEqual([
      'CONFLICT input.idempotencyKey',
    ]);
    expect(reasons(await mutate(test, 'createThanksEmail', { jobId, note: 'First', idempotencyKey: 'taken' }))).toEqual(
      ['CONFLICT input.idempotencyKey'],
    );
  });

  it('is free again after a refusal', async () => {
    const refused = await mutate(test, 'createJobInterview', {
      jobId,
      scheduled: '2020-01-01T00:00:00Z',
      length: -1,
      idempotencyKey: 'again',
    });
    const made = await mutate(test, 'createJobInterview', {
      jobId,
      scheduled: '2020-01-01T00:00:00Z',
      length: 1,
      idempotencyKey: 'again',
    });

    expect(reasons(refused)).toEqual(['INVALID input.length']);
    expect(made.userErrors).toEqual([]);
  });

  it('does not depend on the order of the fields, and works for subjects', async () => {
    const first = await make(test, 'Person', { name: 'Sally', title: 'CTO', idempotencyKey: 'sally' });
    const second = await make(test, 'Person', { idempotencyKey: 'sally', title: 'CTO', name: 'Sally' });

    expect(second).toEqual(first);
  });

  it('says so when what it made has been deleted since', async () => {
    const input = { jobId, idempotencyKey: 'gone' };
    const { id } = await make(test, 'Followup', input);
    await test.ask('mutation ($id: ID!) { deleteEvent(input: { id: $id }) { deletedId } }', { id });

    expect(reasons(await mutate(test, 'createFollowup', input))).toEqual(['NOT_FOUND input.idempotencyKey']);
  });

  it('has 1 to 255 characters', async () => {
    expect(reasons(await mutate(test, 'createFollowup', { jobId, idempotencyKey: '' }))).toEqual([
      'INVALID input.idempotencyKey',
    ]);
    expect(reasons(await mutate(test, 'createFollowup', { jobId, idempotencyKey: 'x'.repeat(255) }))).toEqual([]);
    expect(reasons(await mutate(test, 'createFollowup', { jobId, idempotencyKey: 'x'.repeat(256) }))).toEqual([
      'INVALID input.idempotencyKey',
    ]);
  });
});

describe('an expected version', () => {
  it('lets one of two updates of the same version through, and refuses the other', async () => {
    const { id } = await make(test, 'Followup', { jobId });
    const payloads = await Promise.all(
      ['a', 'b'].map((note) => mutate(test, 'updateFollowup', { id, note, expectedVersion: 1 }, 'version')),
    );

    expect(payloads.flatMap(reasons)).toEqual(['CONFLICT input.expectedVersion']);
    expect(payloads.flatMap(({ node }) => node ?? [])).toEqual([{ version: 2 }]);
  });

  it('guards deletes and subjects as well', async () => {
    const { id } = await make(test, 'Followup', { jobId });
    const deleted = await test.ask(
      'mutation ($id: ID!) { deleteEvent(input: { id: $id, expectedVersion: 7 }) { deletedId userErrors { code field } } }',
      { id },
    );

    expect(deleted.deleteEvent).toEqual({
      deletedId: null,
      userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'] }],
    });
    expect(reasons(await mutate(test, 'updateJob', { id: jobId, title: 'New', expectedVersion: 2 }))).toEqual([
      'CONFLICT input.expectedVersion',
    ]);
  });
});

describe('the history', () => {
  it('tells every change, newest first, with the fields that changed by their names in the schema', async () => {
    const { id } = await make(test, 'JobInterview', {
      jobId,
      scheduled: '2020-01-01T00:00:00Z',
      createdAt: '2019-12-01T00:00:00Z',
      updatedAt: '2019-12-01T00:00:00Z',
    });
    const sally = (await make(test, 'Person', { name: 'Sally' })).id;
    await mutate(test, 'updateJobInterview', { id, type: 'peer', personIds: [sally] });
    const { event } = await test.ask(
      'query ($id: ID!) { event(id: $id) { history { totalCount nodes { change version by eventId kind before after } } } }',
      { id },
    );

    expect(event.history).toEqual({
      totalCount: 2,
      nodes: [
        {
          change: 'UPDATED',
          version: 2,
          by: null,
          eventId: id,
          kind: 'JOB_INTERVIEW',
          before: { type: null, personIds: null },
          after: { type: 'peer', personIds: [sally] },
        },
        {
          change: 'CREATED',
          version: 1,
          by: null,
          eventId: id,
          kind: 'JOB_INTERVIEW',
          before: null,
          after: {
            jobId,
            scheduled: '2020-01-01T00:00:00.000Z',
            createdAt: '2019-12-01T00:00:00.000Z',
            updatedAt: '2019-12-01T00:00:00.000Z',
          },
        },
      ],
    });
  });

  it('pages, and keeps the deletion after the event is gone', async () => {
    const { id } = await make(test, 'Followup', { jobId, note: '0' });
    for (const note of ['1', '2', '3']) await mutate(test, 'updateFollowup', { id, note });
    const ask = (after?: string) =>
      test.ask(
        'query ($id: ID!, $after: String) { event(id: $id) { history(first: 3, after: $after) { nodes { version } pageInfo { hasNextPage hasPreviousPage endCursor } } } }',
        { id, after },
      );
    const first = (await ask()).event.history;
    const second = (await ask(first.pageInfo.endCursor)).event.history;

    expect(first).toMatchObject({
      nodes: [{ version: 4 }, { version: 3 }, { version: 2 }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(second).toMatchObject({ nodes: [{ version: 1 }], pageInfo: { hasNextPage: false, hasPreviousPage: true } });

    await test.ask('mutation ($id: ID!) { deleteEvent(input: { id: $id }) { deletedId } }', { id });

    expect(
      await test.rows(
        `select change, version, before, after from event_change where change = 'DELETED' order by at desc limit 1`,
      ),
    ).toMatchObject([{ change: 'DELETED', version: 5, before: { note: '3', jobId }, after: null }]);
  });

  it('is written with the change or not at all', async () => {
    const { id } = await make(test, 'Followup', { jobId });
    await test.rows('alter table event_change add constraint no_more check (version < 2) not valid');
    try {
      const answer = await test.send(
        'mutation ($id: ID!) { updateFollowup(input: { id: $id, note: "lost" }) { followup { note } } }',
        { id },
      );

      expect(answer).toMatchObject({
        data: null,
        errors: [{ message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      });
      expect(JSON.stringify(answer)).not.toContain('no_more');
      expect(
        await test.ask('query ($id: ID!) { event(id: $id) { version ... on Followup { note } } }', { id }),
      ).toEqual({ event: { version: 1, note: null } });
    } finally {
      await test.rows('alter table event_change drop constraint no_more');
    }
  });
});
