// A network between the gateway and its database that can fall silent or lose an answer.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Proxy {
  /** The database's URL through the proxy. */
  url: string;
  /** Nothing passes any more on the connections that are open, and they do not end; new ones work. */
  silenceOpenConnections(): void;
  /** The next COMMIT reaches the database, and its answer never arrives: the connection ends instead. */
  loseNextCommit(): void;
}

/** A proxy in front of a database, closed when the test ends. */
export async function startProxy(databaseUrl: string): Promise<Proxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let losesCommit = false;
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => {
        if (from === client && losesCommit && chunk.includes('commit')) {
          losesCommit = false;
          // The server goes on to the end of what it was sent.
          database.removeAllListeners('data').resume();
          database.end(chunk);
          client.destroy();
        } else to.write(chunk);
      });
      from.on('error', () => {});
      from.on('close', () => {
        sockets.delete(from);
        to.end();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const url = new URL(databaseUrl);
  url.port = String((server.address() as { port: number }).port);
  return {
    url: url.href,
    silenceOpenConnections() {
      for (const socket of sockets)
        socket
          .removeAllListeners()
          .on('error', () => {})
          .pause();
    },
    loseNextCommit() {
      losesCommit = true;
    },
  };
}
