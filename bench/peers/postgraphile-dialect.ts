import { ORGANIZATION } from '../database.ts';
import type { Dialect } from '../servers.ts';
import { TYPES, toTypeId, toUuid } from '../shape.ts';

/**
 * The operations in the schema that PostGraphile makes of the database: the same rows and fields, under the same names by
 * aliases. Its answers have raw UUIDs, instants with an offset, and types named after tables; where a kind shares its
 * table with others they also have the columns of the others. That is put right here, outside of what is measured.
 */
export const postgraphileDialect: Dialect = {
  request(operation, variables) {
    const query = DOCUMENTS[operation] as string;
    const organization = ORGANIZATION.id;
    if (operation === 'N') return { query, variables: { organization, id: toUuid(variables.id as string) } };
    if (operation !== 'M') return { query, variables: { organization, ...variables } };
    const { sessionId, data, ...rest } = variables.input as Record<string, unknown>;
    const telemetryRecord = { ...rest, sessionId: toUuid(sessionId as string), data };
    return { query, variables: { input: { telemetryRecord } } };
  },
  translate(operation, data) {
    const [[field, value] = []] = Object.entries(data);
    if (operation === 'N')
      return { node: job(value as Fields, ['id', 'occursAt', 'note', 'length', 'rating', 'type']) };
    if (operation === 'M') {
      const { telemetryRecord } = value as { telemetryRecord: Fields };
      const id = toTypeId('telemetry_record', telemetryRecord.id as string);
      return { [field as string]: { telemetryRecord: { ...telemetryRecord, id }, userErrors: [] } };
    }
    const connection = value as { nodes: Fields[] };
    const nodes = connection.nodes.map(operation === 'L' ? interview : operation === 'J' ? jobWithEvents : event);
    return { [field as string]: { ...connection, nodes } };
  },
};

type Fields = Record<string, unknown>;

