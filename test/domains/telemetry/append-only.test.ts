// Roundware has no PUT and no DELETE of events: a record is never changed, and what it names stays.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, useGateway } from '../../support/gateway.ts';
import { make, mutate, reasons } from '../../support/make.ts';

const test = useGateway();
let sessionId: string;
let tagId: string;
let id: string;

beforeAll(async () => {
  sessionId = (await make(test, 'TelemetrySession', {})).id;
  tagId = (await make(test, 'Tag', { value: 'visitor' })).id;
  id = (await make(test, 'TelemetryRecord', { sessionId, eventType: 'heartbeat', tagIds: [tagId] })).id;
});

async function remove(what: 'Event' | 'Subject', input: Record<string, unknown>): Promise<Json> {
  const data = await test.ask(
    `mutation ($input: Delete${what}Input!) { delete${what}(input: $input) { deletedId userErrors { code message field } } }`,
    { input },
  );
  return data[`delete${what}`];
}

describe('a record', () => {
  it('is never deleted: INVALID_STATE', async () => {
    const payload = await remove('Event', { id });

    expect(payload).toEqual({
      deletedId: null,
      userErrors: [
        {
          code: 'INVALID_STATE',
          message: 'A TelemetryRecord is recorded once and never deleted.',
          field: ['input', 'id'],
        },
      ],
    });
    expect(await test.ask('query ($id: ID!) { event(id: $id) { id } }', { id })).toEqual({ event: { id } });
  });

  it('is NOT_FOUND if it never was, and a CONFLICT in another version than the first', async () => {
    const missing = await remove('Event', { id: 'telemetry_record_01h4000000e008000gzzzzzzzz' });

    expect(reasons(missing)).toEqual(['NOT_FOUND input.id']);
    expect(reasons(await remove('Event', { id, expectedVersion: 2 }))).toEqual(['CONFLICT input.expectedVersion']);
    expect(reasons(await remove('Event', { id, expectedVersion: 1 }))).toEqual(['INVALID_STATE input.id']);
  });

  it('has no update mutation', async () => {
    const { errors } = await test.send('mutation { updateTelemetryRecord(input: {}) { userErrors { code } } }');

    expect(errors?.map((error) => error.extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('has no history: nothing is written but the record', async () => {
    const data = await test.ask(
      'query ($id: ID!) { event(id: $id) { version history { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }',
      { id },
    );

    expect(data.event).toEqual({
      version: 1,
      history: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
    expect(await test.rows('select * from event_change')).toEqual([]);
  });

  it('is kept from changes by the database too', async () => {
    const privileges = await test.rows(
      `select privilege_type as name from information_schema.role_table_grants
       where table_name = 'telemetry_record' and grantee = 'event_gateway' order by 1`,
    );

    expect(privileges).toEqual([{ name: 'INSERT' }, { name: 'SELECT' }]);
  });
});

describe('what a record names', () => {
  it('is not deleted: IN_USE', async () => {
    expect(reasons(await remove('Subject', { id: sessionId }))).toEqual(['IN_USE input.id']);
    expect(reasons(await remove('Subject', { id: tagId }))).toEqual(['IN_USE input.id']);
    expect(
      await test.ask('query ($s: ID!, $t: ID!) { telemetrySession(id: $s) { id } tag(id: $t) { id } }', {
        s: sessionId,
        t: tagId,
      }),
    ).toEqual({ telemetrySession: { id: sessionId }, tag: { id: tagId } });
  });

  it('is deleted while no record names it', async () => {
    const session = (await make(test, 'TelemetrySession', {})).id;
    const tag = (await make(test, 'Tag', { value: 'unused' })).id;

    expect(await remove('Subject', { id: session })).toEqual({ deletedId: session, userErrors: [] });
    expect(await remove('Subject', { id: tag })).toEqual({ deletedId: tag, userErrors: [] });
    expect(
      await test.ask('query ($s: ID!, $t: ID!) { telemetrySession(id: $s) { id } tag(id: $t) { id } }', {
        s: session,
        t: tag,
      }),
    ).toEqual({ telemetrySession: null, tag: null });
  });
});

describe('a session', () => {
  it('is added with nothing known of it, and changed where the input says so', async () => {
    const selection = 'clientType device version';
    const bare = await make(test, 'TelemetrySession', {}, `id ${selection}`);
    const changed = await mutate(test, 'updateTelemetrySession', { id: bare.id, clientType: 'web' }, selection);
    const cleared = await mutate(
      test,
      'updateTelemetrySession',
      { id: bare.id, clientType: null, device: 'Pixel', expectedVersion: 2 },
      selection,
    );
    const stale = await mutate(test, 'updateTelemetrySession', { id: bare.id, device: null, expectedVersion: 2 });

    expect(bare).toEqual({ id: bare.id, clientType: null, device: null, version: 1 });
    expect(changed.node).toEqual({ clientType: 'web', device: null, version: 2 });
    expect(cleared.node).toEqual({ clientType: null, device: 'Pixel', version: 3 });
    expect(reasons(stale)).toEqual(['CONFLICT input.expectedVersion']);
  });

  it('has a client type and a device of at most 1,024 characters', async () => {
    const fits = 'x'.repeat(1_024);

    expect(await make(test, 'TelemetrySession', { clientType: fits, device: fits }, 'clientType device')).toEqual({
      clientType: fits,
      device: fits,
    });
    expect(
      reasons(await mutate(test, 'createTelemetrySession', { clientType: `${fits}x`, device: `${fits}x` })),
    ).toEqual(['INVALID input.clientType', 'INVALID input.device']);
  });
});

describe('a tag', () => {
  it('has a value of 1 to 256 characters and a description of at most 65,536', async () => {
    const input = { value: 'v'.repeat(256), description: 'd'.repeat(65_536) };
    const long = { value: 'v'.repeat(257), description: 'd'.repeat(65_537) };

    expect(await make(test, 'Tag', input, 'value description')).toEqual(input);
    expect(reasons(await mutate(test, 'createTag', long))).toEqual([
      'INVALID input.value',
      'INVALID input.description',
    ]);
    expect(reasons(await mutate(test, 'createTag', { value: ' ' }))).toEqual(['INVALID input.value']);
  });

  it('keeps its value, and loses its description to null', async () => {
    const tag = await make(test, 'Tag', { value: 'artist', description: 'Who speaks' });
    const cleared = await mutate(test, 'updateTag', { id: tag.id, description: null }, 'value description version');
    const refused = await mutate(test, 'updateTag', { id: tag.id, value: null });

    expect(cleared.node).toEqual({ value: 'artist', description: null, version: 2 });
    expect(reasons(refused)).toEqual(['REQUIRED input.value']);
  });
});
