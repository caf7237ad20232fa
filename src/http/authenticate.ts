import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Authenticator, UnauthenticatedError } from '../organization/authentication.ts';
import type { Caller } from '../organization/caller.ts';

const callers = new WeakMap<FastifyRequest, Caller>();

/** Finds out who sends each request to `path` before anything of it is read; refuses with 401 in GraphQL's error shape. */
export function authenticateRequests(app: FastifyInstance, path: string, authenticator: Authenticator): void {
  app.addHook('onRequest', async (request, reply) => {
    // A preflight carries no token: browsers send it before they know that they may send one.
    if (request.routeOptions.url !== path || request.method === 'OPTIONS') return;
    try {
      callers.set(request, await authenticator.authenticate(request.headers.authorization));
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
  const caller = callers.get(request);
  if (!caller) throw new Error('The request was not authenticated.');
  return caller;
}
