/** A budget of cost for each caller, which fills up again at a steady pace and holds at most a minute's worth. */
export interface Bucket {
  /** Spends `cost` of a caller's budget if it has that much. */
  take(caller: string, cost: number): Promise<Taken>;
}

export interface Taken {
  allowed: boolean;
  /** What the caller may still spend at once, rounded down. */
  remaining: number;
  /** When the budget will hold the cost that was refused; 0 if it was not. */
  retryAfterSeconds: number;
}

/** The answer of a bucket that holds so many `tokens` after it was asked. */
export const taken = (allowed: boolean, tokens: number, cost: number, perMinute: number): Taken => ({
  allowed,
  remaining: Math.floor(tokens),
  retryAfterSeconds: allowed ? 0 : Math.max(1, Math.ceil(((cost - tokens) / perMinute) * 60)),
});

export const MILLISECONDS_TO_FILL = 60_000;

// About 20 MB.
const MOST_CALLERS = 100_000;

/** Budgets in the memory of this process. A caller that has been away for a minute is forgotten: its budget is full. */
export class MemoryBucket implements Bucket {
  readonly #perMinute: number;
  readonly #now: () => number;
  /** The one that was asked for the longest time ago stands first. */
  readonly #callers = new Map<string, { tokens: number; at: number }>();

  constructor(perMinute: number, now: () => number = performance.now.bind(performance)) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  get size(): number {
    return this.#callers.size;
  }

  async take(caller: string, asked: number): Promise<Taken> {
    const now = this.#now();
    this.#forget(now);
    const cost = Math.min(asked, this.#perMinute);
    const before = this.#callers.get(caller);
    let tokens = this.#perMinute;
    if (before) {
      const filled = ((now - before.at) / MILLISECONDS_TO_FILL) * this.#perMinute;
      tokens = Math.min(this.#perMinute, before.tokens + filled);
    }
    const allowed = tokens >= cost;
    if (allowed) tokens -= cost;
    this.#callers.delete(caller);
    this.#callers.set(caller, { tokens, at: now });
    return taken(allowed, tokens, cost, this.#perMinute);
  }

  #forget(now: number): void {
    for (const [caller, { at }] of this.#callers) {
      if (now - at < MILLISECONDS_TO_FILL && this.#callers.size < MOST_CALLERS) return;
      this.#callers.delete(caller);
    }
  }
}
