import { ForeignKeyConstraintViolationException } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { forgetReads, type GatewayContext } from '../context.ts';
import { pathOfNul } from './arguments.ts';
import { RefusedError } from './errors.ts';

/**
 * The resolver of a mutation. A RefusedError of `work` becomes the payload's `userErrors`, over the fields of `empty`,
 * and what `work` wrote before it is undone.
 */
export const mutation =
  <Input, Payload extends object>(
    work: (context: GatewayContext, input: Input) => Promise<Payload>,
    empty: Partial<Payload> = {},
  ) =>
  async (_root: unknown, { input }: { input: Input }, context: GatewayContext, info: GraphQLResolveInfo) => {
    try {
      context.transaction.forWriting();
      const nul = pathOfNul(input, ['input']);
      if (nul) throw RefusedError.of('INVALID', nul, 'A text must not contain the character U+0000.');
      const payload = await step(context, info, () => work(context, input));
      return { ...payload, userErrors: [] };
    } catch (error) {
      const refused = asRefusal(error);
      if (!refused) throw error;
      return { ...empty, userErrors: refused.refusals };
    } finally {
      forgetReads(context);
    }
  };

/** Runs one mutation of an operation so that a refusal undoes it alone. */
async function step<T>(context: GatewayContext, info: GraphQLResolveInfo, work: () => Promise<T>): Promise<T> {
  const { selections } = info.operation.selectionSet;
  const alone = selections.length === 1 && selections[0]?.kind === 'Field';
  if (!alone) return context.transaction.savepoint(work);
  try {
    return await work();
  } catch (error) {
    // The only mutation of the operation: undoing it undoes everything, which needs no savepoint.
    context.transaction.abandon();
    throw error;
  }
}

/** A row that was there when the input was read and is gone, or named by others, when it is written. */
function asRefusal(error: unknown): RefusedError | null {
  if (error instanceof RefusedError) return error;
  if (!(error instanceof ForeignKeyConstraintViolationException)) return null;
  return RefusedError.conflict(['input'], 'Something that this input names was changed at the same time; try again.');
}
