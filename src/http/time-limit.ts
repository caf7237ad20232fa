import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClientGoneError, Deadline, OperationTimeoutError } from '../platform/deadline.ts';

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

const GATEWAY_TIMEOUT = 504;
/** Stands in the log alone, as there is nobody left to read the answer. */
const CLIENT_CLOSED_REQUEST = 499;

const deadlines = new WeakMap<FastifyRequest, Deadline>();

/** How long the operation of this request may take. */
export function deadlineOf(request: FastifyRequest): Deadline {
  const deadline = deadlines.get(request);
  if (!deadline) throw new Error('The request has no time limit.');
  return deadline;
}

/**
 * The handler with a time limit: when it is over, or the client goes away, the operation's deadline ends and the request
 * is answered at once with 504 and OPERATION_TIMEOUT, whatever the handler is still doing.
 */
export const withinTime =
  (milliseconds: number, handler: Handler) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const deadline = new Deadline(milliseconds);
    deadlines.set(request, deadline);
    reply.raw.once('close', () => {
      if (!deadline.isClosed) deadline.end(new ClientGoneError());
    });
    const answer = (async () => handler(request, untilOver(reply, deadline)))();
    try {
      return await Promise.race([deadline.over, answer]);
    } catch (error) {
      if (!deadline.signal.aborted) throw error;
      // What becomes of the handler is in the log already, and nobody's answer.
      answer.catch(() => {});
      return stop(request, reply, deadline.signal.reason);
    } finally {
      deadline.close();
    }
  };

function stop(request: FastifyRequest, reply: FastifyReply, reason: Error): FastifyReply {
  request.log.warn({ reason: reason.message }, 'operation stopped');
  if (!(reason instanceof OperationTimeoutError)) return reply.code(CLIENT_CLOSED_REQUEST).send();
  const { message, code } = reason;
  return reply.code(GATEWAY_TIMEOUT).send({ errors: [{ message, extensions: { code } }] });
}

/** The reply without the effects that a late handler would have on the answer that was sent in its place. */
function untilOver(reply: FastifyReply, deadline: Deadline): FastifyReply {
  const quiet =
    <Args extends unknown[]>(effect: (...args: Args) => unknown) =>
    (...args: Args) => {
      if (!deadline.signal.aborted) effect(...args);
      return guarded;
    };
  const guarded: FastifyReply = Object.create(reply, {
    header: { value: quiet((name: string, value: unknown) => reply.header(name, value)) },
    code: { value: quiet((status: number) => reply.code(status)) },
    send: { value: quiet((payload: unknown) => reply.send(payload)) },
  });
  return guarded;
}
