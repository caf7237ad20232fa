import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LastUsed } from '../platform/last-used.ts';

type Store = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

// A parsed document takes about 45 bytes of heap for each of its characters, so these are about 25 MiB.
const MAX_CHARACTERS = 512 * 1024;

/** The characters of a document's source. */
export const lengthOf = (document: DocumentNode): number => document.loc?.source.body.length ?? 0;

/**
 * Remembers parsed and validated documents, those used last, up to a number of characters. Apollo's own store counts
 * the bytes of their JSON up to 30 MiB, which take more than 130 MiB of heap.
 */
export class DocumentStore implements Store {
  readonly #documents: LastUsed<DocumentNode>;

  constructor(capacity: number = MAX_CHARACTERS) {
    this.#documents = new LastUsed(capacity, lengthOf);
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#documents.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.#documents.delete(key);
  }
}
