import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** An operation that is refused before it runs: its own code, and how much was asked for where that is known. */
export const limitExceeded = (code: string, message: string, requested?: number, allowed?: number): GraphQLError =>
  refusal(400, code, message, { requested, allowed });

/** The caller has spent its budget: 429, with the seconds until it can afford the same operation. */
export const rateLimited = (retryAfterSeconds: number): GraphQLError =>
  refusal(429, 'RATE_LIMITED', `Too much was asked for. Try again in ${retryAfterSeconds} seconds.`, {}, [
    ['retry-after', String(retryAfterSeconds)],
  ]);

function refusal(
  status: number,
  code: string,
  message: string,
  extensions: Record<string, unknown>,
  headers: [string, string][] = [],
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...extensions, http: { status, headers: new HeaderMap(headers) } },
  });
}
