import { contextFor } from '../../../src/context.ts';
import { createEvent, type EventOrigin } from '../../../src/events/service.ts';
import { Caller } from '../../../src/organization/caller.ts';
import { DEMO_ORGANIZATION } from '../../../src/organization/demo.ts';
import { toTypeId } from '../../../src/platform/ids.ts';
import type { Transaction } from '../../../src/platform/transaction.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';

/** An id that looks right and names nothing. */
export const nobodys = (prefix: string) => `${prefix}_01h4000000e008000gzzzzzzzz`;

/** An instant that many hours from now. */
export const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

export const FUTURE = { dateStart: '2099-01-01T09:00:00.000Z', dateEnd: '2099-01-01T17:00:00.000Z' };
export const PAST = { dateStart: '2019-01-01T09:00:00.000Z', dateEnd: '2019-01-01T17:00:00.000Z' };

/** What every training refers to, and the input of one that is still to come. */
export async function given(test: TestGateway) {
  const ownerId = (await make(test, 'User', { name: 'Morgan', email: 'me@strigo.io' })).id as string;
  const classId = (await make(test, 'TrainingClass', { name: 'Containers' })).id as string;
  return { ownerId, classId, input: { name: 'My Event', owner: 'me@strigo.io', classId, ...FUTURE } };
}

/** Runs `work` in a transaction of the demo organisation, past GraphQL. */
export async function within<T>(test: TestGateway, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = test.gateway.database.transaction({ organizationId: DEMO_ORGANIZATION.id });
  transaction.forWriting();
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } finally {
    await transaction.rollback();
  }
}

let synchronised = 0;

/** A training as it comes from another system; its id. */
export function synchronise(
  test: TestGateway,
  input: Record<string, unknown>,
  origin: Partial<EventOrigin> = {},
): Promise<string> {
  const { catalog } = test.gateway;
  const definition = catalog.kind('TRAINING');
  synchronised += 1;
  const externalId = `training-${synchronised}`;
  return within(test, async (transaction) => {
    const context = contextFor(catalog, {
      caller: new Caller(DEMO_ORGANIZATION.id, null, ['admin']),
      transaction,
      requestId: 'test',
    });
    const dates = { dateStart: new Date(input.dateStart as string), dateEnd: new Date(input.dateEnd as string) };
    const from = { system: 'STRIGO', account: 'default', externalId, raw: {}, ...origin } as const;
    return toTypeId(definition.prefix, await createEvent(context, definition, { ...input, ...dates }, from));
  });
}
