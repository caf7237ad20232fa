import { hash as digest, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../platform/database.ts';
import { newId, readTypeId, toTypeId } from '../platform/ids.ts';
import { sql } from '../platform/sql.ts';
import type { Transaction } from '../platform/transaction.ts';
import { Caller } from './caller.ts';

/** Begins every token of the gateway's own, so that scanners for leaked secrets can know it. */
export const TOKEN_PREFIX = 'egw_';

const SECRET_BYTES = 32;
/** How long what was read of a token is believed, in milliseconds: a revocation takes effect within this time. */
const BELIEVED = 5_000;
const REMEMBERED_TOKENS = 10_000;
/** The least time between two records of a token's last use, in milliseconds. */
const LAST_USE_PRECISION = 60_000;

/** A token as it is listed: everything but the secret. Times are RFC 3339 text in UTC. */
export interface TokenRow {
  id: string;
  name: string;
  scopes: string[];
  created_at: string;
  expires_at: string | null;
  revoked_at: string | null;
  last_used_at: string | null;
}

/** Makes a token and returns it as text: the only time that it is seen. It names its organisation and holds 256 random bits. */
export async function createToken(
  transaction: Transaction,
  given: { name: string; scopes: readonly string[]; expiresAt: Date | null },
): Promise<{ id: string; token: string }> {
  const organization = toTypeId('', transaction.organizationId);
  const token = `${TOKEN_PREFIX}${organization}${randomBytes(SECRET_BYTES).toString('base64url')}`;
  const id = newId();
  await transaction.query(
    sql`insert into api_token (organization_id, id, name, hash, scopes, created_at, expires_at)
      values (${transaction.organizationId}, ${id}, ${given.name}, ${hashOf(token)}, ${given.scopes}::text[], now(),
        ${given.expiresAt?.toISOString() ?? null}::timestamptz)`,
  );
  return { id: toTypeId('api_token', id), token };
}

/** The tokens of an organisation, oldest first. */
export const listTokens = (transaction: Transaction): Promise<TokenRow[]> =>
  transaction.query(
    sql`select id, name, scopes, created_at, expires_at, revoked_at, last_used_at from api_token
      where organization_id = ${transaction.organizationId} order by id`,
  );

/** Ends a token for good; false when there is none with this id that is not revoked already. */
export async function revokeToken(transaction: Transaction, uuid: string): Promise<boolean> {
  const rows = await transaction.query(
    sql`update api_token set revoked_at = now()
      where organization_id = ${transaction.organizationId} and id = ${uuid} and revoked_at is null returning id`,
  );
  return rows.length > 0;
}

const hashOf = (token: string): string => digest('sha256', token, 'base64url');

interface Remembered {
  caller: Caller | null;
  expiresAt: number;
  until: number;
}

/** Knows tokens of the gateway's own, and remembers for a few seconds what it read of them. */
export class TokenReader {
  readonly #database: Database;
  readonly #remembered = new Map<string, Remembered>();
  readonly #lastUse = new Map<string, number>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Who a token stands for, or null for one that is unknown, expired or revoked. */
  async read(token: string): Promise<Caller | null> {
    const hash = hashOf(token);
    const now = Date.now();
    let known = this.#remembered.get(hash);
    if (!known || known.until <= now) {
      const organizationId = organizationOf(token);
      if (!organizationId) return null;
      known = { ...(await this.#find(organizationId, hash)), until: now + BELIEVED };
      if (this.#remembered.size >= REMEMBERED_TOKENS) this.#remembered.clear();
      this.#remembered.set(hash, known);
    }
    if (!known.caller || known.expiresAt <= now) return null;
    return known.caller;
  }

  async #find(organizationId: string, hash: string): Promise<Omit<Remembered, 'until'>> {
    const transaction = this.#database.transaction({ organizationId });
    try {
      const [row] = await transaction.query<TokenRow & { hash: string }>(
        sql`select id, name, hash, scopes, expires_at, revoked_at from api_token
          where organization_id = ${organizationId} and hash = ${hash}`,
      );
      const valid = row && !row.revoked_at && timingSafeEqual(Buffer.from(row.hash), Buffer.from(hash));
      if (!valid) return { caller: null, expiresAt: 0 };
      this.#noteUse(organizationId, row.id);
      const expiresAt = row.expires_at ? Date.parse(row.expires_at) : Number.POSITIVE_INFINITY;
      return { caller: new Caller(organizationId, `token ${row.name}`, row.scopes, row.id), expiresAt };
    } finally {
      await transaction.rollback();
    }
  }

  /** Records the use in a transaction of its own, which no answer waits for. */
  #noteUse(organizationId: string, id: string): void {
    const now = Date.now();
    if (now - (this.#lastUse.get(id) ?? 0) < LAST_USE_PRECISION) return;
    if (this.#lastUse.size >= REMEMBERED_TOKENS) this.#lastUse.clear();
    this.#lastUse.set(id, now);
    const transaction = this.#database.transaction({ organizationId });
    transaction.forWriting();
    transaction
      .query(sql`update api_token set last_used_at = now() where organization_id = ${organizationId} and id = ${id}`)
      .then(() => transaction.commit())
      // The use of a token is worth a note, and no note is worth an answer.
      .catch(() => transaction.rollback());
  }
}

const ORGANIZATION_LENGTH = 26;

function organizationOf(token: string): string | null {
  if (!token.startsWith(TOKEN_PREFIX)) return null;
  return readTypeId(token.slice(TOKEN_PREFIX.length, TOKEN_PREFIX.length + ORGANIZATION_LENGTH))?.uuid ?? null;
}
