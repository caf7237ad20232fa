import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClientGoneError, Deadline, OperationTimeoutError } from '../platform/deadline.ts';

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

const GATEWAY_TIMEOUT = 504;
/** Stands in the log alone, as there is nobody left to read the answer. */
const CLIENT_CLOSED_REQUEST = 499;

declare module 'fastify' {
  interface FastifyRequest {
    /** How long its operation may take, once it has begun. */
    deadline: Deadline | null;
  }
}

/** How long the operation of this request may take. */
export function deadlineOf(request: FastifyRequest): Deadline {
  if (!request.deadline) throw new Error('The request has no time limit.');
  return request.deadline;
}

/**
 * The handler with a time limit: when it is over, or the client goes away, the operation's deadline ends and the request
 * is answered at once with 504 and OPERATION_TIMEOUT, whatever the handler is still doing.
 */
export const withinTime =
  (milliseconds: number, handler: Handler) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const deadline = new Deadline(milliseconds);
    request.deadline = deadline;
    reply.raw.once('close', () => {
      if (!deadline.isClosed) deadline.end(new ClientGoneError());
    });
    const answer = (async () => handler(request, untilOver(reply, deadline)))();
    try {
      return await deadline.within(answer);
    } catch (error) {
      if (!deadline.reason) throw error;
      // What becomes of the handler is in the log already, and nobody's answer.
      answer.catch(() => {});
      return stop(request, reply, deadline.reason);
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
const untilOver = (reply: FastifyReply, deadline: Deadline): FastifyReply =>
  new ReplyInTime(reply, deadline) as unknown as FastifyReply;

/** What the handler does with its reply. */
class ReplyInTime {
  readonly #reply: FastifyReply;
  readonly #deadline: Deadline;

  constructor(reply: FastifyReply, deadline: Deadline) {
    this.#reply = reply;
    this.#deadline = deadline;
  }

  header(name: string, value: unknown): this {
    if (!this.#deadline.reason) this.#reply.header(name, value);
    return this;
  }

  code(status: number): this {
    if (!this.#deadline.reason) this.#reply.code(status);
    return this;
  }

  get statusCode(): number {
    return this.#reply.statusCode;
  }

  getHeader(name: string): unknown {
    return this.#reply.getHeader(name);
  }

  send(payload: unknown): this {
    if (!this.#deadline.reason) this.#reply.send(payload);
    return this;
  }
}
