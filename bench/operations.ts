import { toTypeId } from './shape.ts';

/** One kind of request: a document, and the variables that the load takes one after another. */
export interface Operation {
  name: string;
  /** What it asks, for the report. */
  meaning: string;
  query: string;
  variables: readonly Record<string, unknown>[];
}

/** The event type of records that the load creates: what is removed after the run. */
export const WRITTEN = 'bench_write';

const PAGE = `nodes {
      __typename id kind occursAt endsAt createdAt version
      ... on JobInterview { note length rating type job { id title company location } }
      ... on Training { name eventLink timezone availability class { id name description } }
      ... on ScheduledInterview { location status application { id candidateName jobTitle } }
      ... on TelemetryRecord { eventType latitude longitude data session { id clientType device } }
      ... on ContactEvent { details recurrence contact { id name email phone } }
    }
    pageInfo { hasNextPage endCursor }`;

const DAY = 86_400_000;
const START = Date.UTC(2019, 0, 1);
const VARIANTS = 40;

/** The instant that many days after the first day of the data. */
const day = (days: number): string => new Date(START + days * DAY).toISOString();
const variants = <Value>(make: (index: number) => Value, count = VARIANTS): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A window that holds this share of the seven years. */
const window = (days: number) => variants((index) => ({ from: day(index * 15), to: day(index * 15 + days) }));

/** The same key as in the seed. */
const uuidOf = (kind: number, n: number): string =>
  `01890000-0000-7000-9${kind.toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`;

/** The n-th job interview: of every 20 job events the seed makes the last 15 interviews. */
const interviewUuid = (n: number): string => uuidOf(11, Math.floor(n / 15) * 20 + 5 + (n % 15));

const counted = `query C($from: DateTime!, $to: DateTime!) {
  events(first: 50, filter: { occursAt: { gte: $from, lt: $to } }) {
    totalCount
    ${PAGE}
  }
}`;

/** Every operation, in the order of the report. */
export const OPERATIONS: readonly Operation[] = [
  {
    name: 'T',
    meaning: 'a page of 50 of the timeline, five fragments, a nested object each',
    query: `query T($before: DateTime!) {
  events(first: 50, filter: { occursAt: { lt: $before } }) {
    ${PAGE}
  }
}`,
    variables: variants((index) => ({ before: day(400 + index * 53) })),
  },
  {
    name: 'L',
    meaning: '50 interviews of a month, with candidate, organizer and interviewers',
    query: `query L($from: DateTime!, $to: DateTime!) {
  interviewEvents(first: 50, filter: { occursAt: { gte: $from, lt: $to } }) {
    nodes {
      ... on ScheduledInterview {
        id location status
        start { dateTime }
        end { dateTime }
        application { id candidateName jobTitle }
        organizer { id name email }
        interviewers { response user { id name email } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: variants((index) => ({ from: day(index * 60), to: day(index * 60 + 30) })),
  },
  {
    name: 'J',
    meaning: '50 jobs with the first 10 events of each',
    query: `query J {
  jobs(first: 50) {
    nodes {
      id title company location
      events(first: 10) {
        nodes {
          ... on Event { __typename id occursAt version }
          ... on JobInterview { note length rating type }
        }
        pageInfo { hasNextPage }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: [{}],
  },
  {
    name: 'C',
    meaning: 'T with totalCount of about 100,000 events',
    query: counted,
    variables: window(1703),
  },
  {
    name: 'C10',
    meaning: 'T with totalCount of about 10,000 events',
    query: counted,
    variables: window(170),
  },
  {
    name: 'N',
    meaning: 'one interview by its id, six fields',
    query: `query N($id: ID!) {
  node(id: $id) { ... on JobInterview { id occursAt note length rating type } }
}`,
    variables: variants((index) => ({ id: toTypeId('job_interview', interviewUuid(index)) }), 200),
  },
  {
    name: 'M',
    meaning: 'create one telemetry record',
    query: `mutation M($input: CreateTelemetryRecordInput!) {
  createTelemetryRecord(input: $input) {
    telemetryRecord { id eventType latitude longitude data }
    userErrors { code field message }
  }
}`,
    variables: variants((index) => ({
      input: {
        sessionId: toTypeId('telemetry_session', uuidOf(6, 1 + index * 7)),
        eventType: WRITTEN,
        latitude: 40 + index / 64,
        longitude: -73 - index / 64,
        data: `asset ${index}, written by the load`,
      },
    })),
  },
];
