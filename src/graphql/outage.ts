import { type GraphQLResponse, HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DATABASE_UNAVAILABLE, isUnavailable } from '../platform/unavailable.ts';

const SERVICE_UNAVAILABLE = 503;
const SECONDS_TO_RETRY = '1';

/** What a client sees when the database is away or overloaded. */
export const databaseUnavailable = (): GraphQLFormattedError => ({
  message: 'The database is not available at the moment. Nothing was written; try again.',
  extensions: { code: DATABASE_UNAVAILABLE },
});

/** The same when it went away while it was asked to keep what an operation wrote. */
export const outcomeUnknown = (): GraphQLFormattedError => ({
  message:
    'The database did not say whether it kept what was written. Try again: a mutation with the same idempotencyKey is not done twice.',
  extensions: { code: DATABASE_UNAVAILABLE },
});

/** Answers an operation that the database was not there for with 503 and that error alone: half of an answer is none. */
export function refuseInOutage({ body, http }: GraphQLResponse): void {
  if (body.kind !== 'single') return;
  const outage = body.singleResult.errors?.find((error) => error.extensions?.code === DATABASE_UNAVAILABLE);
  if (!outage) return;
  body.singleResult = { errors: [{ message: outage.message, extensions: outage.extensions ?? {} }] };
  http.status = SERVICE_UNAVAILABLE;
  http.headers.set('retry-after', SECONDS_TO_RETRY);
}

/** Does what has to be done before an operation starts, and refuses it in the same way when the database is away. */
export async function orUnavailable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    const { message, extensions } = databaseUnavailable();
    const headers = new HeaderMap([['retry-after', SECONDS_TO_RETRY]]);
    throw new GraphQLError(message, { extensions: { ...extensions, http: { status: SERVICE_UNAVAILABLE, headers } } });
  }
}
