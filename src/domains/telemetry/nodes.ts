import { EventNode, type EventRow, firstLine, type SubjectKey } from '../../events/nodes.ts';

/** A row of `telemetry_record`. */
export interface TelemetryRow extends EventRow {
  session_id: string;
  event_type: string;
  client_time: string | null;
  latitude: number | null;
  longitude: number | null;
  tag_ids: string[];
  data: unknown;
}

/** About a metre: finer than a line of a timeline has to be. */
const DECIMALS = 5;

/** The event that a row of `telemetry_record` is. */
export class TelemetryRecordNode extends EventNode<TelemetryRow> {
  get __typename() {
    return 'TelemetryRecord';
  }
  get prefix() {
    return 'telemetry_record';
  }
  get domain() {
    return 'TELEMETRY' as const;
  }
  get subjectKey(): SubjectKey {
    return { type: 'TelemetrySession', uuid: this.row.session_id };
  }
  get eventType() {
    return this.row.event_type;
  }
  get serverTime() {
    return this.row.occurs_at;
  }
  get clientTime() {
    return this.row.client_time;
  }
  get latitude() {
    return this.row.latitude;
  }
  get longitude() {
    return this.row.longitude;
  }
  get data() {
    return this.row.data;
  }
  /** What happened, where, and the first line of data that is a text. */
  get summary() {
    const { event_type, latitude, longitude, data } = this.row;
    const place = latitude === null || longitude === null ? '' : ` at ${short(latitude)}, ${short(longitude)}`;
    const text = typeof data === 'string' ? firstLine(data) : null;
    return `Telemetry ${firstLine(event_type)}${place}${text ? `: ${text}` : ''}`;
  }
}

const short = (degrees: number): number => Number(degrees.toFixed(DECIMALS));
