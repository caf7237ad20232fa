import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';
import { serveBuiltPage } from './built-page.ts';

/** GraphiQL, from the workspace `explorer/`. */
export async function serveExplorer(app: FastifyInstance, config: Pick<Config, 'pages'>): Promise<void> {
  if (!config.pages.graphiql) return;
  await serveBuiltPage(app, {
    path: '/graphiql',
    folder: new URL('../../explorer/dist/', import.meta.url),
    policy: [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "connect-src 'self'",
      "script-src 'self'",
      "worker-src 'self'",
      // The editor writes its themes and sizes into style elements of its own.
      "style-src 'self' 'unsafe-inline'",
      "font-src 'self' data:",
      "img-src 'self' data:",
    ].join('; '),
  });
}
