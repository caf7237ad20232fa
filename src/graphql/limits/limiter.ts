import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../../context.ts';
import type { Bucket, Taken } from './bucket.ts';
import { checkShape, checkWeight, type Limits } from './check.ts';
import { rateLimited } from './errors.ts';
import { KnownWeights } from './known-weights.ts';
import { type Operation, readOperation } from './operation.ts';
import { Prices } from './prices.ts';
import { type Weight, weigh } from './weight.ts';

/** What an operation that is within all limits was let through with. */
export interface Admission {
  /** What it costs. */
  requested: number;
  /** What its caller may still spend; null where there is no limit of the rate. */
  budget: Taken | null;
}

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
   * Lets an operation through that is within all limits, and spends its cost; null for one whose variables do not fit, so that
   * it cannot run. Throws a GraphQLError otherwise; the callbacks are told what it costs and what was asked of the budget
   * also then.
   */
  async admit(
    { document, definition, variables }: SentOperation,
    context: GatewayContext,
    onWeighed?: (cost: number) => void,
    onSpent?: (budget: Taken | null) => void,
  ): Promise<Admission | null> {
    if (context.admission) return context.admission;
    const operation = readOperation(this.#schema, document, definition, variables);
    if (!operation) return null;
    const weight = this.#weigh(operation);
    onWeighed?.(weight.cost);
    checkWeight(weight, this.limits);
    const budget = await this.spend(context, weight.cost);
    onSpent?.(budget);
    const refusal = refusalOf(budget);
    if (refusal) throw refusal;
    context.admission = { requested: weight.cost, budget };
    return context.admission;
  }

  /** Takes a cost from the caller's budget; null where there is no limit of the rate. */
  async spend(context: GatewayContext, cost: number): Promise<Taken | null> {
    return (await this.#bucket?.take(payerOf(context), cost)) ?? null;
  }

  /** What the answer says of the cost. */
  extension(requested: number | null, budget: Taken | null): CostExtension {
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

/** What a caller is told whose budget does not hold the cost; null where it does. */
export const refusalOf = (budget: Taken | null): GraphQLError | null =>
  budget && !budget.allowed ? rateLimited(budget.retryAfterSeconds) : null;
