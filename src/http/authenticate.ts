import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Authenticator, UnauthenticatedError } from '../organization/authentication.ts';
import type { Caller } from '../organization/caller.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sent it, once that is known. */
    caller: Caller | null;
  }
}

/** Finds out who sends each request to `path` before anything of it is read; refuses with 401 in GraphQL's error shape. */
export function authenticateRequests(app: FastifyInstance, path: string, authenticator: Authenticator): void {
  app.decorateRequest('caller', null);
  app.addHook('onRequest', async (request, reply) => {
    // A preflight carries no token: browsers send it before they know that they may send one.
    if (request.routeOptions.url !== path || request.method === 'OPTIONS') return;
    try {
      request.caller = await authenticator.authenticate(request.headers.authorization);
    } catch (error) {
      if (!(error instanceof UnauthenticatedError)) throw error;
      const invalid = request.headers.authorization === undefined ? '' : ', error="invalid_token"';
      await reply
        .code(401)
        .header('www-authenticate', `Bearer realm="event-gateway"${invalid}`)
        .send({ errors: [{ message: error.message, extensions: { code: 'UNAUTHENTICATED' } }] });
    }
  });
}

/** Who sent an authenticated request. */
export function callerOf(request: FastifyRequest): Caller {
  if (!request.caller) throw new Error('The request was not authenticated.');
  return request.caller;
}
