import { connect } from 'node:net';
import type { Json } from '../gateway.ts';
import { type FuzzRequest, operationRequest } from './bodies.ts';

/** What came back: a status of 0 stands for a connection that was closed without an answer. */
export interface FuzzAnswer {
  status: number;
  type: string;
  body: string;
}

/** Sends an operation that is expected to work. */
export type Ask = (query: string) => Promise<Json>;

/** Far beyond what any request here should take. */
const PATIENCE_MS = 30_000;

export const askAt =
  (url: string): Ask =>
  async (query) =>
    JSON.parse((await send(url, operationRequest({ query }))).body);

/** Sends a request to the gateway at this address. Rejects when there is no answer in time. */
export async function send(url: string, request: FuzzRequest): Promise<FuzzAnswer> {
  if (request.raw !== undefined) return sendRaw(url, request.raw);
  const { method, path, headers, body } = request;
  const response = await fetch(url + path, {
    method,
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body !== undefined && { body }),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: await response.text(),
  };
}

function sendRaw(url: string, bytes: string): Promise<FuzzAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true }, () => socket.end(bytes));
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('no answer in time')));
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    // A refusal may close the connection while there are still bytes to come.
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code ? undefined : reject(error)));
    socket.on('close', () => resolve(readAnswer(text)));
  });
}

function readAnswer(text: string): FuzzAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
    type: /^content-type: (.*)$/im.exec(head)?.[1]?.trim() ?? '',
    body: rest.join('\r\n\r\n'),
  };
}
