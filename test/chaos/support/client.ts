// A client as the README wishes for: it repeats a write with the same key until it is answered.
import { setTimeout as sleep } from 'node:timers/promises';

const CREATE = `mutation ($input: CreateHomeworkInput!) {
  createHomework(input: $input) { homework { id } userErrors { code message } }
}`;
const READ = '{ events(first: 20) { nodes { id kind occursAt } totalCount } }';

/** One answer, or `status` 0 where there was none. */
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
  body: any;
  retryAfter: string | null;
  at: number;
}

/** Sends an operation; a connection that fails is an answer with the status 0. */
export async function send(url: string, query: string, variables?: unknown, signal?: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal && { signal }),
    });
    const body = await response.json();
    return { status: response.status, body, retryAfter: response.headers.get('retry-after'), at: Date.now() };
  } catch (error) {
    return { status: 0, body: String(error), retryAfter: null, at: Date.now() };
  }
}

export const read = (url: string): Promise<Answer> => send(url, READ);

/** Creates the job that the writes below are about; its id. */
export async function createJob(url: string): Promise<string> {
  const { body } = await send(url, 'mutation { createJob(input: { title: "Chaos" }) { job { id } } }');
  return body.data.createJob.job.id;
}

/** Tries once to create the event of a key, which is its note as well. */
export const write = (url: string, jobId: string, key: string): Promise<Answer> =>
  send(url, CREATE, { input: { jobId, note: key, dueDate: '2027-01-15T17:00:00Z', idempotencyKey: key } });

/** The id of the event that an answer acknowledges. */
export const acknowledged = ({ body }: Answer): string | undefined => body?.data?.createHomework?.homework?.id;

/** Tries until the event is acknowledged; its id. Every answer is shown to `seen`. */
export async function writeUntilKept(
  url: () => string,
  jobId: string,
  key: string,
  seen: (answer: Answer) => void = () => {},
): Promise<string> {
  for (;;) {
    const answer = await write(url(), jobId, key);
    seen(answer);
    const id = acknowledged(answer);
    if (id) return id;
    await sleep(25);
  }
}

/** What an answer is, for counting: its status and code. */
export const nameOf = ({ status, body }: Answer): string =>
  [status, body?.errors?.[0]?.extensions?.code].filter((part) => part !== undefined).join(' ');
