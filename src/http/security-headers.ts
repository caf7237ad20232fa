import { type IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';
import type { Config } from '../platform/config.ts';

const ONE_YEAR_IN_SECONDS = 31_536_000;
const LANDING_PAGE = 'https://apollo-server-landing-page.cdn.apollographql.com';
const SANDBOX = 'https://embeddable-sandbox.cdn.apollographql.com';

/** Headers that make browsers do less with every answer; the explorer page may load what it is made of. */
export function addSecurityHeaders(app: FastifyInstance, config: Config): void {
  const headers = headersOf({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
    xFrameOptions: { action: 'deny' },
    // Of other hosts below the same domain the gateway knows nothing; plain HTTP is what development speaks.
    strictTransportSecurity:
      config.nodeEnv === 'production' ? { maxAge: ONE_YEAR_IN_SECONDS, includeSubDomains: false } : false,
  });
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    // Answers depend on who asks, and may be personal.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    if (String(reply.getHeader('content-type')).startsWith('text/html') && typeof payload === 'string') {
      reply.header('content-security-policy', pagePolicy(nonceOf(payload)));
      // The Sandbox signs in by a window that it opens.
      reply.header('cross-origin-opener-policy', 'same-origin-allow-popups');
    }
    done(null, payload);
  });
}

/** What helmet would set on every answer: the same on all of them, and so made once. */
function headersOf(options: HelmetOptions): Record<string, string> {
  const response = new ServerResponse({ method: 'GET' } as IncomingMessage);
  helmet(options)({} as IncomingMessage, response, (error) => {
    if (error) throw error;
  });
  return response.getHeaders() as Record<string, string>;
}

/** Apollo makes a new nonce for each page, and puts it on every script and style of its own. */
const nonceOf = (html: string): string => /\bnonce="([\w-]+)"/.exec(html)?.[1] ?? '';

/** What Apollo's page says of itself in a META element, and nothing beside it. */
const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "connect-src 'self'",
    `script-src 'nonce-${nonce}' ${LANDING_PAGE} ${SANDBOX}`,
    `style-src 'nonce-${nonce}' ${LANDING_PAGE} ${SANDBOX} https://fonts.googleapis.com`,
    'font-src https://fonts.gstatic.com',
    `img-src ${LANDING_PAGE}`,
    `manifest-src ${LANDING_PAGE}`,
    'frame-src https://sandbox.embed.apollographql.com',
  ].join('; ');
