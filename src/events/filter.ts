import type {
  DateTimeFilter,
  EventDomain,
  EventFilter,
  EventKind,
  InputMaybe,
  SourceSystem,
} from '../generated/resolvers.ts';
import { badInput } from '../graphql/errors.ts';
import { isOneOf, type Sql, sql } from '../platform/sql.ts';
import type { Catalog } from './catalog.ts';
import type { Branch } from './repository.ts';
import { bounding, commonColumn, type EventTable, searching } from './table.ts';

/** The most values that one list of a filter may name. */
export const MAX_FILTER_LIST = 500;

/** The longest search, in characters: PostgreSQL's parser of searches is not made for long ones. */
const MAX_SEARCH = 1_000;

/** The conditions that every domain's filter can hold. */
export interface CommonFilter {
  kinds?: InputMaybe<readonly EventKind[]>;
  occursAt?: InputMaybe<DateTimeFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  sources?: InputMaybe<readonly SourceSystem[]>;
  text?: InputMaybe<string>;
}

/** The conditions of a domain's list: null when the filter lets nothing of the table through. */
export function commonConditions(table: EventTable, filter: CommonFilter | null | undefined): Sql<unknown>[] | null {
  if (!filter) return [];
  const where: Sql<unknown>[] = [];
  if (filter.kinds) {
    const kinds = table.kinds.filter((kind) => filter.kinds?.includes(kind));
    if (kinds.length === 0) return null;
    if (kinds.length < table.kinds.length) where.push(isAny(sql`e.kind`, kinds, 'text', 'filter.kinds'));
  }
  where.push(
    ...instants(commonColumn(table, 'occurs_at'), filter.occursAt),
    ...instants(commonColumn(table, 'created_at'), filter.createdAt),
    ...instants(commonColumn(table, 'updated_at'), filter.updatedAt),
  );
  if (filter.sources) where.push(isAny(sql`e.source_system`, filter.sources, 'text', 'filter.sources'));
  if (filter.text != null) where.push(matches(filter.text));
  return where;
}

/** The branches of a timeline of these tables that a filter leaves: a table whose kinds it excludes is not read at all. */
export function timelineBranches(
  catalog: Catalog,
  tables: readonly EventTable[],
  filter: EventFilter | null | undefined,
): Branch[] {
  const subjects = filter?.subjectIds && readSubjects(catalog, filter.subjectIds);
  return tables.flatMap((table) => {
    if (filter?.domains && !filter.domains.includes(table.domain)) return [];
    const where = commonConditions(table, filter);
    if (!where) return [];
    if (subjects) {
      const belongs = Object.entries(table.subjects).flatMap(([type, column]) => {
        const uuids = subjects.get(type);
        return uuids ? [sql`${sql.ref(`e.${column}`)} = any(${uuids}::uuid[])`] : [];
      });
      if (belongs.length === 0) return [];
      where.push(sql`(${sql.join(belongs, sql` or `)})`);
    }
    return [{ table, where }];
  });
}

/** The branch of one domain's list, as an array that is empty when its filter lets nothing through. */
export function domainBranches(
  catalog: Catalog,
  domain: EventDomain,
  filter: CommonFilter | null | undefined,
  own: readonly Sql<unknown>[],
): Branch[] {
  const table = catalog.tableOf(domain);
  const where = commonConditions(table, filter);
  return where ? [{ table, where: [...where, ...own] }] : [];
}

/** «Any of» a list: an empty list matches nothing. */
export function isAny(
  column: Sql<unknown>,
  values: readonly string[],
  type: 'text' | 'uuid',
  argument: string,
): Sql<unknown> {
  if (values.length > MAX_FILTER_LIST) throw badInput(argument, `may name at most ${MAX_FILTER_LIST}`);
  // One value also keeps the order of an index that goes on with the time.
  return isOneOf(column, values, type);
}

const OPERATORS = [
  ['eq', '='],
  ['gt', '>'],
  ['gte', '>='],
  ['lt', '<'],
  ['lte', '<='],
] as const;

/** The conditions of a DateTimeFilter on a column; none when it is absent. */
export function instants(column: Sql<unknown>, filter: DateTimeFilter | null | undefined): Sql<unknown>[] {
  const conditions: Sql<unknown>[] = [];
  if (!filter) return conditions;
  for (const [name, operator] of OPERATORS) {
    const value = filter[name];
    if (value) conditions.push(bounding(column, operator, value));
  }
  return conditions;
}

/** Full-text search with English stemming, in the syntax of web search engines. */
function matches(text: string): Sql<unknown> {
  if (text.length > MAX_SEARCH) throw badInput('filter.text', `may have at most ${MAX_SEARCH} characters`);
  return searching(sql`e.search @@ websearch_to_tsquery('english', ${text})`);
}

function readSubjects(catalog: Catalog, ids: readonly string[]): Map<string, string[]> {
  if (ids.length > MAX_FILTER_LIST) throw badInput('filter.subjectIds', `may name at most ${MAX_FILTER_LIST}`);
  const owning = new Set(catalog.tables.flatMap((table) => Object.keys(table.subjects)));
  const uuids = new Map<string, string[]>();
  for (const [index, id] of ids.entries()) {
    const target = catalog.target(id);
    if (!target?.subject || !owning.has(target.subject.typename)) {
      throw badInput(`filter.subjectIds[${index}]`, 'must be the id of something that events belong to');
    }
    uuids.set(target.subject.typename, [...(uuids.get(target.subject.typename) ?? []), target.uuid]);
  }
  return uuids;
}
