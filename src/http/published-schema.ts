import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';

const PRINTED_SCHEMA = new URL('../generated/schema.graphql', import.meta.url);

/** Answers `/schema.graphql` with the whole schema in one file, for code generators and people; with an ETag of its text. */
export function serveSchema(app: FastifyInstance, config: Pick<Config, 'pages'>): void {
  if (!config.pages.schema) return;
  const text = readFileSync(PRINTED_SCHEMA, 'utf8');
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  app.get('/schema.graphql', async (request, reply) => {
    reply.header('etag', etag).header('cache-control', 'no-cache');
    if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.type('text/plain; charset=utf-8').send(text);
  });
}

/** Whether one of the tags of If-None-Match is this one, by the weak comparison of RFC 9110, section 8.8.3.2. */
const isKnown = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
