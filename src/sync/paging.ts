import type { HttpReader, Query } from '../platform/http-client.ts';
import { ElementSplitter } from '../platform/json-elements.ts';
import type { Element } from './connector.ts';
import { elementOf } from './records.ts';

/** One page of a list whose next page stands in the header `Link`. */
export interface LinkedPage {
  elements: Element[];
  /** The address of the next page, to be asked for as it is; null on the last one. */
  next: string | null;
  /** When the server says that it answered. */
  answeredAt: Date | null;
}

/** Reads a page: `path` and `query` of the first one, or the address that a page before it named. */
export async function linkedPage(http: HttpReader, path: string, query: Query = {}): Promise<LinkedPage> {
  const { text, headers } = await http.get(path, query);
  const splitter = new ElementSplitter();
  const elements = [...splitter.push(text), ...splitter.end()].map((raw) => elementOf(raw));
  const answeredAt = new Date(headers.get('date') ?? Number.NaN);
  return {
    elements,
    next: nextOf(headers.get('link')),
    answeredAt: Number.isNaN(answeredAt.getTime()) ? null : answeredAt,
  };
}

/** Reads all pages, one at a time. */
export async function* linkedPages(http: HttpReader, path: string, query: Query = {}): AsyncGenerator<LinkedPage> {
  let page = await linkedPage(http, path, query);
  yield page;
  while (page.next !== null) {
    page = await linkedPage(http, page.next);
    yield page;
  }
}

/** The target of `rel="next"` (RFC 8288), or null. */
export function nextOf(link: string | null): string | null {
  for (const [, target = '', parameters = ''] of (link ?? '').matchAll(/<([^>]*)>([^<]*)/g)) {
    if (/;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next\b)/i.test(parameters)) return target;
  }
  return null;
}
