import type { GatewayContext } from '../../context.ts';
import { pathOfUnstorable } from '../../graphql/arguments.ts';
import { sql } from '../../platform/sql.ts';
import { fingerprintOf, isOlder, mappedOf, refsOf } from './mapping.ts';
import { ImportReport } from './outcome.ts';
import type { RejectedRecord, SourceRecord, SubjectRef, UnderstoodRecord } from './record.ts';
import { removeByKey } from './removal.ts';
import { findStored, type SourceAccount, type StoredSource } from './sources.ts';
import { type ImportTarget, inOrder, targetOf } from './target.ts';
import { type Batch, type Item, writeItems } from './write.ts';

/** Subjects that are as good as known, by `Type/id`: those that a dry run has undone. */
export type Remembered = Map<string, UnderstoodRecord>;

/**
 * Writes what a source sent, in the caller's transaction, by the same rules as any other write: what is new is created,
 * of what the source changed only the fields that it changed, and what is as it was is not touched. A record that its
 * rules refuse stands in the report and stops no other.
 */
export async function importRecords(
  context: GatewayContext,
  account: SourceAccount,
  records: readonly SourceRecord[],
  remembered?: Remembered,
): Promise<ImportReport> {
  const { transaction } = context;
  // Two writers of one account would each find a new original missing.
  const lock = `sync ${transaction.organizationId} ${account.system} ${account.account}`;
  await transaction.query(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`);
  const batch: Batch = { context, account, report: new ImportReport(), now: new Date() };
  const understood = new Map<string, UnderstoodRecord[]>();
  for (const record of lastOfEach(batch, records)) {
    if ('rejection' in record) refuse(batch, record);
    else if ('gone' in record) await remove(batch, record);
    else if ('input' in record) {
      const unstorable = pathOfUnstorable(textsOf(record), []);
      if (unstorable)
        refuse(batch, {
          ...record,
          rejection: `${unstorable.slice(1).join('.')} has a character that cannot be stored.`,
        });
      else understood.set(record.type, [...(understood.get(record.type) ?? []), record]);
    }
  }
  for (const type of inOrder(context.catalog, understood.keys())) {
    await importType(batch, type, understood.get(type) ?? [], remembered);
  }
  return batch.report;
}

const textsOf = ({ externalId, input, properties }: UnderstoodRecord) => ({ id: externalId, input, properties });

/** Pages that shift can name an original twice: the one that was changed last counts, and else the last. */
function* lastOfEach(batch: Batch, records: readonly SourceRecord[]): Generator<SourceRecord> {
  const last = new Map<string, SourceRecord>();
  for (const [index, record] of records.entries()) {
    const key = record.externalId === null ? `#${index}` : `${record.type}/${record.externalId}`;
    const before = last.get(key);
    if (before && 'input' in before) {
      batch.report.add('unchanged', record.type, before.externalId);
      if ('input' in record && (record.updatedAt ?? 0) < (before.updatedAt ?? 0)) continue;
    }
    last.set(key, record);
  }
  yield* last.values();
}

function refuse(batch: Batch, { type, externalId, raw, rejection: reason }: RejectedRecord): void {
  batch.report.refuse({ type, externalId, raw, reason });
}

async function remove(batch: Batch, { type, externalId }: { type: string; externalId: string }): Promise<void> {
  const target = targetOf(batch.context.catalog, type);
  if (!target?.event) return;
  const { context, account, now } = batch;
  const removed = await removeByKey(context, account, target.event, [externalId], now);
  if (removed > 0) batch.report.add('deleted', type, externalId);
  else batch.report.settled.push({ type, externalId });
}

/** Writes the records of one type; returns the UUID of each one that there is now. */
async function importType(
  batch: Batch,
  type: string,
  records: readonly UnderstoodRecord[],
  remembered: Remembered | undefined,
): Promise<Map<string, string>> {
  const target = targetOf(batch.context.catalog, type);
  if (!target) {
    for (const record of records) refuse(batch, { ...record, rejection: `There is nothing called ${type}.` });
    return new Map();
  }
  const stored = await findStored(
    batch.context,
    batch.account,
    target,
    records.map(({ externalId }) => externalId),
  );
  const items = records.flatMap((record) => toItem(batch, target, record, stored.get(record.externalId)));
  const known = await findKnown(batch, items, remembered);
  for (const item of items) {
    const missing = item.refs.find((ref) => !known.has(keyOf(ref)));
    if (missing) item.refused = `${missing.type} ${missing.externalId} is not known.`;
  }
  await writeItems(batch, target, items, (ref) => known.get(keyOf(ref)));
  for (const { record, refused, outcome, uuid } of items) {
    if (refused !== undefined) refuse(batch, { ...record, rejection: refused });
    else batch.report.add(outcome, type, record.externalId);
    if (refused === undefined && outcome === 'created' && target.subject) remembered?.set(keyOf(record), record);
    if (uuid !== undefined)
      stored.set(record.externalId, { externalId: record.externalId, uuid, mapped: null, fingerprint: null });
  }
  return new Map([...stored.values()].map(({ externalId, uuid }) => [externalId, uuid]));
}

/** What is to be done with a record; nothing where it says what it said before, or comes late. */
function toItem(
  batch: Batch,
  target: ImportTarget,
  record: UnderstoodRecord,
  stored: StoredSource | undefined,
): Item[] {
  const mapped = mappedOf(record);
  const fingerprint = fingerprintOf(record.raw, mapped);
  if (stored?.fingerprint === fingerprint || (stored?.mapped && isOlder(record, stored.mapped))) {
    batch.report.add('unchanged', target.typename, record.externalId);
    return [];
  }
  const refs = refsOf(record.input);
  const item: Item = { record, refs, mapped, fingerprint, stored, outcome: stored ? 'changed' : 'created' };
  if (stored && target.event?.appendOnly) item.refused = `A ${target.typename} is recorded once and never changed.`;
  return [item];
}

const keyOf = ({ type, externalId }: Pick<SubjectRef, 'type' | 'externalId'>): string => `${type}/${externalId}`;

/** The UUIDs of the subjects that records name, by `Type/id`; those not known yet are created where it is said with what. */
async function findKnown(
  batch: Batch,
  items: readonly Item[],
  remembered: Remembered | undefined,
): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  const refs = new Map(items.flatMap((item) => item.refs.map((ref) => [keyOf(ref), ref] as const)));
  for (const [type, named] of Map.groupBy(refs.values(), (ref) => ref.type)) {
    const target = targetOf(batch.context.catalog, type);
    if (!target?.subject) continue;
    const ids = named.map(({ externalId }) => externalId);
    const stored = await findStored(batch.context, batch.account, target, ids);
    const stubs = named.flatMap((ref) => (stored.has(ref.externalId) ? [] : stubOf(ref, remembered)));
    // What is only named is not counted: the source has not shown it.
    const made = await importType({ ...batch, report: new ImportReport() }, type, stubs, remembered);
    for (const { externalId, uuid } of stored.values()) known.set(`${type}/${externalId}`, uuid);
    for (const [externalId, uuid] of made) known.set(`${type}/${externalId}`, uuid);
  }
  return known;
}

function stubOf(ref: SubjectRef, remembered: Remembered | undefined): UnderstoodRecord[] {
  const earlier = remembered?.get(keyOf(ref));
  if (earlier) return [earlier];
  return ref.ifUnknown ? [{ type: ref.type, externalId: ref.externalId, raw: 'null', input: ref.ifUnknown }] : [];
}
