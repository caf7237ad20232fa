import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { refuse } from './errors.ts';

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';

/** What a client of before the GraphQL-over-HTTP specification expects with status 200. */
const REQUEST_ERRORS = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]);

/** Refuses, before reading it, a body that is not JSON in UTF-8, and an address that cannot be understood. */
export function refuseOtherMediaTypes(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const refusal = refusalOf(request);
  if (refusal) refuse(reply, ...refusal);
  else done();
}

function refusalOf(request: FastifyRequest): [status: number, message: string] | null {
  const { 'content-type': type, 'content-encoding': encoding } = request.headers;
  if (!request.hostname || !URL.canParse(request.url, `http://${request.hostname}/`)) {
    return [400, 'The Host header is missing or wrong.'];
  }
  if (type !== undefined && !/^application\/json\s*(;|$)/i.test(type)) {
    return [415, `A body has to be ${JSON_TYPE}.`];
  }
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type ?? '') ?? [];
  if (!/^utf-?8$/i.test(charset)) return [415, 'A body has to be in UTF-8.'];
  if (!/^(identity)?$/i.test(encoding ?? '')) return [415, 'A body must not be compressed.'];
  return null;
}

/**
 * Statuses by the GraphQL-over-HTTP specification: a document that cannot be run is a 400 for those who accept
 * `application/graphql-response+json`, and a 200 for all others. Who accepts neither type gets a 406, and nothing runs.
 */
export const mediaTypePlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async ({ request }) => {
    const accept = request.http?.headers.get('accept');
    return {
      didResolveOperation: async () => {
        if (!isAcceptable(accept)) throw NOT_ACCEPTABLE();
      },
      willSendResponse: async ({ response: { http, body } }) => {
        // Chosen here, because Apollo would put a 406 of its own in the place of this answer.
        if (!isAcceptable(accept)) http.headers.set('content-type', `${JSON_TYPE}; charset=utf-8`);
        if (body.kind !== 'single') return;
        const { errors, data } = body.singleResult;
        if (!errors || data !== undefined) return;
        if (http.status === 405) for (const error of errors) sayMethod(error);
        if (accept?.includes(GRAPHQL_TYPE)) return;
        if (errors.every(({ extensions }) => REQUEST_ERRORS.has(extensions?.code))) http.status = 200;
      },
    };
  },
};

const NOT_ACCEPTABLE = () =>
  new GraphQLError(`Answers are ${GRAPHQL_TYPE} or ${JSON_TYPE}, of which the Accept header takes neither.`, {
    extensions: { code: 'NOT_ACCEPTABLE', http: { status: 406 } },
  });

/** Apollo says BAD_REQUEST of a mutation by GET as well. */
function sayMethod(error: GraphQLFormattedError): void {
  if (error.extensions) error.extensions.code = 'METHOD_NOT_ALLOWED';
}

function isAcceptable(accept: string | undefined): boolean {
  if (!accept?.trim()) return true;
  return accept.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const isRefused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    return !isRefused && [JSON_TYPE, GRAPHQL_TYPE, 'application/*', '*/*'].includes(type);
  });
}
