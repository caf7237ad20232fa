import type { FastifyRequest } from 'fastify';

/** Whether a request comes every few seconds from those who watch the server, and is of no interest itself. */
export const isProbe = (request: FastifyRequest): boolean => /^\/(health|metrics)\b/.test(request.url);
