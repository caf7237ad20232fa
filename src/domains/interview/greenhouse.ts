import { z } from 'zod';
import { type GoneRecord, type SourceRecord, subjectRef } from '../../events/import/record.ts';
import { instantOf } from '../../platform/times.ts';
import type { Element } from '../../sync/connector.ts';
import { someText, understand } from '../../sync/records.ts';
import type { TimeInput } from './inputs.ts';

const id = z.int();

const instant = z.string().transform((text, context) => {
  const read = instantOf(text);
  if (read) return read;
  context.addIssue({ code: 'custom', message: `"${text.slice(0, 40)}" is no time` });
  return z.NEVER;
});

const someInstant = instant.nullish().transform((at) => at ?? undefined);

/** An email address, or null for a text that is none: it would otherwise stop whatever shows it. */
const email = z
  .email()
  .nullish()
  .catch(null)
  .transform((address) => address ?? null);

const date = z.iso.date();

const timeV1 = z.union([
  z.looseObject({ date_time: instant }).transform(({ date_time }): TimeInput => ({ dateTime: date_time })),
  z.looseObject({ date }).transform((day): TimeInput => ({ date: day.date })),
]);

/**
 * What Greenhouse calls a status, and what the schema does. A test that is sent to a candidate is still to come until it
 * is received; of what was skipped nothing more is to come. The word itself is in the payload.
 */
const STATUS = {
  scheduled: 'SCHEDULED',
  to_be_scheduled: 'SCHEDULED',
  to_be_sent: 'SCHEDULED',
  sent: 'SCHEDULED',
  awaiting_feedback: 'AWAITING_FEEDBACK',
  collect_feedback: 'AWAITING_FEEDBACK',
  received: 'AWAITING_FEEDBACK',
  complete: 'COMPLETE',
  skipped: 'COMPLETE',
} as const;

const status = z.string().transform((word, context) => {
  const known = STATUS[word as keyof typeof STATUS];
  if (known) return known;
  context.addIssue({ code: 'custom', message: `"${word.slice(0, 40)}" is none of ${Object.keys(STATUS).join(', ')}` });
  return z.NEVER;
});

const RESPONSE = {
  needs_action: 'NEEDS_ACTION',
  accepted: 'ACCEPTED',
  tentative: 'TENTATIVE',
  declined: 'DECLINED',
} as const;

const response = z.enum(['needs_action', 'accepted', 'tentative', 'declined']).transform((word) => RESPONSE[word]);

const someId = z.union([z.int(), z.string().min(1)]).nullish();

const interviewerV1 = z.looseObject({
  id: z.int().nullish(),
  name: someText,
  email,
  employee_id: someText,
  response_status: response,
  scorecard_id: someId,
});

const organizerV1 = z.looseObject({
  id,
  first_name: someText,
  last_name: someText,
  name: someText,
  employee_id: someText,
});

const interviewV1 = z.looseObject({
  id,
  application_id: id,
  external_event_id: someText,
  start: timeV1,
  end: timeV1,
  location: someText,
  status,
  created_at: someInstant,
  updated_at: someInstant,
  interview: z.looseObject({ id, name: someText }).nullish(),
  organizer: organizerV1.nullish(),
  interviewers: z.array(interviewerV1).nullish(),
});

const interviewerV3 = z.looseObject({
  user_id: z.int().nullish(),
  email,
  response_status: response,
  scorecard_id: someId,
});

const interviewV3 = z.looseObject({
  id,
  application_id: id,
  job_interview_id: id.nullish(),
  external_event_id: someText,
  starts_at: someInstant,
  ends_at: someInstant,
  all_day_start_on: date.nullish(),
  all_day_end_on: date.nullish(),
  location: someText,
  status,
  organizer_id: id.nullish(),
  created_at: someInstant,
  updated_at: someInstant,
});

/** What v3 keeps apart from the interview. */
export interface Hydration {
  interviewers: readonly unknown[];
  /** What the step of the job's plan is called, where it is known. */
  stepName: string | undefined;
}

const TYPE = 'ScheduledInterview';

/** An application of which only the id is known: the candidate's name and the job's come when applications are read. */
const applicationRef = (id: number) => subjectRef('Application', id, {});

/** A user by id; somebody from outside, who has none, by the email address. */
const userRef = (
  id: number | null | undefined,
  known: { name: string | null; email?: string | null } & Record<string, unknown>,
) => {
  const name = known.name ?? known.email ?? (id == null ? 'Somebody' : `User ${id}`);
  return subjectRef('User', id ?? `email:${known.email ?? name}`, { ...known, name });
};

/** A scheduled interview as v1 answers it. */
export const readInterviewV1 = (element: Element): SourceRecord =>
  understand(TYPE, interviewV1, element, (one) => ({
    type: TYPE,
    externalId: String(one.id),
    raw: element.raw,
    createdAt: one.created_at,
    updatedAt: one.updated_at,
    input: {
      applicationId: applicationRef(one.application_id),
      externalEventId: one.external_event_id,
      start: one.start,
      end: one.end,
      location: one.location,
      status: one.status,
      interview: stepOf(one.interview?.id, one.interview?.name),
      organizerId: one.organizer ? userRef(one.organizer.id, organizerOf(one.organizer)) : null,
      interviewers: onceEach(
        (one.interviewers ?? []).map(({ id, name, email, employee_id, response_status, scorecard_id }) => ({
          userId: userRef(id, { name, email, employeeId: employee_id }),
          response: response_status,
          scorecardId: scorecard_id == null ? null : String(scorecard_id),
        })),
      ),
    },
  }));

