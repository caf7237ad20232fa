import { GraphQLError } from 'graphql';
import type { UserError, UserErrorCode } from '../generated/resolvers.ts';

/** An argument that cannot be answered: BAD_USER_INPUT, with the argument's path in `extensions.argument`. */
export const badInput = (argument: string, what: string): GraphQLError =>
  new GraphQLError(`Argument "${argument}" ${what}.`, { extensions: { code: 'BAD_USER_INPUT', argument } });

/** One reason why a write is refused; `field` is the path below the mutation's arguments. */
export type Refusal = Pick<UserError, 'code' | 'message'> & { field: string[] | null };

/** What a service throws when a write is refused: it becomes the payload's `userErrors`, and nothing is written. */
export class RefusedError extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.message).join(' '));
    this.name = 'RefusedError';
    this.refusals = refusals;
  }

  static of(code: UserErrorCode, field: string[] | null, message: string): RefusedError {
    return new RefusedError([{ code, field, message }]);
  }

  static notFound(field: string[], what: string): RefusedError {
    return RefusedError.of('NOT_FOUND', field, `There is no ${what} with this id.`);
  }

  static conflict(field: string[], message: string): RefusedError {
    return RefusedError.of('CONFLICT', field, message);
  }

  static invalidState(message: string, field: string[] = ['input', 'id']): RefusedError {
    return RefusedError.of('INVALID_STATE', field, message);
  }
}

/** The name of a type in a sentence: "a Job", "an Offer". */
export const withArticle = (typename: string): string => `${/^[AEIO]/.test(typename) ? 'an' : 'a'} ${typename}`;
