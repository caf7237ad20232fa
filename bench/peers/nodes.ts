import type { JobRow, TimelineRow } from '../floor/sql.ts';
import { TYPES, toInstant, toTypeId } from '../shape.ts';

/** An object of the schema, with the UUIDs of what it refers to. */
export interface Node {
  __typename?: string;
  uuid: string;
  subjectUuid?: string;
  [field: string]: unknown;
}

/** A page of any list. */
export interface Page {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  /** What the list was filtered by. */
  bounds?: { gte?: string; lt: string };
}

/** Cuts a page out of rows of which one more was asked for than the page takes. */
export function toPage<Row>(rows: readonly Row[], limit: number, toNode: (row: Row) => Node): Page {
  const nodes = rows.slice(0, limit).map(toNode);
  const last = nodes.at(-1);
  const endCursor = last ? Buffer.from(`${last.occursAt ?? ''} ${last.uuid}`).toString('base64url') : null;
  return { nodes, pageInfo: { hasNextPage: rows.length > limit, endCursor } };
}

/** An event of the timeline. */
export function toEvent(row: TimelineRow): Node {
  const { kind, id: uuid, version } = row;
  const common: Node = {
    __typename: TYPES[kind] as string,
    uuid,
    subjectUuid: row.subject_id,
    id: toTypeId(kind.toLowerCase(), uuid),
    kind,
    occursAt: toInstant(row.occurs_at),
    endsAt: row.ends_at && toInstant(row.ends_at),
    createdAt: toInstant(row.created_at),
    version,
  };
  switch (kind) {
    case 'JOB_INTERVIEW': {
      const length = row.int_1 as number;
      const endsAt = new Date(Date.parse(common.occursAt as string) + length * 60_000).toISOString();
      return { ...common, endsAt, note: row.text_1, length, rating: row.text_2, type: row.text_3 };
    }
    case 'TRAINING':
      return { ...common, name: row.text_1, eventLink: row.text_2, timezone: row.text_3, availability: row.text_4 };
    case 'SCHEDULED_INTERVIEW':
      return { ...common, location: row.text_1, status: row.text_2 };
    case 'TELEMETRY_RECORD':
      return { ...common, eventType: row.text_1, latitude: row.float_1, longitude: row.float_2, data: row.data };
    case 'CONTACT_EVENT':
      return { ...common, details: row.text_1, recurrence: row.text_2 };
    default:
      return common;
  }
}

/** A row of `scheduled_interview`. */
export interface InterviewRow {
  id: string;
  occurs_at: string;
  ends_at: string;
  location: string | null;
  status: string;
  application_id: string;
  organizer_id: string | null;
}

export const toInterview = (row: InterviewRow): Node => ({
  __typename: 'ScheduledInterview',
  uuid: row.id,
  subjectUuid: row.application_id,
  organizerUuid: row.organizer_id,
  id: toTypeId('scheduled_interview', row.id),
  occursAt: toInstant(row.occurs_at),
  start: { dateTime: toInstant(row.occurs_at) },
  end: { dateTime: toInstant(row.ends_at) },
  location: row.location,
  status: row.status,
});

/** An event in the list of a job. */
export const toJobEvent = (row: Omit<JobRow, 'title' | 'company' | 'location'>): Node => ({
  __typename: TYPES[row.kind] as string,
  uuid: row.id as string,
  id: toTypeId(row.kind.toLowerCase(), row.id as string),
  occursAt: toInstant(row.occurs_at),
  version: row.version,
  note: row.note,
  length: row.length,
  rating: row.rating,
  type: row.type,
});

/** What an event can belong to, and everybody in it: the table, its prefix, and its fields by their columns. */
export const SUBJECTS = {
  job: { prefix: 'job', columns: { title: 'title', company: 'company', location: 'location' } },
  training_class: { prefix: 'training_class', columns: { name: 'name', description: 'description' } },
  application: { prefix: 'application', columns: { candidateName: 'candidate_name', jobTitle: 'job_title' } },
  telemetry_session: { prefix: 'telemetry_session', columns: { clientType: 'client_type', device: 'device' } },
  contact: { prefix: 'contact', columns: { name: 'name', email: 'email', phone: 'phone' } },
  member: { prefix: 'user', columns: { name: 'name', email: 'email' } },
} as const;

export type SubjectTable = keyof typeof SUBJECTS;

/** A row whose columns have the names of the schema's fields. */
export const toSubject = (table: SubjectTable, row: { id: string }): Node => ({
  ...row,
  uuid: row.id,
  id: toTypeId(SUBJECTS[table].prefix, row.id),
});
