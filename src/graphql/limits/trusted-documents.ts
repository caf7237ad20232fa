import { readFileSync } from 'node:fs';
import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { parse } from 'graphql';
import { z } from 'zod';
import type { GatewayContext } from '../../context.ts';
import { ConfigError } from '../../platform/config.ts';
import { limitExceeded } from './errors.ts';

/** The documents of a manifest by the ids that clients send. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const manifest = z.record(z.string().min(1), z.string().min(1));

/** Reads a manifest `{"hash": "document"}`. Throws `ConfigError` when it cannot be used. */
export function readTrustedDocuments(path: string): TrustedDocuments {
  try {
    const documents = Object.entries(manifest.parse(JSON.parse(readFileSync(path, 'utf8'))));
    if (documents.length === 0) throw new Error('it is empty');
    for (const [id, text] of documents) parseNamed(id, text);
    return new Map(documents);
  } catch (error) {
    throw ConfigError.of([
      `TRUSTED_DOCUMENTS should be a manifest {"hash": "document"}, but ${path} is not: ${why(error)}`,
    ]);
  }
}

/**
 * Puts the document that a request names in the request's place, before anything else looks at it, and refuses every
 * request that names none of the manifest's. A document sent in full passes if the manifest has it, letter for letter.
 */
export function trustedDocumentsPlugin(documents: TrustedDocuments): ApolloServerPlugin<GatewayContext> {
  const texts = new Set(documents.values());
  return {
    requestDidStart: async ({ request }) => {
      const id = idIn(request);
      const named = typeof id === 'string' ? documents.get(id) : undefined;
      const text = id === undefined ? request.query : named;
      const isTrusted = text !== undefined && texts.has(text) && (request.query ?? text) === text;
      // Without a document Apollo refuses the request, and the error is ours to word.
      request.query = isTrusted ? text : undefined;
      if (request.extensions) {
        const { persistedQuery, ...extensions } = request.extensions;
        request.extensions = extensions;
      }
      return {
        didEncounterErrors: async ({ errors }) => {
          if (!isTrusted) (errors as unknown[]).splice(0, errors.length, notTrusted());
        },
      };
    },
  };
}

const notTrusted = () =>
  limitExceeded(
    'DOCUMENT_NOT_TRUSTED',
    'Only trusted documents are answered here: send the id of one as "documentId".',
  );

/** What clients of the known kinds call the id: The Guild's, Relay's in two forms, and Apollo's. */
function idIn(request: GraphQLRequest): unknown {
  const { body, search } = request.http ?? {};
  const sent = body && typeof body === 'object' ? body : Object.fromEntries(new URLSearchParams(search ?? ''));
  const { documentId, doc_id, id } = sent as Record<string, unknown>;
  return documentId ?? doc_id ?? id ?? request.extensions?.persistedQuery?.sha256Hash;
}

function parseNamed(id: string, text: string): void {
  try {
    parse(text);
  } catch (error) {
    throw new Error(`${id} is no document: ${(error as Error).message}`);
  }
}

const why = (error: unknown): string =>
  error instanceof z.ZodError ? 'it is no object of hashes and documents' : (error as Error).message;
