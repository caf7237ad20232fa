import type { EntitySchema } from '@mikro-orm/core';
import type { Catalog, EventKindDefinition, SubjectDefinition } from '../catalog.ts';
import type { Field, Fields } from '../fields.ts';
import type { Collection } from '../rules.ts';

/** What records of one type are written to: a kind of event or a type of subject. */
export interface ImportTarget {
  typename: string;
  entity: EntitySchema;
  fields: Fields;
  collections: Readonly<Record<string, Collection>>;
  event?: EventKindDefinition;
  subject?: SubjectDefinition;
}

/** The target of a type of the schema, or null when it is neither a kind of event nor a type of subject. */
export function targetOf(catalog: Catalog, typename: string): ImportTarget | null {
  const event = catalog.kinds.find((kind) => kind.typename === typename);
  if (event?.fields) {
    const { entity, fields, rules } = event;
    return { typename, entity, fields, collections: rules.collections ?? {}, event };
  }
  const subject = catalog.subjects.find((one) => one.typename === typename);
  if (!subject) return null;
  const { entity, fields, collections = {} } = subject;
  return { typename, entity, fields, collections, subject };
}

/** The types in an order in which each names only those before it. */
export function inOrder(catalog: Catalog, typenames: Iterable<string>): string[] {
  const wanted = new Set(typenames);
  const ordered = new Set<string>();
  const visit = (typename: string, path: readonly string[]) => {
    if (ordered.has(typename) || path.includes(typename)) return;
    for (const named of subjectsIn(targetOf(catalog, typename)?.fields ?? {})) visit(named, [...path, typename]);
    ordered.add(typename);
  };
  for (const typename of wanted) visit(typename, []);
  return [...ordered].filter((typename) => wanted.has(typename));
}

const subjectsIn = (fields: Fields): string[] =>
  Object.values(fields).flatMap((field: Field) => [
    ...(field.reference === undefined ? [] : [field.reference]),
    ...subjectsIn(field.entries ?? {}),
  ]);
