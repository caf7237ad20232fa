import type { Answer } from './server.ts';

/** How many requests a system takes in a window of time, and what it says about that. */
export interface RateLimit {
  /** Counts a request; the refusal if it is one too many. */
  take(): Answer | undefined;
  /** What every answer says about the limit. */
  headers(): Record<string, string>;
}

/** Where a window stands. */
export interface Window {
  limit: number;
  remaining: number;
  /** When the next one begins, in milliseconds since the epoch. */
  resetsAt: number;
}

/** A limit by windows that follow one another; 0 for no limit. */
export function rateLimit(options: {
  limit: number;
  windowSeconds: number;
  headers(window: Window): Record<string, string>;
  refuse(window: Window, secondsLeft: number): Answer;
}): RateLimit {
  const length = options.windowSeconds * 1_000;
  let resetsAt = 0;
  let used = 0;
  const roll = () => {
    if (Date.now() < resetsAt) return;
    resetsAt = Date.now() + length;
    used = 0;
  };
  const window = (): Window => ({ limit: options.limit, remaining: Math.max(0, options.limit - used), resetsAt });
  return {
    take() {
      if (options.limit === 0) return undefined;
      roll();
      used += 1;
      if (used <= options.limit) return undefined;
      return options.refuse(window(), Math.max(1, Math.ceil((resetsAt - Date.now()) / 1_000)));
    },
    headers: () => (options.limit === 0 ? {} : options.headers(window())),
  };
}
