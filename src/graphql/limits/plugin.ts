import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { GatewayContext } from '../../context.ts';
import type { Limits } from './check.ts';
import { limitExceeded } from './errors.ts';
import type { Limiter } from './limiter.ts';

/** What a document costs that is refused before it is weighed. */
const COST_OF_READING = 1;

/**
 * Looks at every valid operation before it is executed: refuses what is over a limit, spends its cost of the caller's
 * budget, and says both in `extensions.cost` of the answer.
 */
export const limitsPlugin = (limiter: Limiter): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation: definition, request, contextValue }) => {
      if (definition) await limiter.admit({ document, definition, variables: request.variables ?? {} }, contextValue);
    },

    // Also comes after an operation that ran, which has been paid for.
    didEncounterErrors: async ({ errors, contextValue }) => {
      const isPaid = contextValue.charge.budget !== null;
      const refusal = isPaid ? null : await limiter.spend(contextValue, COST_OF_READING);
      const unread = refusal ?? tooLongToRead(errors[0], limiter.limits);
      // Apollo formats this very array afterwards.
      if (unread) (errors as GraphQLError[]).splice(0, errors.length, unread);
    },

    willSendResponse: async ({ response: { body }, contextValue }) => {
      if (body.kind !== 'single') return;
      const cost = limiter.extension(contextValue.charge);
      body.singleResult.extensions = { ...body.singleResult.extensions, cost };
    },
  }),
});

/** The parser gives up as if the syntax were wrong. */
function tooLongToRead(error: GraphQLError | undefined, limits: Limits): GraphQLError | null {
  if (error?.extensions.code !== 'GRAPHQL_PARSE_FAILED') return null;
  if (!/ tokens\. Parsing aborted\.$/.test(error.message)) return null;
  const message = `The document has more than ${limits.tokens} tokens, which is the most that is allowed.`;
  return limitExceeded('TOKEN_LIMIT_EXCEEDED', message, undefined, limits.tokens);
}
