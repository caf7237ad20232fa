import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../../context.ts';
import type { Bucket, Taken } from './bucket.ts';
import { checkShape, checkWeight, type Limits } from './check.ts';
import { rateLimited } from './errors.ts';
import { KnownWeights } from './known-weights.ts';
import { type Operation, readOperation } from './operation.ts';
import { Prices } from './prices.ts';
import { type Weight, weigh } from './weight.ts';

/** What became of an operation at the limits so far. */
export interface Charge {
  /** What it costs; null before it was weighed. */
  requested: number | null;
  /** What its caller's budget said; null before it was asked, and where there is no limit of the rate. */
  budget: Taken | null;
  /** Whether it is within all limits and paid for. */
  isAdmitted: boolean;
}

/** Of an operation that nobody has looked at. */
export const newCharge = (): Charge => ({ requested: null, budget: null, isAdmitted: false });

/** A valid operation as it was sent. */
export interface SentOperation {
  document: DocumentNode;
  definition: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/** What `extensions.cost` of an answer says. */
export interface CostExtension {
  requested: number | null;
  allowed: number;
  remaining?: number;
}

/** Whose budget an operation spends: a token's or a subject's own; that of an address where there is neither. */
const payerOf = ({ caller, remoteAddress }: GatewayContext): string =>
  `${caller.organizationId} ${caller.key ?? remoteAddress}`;

/** Weighs operations and spends their callers' budgets. */
export class Limiter {
  readonly limits: Limits;
  readonly #bucket: Bucket | null;
  readonly #schema: GraphQLSchema;
  readonly #prices: Prices;
  readonly #known: KnownWeights;

  constructor(limits: Limits, bucket: Bucket | null, schema: GraphQLSchema) {
    this.limits = limits;
    this.#bucket = bucket;
    this.#schema = schema;
    this.#prices = new Prices(schema);
    this.#known = new KnownWeights(this.#prices);
  }

  /**
   * Lets an operation through that is within all limits, and spends its cost, once; false for one whose variables do not fit, so
   * that it cannot run. Throws a GraphQLError otherwise. The context's charge says what was found out.
   */
  async admit({ document, definition, variables }: SentOperation, context: GatewayContext): Promise<boolean> {
    const { charge } = context;
    if (charge.isAdmitted) return true;
    const operation = readOperation(this.#schema, document, definition, variables);
    if (!operation) return false;
    const weight = this.#weigh(operation);
    charge.requested = weight.cost;
    checkWeight(weight, this.limits);
    const refusal = await this.spend(context, weight.cost);
    if (refusal) throw refusal;
    charge.isAdmitted = true;
    return true;
  }

  /** Takes a cost from the caller's budget, unless it was asked already; returns what a caller is told whose budget does not hold it. */
  async spend(context: GatewayContext, cost: number): Promise<GraphQLError | null> {
    const { charge } = context;
    charge.budget ??= (await this.#bucket?.take(payerOf(context), cost)) ?? null;
    return charge.budget && !charge.budget.allowed ? rateLimited(charge.budget.retryAfterSeconds) : null;
  }

  /** What the answer says of the cost. */
  extension({ requested, budget }: Charge): CostExtension {
    return { requested, allowed: this.limits.cost, ...(budget && { remaining: budget.remaining }) };
  }

  #weigh(operation: Operation): Weight {
    let weight = this.#known.get(operation);
    if (!weight) {
      checkShape(operation, this.limits);
      weight = weigh(operation, this.#prices);
      this.#known.set(operation, weight);
    }
    return weight;
  }
}
