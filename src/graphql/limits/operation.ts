import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getVariableValues,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** A valid operation with its variables, as the limits look at it. */
export interface Operation {
  schema: GraphQLSchema;
  definition: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/** Puts an operation and its variables together; null when the variables do not fit, so that it cannot run. */
export function readOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Operation | null {
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (!coerced) return null;
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return {
    schema,
    definition,
    fragments: new Map(fragments.map((node) => [node.name.value, node])),
    variables: coerced,
  };
}

/** Whether @skip or @include leave a selection out. */
export function isLeftOut({ variables }: Operation, node: SelectionNode): boolean {
  if (!node.directives?.length) return false;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false
  );
}

/** The fragment that a selection spreads or is; undefined for a field. */
export function fragmentOf(
  operation: Operation,
  node: SelectionNode,
): FragmentDefinitionNode | InlineFragmentNode | undefined {
  if (node.kind === Kind.FRAGMENT_SPREAD) return operation.fragments.get(node.name.value);
  return node.kind === Kind.INLINE_FRAGMENT ? node : undefined;
}
