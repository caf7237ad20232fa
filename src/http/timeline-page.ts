import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';
import { serveBuiltPage } from './built-page.ts';

/** The timeline page, from the workspace `examples/timeline/`. */
export async function serveTimelinePage(app: FastifyInstance, config: Pick<Config, 'pages'>): Promise<void> {
  if (!config.pages.app) return;
  await serveBuiltPage(app, {
    path: '/app',
    folder: new URL('../../examples/timeline/dist/', import.meta.url),
    othersArePage: true,
    policy: [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "connect-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self'",
    ].join('; '),
  });
}
