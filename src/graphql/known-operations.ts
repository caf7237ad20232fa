import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { reportOperation } from '../operations/report.ts';
import { LastUsed } from '../platform/last-used.ts';
import { lengthOf } from './document-store.ts';
import type { Executor } from './executor.ts';
import type { Limiter } from './limits/limiter.ts';

/** An operation that Apollo Server has let through before. */
export interface KnownOperation {
  document: DocumentNode;
  definition: OperationDefinitionNode;
  /** As it was sent: a document of one operation needs none. */
  operationName: string | undefined;
}

/** A request for a known operation, as far as it can be answered from that alone. */
export interface KnownRequest {
  operation: KnownOperation;
  variables: Record<string, unknown> | undefined;
}

/** The characters of all documents that are known at once: some 6 MB of memory when they are parsed. */
const MAX_CHARACTERS = 128 * 1024;

/** The fields of a body that say which operation is meant: by its document, or by the id of one that is trusted. */
const NAMING = ['operationName', 'query', 'documentId', 'doc_id', 'id'] as const;

/**
 * Operations that come again, letter for letter. Apollo Server has parsed and validated their documents and asked its plugins, none
 * of which would say anything else now: they are weighed, paid for and executed as it would have them, without what it
 * takes besides. It still answers whatever has an error in it.
 */
export class KnownOperations {
  readonly #executor: Executor;
  readonly #limiter: Limiter;
  readonly #known = new LastUsed<KnownOperation>(
    MAX_CHARACTERS,
    ({ document }, key) => key.length + lengthOf(document),
  );

  constructor(executor: Executor, limiter: Limiter) {
    this.#executor = executor;
    this.#limiter = limiter;
  }

  /** Learns every operation that passes all plugins before it. */
  readonly plugin: ApolloServerPlugin<GatewayContext> = {
    requestDidStart: async () => ({
      executionDidStart: async ({ document, operation, request: { http, operationName } }) => {
        const key = http?.method === 'POST' ? keyOf(http.body) : null;
        if (key !== null) this.#known.set(key, { document, definition: operation, operationName });
      },
    }),
  };

  /** The known operation that the body of a POST request asks for, if it is one. */
  find(body: unknown): KnownRequest | null {
    const key = keyOf(body);
    const operation = key === null ? undefined : this.#known.get(key);
    if (!operation) return null;
    const { variables } = body as { variables?: KnownRequest['variables'] | null };
    if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
    return { operation, variables: variables ?? undefined };
  }

  /**
   * The answer to an operation, or null where Apollo Server has to give it. The context then says what was done already, so
   * that nothing is paid for or executed twice.
   */
  async answer({ operation, variables }: KnownRequest, context: GatewayContext): Promise<string | null> {
    const { document, definition, operationName } = operation;
    try {
      if (!(await this.#limiter.admit({ document, definition, variables: variables ?? {} }, context))) return null;
      reportOperation(definition);
      context.execution = this.#executor.execute({ document, operationName, variables, context });
      const { data, errors } = await context.execution;
      if (errors) return null;
      // What only read has nothing to keep, and its answer need not wait for the end of the snapshot.
      if (definition.operation === 'mutation') await context.transaction.commit();
      else void context.transaction.rollback();
      const cost = this.#limiter.extension(context.charge);
      return stringify({ data, extensions: { cost } });
    } catch {
      // Apollo meets the same fault again, and says what it is.
      return null;
    }
  }
}

/** As Apollo writes it. */
const stringify = (answer: object): string => `${JSON.stringify(answer)}\n`;

/**
 * All that a body says but its variables, in one text; null where it says anything else than which operation is meant, or in another
 * form: Apollo answers that.
 */
function keyOf(body: unknown): string | null {
  if (body === null || typeof body !== 'object') return null;
  const { variables: _, extensions, ...naming } = body as Record<string, unknown>;
  const hash = extensions == null ? NO_HASH : hashIn(extensions);
  // A document that comes with its hash is to be kept under it, which is Apollo's work.
  if (hash === null || (hash !== NO_HASH && naming.query != null)) return null;
  let key = `${hash.length} ${hash}\n`;
  let known = 0;
  for (const name of NAMING) {
    const value = naming[name];
    if (name in naming) known += 1;
    if (value != null && typeof value !== 'string') return null;
    // A length tells where each of them ends.
    key += value == null ? '\n' : `${value.length} ${value}\n`;
  }
  return known === Object.keys(naming).length ? key : null;
}

/** What stands for no hash. Apollo refuses it as one. */
const NO_HASH = '';

/** The hash of an automatic persisted query, where extensions hold it and nothing else; none where they are empty. */
function hashIn(extensions: unknown): string | null {
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return null;
  if (Object.keys(extensions).length === 0) return NO_HASH;
  const { persistedQuery, ...others } = extensions as { persistedQuery?: unknown };
  if (persistedQuery === null || typeof persistedQuery !== 'object' || Object.keys(others).length > 0) return null;
  const { version, sha256Hash, ...more } = persistedQuery as Record<string, unknown>;
  if (version !== 1 || typeof sha256Hash !== 'string' || sha256Hash === NO_HASH || Object.keys(more).length > 0)
    return null;
  return sha256Hash;
}
