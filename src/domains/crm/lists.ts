import { HttpRefusedError, HttpStatusError } from '../../platform/http-errors.ts';
import type { Element, Page, Source } from '../../sync/connector.ts';
import { elementOf, idOf } from '../../sync/records.ts';
import { type Parent, parentRef, readEvent } from './outstand.ts';

/** «per_page (default = max 100)». */
export const PER_PAGE = 100;

/** The events of one parent, whose list is complete. A parent that is gone has none. */
export async function readEventsOf(source: Source<unknown>, parent: Parent): Promise<Page> {
  const path = `/${parent.type.toLowerCase()}s/${parent.id}/events.json`;
  const elements = await paged(source, path);
  const records = elements.map((element) => readEvent(element, parent));
  const isComplete = elements.every(({ value }) => idOf(value) !== null);
  const listed = [{ types: [`${parent.type}Event`], within: parentRef(parent) }];
  return { reading: 'events', records, ...(isComplete && { listed }) };
}

/** An order in which new items come at the end. */
export const OLDEST_FIRST = { sort_by: 'created_at', direction: 'asc' };

/**
 * A list in pages, each item once. A page behind the last is a 404, and so may be the first one of an empty list. Whether
 * events have pages is not documented: where they have none, a second page brings nothing new.
 */
export async function paged(source: Source<unknown>, path: string, order = {}): Promise<Element[]> {
  const found = new Map<string, Element>();
  for (let page = 1; ; page += 1) {
    const elements = await orNone(() => whole(source, path, { page, per_page: PER_PAGE, ...order }));
    const before = found.size;
    for (const element of elements) found.set(idOf(element.value) ?? element.raw, element);
    if (elements.length < PER_PAGE || found.size === before) return [...found.values()];
  }
}

/** A list in one answer. */
export async function whole({ http }: Source<unknown>, path: string, query = {}): Promise<Element[]> {
  const elements: Element[] = [];
  for await (const raw of http.elements(path, { query })) {
    const element = elementOf(raw);
    if (typeof element.value === 'object' && element.value !== null && 'errors' in element.value) {
      throw new HttpRefusedError(`Outstand answered ${path} with errors in the place of a list.`);
    }
    elements.push(element);
  }
  return elements;
}

async function orNone(read: () => Promise<Element[]>): Promise<Element[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof HttpStatusError && error.status === 404) return [];
    throw error;
  }
}
