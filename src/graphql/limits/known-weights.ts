import {
  type ASTNode,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Operation } from './operation.ts';
import type { Input, Prices } from './prices.ts';
import type { Weight } from './weight.ts';

/** The most weights that are remembered of one operation. */
const MOST_WEIGHTS = 100;

/** A place where a variable has a bearing on the weight, and what of its value has. */
interface Bearing {
  variable: string;
  of(value: unknown): unknown;
}

interface Known {
  bearings: readonly Bearing[];
  weights: Map<string, Weight>;
}

/**
 * What operations weigh that were weighed before, of a shape within the limits. It follows from the document, and from what its variables
 * say of prices, of how many items are asked for, and of what is left out: most of them say nothing.
 */
export class KnownWeights {
  readonly #prices: Prices;
  readonly #known = new WeakMap<OperationDefinitionNode, Known>();

  constructor(prices: Prices) {
    this.#prices = prices;
  }

  get(operation: Operation): Weight | undefined {
    const known = this.#known.get(operation.definition);
    return known?.weights.get(keyOf(known.bearings, operation.variables));
  }

  set(operation: Operation, weight: Weight): void {
    const known = this.#known.get(operation.definition) ?? {
      bearings: this.#bearingsIn(operation),
      weights: new Map(),
    };
    this.#known.set(operation.definition, known);
    if (known.weights.size >= MOST_WEIGHTS) known.weights.clear();
    known.weights.set(keyOf(known.bearings, operation.variables), weight);
  }

  #bearingsIn({ schema, definition, fragments }: Operation): Bearing[] {
    const found: Bearing[] = [];
    const takeAll = (node: ASTNode) =>
      visit(node, { Variable: ({ name }) => void found.push({ variable: name.value, of: sizeOf }) });
    const take = (node: ValueNode, input: Input): void => {
      if (!this.#prices.isPriced(input)) return;
      const type = getNamedType(input.type);
      if (node.kind === Kind.VARIABLE) {
        found.push({ variable: node.name.value, of: (value) => this.#prices.ofInput(input, value) });
      } else if (node.kind === Kind.LIST) for (const item of node.values) take(item, input);
      else if (node.kind === Kind.OBJECT && isInputObjectType(type)) {
        for (const { name, value } of node.fields) take(value, type.getFields()[name.value] as Input);
      }
    };
    const types = new TypeInfo(schema);
    const visitor = visitWithTypeInfo(types, {
      Directive: (node) => void takeAll(node),
      Field: (node) => {
        const field = types.getFieldDef();
        const slicing = field && this.#prices.listSizeOf(field)?.slicingArguments;
        for (const { name, value } of node.arguments ?? []) {
          if (slicing?.includes(name.value)) takeAll(value);
          const argument = field?.args.find((one) => one.name === name.value);
          if (argument) take(value, argument);
        }
      },
    });
    for (const node of [definition, ...fragments.values()]) visit(node, visitor);
    return found;
  }
}

/** Of a list how long it is: that is what it says about the number of items. */
const sizeOf = (value: unknown): unknown => (Array.isArray(value) ? `of ${value.length}` : value);

function keyOf(bearings: readonly Bearing[], values: Readonly<Record<string, unknown>>): string {
  let key = '';
  // One that is not given lets a default stand, which null does not.
  for (const { variable, of } of bearings)
    key += `${values[variable] === undefined ? '' : String(of(values[variable]))} `;
  return key;
}
