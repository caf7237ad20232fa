import type { EventDomain, EventKind, SourceSystem } from '../generated/resolvers.ts';
import { toTypeId } from '../platform/ids.ts';

/** The columns that every event table answers with, under these names. Times are RFC 3339 text in UTC. */
export interface EventRow {
  id: string;
  kind: EventKind;
  occurs_at: string;
  ends_at: string | null;
  created_at: string;
  updated_at: string;
  version: number;
  source_system: SourceSystem | null;
}

/**
 * An event as the schema shows it: a plain row behind getters, so that only what a client selects is computed.
 * Each kind is a subclass whose getters are the fields of its type; relations have resolvers instead.
 */
export abstract class EventNode<Row extends EventRow = EventRow> {
  readonly row: Row;

  constructor(row: Row) {
    this.row = row;
  }

  abstract get __typename(): string;
  abstract get prefix(): string;
  abstract get domain(): EventDomain;
  abstract get summary(): string;
  /** What the event belongs to: a subject's type and its UUID. */
  abstract get subjectKey(): SubjectKey;

  get id() {
    return toTypeId(this.prefix, this.row.id);
  }
  get uuid() {
    return this.row.id;
  }
  get kind() {
    return this.row.kind;
  }
  get occursAt() {
    return this.row.occurs_at;
  }
  get endsAt(): string | null {
    return this.row.ends_at;
  }
  get createdAt() {
    return this.row.created_at;
  }
  get updatedAt() {
    return this.row.updated_at;
  }
  get version() {
    return this.row.version;
  }
}

/** Names one subject: the type in the schema and the key in its table. */
export interface SubjectKey {
  type: string;
  uuid: string;
}

/** A subject as the schema shows it: its row under the names of the schema's fields. */
export interface SubjectNode {
  __typename: string;
  id: string;
  uuid: string;
  createdAt: string;
  updatedAt: string;
  version: number;
}

/** An enum value as plain words: `BLACK_HOLE` is "black hole". */
export const words = (value: string | null): string | null => value?.toLowerCase().replaceAll('_', ' ') ?? null;

/** The first line of a text, short enough for one line of a timeline; null for an empty text. */
export function firstLine(text: string | null | undefined, length = 120): string | null {
  const line = text?.trim().split('\n', 1)[0]?.trim();
  if (!line) return null;
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

/** Anything with an id of its own. */
export type AnyNode = EventNode | SubjectNode;
