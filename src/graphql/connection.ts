import type { GraphQLResolveInfo } from 'graphql';
import type { KeysetRequest, Ordering, PageColumns, Position } from '../platform/keyset.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { badInput } from './errors.ts';
import { perField, selects } from './selection.ts';

export const DEFAULT_PAGE_SIZE = 100;
export const MAX_PAGE_SIZE = 500;

/** The arguments of every list field. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** What a connection field resolves to; `totalCount` runs only when it is selected. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: () => Promise<number>;
}

/** A list's ordering as its cursors name it: below a parent with the parent's UUID, since each parent has its own list. */
const ofList = (ordering: Ordering, parent: string | undefined): Ordering =>
  parent === undefined ? ordering : { ...ordering, name: `${ordering.name}@${parent}` };

/**
 * Reads and checks the arguments of a list, which stands below `parent` if there is one, and what is asked of it. Throws
 * BAD_USER_INPUT that names the argument.
 */
export function readPageArguments(
  args: PageArguments,
  ordering: Ordering,
  info: GraphQLResolveInfo,
  parent?: string,
): KeysetRequest {
  const { first, last, after, before } = args;
  if (first != null && last != null) throw badInput('last', 'cannot be given together with "first"');
  const limit = first ?? last ?? DEFAULT_PAGE_SIZE;
  if (limit < 1 || limit > MAX_PAGE_SIZE) {
    throw badInput(first != null ? 'first' : 'last', `must be between 1 and ${MAX_PAGE_SIZE}, but is ${limit}`);
  }
  return {
    ordering,
    limit,
    backward: last != null,
    after: after == null ? null : decodeCursor(ofList(ordering, parent), after, 'after'),
    before: before == null ? null : decodeCursor(ofList(ordering, parent), before, 'before'),
    beforeStart: pageInfoAsked(info).hasPreviousPage,
    afterEnd: pageInfoAsked(info).hasNextPage,
  };
}

/** Whether an operation may ask what stands before and after a page. */
export const pageInfoAsked = perField((info) => ({
  hasPreviousPage: selects(info, 'pageInfo', 'hasPreviousPage'),
  hasNextPage: selects(info, 'pageInfo', 'hasNextPage'),
}));

/** How rows of a list become its nodes and cursors. */
export interface RowReader<Row, Node> {
  toNode(row: Row): Node;
  positionOf(row: Row): Position;
}

/** Makes one page's connection of the rows that its page statement gave for `parent`, in whatever order they came. */
export function toConnection<Row, Node>(
  request: KeysetRequest,
  answer: readonly (Row & PageColumns)[],
  reader: RowReader<Row, Node>,
  count: () => Promise<number>,
  parent?: string,
): Connection<Node> {
  const { limit, backward } = request;
  const ordering = ofList(request.ordering, parent);
  const found = inOrder(
    request,
    reader,
    answer.filter((row) => row.id !== null),
  );
  const more = found.length > limit;
  const rows = more ? (backward ? found.slice(1) : found.slice(0, -1)) : found;
  const cursorOf = (row: Row) => encodeCursor(ordering, reader.positionOf(row));
  const nodes = rows.map(reader.toNode);
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    nodes,
    // Getters: a cursor is made only for a client that selects it.
    get edges() {
      return rows.map((row, index) => ({
        get cursor() {
          return cursorOf(row);
        },
        node: nodes[index] as Node,
      }));
    },
    pageInfo: {
      hasNextPage: (answer[0]?.after_end ?? false) || (more && !backward),
      hasPreviousPage: (answer[0]?.before_start ?? false) || (more && backward),
      get startCursor() {
        return first === undefined ? null : cursorOf(first);
      },
      get endCursor() {
        return last === undefined ? null : cursorOf(last);
      },
    },
    totalCount: count,
  };
}

/** The rows in the order of the list. They mostly are already, or the other way round, which is seen in one walk. */
function inOrder<Row, Node>(request: KeysetRequest, reader: RowReader<Row, Node>, rows: Row[]): Row[] {
  const sign = request.ordering.direction === 'asc' ? 1 : -1;
  const numeric = request.ordering.keys.map((key) => key.type === 'int4');
  const compare = (left: Position, right: Position): number => {
    for (let index = 0; index < left.length; index += 1) {
      const [x, y] = [left[index] ?? '', right[index] ?? ''];
      if (x === y) continue;
      return (numeric[index] ? Number(x) < Number(y) : x < y) ? -sign : sign;
    }
    return 0;
  };
  if (request.backward) rows.reverse();
  const positions = rows.map(reader.positionOf);
  const isPlaced = positions.every((position, index) => {
    const before = positions[index - 1];
    return before === undefined || compare(before, position) < 0;
  });
  if (isPlaced) return rows;
  const placed = rows.map((row, index) => ({ row, position: positions[index] as Position }));
  return placed.sort((a, b) => compare(a.position, b.position)).map(({ row }) => row);
}
