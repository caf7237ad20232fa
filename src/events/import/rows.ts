import type { EntityMetadata, EntityProperty, EntitySchema } from '@mikro-orm/core';
import type { GatewayContext } from '../../context.ts';
import { sql } from '../../platform/sql.ts';

/** A row while it is written: the properties of its entity. */
export type Row = Readonly<Record<string, unknown>>;

interface Column {
  name: string;
  read(row: Row): unknown;
  isJson: boolean;
}

/**
 * Adds rows of one entity, however many, in one statement. They travel as one JSON text, from which PostgreSQL takes
 * each column in its own type.
 */
export async function insertRows(context: GatewayContext, entity: EntitySchema, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const { table, columns, constants } = await tableOf(context, entity);
  const names = [...columns.map(({ name }) => name), ...Object.keys(constants)];
  await context.transaction.query(
    sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
      select ${sql.join(names.map((name) => sql.ref(`r.${name}`)))}
      from json_populate_recordset(null::${sql.table(table)}, ${jsonOf(columns, constants, rows)}::json) as r`,
  );
}

/** Puts rows in the place of those with their keys (organisation and id), in one statement. */
export async function updateRows(context: GatewayContext, entity: EntitySchema, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const { table, columns, constants } = await tableOf(context, entity);
  const changed = columns.filter(({ name }) => name !== 'id' && name !== 'organization_id');
  await context.transaction.query(
    sql`update ${sql.table(table)} as t
      set ${sql.join(changed.map(({ name }) => sql`${sql.ref(name)} = ${sql.ref(`r.${name}`)}`))}
      from json_populate_recordset(null::${sql.table(table)}, ${jsonOf(columns, constants, rows)}::json) as r
      where t.organization_id = ${context.transaction.organizationId} and t.id = r.id`,
  );
}

/** The rows with these UUIDs, held until the transaction ends, apart from the unit of work. */
export async function lockRows(
  context: GatewayContext,
  entity: EntitySchema,
  uuids: readonly string[],
): Promise<Map<string, Record<string, unknown>>> {
  if (uuids.length === 0) return new Map();
  const { transaction } = context;
  const { table } = await tableOf(context, entity);
  await transaction.query(
    sql`select from ${sql.table(table)} where organization_id = ${transaction.organizationId}
      and id = any(${uuids}::uuid[]) order by id for no key update`,
  );
  const em = await transaction.em();
  const key = { organizationId: transaction.organizationId, id: { $in: uuids } };
  const rows = await em.find(entity, key as never, { disableIdentityMap: true });
  return new Map((rows as Record<string, unknown>[]).map((row) => [row.id as string, row]));
}

interface TableShape {
  table: string;
  columns: Column[];
  /** The kind, where several share a table. */
  constants: Record<string, unknown>;
}

const shapes = new WeakMap<EntitySchema, TableShape>();

async function tableOf(context: GatewayContext, entity: EntitySchema): Promise<TableShape> {
  const known = shapes.get(entity);
  if (known) return known;
  const em = await context.transaction.em();
  const meta = em.getMetadata().get(entity.meta.className as never) as EntityMetadata;
  const kind = meta.discriminatorValue;
  const properties = Object.values(meta.properties) as EntityProperty[];
  const stored = properties.filter((one) => !one.generated && one.persist !== false && !(kind && one.name === 'kind'));
  const shape = { table: meta.tableName, columns: stored.map(columnOf), constants: kind ? { kind } : {} };
  shapes.set(entity, shape);
  return shape;
}

function columnOf(property: EntityProperty): Column {
  const { name } = property;
  if (property.kind === 'm:1') {
    return { name: property.fieldNames.at(-1) as string, read: (row) => uuidOf(row[name]), isJson: false };
  }
  const isJson = /^jsonb?$/.test(property.columnTypes[0] ?? '');
  return { name: property.fieldNames[0] as string, read: (row) => row[name], isJson };
}

/** A reference is the related row, loaded or not, or the pair of its key. */
const uuidOf = (value: unknown): unknown =>
  value == null ? null : Array.isArray(value) ? value[1] : (value as { id: string }).id;

function jsonOf(columns: readonly Column[], constants: Row, rows: readonly Row[]): string {
  const last = Object.entries(constants).map(([name, value]) => `,"${name}":${JSON.stringify(value)}`);
  const texts = rows.map((row) => {
    let text = '';
    for (const { name, read, isJson } of columns) {
      const value = read(row);
      // What is null where nothing is said needs no text.
      if (value == null) continue;
      // What a domain stores as JSON is JSON text already where it is a text.
      text += `,"${name}":${isJson && typeof value === 'string' ? value : JSON.stringify(value)}`;
    }
    return `{${(text + last.join('')).slice(1)}}`;
  });
  return `[${texts.join()}]`;
}
