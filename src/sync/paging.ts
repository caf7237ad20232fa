import type { HttpReader, Query } from '../platform/http-client.ts';
import { ElementSplitter } from '../platform/json-elements.ts';
import type { Element } from './connector.ts';
import { elementOf } from './records.ts';

/** One page of a list whose next page stands in the header `Link`. */
export interface LinkedPage {
  elements: Element[];
  /** The address of the next page, to be asked for as it is; null on the last one. */
  next: string | null;
  /** How many pages there are, where the server names the last one; itself not on the last. */
  pages: number | null;
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
    pages: pagesOf(headers.get('link')),
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
export const nextOf = (link: string | null): string | null => targetOf(link, 'next');

function pagesOf(link: string | null): number | null {
  const page = /[?&]page=(\d+)/.exec(targetOf(link, 'last') ?? '')?.[1];
  return page === undefined ? null : Number(page);
}

function targetOf(link: string | null, relation: 'next' | 'last'): string | null {
  for (const [, target = '', parameters = ''] of (link ?? '').matchAll(/<([^>]*)>([^<]*)/g)) {
    const relations = /;\s*rel\s*=\s*(?:"([^"]*)"|([\w-]+))/i.exec(parameters);
    if ((relations?.[1] ?? relations?.[2] ?? '').toLowerCase().split(/\s+/).includes(relation)) return target;
  }
  return null;
}
