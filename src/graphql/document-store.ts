import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';

type Store = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

// A parsed document takes about 45 bytes of heap for each of its characters, so these are about 25 MiB.
const MAX_CHARACTERS = 512 * 1024;

const lengthOf = (document: DocumentNode): number => document.loc?.source.body.length ?? 0;

/**
 * Remembers parsed and validated documents, those used last, up to a number of characters. Apollo's own store counts
 * the bytes of their JSON up to 30 MiB, which take more than 130 MiB of heap.
 */
export class DocumentStore implements Store {
  readonly #documents = new Map<string, DocumentNode>();
  readonly #capacity: number;
  #characters = 0;

  constructor(capacity: number = MAX_CHARACTERS) {
    this.#capacity = capacity;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key);
    if (document) {
      // A Map walks its entries in the order of their insertion: the front is what was used longest ago.
      this.#documents.delete(key);
      this.#documents.set(key, document);
    }
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    await this.delete(key);
    // One that fills an eighth of the store is no operation that a client sends again and again.
    if (lengthOf(document) > this.#capacity / 8) return;
    this.#documents.set(key, document);
    this.#characters += lengthOf(document);
    for (const oldest of this.#documents.keys()) {
      if (this.#characters <= this.#capacity) break;
      await this.delete(oldest);
    }
  }

  async delete(key: string): Promise<boolean> {
    const document = this.#documents.get(key);
    if (document) this.#characters -= lengthOf(document);
    return this.#documents.delete(key);
  }
}
