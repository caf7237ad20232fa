import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { shownPath } from '../operations/shown-path.ts';

const CODES: Record<number, string> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  431: 'REQUEST_HEADER_FIELDS_TOO_LARGE',
};

/** Makes every answer that never reached GraphQL look like one of its errors: `{"errors":[{message, extensions}]}`. */
export function answerErrorsLikeGraphQL(app: FastifyInstance): void {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) =>
    refuse(reply, 404, `${request.method} ${pathOf(request)} is not served here.`),
  );
}

/** The answer to a request that Fastify refused, or that failed outside GraphQL; faults are logged and masked. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return refuse(reply, status, error.message);
  request.log.error({ err: error }, 'request failed outside GraphQL');
  return refuse(reply, 500, 'Internal server error');
}

/** The answer to bytes that are no HTTP request, and to one that does not arrive: the connection is closed after it. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, message] = BROKEN[error.code ?? ''] ?? ['400 Bad Request', 'This is no HTTP request.'];
  const body = JSON.stringify(bodyOf(Number.parseInt(status, 10), message));
  const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\nconnection: close`;
  socket.end(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

const BROKEN: Record<string, [status: string, message: string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time.'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are too large.'],
};

/** Answers a method that an address does not serve with 405, whatever else is wrong; call it before adding routes. */
export function refuseOtherMethods(app: FastifyInstance): void {
  const served = new Map<string, string[]>();
  app.addHook('onRoute', ({ url, method }) => {
    served.set(url, [...(served.get(url) ?? []), method].flat());
  });
  // Before the body is read, and after whoever watches requests has seen this one arrive.
  app.addHook('preParsing', (request, reply, payload, done) => {
    const methods = request.is404 ? served.get(pathOf(request)) : undefined;
    if (!methods) return done(null, payload);
    const message = `${pathOf(request)} takes ${methods.join(' and ')}, not ${request.method}.`;
    refuse(reply.header('allow', methods.join(', ')), 405, message);
  });
}

/** Refuses a body that is a list: one request is one operation. */
export function refuseBatches({ body }: FastifyRequest, reply: FastifyReply, done: () => void): void {
  if (Array.isArray(body)) {
    refuse(reply, 400, 'One request is one operation, not a list of them.', 'BATCHING_NOT_ALLOWED');
  } else done();
}

const codeOf = (status: number) => CODES[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');

/** Sends an error in GraphQL's shape, with the code of its status unless it has one of its own. */
export const refuse = (reply: FastifyReply, status: number, message: string, code = codeOf(status)): FastifyReply =>
  reply.code(status).send(bodyOf(status, message, code));

function bodyOf(status: number, message: string, code = codeOf(status)) {
  return { errors: [{ message, extensions: { code } }] };
}

/** The request's address without its query string, which may hold a whole operation and its variables, and without secrets. */
export const pathOf: (request: FastifyRequest) => string = shownPath;
