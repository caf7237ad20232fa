import { z } from 'zod';
import { type SourceRecord, subjectRef } from '../../events/import/record.ts';
import { instantOf } from '../../platform/times.ts';
import type { Element } from '../../sync/connector.ts';
import { reject, someText, understand } from '../../sync/records.ts';

const id = z.int();

const session = z.looseObject({ id, client_type: someText, client_system: someText });

const tag = z.looseObject({ id, value: someText, description: someText });

/** What clients may send as a text, a number or a list, and the server keeps as a text. */
const loose = z.union([z.string(), z.number(), z.boolean(), z.array(z.unknown())]).nullish();

const event = z.looseObject({
  id,
  server_time: z.string(),
  client_time: loose,
  event_type: z.string(),
  data: z.unknown(),
  latitude: loose,
  longitude: loose,
  session_id: id,
  tag_ids: loose,
});

export const readSession = (element: Element): SourceRecord =>
  understand('TelemetrySession', session, element, (value) => ({
    type: 'TelemetrySession',
    externalId: String(value.id),
    raw: element.raw,
    input: { clientType: value.client_type, device: value.client_system },
  }));

export const readTag = (element: Element): SourceRecord =>
  understand('Tag', tag, element, (value) => ({
    type: 'Tag',
    externalId: String(value.id),
    raw: element.raw,
    input: { value: value.value ?? tagStub(value.id).value, description: value.description },
  }));

/** `zone` is the one of the server's clock, by which it writes times without an offset. */
export const readEvent = (element: Element, zone: string): SourceRecord =>
  understand('TelemetryRecord', event, element, (value) => {
    const serverTime = instantOf(value.server_time, zone);
    if (!serverTime) return reject('TelemetryRecord', element, 'server_time is no time.');
    return {
      type: 'TelemetryRecord',
      externalId: String(value.id),
      raw: element.raw,
      createdAt: serverTime,
      updatedAt: serverTime,
      input: {
        sessionId: subjectRef('TelemetrySession', value.session_id, {}),
        eventType: value.event_type,
        // Any text that a client sends is taken there: what is no time is left to the payload.
        clientTime: typeof value.client_time === 'string' ? instantOf(value.client_time, zone) : null,
        ...placeOf(value.latitude, value.longitude),
        tagIds: tagsOf(value.tag_ids).map((tagId) => subjectRef('Tag', tagId, tagStub(tagId))),
        data: value.data === '' ? null : (value.data ?? null),
      },
      properties: { occursAt: serverTime },
    };
  });

const tagStub = (id: number) => ({ value: `Tag ${id}` });

/**
 * A place in degrees. Half of one is none: clients send an empty text both for zero and for nothing. What is no number,
 * or beyond the poles, is left to the payload.
 */
function placeOf(latitude: unknown, longitude: unknown): { latitude: number | null; longitude: number | null } {
  const [north, east] = [degrees(latitude, 90), degrees(longitude, 180)];
  return north === null || east === null ? { latitude: null, longitude: null } : { latitude: north, longitude: east };
}

function degrees(value: unknown, most: number): number | null {
  const given =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : null;
  return given !== null && Math.abs(given) <= most ? given : null;
}

/** The ids in `"3,8"`, `"[3, 8]"`, `"3,8,"` or `[3, 8]`, each once. */
const tagsOf = (value: unknown): number[] => [
  ...new Set(
    String(value ?? '')
      .match(/\d+/g)
      ?.map(Number),
  ),
];

const has = (value: unknown, name: string) => typeof value === 'object' && value !== null && name in value;

/** What an element of a file is: by the name that the user gives, or by the members that only it has. */
export function readAny(element: Element, zone: string): SourceRecord {
  const { value, hint } = element;
  const named = /^(event|session|tag)s?$/.exec(hint ?? '')?.[1];
  if (named === 'event' || (!named && has(value, 'server_time'))) return readEvent(element, zone);
  if (named === 'session' || (!named && has(value, 'device_id'))) return readSession(element);
  if (named === 'tag' || (!named && has(value, 'tag_category_id'))) return readTag(element);
  return reject(
    'TelemetryRecord',
    element,
    'It cannot be told whether this is an event, a session or a tag: say it with --as.',
  );
}
