import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from '@redis/client';
import type { Logger } from './log.ts';

type Client = ReturnType<typeof createClient>;

const MILLISECONDS_TO_CONNECT = 2000;
const MILLISECONDS_TO_ANSWER = 500;
const MILLISECONDS_LEFT_ALONE = 1000;
const MOST_MILLISECONDS_BETWEEN_ATTEMPTS = 2000;

export interface RedisOptions {
  url: string;
  logger: Logger;
  /** Called whenever Redis is found to be away. */
  onAway?: () => void;
}

/** A Redis that may be away: nothing that asks it fails or waits for it longer than half a second. */
export class Redis {
  readonly #client: Client;
  readonly #options: RedisOptions;
  #isAway = false;
  #leftAloneUntil = 0;

  constructor(options: RedisOptions) {
    this.#options = options;
    this.#client = createClient({
      url: options.url,
      disableOfflineQueue: true,
      socket: {
        connectTimeout: MILLISECONDS_TO_CONNECT,
        reconnectStrategy: (attempts) => Math.min(100 * 2 ** attempts, MOST_MILLISECONDS_BETWEEN_ATTEMPTS),
      },
    });
    this.#client.on('error', (error) => this.#foundAway(error));
  }

  /** Connects, in the background after two seconds without success. */
  async open(): Promise<this> {
    const connected = this.#client.connect().then(
      () => {},
      (error) => this.#foundAway(error),
    );
    await Promise.race([connected, delay(MILLISECONDS_TO_CONNECT, undefined, { ref: false })]);
    return this;
  }

  /** What Redis answers to `command`; undefined while it is away. */
  async run<T>(command: (client: Client) => Promise<T>): Promise<T | undefined> {
    if (performance.now() < this.#leftAloneUntil) return undefined;
    try {
      const answer = await inTime(command(this.#client));
      if (this.#isAway) this.#options.logger.info('Redis is back');
      this.#isAway = false;
      return answer;
    } catch (error) {
      this.#foundAway(error);
      return undefined;
    }
  }

  async close(): Promise<void> {
    this.#client.removeAllListeners('error').on('error', () => {});
    if (this.#client.isOpen) this.#client.destroy();
  }

  #foundAway(error: unknown): void {
    this.#leftAloneUntil = performance.now() + MILLISECONDS_LEFT_ALONE;
    this.#options.onAway?.();
    if (this.#isAway) return;
    this.#isAway = true;
    this.#options.logger.warn({ err: error }, 'Redis is away: each gateway counts for itself until it is back');
  }
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(new Error(`Redis did not answer within ${MILLISECONDS_TO_ANSWER} ms.`));
  // When it is this process that was slow, the answer has arrived and only has to be read.
  const timer = setTimeout(() => setImmediate(giveUp), MILLISECONDS_TO_ANSWER);
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
