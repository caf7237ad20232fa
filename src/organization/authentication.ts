import { Caller } from './caller.ts';
import { DEMO_ORGANIZATION } from './demo.ts';
import type { JwtReader } from './oidc.ts';
import { TOKEN_PREFIX, type TokenReader } from './tokens.ts';

/** What a request is refused with: 401, by RFC 6750. */
export class UnauthenticatedError extends Error {
  override name = 'UnauthenticatedError';
}

/** Finds out who sends a request from its Authorization header. */
export interface Authenticator {
  /** Throws UnauthenticatedError for a token that is wrong, and for none where one is needed. */
  authenticate(authorization: string | undefined): Promise<Caller>;
}

export interface AuthenticatorOptions {
  tokens: TokenReader;
  /** Null where no issuer is configured. */
  jwts: JwtReader | null;
  /** Whether requests without a token act for the demo organisation. */
  open: boolean;
}

const BEARER = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i;

export function createAuthenticator({ tokens, jwts, open }: AuthenticatorOptions): Authenticator {
  const demo = new Caller(DEMO_ORGANIZATION.id, null, ['admin']);
  return {
    async authenticate(authorization) {
      if (authorization === undefined) {
        if (open) return demo;
        throw new UnauthenticatedError('A token is needed: Authorization: Bearer …');
      }
      const token = BEARER.exec(authorization)?.[1];
      const caller = token && (await (token.startsWith(TOKEN_PREFIX) ? tokens : jwts)?.read(token));
      // One sentence for all reasons: which it was is nobody's business but the owner's.
      if (!caller) throw new UnauthenticatedError('The token is not valid, or no longer.');
      return caller;
    },
  };
}
