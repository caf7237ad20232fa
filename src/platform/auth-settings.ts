import { z } from 'zod';

/** The settings that say who gets in; rows of the table in `config.ts`. */
export const authSettings = {
  AUTH: {
    expected: 'one of automatic, open, required (open only on a loopback HOST outside production)',
    meaning:
      '`required`: every request needs a token. `open`: one without a token acts for the demo organisation. `automatic`: open on a loopback `HOST` outside production while `OIDC_ISSUER` is unset, else required.',
    fallback: 'automatic',
    schema: z.enum(['automatic', 'open', 'required']),
  },
  OIDC_ISSUER: {
    expected: 'an https:// or http:// URL',
    meaning: 'The OpenID Connect issuer whose JWTs are taken, exactly as in their `iss`.',
    schema: httpUrl().optional(),
  },
  OIDC_AUDIENCE: {
    expected: 'the audience of the JWTs, which OIDC_ISSUER needs',
    meaning: 'What a JWT must name in `aud`. Needed with `OIDC_ISSUER`.',
    schema: z.string().optional(),
  },
  OIDC_JWKS_URL: {
    expected: 'an https:// or http:// URL',
    meaning: "Where the issuer's keys are. Unset, its discovery document says.",
    schema: httpUrl().optional(),
  },
  OIDC_ALGORITHMS: {
    expected: 'a comma-separated list of asymmetric JWS algorithms such as RS256,ES256',
    meaning: 'The only signature algorithms that are taken.',
    fallback: 'RS256,ES256',
    schema: z
      .string()
      .transform((text) => text.split(',').map((item) => item.trim()))
      .pipe(z.array(z.string().regex(/^((RS|PS|ES)(256|384|512)|EdDSA)$/)).nonempty()),
  },
  OIDC_CLOCK_TOLERANCE: {
    expected: 'a whole number of seconds from 0 to 300',
    meaning: "How far the issuer's clock may be off, in seconds.",
    fallback: '30',
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(300)),
  },
  OIDC_ORGANIZATION_CLAIM: {
    expected: 'the name of a claim',
    meaning: "The claim that holds the organisation's slug.",
    fallback: 'organization',
    schema: z.string(),
  },
  OIDC_SCOPE_CLAIM: {
    expected: 'the name of a claim',
    meaning: 'The claim that holds the scopes: a list, or a text with spaces between them.',
    fallback: 'scope',
    schema: z.string(),
  },
};

function httpUrl() {
  return z.url({ protocol: /^https?$/ });
}
