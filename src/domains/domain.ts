import type { EntitySchema } from '@mikro-orm/core';
import type { Catalog, CatalogPart } from '../events/catalog.ts';
import type { SampleData } from '../events/sample.ts';
import type { ResolverMap } from '../graphql/resolver-map.ts';
import type { Transaction } from '../platform/transaction.ts';
import type { Connector } from '../sync/connector.ts';

/** The floor plan: what the door of each domain's folder, its `index.ts`, shows to the house. */
export interface Domain extends CatalogPart {
  /** Its tables. */
  // biome-ignore lint/suspicious/noExplicitAny: the ORM's own type for «entities of any shape»
  entities: readonly EntitySchema<any>[];
  /** What is asked of it alone; what is true of every kind or subject comes from the catalog. */
  resolvers(catalog: Catalog): ResolverMap;
  /** The sample events of its REST document, for a new embedded database. */
  sample: SampleData;
  /** How its system is read, if its events come from one. */
  connector?: Connector;
  /**
   * What its tables need from time to time: done at start and every hour, by each gateway, in a transaction of no
   * organisation. Returns the names of what it made.
   */
  upkeep?(transaction: Transaction, now?: Date): Promise<string[]>;
}
