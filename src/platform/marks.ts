import type { Redis } from './redis.ts';
import type { WalPlace } from './wal.ts';

/** Remembers for each organisation up to where its own writes go, for as long as a replica may lack them. */
export interface Marks {
  /** Remembers the place, unless a later one is known already. */
  set(organizationId: string, place: WalPlace): Promise<void>;
  /** The latest place; null when nothing was written lately; undefined when that cannot be told. */
  get(organizationId: string): Promise<WalPlace | null | undefined>;
}

/** The marks of one gateway. */
export class MemoryMarks implements Marks {
  readonly #milliseconds: number;
  readonly #marks = new Map<string, { place: WalPlace; until: number }>();

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  async set(organizationId: string, place: WalPlace): Promise<void> {
    const before = await this.get(organizationId);
    const latest = before && before > place ? before : place;
    // In the order in which they will be forgotten.
    this.#marks.delete(organizationId);
    this.#marks.set(organizationId, { place: latest, until: performance.now() + this.#milliseconds });
    for (const [id, { until }] of this.#marks) {
      if (until > performance.now()) break;
      this.#marks.delete(id);
    }
  }

  async get(organizationId: string): Promise<WalPlace | null> {
    const mark = this.#marks.get(organizationId);
    return mark && mark.until > performance.now() ? mark.place : null;
  }
}

/** Two gateways may tell of their commits in another order than that of the log. */
const SET_LATER = `
  local before = redis.call('GET', KEYS[1])
  local latest = (before and before > ARGV[1]) and before or ARGV[1]
  redis.call('SET', KEYS[1], latest, 'PX', ARGV[2])`;

/** The marks of all gateways with the same Redis; while it is away nothing can be told. */
export class RedisMarks implements Marks {
  readonly #redis: Redis;
  readonly #milliseconds: number;

  constructor(redis: Redis, milliseconds: number) {
    this.#redis = redis;
    this.#milliseconds = milliseconds;
  }

  async set(organizationId: string, place: WalPlace): Promise<void> {
    const given = { keys: [keyOf(organizationId)], arguments: [place, String(this.#milliseconds)] };
    await this.#redis.run((client) => client.eval(SET_LATER, given));
  }

  async get(organizationId: string): Promise<WalPlace | null | undefined> {
    return this.#redis.run((client) => client.get(keyOf(organizationId)));
  }
}

const keyOf = (organizationId: string): string => `event-gateway:written:${organizationId}`;
