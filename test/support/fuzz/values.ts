import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Draw } from './draw.ts';
import { idsFor, type Pool } from './pool.ts';
import { oddText, scalarValue, toWire } from './texts.ts';

/** Where a value stands, by which ids, cursors and sizes of pages are chosen. */
export interface Place {
  /** The argument or input field. */
  name: string;
  /** The field or the input type that it belongs to. */
  owner: string;
}

const NO_IDS = ['', 'job', 'job_', '_01h4000000e008000g00000001', 'job_01h4000000e008000g0000000!', 'JOB_01', '7'];
const NO_CURSORS = ['', 'AAAA', 'MSBqb2JzIA', '====', 'ÿ', '\u0000', 'x'.repeat(5_000)];

function idFor({ name, owner }: Place, pool: Pool, draw: Draw): string {
  if (!draw.odd(40)) return draw.pick(idsFor(pool, name === 'id' || name === 'ids' ? owner : name));
  if (draw.chance(40)) return draw.pick(pool.ids);
  // One that is well-formed and belongs to nothing.
  if (draw.chance(40)) return `${draw.pick(pool.ids).replace(/_[^_]*$/, '')}_01jv5g0v0ye7fvxqzv3h1x8w2c`;
  return draw.chance(50) ? draw.pick(NO_IDS) : oddText(draw);
}

function cursorFor(pool: Pool, draw: Draw): string {
  const cursor = draw.pick(pool.cursors);
  if (!draw.odd(40)) return cursor;
  return draw.chance(50) ? cursor.slice(0, draw.int(0, cursor.length - 1)) : draw.pick(NO_CURSORS);
}

/** A value for this type as JSON; at a nullable place also null. */
export function valueFor(type: GraphQLInputType, place: Place, pool: Pool, draw: Draw): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, place, pool, draw);
  if (draw.chance(7)) return null;
  if (isListType(type)) {
    const length = draw.odd(4) ? 60 : draw.int(0, 3);
    return Array.from({ length }, () => valueFor(type.ofType, place, pool, draw));
  }
  if (isEnumType(type)) return draw.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf
      ? [draw.pick(fields)]
      : fields.filter((field) => isRequiredInputField(field) || draw.chance(30));
    return Object.fromEntries(
      chosen.map((field) => [field.name, valueFor(field.type, { name: field.name, owner: type.name }, pool, draw)]),
    );
  }
  if (type.name === 'ID') return idFor(place, pool, draw);
  if (place.name === 'after' || place.name === 'before') return cursorFor(pool, draw);
  if ((place.name === 'first' || place.name === 'last') && !draw.odd(20)) return draw.int(1, 5);
  return scalarValue(type.name, draw);
}

/** A value as a document writes it. */
export function toLiteral(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return toLiteral(type.ofType, value);
  if (value === null || value === undefined) return 'null';
  if (isListType(type) && Array.isArray(value)) {
    return `[${value.map((item) => toLiteral(type.ofType, item)).join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value as object).map(([name, item]) => {
      const field = fields[name];
      return field ? `${name}: ${toLiteral(field.type, item)}` : '';
    });
    return `{ ${entries.join(', ')} }`;
  }
  return isEnumType(type) ? String(value) : toWire(untyped(value));
}

function untyped(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(untyped).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  // What is no name cannot be the key of a literal.
  const entries = Object.entries(value).filter(([key]) => /^[A-Za-z_]\w*$/.test(key));
  return `{ ${entries.map(([key, item]) => `${key}: ${untyped(item)}`).join(', ')} }`;
}
