import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { GatewayContext } from '../../context.ts';
import type { Bucket, Taken } from './bucket.ts';
import { checkShape, checkWeight, type Limits } from './check.ts';
import { limitExceeded, rateLimited } from './errors.ts';
import { KnownWeights } from './known-weights.ts';
import { type Operation, readOperation } from './operation.ts';
import { Prices } from './prices.ts';
import { type Weight, weigh } from './weight.ts';

/** What a document costs that is refused before it is weighed. */
const COST_OF_READING = 1;

/** Whose budget an operation spends: a token's or a subject's own; that of an address where there is neither. */
const payerOf = ({ caller, remoteAddress }: GatewayContext): string =>
  `${caller.organizationId} ${caller.key ?? remoteAddress}`;

/**
 * Looks at every valid operation before it is executed: refuses what is over a limit, spends its cost of the caller's
 * budget, and says both in `extensions.cost` of the answer.
 */
export function limitsPlugin(limits: Limits, bucket: Bucket | null): ApolloServerPlugin<GatewayContext> {
  let weighing: Weighing;
  return {
    serverWillStart: async ({ schema }) => {
      weighing = weighingFor(new Prices(schema), limits);
    },
    requestDidStart: async () => limitedRequest(limits, bucket, weighing),
  };
}

/** Weighs an operation, or knows its weight from before. Throws where its shape is over a limit. */
type Weighing = (operation: Operation) => Weight;

function weighingFor(prices: Prices, limits: Limits): Weighing {
  const known = new KnownWeights(prices);
  return (operation) => {
    let weight = known.get(operation);
    if (!weight) {
      checkShape(operation, limits);
      weight = weigh(operation, prices);
      known.set(operation, weight);
    }
    return weight;
  };
}

function limitedRequest(
  limits: Limits,
  bucket: Bucket | null,
  weighing: Weighing,
): GraphQLRequestListener<GatewayContext> {
  let requested: number | null = null;
  let budget: Taken | null = null;

  const spend = async (context: GatewayContext, cost: number): Promise<GraphQLError | null> => {
    budget ??= (await bucket?.take(payerOf(context), cost)) ?? null;
    return budget && !budget.allowed ? rateLimited(budget.retryAfterSeconds) : null;
  };

  return {
    didResolveOperation: async ({ schema, document, operation: definition, request, contextValue }) => {
      const operation = definition && readOperation(schema, document, definition, request.variables ?? {});
      if (!operation) return;
      const weight = weighing(operation);
      requested = weight.cost;
      checkWeight(weight, limits);
      const refusal = await spend(contextValue, weight.cost);
      if (refusal) throw refusal;
    },

    // Also comes after an operation that ran, which has been paid for.
    didEncounterErrors: async ({ errors, contextValue }) => {
      const isPaid = budget !== null;
      const refusal = isPaid ? null : await spend(contextValue, COST_OF_READING);
      const unread = refusal ?? tooLongToRead(errors[0], limits);
      // Apollo formats this very array afterwards.
      if (unread) (errors as GraphQLError[]).splice(0, errors.length, unread);
    },

    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single') return;
      const cost = { requested, allowed: limits.cost, ...(budget && { remaining: budget.remaining }) };
      body.singleResult.extensions = { ...body.singleResult.extensions, cost };
    },
  };
}

/** The parser gives up as if the syntax were wrong. */
function tooLongToRead(error: GraphQLError | undefined, limits: Limits): GraphQLError | null {
  if (error?.extensions.code !== 'GRAPHQL_PARSE_FAILED') return null;
  if (!/ tokens\. Parsing aborted\.$/.test(error.message)) return null;
  const message = `The document has more than ${limits.tokens} tokens, which is the most that is allowed.`;
  return limitExceeded('TOKEN_LIMIT_EXCEEDED', message, undefined, limits.tokens);
}
