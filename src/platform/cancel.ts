import pg from 'pg';

const MILLISECONDS_TO_ASK = 1000;

/** What pg knows of a connection and does not declare. */
interface Session {
  host: string;
  port: number;
  ssl: boolean | object;
  processID: number | null;
  secretKey: number | null;
}

interface CancelConnection extends pg.Connection {
  connect(portOrSocket: number | string, host?: string): void;
  cancel(processId: number, secretKey: number): void;
}

/**
 * Asks the server to cancel what a connection is doing; resolves when the server has passed it on, or could not be
 * asked. By the protocol's own request and not by `pg_cancel_backend`: it needs no free connection, and behind a pooler
 * such as PgBouncer the process id that a client knows is not the backend's.
 */
export async function askToCancel(client: pg.ClientBase): Promise<void> {
  const { host, port, ssl, processID, secretKey } = client as unknown as Session;
  if (processID === null || secretKey === null) return;
  const connection = new pg.Connection({ ssl } as pg.ConnectionConfig) as CancelConnection;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, MILLISECONDS_TO_ASK);
  connection.on('error', () => resolve());
  connection.once('end', resolve);
  connection.once(ssl ? 'sslconnect' : 'connect', () => connection.cancel(processID, secretKey));
  if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`);
  else connection.connect(port, host);
  try {
    // The server closes the connection once the signal is sent.
    await promise;
  } finally {
    clearTimeout(timer);
    connection.stream.destroy();
  }
}
