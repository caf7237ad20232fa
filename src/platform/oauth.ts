import { z } from 'zod';
import type { Authorization } from './http-client.ts';
import { HttpFaultError, HttpStatusError } from './http-errors.ts';
import { exchange, readText } from './http-exchange.ts';

/** A client of an OAuth 2 server (RFC 6749). */
export interface OAuthClient {
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  /** Further parameters of the token request. */
  parameters?: Readonly<Record<string, string>>;
}

/** Where a refresh token comes from, and where its successor goes. */
export interface RefreshTokens {
  /** What the operator was given; null where only a stored one can be. */
  initial: string | null;
  read(): Promise<string | null>;
  write(refreshToken: string): Promise<void>;
}

const tokenReply = z.looseObject({
  access_token: z.string().min(1),
  expires_in: z.number().positive().optional(),
  expires_at: z.string().optional(),
  refresh_token: z.string().min(1).nullish(),
});

/** Renewed so long before its end that a request under way still arrives in time. */
const MARGIN = 60_000;
const TIMEOUT = 30_000;
const MAX_BYTES = 65_536;

/** Bearer tokens by the client credentials grant (RFC 6749, 4.4): fetched at first use, near their end and after a 401. */
export const clientCredentials = (client: OAuthClient): Authorization =>
  bearer(() => requestToken(client, { grant_type: 'client_credentials', ...client.parameters }));

/**
 * Bearer tokens by a refresh token (RFC 6749, 6). A server may give another refresh token each time and refuse the old
 * one from then on: the new one is kept before the access token that came with it is used.
 */
export const refreshing = (client: OAuthClient, tokens: RefreshTokens): Authorization =>
  bearer(async () => {
    const known = (await tokens.read()) ?? tokens.initial;
    if (known === null) {
      throw new Error('There is no refresh token: authorise the gateway and configure the one it is given.');
    }
    const ask = (refreshToken: string) =>
      requestToken(client, { grant_type: 'refresh_token', refresh_token: refreshToken, ...client.parameters });
    let refreshToken = known;
    const reply = await ask(known).catch(async (error: unknown) => {
      // Another process may have spent it meanwhile, and have kept the one that followed.
      const successor = error instanceof HttpStatusError && !error.transient ? await tokens.read() : null;
      if (successor === null || successor === known) throw error;
      refreshToken = successor;
      return ask(successor);
    });
    if (reply.refresh_token && reply.refresh_token !== refreshToken) await tokens.write(reply.refresh_token);
    return reply;
  });

type TokenReply = z.output<typeof tokenReply>;

function bearer(fetchToken: () => Promise<TokenReply>): Authorization {
  let current: { header: string; until: number } | undefined;
  let fetching: Promise<void> | undefined;
  const renew = () => {
    // One request at a time: a second one would spend a refresh token that the first has just replaced.
    fetching ??= fetchToken()
      .then((reply) => {
        current = { header: `Bearer ${reply.access_token}`, until: endOf(reply) };
      })
      .finally(() => {
        fetching = undefined;
      });
    return fetching;
  };
  return {
    async header() {
      if (!current || current.until - MARGIN < Date.now()) await renew();
      return current?.header as string;
    },
    renew,
  };
}

const endOf = ({ expires_in, expires_at }: TokenReply): number => {
  if (expires_in !== undefined) return Date.now() + expires_in * 1_000;
  const at = expires_at === undefined ? Number.NaN : Date.parse(expires_at.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
};

/** The client is named by HTTP Basic authentication (RFC 6749, 2.3.1). Throws without naming any secret. */
async function requestToken(client: OAuthClient, parameters: Record<string, string>): Promise<TokenReply> {
  const basic = Buffer.from(`${encodeURIComponent(client.clientId)}:${encodeURIComponent(client.clientSecret)}`);
  const answer = await exchange(new URL(client.tokenUrl), {
    method: 'POST',
    headers: {
      accept: 'application/json',
      authorization: `Basic ${basic.toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    content: new URLSearchParams(parameters).toString(),
    timeout: TIMEOUT,
    maxBytes: MAX_BYTES,
  });
  const text = await readText(answer);
  if (answer.status !== 200) throw new HttpStatusError(answer.request, answer.status, errorOf(text), answer.retryAfter);
  const reply = tokenReply.safeParse(parse(text));
  if (!reply.success) throw new HttpFaultError(`${answer.request} was answered with what is no token.`);
  return reply.data;
}

/** Only the code of an error is shown: a description could repeat what was sent. */
function errorOf(text: string): string {
  const read = z.looseObject({ error: z.string().max(100) }).safeParse(parse(text));
  return read.success ? read.data.error : '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
