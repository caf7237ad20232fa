import { z } from 'zod';
import type { SourceRecord } from '../../events/import/record.ts';
import { HttpRefusedError } from '../../platform/http-errors.ts';
import type { Connector, Element, Page, Source } from '../../sync/connector.ts';
import { elementOf, idOf } from '../../sync/records.ts';
import { type Members, readAny, readClass, readEvent, readMember } from './strigo.ts';
import { strigoWebhook } from './webhook.ts';

const settings = z.object({
  url: z.string(),
  token: z.string({ error: 'is needed: the id of the organisation and its API key, with a colon between them' }),
});

type Settings = z.output<typeof settings>;

/** Records of one page: Strigo's lists have no pages, so that they are cut here. */
const PAGE = 500;

/**
 * Strigo, a platform for live training. Every list is whole and cannot be narrowed down, so that each run reads all and
 * what the list of events lacks is gone. It goes in one go: there are few members and classes, and their lists come first
 * because events name them.
 */
export const strigoConnector: Connector<Settings> = {
  system: 'STRIGO',
  settings,
  // «x-ratelimit-limit: 60», for a minute, in the document's sample.
  http: ({ url, token }) => ({
    baseUrl: url,
    rate: { requests: 60, seconds: 60 },
    authorization: { header: async () => `Bearer ${token}` },
  }),
  async *read(source) {
    const members: Members = new Map();
    yield* pages(source, 'members', (element) => readMember(element, members));
    yield* pages(source, 'classes', readClass);
    yield* pages(source, 'events', (element) => readEvent(element, members));
  },
  files() {
    const members: Members = new Map();
    return (element) => unwrapped(element).map((one) => readAny(one, members));
  },
  webhook: strigoWebhook,
};

/** Cuts a list into pages. The last one of the events says that the list is complete, if all that it holds could be named. */
async function* pages(
  source: Source<Settings>,
  name: 'members' | 'classes' | 'events',
  read: (element: Element) => SourceRecord,
): AsyncGenerator<Page> {
  let records: SourceRecord[] = [];
  let isComplete = true;
  for await (const element of list(source, name)) {
    isComplete &&= idOf(element.value) !== null;
    records.push(read(element));
    if (records.length < PAGE) continue;
    yield { reading: name, records };
    records = [];
  }
  yield { reading: name, records, ...(name === 'events' && isComplete && { listed: [{ types: ['Training'] }] }) };
}

/** The items of a list: in the envelope of the wire, or bare as the document shows them. */
async function* list({ http }: Source<Settings>, name: string): AsyncGenerator<Element> {
  for await (const raw of http.elements(`/${name}`, { inside: ['data'] })) {
    const element = elementOf(raw, name);
    const answer = envelope.safeParse(element.value);
    if (answer.success) throw new HttpRefusedError(`Strigo gave no list of ${name}: ${saidBy(answer.data)}.`);
    yield element;
  }
}

/** What is in the place of a list, with any status, when there is none. */
const envelope = z.looseObject({
  result: z.string(),
  error: z.looseObject({ type: z.string().optional(), message: z.string().optional() }).optional(),
});

const saidBy = ({ result, error }: z.output<typeof envelope>): string =>
  [error?.type, error?.message].filter(Boolean).join(', ') || `it says "${result}"`;

/** What an envelope holds, as elements; an element without one is itself. */
function unwrapped(element: Element): Element[] {
  const { value } = element;
  if (typeof value !== 'object' || value === null || !('result' in value) || !('data' in value)) return [element];
  const data = Array.isArray(value.data) ? value.data : [value.data];
  return data.map((one) => ({ ...element, value: one, raw: JSON.stringify(one) }));
}
