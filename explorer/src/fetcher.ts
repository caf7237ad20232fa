import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-ws';
import { readToken } from './token.ts';

const ENDPOINT = new URL('/graphql', window.location.href);

/** What the remembered token adds to a request; a header of the same name in the headers editor goes before it. */
const authorization = (): Record<string, string> => {
  const token = readToken();
  return token === '' ? {} : { authorization: `Bearer ${token}` };
};

// A connection is opened by the first subscription, and not before.
const subscriptions = createClient({
  url: ENDPOINT.href.replace(/^http/, 'ws'),
  connectionParams: authorization,
});

/** Sends queries and mutations over HTTP, and subscriptions over a WebSocket by the protocol graphql-transport-ws. */
export const fetcher = createGraphiQLFetcher({
  url: ENDPOINT.href,
  wsClient: subscriptions,
  fetch: (input, init) => {
    const headers = new Headers(init?.headers);
    for (const [name, value] of Object.entries(authorization())) if (!headers.has(name)) headers.set(name, value);
    return fetch(input, { ...init, headers });
  },
});
