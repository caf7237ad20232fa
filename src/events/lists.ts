import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { EventDomain, EventFilter, EventOrder } from '../generated/resolvers.ts';
import { type Connection, type PageArguments, readPageArguments } from '../graphql/connection.ts';
import { type List, nestedConnection, rootConnection } from '../graphql/list.ts';
import { listName } from '../graphql/selection.ts';
import type { Ordering } from '../platform/keyset.ts';
import { type Sql, sql } from '../platform/sql.ts';
import { type CommonFilter, domainBranches, timelineBranches } from './filter.ts';
import { knownSubjects } from './loaders.ts';
import type { EventNode } from './nodes.ts';
import { readingOf } from './reading.ts';
import { type Branch, countEvents, nodeReader, type PageRow, pageEvents } from './repository.ts';
import { eventOrdering, ORDER_COLUMNS } from './table.ts';

/** The arguments of every list of events. */
export interface EventListArguments<Filter> extends PageArguments {
  filter?: Filter | null;
  orderBy?: Partial<EventOrder> | null;
}

/** The timeline: events of all domains. */
export const timeline = (context: GatewayContext, info: GraphQLResolveInfo, args: EventListArguments<EventFilter>) =>
  rootConnection(
    info,
    openList(
      context,
      info,
      args,
      timelineBranches(context.catalog, context.catalog.tablesFor(context.caller), args.filter),
    ),
  );

/** The list of one domain; `own` are the conditions that only its filter has. */
export const domainList = <Filter extends CommonFilter>(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  domain: EventDomain,
  args: EventListArguments<Filter>,
  own: (filter: Filter) => Sql<unknown>[],
): Promise<Connection<EventNode>> => {
  const conditions = args.filter ? own(args.filter) : [];
  return rootConnection(
    info,
    openList(context, info, args, domainBranches(context.catalog, domain, args.filter, conditions)),
  );
};

/** The events below one parent; `belongs` is the condition that an event `e` belongs to the parent `p.id`. */
export const nestedList = <Filter extends CommonFilter>(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  domain: EventDomain,
  parent: string,
  args: EventListArguments<Filter>,
  belongs: Sql<unknown>,
  own: (filter: Filter) => Sql<unknown>[],
): Promise<Connection<EventNode>> =>
  nestedConnection(context, listName(info), info, args, parent, () => {
    const conditions = args.filter ? [belongs, ...own(args.filter)] : [belongs];
    return openList(context, info, args, domainBranches(context.catalog, domain, args.filter, conditions), parent);
  });

/** The condition that a column of the event holds the parent. */
export const belongsBy = (column: string): Sql<unknown> => sql`${sql.ref(`e.${column}`)} = p.id`;

function openList(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  args: EventListArguments<unknown>,
  given: readonly Branch[],
  parent?: string,
): List<PageRow, EventNode> {
  const orderField = args.orderBy?.field ?? 'OCCURS_AT';
  const column = ORDER_COLUMNS[orderField];
  const branches = given.map(({ table, where }) => ({
    table,
    where,
    reading: readingOf(info, context.catalog, table, column),
  }));
  const known = knownSubjects(context);
  const ordering: Ordering = eventOrdering(listName(info), orderField, args.orderBy?.direction ?? 'DESC');
  const request = readPageArguments(args, ordering, info, parent);
  const { transaction } = context;
  return {
    request,
    reader: {
      toNode: nodeReader(branches, ({ typename }, node) => known.put(typename, node)),
      positionOf: (row) => [row[column], row.id],
    },
    page: (parents) => pageEvents(transaction, branches, request, parents),
    count: (parents) => countEvents(transaction, branches, parents),
  };
}
