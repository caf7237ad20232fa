import {
  type DefinitionNode,
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The name of the list that a field is: `events` at the root, `Job.events` below a job. */
export const listName = ({ parentType, fieldName, schema }: GraphQLResolveInfo): string =>
  parentType === schema.getQueryType() ? fieldName : `${parentType.name}.${fieldName}`;

/**
 * A question about what stands below a field, asked once for each place in a document: the answer is the same for all
 * parents, and whenever the document comes again.
 */
export function perField<Answer>(ask: (info: GraphQLResolveInfo) => Answer): (info: GraphQLResolveInfo) => Answer {
  const known = new WeakMap<FieldNode, { answer: Answer }>();
  return (info) => {
    const [field, ...others] = info.fieldNodes;
    if (!field || others.length > 0) return ask(info);
    let found = known.get(field);
    if (!found) {
      found = { answer: ask(info) };
      known.set(field, found);
    }
    return found.answer;
  };
}

/**
 * Whether the operation may ask for a field at this path below the field being resolved. @skip and @include are not
 * weighed: a field that they leave out counts as asked for.
 */
export function selects(info: GraphQLResolveInfo, ...path: string[]): boolean {
  return info.fieldNodes.some((node) => holds(info, node.selectionSet?.selections ?? [], path));
}

function holds(info: GraphQLResolveInfo, selections: readonly SelectionNode[], path: readonly string[]): boolean {
  const [name, ...rest] = path;
  return selections.some((selection) => {
    if (selection.kind === 'Field') {
      if (selection.name.value !== name) return false;
      return rest.length === 0 || holds(info, selection.selectionSet?.selections ?? [], rest);
    }
    const spread = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
    return holds(info, spread?.selectionSet.selections ?? [], path);
  });
}

/**
 * The fields that an operation may ask of the nodes of the list being resolved, below `nodes` and `edges`, in fragments
 * on types that `applies` lets through.
 */
export function nodeFields(info: GraphQLResolveInfo, applies: (type: string) => boolean): Set<string> {
  const found = new Set<string>();
  const collect = (selections: readonly SelectionNode[], path: readonly string[]): void => {
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        const name = selection.name.value;
        if (path.length === 0) found.add(name);
        else if (name === path[0]) collect(selection.selectionSet?.selections ?? [], path.slice(1));
        continue;
      }
      const spread = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
      const type = spread?.typeCondition?.name.value;
      if (spread && (type === undefined || applies(type))) collect(spread.selectionSet.selections, path);
    }
  };
  for (const { selectionSet } of info.fieldNodes) {
    collect(selectionSet?.selections ?? [], ['nodes']);
    collect(selectionSet?.selections ?? [], ['edges', 'node']);
  }
  return found;
}

const askedOf = new WeakMap<OperationDefinitionNode, ReadonlyMap<string, Set<string>>>();

/** The fields that an operation asks of objects of a type, in whatever place; also where they are one of an interface. */
export function fieldsAskedOf({ operation, fragments, schema }: GraphQLResolveInfo, typename: string): Set<string> {
  const byType = askedOf.get(operation) ?? findFieldsByType(schema, [operation, ...Object.values(fragments)]);
  askedOf.set(operation, byType);
  const type = schema.getType(typename);
  const applies = (name: string) => {
    const asked = schema.getType(name);
    return asked === type || (isAbstractType(asked) && isObjectType(type) && schema.isSubType(asked, type));
  };
  return new Set([...byType].flatMap(([name, fields]) => (applies(name) ? [...fields] : [])));
}

function findFieldsByType(schema: GraphQLSchema, definitions: readonly DefinitionNode[]): Map<string, Set<string>> {
  const byType = new Map<string, Set<string>>();
  const types = new TypeInfo(schema);
  const Field = ({ name }: FieldNode) => {
    const parent = types.getParentType()?.name ?? '';
    byType.set(parent, (byType.get(parent) ?? new Set()).add(name.value));
  };
  for (const definition of definitions) visit(definition, visitWithTypeInfo(types, { Field }));
  return byType;
}
