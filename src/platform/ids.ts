import { randomUUID } from 'node:crypto';
import { fromString, getType, toUUID, typeidUnboxed } from 'typeid-js';
import { encodeUuid } from './type-id.ts';

/** A new time-ordered key: a UUIDv7, made here so that PGlite and PostgreSQL store the same. */
export const newId = (): string => toUUID(typeidUnboxed());

/** The time that a UUIDv7 was made at, or was given. */
export const timeOf = (uuid: string): Date => new Date(Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16));

/** The UUIDv7 with another time; as it is for a time before 1970, which no UUIDv7 can hold. */
export function withTime(uuid: string, time: Date): string {
  if (time.getTime() < 0) return uuid;
  const hex = time.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}${uuid.slice(13)}`;
}

/** Up to 4,096 UUIDv7 of one time, in this order: the bits after the version count, as RFC 9562 has it (6.2, method 1). */
export function newIdsAt(time: Date, count: number): string[] {
  const first = withTime('00000000-0000-7', time);
  return Array.from(
    { length: count },
    (_, index) => `${first}${index.toString(16).padStart(3, '0')}${randomUUID().slice(18)}`,
  );
}

/** What clients see of a key: a TypeID, the kind's prefix and the UUID in base32 (`homework_01jv…`). */
export const toTypeId = (prefix: string, uuid: string): string =>
  prefix === '' ? encodeUuid(uuid) : `${prefix}_${encodeUuid(uuid)}`;

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
