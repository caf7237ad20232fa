import type { ComponentType } from 'react';
import type { ProblemFragment } from '../graphql/generated/graphql.ts';

/** What every widget gets. */
export interface WidgetProps<Draft> {
  /** The id of the element that the field's label is for. */
  id: string;
  label: string;
  draft: Draft;
  setDraft: (draft: Draft) => void;
  /** What is wrong with it; the paths are below the field's own, such as ["0", "userId"]. */
  problems: readonly { path: readonly string[]; message: string }[];
  describedBy: string | undefined;
  /** Whether it can be seen but not changed. */
  disabled: boolean;
}

/** What a field of a form is apart from the type of its draft, which is how it stands while one types. */
interface FieldBase<Event, Value, Draft, Options> {
  label: string;
  hint?: string;
  /** Whether the server takes nothing without it. */
  required?: boolean;
  /** Whether it can be given only at the start. */
  fixed?: boolean;
  /** Whether it stands with the lesser ones below the others. */
  minor?: boolean;
  /** The draft of a new event. */
  start(): Draft;
  /** The draft of an event as it is. */
  read(event: Event): Draft;
  /** What is sent; null for nothing. Throws with a sentence for the visitor when the draft is no value yet. */
  write(draft: Draft): Value | null;
  /** The draft in words, where two of them are compared. */
  say(draft: Draft): string;
  Widget: ComponentType<WidgetProps<Draft> & Options>;
  /** What the widget is told beside what all of them are. */
  options?: Options;
}

declare const hidden: unique symbol;
/** A draft whose type only its own field knows. */
export interface Draft {
  readonly [hidden]: never;
}

/** A field for a value of the server's input. */
export type Field<Event, Value> = FieldBase<Event, Value, Draft, object>;

/** Closes a field over the type of its draft. */
export const field = <Event, Value, Own, Options extends object = object>(
  definition: FieldBase<Event, Value, Own, Options>,
): Field<Event, Value> => definition as unknown as Field<Event, Value>;

/** Marks a field as one that the server takes nothing without. */
export const required = <Event, Value>(one: Field<Event, Value>): Field<Event, Value> & { required: true } => ({
  ...one,
  required: true,
});

/** What no form asks for: the one is made by the form itself, the other is the server's to tell. */
type Unasked = 'idempotencyKey' | 'updatedAt';

type RequiredKeys<Input> = { [Key in keyof Input]-?: undefined extends Input[Key] ? never : Key }[keyof Input];

type Given<Value> = unknown extends Value ? unknown : NonNullable<Value>;

/** A field for everything that a create input takes: one that is missing, or of another type, is a type error. */
export type FieldsOf<Event, Input, Left extends keyof Input = never> = {
  [Key in Exclude<keyof Input, Unasked | Left>]-?: Field<Event, Given<Input[Key]>> &
    (Key extends RequiredKeys<Input> ? { required: true } : unknown);
};

/** The fields of a form whose input is not known any more. */
export type Fields<Event> = Record<string, Field<Event, unknown>>;

export type Drafts = Record<string, Draft>;

/** What is wrong with a form: with a field, by the path of the server's input, or with none in particular. */
export type Problem = Pick<ProblemFragment, 'message' | 'field' | 'code'>;

/** The problems of one field, with the paths that are left below it. */
export const problemsOf = (
  problems: readonly Problem[],
  name: string,
): { path: readonly string[]; message: string }[] =>
  problems.flatMap(({ field: path, message }) =>
    path?.[0] === 'input' && path[1] === name ? [{ path: path.slice(2), message }] : [],
  );
