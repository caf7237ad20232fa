import type { GatewayContext } from '../../context.ts';
import type { Catalog } from '../../events/catalog.ts';
import { belongsBy, domainList, type EventListArguments, nestedList } from '../../events/lists.ts';
import { loadSubject } from '../../events/loaders.ts';
import type { SubjectNode } from '../../events/nodes.ts';
import { written } from '../../events/resolvers.ts';
import type { CreateInput } from '../../events/service.ts';
import type { TelemetryEventFilter } from '../../generated/resolvers.ts';
import { mutation } from '../../graphql/mutation.ts';
import type { ResolverMap } from '../../graphql/resolver-map.ts';
import { toTypeId } from '../../platform/ids.ts';
import type { TelemetryRecordNode } from './nodes.ts';
import { telemetryConditions } from './repository.ts';
import { createRecord, createRecords } from './service.ts';

type Args = EventListArguments<TelemetryEventFilter>;
type Records = Parameters<typeof createRecords>[2];

/** What the schema asks of the telemetry domain alone. */
export function telemetryResolvers(catalog: Catalog): ResolverMap {
  const own = (filter: TelemetryEventFilter) => telemetryConditions(catalog, filter);
  const kind = catalog.kind('TELEMETRY_RECORD');
  return {
    Query: {
      telemetryEvents: (_root, args: Args, context, info) => domainList(context, info, 'TELEMETRY', args, own),
    },
    TelemetrySession: {
      events: (node: SubjectNode, args: Args, context, info) =>
        nestedList(context, info, 'TELEMETRY', node.uuid, args, belongsBy('session_id'), own),
    },
    TelemetryRecord: {
      session: ({ subjectKey }: TelemetryRecordNode, _args, context) =>
        loadSubject(context, subjectKey.type, subjectKey.uuid),
      tags: ({ row }: TelemetryRecordNode, _args, context) =>
        Promise.all(row.tag_ids.map((uuid) => loadSubject(context, 'Tag', uuid))),
    },
    CreateTelemetryRecordsPayload: {
      ids: ({ uuids }: { uuids: readonly string[] }) => uuids.map((uuid) => toTypeId(kind.prefix, uuid)),
    },
    Mutation: {
      createTelemetryRecord: mutation(async (context: GatewayContext, input: CreateInput) => ({
        telemetryRecord: await written(context, kind, await createRecord(context, kind, input)),
      })),
      createTelemetryRecords: mutation(
        async (context: GatewayContext, input: Records) => {
          const uuids = await createRecords(context, kind, input);
          return { count: uuids.length, uuids };
        },
        { count: 0, uuids: [] },
      ),
    },
  };
}
