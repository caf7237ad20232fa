import { ForeignKeyConstraintViolationException } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { forgetReads, type GatewayContext } from '../context.ts';
import { pathOfUnstorable } from './arguments.ts';
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
      const nul = pathOfUnstorable(input, ['input']);
      if (nul)
        throw RefusedError.of(
          'INVALID',
          nul,
          'A text must not contain the character U+0000 or half of a surrogate pair.',
        );
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

/** Deadlock, serialization failure, lock not available (PostgreSQL, appendix A). */
const CONTENTION = new Set(['40P01', '40001', '55P03']);

/** What two operations did to each other, and neither did wrong. */
function asRefusal(error: unknown): RefusedError | null {
  if (error instanceof RefusedError) return error;
  const contended = CONTENTION.has((error as { code?: string } | null)?.code ?? '');
  if (!contended && !(error instanceof ForeignKeyConstraintViolationException)) return null;
  return RefusedError.conflict(['input'], 'Something that this input names was changed at the same time; try again.');
}
