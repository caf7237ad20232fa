import { setTimeout as sleep } from 'node:timers/promises';

/** How many requests a server allows in which time. */
export interface Rate {
  requests: number;
  seconds: number;
}

/** A token bucket: lets requests through at a rate, a full bucket at once, and waits while the server wants a pause. */
export class Pace {
  readonly #capacity: number;
  readonly #perMillisecond: number;
  #tokens: number;
  #filledAt = performance.now();
  #pausedUntil = 0;

  constructor({ requests, seconds }: Rate) {
    this.#capacity = requests;
    this.#perMillisecond = requests / (seconds * 1_000);
    this.#tokens = requests;
  }

  /** Returns when the next request may go. Throws the signal's reason when that is sooner. */
  async take(signal?: AbortSignal): Promise<void> {
    for (let wait = this.#wait(); wait > 0; wait = this.#wait()) await sleep(Math.ceil(wait), undefined, { signal });
    this.#tokens -= 1;
  }

  /** Lets nothing through for so many milliseconds. */
  pause(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + milliseconds);
  }

  #wait(): number {
    const now = performance.now();
    this.#tokens = Math.min(this.#capacity, this.#tokens + (now - this.#filledAt) * this.#perMillisecond);
    this.#filledAt = now;
    const untilToken = this.#tokens >= 1 ? 0 : (1 - this.#tokens) / this.#perMillisecond;
    return Math.max(untilToken, this.#pausedUntil - now);
  }
}
