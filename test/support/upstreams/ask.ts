import { onTestFinished } from 'vitest';
import { SECRETS } from './environment.ts';
import type { Upstream } from './shared/server.ts';

/** Closes a system when the test ends. */
export async function open<T extends Upstream>(starting: Promise<T>): Promise<T> {
  const upstream = await starting;
  onTestFinished(upstream.close);
  return upstream;
}

/** What the systems take for proof of who asks, where it does not have to be fetched first. */
export const AUTHORIZATION = {
  strigo: `Bearer ${SECRETS.strigo}`,
  greenhouse: `Basic ${Buffer.from(`${SECRETS.greenhouse}:`).toString('base64')}`,
  roundware: `token ${SECRETS.roundware}`,
};

/** A GET with its whole answer; `body` is the parsed JSON, or the text where it is none. */
export async function get(url: string, authorization?: string) {
  const response = await fetch(url, { headers: authorization === undefined ? {} : { authorization } });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

/** Asks a token endpoint, as a client of OAuth 2. */
export async function requestToken(url: string, form: Record<string, string>, secret = SECRETS.client.clientSecret) {
  const { clientId } = SECRETS.client;
  const authorization = `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`;
  const response = await fetch(url, { method: 'POST', headers: { authorization }, body: new URLSearchParams(form) });
  return { status: response.status, body: parsed(await response.text()) };
}

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
