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
