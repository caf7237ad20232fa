import { Agent, request } from 'node:http';
import type { Server } from '../servers.ts';
import { ROWS } from './rows.ts';

/** Sends requests over several connections, each one after the other; the rows recorded in a second. */
export async function send(
  server: Server,
  bodies: readonly Buffer[],
  connections: number,
  requests: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const start = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      for (let index = 0; index < requests; index += 1) {
        await post(server, agent, bodies[(connection * requests + index) % bodies.length] as Buffer);
      }
    }),
  );
  const rows = (connections * requests * ROWS * 1_000) / (performance.now() - start);
  agent.destroy();
  return rows;
}

const DONE = `{"data":{"createTelemetryRecords":{"count":${ROWS},"userErrors":[]}}`;

function post(server: Server, agent: Agent, body: Buffer): Promise<void> {
  return new Promise((done, failed) => {
    const headers = { ...server.headers, 'content-length': body.length };
    const sent = request(server.url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('end', () => (text.startsWith(DONE.slice(0, -1)) ? done() : failed(new Error(text.slice(0, 500)))));
    });
    sent.on('error', failed);
    sent.end(body);
  });
}
