import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { Logger } from '../platform/log.ts';
import { isUnavailable } from '../platform/unavailable.ts';
import { INTERNAL, isFault, isRefusal, ranOutOfStack } from './faults.ts';
import { argumentOfLiteral } from './literals.ts';
import { databaseUnavailable, outcomeUnknown, refuseInOutage } from './outage.ts';

/** What a client may see of an error: what it did wrong in full, and of a fault only that there was one. */
export const formatError: NonNullable<ApolloServerOptions<GatewayContext>['formatError']> = (formatted, error) => {
  if (isUnavailable(unwrapResolverError(error))) return databaseUnavailable();
  const code = formatted.extensions?.code;
  if (code === INTERNAL && isRefusal(error)) return { ...formatted, extensions: { code: 'BAD_REQUEST' } };
  if (code === INTERNAL) return { ...formatted, message: 'Internal server error', extensions: { code } };
  if (ranOutOfStack(formatted.message)) return { ...formatted, message: 'The document is nested too deeply.' };
  const argument = error instanceof GraphQLError ? argumentOfLiteral(error) : null;
  if (argument === null) return formatted;
  const message = `Argument "${argument}": ${formatted.message}`;
  return { ...formatted, message, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT', argument } };
};

/** The same without what graphql-js guesses a caller meant: Apollo hides that of documents, not that of variables. */
export const withoutHints =
  (format: typeof formatError): typeof formatError =>
  (formatted, error) => {
    const shown = format(formatted, error);
    return { ...shown, message: shown.message.replace(/ Did you mean [^?]*\?$/, '') };
  };

/** Logs the cause of every fault beside the request's id, and puts the id into the answer. */
export const faultPlugin = (logger: Logger): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue, operationName }) => {
      const { requestId, transaction } = contextValue;
      // What fails when an operation is stopped fails because of that, which the request's log says.
      if (transaction.stopped) return;
      for (const error of errors.filter(isFault)) {
        const cause = unwrapResolverError(error);
        if (isUnavailable(cause)) {
          const { message } = cause as Error;
          return logger.warn({ requestId, operationName, reason: message }, 'the database is not available');
        }
        logger.error({ err: cause, requestId, operationName, path: error.path }, 'fault');
      }
    },
    willSendResponse: async ({ response: { body }, contextValue }) => {
      if (body.kind !== 'single') return;
      for (const error of body.singleResult.errors ?? []) {
        if (error.extensions?.code === INTERNAL) error.extensions.requestId = contextValue.requestId;
      }
    },
  }),
});

/**
 * Ends the operation's transaction: a mutation's before its answer is sent. A mutation with an error writes nothing: what it wrote is
 * undone and its data withheld, so that an answer never shows what was not kept.
 */
export const transactionPlugin = (logger: Logger): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response, operation }) => {
      const { body } = response;
      refuseInOutage(response);
      const { transaction, requestId } = contextValue;
      if (body.kind !== 'single' || operation?.operation !== 'mutation') {
        // What only read has nothing to keep, and its answer need not wait for the end of the snapshot.
        void transaction.rollback();
        return;
      }
      if (body.singleResult.errors?.length) {
        if (body.singleResult.data) body.singleResult.data = null;
        return transaction.rollback();
      }
      try {
        await transaction.commit();
      } catch (error) {
        // Then nobody sees this answer any more.
        if (transaction.stopped) return;
        logger.error({ err: error, requestId }, 'the answer could not be kept');
        body.singleResult = { data: null, errors: [isUnavailable(error) ? outcomeUnknown() : notKept(requestId)] };
        refuseInOutage(response);
      }
    },
  }),
});

const notKept = (requestId: string): GraphQLFormattedError => ({
  message: 'Internal server error',
  extensions: { code: INTERNAL, requestId },
});
