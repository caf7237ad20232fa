import { z } from 'zod';
import { HttpRefusedError, HttpStatusError } from '../../platform/http-errors.ts';
import { refreshing } from '../../platform/oauth.ts';
import type { Connector, Element, Page, Source } from '../../sync/connector.ts';
import { elementOf, idOf } from '../../sync/records.ts';
import { type Parent, parentRef, readAny, readCategory, readContact, readEvent, readGroup } from './outstand.ts';

const settings = z.object({
  url: z.string(),
  tokenUrl: z.string(),
  clientId: z.string({ error: 'is needed: the id of the OAuth 2 client' }),
  clientSecret: z.string({ error: 'is needed: the secret of the OAuth 2 client' }),
  refreshToken: z.string().optional(),
});

type Settings = z.output<typeof settings>;

/** «per_page (default = max 100)». */
const PER_PAGE = 100;

/** How often the contacts are listed at most, until two lists in a row agree. */
const LISTINGS = 3;

/**
 * Outstand, a contact manager. There is no list of all events: those of each group and each contact are asked for one by
 * one, and what a parent's list lacks is gone. At 300 requests in five minutes ten thousand contacts take hours, so that
 * a run that was stopped goes on behind the parent that it had come to.
 */
export const outstandConnector: Connector<Settings> = {
  system: 'OUTSTAND',
  settings,
  http: ({ url, tokenUrl, clientId, clientSecret, refreshToken }, { tokens }) => ({
    baseUrl: url,
    rate: { requests: 300, seconds: 300 },
    authorization: refreshing(
      { tokenUrl, clientId, clientSecret },
      {
        initial: refreshToken ?? null,
        read: () => tokens.read(),
        write: (token) => tokens.write(token),
      },
    ),
  }),
  async *read(source) {
    const reached = checkpoint.parse(source.checkpoint);
    yield { reading: 'categories', records: (await whole(source, '/event_categories.json')).map(readCategory) };
    const groups = await paged(source, '/groups.json', OLDEST_FIRST);
    yield { reading: 'groups', records: groups.map(readGroup) };
    const memberships = await readMemberships(source, idsOf(groups));
    const contacts = await readContacts(source);
    for (let start = 0; start < contacts.elements.length; start += PER_PAGE) {
      const page = contacts.elements.slice(start, start + PER_PAGE);
      yield { reading: 'contacts', records: page.map((contact) => readContact(contact, memberships)) };
    }
    const parents = [...parentsOf('Group', idsOf(groups)), ...parentsOf('Contact', idsOf(contacts.elements))];
    for (const parent of parents) {
      if (reached && !isBehind(parent, reached)) continue;
      yield { ...(await readEvents(source, parent)), checkpoint: parent };
    }
    // Whoever is on no list any more has taken their events along; known only when every parent was asked just now.
    const listed = reached === null && contacts.isStable && [{ types: ['ContactEvent', 'GroupEvent'] }];
    yield { reading: 'events', records: [], checkpoint: null, ...(listed && { listed }) };
  },
  files() {
    return (element) => [readAny(element)];
  },
};

/** The parent whose events were read last: groups come before contacts, and low ids before high ones. */
const checkpoint = z
  .object({ type: z.enum(['Group', 'Contact']), id: z.string() })
  .nullable()
  .catch(null);

const isBehind = (parent: Parent, reached: Parent): boolean =>
  parent.type === reached.type ? Number(parent.id) > Number(reached.id) : parent.type === 'Contact';

const parentsOf = (type: Parent['type'], ids: readonly string[]): Parent[] =>
  [...ids].sort((a, b) => Number(a) - Number(b)).map((id) => ({ type, id }));

/** The events of one parent, whose list is complete. A parent that is gone has none. */
async function readEvents(source: Source<Settings>, parent: Parent): Promise<Page> {
  const path = `/${parent.type.toLowerCase()}s/${parent.id}/events.json`;
  const elements = await paged(source, path);
  const records = elements.map((element) => readEvent(element, parent));
  const isComplete = elements.every(({ value }) => idOf(value) !== null);
  const listed = [{ types: [`${parent.type}Event`], within: parentRef(parent) }];
  return { reading: 'events', records, ...(isComplete && { listed }) };
}

/**
 * All contacts, oldest first, so that new ones come at the end. When one is deleted meanwhile the others move up, and one
 * could slip through between two pages: a list is stable when it is a single page, or the same twice.
 */
async function readContacts(source: Source<Settings>): Promise<{ elements: Element[]; isStable: boolean }> {
  const found = new Map<string, Element>();
  let before = '';
  for (let listing = 0; listing < LISTINGS; listing += 1) {
    const elements = await paged(source, '/contacts.json', OLDEST_FIRST);
    for (const element of elements) found.set(idOf(element.value) ?? element.raw, element);
    const ids = idsOf(elements).join();
    if (elements.length < PER_PAGE || ids === before) return { elements: [...found.values()], isStable: true };
    before = ids;
  }
  source.warn('The list of contacts changed while it was read: what went with deleted ones is left for the next run.');
  return { elements: [...found.values()], isStable: false };
}

/** The groups of each contact, which only the groups' own lists say. */
async function readMemberships(
  source: Source<Settings>,
  groupIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const memberships = new Map<string, string[]>();
  for (const groupId of groupIds) {
    for (const contactId of idsOf(await paged(source, `/groups/${groupId}/contacts.json`, OLDEST_FIRST))) {
      const known = memberships.get(contactId);
      if (known) known.push(groupId);
      else memberships.set(contactId, [groupId]);
    }
  }
  return memberships;
}

const idsOf = (elements: readonly Element[]): string[] => elements.flatMap(({ value }) => idOf(value) ?? []);

const OLDEST_FIRST = { sort_by: 'created_at', direction: 'asc' };

/**
 * A list in pages, each item once. A page behind the last is a 404, and so may be the first one of an empty list. Whether
 * events have pages is not documented: where they have none, a second page brings nothing new.
 */
async function paged(source: Source<Settings>, path: string, order = {}): Promise<Element[]> {
  const found = new Map<string, Element>();
  for (let page = 1; ; page += 1) {
    const elements = await orNone(() => whole(source, path, { page, per_page: PER_PAGE, ...order }));
    const before = found.size;
    for (const element of elements) found.set(idOf(element.value) ?? element.raw, element);
    if (elements.length < PER_PAGE || found.size === before) return [...found.values()];
  }
}

/** A list in one answer. */
async function whole({ http }: Source<Settings>, path: string, query = {}): Promise<Element[]> {
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
