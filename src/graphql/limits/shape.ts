import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { fragmentOf, isLeftOut, type Operation } from './operation.ts';

/** How much an operation holds when every fragment stands where it is used; what is left out by @skip counts only its directives. */
export interface Shape {
  /** Levels of fields. */
  depth: number;
  aliases: number;
  directives: number;
  /** Fields on the first level. */
  fields: number;
}

/** Measures an operation. Each fragment is looked at once, however often it is used. */
export function shapeOf(operation: Operation): Shape {
  const { definition } = operation;
  const shape = measure(operation, definition.selectionSet, new Map());
  const variables = definition.variableDefinitions ?? [];
  const directives = [definition, ...variables].reduce((sum, node) => sum + (node.directives?.length ?? 0), 0);
  return { ...shape, directives: shape.directives + directives };
}

const NOTHING: Shape = { depth: 0, aliases: 0, directives: 0, fields: 0 };

function measure(operation: Operation, set: SelectionSetNode, known: Map<SelectionSetNode, Shape>): Shape {
  const before = known.get(set);
  if (before) return before;
  const shape = { ...NOTHING };
  for (const node of set.selections) {
    const part = measureOne(operation, node, known);
    shape.depth = Math.max(shape.depth, part.depth);
    shape.aliases += part.aliases;
    shape.directives += part.directives + (node.directives?.length ?? 0);
    shape.fields += part.fields;
  }
  known.set(set, shape);
  return shape;
}

function measureOne(operation: Operation, node: SelectionNode, known: Map<SelectionSetNode, Shape>): Shape {
  if (isLeftOut(operation, node)) return NOTHING;
  if (node.kind === Kind.FIELD) {
    const below = node.selectionSet ? measure(operation, node.selectionSet, known) : NOTHING;
    return { ...below, depth: below.depth + 1, aliases: below.aliases + (node.alias ? 1 : 0), fields: 1 };
  }
  const fragment = fragmentOf(operation, node);
  if (!fragment) return NOTHING;
  const shape = measure(operation, fragment.selectionSet, known);
  const own = node.kind === Kind.FRAGMENT_SPREAD ? (fragment.directives?.length ?? 0) : 0;
  return { ...shape, directives: shape.directives + own };
}
