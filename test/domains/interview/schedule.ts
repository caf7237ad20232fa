import type { Json, TestGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';

/** What an interview may be tried with: one precise hour. */
export const hour = {
  start: { dateTime: '2020-01-01T09:00:00Z' },
  end: { dateTime: '2020-01-01T10:00:00Z' },
};

/** Schedules an interview of one hour, unless the input says otherwise; the node. */
export const schedule = (test: TestGateway, input: Record<string, unknown>, selection = 'id'): Promise<Json> =>
  make(test, 'ScheduledInterview', { ...hour, ...input }, selection);

/** Adds an application; its id. */
export const apply = async (test: TestGateway, input: Record<string, unknown> = {}): Promise<string> =>
  (await make(test, 'Application', input)).id;

/** Adds a member of the organisation; the id. */
export const hire = async (test: TestGateway, name: string): Promise<string> => (await make(test, 'User', { name })).id;

/** A well-formed id that names nothing. */
export const missing = (prefix: string): string => `${prefix}_01h4000000e008000gzzzzzzzz`;

/** Deletes an event or a subject; the mutation's payload. */
export async function remove(test: TestGateway, what: 'Event' | 'Subject', id: string): Promise<Json> {
  const data = await test.ask(
    `mutation ($id: ID!) { delete${what}(input: { id: $id }) { deletedId userErrors { code message field } } }`,
    { id },
  );
  return data[`delete${what}`];
}
