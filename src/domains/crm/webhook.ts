import { z } from 'zod';
import { HttpStatusError } from '../../platform/http-errors.ts';
import type { Element, Source } from '../../sync/connector.ts';
import { elementOf } from '../../sync/records.ts';
import { headerOf, isSigned, MalformedDeliveryError, type Webhook } from '../../sync/webhook.ts';
import { readEventsOf } from './lists.ts';
import type { Parent } from './outstand.ts';
import { parentRef, readContact, readGroup } from './outstand.ts';

/**
 * Outstand says that a contact or a group was made, changed or deleted, and never that an event was: the contact's or the
 * group's events are asked for again. Deliveries may come in any order, and their body names nothing but the record.
 */
export const outstandWebhook: Webhook<unknown> = {
  isAuthentic(delivery, secret) {
    const [, algorithm, digest] =
      /^(sha256|sha512)=([\da-f]+)$/i.exec(headerOf(delivery, 'x-outstand-signature') ?? '') ?? [];
    return isSigned(delivery, secret, algorithm?.toLowerCase() === 'sha512' ? 'sha512' : 'sha256', digest);
  },
  idOf: (delivery) => headerOf(delivery, 'x-outstand-id'),
  async read(source, payload) {
    const said = delivery.safeParse(payload);
    if (!said.success) throw new MalformedDeliveryError('The payload has no resource_type with a resource_id.');
    const { resource_type: type, resource_id: id } = said.data;
    if (type !== 'Contact' && type !== 'Group') return [];
    const parent: Parent = { type, id: String(id) };
    const found = await one(source, `/${type.toLowerCase()}s/${parent.id}.json`);
    // Whoever is gone has taken the events along.
    if (!found)
      return [{ reading: 'events', records: [], listed: [{ types: [`${type}Event`], within: parentRef(parent) }] }];
    const record = type === 'Contact' ? readContact(found) : readGroup(found);
    return [{ reading: 'events', records: [record] }, await readEventsOf(source, parent)];
  },
};

const delivery = z.looseObject({
  resource_type: z.string(),
  resource_id: z.union([z.string().regex(/^\d{1,20}$/), z.int()]),
});

/** One resource; null where there is none of this id. */
async function one({ http }: Source<unknown>, path: string): Promise<Element | null> {
  try {
    return elementOf((await http.get(path)).text);
  } catch (error) {
    if (error instanceof HttpStatusError && error.status === 404) return null;
    throw error;
  }
}
