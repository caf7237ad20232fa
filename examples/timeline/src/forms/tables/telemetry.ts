import * as documents from '../../graphql/generated/graphql.ts';
import { required } from '../field.ts';
import { instant, json, line, number, reference, references } from '../kinds-of-field.ts';
import { type Detail, form } from './form.ts';

type TelemetryRecord = Detail<'TelemetryRecord'>;

/** Telemetry is recorded once and never changed. */
export const telemetryRecord = form<TelemetryRecord>()({
  create: documents.CreateTelemetryRecordDocument,
  fields: {
    sessionId: required(
      reference('TelemetrySession', {
        label: 'Session',
        of: ({ subject }: TelemetryRecord) =>
          subject.__typename === 'TelemetrySession' ? { id: subject.id, label: subject.device ?? 'Unnamed' } : null,
      }),
    ),
    eventType: required(
      line({ label: 'Event type', hint: 'Such as start_listen', of: (event: TelemetryRecord) => event.eventType }),
    ),
    clientTime: instant({ label: 'Client time', of: (event: TelemetryRecord) => event.clientTime }),
    latitude: number({ label: 'Latitude', hint: 'From -90 to 90', of: (event: TelemetryRecord) => event.latitude }),
    longitude: number({
      label: 'Longitude',
      hint: 'From -180 to 180',
      of: (event: TelemetryRecord) => event.longitude,
    }),
    tagIds: references('Tag', {
      label: 'Tags',
      of: (event: TelemetryRecord) => event.tags.map(({ id, value }) => ({ id, label: value })),
    }),
    data: json({ label: 'Data', hint: 'Any JSON', of: (event: TelemetryRecord) => event.data }),
  },
});
