import type { GatewayContext } from '../context.ts';
import { type Refusal, RefusedError, withArticle } from '../graphql/errors.ts';
import { isOneOf, sql } from '../platform/sql.ts';
import type { Field, Fields } from './fields.ts';

/** An input that was read: by field name, ids as UUIDs; what was left out is absent, what was cleared is null. */
export type Values = Record<string, unknown>;

/** Fields of update inputs that say which row is meant and not what becomes of it. */
const ADDRESS = new Set(['id', 'expectedVersion', 'idempotencyKey']);

/**
 * Reads the input of a create or an update. Throws RefusedError with every reason at once: what is required, what is
 * too long, ids of another type, ids that are not there.
 */
export async function readInput(
  context: GatewayContext,
  fields: Fields,
  input: Readonly<Record<string, unknown>>,
  mode: 'create' | 'update',
): Promise<Values> {
  const reader: Reader = { context, refusals: [], named: [], targets: new Map() };
  const values = readFields(reader, fields, input, mode, ['input']);
  if (mode === 'update' && !Object.entries(input).some(([name, value]) => value !== undefined && !ADDRESS.has(name))) {
    reader.refusals.push({ code: 'INVALID', field: ['input'], message: 'There is nothing to update.' });
  }
  await findNamed(reader);
  if (reader.refusals.length > 0) throw new RefusedError(reader.refusals);
  return values;
}

/** One of several inputs that are read together, and the path that leads to it below the mutation's arguments. */
export interface PlacedInput<Input = Readonly<Record<string, unknown>>> {
  input: Input;
  path: readonly string[];
}

/** Reads the inputs of many creates in as many statements as one; returns the reasons to refuse and does not throw. */
export async function readInputs(
  context: GatewayContext,
  fields: Fields,
  inputs: readonly PlacedInput[],
): Promise<{ values: Values[]; refusals: Refusal[] }> {
  const reader: Reader = { context, refusals: [], named: [], targets: new Map() };
  const values = inputs.map(({ input, path }) => readFields(reader, fields, input, 'create', path));
  await findNamed(reader);
  return { values, refusals: reader.refusals };
}

/** A subject that an input names, and where its UUID goes once it is found. */
interface Named {
  subject: string;
  column: string;
  value: string;
  field: string[];
  put(uuid: string): void;
}

/** A subject whose UUID is known already, where an input would hold its id: it is only made sure that it is there. */
export class KnownSubject {
  readonly uuid: string;

  constructor(uuid: string) {
    this.uuid = uuid;
  }
}

interface Reader {
  context: GatewayContext;
  refusals: Refusal[];
  named: Named[];
  /** What the ids that were met stand for. */
  targets: Map<string, ReturnType<GatewayContext['catalog']['target']>>;
}

function readFields(
  reader: Reader,
  fields: Fields,
  input: Readonly<Record<string, unknown>>,
  mode: 'create' | 'update',
  path: readonly string[],
): Values {
  const values: Values = {};
  for (const [name, field] of Object.entries(fields)) {
    const given = input[name];
    if (given === undefined || given === null) {
      if (mode === 'create' && field.fallback !== undefined) {
        values[name] = field.fallback;
      } else if (isMissing(field, given, mode)) {
        reader.refusals.push({ code: 'REQUIRED', field: [...path, name], message: `${name} is required.` });
      } else if (given === null && !field.made) {
        values[name] = field.list ? [] : null;
      }
      continue;
    }
    const reading = field.read(given);
    const at = [...path, name];
    if ('refusal' in reading) {
      reader.refusals.push({ ...reading.refusal, field: [...at, ...(reading.at ?? [])] });
    } else if (field.entries) {
      const { entries } = field;
      const readEntry = (entry: unknown, path: readonly string[]) =>
        readFields(reader, entries, entry as Record<string, unknown>, 'create', path);
      values[name] = field.list
        ? (reading.value as unknown[]).map((entry, index) => readEntry(entry, [...at, String(index)]))
        : readEntry(reading.value, at);
    } else if (field.reference !== undefined) {
      readReferences(reader, field, reading.value, at, values, name);
    } else {
      values[name] = reading.value;
    }
  }
  return values;
}

function isMissing(field: Field, given: null | undefined, mode: 'create' | 'update'): boolean {
  if (field.made) return given === null && mode === 'update';
  return field.required && (given === null || mode === 'create');
}

function readReferences(
  reader: Reader,
  field: Field,
  value: unknown,
  at: string[],
  values: Values,
  name: string,
): void {
  const subject = field.reference as string;
  if (!field.list) {
    nameSubject(reader, subject, field.by, value as string, at, (uuid) => {
      values[name] = uuid;
    });
    return;
  }
  const uuids: string[] = [];
  values[name] = uuids;
  for (const [index, id] of (value as string[]).entries()) {
    nameSubject(reader, subject, field.by, id, [...at, String(index)], (uuid) => {
      if (!uuids.includes(uuid)) uuids.push(uuid);
    });
  }
}

function nameSubject(
  { context, refusals, named, targets }: Reader,
  subject: string,
  by: string | undefined,
  value: string | KnownSubject,
  field: string[],
  put: (uuid: string) => void,
): void {
  if (value instanceof KnownSubject) {
    named.push({ subject, column: 'id', value: value.uuid, field, put });
    return;
  }
  if (by !== undefined) {
    named.push({ subject, column: by, value, field, put });
    return;
  }
  // Many inputs name the same few subjects.
  if (!targets.has(value)) targets.set(value, context.catalog.target(value));
  const target = targets.get(value);
  if (target?.subject?.typename === subject) {
    named.push({ subject, column: 'id', value: target.uuid, field, put });
    return;
  }
  const { prefix } = context.catalog.subject(subject);
  refusals.push({ code: 'INVALID', field, message: `This is not the id of ${withArticle(subject)} ("${prefix}_…").` });
}

/** Finds what the input names, and refuses what is not there: one statement for each type of subject. */
async function findNamed({ context, refusals, named }: Reader): Promise<void> {
  for (const group of Map.groupBy(named, ({ subject, column }) => `${subject} ${column}`).values()) {
    const [{ subject, column }] = group as [Named, ...Named[]];
    const found = await lockSubjects(context, subject, column, [...new Set(group.map(({ value }) => value))]);
    for (const { value, field, put } of group) {
      const uuid = found.get(value);
      if (uuid !== undefined) put(uuid);
      else refusals.push({ code: 'NOT_FOUND', field, message: `There is no ${subject} with this ${column}.` });
    }
  }
}

/**
 * The UUIDs of the subjects with these values in a unique column. They are locked until the transaction ends, so that
 * what an input names cannot be deleted before it is written.
 */
export async function lockSubjects(
  context: GatewayContext,
  subject: string,
  column: string,
  values: readonly string[],
): Promise<Map<string, string>> {
  const { tableName } = context.catalog.subject(subject);
  const rows = await context.transaction.query<{ id: string; value: string }>(
    sql`select id, ${sql.ref(column)}::text as value from ${sql.table(tableName)}
      where organization_id = ${context.transaction.organizationId}
        and ${isOneOf(sql.ref(column), values, column === 'id' ? 'uuid' : 'text')}
      for key share`,
  );
  return new Map(rows.map((row) => [row.value, row.id]));
}
