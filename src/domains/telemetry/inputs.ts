import {
  type Field,
  type Fields,
  instant,
  isLonger,
  MAX_NAME,
  MAX_NOTE,
  MAX_TEXT,
  plain,
  reference,
  references,
  text,
} from '../../events/fields.ts';
import type { Refusal } from '../../graphql/errors.ts';

/** Any JSON, read as the text that is stored. */
const data: Field = {
  required: false,
  property: 'data',
  read(value) {
    const json = JSON.stringify(value);
    if (isLonger(json, MAX_NOTE)) return invalid(`data may have at most ${MAX_NOTE.toLocaleString('en')} characters.`);
    // Half of a surrogate pair is the only character that JSON escapes with \ud…; PostgreSQL refuses it.
    if (/(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(json)) return invalid('data must be well-formed Unicode.');
    return { value: json };
  },
};

const invalid = (message: string) => ({ refusal: { code: 'INVALID' as const, message } });

/** Roundware, «Required Parameters» and «Optional Parameters». */
export const telemetryRecordFields: Fields = {
  sessionId: reference('sessionId', 'TelemetrySession', { required: true, property: 'session' }),
  eventType: text('eventType', MAX_NAME, { required: true }),
  clientTime: instant('clientTime'),
  latitude: plain('latitude'),
  longitude: plain('longitude'),
  tagIds: references('tagIds', 'Tag'),
  data,
};

/** Refuses half a place, at the half that is missing. */
export function checkPlace(values: Readonly<Record<string, unknown>>, path: readonly string[]): Refusal[] {
  const [given, missing] = values.latitude == null ? ['longitude', 'latitude'] : ['latitude', 'longitude'];
  if (values[given as string] == null || values[missing as string] != null) return [];
  return [{ code: 'INVALID', field: [...path, missing as string], message: `${missing} must be given with ${given}.` }];
}

export const telemetrySessionFields: Fields = {
  clientType: text('clientType', MAX_TEXT),
  device: text('device', MAX_TEXT),
};

export const tagFields: Fields = {
  value: text('value', MAX_NAME, { required: true }),
  description: text('description', MAX_NOTE),
};
