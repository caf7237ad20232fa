import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { isProbe } from '../operations/probes.ts';
import { reportOf } from '../operations/report.ts';
import { pathOf } from './errors.ts';

const ID_HEADER = 'x-request-id';
const SANE_ID = /^[\w.:-]{1,128}$/;

/** The id of a request: the caller's own `x-request-id` if it is a plain token of at most 128 characters, or a new one. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers[ID_HEADER];
  return typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID();
}

/** Tells the caller the id of its request in `x-request-id`, by which its log lines are found. */
export function returnRequestId(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header(ID_HEADER, request.id);
    done();
  });
}

/**
 * Writes one line a request, when it has been answered: how it went and which operation it was, never its query string,
 * document or variables. Those of health checks and metrics are for debugging.
 */
export class RequestLog extends Fastify.LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' });
  }

  override incomingRequest(): void {}

  override routeNotFound(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const { errorCodes, ...operation } = reportOf(request);
    const line = {
      method: request.method,
      path: pathOf(request),
      ...operation,
      status: reply.statusCode,
      ...(errorCodes.length > 0 && { errorCodes: [...new Set(errorCodes)] }),
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (error) request.log.error({ ...line, err: error }, 'request errored');
    else request.log[isProbe(request) ? 'debug' : 'info'](line, 'request completed');
  }
}