const page = (range: string, bounds: string, more = '') => `query ($organization: UUID!, ${range}) {
  events: allTimelineEvents(first: 50, orderBy: LATEST_FIRST, condition: { organizationId: $organization, ${bounds} }) {
    ${more}
    nodes {
      __typename id: rowId occursAt
      ... on JobEvent { kind createdAt version note length rating type
        job: jobByOrganizationIdAndJobId { id: rowId title company location } }
      ... on Training { endsAt createdAt version name eventLink timezone availability
        class: trainingClassByOrganizationIdAndClassId { id: rowId name description } }
      ... on ScheduledInterview { endsAt createdAt version location status
        application: applicationByOrganizationIdAndApplicationId { id: rowId candidateName jobTitle } }
      ... on TelemetryRecord { eventType latitude longitude data
        session: telemetrySessionByOrganizationIdAndSessionId { id: rowId clientType device } }
      ... on CrmEvent { kind createdAt version details recurrence
        contact: contactByOrganizationIdAndContactId { id: rowId name email phone } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const COUNTED = page('$from: Datetime!, $to: Datetime!', 'occursFrom: $from, occursBefore: $to', 'totalCount');

const DOCUMENTS: Readonly<Record<string, string>> = {
  T: page('$before: Datetime!', 'occursBefore: $before'),
  C: COUNTED,
  C10: COUNTED,
  L: `query ($organization: UUID!, $from: Datetime!, $to: Datetime!) {
  interviewEvents: allScheduledInterviews(first: 50, orderBy: LATEST_FIRST,
      condition: { organizationId: $organization, occursFrom: $from, occursBefore: $to }) {
    nodes {
      id: rowId location status start: occursAt end: endsAt
      application: applicationByOrganizationIdAndApplicationId { id: rowId candidateName jobTitle }
      organizer: memberByOrganizationIdAndOrganizerId { id: rowId name email }
      interviewers: scheduledInterviewInterviewersByOrganizationIdAndEventId {
        nodes { position response user: memberByOrganizationIdAndUserId { id: rowId name email } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  J: `query ($organization: UUID!) {
  jobs: allJobs(first: 50, condition: { organizationId: $organization }) {
    nodes {
      id: rowId title company location
      events: jobEventsByOrganizationIdAndJobId(first: 10, orderBy: LATEST_FIRST) {
        nodes { id: rowId kind occursAt version note length rating type }
        pageInfo { hasNextPage }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  N: `query ($organization: UUID!, $id: UUID!) {
  node: jobEventByOrganizationIdAndRowId(organizationId: $organization, rowId: $id) {
    id: rowId kind occursAt note length rating type
  }
}`,
  M: `mutation ($input: CreateTelemetryRecordInput!) {
  createTelemetryRecord(input: $input) {
    telemetryRecord { id: rowId eventType latitude longitude data }
  }
}`,
};

const instant = (text: unknown): string => new Date(text as string).toISOString();
const renamed = (prefix: string, fields: unknown): Fields => {
  const subject = fields as Fields;
  return { ...subject, id: toTypeId(prefix, subject.id as string) };
};

const PREFIXES: Readonly<Record<string, [field: string, prefix: string]>> = {
  JobInterview: ['job', 'job'],
  Training: ['class', 'training_class'],
  ScheduledInterview: ['application', 'application'],
  TelemetryRecord: ['session', 'telemetry_session'],
  ContactEvent: ['contact', 'contact'],
};
const KINDS: Readonly<Record<string, string>> = {
  Training: 'TRAINING',
  ScheduledInterview: 'SCHEDULED_INTERVIEW',
  TelemetryRecord: 'TELEMETRY_RECORD',
};
const MINUTE = 60_000;

/** A node of the timeline, with the fields that the gateway's schema gives its kind. */
function event(node: Fields): Fields {
  const kind = (node.kind ?? KINDS[node.__typename as string]) as string;
  const occursAt = instant(node.occursAt);
  const typename = TYPES[kind] as string;
  const common = {
    __typename: typename,
    id: toTypeId(kind.toLowerCase(), node.id as string),
    kind,
    occursAt,
    endsAt: node.endsAt ? instant(node.endsAt) : null,
    createdAt: node.createdAt ? instant(node.createdAt) : occursAt,
    version: node.version ?? 1,
  };
  const [field, prefix] = PREFIXES[typename] ?? [];
  if (!field || !prefix) return common;
  const length = kind === 'JOB_INTERVIEW' ? (node.length as number) : null;
  const endsAt = length === null ? common.endsAt : new Date(Date.parse(occursAt) + length * MINUTE).toISOString();
  return { ...node, ...common, endsAt, [field]: renamed(prefix, node[field]) };
}

function interview({ start, end, interviewers, ...node }: Fields): Fields {
  const people = (interviewers as { nodes: Fields[] }).nodes.toSorted(
    (a, b) => Number(a.position) - Number(b.position),
  );
  return {
    ...renamed('scheduled_interview', node),
    start: { dateTime: instant(start) },
    end: { dateTime: instant(end) },
    application: renamed('application', node.application),
    organizer: node.organizer && renamed('user', node.organizer),
    interviewers: people.map(({ response, user }) => ({ response, user: renamed('user', user) })),
  };
}

function jobWithEvents({ events, ...node }: Fields): Fields {
  const { nodes, pageInfo } = events as { nodes: Fields[]; pageInfo: unknown };
  const common = ['__typename', 'id', 'occursAt', 'version'];
  const shaped = nodes.map((one) =>
    job(one, one.kind === 'JOB_INTERVIEW' ? [...common, 'note', 'length', 'rating', 'type'] : common),
  );
  return { ...renamed('job', node), events: { nodes: shaped, pageInfo } };
}

/** Those fields of an event of a job that a document asks of its kind. */
function job(row: Fields, fields: readonly string[]): Fields {
  const kind = row.kind as string;
  const id = toTypeId(kind.toLowerCase(), row.id as string);
  const all: Fields = { ...row, __typename: TYPES[kind], id, occursAt: instant(row.occursAt) };
  return Object.fromEntries(fields.map((field) => [field, all[field]]));
}
