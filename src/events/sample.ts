import { forgetReads, type GatewayContext } from '../context.ts';
import { toTypeId } from '../platform/ids.ts';
import type { CatalogPart } from './catalog.ts';
import { createEvent, type EventOrigin } from './service.ts';
import { createSubject } from './subject-service.ts';

/** One sample: a subject or an event, as its create mutation would take it. A text `@name` stands for an earlier sample's id. */
export interface Sample {
  name: string;
  /** The object type in the schema. */
  type: string;
  input: Readonly<Record<string, unknown>>;
  /** For events that stand in a REST document: where they came from. */
  origin?: EventOrigin;
}

/** The samples of one domain, in an order in which each names only earlier ones. */
export type SampleData = readonly Sample[];

/** Writes samples by the same rules as any other write; returns how many there are. */
export async function loadSamples(
  context: GatewayContext,
  parts: readonly (Pick<CatalogPart, 'kinds' | 'subjects'> & { sample: SampleData })[],
): Promise<number> {
  const ids = new Map<string, string>();
  for (const sample of parts.flatMap((part) => part.sample)) {
    ids.set(sample.name, await write(context, sample, ids));
    forgetReads(context);
  }
  return ids.size;
}

async function write(context: GatewayContext, sample: Sample, ids: ReadonlyMap<string, string>): Promise<string> {
  const input = resolve(sample.input, ids) as Record<string, unknown>;
  const subject = context.catalog.subjects.find((definition) => definition.typename === sample.type);
  if (subject) return toTypeId(subject.prefix, await createSubject(context, subject, input));
  const kind = context.catalog.kinds.find((definition) => definition.typename === sample.type);
  if (!kind) throw new Error(`${sample.type} is neither a kind of event nor a type of subject.`);
  const create = kind.create ?? createEvent;
  return toTypeId(kind.prefix, await create(context, kind, input, sample.origin));
}

function resolve(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string' && value.startsWith('@')) return ids.get(value.slice(1)) ?? value;
  if (Array.isArray(value)) return value.map((item) => resolve(item, ids));
  if (value === null || typeof value !== 'object' || value instanceof Date || value instanceof URL) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, ids)]));
}
