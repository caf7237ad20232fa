import { ORGANIZATION } from '../database.ts';
import type { Dialect } from '../servers.ts';
import { TYPES, toTypeId, toUuid } from '../shape.ts';

/**
 * The operations in the schema that PostGraphile makes of the database: the same rows and fields, under the same names by
 * aliases. Its answers have raw UUIDs, instants with an offset, other names of types, and no end of a job interview, which the
 * gateway computes. That is put right here, outside of what is measured.
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
    const { totalCount } = data;
    return { [field as string]: { ...connection, nodes, ...(totalCount !== undefined && { totalCount }) } };
  },
};

type Fields = Record<string, unknown>;

const page = (range: string, bounds: string, more = '') => `query ($organization: UUID!, ${range}) {
  events: benchPage(first: 50, organization: $organization, ${bounds}, most: 51) {
    nodes {
      __typename id: rowId kind occursAt endsAt createdAt version
      ... on JobInterview { note length rating type job: jobByOrganizationIdAndJobId { id: rowId title company location } }
      ... on TrainingEvent { name eventLink timezone availability
        class: trainingClassByOrganizationIdAndClassId { id: rowId name description } }
      ... on InterviewEvent { location status
        application: applicationByOrganizationIdAndApplicationId { id: rowId candidateName jobTitle } }
      ... on TelemetryEvent { eventType latitude longitude data
        session: telemetrySessionByOrganizationIdAndSessionId { id: rowId clientType device } }
      ... on ContactEvent { details recurrence contact: contactByOrganizationIdAndContactId { id: rowId name email phone } }
    }
    pageInfo { hasNextPage endCursor }
  }
  ${more}
}`;

const COUNTED = page(
  '$from: Datetime!, $to: Datetime!',
  'occursFrom: $from, occursBefore: $to',
  'totalCount: benchPageCount(organization: $organization, occursFrom: $from, occursBefore: $to)',
);

const DOCUMENTS: Readonly<Record<string, string>> = {
  T: page('$before: Datetime!', 'occursFrom: "2000-01-01T00:00:00Z", occursBefore: $before'),
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

const instant = (time: unknown): string => new Date(time as string | number).toISOString();
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
const MINUTE = 60_000;

/** A node of the timeline. */
function event(node: Fields): Fields {
  const kind = node.kind as string;
  const typename = TYPES[kind] as string;
  const occursAt = instant(node.occursAt);
  const end = kind === 'JOB_INTERVIEW' ? Date.parse(occursAt) + (node.length as number) * MINUTE : node.endsAt;
  const common = {
    ...node,
    __typename: typename,
    id: toTypeId(kind.toLowerCase(), node.id as string),
    occursAt,
    endsAt: end === null ? null : instant(end),
    createdAt: instant(node.createdAt),
  };
  const [field, prefix] = PREFIXES[typename] ?? [];
  return field && prefix ? { ...common, [field]: renamed(prefix, node[field]) } : common;
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
