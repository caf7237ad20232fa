/** A row of the timeline: the columns that all kinds share, then what each of them keeps in the rest. */
export interface TimelineRow {
  kind: string;
  id: string;
  occurs_at: string;
  ends_at: string | null;
  created_at: string;
  version: number;
  text_1: string | null;
  text_2: string | null;
  text_3: string | null;
  text_4: string | null;
  int_1: number | null;
  float_1: number | null;
  float_2: number | null;
  data: unknown;
  subject_id: string;
  subject_1: string | null;
  subject_2: string | null;
  subject_3: string | null;
}

const branch = (table: string, columns: string, condition: string) => `(select ${columns} from ${table} e
    where e.organization_id = $1 and e.occurs_at < $2 ${condition}
    order by e.occurs_at desc, e.id desc limit 51)`;

/** The latest 51 events before $2 of the organisation $1. */
export const timelinePage = (condition = ''): string => `select * from (
    ${branch(
      'job_event',
      `0 as source, e.kind, e.id, e.occurs_at, null::timestamptz as ends_at, e.created_at, e.version, e.note as text_1, e.rating as text_2,
      e.type as text_3, null as text_4, e.length as int_1, null::float8 as float_1, null::float8 as float_2, null::jsonb as data, e.job_id as subject_id`,
      condition,
    )}
    union all ${branch(
      'training',
      `1, 'TRAINING', e.id, e.occurs_at, e.ends_at, e.created_at, e.version, e.name, e.event_link, e.timezone, e.availability,
      null::int4, null::float8, null::float8, null::jsonb, e.class_id`,
      condition,
    )}
    union all ${branch(
      'scheduled_interview',
      `2, 'SCHEDULED_INTERVIEW', e.id, e.occurs_at, e.ends_at, e.created_at, e.version, e.location, e.status, null, null,
      null::int4, null::float8, null::float8, null::jsonb, e.application_id`,
      condition,
    )}
    union all ${branch(
      'telemetry_record',
      `3, 'TELEMETRY_RECORD', e.id, e.occurs_at, null::timestamptz, e.occurs_at, 1, e.event_type, null, null, null,
      null::int4, e.latitude, e.longitude, e.data, e.session_id`,
      condition,
    )}
    union all ${branch(
      'crm_event',
      `4, e.kind, e.id, e.occurs_at, null::timestamptz, e.created_at, e.version, e.details, e.recurrence, null, null,
      null::int4, null::float8, null::float8, null::jsonb, coalesce(e.contact_id, e.group_id)`,
      condition,
    )}
    ) e order by occurs_at desc, id desc limit 51`;

// Gated by the branch, and with a limit around: an index lookup for each row, where joins would read whole tables.
const subject = (source: number, table: string, columns: string) =>
  `select ${columns} from ${table} where u.source = ${source} and organization_id = $1 and id = u.subject_id`;

/** The same, each with what it belongs to. */
export const timeline = (condition = ''): string => `select u.*, s.* from (${timelinePage(condition)}) u
  cross join lateral (
    ${subject(0, 'job', 'title, company, location')}
    union all ${subject(1, 'training_class', 'name, description, null')}
    union all ${subject(2, 'application', 'candidate_name, job_title, null')}
    union all ${subject(3, 'telemetry_session', 'client_type, device, null')}
    union all ${subject(4, 'contact', 'name, email, phone')}
    limit 1) s(subject_1, subject_2, subject_3)
  order by u.occurs_at desc, u.id desc`;

const TABLES = ['job_event', 'training', 'scheduled_interview', 'telemetry_record', 'crm_event'];

/** How many events of $1 stand before $2 and from $3 on. */
export const COUNT = `select (${TABLES.map(
  (table) => `(select count(*) from ${table} where organization_id = $1 and occurs_at < $2 and occurs_at >= $3)`,
).join(' + ')})::int4 as count`;

export interface InterviewRow {
  id: string;
  occurs_at: string;
  ends_at: string;
  location: string | null;
  status: string;
  application_id: string;
  candidate_name: string | null;
  job_title: string | null;
  organizer_id: string | null;
  organizer_name: string;
  organizer_email: string | null;
  interviewers: { response: string; id: string; name: string; email: string | null }[];
}

/** The latest 51 interviews of $1 from $2 and before $3, with everybody in them. */
export const INTERVIEWS = `select e.id, e.occurs_at, e.ends_at, e.location, e.status, e.application_id, a.candidate_name, a.job_title,
    e.organizer_id, o.name as organizer_name, o.email as organizer_email, i.interviewers
  from (select * from scheduled_interview where organization_id = $1 and occurs_at >= $2 and occurs_at < $3
    order by occurs_at desc, id desc limit 51) e
  cross join lateral (select candidate_name, job_title from application where organization_id = $1 and id = e.application_id limit 1) a
  left join lateral (select name, email from member where organization_id = $1 and id = e.organizer_id limit 1) o on true
  cross join lateral (select coalesce(json_agg(json_build_object('response', i.response, 'id', m.id, 'name', m.name, 'email', m.email)
      order by i.position), '[]') as interviewers
    from scheduled_interview_interviewer i join member m on m.organization_id = $1 and m.id = i.user_id
    where i.organization_id = $1 and i.event_id = e.id) i
  order by e.occurs_at desc, e.id desc`;

export interface JobRow {
  job_id: string;
  title: string;
  company: string | null;
  location: string | null;
  /** Null for a job without events. */
  id: string | null;
  kind: string;
  occurs_at: string;
  version: number;
  note: string | null;
  length: number | null;
  rating: string | null;
  type: string | null;
}

/** The first 51 jobs of $1 with the latest 11 events of each. */
export const JOBS = `select j.id as job_id, j.title, j.company, j.location, e.*
  from (select id, title, company, location from job where organization_id = $1 order by id limit 51) j
  left join lateral (select e.id, e.kind, e.occurs_at, e.version, e.note, e.length, e.rating, e.type from job_event e
    where e.organization_id = $1 and e.job_id = j.id order by e.occurs_at desc, e.id desc limit 11) e on true
  order by j.id, e.occurs_at desc, e.id desc`;

export interface NodeRow {
  id: string;
  occurs_at: string;
  note: string | null;
  length: number | null;
  rating: string | null;
  type: string | null;
}

/** The job interview $2 of $1. */
export const NODE = `select id, occurs_at, note, length, rating, type from job_event
  where organization_id = $1 and id = $2 and kind = 'JOB_INTERVIEW'`;

export interface NewRecord {
  sessionId: string;
  eventType: string;
  latitude: number;
  longitude: number;
  data: unknown;
}

/** Adds a telemetry record to $1; its foreign key says whether there is such a session. */
export const CREATE = `insert into telemetry_record (organization_id, id, occurs_at, session_id, event_type, latitude, longitude, tag_ids, data)
  values ($1, $2, now(), $3, $4, $5, $6, '{}', $7)`;
