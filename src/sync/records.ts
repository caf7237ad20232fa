import { z } from 'zod';
import type { RejectedRecord, SourceRecord } from '../events/import/record.ts';
import type { Element } from './connector.ts';

/** Reads one JSON text as an element; a text that is no JSON is given as a string of itself, which no shape matches. */
export function elementOf(raw: string, hint: string | null = null): Element {
  try {
    return { value: JSON.parse(raw), raw, hint };
  } catch {
    return { value: undefined, raw: JSON.stringify(raw), hint };
  }
}

/** The id under `id`, as text, where a value has one. */
export function idOf(value: unknown): string | null {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

/** A record that is kept aside because of `why`. */
export const reject = (type: string, element: Element, why: string): RejectedRecord => ({
  type,
  externalId: idOf(element.value),
  raw: element.raw,
  rejection: why,
});

/** Reads an element by its shape and maps it; what does not have the shape becomes a rejection that says where. */
export function understand<Shape extends z.ZodType>(
  type: string,
  shape: Shape,
  element: Element,
  map: (value: z.output<Shape>) => SourceRecord,
): SourceRecord {
  if (element.value === undefined) return reject(type, element, 'This is not JSON.');
  const read = shape.safeParse(element.value);
  return read.success ? map(read.data) : reject(type, element, sentenceOf(read.error));
}

/** What is wrong, on one line: «start.date_time: Invalid input …». */
function sentenceOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}

/** A text that says something; what a source sends for «nothing» is null. */
export const someText = z
  .string()
  .nullish()
  .transform((text) => (text == null || text.trim() === '' ? null : text));

/** An email address, or null for a text that is none: nothing could show it. */
export const someEmail = z
  .email()
  .nullish()
  .catch(null)
  .transform((address) => address ?? null);
