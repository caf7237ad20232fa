import { AsyncLocalStorage } from 'node:async_hooks';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';

/** What logs, metrics and traces tell of a request: nothing that its caller wrote but the operation's name. */
export interface Report {
  /** Of a document that was valid: query or mutation. */
  operationType?: string;
  operationName?: string;
  /** The codes of the errors that the answer holds, in their order. */
  errorCodes: string[];
  traceId?: string;
}

const MAX_NAME_LENGTH = 100;

declare module 'fastify' {
  interface FastifyRequest {
    /** What is known of the request so far; on the request itself, because what a WeakMap holds outlives young garbage collections. */
    report: Report | null;
  }
}

const current = new AsyncLocalStorage<Report>();

/** The report of the request that the running code works for; undefined outside of any. */
export const currentReport = (): Report | undefined => current.getStore();

/** What is known of a request so far. */
export function reportOf(request: FastifyRequest): Report {
  request.report ??= { errorCodes: [] };
  return request.report;
}

/** Fills every request's report; what is added to the app after this finds the codes of its answer there. */
export function reportRequests(app: FastifyInstance): void {
  app.decorateRequest('report', null);
  // After the body has arrived: its events would run outside.
  app.addHook('preHandler', (request, _reply, done) => current.run(reportOf(request), done));
  app.addHook('onSend', (request, _reply, payload, done) => {
    // Read from what is sent, because errors come from many places; Apollo writes `errors` first.
    if (typeof payload === 'string' && payload.startsWith('{"errors":')) {
      reportOf(request).errorCodes = codesIn(JSON.parse(payload));
    }
    done(null, payload);
  });
}

/** Tells the report which operation runs. */
export function reportOperation({ operation, name }: OperationDefinitionNode): void {
  const report = currentReport();
  if (!report) return;
  report.operationType = operation;
  if (name) report.operationName = name.value.slice(0, MAX_NAME_LENGTH);
}

/** Tells the report of each operation that Apollo answers. */
export const reportPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation) reportOperation(operation);
    },
  }),
};

const codesIn = ({ errors }: { errors: { extensions?: { code?: unknown } }[] }): string[] =>
  errors.map(({ extensions }) => String(extensions?.code ?? 'INTERNAL_SERVER_ERROR'));
