import type { Ordering, OrderKey, Position } from '../platform/keyset.ts';
import { badInput } from './errors.ts';

const VERSION = 1;
const FORMATS: Record<OrderKey['type'], RegExp> = {
  timestamptz: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  int4: /^\d{1,9}$/,
};

/** The opaque cursor of a position. */
export const encodeCursor = (ordering: Pick<Ordering, 'name'>, position: Position): string =>
  Buffer.from([VERSION, ordering.name, ...position].join(' ')).toString('base64url');

/** The position that a cursor of this ordering holds. Throws BAD_USER_INPUT, naming the argument, for any other text. */
export function decodeCursor(ordering: Ordering, cursor: string, argument: string): Position {
  const [version, name = '', ...position] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (version !== String(VERSION) || encodeCursor({ name }, position) !== cursor) {
    throw badInput(argument, 'is not a cursor that this server made');
  }
  if (name !== ordering.name) throw badInput(argument, 'is a cursor of another list or of another ordering');
  const wellFormed =
    position.length === ordering.keys.length &&
    ordering.keys.every((key, index) => isValue(key, position[index] ?? ''));
  if (!wellFormed) throw badInput(argument, 'is not a cursor that this server made');
  return position;
}

const isValue = (key: OrderKey, text: string): boolean =>
  FORMATS[key.type].test(text) && (key.type !== 'timestamptz' || isInstant(text));

// Date.parse rolls over a 30th of February, which PostgreSQL refuses.
const isInstant = (text: string): boolean => {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text && !text.startsWith('0000');
};
