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

/**
 * How long one operation may take. It ends when the time is over or by `end`, unless its writes are being kept by then.
 * A timer and a list of what to do, and no AbortSignal, because every request makes one.
 */
export class Deadline {
  readonly milliseconds: number;
  readonly #timer: NodeJS.Timeout;
  #onEnd: ((reason: Error) => void)[] = [];
  #reason: Error | undefined;
  #closed = false;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
    this.#timer = setTimeout(() => this.end(new OperationTimeoutError(milliseconds)), milliseconds);
  }

  /** Why the operation has to end: an OperationTimeoutError or what `end` was given; undefined as long as it may go on. */
  get reason(): Error | undefined {
    return this.#reason;
  }

  /** Whether it is too late, or no longer needed, to stop the operation. */
  get isClosed(): boolean {
    return this.#closed;
  }

  /** Has something done when the operation has to end: at once where it has to already. */
  onEnd(work: (reason: Error) => void): void {
    if (this.#reason) work(this.#reason);
    else this.#onEnd.push(work);
  }

  /**
   * What `work` comes to, or the reason as soon as the operation has to end, whatever becomes of the work. By this list and not by
   * `Promise.race`, because what has won there is held for as long as the promise of the end is, which never comes.
   */
  within<Result>(work: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      work.then(resolve, reject);
      this.onEnd(reject);
    });
  }

  /** Throws the reason where the operation has to end. */
  check(): void {
    if (this.#reason) throw this.#reason;
  }

  /** Ends the operation now, unless it is closed. */
  end(reason: Error): void {
    if (this.#closed) return;
    const onEnd = this.#onEnd;
    this.close();
    this.#reason = reason;
    for (const work of onEnd) work(reason);
  }

  /** Says that from now on it is too late to stop. Throws the reason when it was stopped before. */
  lift(): void {
    this.check();
    this.close();
  }

  /** Stops the clock, because the operation is done. */
  close(): void {
    this.#closed = true;
    this.#onEnd = [];
    clearTimeout(this.#timer);
  }
}
