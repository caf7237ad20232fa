import { rateLimit, type Window } from '../shared/rate-limit.ts';
import { type Answer, type Behaviour, json, type Received } from '../shared/server.ts';
import { type Tokens, tokenRoute } from '../shared/tokens.ts';
import type { GreenhouseData } from './data.ts';
import { NOT_FOUND, v1Routes } from './v1.ts';
import { type Cursors, v3Routes } from './v3.ts';

export interface GreenhouseOptions {
  /** The key of v1. */
  token: string;
  /** The client of v3. */
  clientId: string;
  clientSecret: string;
  /** The tokens of v3 that are good at the moment. */
  tokens: Tokens;
  cursors: Cursors;
  /** Requests in ten seconds; 0 for no limit. */
  limit?: number;
}

/** Harvest v1 and v3 side by side, and the token endpoint that v3 needs. */
export const greenhouse =
  (data: GreenhouseData, { token, clientId, clientSecret, tokens, cursors, limit = 50 }: GreenhouseOptions) =>
  (now: () => Date): Behaviour => ({
    routes: [
      tokenRoute('/token', tokens, {
        clientId,
        clientSecret,
        grants: ['client_credentials'],
        reply: ({ access, expiresAt }) => ({
          access_token: access,
          token_type: 'Bearer',
          expires_at: `${expiresAt.toISOString().slice(0, 19)}+0000`,
        }),
        now,
      }),
      ...v1Routes(data, baseUrl),
      ...v3Routes(data, cursors, baseUrl),
    ],
    authorize({ path, headers: { authorization = '' } }): Answer | undefined {
      if (path === '/token') return undefined;
      const isAllowed = path.startsWith('/v3/')
        ? tokens.isGood(authorization.replace(/^Bearer /, ''), now())
        : authorization === `Basic ${Buffer.from(`${token}:`).toString('base64')}`;
      return isAllowed ? undefined : json(401, { message: 'Invalid credentials' });
    },
    rateLimit: rateLimit({
      limit,
      windowSeconds: 10,
      headers: (window) => limitHeaders(window),
      refuse: (window, secondsLeft) =>
        json(
          429,
          { message: 'Rate limit exceeded' },
          {
            'retry-after': String(secondsLeft),
            'x-ratelimit-reset': String(Math.ceil(window.resetsAt / 1_000)),
          },
        ),
    }),
    notFound: () => NOT_FOUND,
  });

const limitHeaders = ({ limit, remaining }: Window) => ({
  'x-ratelimit-limit': String(limit),
  'x-ratelimit-remaining': String(remaining),
});

const baseUrl = ({ headers }: Received): string => `http://${headers.host}`;
