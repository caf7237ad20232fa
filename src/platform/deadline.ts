/** The operation took longer than it may. */
export class OperationTimeoutError extends Error {
  readonly code = 'OPERATION_TIMEOUT';

  constructor(milliseconds: number) {
    super(`The operation took longer than ${milliseconds} milliseconds and was stopped. Nothing was written.`);
    this.name = 'OperationTimeoutError';
  }
}

/** Nobody waits for the answer any more. */
export class ClientGoneError extends Error {
  readonly code = 'CLIENT_GONE';

  constructor() {
    super('The client closed the connection before it was answered.');
    this.name = 'ClientGoneError';
  }
}

/** How long one operation may take. It ends when the time is over or by `end`, unless its writes are being kept by then. */
export class Deadline {
  readonly milliseconds: number;
  /** Rejects when the operation has to end. */
  readonly over: Promise<never>;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #closed = false;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
    const { promise, reject } = Promise.withResolvers<never>();
    this.over = promise;
    this.over.catch(() => {});
    this.signal.addEventListener('abort', () => reject(this.signal.reason), { once: true });
    this.#timer = setTimeout(() => this.end(new OperationTimeoutError(milliseconds)), milliseconds);
  }

  /** Aborts when the operation has to end; the reason is an OperationTimeoutError or what `end` was given. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether it is too late, or no longer needed, to stop the operation. */
  get isClosed(): boolean {
    return this.#closed;
  }

  /** Ends the operation now, unless it is closed. */
  end(reason: Error): void {
    if (this.#closed) return;
    this.close();
    this.#controller.abort(reason);
  }

  /** Says that from now on it is too late to stop. Throws the reason when it was stopped before. */
  lift(): void {
    this.signal.throwIfAborted();
    this.close();
  }

  /** Stops the clock, because the operation is done. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }
}
