import DataLoader from 'dataloader';
import { type GatewayContext, perRequest } from '../context.ts';
import type { EventKindDefinition, SubjectDefinition } from './catalog.ts';
import type { EventNode, SubjectNode } from './nodes.ts';
import { findEvents, findSources } from './repository.ts';
import { findSubjects } from './subjects.ts';
import type { EventTable } from './table.ts';

/** A loader that answers each key with the value that `read` found for it, or null. */
export const loaderBy = <Key, Value>(read: (keys: readonly Key[]) => Promise<Map<Key, Value>>) =>
  new DataLoader<Key, Value | null>(async (keys) => {
    const found = await read(keys);
    return keys.map((key) => found.get(key) ?? null);
  });

/** Loaders that differ by one more thing, made when that thing is first asked for. */
function family<Name, Loader>(make: (name: Name) => Loader): (name: Name) => Loader {
  const made = new Map<Name, Loader>();
  return (name) => {
    const loader = made.get(name) ?? make(name);
    made.set(name, loader);
    return loader;
  };
}

const events = perRequest((context) =>
  family((table: EventTable) =>
    loaderBy<string, EventNode>(async (uuids) => {
      const nodes = await findEvents(context.transaction, table, uuids);
      return new Map(nodes.map((node) => [node.uuid, node]));
    }),
  ),
);

const subjects = perRequest((context) =>
  family((definition: SubjectDefinition) =>
    loaderBy<string, SubjectNode>(async (uuids) => {
      const nodes = await findSubjects(context.transaction, definition, uuids);
      return new Map(nodes.map((node) => [node.uuid, node]));
    }),
  ),
);

const sources = perRequest((context) =>
  loaderBy(async (uuids: readonly string[]) => {
    const rows = await findSources(context.transaction, uuids);
    return new Map(rows.map((row) => [row.event_id, row]));
  }),
);

/** One event by its kind and UUID, or null: an id with the prefix of another kind names nothing. */
export const loadEvent = async (context: GatewayContext, { kind, table }: EventKindDefinition, uuid: string) => {
  const node = await events(context)(table).load(uuid);
  return node?.kind === kind ? node : null;
};

/** Spares this operation reading events that it has read already. */
export function keepEvents(context: GatewayContext, table: EventTable, nodes: readonly EventNode[]): void {
  for (const node of nodes) events(context)(table).prime(node.uuid, node);
}

/** Subjects that were read along with the events that name them. */
class KnownSubjects {
  readonly #types = new Map<string, Map<string, SubjectNode>>();

  get(type: string, uuid: string): SubjectNode | undefined {
    return this.#types.get(type)?.get(uuid);
  }

  put(type: string, node: SubjectNode): void {
    const ofType = this.#types.get(type);
    if (ofType) ofType.set(node.uuid, node);
    else this.#types.set(type, new Map([[node.uuid, node]]));
  }
}

/** The subjects that this operation has read already. */
export const knownSubjects = perRequest(() => new KnownSubjects());

/** One subject by its type and UUID, or null: at once where it was read along with what names it. */
export const loadSubject = (
  context: GatewayContext,
  type: string,
  uuid: string,
): SubjectNode | Promise<SubjectNode | null> =>
  knownSubjects(context).get(type, uuid) ?? subjects(context)(context.catalog.subject(type)).load(uuid);

/** Where an event came from, or null for one that was created here. */
export const loadSource = (context: GatewayContext, uuid: string) => sources(context).load(uuid);
