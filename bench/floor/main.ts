/**
 * The floor: node:http and SQL written by hand, without GraphQL, tokens or a wall between organisations. No server that
 * answers the same from the same database has less to do.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ORGANIZATION } from '../database.ts';
import { createPool } from '../pool.ts';
import { ANSWERS, type Run } from './answers.ts';

const pool = createPool(process.env.DATABASE_URL ?? '');

const run: Run = async (name, text, values) => (await pool.query({ name, text, values: [...values] })).rows;

const server = createServer(async (request, response) => {
  try {
    const { operationName, variables } = JSON.parse(await bodyOf(request));
    const answer = ANSWERS[operationName];
    if (!answer) throw new Error(`There is no operation ${operationName}.`);
    const body = JSON.stringify({ data: await answer(run, ORGANIZATION.id, variables) });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += chunk;
  return body;
}

server.listen(0, '127.0.0.1', () => {
  console.log(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
});
