import { makeExecutableSchema } from '@graphql-tools/schema';
import { expect, onTestFinished } from 'vitest';
import type { GatewayContext } from '../../src/context.ts';
import { Limiter } from '../../src/graphql/limits/limiter.ts';
import { listen } from '../../src/http/server.ts';
import { Caller } from '../../src/organization/caller.ts';
import { loadConfig } from '../../src/platform/config.ts';
import { createLogger } from '../../src/platform/log.ts';

type Headers = Record<string, string>;

/** The real front door on a free port, closed when the test ends; `greet` answers the field `greeting`, and `broken` throws. */
export async function start(env: Record<string, string> = {}, greet: () => unknown = () => 'hello') {
  const logLines: Record<string, unknown>[] = [];
  const config = loadConfig({ PORT: '0', ...env });
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { greeting: String broken: String }',
    resolvers: { Query: { greeting: greet, broken: fail } },
  });
  const { url, close } = await listen({
    config,
    schema,
    limiter: new Limiter(config.limits, null, schema),
    plugins: [],
    authenticator: { authenticate: async () => new Caller('01890000-0000-7000-8000-000000000001', null, ['admin']) },
    createContext: async () => ({}) as GatewayContext,
    readiness: async () => ({ failed: null }),
    instruments: [],
    formatError: (formatted) => formatted,
    logger: createLogger({ logLevel: 'info' }, { write: (line) => void logLines.push(JSON.parse(line)) }),
  });
  onTestFinished(close);

  const send = (body: string, contentType: string, headers: Headers = {}) =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': contentType, ...headers }, body });
  return {
    url,
    close,
    logLines,
    send,
    post: (query: string, headers: Headers = {}) => send(JSON.stringify({ query }), 'application/json', headers),
    get: (path: string, headers: Headers = {}) => fetch(url + path, { headers }),
  };
}

/** The only error of an answer, which must hold nothing else. */
export async function errorOf(response: Response): Promise<{ message: string; code: string }> {
  const body = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  expect(body).toEqual({ errors: [expect.anything()] });
  const [error] = body.errors;
  return { message: error?.message ?? '', code: error?.extensions.code ?? '' };
}

function fail(): never {
  throw new Error('broken on purpose');
}
