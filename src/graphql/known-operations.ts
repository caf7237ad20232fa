import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { reportOperation } from '../operations/report.ts';
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

/** What a request may say for its operation to be found; whoever says more, or in another form, is answered by Apollo. */
const FIELDS = new Set(['query', 'operationName', 'variables']);

/**
 * Operations that come again, letter for letter. Apollo Server has parsed and validated their documents and asked its plugins, none
 * of which would say anything else now: they are weighed, paid for and executed as it would have them, without the third
 * of a millisecond that it takes besides. It still answers whatever has an error in it.
 */
export class KnownOperations {
  readonly #executor: Executor;
  readonly #limiter: Limiter;
  readonly #known = new Map<string, KnownOperation>();
  #characters = 0;

  constructor(executor: Executor, limiter: Limiter) {
    this.#executor = executor;
    this.#limiter = limiter;
  }

  /** Learns every operation that passes all plugins before it. */
  readonly plugin: ApolloServerPlugin<GatewayContext> = {
    requestDidStart: async () => ({
      executionDidStart: async ({ document, operation, request }) => {
        const { query, operationName } = request;
        if (query === undefined) return;
        this.#learn(keyOf(query, operationName), { document, definition: operation, operationName });
      },
    }),
  };

  /** The known operation that the body of a POST request asks for, if it is one. */
  find(body: unknown): KnownRequest | null {
    if (body === null || typeof body !== 'object') return null;
    for (const field in body) if (!FIELDS.has(field)) return null;
    const { query, operationName, variables } = body as Record<string, unknown>;
    if (typeof query !== 'string') return null;
    if (operationName != null && typeof operationName !== 'string') return null;
    if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
    const key = keyOf(query, operationName ?? undefined);
    const operation = this.#known.get(key);
    if (!operation) return null;
    // A Map walks its entries in the order of their insertion: the front is what was used longest ago.
    this.#known.delete(key);
    this.#known.set(key, operation);
    return { operation, variables: (variables ?? undefined) as KnownRequest['variables'] };
  }

  /**
   * The answer to an operation, or null where Apollo Server has to give it: with what the context then says was done already, so that nothing is
   * paid for or executed twice.
   */
  async answer({ operation, variables }: KnownRequest, context: GatewayContext): Promise<string | null> {
    const { document, definition, operationName } = operation;
    try {
      const admission = await this.#limiter.admit({ document, definition, variables: variables ?? {} }, context);
      if (!admission) return null;
      reportOperation(definition);
      context.execution = this.#executor.execute({ document, operationName, variables, context });
      const { data, errors } = await context.execution;
      if (errors) return null;
      // What only read has nothing to keep, and its answer need not wait for the end of the snapshot.
      if (definition.operation === 'mutation') await context.transaction.commit();
      else void context.transaction.rollback();
      const cost = this.#limiter.extension(admission.requested, admission.budget);
      return `${JSON.stringify({ data, extensions: { cost } })}\n`;
    } catch {
      // Apollo meets the same fault again, and says what it is.
      return null;
    }
  }

  #learn(key: string, operation: KnownOperation): void {
    // One that fills an eighth of the room is no operation that a client sends again and again.
    if (this.#known.has(key) || key.length > MAX_CHARACTERS / 8) return;
    this.#known.set(key, operation);
    this.#characters += key.length;
    for (const oldest of this.#known.keys()) {
      if (this.#characters <= MAX_CHARACTERS) break;
      this.#known.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}

const keyOf = (query: string, operationName: string | undefined): string =>
  operationName === undefined ? query : `${operationName}\n${query}`;
