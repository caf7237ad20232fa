import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getVariableValues,
  type InlineFragmentNode,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type TypeNode,
} from 'graphql';

/** A valid operation with its variables, as the limits look at it. */
export interface Operation {
  schema: GraphQLSchema;
  definition: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/**
 * Puts an operation and its variables together; null when the variables do not fit, so that it cannot run. Input objects
 * stay as they were sent, because the execution reads them again: what does not fit in one is answered then.
 */
export function readOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Operation | null {
  const sent: Record<string, unknown> = {};
  const others = (definition.variableDefinitions ?? []).filter(({ type, variable: { name } }) => {
    const value = variables[name.value];
    if (value == null || typeof value !== 'object' || !isInputObjectType(namedType(schema, type))) return true;
    sent[name.value] = value;
    return false;
  });
  const { coerced } = getVariableValues(schema, others, variables, { maxErrors: 1 });
  if (!coerced) return null;
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return {
    schema,
    definition,
    fragments: new Map(fragments.map((node) => [node.name.value, node])),
    variables: { ...coerced, ...sent },
  };
}

const namedType = (schema: GraphQLSchema, type: TypeNode): GraphQLNamedType | undefined =>
  type.kind === Kind.NAMED_TYPE ? schema.getType(type.name.value) : namedType(schema, type.type);

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
