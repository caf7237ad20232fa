import type { Redis } from '../../platform/redis.ts';
import { type Bucket, MILLISECONDS_TO_FILL, type Taken, taken } from './bucket.ts';

/** Of the database's clock, so that the gateways need not agree on the time. */
const TAKE = `
  local capacity, cost, fill = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  local before = redis.call('HMGET', KEYS[1], 'tokens', 'at')
  local tokens, at = tonumber(before[1]) or capacity, tonumber(before[2]) or now
  tokens = math.min(capacity, tokens + math.max(0, now - at) / fill * capacity)
  local allowed = tokens >= cost
  if allowed then tokens = tokens - cost end
  redis.call('HSET', KEYS[1], 'tokens', string.format('%.6f', tokens), 'at', string.format('%.0f', now))
  redis.call('PEXPIRE', KEYS[1], fill)
  return { allowed and 1 or 0, string.format('%.6f', tokens) }`;

/** Budgets that all gateways with the same Redis share. While it is away, `fallback` is asked instead. */
export class RedisBucket implements Bucket {
  readonly #redis: Redis;
  readonly #perMinute: number;
  readonly #fallback: Bucket;

  constructor(redis: Redis, perMinute: number, fallback: Bucket) {
    this.#redis = redis;
    this.#perMinute = perMinute;
    this.#fallback = fallback;
  }

  async take(caller: string, asked: number): Promise<Taken> {
    const cost = Math.min(asked, this.#perMinute);
    const key = `event-gateway:budget:${caller}`;
    const reply = await this.#redis.run((client) =>
      client.eval(TAKE, {
        keys: [key],
        arguments: [String(this.#perMinute), String(cost), String(MILLISECONDS_TO_FILL)],
      }),
    );
    if (!Array.isArray(reply)) return this.#fallback.take(caller, asked);
    return taken(reply[0] === 1, Number(reply[1]), cost, this.#perMinute);
  }
}
