import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayContext } from '../context.ts';
import type { KnownOperations } from '../graphql/known-operations.ts';
import { orUnavailable } from '../graphql/outage.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the resolvers of its operation get, once it is made. */
    operationContext: GatewayContext | null;
  }
}

/** The most ways to accept an answer that are remembered: clients write them. */
const MOST_ACCEPTED = 100;

/** What the endpoint is made of. */
export interface GraphqlOptions {
  apollo: ApolloServer<GatewayContext>;
  known: KnownOperations;
  /** Called once for each operation; what it throws is answered as a GraphQL error. */
  createContext(request: FastifyRequest): Promise<GatewayContext>;
}

/** Answers GraphQL requests: those for known operations at once, all others by Apollo Server. */
export function graphqlHandler(app: FastifyInstance, { apollo, known, createContext }: GraphqlOptions) {
  app.decorateRequest('operationContext', null);
  const byApollo = fastifyApolloHandler(apollo, {
    context: async (request) => request.operationContext ?? orUnavailable(() => createContext(request)),
  });
  /** The type that Apollo answers in, by what a request accepts. */
  const types = new Map<string, string>();
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const accept = request.headers.accept ?? '';
    const asked = request.method === 'POST' ? known.find(request.body) : null;
    const type = asked && types.get(accept);
    if (asked && type) {
      // Where it cannot be made, Apollo says why.
      request.operationContext = await createContext(request).catch(() => null);
      const answer = request.operationContext && (await known.answer(asked, request.operationContext));
      if (answer !== null) {
        reply.header('content-type', type);
        return answer;
      }
    }
    const answer = await byApollo.call(app, request, reply);
    if (asked && !type && reply.statusCode === 200 && types.size < MOST_ACCEPTED) {
      types.set(accept, String(reply.getHeader('content-type')));
    }
    return answer;
  };
}
