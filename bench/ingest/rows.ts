import { toTypeId } from '../../src/platform/ids.ts';

/** How many rows a request and a COPY have: the most that one mutation takes. */
export const ROWS = 1_000;
/** What marks the records of this benchmark, so that they can be removed. */
export const EVENT_TYPE = 'bench_ingest';

const uuid = (kind: number, number: number): string =>
  `01890000-0000-7000-9${kind.toString(16).padStart(3, '0')}-${number.toString(16).padStart(12, '0')}`;
const SESSION = 6;
const SESSIONS = 2_000;

/** A record as both ways write it; the session is the number of one that the benchmark's database has. */
interface Reading {
  session: number;
  clientTime: string;
  latitude: number;
  longitude: number;
  data: { note: string; level: number };
}

const readings = (batch: number): Reading[] =>
  Array.from({ length: ROWS }, (_, index) => {
    const number = batch * ROWS + index;
    return {
      session: 1 + ((number * 7) % SESSIONS),
      clientTime: new Date(Date.UTC(2026, 0, 1) + number * 1_000).toISOString(),
      latitude: ((number * 37) % 120_000) / 1_000 - 60,
      longitude: ((number * 73) % 360_000) / 1_000 - 180,
      data: { note: `asset ${number}, street and river`, level: number % 100 },
    };
  });

/** The body of a request that records a batch. */
export const bodyOf = (batch: number): string =>
  JSON.stringify({
    query: `mutation Ingest($input: CreateTelemetryRecordsInput!) { createTelemetryRecords(input: $input) { count userErrors { message } } }`,
    variables: {
      input: {
        records: readings(batch).map(({ session, ...rest }) => ({
          sessionId: toTypeId('telemetry_session', uuid(SESSION, session)),
          eventType: EVENT_TYPE,
          ...rest,
        })),
      },
    },
  });

/** The rows of a batch in COPY's text format, without their organisation, id and time, which each COPY has its own. */
export const copyRowsOf = (batch: number): string[] =>
  readings(batch).map(({ session, clientTime, latitude, longitude, data }) =>
    [uuid(SESSION, session), EVENT_TYPE, clientTime, latitude, longitude, '{}', JSON.stringify(data)].join('\t'),
  );

/** The columns of a row of COPY. */
export const COPY_COLUMNS =
  'organization_id, id, occurs_at, session_id, event_type, client_time, latitude, longitude, tag_ids, data';
