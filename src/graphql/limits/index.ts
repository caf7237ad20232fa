import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../../context.ts';
import type { Config } from '../../platform/config.ts';
import type { Logger } from '../../platform/log.ts';
import type { Redis } from '../../platform/redis.ts';
import { type Bucket, MemoryBucket } from './bucket.ts';
import { Limiter } from './limiter.ts';
import { nestingPlugin } from './nesting.ts';
import { type PersistedQueries, persistedQueries } from './persisted-queries.ts';
import { RedisBucket } from './redis-bucket.ts';
import { readTrustedDocuments, trustedDocumentsPlugin } from './trusted-documents.ts';

/** What stands between a request and its execution. */
export interface OpenLimits {
  /** What looks at a request before the limits do. */
  plugins: ApolloServerPlugin<GatewayContext>[];
  /** The limits of a schema's operations. */
  limiterOf(schema: GraphQLSchema): Limiter;
  /** False with trusted documents, where a client registers nothing. */
  persistedQueries: PersistedQueries | false;
  /** What the gateways share; undefined where this one is alone. */
  redis: Redis | undefined;
  close(): Promise<void>;
}

/** Reads the manifest and connects to Redis, as far as they are configured. Throws `ConfigError` for a bad manifest. */
export async function openLimits(
  config: Pick<Config, 'limits' | 'redisUrl' | 'trustedDocuments'>,
  logger: Logger,
  onRedisAway?: () => void,
): Promise<OpenLimits> {
  const trusted = config.trustedDocuments === undefined ? undefined : readTrustedDocuments(config.trustedDocuments);
  const redis = config.redisUrl === undefined ? undefined : await openRedis(config.redisUrl, logger, onRedisAway);
  return {
    plugins: [...(trusted ? [trustedDocumentsPlugin(trusted)] : []), nestingPlugin],
    limiterOf: (schema) => new Limiter(config.limits, bucketFor(config.limits.costPerMinute, redis), schema),
    persistedQueries: trusted ? false : persistedQueries(redis),
    redis,
    close: async () => redis?.close(),
  };
}

// Imported where it is used: its commands are a tenth of what a start without it would load.
async function openRedis(url: string, logger: Logger, onAway: (() => void) | undefined): Promise<Redis> {
  const { Redis } = await import('../../platform/redis.ts');
  return new Redis({ url, logger, ...(onAway && { onAway }) }).open();
}

function bucketFor(perMinute: number, redis: Redis | undefined): Bucket | null {
  if (perMinute === 0) return null;
  const memory = new MemoryBucket(perMinute);
  return redis ? new RedisBucket(redis, perMinute, memory) : memory;
}
