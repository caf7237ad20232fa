import { newUuid, TYPES, toInstant, toTypeId, toUuid } from '../shape.ts';
import * as sql from './sql.ts';

/** Runs a statement that the connection prepares once under its name, and returns its rows. */
export type Run = <Row>(name: string, text: string, values: readonly unknown[]) => Promise<Row[]>;

type Variables = Record<string, string>;
type Answer = (run: Run, organization: string, variables: Variables) => Promise<unknown>;

const PAGE = 50;

/** The answer to each operation: one statement where that is the fastest, and rows shaped by hand. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  async T(run, organization, { before }) {
    const rows = await run<sql.TimelineRow>('T', sql.timeline(), [organization, before]);
    return { events: timelinePage(rows) };
  },
  async C(run, organization, { from, to }) {
    const [rows, counts] = await Promise.all([
      run<sql.TimelineRow>('Cpage', sql.timeline('and e.occurs_at >= $3'), [organization, to, from]),
      run<{ count: number }>('Ccount', sql.COUNT, [organization, to, from]),
    ]);
    return { events: { totalCount: counts[0]?.count ?? 0, ...timelinePage(rows) } };
  },
  async L(run, organization, { from, to }) {
    const rows = await run<sql.InterviewRow>('L', sql.INTERVIEWS, [organization, from, to]);
    return { interviewEvents: { nodes: rows.slice(0, PAGE).map(interview), pageInfo: pageInfo(rows, PAGE) } };
  },
  async J(run, organization) {
    const rows = await run<sql.JobRow>('J', sql.JOBS, [organization]);
    return { jobs: jobsPage(rows) };
  },
  async N(run, organization, { id = '' }) {
    const [row] = await run<sql.NodeRow>('N', sql.NODE, [organization, toUuid(id)]);
    const node = row && {
      id: toTypeId('job_interview', row.id),
      occursAt: toInstant(row.occurs_at),
      note: row.note,
      length: row.length,
      rating: row.rating,
      type: row.type,
    };
    return { node: node ?? null };
  },
  async M(run, organization, variables) {
    const { sessionId, eventType, latitude, longitude, data } = variables.input as unknown as sql.NewRecord;
    const id = newUuid();
    await run('M', sql.CREATE, [
      organization,
      id,
      toUuid(sessionId),
      eventType,
      latitude,
      longitude,
      JSON.stringify(data),
    ]);
    const telemetryRecord = { id: toTypeId('telemetry_record', id), eventType, latitude, longitude, data };
    return { createTelemetryRecord: { telemetryRecord, userErrors: [] } };
  },
};

const timelinePage = (rows: readonly sql.TimelineRow[]) => ({
  nodes: rows.slice(0, PAGE).map(timelineNode),
  pageInfo: pageInfo(rows, PAGE),
});

function pageInfo(rows: readonly { id: string; occurs_at: string }[], limit: number) {
  const last = rows[Math.min(rows.length, limit) - 1];
  const endCursor = last ? Buffer.from(`${last.occurs_at} ${last.id}`).toString('base64url') : null;
  return { hasNextPage: rows.length > limit, endCursor };
}

function timelineNode(row: sql.TimelineRow): unknown {
  const { kind } = row;
  const common = {
    __typename: TYPES[kind],
    id: toTypeId(kind.toLowerCase(), row.id),
    kind,
    occursAt: toInstant(row.occurs_at),
    endsAt: row.ends_at && toInstant(row.ends_at),
    createdAt: toInstant(row.created_at),
    version: row.version,
  };
  switch (kind) {
    case 'JOB_INTERVIEW': {
      const length = row.int_1 as number;
      const endsAt = new Date(Date.parse(common.occursAt) + length * 60_000).toISOString();
      const job = {
        id: toTypeId('job', row.subject_id),
        title: row.subject_1,
        company: row.subject_2,
        location: row.subject_3,
      };
      return { ...common, endsAt, note: row.text_1, length, rating: row.text_2, type: row.text_3, job };
    }
    case 'TRAINING': {
      const owner = { id: toTypeId('training_class', row.subject_id), name: row.subject_1, description: row.subject_2 };
      return {
        ...common,
        name: row.text_1,
        eventLink: row.text_2,
        timezone: row.text_3,
        availability: row.text_4,
        class: owner,
      };
    }
    case 'SCHEDULED_INTERVIEW': {
      const application = {
        id: toTypeId('application', row.subject_id),
        candidateName: row.subject_1,
        jobTitle: row.subject_2,
      };
      return { ...common, location: row.text_1, status: row.text_2, application };
    }
    case 'TELEMETRY_RECORD': {
      const session = {
        id: toTypeId('telemetry_session', row.subject_id),
        clientType: row.subject_1,
        device: row.subject_2,
      };
      return {
        ...common,
        eventType: row.text_1,
        latitude: row.float_1,
        longitude: row.float_2,
        data: row.data,
        session,
      };
    }
    case 'CONTACT_EVENT': {
      const contact = {
        id: toTypeId('contact', row.subject_id),
        name: row.subject_1,
        email: row.subject_2,
        phone: row.subject_3,
      };
      return { ...common, details: row.text_1, recurrence: row.text_2, contact };
    }
    default:
      return common;
  }
}

const user = (id: string, name: string, email: string | null) => ({ id: toTypeId('user', id), name, email });

function interview(row: sql.InterviewRow): unknown {
  return {
    id: toTypeId('scheduled_interview', row.id),
    location: row.location,
    status: row.status,
    start: { dateTime: toInstant(row.occurs_at) },
    end: { dateTime: toInstant(row.ends_at) },
    application: {
      id: toTypeId('application', row.application_id),
      candidateName: row.candidate_name,
      jobTitle: row.job_title,
    },
    organizer: row.organizer_id && user(row.organizer_id, row.organizer_name, row.organizer_email),
    interviewers: row.interviewers.map((one) => ({ response: one.response, user: user(one.id, one.name, one.email) })),
  };
}

function jobsPage(rows: readonly sql.JobRow[]): unknown {
  const jobs: { id: string; occurs_at: string; node: Record<string, unknown>; events: unknown[]; more: boolean }[] = [];
  for (const row of rows) {
    let job = jobs.at(-1);
    if (job?.id !== row.job_id) {
      const { title, company, location } = row;
      job = {
        id: row.job_id,
        occurs_at: '',
        node: { id: toTypeId('job', row.job_id), title, company, location },
        events: [],
        more: false,
      };
      jobs.push(job);
    }
    if (row.id === null) continue;
    if (job.events.length === 10) job.more = true;
    else job.events.push(jobEvent(row));
  }
  const nodes = jobs.slice(0, PAGE).map(({ node, events, more }) => ({
    ...node,
    events: { nodes: events, pageInfo: { hasNextPage: more } },
  }));
  return { nodes, pageInfo: pageInfo(jobs, PAGE) };
}

function jobEvent(row: sql.JobRow): unknown {
  const { kind, version, note, length, rating, type } = row;
  const common = {
    __typename: TYPES[kind],
    id: toTypeId(kind.toLowerCase(), row.id as string),
    occursAt: toInstant(row.occurs_at),
    version,
  };
  return kind === 'JOB_INTERVIEW' ? { ...common, note, length, rating, type } : common;
}
