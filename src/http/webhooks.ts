import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { WebhookReceiver } from '../sync/webhooks.ts';
import { refuse } from './errors.ts';

/** For how many seconds a system that could not be asked is left alone before a delivery is sent again. */
const RETRY_AFTER = 60;

/**
 * Takes what systems send when something changed there: `POST /webhooks/<system>`, and below it a secret where a system
 * signs nothing. No token is asked for; the receiver checks who sends, over the bytes as they came.
 */
export function serveWebhooks(app: FastifyInstance, receiver: WebhookReceiver): void {
  const receive = async (request: FastifyRequest, reply: FastifyReply) => {
    const { system, secret = null } = request.params as { system: string; secret?: string };
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    switch (await receiver.receive(system, { headers: request.headers, pathSecret: secret, body })) {
      case 'ACCEPTED':
        return { status: 'accepted' };
      case 'REPEATED':
        return { status: 'repeated' };
      case 'UNKNOWN':
        return refuse(reply, 404, 'No webhooks are taken at this address.');
      case 'UNAUTHENTIC':
        return refuse(reply, 401, 'The delivery is not signed with the secret of this account.', 'UNAUTHENTICATED');
      case 'MALFORMED':
        return refuse(reply, 400, 'The delivery does not have the shape that its system documents.');
      case 'LATER':
        return refuse(
          reply.header('retry-after', RETRY_AFTER),
          503,
          'The system could not be asked what has changed.',
          'SOURCE_UNAVAILABLE',
        );
    }
  };
  // In a scope of its own, because everywhere else a body is parsed.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.post('/webhooks/:system', receive);
    scope.post('/webhooks/:system/:secret', receive);
  });
}
