import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Database } from '../platform/database.ts';
import { Caller } from './caller.ts';
import { asNobody, findOrganization } from './organizations.ts';

/** How JWTs of an OpenID Connect issuer are checked and read. */
export interface OidcOptions {
  issuer: string;
  audience: string;
  /** Where the issuer's keys are; if left out, where its discovery document says. */
  jwksUrl: string | null;
  /** The only signature algorithms that are taken. */
  algorithms: readonly string[];
  /** How far the issuer's clock may be off, in seconds. */
  clockTolerance: number;
  /** The claim that holds the organisation's slug. */
  organizationClaim: string;
  /** The claim that holds the scopes: a list, or a text with spaces between them. */
  scopeClaim: string;
}

const TIMEOUT = 5_000;
/** The least time between two fetches of the keys, in milliseconds: tokens with made-up keys cannot flood the issuer. */
const COOLDOWN = 5_000;

/** Knows JWTs of one issuer. Its keys are fetched when first needed, and again when a token names an unknown one. */
export class JwtReader {
  readonly #options: OidcOptions;
  readonly #database: Database;
  readonly #organizations = new Map<string, string>();
  #keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(options: OidcOptions, database: Database) {
    this.#options = options;
    this.#database = database;
  }

  /** Who a JWT stands for, or null for one that is forged, expired, for somebody else, or of an unknown organisation. */
  async read(token: string): Promise<Caller | null> {
    const claims = await this.#verify(token);
    const slug = claims?.[this.#options.organizationClaim];
    if (!claims || typeof slug !== 'string') return null;
    const organizationId = await this.#organization(slug);
    if (!organizationId) return null;
    return new Caller(organizationId, claims.sub ?? null, scopesOf(claims[this.#options.scopeClaim]), claims.sub);
  }

  async #verify(token: string): Promise<JWTPayload | null> {
    const { issuer, audience, algorithms, clockTolerance } = this.#options;
    try {
      const { payload } = await jwtVerify(token, await this.#keySet(), {
        issuer,
        audience,
        algorithms: [...algorithms],
        clockTolerance,
        requiredClaims: ['exp'],
      });
      return payload;
    } catch (error) {
      // Everything that is wrong with the token; what is wrong with the issuer's server is a fault and not a forgery.
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return null;
      throw error;
    }
  }

  #keySet(): Promise<JWTVerifyGetKey> {
    this.#keys ??= this.#findKeys().catch((error) => {
      this.#keys = undefined;
      throw error;
    });
    return this.#keys;
  }

  async #findKeys(): Promise<JWTVerifyGetKey> {
    const url = this.#options.jwksUrl ?? (await discover(this.#options.issuer));
    return createRemoteJWKSet(new URL(url), { timeoutDuration: TIMEOUT, cooldownDuration: COOLDOWN });
  }

  async #organization(slug: string): Promise<string | null> {
    let id = this.#organizations.get(slug);
    if (id === undefined) {
      id = (await asNobody(this.#database, (transaction) => findOrganization(transaction, slug)))?.id;
      // An organisation keeps its slug; one that is unknown may be added at any time.
      if (id !== undefined) this.#organizations.set(slug, id);
    }
    return id ?? null;
  }
}

/** Where the issuer's keys are, by its discovery document (OpenID Connect Discovery 1.0, section 4). */
async function discover(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
  const document = (await response.json()) as { issuer?: string; jwks_uri?: string };
  if (document.issuer !== issuer || !document.jwks_uri) throw new Error(`${url} is not the document of ${issuer}.`);
  return document.jwks_uri;
}

const scopesOf = (claim: unknown): string[] => {
  if (typeof claim === 'string') return claim.split(' ');
  return Array.isArray(claim) ? claim.filter((scope) => typeof scope === 'string') : [];
};
