import type { FastifyRequest } from 'fastify';

/** A request's address as logs and traces may tell it: without the query string, and without what may be a secret in a webhook's address. */
export const shownPath = ({ url }: Pick<FastifyRequest, 'url'>): string =>
  (url.split('?', 1)[0] ?? '/').replace(/^(\/+webhooks\/+[^/]*\/).+/i, '$1…');
