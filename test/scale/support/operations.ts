// What the tests ask, and what they do behind the gateways' backs.
import { onServer } from '../../chaos/support/cluster.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
export type Json = any;

export interface Sent {
  status: number;
  body: Json;
}

/** Sends a request with a token; the answer as it came. */
export async function send(url: string, token: string | null, body: unknown): Promise<Sent> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

/** Sends an operation that must succeed; its data. */
export async function ask(url: string, token: string | null, query: string, variables?: unknown): Promise<Json> {
  const { body } = await send(url, token, { query, variables });
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

/** Creates a job; its id. */
export const addJob = async (url: string, token: string, title: string): Promise<string> =>
  (
    await ask(url, token, 'mutation ($input: CreateJobInput!) { createJob(input: $input) { job { id } } }', {
      input: { title },
    })
  ).createJob.job.id;

/** The titles of an organisation's jobs, as a gateway answers them. */
export const titles = async (url: string, token: string | null): Promise<string[]> =>
  (await ask(url, token, '{ jobs(first: 10) { nodes { title } } }')).jobs.nodes.map(({ title }: Json) => title);

/** Changes the titles of jobs on the primary past all gateways, so that none of them knows of it. */
export const renamePast = (primaryUrl: string, from: string, to: string): Promise<unknown> =>
  onServer(primaryUrl, (client) => client.query('update job set title = $2 where title = $1', [from, to]));
