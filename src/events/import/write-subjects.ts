import type { GatewayContext } from '../../context.ts';
import { sql } from '../../platform/sql.ts';
import type { Values } from '../input.ts';
import { assignFields } from '../service.ts';
import { insertRows, lockRows, updateRows } from './rows.ts';
import type { ImportTarget } from './target.ts';
import { type Batch, byRules, type Item } from './write.ts';
import { addMembers, newMembers, pickChanged } from './write-events.ts';

type SubjectRow = Record<string, unknown> & { id: string; version: number };

/**
 * Creates and changes subjects of one type. Where no two may share a value (an email address), one that is there
 * already stands for the original too; then only what it lacks is filled in.
 */
export async function writeSubjects(batch: Batch, target: ImportTarget, items: readonly Item[]): Promise<void> {
  const { context, now } = batch;
  const shared = await findShared(context, target, items);
  const uuids = items.flatMap((item) => item.stored?.uuid ?? shared.get(uniqueOf(target, item)) ?? []);
  const current = await lockRows(context, target.entity, uuids);
  const inserts: SubjectRow[] = [];
  const updates: SubjectRow[] = [];
  const members = newMembers(target);
  for (const item of items) {
    await byRules(item, () => {
      const values = item.values as Values;
      const twin = shared.get(uniqueOf(target, item));
      const uuid = item.stored?.uuid ?? twin;
      const row = (uuid === undefined ? undefined : current.get(uuid)) as SubjectRow | undefined;
      if (!row) {
        const made = newSubject(context, target, values, now);
        inserts.push(made);
        item.uuid = made.id;
        item.outcome = 'created';
        addMembers(members, made.id, values);
        // A second original with the same value in this page is the same subject.
        const unique = uniqueOf(target, item);
        if (unique !== undefined) shared.set(unique, made.id);
        current.set(made.id, made);
        return;
      }
      const changed = item.stored ? pickChanged(item, values) : pickLacking(target, row, values);
      const properties = Object.keys(changed).flatMap((name) => target.fields[name]?.property ?? []);
      const before = properties.map((property) => row[property]);
      assignFields(context, target.fields, row, changed);
      item.uuid = row.id;
      addMembers(members, row.id, changed);
      const differs =
        properties.some((property, index) => row[property] !== before[index]) ||
        Object.keys(target.collections).some((name) => name in changed);
      item.outcome = differs ? 'changed' : 'unchanged';
      if (!differs || inserts.includes(row)) return;
      if (!updates.includes(row)) {
        row.version += 1;
        updates.push(row);
      }
      row.updatedAt = now;
    });
  }
  await insertRows(context, target.entity, inserts);
  await updateRows(context, target.entity, updates);
  for (const [name, collection] of Object.entries(target.collections)) {
    const named = members.get(name);
    if (named && named.size > 0) await collection.write(context, named);
  }
}

function newSubject(context: GatewayContext, target: ImportTarget, values: Values, now: Date): SubjectRow {
  const { organizationId } = context.transaction;
  const row: SubjectRow = { organizationId, id: context.newId(), createdAt: now, updatedAt: now, version: 1 };
  assignFields(context, target.fields, row, values);
  return row;
}

/** The value that no two subjects of the type share; undefined where there is none. */
function uniqueOf({ subject, fields }: ImportTarget, { values }: Item): string | undefined {
  const value = subject?.unique !== undefined && fields[subject.unique] ? values?.[subject.unique] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Which subjects have the unique values of the items that are new. */
async function findShared(
  { transaction }: GatewayContext,
  target: ImportTarget,
  items: readonly Item[],
): Promise<Map<string | undefined, string>> {
  const column = target.subject?.unique && target.subject.columns[target.subject.unique];
  const values = items.flatMap((item) => (item.stored ? [] : (uniqueOf(target, item) ?? [])));
  if (!target.subject || !column || values.length === 0) return new Map();
  const rows = await transaction.query<{ id: string; value: string }>(
    sql`select id, ${sql.ref(column)} as value from ${sql.table(target.subject.tableName)}
      where organization_id = ${transaction.organizationId} and ${sql.ref(column)} = any(${values}::text[])`,
  );
  return new Map(rows.map(({ value, id }) => [value, id]));
}

const pickLacking = ({ fields }: ImportTarget, row: SubjectRow, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => {
      const property = fields[name]?.property;
      return property != null && row[property] == null;
    }),
  );
