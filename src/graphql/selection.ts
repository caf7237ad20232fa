import type { GraphQLResolveInfo, SelectionNode } from 'graphql';

/** The name of the list that a field is: `events` at the root, `Job.events` below a job. */
export const listName = ({ parentType, fieldName, schema }: GraphQLResolveInfo): string =>
  parentType === schema.getQueryType() ? fieldName : `${parentType.name}.${fieldName}`;

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
