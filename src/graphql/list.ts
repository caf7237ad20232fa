import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { type GatewayContext, perRequest } from '../context.ts';
import type { KeysetRequest, PageColumns } from '../platform/keyset.ts';
import { type Connection, type PageArguments, type RowReader, toConnection } from './connection.ts';
import { perField, selects } from './selection.ts';

/** A list that can be read a page at a time: for many parents at once, or as one list where `parents` is null. */
export interface List<Row, Node> {
  request: KeysetRequest;
  reader: RowReader<Row, Node>;
  /** One statement. */
  page(parents: readonly string[] | null): Promise<(Row & PageColumns)[]>;
  /** One statement; runs only when `totalCount` is selected. A parent without rows may be left out. */
  count(parents: readonly string[] | null): Promise<Map<string | null, number>>;
}

/** The connection of a list that has no parent. */
export async function rootConnection<Row, Node>(
  info: GraphQLResolveInfo,
  list: List<Row, Node>,
): Promise<Connection<Node>> {
  const count = async () => (await list.count(null)).get(null) ?? 0;
  if (!asksForPage(info)) return toConnection(list.request, [], list.reader, count);
  const page = list.page(null);
  // Asked for at once, so that both travel together.
  const counted = asksForCount(info) ? count() : undefined;
  counted?.catch(() => {});
  return toConnection(list.request, await page, list.reader, counted ? () => counted : count);
}

/** Whether the count is sure to be wanted: @skip and @include are weighed when it is asked for. */
const asksForCount = perField((info) =>
  info.fieldNodes.some(({ selectionSet }) =>
    selectionSet?.selections.some(
      (node) => node.kind === 'Field' && node.name.value === 'totalCount' && !node.directives?.length,
    ),
  ),
);

/** Whoever asks for nothing but the count gets nothing but the count. */
const asksForPage = perField((info) => ['edges', 'nodes', 'pageInfo'].some((field) => selects(info, field)));

interface Batch {
  list: List<unknown, unknown>;
  pages: DataLoader<string, PageColumns[]>;
  counts: DataLoader<string, number>;
}

const batches = perRequest(() => new Map<string, Batch>());

const places = new WeakMap<FieldNode, number>();
let placeCount = 0;

/** Tells the places of all documents apart: what is read of a list follows from what is selected there. */
function placeOf({ fieldNodes }: GraphQLResolveInfo): string {
  const numbers = fieldNodes.map((field) => {
    let number = places.get(field);
    if (number === undefined) {
      placeCount += 1;
      number = placeCount;
      places.set(field, number);
    }
    return number;
  });
  return numbers.join();
}

/**
 * The connection of a list below one parent. All parents that ask for the list of this name in the same place and the same way
 * share one statement for their pages, and one for their counts.
 */
export async function nestedConnection<Row, Node>(
  context: GatewayContext,
  list: string,
  info: GraphQLResolveInfo,
  args: PageArguments,
  parent: string,
  open: () => List<Row, Node>,
): Promise<Connection<Node>> {
  // A cursor is of one parent's list alone, so that a list with one is not shared.
  const owner = args.after == null && args.before == null ? '' : parent;
  const key = `${list} ${placeOf(info)} ${JSON.stringify(args)} ${owner}`;
  let batch = batches(context).get(key);
  if (!batch) {
    batch = openBatch(open() as List<unknown, unknown>);
    batches(context).set(key, batch);
  }
  const { pages, counts } = batch;
  const { request, reader } = batch.list as List<Row, Node>;
  const rows = asksForPage(info) ? ((await pages.load(parent)) as (Row & PageColumns)[]) : [];
  return toConnection(request, rows, reader, () => counts.load(parent), parent);
}

function openBatch(list: List<unknown, unknown>): Batch {
  return {
    list,
    pages: new DataLoader(async (parents) => {
      const byParent = Map.groupBy((await list.page(parents)) as PageColumns[], (row) => row.parent_id);
      return parents.map((parent) => byParent.get(parent) ?? []);
    }),
    counts: new DataLoader(async (parents) => {
      const found = await list.count(parents);
      return parents.map((parent) => found.get(parent) ?? 0);
    }),
  };
}
