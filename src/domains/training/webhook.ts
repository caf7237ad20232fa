import { z } from 'zod';
import type { SourceRecord } from '../../events/import/record.ts';
import { HttpStatusError } from '../../platform/http-errors.ts';
import type { Element, Source } from '../../sync/connector.ts';
import { elementOf } from '../../sync/records.ts';
import { isSame, MalformedDeliveryError, type Webhook } from '../../sync/webhook.ts';
import { type Members, readClass, readEvent, readMember } from './strigo.ts';

/**
 * Strigo's rest-hooks `event.create`, `event.update`, `event.delete` and `event.finish`. It documents neither a signature
 * nor which of them a delivery is, so that the address holds a secret, nothing but the id of the event is believed, and
 * the event is asked for again: one that is not found is gone.
 */
export const strigoWebhook: Webhook<unknown> = {
  isAuthentic: ({ pathSecret }, secret) => isSame(pathSecret ?? '', secret),
  idOf: () => null,
  async read(source, payload) {
    const said = delivery.safeParse(payload);
    if (!said.success) throw new MalformedDeliveryError('The payload is no event: it has no id.');
    const { id } = said.data;
    const event = await one(source, `/events/${encodeURIComponent(id)}`);
    if (!event) return [{ reading: 'event', records: [{ type: 'Training', externalId: id, gone: true }] }];
    return [
      { reading: 'event', records: [...(await readNamed(source, event.value)), await withMembers(source, event)] },
    ];
  },
};

const resource = z.looseObject({ id: z.string().min(1).max(200) });

/** The payload is the resource, as it stands or in the envelope of the API. */
const delivery = z.union([z.looseObject({ data: resource }).transform(({ data }) => data), resource]);

const named = z.looseObject({ class_id: z.string().min(1), tas: z.array(z.string()).nullish() });

/** The class that the event names. */
async function readNamed(source: Source<unknown>, value: unknown): Promise<SourceRecord[]> {
  const read = named.safeParse(value);
  if (!read.success) return [];
  const found = await one(source, `/classes/${encodeURIComponent(read.data.class_id)}`);
  return found ? [readClass(found)] : [];
}

/** The event itself. The members are asked for only where an assistant is named by id. */
async function withMembers(source: Source<unknown>, element: Element): Promise<SourceRecord> {
  const members: Members = new Map();
  const read = named.safeParse(element.value);
  if (read.success && read.data.tas?.some((one) => !one.includes('@'))) {
    for await (const raw of source.http.elements('/members', { inside: ['data'] })) readMember(elementOf(raw), members);
  }
  return readEvent(element, members);
}

const envelope = z.object({ data: z.unknown() });

/** One resource, in the envelope or bare; null where there is none of this id. */
async function one({ http }: Source<unknown>, path: string): Promise<Element | null> {
  try {
    const { value } = await http.get(path);
    const read = envelope.safeParse(value);
    const found = read.success ? read.data.data : value;
    return { value: found, raw: JSON.stringify(found), hint: null };
  } catch (error) {
    if (error instanceof HttpStatusError && error.status === 404) return null;
    throw error;
  }
}
