import type pg from 'pg';
import { ORGANIZATION } from '../database.ts';

const ROLE = 'event_gateway';

/**
 * One request's transaction, as row-level security asks for it: begun at the first statement, under the role that owns
 * nothing, for one organisation. It only reads unless told otherwise.
 */
export class Tenant {
  readonly organizationId = ORGANIZATION.id;
  readonly #pool: pg.Pool;
  #client: Promise<pg.PoolClient> | undefined;
  #readOnly = true;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** Allows writes; to be called before the first statement. */
  forWriting(): void {
    this.#readOnly = false;
  }

  /** Runs a statement that the connection prepares once under its name, and returns its rows. */
  async query<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    this.#client ??= this.#begin();
    return (await (await this.#client).query({ name, text, values: [...values] })).rows;
  }

  /** Ends the transaction, if one was begun, and gives the connection back. */
  async end(): Promise<void> {
    if (!this.#client) return;
    const client = await this.#client;
    await client.query('commit');
    client.release();
  }

  async #begin(): Promise<pg.PoolClient> {
    const client = await this.#pool.connect();
    const mode = this.#readOnly ? 'isolation level repeatable read read only' : '';
    // One round trip for all three.
    await client.query(
      `begin ${mode}; set local role ${ROLE}; select set_config('app.organization_id', '${this.organizationId}', true)`,
    );
    return client;
  }
}
