import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const CODES: Record<number, string> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Makes every answer that never reached GraphQL look like one of its errors: `{"errors":[{message, extensions}]}`. */
export function answerErrorsLikeGraphQL(app: FastifyInstance): void {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) =>
    answer(reply, 404, `${request.method} ${pathOf(request)} is not served here.`),
  );
}

/** The answer to a request that Fastify refused, or that failed outside GraphQL; faults are logged and masked. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return answer(reply, status, error.message);
  request.log.error({ err: error }, 'request failed outside GraphQL');
  return answer(reply, 500, 'Internal server error');
}

/** Answers every method of `path` but GET, HEAD and POST with 405. */
export function refuseOtherMethods(app: FastifyInstance, path: string): void {
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: path,
    // Before the body is read, so that what is wrong with the body cannot hide what is wrong with the method.
    onRequest: async (request, reply) =>
      answer(reply.header('allow', 'GET, POST'), 405, `${path} takes GET and POST, not ${request.method}.`),
    handler: () => undefined,
  });
}

/** Refuses a body that is a list: one request is one operation. */
export async function refuseBatches({ body }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (!Array.isArray(body)) return undefined;
  return answer(reply, 400, 'One request is one operation, not a list of them.', 'BATCHING_NOT_ALLOWED');
}

const codeOf = (status: number) => CODES[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');

function answer(reply: FastifyReply, status: number, message: string, code = codeOf(status)): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

/** The request's address without its query string, which may hold a whole operation and its variables. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/';
}
