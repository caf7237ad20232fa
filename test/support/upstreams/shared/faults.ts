import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** What goes wrong with one request: it answers in the server's stead, or lets it `serve` under worse conditions. */
export type Fault = (
  request: IncomingMessage,
  response: ServerResponse,
  serve: () => Promise<void>,
) => void | Promise<void>;

/** An answer with this status that the system itself did not give: a proxy's, a load balancer's. */
export const answers =
  (status: number, body = '', headers: Record<string, string> = { 'content-type': 'text/html' }): Fault =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);

/** Too many requests, said in plain text as systems do; `retryAfter` is in seconds or a date of HTTP, null for none. */
export const tooManyRequests = (retryAfter: string | null): Fault =>
  answers(429, 'Too many requests, please try again later.', {
    'content-type': 'text/html; charset=utf-8',
    ...(retryAfter !== null && { 'retry-after': retryAfter }),
  });

/** The connection is reset before a byte of the answer. */
export const reset: Fault = (request) => void request.socket.resetAndDestroy();

/** The answer begins as it should and breaks off after so many bytes of its body. */
export const truncatedAfter =
  (bytes: number): Fault =>
  async (request, response, serve) => {
    const { socket } = request;
    const write = response.write.bind(response);
    let left = bytes;
    const cut = (chunk: unknown) => {
      const part = Buffer.from(chunk as string | Uint8Array).subarray(0, left);
      left -= part.length;
      if (part.length > 0) write(part, () => void (left === 0 && socket.destroy()));
      return true;
    };
    response.write = cut as typeof response.write;
    response.end = ((chunk: unknown) => {
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) cut(chunk);
      if (left > 0) socket.destroySoon();
      return response;
    }) as typeof response.end;
    await serve().catch(() => {});
  };

/** The answer is right and comes this many milliseconds late. */
export const slow =
  (milliseconds: number): Fault =>
  async (_request, _response, serve) => {
    await wait(milliseconds, undefined, { ref: false });
    await serve();
  };

/** The request is taken and never answered. */
export const silent: Fault = () => {};

/** The client is sent elsewhere. */
export const redirected = (location: string, status = 302): Fault => answers(status, '', { location });

/** An answer that is right but for its size: so many bytes of white space come first, and no length is announced. */
export const oversized =
  (bytes: number): Fault =>
  async (request, response, serve) => {
    response.setHeader('content-type', 'application/json');
    const padding = Buffer.alloc(64 * 1024, ' ');
    for (let sent = 0; sent < bytes && !request.socket.destroyed; sent += padding.length) {
      if (response.write(padding)) continue;
      await new Promise<void>((resolve) => {
        response.once('drain', resolve);
        request.socket.once('close', () => resolve());
      });
    }
    response.writeHead = (() => response) as typeof response.writeHead;
    await serve().catch(() => {});
  };
