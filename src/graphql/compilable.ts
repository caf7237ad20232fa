import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** Longer documents are rarely sent again and again, and their code would be the largest. */
const MAX_CHARACTERS = 16 * 1024;
/** The most fields that the code of a document may hold. A page of all kinds with all their relations has some 500. */
const MAX_FIELDS = 2000;

/**
 * Whether a document is worth compiling, and safe: queries only, since what a mutation costs is its writes. None with a
 * directive, which compiled code gets wrong in fragments that are spread under different conditions; none with a default
 * of a variable, which it would take as it is written and not as its scalar reads it; none with a name that every object
 * of JavaScript has; no introspection, which nobody asks for often; and none whose code would be large.
 */
export function isCompilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): boolean {
  const operation = getOperationAST(document, operationName);
  const query = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !query) return false;
  if ((document.loc?.source.body.length ?? Number.POSITIVE_INFINITY) > MAX_CHARACTERS) return false;
  let compilable = true;
  const refuse = () => {
    compilable = false;
  };
  visit(document, {
    Directive: refuse,
    Field: ({ name }) => (name.value === '__schema' || name.value === '__type' ? refuse() : undefined),
    VariableDefinition: ({ defaultValue }) => (defaultValue ? refuse() : undefined),
    Name: ({ value }) => (value in Object.prototype ? refuse() : undefined),
  });
  return compilable && new FieldCount(schema, document).of(operation.selectionSet, query) <= MAX_FIELDS;
}

/** How many fields the code of a document holds: those of an interface or union once for each type that it may be. */
class FieldCount {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<SelectionSetNode, Map<string, number>>();

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  of(selections: SelectionSetNode, type: GraphQLNamedType): number {
    if (isAbstractType(type)) {
      return this.#schema.getPossibleTypes(type).reduce((sum, possible) => sum + this.of(selections, possible), 0);
    }
    const ofSelections = this.#known.get(selections) ?? new Map<string, number>();
    this.#known.set(selections, ofSelections);
    let count = ofSelections.get(type.name);
    if (count === undefined) {
      count = this.#ofObject(selections, type);
      ofSelections.set(type.name, count);
    }
    return count;
  }

  #ofObject(selections: SelectionSetNode, type: GraphQLNamedType): number {
    let count = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = isObjectType(type) ? type.getFields()[selection.name.value] : undefined;
        count += 1;
        if (field && selection.selectionSet) count += this.of(selection.selectionSet, getNamedType(field.type));
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
      if (fragment && this.#applies(fragment.typeCondition?.name.value, type))
        count += this.of(fragment.selectionSet, type);
    }
    return count;
  }

  #applies(condition: string | undefined, type: GraphQLNamedType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.#schema.getType(condition);
    return isAbstractType(named) && isObjectType(type) && this.#schema.isSubType(named, type);
  }
}
