import type { Json } from '../gateway.ts';
import type { FuzzRequest } from './bodies.ts';
import type { FuzzAnswer } from './send.ts';

/** Names that only the inside knows, and that no message may say. */
export type Secrets = readonly string[];

const INSIDE = [
  /\bat (async )?\S+ \(?(file:|node:|\/)/,
  /node_modules|\.ts:\d+|mikro-?orm|kysely|pglite|postgres/i,
  /\b(select|insert into|update|delete from)\b.+\b(from|values|set|where)\b/i,
  /\b(relation|column|constraint|syntax error at or near|violates|invalid input syntax|stack|recursion)\b/i,
  /Cannot read prop|is not a function|is not iterable|undefined|Maximum call/,
];

/** What is wrong with an answer, or null: it has GraphQL's shape, refuses properly, hides faults and has none. */
export function breach(request: FuzzRequest, answer: FuzzAnswer, secrets: Secrets): string | null {
  const { status, type, body } = answer;
  if (request.raw !== undefined && status === 0) return null;
  if (status >= 500 && status !== 503) return `status ${status}`;
  if (body === '' && (request.method === 'HEAD' || status === 204)) return null;
  // What Node says of what it takes for no HTTP.
  if (isNodeRefusal(answer)) return null;
  // The page for people.
  if (status === 200 && type.startsWith('text/html') && request.method === 'GET') return null;
  if (!/^application\/(graphql-response\+)?json\b/.test(type)) return `status ${status} as "${type}"`;
  const parsed = parseJson(body);
  return parsed === undefined ? 'no JSON' : (shapeBreach(parsed, answer) ?? leak(parsed, request, secrets));
}

const isNodeRefusal = ({ status, body }: FuzzAnswer): boolean =>
  [400, 408, 431].includes(status) && body.endsWith(`"statusCode":${status}}`);

function shapeBreach(parsed: Json, { status }: FuzzAnswer): string | null {
  if (parsed === null || typeof parsed !== 'object') return 'neither data nor errors';
  const { data, errors } = parsed;
  if (errors === undefined) return status >= 400 || !data ? `status ${status} without errors` : null;
  if (!Array.isArray(errors) || errors.length === 0) return 'errors is no list of errors';
  for (const { message, extensions } of errors) {
    if (typeof message !== 'string' || message === '') return 'an error without a message';
    if (typeof extensions?.code !== 'string') return `an error without a code: ${message}`;
    if (extensions.code === 'INTERNAL_SERVER_ERROR') return `INTERNAL_SERVER_ERROR with status ${status}`;
    if (extensions.stacktrace) return 'a stack trace';
  }
  return null;
}

function leak(parsed: Json, request: FuzzRequest, secrets: Secrets): string | null {
  const asked = `${decodeLoosely(request.path)} ${unquote(request.body ?? '')} ${request.raw ?? ''}`;
  for (const message of messagesIn(parsed)) {
    for (const pattern of INSIDE) {
      const found = pattern.exec(message)?.[0];
      // What only repeats the request leaks nothing.
      if (found && !asked.includes(found)) return `a message that shows the inside: ${message}`;
    }
    const name = secrets.find((secret) => new RegExp(`\\b${secret}\\b`).test(message));
    if (name && !asked.includes(name)) return `a message that names ${name}: ${message}`;
  }
  return null;
}

/** The messages of errors and of userErrors, at any depth. */
function messagesIn(value: Json): string[] {
  if (value === null || typeof value !== 'object') return [];
  const own = typeof value.message === 'string' && 'code' in { ...value.extensions, ...value } ? [value.message] : [];
  return [...own, ...Object.values(value).flatMap(messagesIn)];
}

const unquote = (json: string): string => json.replaceAll('\\"', '"').replaceAll('\\\\', '\\');

function decodeLoosely(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll('+', ' '));
  } catch {
    return path;
  }
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
