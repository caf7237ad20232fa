import { type ASTNode, type GraphQLError, isValueNode, Kind, parse, visit } from 'graphql';

/**
 * The argument or input field, as `input.latitude`, in which a value written into the document is at fault; null for
 * any other error. graphql-js says what is wrong with such a value and not where it belongs.
 */
export function argumentOfLiteral(error: GraphQLError): string | null {
  const [node] = error.nodes ?? [];
  const { loc } = node ?? {};
  if (!node || !loc || !isValueNode(node)) return null;
  let found: string | null = null;
  visit(parse(loc.source.body), {
    enter(candidate, _key, parent, _path, ancestors) {
      if (found !== null || candidate.kind !== node.kind || candidate.loc?.start !== loc.start) return undefined;
      found = pathOf([...ancestors, ...(parent && ancestors.at(-1) !== parent ? [parent] : [])]);
      return undefined;
    },
  });
  return found;
}

function pathOf(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string | null {
  const names = ancestors.flatMap((ancestor) =>
    'kind' in ancestor && (ancestor.kind === Kind.ARGUMENT || ancestor.kind === Kind.OBJECT_FIELD)
      ? [ancestor.name.value]
      : [],
  );
  return names.length > 0 ? names.join('.') : null;
}
