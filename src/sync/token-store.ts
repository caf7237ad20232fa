import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { SourceAccount } from '../events/import/sources.ts';
import type { Database } from '../platform/database.ts';
import { sql } from '../platform/sql.ts';
import type { TokenStore } from './connector.ts';
import { inTransaction } from './transactions.ts';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/**
 * Keeps the refresh token of an account in the database, encrypted with a key that is derived from the account's client
 * secret: a copy of the database alone does not give the account away. With another client secret there is none.
 */
export function tokenStore(
  database: Database,
  organizationId: string,
  { system, account }: SourceAccount,
  clientSecret: string | undefined,
): TokenStore {
  const secretKey = () => {
    if (!clientSecret) throw new Error('A refresh token is kept only for an account with a client secret.');
    return Buffer.from(hkdfSync('sha256', clientSecret, `${organizationId} ${system} ${account}`, 'refresh token', 32));
  };
  return {
    async read() {
      const [row] = await inTransaction(database, organizationId, (transaction) =>
        transaction.query<{ token: string }>(
          sql`select token from sync_token where organization_id = ${organizationId} and system = ${system} and account = ${account}`,
        ),
      );
      return row ? decrypt(row.token, secretKey()) : null;
    },
    async write(refreshToken) {
      const token = encrypt(refreshToken, secretKey());
      await inTransaction(database, organizationId, (transaction) =>
        transaction.query(
          sql`insert into sync_token (organization_id, system, account, token, updated_at)
            values (${organizationId}, ${system}, ${account}, ${token}, now())
            on conflict (organization_id, system, account) do update set token = excluded.token, updated_at = now()`,
        ),
      );
    },
  };
}

function encrypt(text: string, key: Buffer): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, key, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** The text, or null where another key made it. */
function decrypt(sealed: string, key: Buffer): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
