import type { Refusal } from '../graphql/errors.ts';

/** The longest name, note and other text that an input may hold, in characters (Strigo, body parameters). */
export const MAX_NAME = 256;
export const MAX_TEXT = 1_024;
export const MAX_NOTE = 65_536;
/** The most ids, labels or addresses that one list of an input may hold. */
export const MAX_LIST = 500;

/** A value of an input as it is stored, or a reason why it cannot be. */
export type Reading = { value: unknown } | { refusal: Pick<Refusal, 'code' | 'message'>; at?: string[] };

/** One field of a create or update input. */
export interface Field {
  /** May not be left out of a create, nor be null. */
  required: boolean;
  /** The property of the entity that holds it; null where the domain's rules store it themselves. */
  property: string | null;
  /** The type of subject that it names: by id, or by the value of a column that is unique. */
  reference?: string;
  by?: string;
  list?: boolean;
  /** What a create takes where it is left out or null. */
  fallback?: unknown;
  /** A create makes its own where it is left out or null, and an update refuses null. */
  made?: boolean;
  /** The fields of an input object, or of each entry of a list of them. */
  entries?: Fields;
  /** Its value in the audit trail, from the entity, where `property` is null and it is no collection. */
  show?(row: Readonly<Record<string, unknown>>): unknown;
  read(value: unknown): Reading;
}

/** The fields of an input, by their names in the schema. */
export type Fields = Readonly<Record<string, Field>>;

interface Options {
  required?: boolean;
  /** Where it is stored, when that is not a property of the same name. */
  property?: string | null;
  fallback?: unknown;
}

const field = (name: string, options: Options, read: Field['read']): Field => ({
  required: options.required ?? false,
  property: options.property === undefined ? name : options.property,
  fallback: options.fallback,
  read,
});

const invalid = (message: string, at?: string[]): Reading => ({
  refusal: { code: 'INVALID', message },
  ...(at && { at }),
});

/** Whether a text has more than `max` characters: code points, as PostgreSQL counts them. An emoji is one. */
export const isLonger = (value: string, max: number): boolean => value.length > max && [...value].length > max;

const checkText = (name: string, value: string, max: number, required: boolean): Reading => {
  if (isLonger(value, max)) return invalid(`${name} may have at most ${max.toLocaleString('en')} characters.`);
  if (required && value.trim() === '') return invalid(`${name} must not be empty.`);
  return { value };
};

/** A text of at most `max` characters; a required one is not blank. */
export const text = (name: string, max: number, options: Options = {}): Field =>
  field(name, options, (value) => checkText(name, value as string, max, options.required ?? false));

/** An instant, which the DateTime scalar has read already. */
export const instant = (name: string, options: Options = {}): Field => field(name, options, (value) => ({ value }));

/** An instant that the server makes when a create does not give one. */
export const stamp = (name: string): Field => ({ ...instant(name), made: true });

/** A value that its scalar or enum has checked already: a boolean, an enum, an email address, a time zone. */
export const plain = instant;

/** A web address, stored as it would be typed. */
export const url = (name: string, options: Options = {}): Field =>
  field(name, options, (value) => checkText(name, (value as URL).href, 2_048, false));

/** A whole number from `min` to `max`. */
export const integer = (name: string, min: number, max: number, options: Options = {}): Field =>
  field(name, options, (value) =>
    (value as number) < min || (value as number) > max
      ? invalid(`${name} must be between ${min.toLocaleString('en')} and ${max.toLocaleString('en')}.`)
      : { value },
  );

/** A list of texts, without doubles, in the order given. */
export const texts = (name: string, max: number, options: Options = {}): Field => ({
  ...field(name, options, (value) => {
    const items = value as string[];
    if (items.length > MAX_LIST) return invalid(`${name} may have at most ${MAX_LIST} entries.`);
    const long = items.findIndex((item) => isLonger(item, max));
    if (long >= 0) return invalid(`An entry of ${name} may have at most ${max} characters.`, [String(long)]);
    return { value: [...new Set(items)] };
  }),
  list: true,
});

/** The id of a subject. The reader checks that it exists in the caller's organisation. */
export const reference = (name: string, subject: string, options: Options = {}): Field => ({
  ...field(name, options, (value) => ({ value })),
  reference: subject,
});

/** Ids of subjects, of which the reader drops doubles; kept by the domain's rules as a collection. */
export const references = (name: string, subject: string): Field => ({
  ...field(name, { property: null }, (value) =>
    (value as string[]).length > MAX_LIST ? invalid(`${name} may name at most ${MAX_LIST}.`) : { value },
  ),
  reference: subject,
  list: true,
});

/** A subject named by a unique column, as a member by the email address. */
export const referenceBy = (name: string, subject: string, column: string, options: Options = {}): Field => ({
  ...reference(name, subject, options),
  by: column,
});

/** A list of input objects; kept by the domain's rules as a collection. */
export const entries = (name: string, fields: Fields): Field => ({
  ...field(name, { property: null }, (value) =>
    (value as unknown[]).length > MAX_LIST ? invalid(`${name} may have at most ${MAX_LIST} entries.`) : { value },
  ),
  entries: fields,
  list: true,
});

/** An input object; the domain's rules store it, and `show` tells the audit trail what is stored. */
export const object = (name: string, fields: Fields): Field => ({
  ...field(name, { property: null }, (value) => ({ value })),
  entries: fields,
});
