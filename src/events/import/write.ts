import { DriverException } from '@mikro-orm/core';
import type { GatewayContext } from '../../context.ts';
import { RefusedError } from '../../graphql/errors.ts';
import { readInputs, type Values } from '../input.ts';
import { type Mapped, withKnown } from './mapping.ts';
import type { ImportReport, Outcome } from './outcome.ts';
import type { SubjectRef, UnderstoodRecord } from './record.ts';
import { type SourceAccount, type SourceToStore, type StoredSource, storeSources } from './sources.ts';
import type { ImportTarget } from './target.ts';
import { writeEvents } from './write-events.ts';
import { writeSubjects } from './write-subjects.ts';

/** What the writing of one page shares. */
export interface Batch {
  context: GatewayContext;
  account: SourceAccount;
  report: ImportReport;
  now: Date;
}

/** One record on its way into the database. */
export interface Item {
  record: UnderstoodRecord;
  /** The subjects that it names. */
  refs: readonly SubjectRef[];
  mapped: Mapped;
  fingerprint: string;
  /** What is remembered of it; absent for what is new. */
  stored: StoredSource | undefined;
  outcome: Outcome;
  /** The whole input as it was read. */
  values?: Values;
  /** The row that stands for it now. */
  uuid?: string;
  /** Why it is not written. */
  refused?: string;
}

/**
 * Writes the items of one type in as many statements for a thousand as for one. What the database itself refuses is
 * found by halves, so that one bad record does not stop the others.
 */
export async function writeItems(
  batch: Batch,
  target: ImportTarget,
  items: readonly Item[],
  known: (ref: SubjectRef) => string | undefined,
): Promise<void> {
  const open = items.filter(({ refused }) => refused === undefined);
  if (open.length === 0) return;
  try {
    await batch.context.transaction.savepoint(async () => {
      await readValues(batch, target, open, known);
      const ready = open.filter(({ refused }) => refused === undefined);
      await (target.event ? writeEvents(batch, target, target.event, ready) : writeSubjects(batch, target, ready));
      await storeSources(batch.context, batch.account, target, ready.flatMap(toStore), batch.now);
    });
  } catch (error) {
    const reason = reasonOf(error, target);
    if (reason === null) throw error;
    if (open.length === 1) {
      (open[0] as Item).refused = reason;
      return;
    }
    for (const item of open) delete item.refused;
    const middle = Math.ceil(open.length / 2);
    await writeItems(batch, target, open.slice(0, middle), known);
    await writeItems(batch, target, open.slice(middle), known);
  }
}

async function readValues(
  { context }: Batch,
  target: ImportTarget,
  items: readonly Item[],
  known: (ref: SubjectRef) => string | undefined,
): Promise<void> {
  const placed = items.map(({ record }, index) => ({ input: withKnown(record.input, known), path: [String(index)] }));
  const { values, refusals } = await readInputs(context, target.fields, placed);
  for (const [index, item] of items.entries()) item.values = values[index] as Values;
  for (const { field, message } of refusals) {
    const item = items[Number(field?.[0])] as Item;
    const place = field?.slice(1).join('.');
    item.refused = [item.refused, place ? `${place}: ${message}` : message].filter(Boolean).join(' ');
  }
}

/** Runs the rules of one item; what they refuse is the item's refusal. */
export async function byRules(item: Item, work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    // A date that is none is only noticed when it is written out.
    if (!(error instanceof RefusedError) && !(error instanceof RangeError)) throw error;
    item.refused = error.message;
  }
}

function toStore({ record, uuid, mapped, fingerprint, refused }: Item): SourceToStore[] {
  if (refused !== undefined || uuid === undefined) return [];
  return [{ externalId: record.externalId, uuid, raw: record.raw, mapped, fingerprint }];
}

/** Integrity and data exceptions (PostgreSQL, appendix A) are the record's fault, everything else is not. */
function reasonOf(error: unknown, { typename, subject }: ImportTarget): string | null {
  const { code, constraint } = error as { code?: unknown; constraint?: string };
  if (typeof code !== 'string' || !/^2[23]/.test(code)) return null;
  if (code === '23505' && subject?.unique) return `There is another ${typename} with this ${subject.unique}.`;
  const said = error instanceof DriverException ? error.message.replace(/^.* - /s, '') : (error as Error).message;
  return constraint ? `It breaks the rule ${constraint}.` : said;
}
