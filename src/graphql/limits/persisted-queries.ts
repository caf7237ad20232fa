import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { Redis } from '../../platform/redis.ts';

export type PersistedQueries = NonNullable<ApolloServerOptions<BaseContext>['persistedQueries']>;
type Cache = Extract<NonNullable<ApolloServerOptions<BaseContext>['cache']>, object>;

const SECONDS_TO_KEEP = 24 * 60 * 60;

/** Where automatic persisted queries are kept for a day: in Redis, or in at most 30 MiB of this process's memory. */
export const persistedQueries = (redis: Redis | undefined): PersistedQueries => ({
  ttl: SECONDS_TO_KEEP,
  ...(redis && { cache: new RedisCache(redis) }),
});

/** While Redis is away nothing is found and nothing kept, and the client sends its query in full. */
class RedisCache implements Cache {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  async get(key: string): Promise<string | undefined> {
    return (await this.#redis.run((client) => client.get(nameOf(key)))) ?? undefined;
  }

  async set(key: string, value: string, options?: { ttl?: number | null }): Promise<void> {
    const expiration = { type: 'EX' as const, value: options?.ttl ?? SECONDS_TO_KEEP };
    await this.#redis.run((client) => client.set(nameOf(key), value, { expiration }));
  }

  async delete(key: string): Promise<void> {
    await this.#redis.run((client) => client.del(nameOf(key)));
  }
}

const nameOf = (key: string) => `event-gateway:${key}`;
