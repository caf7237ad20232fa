import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';

/** The code of an error that is nobody's fault but ours. */
export const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** Whatever carries no code of ours or of Apollo's is a fault: also what graphql-js throws for a value it cannot send. */
export const isFault = (error: unknown): boolean =>
  !(error instanceof GraphQLError) || ((error.extensions.code ?? INTERNAL) === INTERNAL && !isRefusal(error));

/** Apollo refuses some requests, such as an unknown version of persisted queries, with a status and without a code. */
export function isRefusal(error: unknown): boolean {
  const status = error instanceof GraphQLError ? (error.extensions.http as { status?: number })?.status : undefined;
  return status !== undefined && status >= 400 && status < 500;
}

/** A parser that ran out of stack says so, in words that are for us. */
export const ranOutOfStack = (message: string): boolean => message.startsWith('Maximum call stack size');

/** Refuses an operation whose root type the schema lacks; validation lets it pass, and executing it would be a fault. */
export const rootTypePlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, schema }) => {
      if (!operation || schema.getRootType(operation.operation)) return;
      throw new GraphQLError(`This server has no ${operation.operation}.`, {
        nodes: operation,
        extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
      });
    },
  }),
};
