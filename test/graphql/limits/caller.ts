import { request } from 'node:http';
import type { GraphQLAnswer, TestGateway } from '../../support/gateway.ts';

export interface HttpAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: GraphQLAnswer;
}

/** An address of this machine that no other test calls from, which gives a caller a budget of its own. */
export const someAddress = (): string => `127.${[1, 2, 3].map(() => 1 + Math.floor(Math.random() * 250)).join('.')}`;

/** Posts a body as it is, from an address of this machine. */
export function post(test: Pick<TestGateway, 'url'>, body: unknown, from = '127.0.0.1'): Promise<HttpAnswer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
  const sent = request(`${test.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
    localAddress: from,
    agent: false,
  });
  sent.on('error', reject);
  sent.on('response', async (response) => {
    response.on('error', reject);
    let received = '';
    for await (const chunk of response.setEncoding('utf8')) received += chunk;
    resolve({ status: response.statusCode ?? 0, headers: response.headers, body: JSON.parse(received) });
  });
  sent.end(text);
  return promise;
}

/** The answer to an operation that must be refused before the database is asked anything. */
export async function refused(
  test: TestGateway,
  query: string,
  variables?: Record<string, unknown>,
): Promise<{ status: number; code: unknown; message: string; data: unknown; statements: string[] }> {
  let answer: HttpAnswer | undefined;
  const statements = await test.statementsOf(async () => {
    answer = await post(test, { query, variables });
  });
  const { status, body } = answer as HttpAnswer;
  const [error] = body.errors ?? [];
  return { status, code: error?.extensions.code, message: error?.message ?? '', data: body.data, statements };
}

/** An operation that must be answered, and for which the database must be asked: what `refused` would notice. */
export async function answered(test: TestGateway, query: string, variables?: Record<string, unknown>) {
  const { status, code, message, statements } = await refused(test, query, variables);
  return { status, code, message, asked: statements.length > 0 };
}

export const ANSWERED = { status: 200, code: undefined, message: '', asked: true };
