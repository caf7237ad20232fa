import { readSetting } from '../settings.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

const ENDPOINT = '/graphql';

/** One entry of `errors` in an answer. */
export interface GraphQLProblem {
  message: string;
  extensions?: { code?: string };
}

/** The server answered, but not with data; `code` is what it says of the reason, such as UNAUTHENTICATED. */
export class RequestError extends Error {
  override name = 'RequestError';
  readonly code: string;
  readonly status: number;
  readonly problems: readonly GraphQLProblem[];

  constructor(status: number, problems: readonly GraphQLProblem[]) {
    super(problems.map(({ message }) => message).join(' ') || `The server answered with status ${status}.`);
    this.status = status;
    this.problems = problems;
    this.code = problems[0]?.extensions?.code ?? `HTTP_${status}`;
  }
}

/** The server could not be reached, or what came back is no answer of it. */
export class ConnectionError extends Error {
  override name = 'ConnectionError';
}

/**
 * Sends one operation and resolves to its data. Throws `RequestError` when the answer has errors and `ConnectionError`
 * when there is none; an aborted `signal` rejects as `fetch` does.
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const { status, answer } = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  if (answer.errors?.length || answer.data === undefined || answer.data === null) {
    throw new RequestError(status, answer.errors ?? []);
  }
  return answer.data as Result;
}

interface Answer {
  data?: unknown;
  errors?: GraphQLProblem[];
}

async function send(body: string, signal: AbortSignal | undefined): Promise<{ status: number; answer: Answer }> {
  const token = readSetting('token');
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(token && { authorization: `Bearer ${token}` }),
  };
  let response: Response;
  try {
    response = await fetch(ENDPOINT, { method: 'POST', headers, body, ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ConnectionError('The server cannot be reached.');
  }
  try {
    return { status: response.status, answer: (await response.json()) as Answer };
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ConnectionError(`The server answered with status ${response.status}, and not with an answer.`);
  }
}
