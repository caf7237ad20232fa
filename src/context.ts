import type { ExecutionResult } from 'graphql';
import type { Catalog } from './events/catalog.ts';
import { type Charge, newCharge } from './graphql/limits/limiter.ts';
import type { Caller } from './organization/caller.ts';
import { newId } from './platform/ids.ts';
import type { Transaction } from './platform/transaction.ts';

/** What was made once for an operation, by the function that made it. */
type Scope = Map<unknown, unknown>;

/** What every resolver gets. It knows no domain. */
export interface GatewayContext {
  /** The kinds of events and subjects that this server knows. */
  catalog: Catalog;
  /** The operation's transaction, bound to the caller's organisation. */
  transaction: Transaction;
  /** Who sends the operation, and what they may do. */
  caller: Caller;
  /** Makes the key of a new row: a UUIDv7. */
  newId: () => string;
  /** Stands in the log beside every line of this request. */
  requestId: string;
  /** The IP address that the request came from; null for what the gateway does by itself. */
  remoteAddress: string | null;
  /** What is cached for this operation lives as long as this object; a write replaces it. */
  scope: Scope;
  /** What became of the operation at the limits so far: it pays once. */
  charge: Charge;
  /** The result of its execution, once that has begun; it is executed once. */
  execution: Promise<ExecutionResult> | null;
}

/** What the resolvers of one operation get, or what writes without one. */
export const contextFor = (
  catalog: Catalog,
  given: Pick<GatewayContext, 'caller' | 'transaction' | 'requestId'> & Partial<GatewayContext>,
): GatewayContext => ({
  catalog,
  newId,
  remoteAddress: null,
  scope: new Map(),
  charge: newCharge(),
  execution: null,
  ...given,
});

/** Makes something once for each operation, on first use, and again after a write: DataLoaders above all. */
export function perRequest<T>(create: (context: GatewayContext) => T): (context: GatewayContext) => T {
  return (context) => {
    let value = context.scope.get(create) as T | undefined;
    if (value === undefined) {
      value = create(context);
      context.scope.set(create, value);
    }
    return value;
  };
}

/** Forgets what was read so far in this operation, because a write may have changed it. */
export function forgetReads(context: GatewayContext): void {
  context.scope = new Map();
}
