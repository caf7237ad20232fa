import {
  type DirectiveNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Operation } from './operation.ts';
import type { Prices } from './prices.ts';
import type { Weight } from './weight.ts';

/** The most weights that are remembered of one operation, for different values of the variables that matter. */
const MOST_KNOWN = 50;
/** Longer values are hardly sent twice. */
const MAX_KEY = 500;

interface Known {
  /** The variables that an operation's shape or weight can depend on. */
  variables: readonly string[];
  weights: Map<string, Weight>;
}

/**
 * What operations weighed that were within all limits: one that comes again with the same page sizes and conditions
 * is not looked at again. Lives as long as its parsed document.
 */
export class KnownWeights {
  readonly #prices: Prices;
  readonly #known = new WeakMap<OperationDefinitionNode, Known>();

  constructor(prices: Prices) {
    this.#prices = prices;
  }

  /** The weight of an operation: as it is remembered, or as `weigh` finds it unless it throws. */
  of(operation: Operation, weigh: () => Weight): Weight {
    const known = this.#knownOf(operation);
    const key = JSON.stringify(known.variables.map((name) => operation.variables[name]));
    const before = known.weights.get(key);
    if (before) return before;
    const weight = weigh();
    if (key.length > MAX_KEY) return weight;
    if (known.weights.size >= MOST_KNOWN) known.weights.clear();
    known.weights.set(key, weight);
    return weight;
  }

  #knownOf(operation: Operation): Known {
    let known = this.#known.get(operation.definition);
    if (!known) {
      known = { variables: this.#variablesThatMatter(operation), weights: new Map() };
      this.#known.set(operation.definition, known);
    }
    return known;
  }

  #variablesThatMatter({ schema, definition, fragments }: Operation): string[] {
    const found = new Set<string>();
    const collect = (node: DirectiveNode | FieldNode) => {
      for (const argument of node.arguments ?? []) collectVariables(argument.value, found);
    };
    const prices = this.#prices;
    for (const part of [definition, ...fragments.values()]) {
      const types = new TypeInfo(schema);
      visit(
        part,
        visitWithTypeInfo(types, {
          Directive: (node) => collect(node),
          Field: (node) => {
            const field = types.getFieldDef();
            if (field && prices.dependsOnArguments(field)) collect(node);
          },
        }),
      );
    }
    return [...found].sort();
  }
}

function collectVariables(value: ValueNode, found: Set<string>): void {
  visit(value, { [Kind.VARIABLE]: ({ name }: { name: { value: string } }) => void found.add(name.value) });
}
