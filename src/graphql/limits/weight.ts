import {
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { fragmentOf, isLeftOut, type Operation } from './operation.ts';
import type { ListSize, Prices } from './prices.ts';

/** What an operation asks for: its cost, and the items of all lists in its answer. */
export interface Weight {
  cost: number;
  nodes: number;
}

/** What a selection adds: once, and for each item of the page that it is selected on. */
interface Sum extends Weight {
  perItem: Weight;
}

type Field = GraphQLField<unknown, unknown>;

const NOTHING: Weight = { cost: 0, nodes: 0 };
const metaFields: readonly Field[] = [SchemaMetaFieldDef, TypeMetaFieldDef];

/**
 * Weighs an operation without running it. Where several types may be returned, the heaviest counts. A fragment is
 * weighed once for each type it may meet, however often it is used, and counted each time.
 */
export function weigh(operation: Operation, prices: Prices): Weight {
  const root = operation.schema.getRootType(operation.definition.operation);
  if (!root) return { cost: 0, nodes: 0 };
  const scale = new Scale(operation, prices);
  const { cost, nodes } = scale.selections(operation.definition.selectionSet, root, []);
  return { cost: bounded(prices.of(root) + cost), nodes };
}

class Scale {
  readonly #operation: Operation;
  readonly #prices: Prices;
  readonly #known = new Map<SelectionSetNode, Map<string, Sum>>();

  constructor(operation: Operation, prices: Prices) {
    this.#operation = operation;
    this.#prices = prices;
  }

  /** What is selected on a type; `sized` are its fields that hold the items of a page, if it is one. */
  selections(set: SelectionSetNode, type: GraphQLObjectType, sized: readonly string[]): Sum {
    const key = `${type.name} ${sized}`;
    const known = this.#known.get(set) ?? new Map<string, Sum>();
    this.#known.set(set, known);
    const before = known.get(key);
    if (before) return before;
    const sum: Sum = { cost: 0, nodes: 0, perItem: { cost: 0, nodes: 0 } };
    for (const node of set.selections) {
      if (isLeftOut(this.#operation, node)) continue;
      const part = node.kind === Kind.FIELD ? this.#field(node, type, sized) : this.#fragment(node, type, sized);
      if (!part) continue;
      add(sum, part);
      add(sum.perItem, part.perItem);
    }
    known.set(key, sum);
    return sum;
  }

  #fragment(
    node: FragmentSpreadNode | InlineFragmentNode,
    type: GraphQLObjectType,
    sized: readonly string[],
  ): Sum | null {
    const fragment = fragmentOf(this.#operation, node);
    if (!fragment) return null;
    const { schema } = this.#operation;
    const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    const applies =
      !condition || condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
    return applies ? this.selections(fragment.selectionSet, type, sized) : null;
  }

  #field(node: FieldNode, parent: GraphQLObjectType, sized: readonly string[]): Sum | null {
    const name = node.name.value;
    const field = parent.getFields()[name] ?? metaFields.find((meta) => meta.name === name);
    if (!field) return null;
    const args = this.#prices.dependsOnArguments(field) ? this.#argumentsOf(field, node) : {};
    const list = this.#prices.listSizeOf(field);
    const size = list ? sizeOf(list, args) : 1;
    const item = this.#item(node, getNamedType(field.type), size, list?.sizedFields ?? []);
    const own = this.#prices.of(field) + this.#prices.ofArguments(field, args);
    if (!isListType(getNullableType(field.type))) return { cost: own + item.cost, nodes: item.nodes, perItem: NOTHING };
    const perItem = { cost: item.cost, nodes: 1 + item.nodes };
    if (sized.includes(name)) return { cost: own, nodes: 0, perItem };
    const items = times(size, perItem);
    return { cost: own + items.cost, nodes: items.nodes, perItem: NOTHING };
  }

  /** The heaviest thing that one place of a field can hold; if it is a page, with so many items. */
  #item(node: FieldNode, type: GraphQLNamedType, size: number, sized: readonly string[]): Weight {
    if (!isCompositeType(type) || !node.selectionSet) return { cost: this.#prices.of(type), nodes: 0 };
    const heaviest = { cost: 0, nodes: 0 };
    for (const possible of this.#possible(type)) {
      const sum = this.selections(node.selectionSet, possible, sized);
      const items = times(size, sum.perItem);
      heaviest.cost = Math.max(heaviest.cost, bounded(this.#prices.of(possible) + sum.cost + items.cost));
      heaviest.nodes = Math.max(heaviest.nodes, bounded(sum.nodes + items.nodes));
    }
    return heaviest;
  }

  #possible(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isObjectType(type) ? [type] : this.#operation.schema.getPossibleTypes(type);
  }

  #argumentsOf(field: Field, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, this.#operation.variables);
    } catch {
      // The same happens when the field is executed, and is answered then.
      return {};
    }
  }
}

function sizeOf(list: ListSize, args: Record<string, unknown>): number {
  const given = list.slicingArguments
    .map((name) => args[name])
    .filter((value) => value !== undefined && value !== null);
  if (given.length === 0) return list.assumedSize;
  return Math.max(0, ...given.map((value) => (Array.isArray(value) ? value.length : Number(value) || 0)));
}

// What nested fragments hold doubles at every level, and infinity times nothing would be no number.
const bounded = (value: number): number => Math.min(value, Number.MAX_SAFE_INTEGER);

const times = (size: number, { cost, nodes }: Weight): Weight => ({
  cost: bounded(size * cost),
  nodes: bounded(size * nodes),
});

function add(sum: Weight, part: Weight): void {
  sum.cost = bounded(sum.cost + part.cost);
  sum.nodes = bounded(sum.nodes + part.nodes);
}
