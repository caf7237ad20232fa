import { type Draw, draw } from '../shared/draw.ts';
import { type Table, table } from '../shared/table.ts';
import { person } from '../shared/words.ts';
import { DAY, HOUR, later, MINUTE, past, type Year } from '../shared/year.ts';

/** A user as both versions of the API know it. */
export interface GreenhouseUser {
  id: number;
  first_name: string;
  last_name: string;
  email: string;
  employee_id: string | null;
  created_at: string;
  updated_at: string;
}

/** An application with what its candidate and its job are called. */
export interface GreenhouseApplication {
  id: number;
  candidate_id: number;
  candidate: { first_name: string; last_name: string };
  job: { id: number; name: string };
  status: 'active' | 'rejected' | 'hired' | 'converted';
  created_at: string;
  updated_at: string;
}

export interface GreenhouseInterviewer {
  id: number;
  /** null for somebody from outside. */
  user_id: number | null;
  email: string;
  response_status: string;
  scorecard_id: number | null;
}

/** An interview, timed or all day, before it is written in the form of a version. */
export interface GreenhouseInterview {
  id: number;
  application_id: number;
  job_interview_id: number;
  external_event_id: string | null;
  /** Instants of ISO 8601 with milliseconds, or dates. */
  start: string;
  end: string;
  location: string | null;
  video_conferencing_url: string | null;
  status: string;
  organizer_id: number | null;
  interviewers: GreenhouseInterviewer[];
  created_at: string;
  updated_at: string;
}

export interface GreenhouseData {
  users: Table<GreenhouseUser>;
  applications: Table<GreenhouseApplication>;
  jobInterviews: Table<{ id: number; job_id: number; name: string }>;
  interviews: Table<GreenhouseInterview>;
}

const JOBS = 'Nurse Scheduler|Warehouse Lead|Staff Engineer|Payroll Analyst|Field Technician|Design Researcher'.split(
  '|',
);
const STEPS = ['Phone Screen', 'Culture Fit', 'Whiteboarding Challenge', 'Executive Interview'];
const ROOMS = ['Big Conference Room', 'Room "Ålesund"', 'Video call', null];
const RESPONSES = ['needs_action', 'accepted', 'tentative', 'declined'];

/** A recruiting team: candidates come in, are interviewed once or more, and are taken or not. */
export function greenhouseData(span: Year, now: () => Date): GreenhouseData {
  const users = Array.from({ length: 24 }, (_, index): GreenhouseUser => {
    const lot = draw(span.seed, 'greenhouse user', index);
    const { first, last, email } = person(lot, index, 'recruiting.example');
    const made = span.anyTime(0).toISOString();
    const employee_id = lot.chance(0.5) ? `e-${1000 + index}` : null;
    return {
      id: 2_000 + index,
      first_name: first,
      last_name: last,
      email,
      employee_id,
      created_at: made,
      updated_at: made,
    };
  });
  const count = span.share(0.24, 60);
  const applications = Array.from({ length: Math.ceil(count / 3) }, (_, index): GreenhouseApplication => {
    const lot = draw(span.seed, 'greenhouse application', index);
    const { first, last } = person(lot, index, 'candidates.example');
    const made = past(span.anyTime((index * 3) / count), span).toISOString();
    const job = lot.integer(0, JOBS.length - 1);
    return {
      id: 40_000 + index,
      candidate_id: 70_000 + index,
      candidate: { first_name: first, last_name: last },
      job: { id: 500 + job, name: JOBS[job] as string },
      status: lot.pick(['active', 'active', 'rejected', 'hired']),
      created_at: made,
      updated_at: made,
    };
  });
  const jobInterviews = JOBS.flatMap((_, job) =>
    STEPS.map((name, step) => ({ id: 7_000 + job * STEPS.length + step, job_id: 500 + job, name })),
  );
  const interviews = Array.from({ length: count }, (_, index) =>
    interview(draw(span.seed, 'greenhouse interview', index), span, index, count, applications, users),
  );
  const touched = () => ({ updated_at: now().toISOString() });
  return {
    users: table(users, touched),
    applications: table(applications, touched),
    jobInterviews: table(jobInterviews),
    interviews: table(interviews, touched),
  };
}

function interview(
  lot: Draw,
  span: Year,
  index: number,
  count: number,
  applications: readonly GreenhouseApplication[],
  users: readonly GreenhouseUser[],
): GreenhouseInterview {
  const application = applications[Math.floor(index / 3)] as GreenhouseApplication;
  const start = span.workingTime(lot, index / count);
  const isAllDay = lot.chance(0.08);
  const end = isAllDay ? later(start, DAY) : later(start, lot.pick([15, 30, 45, 60, 90]) * MINUTE);
  const made = past(later(start, -lot.integer(2, 14) * DAY - lot.integer(0, 999)), span);
  const changed = past(later(start, lot.integer(-24, 48) * HOUR + lot.integer(0, 999)), span);
  const isOver = end < span.until;
  const write = (at: Date) => (isAllDay ? at.toISOString().slice(0, 10) : at.toISOString());
  const id = 9_100_000 + index;
  return {
    id,
    application_id: application.id,
    job_interview_id: 7_000 + (application.job.id - 500) * STEPS.length + (index % 3),
    external_event_id: lot.chance(0.8) ? `calendar-${lot.word(10)}` : null,
    start: write(start),
    end: write(end),
    location: lot.pick(ROOMS),
    video_conferencing_url: lot.chance(0.3) ? `https://video.example/${lot.word(8)}` : null,
    status: isOver ? lot.pick(['complete', 'complete', 'awaiting_feedback']) : 'scheduled',
    organizer_id: lot.pick(users).id,
    interviewers: lot.some(users, 1, 3).map((user, place) => ({
      id: id * 10 + place,
      user_id: user.id,
      email: user.email,
      response_status: isOver ? lot.pick(['accepted', 'accepted', 'tentative']) : lot.pick(RESPONSES),
      scorecard_id: isOver && lot.chance(0.5) ? 11_000_000 + index * 10 + place : null,
    })),
    created_at: made.toISOString(),
    updated_at: new Date(Math.max(changed.getTime(), made.getTime())).toISOString(),
  };
}
