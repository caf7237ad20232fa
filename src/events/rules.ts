import type { GatewayContext } from '../context.ts';
import type { EventKindDefinition } from './catalog.ts';
import type { Values } from './input.ts';

/** An event's row while it is written: the properties of its entity. */
export interface EventDraft {
  organizationId: string;
  id: string;
  occursAt: Date;
  createdAt: Date;
  updatedAt: Date;
  version: number;
  [property: string]: unknown;
}

/** Rows that hang on an event and are written with it, as the people that an interview names. */
export interface Collection {
  /** The ids or values that stand there now, in order, by the UUID of what they hang on; none where there are none. */
  read(context: GatewayContext, ids: readonly string[]): Promise<ReadonlyMap<string, unknown[]>>;
  /** Puts these in their place, for each UUID in as many statements as for one. */
  write(context: GatewayContext, items: ReadonlyMap<string, readonly unknown[]>): Promise<void>;
}

/**
 * The rules of a domain, asked by the one writer of events. Each throws RefusedError for what may not be; each may
 * change `values` (the input, by field name) or `draft` (the row).
 */
export interface EventRules {
  /** Collections by the name of their input field. */
  collections?: Readonly<Record<string, Collection>>;
  beforeCreate?(
    context: GatewayContext,
    definition: EventKindDefinition,
    values: Values,
    now: Date,
  ): Promise<void> | void;
  beforeUpdate?(
    context: GatewayContext,
    definition: EventKindDefinition,
    current: Readonly<EventDraft>,
    values: Values,
    now: Date,
  ): Promise<void> | void;
  /** Places the event on the timeline and checks what depends on several fields; called for creates and updates. */
  place(
    context: GatewayContext,
    definition: EventKindDefinition,
    draft: EventDraft,
    values: Values,
  ): Promise<void> | void;
  beforeDelete?(
    context: GatewayContext,
    definition: EventKindDefinition,
    current: Readonly<EventDraft>,
    now: Date,
  ): Promise<void> | void;
}
