import type { GatewayContext } from '../../context.ts';
import { sql } from '../../platform/sql.ts';
import { snapshotOf } from '../audit.ts';
import type { EventKindDefinition } from '../catalog.ts';
import { EventChange } from '../entities.ts';
import type { Listing } from './record.ts';
import { insertRows } from './rows.ts';
import { findStored, type SourceAccount } from './sources.ts';
import { targetOf } from './target.ts';
import { auditRow, readCurrent } from './write-events.ts';

/** How many events are removed, or looked through, in one statement. */
const STEP = 1_000;

/** Deletes the events that a source knows by these ids, with an audit row for each; returns how many there were. */
export async function removeByKey(
  context: GatewayContext,
  { system, account }: SourceAccount,
  definition: EventKindDefinition,
  externalIds: readonly string[],
  now: Date,
): Promise<number> {
  if (definition.appendOnly) return 0;
  const { transaction } = context;
  const { entity, rules, kind } = definition;
  let removed = 0;
  for (let at = 0; at < externalIds.length; at += STEP) {
    const rows = await transaction.query<{ event_id: string }>(
      sql`delete from event_source where organization_id = ${transaction.organizationId} and system = ${system}
        and account = ${account} and kind = ${kind} and external_id = any(${externalIds.slice(at, at + STEP)}::text[])
        returning event_id`,
    );
    const uuids = rows.map(({ event_id }) => event_id);
    const current = await readCurrent(context, { entity, collections: rules.collections ?? {} }, uuids);
    const changes = [...current.values()].map(({ row, collections }) => {
      const before = snapshotOf(context, definition, row, collections);
      return auditRow(context, definition, { ...row, version: row.version + 1 }, 'DELETED', now, {
        before,
        after: null,
      });
    });
    await insertRows(context, EventChange, changes);
    for (const collection of Object.values(rules.collections ?? {})) {
      await collection.write(context, new Map(uuids.map((uuid) => [uuid, []])));
    }
    await transaction.query(
      sql`delete from ${sql.table(definition.table.name)}
        where organization_id = ${transaction.organizationId} and id = any(${uuids}::uuid[])`,
    );
    removed += current.size;
  }
  return removed;
}

/** What a complete listing of one kind did not name, among how many. */
export interface Absent {
  definition: EventKindDefinition;
  known: number;
  externalIds: string[];
}

/** What the gateway has from an account that a complete listing did not name. Only what a connector brought is looked at. */
export async function findAbsent(
  context: GatewayContext,
  account: SourceAccount,
  listing: Listing,
  wasSeen: (type: string, externalId: string) => boolean,
): Promise<Absent[]> {
  const found: Absent[] = [];
  for (const type of listing.types) {
    const definition = targetOf(context.catalog, type)?.event;
    if (!definition || definition.appendOnly) continue;
    const within = await belongsTo(context, account, definition, listing);
    if (within === null) continue;
    const absent: Absent = { definition, known: 0, externalIds: [] };
    for (let after = ''; ; ) {
      const rows = await context.transaction.query<{ external_id: string }>(
        sql`select s.external_id from event_source as s
          where s.organization_id = ${context.transaction.organizationId} and s.system = ${account.system}
            and s.account = ${account.account} and s.kind = ${definition.kind} and s.external_id > ${after}
            and s.mapped is not null and ${within}
          order by s.external_id limit ${STEP}`,
      );
      absent.known += rows.length;
      for (const { external_id: id } of rows) if (!wasSeen(type, id)) absent.externalIds.push(id);
      if (rows.length < STEP) break;
      after = (rows.at(-1) as { external_id: string }).external_id;
    }
    found.push(absent);
  }
  return found;
}

/** The condition that an event belongs to the subject of a listing; null where that is not known, and so nothing does. */
async function belongsTo(
  context: GatewayContext,
  account: SourceAccount,
  { table }: EventKindDefinition,
  { within }: Listing,
) {
  if (!within) return sql`true`;
  const column = table.subjects[within.type];
  const target = targetOf(context.catalog, within.type);
  const [subject] = target ? [...(await findStored(context, account, target, [within.externalId])).values()] : [];
  if (column === undefined || !subject) return null;
  return sql`exists (select from ${sql.table(table.name)} as e where e.organization_id = s.organization_id
    and e.id = s.event_id and ${sql.ref(`e.${column}`)} = ${subject.uuid})`;
}
