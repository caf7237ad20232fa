import { expect } from 'vitest';
import type { Json, TestGateway } from './gateway.ts';

const PAGE = `edges { cursor node { ... on Node { id } } } nodes { ... on Node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

/** A list field as a test asks for it: its name, and arguments beside those of paging, with their types. */
export interface ListField {
  field: string;
  filterType?: string;
  filter?: unknown;
  orderBy?: unknown;
}

/** One page of a list at the root, with everything that tells its place. */
export async function page(test: TestGateway, list: ListField, args: Record<string, unknown>): Promise<Json> {
  const filterType = list.filterType ?? 'EventFilter';
  const filterable = list.filter !== undefined || list.orderBy !== undefined;
  const declared = filterable ? `, $filter: ${filterType}, $orderBy: EventOrder` : '';
  const passed = filterable ? ', filter: $filter, orderBy: $orderBy' : '';
  const data = await test.ask(
    `query ($first: Int, $after: String, $last: Int, $before: String${declared}) {
      page: ${list.field}(first: $first, after: $after, last: $last, before: $before${passed}) { ${PAGE} totalCount } }`,
    { ...args, filter: list.filter, orderBy: list.orderBy },
  );
  return data.page;
}

/** All ids of a list, taken a page at a time from one end; every page is checked to tell its place exactly. */
export async function walk(test: TestGateway, list: ListField, size: number, from: 'start' | 'end'): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const args: Record<string, unknown> =
      from === 'start' ? { first: size, after: cursor } : { last: size, before: cursor };
    const { edges, nodes, pageInfo } = await page(test, list, args);
    expect(nodes).toEqual(edges.map((edge: Json) => edge.node));
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    const here = nodes.map(({ id }: Json) => id);
    const [more, behind] = from === 'start' ? ['hasNextPage', 'hasPreviousPage'] : ['hasPreviousPage', 'hasNextPage'];
    expect(pageInfo[behind as string]).toBe(ids.length > 0);
    if (from === 'start') ids.push(...here);
    else ids.unshift(...here);
    if (!pageInfo[more as string]) return ids;
    expect(here).toHaveLength(size);
    cursor = from === 'start' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}
