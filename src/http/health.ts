import type { FastifyInstance } from 'fastify';
import type { Logger } from '../platform/log.ts';
import type { Readiness } from '../platform/readiness.ts';

/** What has to be true for the server to take requests. */
export type Check = 'database' | 'migrations' | 'draining';

export interface HealthOptions {
  /** Looks at what is below the server. */
  readiness: () => Promise<Readiness>;
  isDraining: () => boolean;
  logger: Logger;
}

/**
 * Answers `/health/live` while the process serves, and `/health/ready` with 200 while it should be sent requests or
 * with 503 and the name of the check that failed.
 */
export function serveHealth(app: FastifyInstance, options: HealthOptions): void {
  const { logger } = options;
  let before: Check | null = null;
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const { failed, cause } = await check(options);
    if (failed !== before) {
      if (failed) logger.warn({ check: failed, err: cause }, 'not ready');
      else logger.info('ready again');
      before = failed;
    }
    return failed ? reply.code(503).send({ status: 'unavailable', failed }) : { status: 'ok' };
  });
}

const check = async ({ isDraining, readiness }: HealthOptions): Promise<{ failed: Check | null; cause?: unknown }> =>
  isDraining() ? { failed: 'draining' } : readiness();
