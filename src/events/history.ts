import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { ChangeType, EventKind } from '../generated/resolvers.ts';
import { type PageArguments, readPageArguments } from '../graphql/connection.ts';
import { type List, nestedConnection } from '../graphql/list.ts';
import { toTypeId } from '../platform/ids.ts';
import { countStatement, type ListSource, type Ordering, pageStatement } from '../platform/keyset.ts';
import { sql } from '../platform/sql.ts';
import type { EventNode } from './nodes.ts';

const ORDERING: Ordering = { name: 'history', keys: [{ column: 'version', type: 'int4' }], direction: 'desc' };

interface ChangeRow {
  id: string;
  event_id: string;
  kind: EventKind;
  version: number;
  change: ChangeType;
  at: string;
  by: string | null;
  before: unknown;
  after: unknown;
}

/** The changes of one event, newest first. */
export const eventHistory = (
  context: GatewayContext,
  info: GraphQLResolveInfo,
  event: EventNode,
  args: PageArguments,
) => nestedConnection(context, ORDERING.name, info, args, event.uuid, () => historyList(context, info, event, args));

function historyList(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  event: EventNode,
  args: PageArguments,
): List<ChangeRow, object> {
  const request = readPageArguments(args, ORDERING, info, event.uuid);
  const { transaction, catalog } = context;
  const source: ListSource = {
    columns: sql`e.id, e.event_id, e.kind, e.version, e.change, e.at, e.by, e.before, e.after`,
    from: sql`event_change as e`,
    where: [sql`e.organization_id = ${transaction.organizationId}`, sql`e.event_id = p.id`],
    keys: [sql`e.version`],
  };
  return {
    request,
    reader: {
      toNode: (row) => ({
        id: toTypeId('event_change', row.id),
        eventId: toTypeId(catalog.kind(row.kind).prefix, row.event_id),
        kind: row.kind,
        version: row.version,
        change: row.change,
        at: row.at,
        by: row.by,
        before: row.before,
        after: row.after,
      }),
      positionOf: (row) => [String(row.version)],
    },
    page: (parents) => transaction.query(pageStatement<ChangeRow>([source], request, parents)),
    count: async (parents) => {
      const rows = await transaction.query(countStatement([source], parents));
      return new Map(rows.map((row) => [row.parent_id, row.count]));
    },
  };
}
