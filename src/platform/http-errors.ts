/** A server answered with a status that is no success. The message has no query, no header and no credential. */
export class HttpStatusError extends Error {
  override name = 'HttpStatusError';
  readonly status: number;
  /** The start of the body, for codes and messages that the server put there. */
  readonly body: string;
  /** How long the server wants to be left alone, in milliseconds; undefined where it does not say. */
  readonly retryAfter: number | undefined;

  constructor(request: string, status: number, body: string, retryAfter?: number) {
    const said = body.trim().replace(/\s+/g, ' ').slice(0, 200);
    super(`${request} was answered with ${status}${said && !said.startsWith('<') ? `: ${said}` : '.'}`);
    this.status = status;
    this.body = body;
    this.retryAfter = retryAfter;
  }

  /** Whether the same request may succeed later. */
  get transient(): boolean {
    return this.status === 429 || this.status === 408 || this.status >= 500;
  }
}

/** The network failed, the time was over, or the answer broke off or was not the JSON that it claimed to be. */
export class HttpFaultError extends Error {
  override name = 'HttpFaultError';
}

/** An answer that is not taken: too large, or a redirect to another host. */
export class HttpRefusedError extends Error {
  override name = 'HttpRefusedError';
}

/** An answer is larger than is taken. */
export class HttpTooLargeError extends HttpRefusedError {
  override name = 'HttpTooLargeError';
}
