import type { GatewayContext } from '../context.ts';
import type { QueryEventBySourceArgs, QueryEventsArgs } from '../generated/resolvers.ts';
import { badInput, RefusedError } from '../graphql/errors.ts';
import { mutation } from '../graphql/mutation.ts';
import type { ResolverMap } from '../graphql/resolver-map.ts';
import type { Catalog, EventKindDefinition, IdTarget } from './catalog.ts';
import { eventHistory } from './history.ts';
import { timeline } from './lists.ts';
import { loadEvent, loadSource, loadSubject } from './loaders.ts';
import type { EventNode } from './nodes.ts';
import { findBySource } from './repository.ts';
import { type AddressInput, type CreateInput, createEvent, deleteEvent, updateEvent } from './service.ts';
import { deleteSubject } from './subject-service.ts';

/** The most ids that `nodes` takes. */
export const MAX_NODES = 500;

/** What is true of every event: the timeline, lookups by id and by source, deletion, and the fields of `Event`. */
export const eventResolvers = (catalog: Catalog): ResolverMap => ({
  Query: {
    node: (_root, { id }: { id: string }, context) => loadTarget(context, readId(context, id, 'id')),
    nodes: (_root, { ids }: { ids: string[] }, context) => {
      if (ids.length > MAX_NODES) throw badInput('ids', `may name at most ${MAX_NODES}`);
      // Every id is read before any is looked up, so that a wrong one costs nothing.
      const targets = ids.map((id, index) => readId(context, id, `ids[${index}]`));
      return Promise.all(targets.map((target) => loadTarget(context, target)));
    },
    event: (_root, { id }: { id: string }, context) => {
      const target = context.catalog.target(id);
      if (!target?.event) throw badInput('id', 'must be the id of an event');
      return loadEvent(context, target.event, target.uuid);
    },
    eventBySource: async (_root, args: QueryEventBySourceArgs, context) => {
      const { system, kind, externalId } = args;
      const uuid = await findBySource(context.transaction, {
        system,
        account: args.account ?? 'default',
        kind,
        externalId,
      });
      return uuid && loadEvent(context, context.catalog.kind(kind), uuid);
    },
    events: (_root, args: QueryEventsArgs, context, info) => timeline(context, info, args),
  },
  Mutation: {
    deleteEvent: mutation(async (context, input: AddressInput) => ({ deletedId: await deleteEvent(context, input) })),
    deleteSubject: mutation(async (context, input: AddressInput) => ({
      deletedId: await deleteSubject(context, input),
    })),
  },
  ...Object.fromEntries(catalog.kinds.map(({ typename }) => [typename, fieldsOfEvent])),
});

const fieldsOfEvent: ResolverMap[string] = {
  subject: (event: EventNode, _args, context) => loadSubject(context, event.subjectKey.type, event.subjectKey.uuid),
  source: async (event: EventNode, _args, context) => {
    if (event.row.source_system === null) return null;
    const row = await loadSource(context, event.uuid);
    return row && { ...row, externalId: row.external_id, syncedAt: row.synced_at };
  },
  history: (event: EventNode, args, context, info) => eventHistory(context, info, event, args),
};

/** The create and the update that every kind has but telemetry. */
export function eventMutations(definition: EventKindDefinition): ResolverMap {
  const field = definition.typename.charAt(0).toLowerCase() + definition.typename.slice(1);
  return {
    Mutation: {
      [`create${definition.typename}`]: mutation(async (context, input: CreateInput) => ({
        [field]: await written(context, definition, await createEvent(context, definition, input)),
      })),
      [`update${definition.typename}`]: mutation(async (context, input: AddressInput) => ({
        [field]: await written(context, definition, await updateEvent(context, definition, input)),
      })),
    },
  };
}

/** The event as it is after a write. */
export async function written(
  context: GatewayContext,
  definition: EventKindDefinition,
  uuid: string,
): Promise<EventNode> {
  const node = await loadEvent(context, definition, uuid);
  // Only a create that was repeated with its idempotency key can name a row that is gone.
  if (!node) throw RefusedError.notFound(['input', 'idempotencyKey'], definition.typename);
  return node;
}

function readId(context: GatewayContext, id: string, argument: string): IdTarget {
  const target = context.catalog.target(id);
  if (!target) throw badInput(argument, 'is not an id of this server');
  return target;
}

const loadTarget = (context: GatewayContext, target: IdTarget) =>
  target.event
    ? loadEvent(context, target.event, target.uuid)
    : loadSubject(context, target.subject.typename, target.uuid);
