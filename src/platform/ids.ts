import { fromString, fromUUID, getType, toUUID, typeidUnboxed } from 'typeid-js';

/** A new time-ordered key: a UUIDv7, made here so that PGlite and PostgreSQL store the same. */
export const newId = (): string => toUUID(typeidUnboxed());

/** What clients see of a key: a TypeID, the kind's prefix and the UUID in base32 (`homework_01jv…`). */
export const toTypeId = (prefix: string, uuid: string): string => fromUUID(uuid, prefix);

/** The two halves of a TypeID, or null for a text that is none. */
export function readTypeId(text: string): { prefix: string; uuid: string } | null {
  try {
    const id = fromString(text);
    return { prefix: getType(id), uuid: toUUID(id) };
  } catch {
    return null;
  }
}

/** Keys that are the same in every new database, so that documentation can name them: UUIDv7 of a fixed day. */
export function sampleIds(): () => string {
  let next = 0;
  return () => {
    next += 1;
    return `01890000-0000-7000-8000-1${next.toString(16).padStart(11, '0')}`;
  };
}
