import { type GraphQLSchema, getNamedType } from 'graphql';
import type { Ask } from './send.ts';

/** What exists: the ids of all nodes and the cursors of all lists that can be found from the root. */
export interface Pool {
  ids: string[];
  cursors: string[];
}

/** Reads every list at the root, so that generated operations can name what is there. */
export async function fillPool(schema: GraphQLSchema, ask: Ask): Promise<Pool> {
  const ids = new Set<string>();
  const cursors = new Set<string>();
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    if (!getNamedType(field.type).name.endsWith('Connection')) continue;
    const { data } = await ask(`{ ${name}(first: 100) { edges { cursor node { __typename ... on Node { id } } } } }`);
    for (const { cursor, node } of data[name].edges) {
      cursors.add(cursor);
      if (node.id) ids.add(node.id);
    }
  }
  const subjects = await ask('{ events(first: 100) { nodes { subject { ... on Node { id } } } } }');
  for (const { subject } of subjects.data.events.nodes) ids.add(subject.id);
  return { ids: [...ids].sort(), cursors: [...cursors].slice(0, 200) };
}

const prefixOf = (id: string): string => id.replace(/_[^_]*$/, '');

/** The ids of the type that a field or an input of this name most likely means; all of them where none fits. */
export function idsFor({ ids }: Pool, name: string): string[] {
  const prefix = name
    .replace(/^(Create|Update)|Input$|Ids?$/g, '')
    .replace(/(?<=[a-z])[A-Z]/g, '_$&')
    .toLowerCase();
  const same = ids.filter((id) => prefixOf(id) === prefix);
  if (same.length > 0) return same;
  const near = ids.filter((id) => prefixOf(id).endsWith(prefix));
  return near.length > 0 ? near : ids;
}
