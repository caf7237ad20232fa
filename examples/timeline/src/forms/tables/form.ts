import type { EventDetailFragment, ProblemFragment, TypedDocumentString } from '../../graphql/generated/graphql.ts';
import type { Fields, FieldsOf } from '../field.ts';
import type { Option } from '../options.ts';

export type Detail<Name extends EventDetailFragment['__typename']> = Extract<EventDetailFragment, { __typename: Name }>;

/** What every change answers with. */
export interface ChangeResult {
  result: { event?: { id: string; version: number } | null; userErrors: ProblemFragment[] };
}

/** How events of one kind are made and changed: the mutations, and a field for everything they take. */
interface FormTable<Event, Create, Update, Left extends keyof Create> {
  create: TypedDocumentString<ChangeResult, { input: Create }>;
  /** Absent for what is never changed. */
  update?: TypedDocumentString<ChangeResult, { input: Update }>;
  fields: FieldsOf<Event, Create, Left>;
}

/** A form that no longer knows which kind it is of. */
export interface Form {
  create: TypedDocumentString<ChangeResult, { input: Record<string, unknown> }>;
  update?: TypedDocumentString<ChangeResult, { input: Record<string, unknown> }>;
  fields: Fields<EventDetailFragment>;
}

/** Closes a table over its kind, once its types are checked. */
export const form =
  <Event extends EventDetailFragment, Left extends string = never>() =>
  <Create, Update>(table: FormTable<Event, Create, Update, Left & keyof Create>): Form =>
    table as unknown as Form;

/** A named thing as what a form can refer to. */
export const named = ({ id, name }: { id: string; name: string }): Option => ({ id, label: name });
