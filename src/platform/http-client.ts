import { setTimeout as sleep } from 'node:timers/promises';
import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  retry,
} from 'cockatiel';
import { HttpFaultError, HttpRefusedError, HttpStatusError } from './http-errors.ts';
import { exchange, type HttpAnswer, readText } from './http-exchange.ts';
import { ElementSplitter, TruncatedJsonError } from './json-elements.ts';
import { Pace, type Rate } from './pace.ts';

/** How one server is talked to. */
export interface HttpPolicy {
  /** Paths are appended to it. Only its host, port and scheme are ever asked. */
  baseUrl: string;
  /** What the server allows. */
  rate: Rate;
  headers?: Readonly<Record<string, string>>;
  authorization?: Authorization;
}

/** The value of the header `Authorization`. */
export interface Authorization {
  header(): Promise<string>;
  /** Called once after a 401; then the request is sent again. */
  renew?(): Promise<void>;
}

/** Bounds that the operator sets, beside the server's own. */
export interface HttpBounds {
  /** How long a server may be silent, in milliseconds. */
  timeout: number;
  /** The largest answer, in bytes. */
  maxBytes: number;
  /** How often a request is sent at most. */
  attempts?: number;
  /** The shortest wait before a second attempt, in milliseconds; each further one is longer. */
  retryDelay?: number;
  /** For how long nothing is sent after `failuresToBreak` failures without a success between them, in milliseconds. */
  breakFor?: number;
  failuresToBreak?: number;
}

/** What reads from a server. */
export type HttpReader = Pick<HttpClient, 'get' | 'elements'>;

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** The longest wait that a server may ask for; one that wants more is left alone until the next run. */
const LONGEST_WAIT = 15 * 60_000;
const MOST_BACKOFF = 60_000;

const isTransient = (error: unknown): boolean =>
  error instanceof HttpFaultError || (error instanceof HttpStatusError && error.transient);

/**
 * Reads JSON from one server: at its rate, again after what passes (429, 5xx, network), with waits that grow and that
 * the server may set, and not at all for a while after too many failures. Only GET is repeated.
 */
export class HttpClient {
  readonly policy: HttpPolicy;
  readonly #bounds: HttpBounds;
  readonly #pace: Pace;
  readonly #breaker: CircuitBreakerPolicy;

  constructor(policy: HttpPolicy, bounds: HttpBounds) {
    this.policy = policy;
    this.#bounds = bounds;
    this.#pace = new Pace(policy.rate);
    this.#breaker = circuitBreaker(handleWhen(isTransient), {
      halfOpenAfter: bounds.breakFor ?? 30_000,
      breaker: new ConsecutiveBreaker(bounds.failuresToBreak ?? 10),
    });
  }

  /** The same client for somebody whose requests, and waits for them, end with a signal. */
  until(signal: AbortSignal): HttpReader {
    return {
      get: (path, query) => this.get(path, query, signal),
      elements: (path, options) => this.elements(path, { ...options, signal }),
    };
  }

  /** One answer with its JSON. `path` is below the base address, or a whole URL of the same server, as in a Link header. */
  async get(
    path: string,
    query: Query = {},
    signal?: AbortSignal,
  ): Promise<HttpAnswer & { text: string; value: unknown }> {
    return this.#attempt(signal, async () => {
      const answer = await this.#send(path, query, signal);
      const text = await readText(answer);
      try {
        return { ...answer, text, value: JSON.parse(text) };
      } catch {
        throw new HttpFaultError(`${answer.request} was answered with what is not JSON, or only a part of it.`);
      }
    });
  }

  /**
   * The texts of the items of a list of any length, while it arrives. When the connection breaks in the middle the list
   * is read again from its start, so that items can come twice.
   */
  async *elements(
    path: string,
    options: { query?: Query; inside?: readonly string[]; signal?: AbortSignal } = {},
  ): AsyncGenerator<string> {
    const { query = {}, inside, signal } = options;
    for (let left = this.#bounds.attempts ?? 5; ; left -= 1) {
      const answer = await this.#attempt(signal, () => this.#send(path, query, signal));
      try {
        const splitter = new ElementSplitter({ ...(inside && { inside }) });
        for await (const chunk of answer.body) yield* splitter.push(chunk);
        return yield* splitter.end();
      } catch (error) {
        const fault = error instanceof HttpFaultError || error instanceof TruncatedJsonError;
        if (!fault) throw error;
        if (left <= 1) throw new HttpFaultError(`The answer to ${answer.request} broke off.`, { cause: error });
      }
    }
  }

  async #attempt<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    const first = this.#bounds.retryDelay ?? 500;
    let wait = 0;
    const policy = retry(handleWhen(isTransient), {
      maxAttempts: (this.#bounds.attempts ?? 5) - 1,
      backoff: new DelegateBackoff<{ result: object }, number>(({ result }, before = first) => {
        const asked =
          'error' in result && result.error instanceof HttpStatusError ? result.error.retryAfter : undefined;
        // Decorrelated jitter, so that many clients do not come back together.
        const delay = Math.min(MOST_BACKOFF, first + Math.random() * (before * 3 - first));
        wait = Math.max(asked ?? 0, delay);
        return { delay: 0, state: delay };
      }),
    });
    try {
      return await policy.execute(async () => {
        // Waited here, because the policy would not stop waiting when the signal comes.
        if (wait > 0) await sleep(wait, undefined, { signal });
        return this.#breaker.execute(work);
      }, signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof BrokenCircuitError)) throw error;
      const { host } = new URL(this.policy.baseUrl);
      throw new HttpRefusedError(`${host} failed too often and is left alone for a while.`);
    }
  }

  async #send(path: string, query: Query, signal: AbortSignal | undefined): Promise<HttpAnswer> {
    const url = this.#urlOf(path, query);
    const answer = await this.#sendOnce(url, signal);
    const { authorization } = this.policy;
    if (answer.status !== 401 || !authorization?.renew) return this.#checked(answer);
    await answer.cancel();
    await authorization.renew();
    return this.#checked(await this.#sendOnce(url, signal));
  }

  async #sendOnce(url: URL, signal: AbortSignal | undefined): Promise<HttpAnswer> {
    const { headers, authorization } = this.policy;
    const credential = await authorization?.header();
    await this.#pace.take(signal);
    const answer = await exchange(url, {
      headers: { accept: 'application/json', ...headers, ...(credential && { authorization: credential }) },
      timeout: this.#bounds.timeout,
      maxBytes: this.#bounds.maxBytes,
      signal,
    });
    if (answer.status === 429) this.#pace.pause(answer.retryAfter ?? 0);
    return answer;
  }

  async #checked(answer: HttpAnswer): Promise<HttpAnswer> {
    if (answer.status >= 200 && answer.status < 300) return answer;
    const text = await readText(answer).catch(() => '');
    const { retryAfter } = answer;
    if (retryAfter !== undefined && retryAfter > LONGEST_WAIT) {
      throw new HttpRefusedError(
        `${answer.request} shall not be sent again for ${Math.ceil(retryAfter / 60_000)} minutes.`,
      );
    }
    throw new HttpStatusError(answer.request, answer.status, text, retryAfter);
  }

  #urlOf(path: string, query: Query): URL {
    const base = this.policy.baseUrl.replace(/\/+$/, '');
    const url = URL.canParse(path) ? new URL(path) : new URL(`${base}/${path.replace(/^\/+/, '')}`);
    if (url.origin !== new URL(base).origin) {
      throw new HttpRefusedError(`A link leads from ${new URL(base).host} to ${url.host}, which is not followed.`);
    }
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) url.searchParams.set(name, String(value));
    return url;
  }
}
