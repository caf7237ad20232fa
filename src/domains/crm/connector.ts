import { z } from 'zod';
import { refreshing } from '../../platform/oauth.ts';
import type { Connector, Element, Source } from '../../sync/connector.ts';
import { idOf } from '../../sync/records.ts';
import { OLDEST_FIRST, PER_PAGE, paged, readEventsOf, whole } from './lists.ts';
import { type Parent, readAny, readCategory, readContact, readGroup } from './outstand.ts';
import { outstandWebhook } from './webhook.ts';

const settings = z.object({
  url: z.string(),
  tokenUrl: z.string(),
  clientId: z.string({ error: 'is needed: the id of the OAuth 2 client' }),
  clientSecret: z.string({ error: 'is needed: the secret of the OAuth 2 client' }),
  refreshToken: z.string().optional(),
});

type Settings = z.output<typeof settings>;

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
      yield { ...(await readEventsOf(source, parent)), checkpoint: parent };
    }
    // Whoever is on no list any more has taken their events along; known only when every parent was asked just now.
    const listed = reached === null && contacts.isStable && [{ types: ['ContactEvent', 'GroupEvent'] }];
    yield { reading: 'events', records: [], checkpoint: null, ...(listed && { listed }) };
  },
  files() {
    return (element) => [readAny(element)];
  },
  webhook: outstandWebhook,
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
