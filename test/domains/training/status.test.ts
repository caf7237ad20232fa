// Strigo, «The Event Resource»: status, and what it forbids.

import { beforeAll, describe, expect, it } from 'vitest';
import { getTrainingStatus } from '../../../src/domains/training/repository.ts';
import { readTypeId } from '../../../src/platform/ids.ts';
import { sql } from '../../../src/platform/sql.ts';
import { useGateway } from '../../support/gateway.ts';
import { make, mutate, reasons } from '../../support/make.ts';
import { FUTURE, given, inHours, PAST, synchronise, within } from './given.ts';

const test = useGateway();
let input: Record<string, unknown>;

beforeAll(async () => {
  ({ input } = await given(test));
});

const RUNNING = () => ({ dateStart: inHours(-1), dateEnd: inHours(1) });

const STARTED: [status: string, dates: () => object][] = [
  ['LIVE', RUNNING],
  ['ENDED', () => PAST],
];

const statusOf = async (id: string) =>
  (await test.ask('query ($id: ID!) { event(id: $id) { ... on Training { status } } }', { id })).event.status;

const remove = async (id: string, expectedVersion?: number) =>
  (
    await test.ask(
      'mutation ($input: DeleteEventInput!) { deleteEvent(input: $input) { deletedId userErrors { code message field } } }',
      { input: { id, expectedVersion } },
    )
  ).deleteEvent;

const isThere = async (id: string) =>
  (await test.ask('query ($id: ID!) { event(id: $id) { id } }', { id })).event !== null;

describe('the status of a training that was made here', () => {
  it('follows its dates: READY, LIVE, ENDED (Strigo, status)', async () => {
    expect(await make(test, 'Training', { ...input, ...FUTURE }, 'status')).toEqual({ status: 'READY' });
    expect(await make(test, 'Training', { ...input, ...RUNNING() }, 'status')).toEqual({ status: 'LIVE' });
    expect(await make(test, 'Training', { ...input, ...PAST }, 'status')).toEqual({ status: 'ENDED' });
  });

  it('is LIVE from the very start and ENDED from the very end', async () => {
    const { uuid } = readTypeId((await make(test, 'Training', input)).id)!;
    // The database's clock may be finer than the dates: an instant of its millisecond is as good as the same.
    const statusWith = (start: string, end: string) =>
      within(test, async (transaction) => {
        const now = `date_trunc('milliseconds', now())`;
        await transaction.query(
          sql.raw(
            `update training set occurs_at = ${now} + interval '${start}', ends_at = ${now} + interval '${end}' where id = '${uuid}'`,
          ),
        );
        return getTrainingStatus(transaction, uuid);
      });

    expect(await statusWith('1 ms', '1 hour')).toBe('READY');
    expect(await statusWith('0 ms', '1 hour')).toBe('LIVE');
    expect(await statusWith('-1 hour', '1 ms')).toBe('LIVE');
    expect(await statusWith('-1 hour', '0 ms')).toBe('ENDED');
    expect(await statusWith('1 ms', '1 ms')).toBe('READY');
    expect(await statusWith('0 ms', '0 ms')).toBe('ENDED');
  });
});

describe('the status of a synchronised training', () => {
  it('is what its system reports, whatever the dates (Strigo, status)', async () => {
    const reported = (reportedStatus: string, dates: object) =>
      synchronise(test, { ...input, ...dates }, { properties: { reportedStatus } });

    expect(await statusOf(await reported('READY', PAST))).toBe('READY');
    expect(await statusOf(await reported('LIVE', FUTURE))).toBe('LIVE');
    expect(await statusOf(await reported('ENDED', RUNNING()))).toBe('ENDED');
  });

  it('follows the dates where its system reports none', async () => {
    expect(await statusOf(await synchronise(test, { ...input, ...PAST }))).toBe('ENDED');
  });

  it('forbids changes by the reported status alone (Strigo: cannot modify live events)', async () => {
    const live = await synchronise(test, { ...input, ...FUTURE }, { properties: { reportedStatus: 'LIVE' } });
    const ready = await synchronise(test, { ...input, ...RUNNING() }, { properties: { reportedStatus: 'READY' } });

    expect(reasons(await mutate(test, 'updateTraining', { id: live, name: 'X' }))).toEqual(['INVALID_STATE input.id']);
    expect(await mutate(test, 'updateTraining', { id: ready, name: 'X' }, 'name status')).toEqual({
      node: { name: 'X', status: 'READY' },
      userErrors: [],
    });
  });

  it('leaves the link and the token that its system made (Strigo, event_link and token)', async () => {
    const properties = { eventLink: 'https://app.strigo.io/event/abc', token: '9NX4' };
    const id = await synchronise(test, input, { properties });
    const { node } = await mutate(test, 'updateTraining', { id, name: 'Renamed' }, 'eventLink token');

    expect(node).toEqual(properties);
  });
});

describe('deleting', () => {
  it('deletes one that is READY, and leaves its owner and class (Strigo, Delete an event)', async () => {
    const made = await make(test, 'Training', input, 'id owner { id } class { id }');

    expect(await remove(made.id)).toEqual({ deletedId: made.id, userErrors: [] });
    expect(
      await test.ask(
        'query ($e: ID!, $u: ID!, $c: ID!) { event(id: $e) { id } user(id: $u) { id } trainingClass(id: $c) { id } }',
        {
          e: made.id,
          u: made.owner.id,
          c: made.class.id,
        },
      ),
    ).toEqual({ event: null, user: made.owner, trainingClass: made.class });
    expect((await remove(made.id)).userErrors[0]).toMatchObject({ code: 'NOT_FOUND', field: ['input', 'id'] });
  });

  it.each(STARTED)(
    'refuses one that is %s (Strigo: You can only delete events in ready state)',
    async (status, dates) => {
      const { id } = await make(test, 'Training', { ...input, ...dates() });

      expect(await remove(id)).toEqual({
        deletedId: null,
        userErrors: [
          {
            code: 'INVALID_STATE',
            field: ['input', 'id'],
            message: `Only a training that is READY can be deleted; this one is ${status}.`,
          },
        ],
      });
      expect(await isThere(id)).toBe(true);
    },
  );

  it('goes by the status that a system reports', async () => {
    const live = await synchronise(test, { ...input, ...FUTURE }, { properties: { reportedStatus: 'LIVE' } });
    const ready = await synchronise(test, { ...input, ...PAST }, { properties: { reportedStatus: 'READY' } });

    expect((await remove(live)).userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
    expect(await remove(ready)).toEqual({ deletedId: ready, userErrors: [] });
    expect(await test.rows('select 1 from event_source where event_id = ?', [readTypeId(ready)!.uuid])).toEqual([]);
  });

  it('refuses a version that is no longer current', async () => {
    const { id } = await make(test, 'Training', input);
    await mutate(test, 'updateTraining', { id, name: 'Two' });

    expect((await remove(id, 1)).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['input', 'expectedVersion'] }]);
    expect(await remove(id, 2)).toEqual({ deletedId: id, userErrors: [] });
  });

  it('keeps the change that deleted it, with what it was', async () => {
    const { id } = await make(test, 'Training', input);
    await remove(id);
    const rows = await test.rows(
      'select change, version, before, after from event_change where event_id = ? order by version',
      [readTypeId(id)!.uuid],
    );

    expect(rows).toMatchObject([
      { change: 'CREATED', version: 1, before: null },
      { change: 'DELETED', version: 2, before: { name: 'My Event', ...FUTURE }, after: null },
    ]);
  });
});