const organizerOf = ({ first_name, last_name, name, employee_id }: z.output<typeof organizerV1>) => ({
  firstName: first_name,
  lastName: last_name,
  name,
  employeeId: employee_id,
});

/**
 * An interview as v3 answers it, with its interviewers and the name of its step. One that has no time is not on the
 * timeline: it comes when it is scheduled, and goes when that is taken back.
 */
export function readInterviewV3(element: Element, hydration?: Hydration): SourceRecord {
  const timeless = z.looseObject({ id, starts_at: z.null(), all_day_start_on: z.null() }).safeParse(element.value);
  if (timeless.success) return { type: TYPE, externalId: String(timeless.data.id), gone: true } satisfies GoneRecord;
  const shape = interviewV3.extend({ interviewers: z.array(interviewerV3).optional() });
  const whole = {
    ...element,
    value: { ...(element.value as object), ...(hydration && { interviewers: hydration.interviewers }) },
  };
  return understand(TYPE, shape, whole, (one) => ({
    type: TYPE,
    externalId: String(one.id),
    raw: element.raw,
    createdAt: one.created_at,
    updatedAt: one.updated_at,
    input: {
      applicationId: applicationRef(one.application_id),
      externalEventId: one.external_event_id,
      start: timeV3(one.starts_at, one.all_day_start_on),
      end: timeV3(one.ends_at ?? one.starts_at, one.all_day_end_on ?? one.all_day_start_on),
      location: one.location,
      status: one.status,
      interview: stepOf(one.job_interview_id, hydration?.stepName),
      organizerId: one.organizer_id == null ? null : userRef(one.organizer_id, { name: null }),
      ...(one.interviewers && {
        interviewers: onceEach(
          one.interviewers.map(({ user_id, email, response_status, scorecard_id }) => ({
            userId: userRef(user_id, { name: null, email }),
            response: response_status,
            scorecardId: scorecard_id == null ? null : String(scorecard_id),
          })),
        ),
      }),
    },
  }));
}

const timeV3 = (at: Date | undefined, day: string | null | undefined): TimeInput | null =>
  at ? { dateTime: at } : day ? { date: day } : null;

const stepOf = (id: number | null | undefined, name: string | null | undefined) =>
  id == null ? null : { id: String(id), name: name ?? `Interview ${id}` };

/** Nobody holds an interview twice; the last answer counts. */
const onceEach = <Entry extends { userId: { externalId: string } }>(entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [entry.userId.externalId, entry])).values(),
];

const userShape = z.looseObject({
  id,
  name: someText,
  first_name: someText,
  last_name: someText,
  primary_email_address: email,
  primary_email: email,
  employee_id: someText,
  updated_at: someInstant,
});

/** A user, as both versions answer it. */
export const readUser = (element: Element): SourceRecord =>
  understand('User', userShape, element, (user) => ({
    type: 'User',
    externalId: String(user.id),
    raw: element.raw,
    updatedAt: user.updated_at,
    input: {
      name: user.name ?? ([user.first_name, user.last_name].filter(Boolean).join(' ') || `User ${user.id}`),
      firstName: user.first_name,
      lastName: user.last_name,
      email: user.primary_email_address ?? user.primary_email,
      employeeId: user.employee_id,
    },
  }));

const applicationShape = z.looseObject({
  id,
  candidate_id: id.nullish(),
  job_id: id.nullish(),
  jobs: z.array(z.looseObject({ name: someText })).nullish(),
});

/** What an application names by id, for whoever looks the names up. */
export const namedByApplication = ({ value }: Element): { candidateId: number | null; jobId: number | null } => {
  const read = applicationShape.safeParse(value);
  return { candidateId: read.data?.candidate_id ?? null, jobId: read.data?.job_id ?? null };
};

/** An application. Its candidate's name, and in v3 its job's, stand elsewhere. */
export const readApplication = (
  element: Element,
  known: { candidateName?: string | null | undefined; jobTitle?: string | null | undefined } = {},
): SourceRecord =>
  understand('Application', applicationShape, element, (application) => ({
    type: 'Application',
    externalId: String(application.id),
    raw: element.raw,
    input: {
      candidateName: known.candidateName ?? null,
      jobTitle: known.jobTitle ?? application.jobs?.[0]?.name ?? null,
    },
  }));

const named = z.looseObject({ id, name: someText, first_name: someText, last_name: someText });

/** The id and the name of a candidate, a job or a step of a plan; null for what has none. */
export function nameOf({ value }: Element): { id: number; name: string } | null {
  const read = named.safeParse(value);
  if (!read.success) return null;
  const { id, name, first_name, last_name } = read.data;
  const shown = name ?? [first_name, last_name].filter(Boolean).join(' ');
  return shown === '' ? null : { id, name: shown };
}
