// What the server's processes are doing.
import { onServer } from './cluster.ts';

/** What a backend of the gateway is doing. */
export interface Backend {
  state: string;
  waits: string | null;
  query: string;
}

/** The backends that work for the gateway in a database. */
export const backends = (url: string): Promise<Backend[]> =>
  onServer(url, async (client) => {
    const { rows } = await client.query<Backend>(
      `select state, wait_event_type as waits, query from pg_stat_activity
        where application_name = 'event-gateway' and datname = current_database() and backend_type = 'client backend'`,
    );
    return rows;
  });

/** How many of them wait for something of this type, such as `Lock`. */
export const waitingFor = async (url: string, type: string): Promise<number> =>
  (await backends(url)).filter(({ state, waits }) => state === 'active' && waits === type).length;

/** How many of them are in a transaction. */
export const inTransaction = async (url: string): Promise<number> =>
  (await backends(url)).filter(({ state }) => state !== 'idle').length;
