import { hash } from 'node:crypto';
import { KnownSubject } from '../input.ts';
import { type ImportInput, SubjectRef, type UnderstoodRecord } from './record.ts';

/**
 * What a source said of each field: short values as their JSON, longer ones as a digest of it. Beside the fields of the
 * input it has `@createdAt`, `@updatedAt` and the row's properties as `@status` and so on.
 */
export type Mapped = Readonly<Record<string, string>>;

/** A digest is no shorter than this many characters, so that shorter values stand for themselves. */
const LONGEST_VALUE = 43;

const digest = (text: string): string => hash('sha256', text, 'base64url');

const stand = (text: string): string => (text.length <= LONGEST_VALUE ? text : digest(text));

/** What a record says, to be compared with what it said before. */
export function mappedOf(record: UnderstoodRecord): Mapped {
  const mapped: Record<string, string> = {};
  const add = (name: string, value: unknown) => {
    if (value !== undefined) mapped[name] = stand(JSON.stringify(plainOf(value)));
  };
  for (const [name, value] of Object.entries(record.input)) add(name, value);
  for (const [name, value] of Object.entries(record.properties ?? {})) add(`@${name}`, value);
  add('@createdAt', record.createdAt);
  add('@updatedAt', record.updatedAt);
  return mapped;
}

/** One text for everything that a source sent and that was made of it: what has the same one is not looked at again. */
export const fingerprintOf = (raw: string, mapped: Mapped): string => digest(`${raw}\n${JSON.stringify(mapped)}`);

/** The fields whose value the source itself changed since `before`. */
export const changedNames = (before: Mapped, after: Mapped): string[] =>
  Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);

/** Whether the source says that this is from before what is stored. */
export function isOlder(record: UnderstoodRecord, stored: Mapped): boolean {
  const at = stored['@updatedAt'];
  return at !== undefined && record.updatedAt !== undefined && record.updatedAt.getTime() < Date.parse(JSON.parse(at));
}

function plainOf(value: unknown): unknown {
  if (value instanceof SubjectRef) return `${value.type}/${value.externalId}`;
  if (value === null || typeof value !== 'object' || value instanceof Date || value instanceof URL) return value;
  if (Array.isArray(value)) return value.map(plainOf);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plainOf(item)]));
}

/** Every subject that an input names. */
export function refsOf(value: unknown, found: SubjectRef[] = []): SubjectRef[] {
  if (value instanceof SubjectRef) found.push(value);
  else if (Array.isArray(value)) for (const item of value) refsOf(item, found);
  else if (isRecord(value)) for (const name in value) refsOf(value[name], found);
  return found;
}

/** The input with the UUIDs of its subjects; a subject that is not known is an id that names nothing. */
export function withKnown(input: ImportInput, known: (ref: SubjectRef) => string | undefined): ImportInput {
  const replace = (value: unknown): unknown => {
    if (value instanceof SubjectRef) return new KnownSubject(known(value) ?? NOTHING);
    if (Array.isArray(value)) return value.map(replace);
    return isRecord(value) ? withKnown(value, known) : value;
  };
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, replace(value)]));
}

/** A UUID that no subject has. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !(value instanceof Date) && !(value instanceof URL);
