import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../../context.ts';
import { limitExceeded } from './errors.ts';

/** Far more than any operation within the other limits has, and far less than the parser's stack can take. */
export const MAX_NESTING = 500;

/**
 * Refuses a document whose brackets are nested so deeply that parsing or validating it would exhaust the stack, which
 * is no error of syntax to the one and a fault to the other.
 */
export const nestingPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async ({ request }) => {
    if (request.query === undefined || nestingOf(request.query) <= MAX_NESTING) return;
    // Without a document Apollo refuses the request, and the error is ours to word.
    request.query = undefined;
    request.extensions = undefined;
    return {
      didEncounterErrors: async ({ errors }) => {
        const message = `The document is nested more than ${MAX_NESTING} brackets deep.`;
        const refusal = limitExceeded('DEPTH_LIMIT_EXCEEDED', message, undefined, MAX_NESTING);
        (errors as unknown[]).splice(0, errors.length, refusal);
      },
    };
  },
};

/** How many brackets are open at once in a document at most, without those in strings and comments. */
export function nestingOf(text: string): number {
  let open = 0;
  let most = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if ('{[('.includes(character)) {
      open += 1;
      most = Math.max(most, open);
    } else if ('}])'.includes(character)) open -= 1;
    else if (character === '#') at = endOfLine(text, at);
    else if (character === '"') at = text.startsWith('"""', at) ? endOfBlock(text, at + 3) : endOfString(text, at + 1);
  }
  return most;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function endOfString(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"' && text[at] !== '\n' && text[at] !== '\r')
    at += text[at] === '\\' ? 2 : 1;
  return at;
}

function endOfBlock(text: string, from: number): number {
  let end = text.indexOf('"""', from);
  while (end !== -1 && text[end - 1] === '\\') end = text.indexOf('"""', end + 3);
  return end === -1 ? text.length : end + 2;
}
