import { type Sql, sql } from './sql.ts';

/** A column that a list is ordered by; the last one of an ordering is unique. */
export interface OrderKey {
  column: string;
  type: 'timestamptz' | 'uuid' | 'int4';
}

/** How a list is ordered: every key in one direction, so that one row comparison is the whole position. */
export interface Ordering {
  /** Stands in the cursor: a cursor of another list or another ordering is refused. */
  name: string;
  keys: readonly OrderKey[];
  direction: 'asc' | 'desc';
}

/** A position in an ordering: one text for each key. */
export type Position = readonly string[];

/** One table's share of a list. Columns are named through the alias `e`. */
export interface ListSource {
  columns: Sql<unknown>;
  from: Sql<unknown>;
  where: readonly Sql<unknown>[];
  /** The source's expression of each order key, in the ordering's order. */
  keys: readonly Sql<unknown>[];
  /** Whether the planner is to make one plan for all positions, and not to look at each. */
  isPlannedOnce?: boolean;
}

/** What a page is cut from: at most `limit + 1` rows after one position and before another, from one end. */
export interface KeysetRequest {
  ordering: Ordering;
  limit: number;
  backward: boolean;
  after: Position | null;
  before: Position | null;
  /** Whether to find out if rows stand before the start and after the end that the cursors set. */
  beforeStart: boolean;
  afterEnd: boolean;
}

/**
 * Columns that stand beside each row of a page statement; a parent without rows has one with a null `id`. One list without
 * a question that needs them goes without the first three.
 */
export interface PageColumns {
  parent_id?: string | null;
  before_start?: boolean;
  after_end?: boolean;
  id: string | null;
}

/**
 * One statement for one page of each parent (or one page, where `parents` is null): a UNION ALL in which every source
 * carries its own filter, order and limit, so that each walks its own index; and whether rows stand outside the cursors.
 * A source refers to its parent as `p.id`.
 */
export function pageStatement<Row>(
  sources: readonly ListSource[],
  request: KeysetRequest,
  parents: readonly string[] | null,
): Sql<Row & PageColumns> {
  const { ordering, after, before, limit, backward } = request;
  const order = orderBy(ordering, backward);
  // As text, so that a plan kept for the next page knows how few rows are wanted.
  const atMost = sql.raw(String(limit + 1));
  const within = sources.map((source) => {
    const where = [...source.where];
    if (after) where.push(compare(ordering, source, after, 'later'));
    if (before) where.push(compare(ordering, source, before, 'earlier'));
    return sql`(select ${source.columns} from ${source.from} where ${all(where)} order by ${order(source.keys)} limit ${atMost})`;
  });
  const rows =
    within.length === 1
      ? (within[0] as Sql<unknown>)
      : sql`(select * from (${sql.join(within, sql` union all `)}) u order by ${order(outerKeys(ordering))} limit ${atMost})`;
  // Nothing to say beside the rows.
  if (!parents && !(after && request.beforeStart) && !(before && request.afterEnd))
    return rows as Sql<Row & PageColumns>;
  const beforeStart = after && request.beforeStart ? exists(sources, ordering, after, 'atOrEarlier') : sql`false`;
  const afterEnd = before && request.afterEnd ? exists(sources, ordering, before, 'atOrLater') : sql`false`;
  return sql`select p.id as parent_id, f.before_start, f.after_end, r.*
    from ${parentTable(parents)} cross join lateral (select ${beforeStart} as before_start, ${afterEnd} as after_end) f
    left join lateral ${rows} r on true`;
}

/** One statement that counts the whole list of each parent (or one list). */
export function countStatement(
  sources: readonly ListSource[],
  parents: readonly string[] | null,
): Sql<{ parent_id: string | null; count: number }> {
  const counts = sources.map((s) => sql`(select count(*) from ${s.from} where ${all(s.where)})`);
  return sql`select p.id as parent_id, (${sql.join(counts, sql` + `)})::int4 as count from ${parentTable(parents)}`;
}

const parentTable = (parents: readonly string[] | null): Sql<unknown> =>
  parents ? sql`unnest(${parents}::uuid[]) as p(id)` : sql`(select null::uuid as id) p`;

const outerKeys = (ordering: Ordering) => ordering.keys.map((key) => sql.ref(`u.${key.column}`));

const orderBy = (ordering: Ordering, backward: boolean) => {
  const direction = sql.raw((ordering.direction === 'asc') === backward ? 'desc' : 'asc');
  return (keys: readonly Sql<unknown>[]) => sql.join(keys.map((key) => sql`${key} ${direction}`));
};

type Side = 'later' | 'atOrLater' | 'earlier' | 'atOrEarlier';
const OPERATORS: Record<Side, { asc: string; desc: string }> = {
  later: { asc: '>', desc: '<' },
  atOrLater: { asc: '>=', desc: '<=' },
  earlier: { asc: '<', desc: '>' },
  atOrEarlier: { asc: '<=', desc: '>=' },
};

function compare(ordering: Ordering, source: ListSource, position: Position, side: Side): Sql<unknown> {
  const operator = OPERATORS[side][ordering.direction];
  const values = ordering.keys.map((key, index) => {
    const value = sql`${position[index]}::${sql.raw(key.type)}`;
    return source.isPlannedOnce ? sql`(select ${value})` : value;
  });
  const row = sql`(${sql.join(source.keys)}) ${sql.raw(operator)} (${sql.join(values)})`;
  if (source.keys.length === 1) return row;
  // Says again what the row comparison implies, in the form that partition pruning understands.
  const loose = operator.startsWith('<') ? '<=' : '>=';
  return sql`${row} and ${source.keys[0]} ${sql.raw(loose)} ${values[0]}`;
}

const exists = (sources: readonly ListSource[], ordering: Ordering, position: Position, side: Side) =>
  sql`(${sql.join(
    sources.map(
      (s) => sql`exists (select from ${s.from} where ${all([...s.where, compare(ordering, s, position, side)])})`,
    ),
    sql` or `,
  )})`;

const all = (conditions: readonly Sql<unknown>[]): Sql<unknown> => sql.join(conditions, sql` and `);
