/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What can happen to an event. */
export type ChangeType =
  /** The event was made, here or by a synchronisation. */
  | 'CREATED'
  /** The event was deleted for good. */
  | 'DELETED'
  /** At least one field of the event got another value. */
  | 'UPDATED';

/** An application to add; nothing is required. */
export type CreateApplicationInput = {
  /** The name of the candidate, at most 256 characters; null if it is not known. */
  candidateName?: string | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** The title of the position applied for, at most 1,024 characters; null if it is not known. */
  jobTitle?: string | null | undefined;
};

/** An event to record for a contact, with its category by id or by name. */
export type CreateContactEventInput = {
  /**
   * The TypeID of the category, which wins over categoryName. NOT_FOUND if there is none; REQUIRED if
   * neither is given.
   */
  categoryId?: string | null | undefined;
  /**
   * The exact name of an existing category, used if there is no categoryId and ignored otherwise.
   * NOT_FOUND if there is none.
   */
  categoryName?: string | null | undefined;
  /**
   * The TypeID of the contact that the event belongs to, which cannot be changed later. NOT_FOUND if
   * there is none.
   */
  contactId: string;
  /** What there is to say about it, at most 65,536 characters. */
  details?: string | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** How often it comes back; NEVER if it is left out or null. */
  recurrence?: Recurrence | null | undefined;
  /** When it takes place; for a recurring event, the first time. */
  time: string;
};

/** A contact to add; only the name is required. */
export type CreateContactInput = {
  /** The email address; null if it is not known. */
  email?: string | null | undefined;
  /**
   * The TypeIDs of the groups that the contact is in, at most 500; none if it is left out or null.
   * NOT_FOUND if one does not exist.
   */
  groupIds?: Array<string> | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** The full name, 1 to 256 characters. */
  name: string;
  /** The telephone number as it was written, at most 1,024 characters; null if it is not known. */
  phone?: string | null | undefined;
};

/** An event category to add. */
export type CreateEventCategoryInput = {
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** The name of the category, 1 to 256 characters. CONFLICT if another category has it. */
  name: string;
};

/** A follow-up to record. */
export type CreateFollowupInput = {
  /** When the follow-up happened or was recorded; the time of the request if it is left out or null. */
  createdAt?: string | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** The TypeID of the job that the event belongs to. NOT_FOUND if there is none. */
  jobId: string;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: string | null | undefined;
  /**
   * The TypeIDs of the people who were contacted, at most 500; nobody if it is left out or null.
   * NOT_FOUND if one does not exist.
   */
  personIds?: Array<string> | null | undefined;
  /** When the event was last changed; the time of the request if it is left out or null. */
  updatedAt?: string | null | undefined;
};

/** An event to record for a group, with its category by id or by name. */
export type CreateGroupEventInput = {
  /**
   * The TypeID of the category, which wins over categoryName. NOT_FOUND if there is none; REQUIRED if
   * neither is given.
   */
  categoryId?: string | null | undefined;
  /**
   * The exact name of an existing category, used if there is no categoryId and ignored otherwise.
   * NOT_FOUND if there is none.
   */
  categoryName?: string | null | undefined;
  /** What there is to say about it, at most 65,536 characters. */
  details?: string | null | undefined;
  /**
   * The TypeID of the group that the event belongs to, which cannot be changed later. NOT_FOUND if
   * there is none.
   */
  groupId: string;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** How often it comes back; NEVER if it is left out or null. */
  recurrence?: Recurrence | null | undefined;
  /** When it takes place; for a recurring event, the first time. */
  time: string;
};

/** A group to add. */
export type CreateGroupInput = {
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** The name of the group, 1 to 256 characters. */
  name: string;
};

/** Homework to record. */
export type CreateHomeworkInput = {
  /** When the homework was assigned or recorded; the time of the request if it is left out or null. */
  createdAt?: string | null | undefined;
  /** When the work has to be handed in. */
  dueDate: string;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** The TypeID of the job that the event belongs to. NOT_FOUND if there is none. */
  jobId: string;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: string | null | undefined;
  /** When the event was last changed; the time of the request if it is left out or null. */
  updatedAt?: string | null | undefined;
};

/** A job to add; only the title is required. */
export type CreateJobInput = {
  /** The company that offers the position, at most 1,024 characters; null if it is not known. */
  company?: string | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** Where the work is, at most 1,024 characters; null if it is not known. */
  location?: string | null | undefined;
  /** Notes in Markdown, at most 65,536 characters; null if there are none. */
  note?: string | null | undefined;
  /** The title of the position, 1 to 1,024 characters. */
  title: string;
  /** A page about the position; null if there is none. */
  url?: string | null | undefined;
};

/** An interview to record, as the applicant sees it. */
export type CreateJobInterviewInput = {
  /** When the invitation was received or recorded; the time of the request if it is left out or null. */
  createdAt?: string | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** The TypeID of the job that the event belongs to. NOT_FOUND if there is none. */
  jobId: string;
  /** The expected length in whole minutes; null if it is not known. */
  length?: number | null | undefined;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: string | null | undefined;
  /**
   * The TypeIDs of the people who hold the interview, at most 500; nobody if it is left out or null.
   * NOT_FOUND if one does not exist.
   */
  personIds?: Array<string> | null | undefined;
  /**
   * How the interview went, as an emoji or an emoticon, at most 256 characters; null if it is not
   * rated.
   */
  rating?: string | null | undefined;
  /** When the interview starts. */
  scheduled: string;
  /**
   * What sort of interview it is in the words of the user, such as "technical" or "hiring manager", at
   * most 256 characters; null if it is not said.
   */
  type?: string | null | undefined;
  /** When the event was last changed; the time of the request if it is left out or null. */
  updatedAt?: string | null | undefined;
};

/** An offer to record. */
export type CreateOfferInput = {
  /** When the offer was made or recorded; the time of the request if it is left out or null. */
  createdAt?: string | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** The TypeID of the job that the event belongs to. NOT_FOUND if there is none. */
  jobId: string;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: string | null | undefined;
  /** The stage that the offer has reached. */
  status: OfferStatus;
  /** When the event was last changed; the time of the request if it is left out or null. */
  updatedAt?: string | null | undefined;
};

/** A person to add; only the name is required. */
export type CreatePersonInput = {
  /** The company the person works for, at most 1,024 characters; null if it is not known. */
  company?: string | null | undefined;
  /** The email address; null if it is not known. */
  email?: string | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** The full name, 1 to 256 characters. */
  name: string;
  /** Notes in Markdown, at most 65,536 characters; null if there are none. */
  note?: string | null | undefined;
  /** The telephone number as it was written, at most 1,024 characters; null if it is not known. */
  phone?: string | null | undefined;
  /** The position the person holds, at most 1,024 characters; null if it is not known. */
  title?: string | null | undefined;
};

/**
 * An interview to schedule. Its start and end are both times or both dates, and end is not before
 * start.
 */
export type CreateScheduledInterviewInput = {
  /** The TypeID of the application that the interview belongs to. NOT_FOUND if there is none. */
  applicationId: string;
  /** When the interview ends: not before start, and of an all-day interview the day after the last. */
  end: InterviewTimeInput;
  /** The id of the entry in an outside calendar, at most 1,024 characters. */
  externalEventId?: string | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** Which interview of the hiring plan it is. */
  interview?: InterviewDefinitionInput | null | undefined;
  /** The users who hold the interview, at most 500; nobody if it is left out or null. */
  interviewers?: Array<InterviewerInput> | null | undefined;
  /** Where the interview is held, at most 1,024 characters. */
  location?: string | null | undefined;
  /** The TypeID of the user who organises the interview. NOT_FOUND if there is none. */
  organizerId?: string | null | undefined;
  /** When the interview starts. INVALID unless start and end are both times or both dates. */
  start: InterviewTimeInput;
  /** How far the interview is; SCHEDULED if it is left out. It cannot be null. */
  status?: ScheduledInterviewStatus | null | undefined;
};

/** A status change to record. */
export type CreateStatusChangeInput = {
  /**
   * When the status changed or the change was recorded; the time of the request if it is left out or
   * null.
   */
  createdAt?: string | null | undefined;
  /** The status before; if it is left out, the status that the job had then. */
  from?: JobStatus | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** The TypeID of the job that the event belongs to. NOT_FOUND if there is none. */
  jobId: string;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: string | null | undefined;
  /** The status after; left out or null, the status of the job stays. */
  to?: JobStatus | null | undefined;
  /** When the event was last changed; the time of the request if it is left out or null. */
  updatedAt?: string | null | undefined;
};

/** A tag to add; only the value is required. */
export type CreateTagInput = {
  /** What the tag means, at most 65,536 characters; null if it is not described. */
  description?: string | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** The word that the tag stands for, 1 to 256 characters. */
  value: string;
};

/** One thing that a client reported. */
export type CreateTelemetryRecordInput = {
  /** When it happened by the clock of the client; unknown if it is left out or null. */
  clientTime?: string | null | undefined;
  /** Whatever else there is to report, at most 65,536 characters as JSON; nothing if left out or null. */
  data?: unknown;
  /** What happened, such as "start_listen", 1 to 256 characters. */
  eventType: string;
  /**
   * Makes a retry safe, 1 to 255 characters, for a record alone and among others: the same key with the
   * same input returns the first record and writes nothing, the same key with another input is a
   * CONFLICT, and so is the same key twice in one mutation.
   */
  idempotencyKey?: string | null | undefined;
  /**
   * Where it happened, in degrees north. INVALID unless latitude and longitude are both given or both
   * left out.
   */
  latitude?: number | null | undefined;
  /**
   * Where it happened, in degrees east. INVALID unless latitude and longitude are both given or both
   * left out.
   */
  longitude?: number | null | undefined;
  /** The TypeID of the session in which it happened. NOT_FOUND if there is none. */
  sessionId: string;
  /**
   * The TypeIDs of the tags of the record, at most 500; none if it is left out or null. NOT_FOUND if
   * one does not exist.
   */
  tagIds?: Array<string> | null | undefined;
};

/** A telemetry session to add; nothing is required. */
export type CreateTelemetrySessionInput = {
  /** What kind of client it is, at most 1,024 characters; null if it is not known. */
  clientType?: string | null | undefined;
  /** The device that the client runs on, at most 1,024 characters; null if it is not known. */
  device?: string | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
};

/** A thank-you email to record. */
export type CreateThanksEmailInput = {
  /** When the email was sent or recorded; the time of the request if it is left out or null. */
  createdAt?: string | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** The TypeID of the job that the event belongs to. NOT_FOUND if there is none. */
  jobId: string;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: string | null | undefined;
  /**
   * The TypeIDs of the people who were thanked, at most 500; nobody if it is left out or null.
   * NOT_FOUND if one does not exist.
   */
  personIds?: Array<string> | null | undefined;
  /** When the event was last changed; the time of the request if it is left out or null. */
  updatedAt?: string | null | undefined;
};

/** A training class to add; only the name is required. */
export type CreateTrainingClassInput = {
  /** What the class teaches, at most 65,536 characters; null if it is not described. */
  description?: string | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** The name of the class, 1 to 256 characters. */
  name: string;
};

/** A training to plan. The server makes its link and its token. */
export type CreateTrainingInput = {
  /**
   * Who may join; PUBLIC if it is left out or null. A training that names trainees is PRIVATE in any
   * case.
   */
  availability?: TrainingAvailability | null | undefined;
  /** The TypeID of the training class that the training is based on. NOT_FOUND if there is none. */
  classId: string;
  /** When the training ends; not before dateStart. */
  dateEnd: string;
  /** When the training starts. */
  dateStart: string;
  /** What the training is about, at most 65,536 characters. */
  description?: string | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** Whether learners and trainers can chat. It is false if it is left out or null. */
  includeChat?: boolean | null | undefined;
  /**
   * Whether the lab exercises of the class are part of the training, if it has any. It is false if it
   * is left out or null.
   */
  includeLabExercises?: boolean | null | undefined;
  /** Whether there is video. It is false if it is left out or null. */
  includeVideo?: boolean | null | undefined;
  /**
   * Words to group trainings by, at most 500 of at most 256 characters each, kept once each in the
   * order given; none if it is left out or null.
   */
  labels?: Array<string> | null | undefined;
  /** The name of the training, 1 to 256 characters. */
  name: string;
  /** The email address of the user who gives the training. NOT_FOUND if no user has it. */
  owner: string;
  /** The id of the partner that the training belongs to, at most 1,024 characters. */
  partnerId?: string | null | undefined;
  /**
   * The email addresses of the training assistants, at most 500 of at most 1,024 characters each, kept
   * once each in the order given; none if it is left out or null.
   */
  tas?: Array<string> | null | undefined;
  /** The time zone that the dates are meant in; Etc/UTC if it is left out or null. */
  timezone?: string | null | undefined;
  /**
   * The email addresses of the learners, at most 500 of at most 1,024 characters each, kept once each
   * in the order given; none if it is left out or null. Naming any makes the training PRIVATE,
   * whatever availability says.
   */
  trainees?: Array<string> | null | undefined;
};

/** A new member of the organisation; only the name is required. */
export type CreateUserInput = {
  /** The email address. A training names its owner by it; null if it is not known. */
  email?: string | null | undefined;
  /**
   * The number that the organisation itself gave the employee, at most 1,024 characters; null if there
   * is none.
   */
  employeeId?: string | null | undefined;
  /** The given name, at most 256 characters; null if it is not known. */
  firstName?: string | null | undefined;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: string | null | undefined;
  /** The family name, at most 256 characters; null if it is not known. */
  lastName?: string | null | undefined;
  /** The full name as it is shown, 1 to 256 characters. */
  name: string;
};

/**
 * Bounds on an instant. All that are given must hold; one that is null is as if it were left out, and
 * an empty object lets everything pass.
 */
export type DateTimeFilter = {
  /** Exactly at this instant, to the millisecond. */
  eq?: string | null | undefined;
  /** Later than this instant. */
  gt?: string | null | undefined;
  /** At this instant or later. */
  gte?: string | null | undefined;
  /** Earlier than this instant. */
  lt?: string | null | undefined;
  /** At this instant or earlier. */
  lte?: string | null | undefined;
};

/** Names the event that deleteEvent deletes. */
export type DeleteEventInput = {
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * event is deleted whatever its version.
   */
  expectedVersion?: number | null | undefined;
  /** The TypeID of the event. NOT_FOUND if there is none. */
  id: string;
};

/** The five fields of work that events come from. Each has its own kinds, subjects and list. */
export type EventDomain =
  /** Dates that matter for contacts and groups, as in Outstand. */
  | 'CRM'
  /** Interviews of candidates, seen from the recruiting side, as in Greenhouse Harvest. */
  | 'INTERVIEW'
  /** The hunt for a job: what happened around an application, as in Junt. */
  | 'JOB'
  /** What clients report while they run, as in Roundware. */
  | 'TELEMETRY'
  /** Live training sessions, as in Strigo. */
  | 'TRAINING';

/**
 * Selects events across all domains; an event has to match every field that is given. A null field is
 * as if it were left out; a list means any of its values, and an empty list matches nothing.
 */
export type EventFilter = {
  /** Bounds on when the event was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Of any of these domains. */
  domains?: Array<EventDomain> | null | undefined;
  /** Of any of these kinds. */
  kinds?: Array<EventKind> | null | undefined;
  /** Bounds on where the event stands on the timeline. */
  occursAt?: DateTimeFilter | null | undefined;
  /**
   * Synchronised from any of these systems. Events that were created here have no source and never
   * match.
   */
  sources?: Array<SourceSystem> | null | undefined;
  /** Belonging to any of these subjects, at most 500 TypeIDs of any type in EventSubject. */
  subjectIds?: Array<string> | null | undefined;
  /**
   * Full-text search over notes, names, descriptions, details and locations, in the syntax of
   * PostgreSQL web search (quoted phrases, or, a leading minus) with English stemming. At most 1,000 characters.
   */
  text?: string | null | undefined;
  /** Bounds on when the event was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Every kind of event. Each belongs to one domain and is one object type. */
export type EventKind =
  /** A date that matters for one contact; the type ContactEvent in CRM. */
  | 'CONTACT_EVENT'
  /** A follow-up with people about a job; the type Followup in JOB. */
  | 'FOLLOWUP'
  /** A date that matters for a group; the type GroupEvent in CRM. */
  | 'GROUP_EVENT'
  /** A task to hand in for a job; the type Homework in JOB. */
  | 'HOMEWORK'
  /** An interview with an employer, seen by the applicant; the type JobInterview in JOB. */
  | 'JOB_INTERVIEW'
  /** An offer for a job; the type Offer in JOB. */
  | 'OFFER'
  /** An interview with a candidate, seen by the employer; the type ScheduledInterview in INTERVIEW. */
  | 'SCHEDULED_INTERVIEW'
  /** A step of a job from one status to another; the type StatusChange in JOB. */
  | 'STATUS_CHANGE'
  /** Something a client reported; the type TelemetryRecord in TELEMETRY. */
  | 'TELEMETRY_RECORD'
  /** A thank-you email to people met for a job; the type ThanksEmail in JOB. */
  | 'THANKS_EMAIL'
  /** A training session; the type Training in TRAINING. */
  | 'TRAINING';

/** Names an interview of the hiring plan. */
export type InterviewDefinitionInput = {
  /** The id of the definition in the recruiting system, 1 to 1,024 characters. */
  id: string;
  /** What the interview is about, such as "Culture Fit", 1 to 256 characters. */
  name: string;
};

/**
 * Selects scheduled interviews; an interview has to match every field that is given. A null field is
 * as if it were left out; a list means any of its values, and an empty list matches nothing.
 */
export type InterviewEventFilter = {
  /** For any of these applications, at most 500. */
  applicationIds?: Array<string> | null | undefined;
  /** Bounds on when the interview was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Bounds on the end; an all-day interview counts as ending at 00:00 UTC of its end date. */
  endsAt?: DateTimeFilter | null | undefined;
  /** Held by at least one of these users, at most 500. */
  interviewerIds?: Array<string> | null | undefined;
  /** Bounds on where the interview stands on the timeline, which is its start. */
  occursAt?: DateTimeFilter | null | undefined;
  /** Organised by any of these users, at most 500. */
  organizerIds?: Array<string> | null | undefined;
  /**
   * Synchronised from any of these systems. Interviews that were created here have no source and never
   * match.
   */
  sources?: Array<SourceSystem> | null | undefined;
  /** Bounds on the start; an all-day interview counts as starting at 00:00 UTC of its date. */
  startsAt?: DateTimeFilter | null | undefined;
  /** In any of these statuses. */
  statuses?: Array<ScheduledInterviewStatus> | null | undefined;
  /**
   * Full-text search over locations and the names of the interviews, in the syntax of PostgreSQL web
   * search (quoted phrases, or, a leading minus) with English stemming. At most 1,000 characters.
   */
  text?: string | null | undefined;
  /** Bounds on when the interview was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A precise time, or the date of an all-day interview: exactly one of them. */
export type InterviewTimeInput =
  {   /** The day of an all-day interview. */
  date: string; dateTime?: never; }
  |  { date?: never;   /** The precise time. */
  dateTime: string; };

/** Names a user as the holder of an interview. */
export type InterviewerInput = {
  /** The answer to the invitation; NEEDS_ACTION if it is left out. It cannot be null. */
  response?: InterviewerResponse | null | undefined;
  /**
   * The id of the completed scorecard in the recruiting system, at most 1,024 characters; null while
   * there is none.
   */
  scorecardId?: string | null | undefined;
  /**
   * The TypeID of the user. NOT_FOUND if there is none, INVALID for a user who stands in the list
   * already.
   */
  userId: string;
};

/** What an interviewer answered to the invitation. */
export type InterviewerResponse =
  /** The interviewer will come. */
  | 'ACCEPTED'
  /** The interviewer will not come. */
  | 'DECLINED'
  /** There is no answer yet. */
  | 'NEEDS_ACTION'
  /** The interviewer may come. */
  | 'TENTATIVE';

/**
 * Selects events in the hunt for a job; an event has to match every field that is given. A null field
 * is as if it were left out; a list means any of its values, and an empty list matches nothing.
 */
export type JobEventFilter = {
  /** Bounds on when the event was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Interviews whose type is exactly one of these words. */
  interviewTypes?: Array<string> | null | undefined;
  /** Belonging to any of these jobs, at most 500. */
  jobIds?: Array<string> | null | undefined;
  /** Of any of these kinds; kinds of other domains match nothing. */
  kinds?: Array<EventKind> | null | undefined;
  /** Bounds on where the event stands on the timeline. */
  occursAt?: DateTimeFilter | null | undefined;
  /** Offers in any of these stages. */
  offerStatuses?: Array<OfferStatus> | null | undefined;
  /** Naming any of these people, at most 500. Only thank-you emails, follow-ups and interviews do. */
  personIds?: Array<string> | null | undefined;
  /**
   * Synchronised from any of these systems. Events that were created here have no source and never
   * match.
   */
  sources?: Array<SourceSystem> | null | undefined;
  /**
   * Full-text search over the notes, in the syntax of PostgreSQL web search (quoted phrases, or, a
   * leading minus) with English stemming. At most 1,000 characters.
   */
  text?: string | null | undefined;
  /** Bounds on when the event was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Where an application for a job stands. */
export type JobStatus =
  /** The application was sent. */
  | 'APPLIED'
  /** The employer stopped answering. */
  | 'BLACK_HOLE'
  /** Interviews are being held. */
  | 'INTERVIEWING'
  /** The employer made an offer. */
  | 'OFFER'
  /** The application was turned down. */
  | 'REJECTED';

/** Where an offer stands. */
export type OfferStatus =
  /** The offer was accepted. */
  | 'ACCEPTED'
  /** The contract is concluded. */
  | 'FINALIZED'
  /** Its terms are being discussed. */
  | 'NEGOTIATING'
  /** The offer has arrived. */
  | 'RECEIVED';

/** How often an event comes back, counted from its time. */
export type Recurrence =
  /** It comes back every day. */
  | 'DAILY'
  /** It comes back every month. */
  | 'MONTHLY'
  /** It takes place once. */
  | 'NEVER'
  /** It comes back every week. */
  | 'WEEKLY'
  /** It comes back every year. */
  | 'YEARLY';

/** How far an interview is. */
export type ScheduledInterviewStatus =
  /** It took place, and scorecards are still missing. */
  | 'AWAITING_FEEDBACK'
  /** It took place, and all feedback is in. */
  | 'COMPLETE'
  /** It has been arranged. */
  | 'SCHEDULED';

/** The systems that events can be synchronised from. */
export type SourceSystem =
  /** Greenhouse Harvest, a recruiting system; source of INTERVIEW events. */
  | 'GREENHOUSE'
  /** Junt, a tracker for the hunt for a job; source of JOB events. */
  | 'JUNT'
  /** Outstand, a contact manager; source of CRM events. */
  | 'OUTSTAND'
  /** Roundware, a platform for location-based audio; source of TELEMETRY events. */
  | 'ROUNDWARE'
  /** Strigo, a platform for live training; source of TRAINING events. */
  | 'STRIGO';

/** Who may join a training. */
export type TrainingAvailability =
  /** Only the learners who are named as trainees. */
  | 'PRIVATE'
  /** Anybody who has the link or the token. */
  | 'PUBLIC';

/**
 * Selects trainings; a training has to match every field that is given. A null field is as if it were
 * left out; a list means any of its values, and an empty list matches nothing.
 */
export type TrainingEventFilter = {
  /** With exactly this availability. */
  availability?: TrainingAvailability | null | undefined;
  /** Based on any of these classes, at most 500. */
  classIds?: Array<string> | null | undefined;
  /** Bounds on when the training was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Bounds on when the training ends. */
  endsAt?: DateTimeFilter | null | undefined;
  /** With at least one of these labels, at most 500. */
  labels?: Array<string> | null | undefined;
  /** Bounds on where the training stands on the timeline, which is its start. */
  occursAt?: DateTimeFilter | null | undefined;
  /** Owned by a user with exactly one of these email addresses, at most 500. */
  ownerEmails?: Array<string> | null | undefined;
  /**
   * Synchronised from any of these systems. Trainings that were created here have no source and never
   * match.
   */
  sources?: Array<SourceSystem> | null | undefined;
  /** In any of these statuses at the time of the request. */
  statuses?: Array<TrainingStatus> | null | undefined;
  /**
   * Full-text search over names and descriptions, in the syntax of PostgreSQL web search (quoted
   * phrases, or, a leading minus) with English stemming. At most 1,000 characters.
   */
  text?: string | null | undefined;
  /** Bounds on when the training was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/**
 * How far a training is. A training made here is READY before dateStart, LIVE from then until dateEnd
 * and ENDED from dateEnd on; a synchronised one has the status that its system reports.
 */
export type TrainingStatus =
  /** It is over. It can be changed, but not deleted. */
  | 'ENDED'
  /** It is running. It can be neither changed nor deleted. */
  | 'LIVE'
  /** It has not started. It can be changed and deleted. */
  | 'READY';

/**
 * Changes to an event of a contact. A field that is left out stays; null clears it where it may be
 * empty.
 */
export type UpdateContactEventInput = {
  /**
   * The TypeID of another category, which wins over categoryName. NOT_FOUND if there is none; REQUIRED
   * if it is null and there is no categoryName.
   */
  categoryId?: string | null | undefined;
  /**
   * The exact name of another existing category, used if there is no categoryId and ignored otherwise.
   * NOT_FOUND if there is none; REQUIRED if it is null and there is no categoryId.
   */
  categoryName?: string | null | undefined;
  /** What there is to say about it, at most 65,536 characters. */
  details?: string | null | undefined;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: number | null | undefined;
  /** The TypeID of the event to change. NOT_FOUND if there is none. */
  id: string;
  /** How often it comes back; it cannot be null. */
  recurrence?: Recurrence | null | undefined;
  /** When it takes place; for a recurring event, the first time. It cannot be null. */
  time?: string | null | undefined;
};

/** Changes to a follow-up. A field that is left out stays; null clears it where it may be empty. */
export type UpdateFollowupInput = {
  /** When the follow-up happened or was recorded; it cannot be null. */
  createdAt?: string | null | undefined;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: number | null | undefined;
  /** The TypeID of the follow-up to change. NOT_FOUND if there is none. */
  id: string;
  /**
   * The TypeID of the job that the event shall belong to. NOT_FOUND if there is none; it cannot be
   * null.
   */
  jobId?: string | null | undefined;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: string | null | undefined;
  /**
   * The TypeIDs of the people who were contacted, at most 500, in place of all that were there before;
   * an empty list or null removes everybody. NOT_FOUND if one does not exist.
   */
  personIds?: Array<string> | null | undefined;
  /** When the event was last changed; the time of the request if it is left out. It cannot be null. */
  updatedAt?: string | null | undefined;
};

/**
 * Changes to an event of a group. A field that is left out stays; null clears it where it may be
 * empty.
 */
export type UpdateGroupEventInput = {
  /**
   * The TypeID of another category, which wins over categoryName. NOT_FOUND if there is none; REQUIRED
   * if it is null and there is no categoryName.
   */
  categoryId?: string | null | undefined;
  /**
   * The exact name of another existing category, used if there is no categoryId and ignored otherwise.
   * NOT_FOUND if there is none; REQUIRED if it is null and there is no categoryId.
   */
  categoryName?: string | null | undefined;
  /** What there is to say about it, at most 65,536 characters. */
  details?: string | null | undefined;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: number | null | undefined;
  /** The TypeID of the event to change. NOT_FOUND if there is none. */
  id: string;
  /** How often it comes back; it cannot be null. */
  recurrence?: Recurrence | null | undefined;
  /** When it takes place; for a recurring event, the first time. It cannot be null. */
  time?: string | null | undefined;
};

/** Changes to homework. A field that is left out stays; null clears it where it may be empty. */
export type UpdateHomeworkInput = {
  /** When the homework was assigned or recorded; it cannot be null. */
  createdAt?: string | null | undefined;
  /** When the work has to be handed in; it cannot be null. */
  dueDate?: string | null | undefined;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: number | null | undefined;
  /** The TypeID of the homework to change. NOT_FOUND if there is none. */
  id: string;
  /**
   * The TypeID of the job that the event shall belong to. NOT_FOUND if there is none; it cannot be
   * null.
   */
  jobId?: string | null | undefined;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: string | null | undefined;
  /** When the event was last changed; the time of the request if it is left out. It cannot be null. */
  updatedAt?: string | null | undefined;
};

/** Changes to an interview. A field that is left out stays; null clears it where it may be empty. */
export type UpdateJobInterviewInput = {
  /** When the invitation was received or recorded; it cannot be null. */
  createdAt?: string | null | undefined;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: number | null | undefined;
  /** The TypeID of the interview to change. NOT_FOUND if there is none. */
  id: string;
  /**
   * The TypeID of the job that the event shall belong to. NOT_FOUND if there is none; it cannot be
   * null.
   */
  jobId?: string | null | undefined;
  /** The expected length in whole minutes; null if it is not known. */
  length?: number | null | undefined;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: string | null | undefined;
  /**
   * The TypeIDs of the people who hold the interview, at most 500, in place of all that were there
   * before; an empty list or null removes everybody. NOT_FOUND if one does not exist.
   */
  personIds?: Array<string> | null | undefined;
  /**
   * How the interview went, as an emoji or an emoticon, at most 256 characters; null if it is not
   * rated.
   */
  rating?: string | null | undefined;
  /** When the interview starts; it cannot be null. */
  scheduled?: string | null | undefined;
  /**
   * What sort of interview it is in the words of the user, such as "technical" or "hiring manager", at
   * most 256 characters; null if it is not said.
   */
  type?: string | null | undefined;
  /** When the event was last changed; the time of the request if it is left out. It cannot be null. */
  updatedAt?: string | null | undefined;
};

/** Changes to an offer. A field that is left out stays; null clears it where it may be empty. */
export type UpdateOfferInput = {
  /** When the offer was made or recorded; it cannot be null. */
  createdAt?: string | null | undefined;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: number | null | undefined;
  /** The TypeID of the offer to change. NOT_FOUND if there is none. */
  id: string;
  /**
   * The TypeID of the job that the event shall belong to. NOT_FOUND if there is none; it cannot be
   * null.
   */
  jobId?: string | null | undefined;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: string | null | undefined;
  /** The stage that the offer has reached; it cannot be null. */
  status?: OfferStatus | null | undefined;
  /** When the event was last changed; the time of the request if it is left out. It cannot be null. */
  updatedAt?: string | null | undefined;
};

/**
 * Changes to a scheduled interview. A field that is left out stays; null clears it where it may be
 * empty.
 */
export type UpdateScheduledInterviewInput = {
  /**
   * The TypeID of the application that the interview belongs to. NOT_FOUND if there is none. It cannot
   * be null.
   */
  applicationId?: string | null | undefined;
  /**
   * When the interview ends: not before start, and of an all-day interview the day after the last. It
   * cannot be null.
   */
  end?: InterviewTimeInput | null | undefined;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: number | null | undefined;
  /** The id of the entry in an outside calendar, at most 1,024 characters. */
  externalEventId?: string | null | undefined;
  /** The TypeID of the interview to change. NOT_FOUND if there is none. */
  id: string;
  /** Which interview of the hiring plan it is. */
  interview?: InterviewDefinitionInput | null | undefined;
  /**
   * The users who hold the interview, at most 500, in place of all that were there before; an empty
   * list or null removes everybody.
   */
  interviewers?: Array<InterviewerInput> | null | undefined;
  /** Where the interview is held, at most 1,024 characters. */
  location?: string | null | undefined;
  /** The TypeID of the user who organises the interview. NOT_FOUND if there is none. */
  organizerId?: string | null | undefined;
  /**
   * When the interview starts. It cannot be null, and is INVALID unless start and end are then both
   * times or both dates; where only one of them is given, the other stays and counts.
   */
  start?: InterviewTimeInput | null | undefined;
  /** How far the interview is. It cannot be null. */
  status?: ScheduledInterviewStatus | null | undefined;
};

/** Changes to a status change. A field that is left out stays; null clears it where it may be empty. */
export type UpdateStatusChangeInput = {
  /** When the status changed or the change was recorded; it cannot be null. */
  createdAt?: string | null | undefined;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: number | null | undefined;
  /** The status before. */
  from?: JobStatus | null | undefined;
  /** The TypeID of the status change to change. NOT_FOUND if there is none. */
  id: string;
  /**
   * The TypeID of the job that the event shall belong to. NOT_FOUND if there is none; it cannot be
   * null.
   */
  jobId?: string | null | undefined;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: string | null | undefined;
  /** The status after; with null, the change no longer decides the status of the job. */
  to?: JobStatus | null | undefined;
  /** When the event was last changed; the time of the request if it is left out. It cannot be null. */
  updatedAt?: string | null | undefined;
};

/** Changes to a thank-you email. A field that is left out stays; null clears it where it may be empty. */
export type UpdateThanksEmailInput = {
  /** When the email was sent or recorded; it cannot be null. */
  createdAt?: string | null | undefined;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: number | null | undefined;
  /** The TypeID of the thank-you email to change. NOT_FOUND if there is none. */
  id: string;
  /**
   * The TypeID of the job that the event shall belong to. NOT_FOUND if there is none; it cannot be
   * null.
   */
  jobId?: string | null | undefined;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: string | null | undefined;
  /**
   * The TypeIDs of the people who were thanked, at most 500, in place of all that were there before;
   * an empty list or null removes everybody. NOT_FOUND if one does not exist.
   */
  personIds?: Array<string> | null | undefined;
  /** When the event was last changed; the time of the request if it is left out. It cannot be null. */
  updatedAt?: string | null | undefined;
};

/**
 * Changes to a training that is not LIVE. A field that is left out stays; null clears it where it may
 * be empty.
 */
export type UpdateTrainingInput = {
  /**
   * Who may join; it cannot be null. PUBLIC removes the trainees, unless the same update names any:
   * the training is then PRIVATE.
   */
  availability?: TrainingAvailability | null | undefined;
  /**
   * The TypeID of the training class that the training is based on. NOT_FOUND if there is none. It
   * cannot be null.
   */
  classId?: string | null | undefined;
  /** When the training ends; not before dateStart. It cannot be null. */
  dateEnd?: string | null | undefined;
  /** When the training starts. It cannot be null. */
  dateStart?: string | null | undefined;
  /** What the training is about, at most 65,536 characters. */
  description?: string | null | undefined;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: number | null | undefined;
  /** The TypeID of the training to change. NOT_FOUND if there is none. */
  id: string;
  /** Whether learners and trainers can chat. It cannot be null. */
  includeChat?: boolean | null | undefined;
  /** Whether the lab exercises of the class are part of the training, if it has any. It cannot be null. */
  includeLabExercises?: boolean | null | undefined;
  /** Whether there is video. It cannot be null. */
  includeVideo?: boolean | null | undefined;
  /**
   * Words to group trainings by, at most 500 of at most 256 characters each, in place of all that were
   * there before; an empty list or null removes them.
   */
  labels?: Array<string> | null | undefined;
  /** The name of the training, 1 to 256 characters. It cannot be null. */
  name?: string | null | undefined;
  /**
   * The email address of the user who gives the training. NOT_FOUND if no user has it. It cannot be
   * null.
   */
  owner?: string | null | undefined;
  /** The id of the partner that the training belongs to, at most 1,024 characters. */
  partnerId?: string | null | undefined;
  /**
   * The email addresses of the training assistants, at most 500 of at most 1,024 characters each, in
   * place of all that were there before; an empty list or null removes them.
   */
  tas?: Array<string> | null | undefined;
  /** The time zone that the dates are meant in. It cannot be null. */
  timezone?: string | null | undefined;
  /**
   * The email addresses of the learners, at most 500 of at most 1,024 characters each, in place of all
   * that were there before; an empty list or null removes them. Naming any makes the training PRIVATE,
   * whatever availability says.
   */
  trainees?: Array<string> | null | undefined;
};

/** The reasons for which a mutation can be refused. */
export type UserErrorCode =
  /**
   * The expectedVersion is no longer the current one, the idempotencyKey was used before with another
   * input, or another object has a value that no two may share.
   */
  | 'CONFLICT'
  /** A value breaks a rule: it is too long, out of range, malformed, or does not fit another value. */
  | 'INVALID'
  /** The object is in a state that forbids the change, such as a training that is LIVE. */
  | 'INVALID_STATE'
  /** The object cannot be deleted while events belong to it or name it. */
  | 'IN_USE'
  /** An id, an email address or a name in the input refers to nothing that exists. */
  | 'NOT_FOUND'
  /** A value is missing, or null was sent for a field that cannot be empty. */
  | 'REQUIRED';

export type CreateThanksEmailMutationVariables = Exact<{
  input: CreateThanksEmailInput;
}>;


export type CreateThanksEmailMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateThanksEmailMutationVariables = Exact<{
  input: UpdateThanksEmailInput;
}>;


export type UpdateThanksEmailMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CreateStatusChangeMutationVariables = Exact<{
  input: CreateStatusChangeInput;
}>;


export type CreateStatusChangeMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateStatusChangeMutationVariables = Exact<{
  input: UpdateStatusChangeInput;
}>;


export type UpdateStatusChangeMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CreateFollowupMutationVariables = Exact<{
  input: CreateFollowupInput;
}>;


export type CreateFollowupMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateFollowupMutationVariables = Exact<{
  input: UpdateFollowupInput;
}>;


export type UpdateFollowupMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CreateHomeworkMutationVariables = Exact<{
  input: CreateHomeworkInput;
}>;


export type CreateHomeworkMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateHomeworkMutationVariables = Exact<{
  input: UpdateHomeworkInput;
}>;


export type UpdateHomeworkMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CreateJobInterviewMutationVariables = Exact<{
  input: CreateJobInterviewInput;
}>;


export type CreateJobInterviewMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateJobInterviewMutationVariables = Exact<{
  input: UpdateJobInterviewInput;
}>;


export type UpdateJobInterviewMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CreateOfferMutationVariables = Exact<{
  input: CreateOfferInput;
}>;


export type CreateOfferMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateOfferMutationVariables = Exact<{
  input: UpdateOfferInput;
}>;


export type UpdateOfferMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CreateTrainingMutationVariables = Exact<{
  input: CreateTrainingInput;
}>;


export type CreateTrainingMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateTrainingMutationVariables = Exact<{
  input: UpdateTrainingInput;
}>;


export type UpdateTrainingMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CreateScheduledInterviewMutationVariables = Exact<{
  input: CreateScheduledInterviewInput;
}>;


export type CreateScheduledInterviewMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateScheduledInterviewMutationVariables = Exact<{
  input: UpdateScheduledInterviewInput;
}>;


export type UpdateScheduledInterviewMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CreateContactEventMutationVariables = Exact<{
  input: CreateContactEventInput;
}>;


export type CreateContactEventMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateContactEventMutationVariables = Exact<{
  input: UpdateContactEventInput;
}>;


export type UpdateContactEventMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CreateGroupEventMutationVariables = Exact<{
  input: CreateGroupEventInput;
}>;


export type CreateGroupEventMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateGroupEventMutationVariables = Exact<{
  input: UpdateGroupEventInput;
}>;


export type UpdateGroupEventMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type CreateTelemetryRecordMutationVariables = Exact<{
  input: CreateTelemetryRecordInput;
}>;


export type CreateTelemetryRecordMutation = { result: { event: { id: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DeleteEventMutationVariables = Exact<{
  input: DeleteEventInput;
}>;


export type DeleteEventMutation = { result: { deletedId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type EventByIdQueryVariables = Exact<{
  id: string;
}>;


export type EventByIdQuery = { event:
    | { __typename: 'ContactEvent', time: string, details: string | null, recurrence: Recurrence, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, category: { id: string, name: string }, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
      , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null }
    | { __typename: 'Followup', note: string | null, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, people: Array<{ id: string, name: string, email: string | null, phone: string | null, title: string | null, company: string | null, note: string | null }>, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
      , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null }
    | { __typename: 'GroupEvent', time: string, details: string | null, recurrence: Recurrence, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, category: { id: string, name: string }, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
      , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null }
    | { __typename: 'Homework', note: string | null, dueDate: string, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
      , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null }
    | { __typename: 'JobInterview', note: string | null, scheduled: string, length: number | null, rating: string | null, type: string | null, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, people: Array<{ id: string, name: string, email: string | null, phone: string | null, title: string | null, company: string | null, note: string | null }>, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
      , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null }
    | { __typename: 'Offer', note: string | null, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, offerStatus: OfferStatus, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
      , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null }
    | { __typename: 'ScheduledInterview', externalEventId: string | null, location: string | null, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, interviewStatus: ScheduledInterviewStatus, start: { dateTime: string | null, date: string | null }, end: { dateTime: string | null, date: string | null }, interview: { id: string, name: string } | null, organizer: { id: string, name: string, email: string | null, employeeId: string | null } | null, interviewers: Array<{ response: InterviewerResponse, scorecardId: string | null, user: { id: string, name: string, email: string | null, employeeId: string | null } }>, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
      , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null }
    | { __typename: 'StatusChange', note: string | null, from: JobStatus | null, to: JobStatus | null, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
      , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null }
    | { __typename: 'TelemetryRecord', eventType: string, serverTime: string, clientTime: string | null, latitude: number | null, longitude: number | null, data: unknown, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, tags: Array<{ id: string, value: string, description: string | null }>, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
      , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null }
    | { __typename: 'ThanksEmail', note: string | null, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, people: Array<{ id: string, name: string, email: string | null, phone: string | null, title: string | null, company: string | null, note: string | null }>, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
      , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null }
    | { __typename: 'Training', name: string, description: string | null, eventLink: string, token: string, availability: TrainingAvailability, dateStart: string, dateEnd: string, timezone: string, includeChat: boolean, includeVideo: boolean, includeLabExercises: boolean, tas: Array<string>, trainees: Array<string>, labels: Array<string>, partnerId: string | null, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, trainingStatus: TrainingStatus, owner: { id: string, name: string, email: string | null, employeeId: string | null }, class: { id: string, name: string }, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
      , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null }
   | null };

export type EventHistoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EventHistoryQuery = { event:
    | { history: { totalCount: number, nodes: Array<{ id: string, change: ChangeType, at: string, by: string | null, version: number, before: unknown, after: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { totalCount: number, nodes: Array<{ id: string, change: ChangeType, at: string, by: string | null, version: number, before: unknown, after: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { totalCount: number, nodes: Array<{ id: string, change: ChangeType, at: string, by: string | null, version: number, before: unknown, after: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { totalCount: number, nodes: Array<{ id: string, change: ChangeType, at: string, by: string | null, version: number, before: unknown, after: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { totalCount: number, nodes: Array<{ id: string, change: ChangeType, at: string, by: string | null, version: number, before: unknown, after: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { totalCount: number, nodes: Array<{ id: string, change: ChangeType, at: string, by: string | null, version: number, before: unknown, after: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { totalCount: number, nodes: Array<{ id: string, change: ChangeType, at: string, by: string | null, version: number, before: unknown, after: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { totalCount: number, nodes: Array<{ id: string, change: ChangeType, at: string, by: string | null, version: number, before: unknown, after: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { totalCount: number, nodes: Array<{ id: string, change: ChangeType, at: string, by: string | null, version: number, before: unknown, after: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { totalCount: number, nodes: Array<{ id: string, change: ChangeType, at: string, by: string | null, version: number, before: unknown, after: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { totalCount: number, nodes: Array<{ id: string, change: ChangeType, at: string, by: string | null, version: number, before: unknown, after: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type SubjectEventsQueryVariables = Exact<{
  subjectId: string;
  first: number;
}>;


export type SubjectEventsQuery = { events: { totalCount: number, nodes: Array<
      | { __typename: 'ContactEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Followup', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'GroupEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Homework', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'JobInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Offer', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ScheduledInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, start: { date: string | null }, end: { date: string | null }, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'StatusChange', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'TelemetryRecord', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ThanksEmail', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Training', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
    > } };

type SubjectName_Application_Fragment = { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null };

type SubjectName_Contact_Fragment = { __typename: 'Contact', id: string, name: string };

type SubjectName_Group_Fragment = { __typename: 'Group', id: string, name: string };

type SubjectName_Job_Fragment = { __typename: 'Job', id: string, title: string, company: string | null };

type SubjectName_TelemetrySession_Fragment = { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null };

type SubjectName_TrainingClass_Fragment = { __typename: 'TrainingClass', id: string, name: string };

export type SubjectNameFragment =
  | SubjectName_Application_Fragment
  | SubjectName_Contact_Fragment
  | SubjectName_Group_Fragment
  | SubjectName_Job_Fragment
  | SubjectName_TelemetrySession_Fragment
  | SubjectName_TrainingClass_Fragment
;

type TimelineEvent_ContactEvent_Fragment = { __typename: 'ContactEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string }
  , source: { system: SourceSystem } | null };

type TimelineEvent_Followup_Fragment = { __typename: 'Followup', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string }
  , source: { system: SourceSystem } | null };

type TimelineEvent_GroupEvent_Fragment = { __typename: 'GroupEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string }
  , source: { system: SourceSystem } | null };

type TimelineEvent_Homework_Fragment = { __typename: 'Homework', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string }
  , source: { system: SourceSystem } | null };

type TimelineEvent_JobInterview_Fragment = { __typename: 'JobInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string }
  , source: { system: SourceSystem } | null };

type TimelineEvent_Offer_Fragment = { __typename: 'Offer', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string }
  , source: { system: SourceSystem } | null };

type TimelineEvent_ScheduledInterview_Fragment = { __typename: 'ScheduledInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, start: { date: string | null }, end: { date: string | null }, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string }
  , source: { system: SourceSystem } | null };

type TimelineEvent_StatusChange_Fragment = { __typename: 'StatusChange', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string }
  , source: { system: SourceSystem } | null };

type TimelineEvent_TelemetryRecord_Fragment = { __typename: 'TelemetryRecord', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string }
  , source: { system: SourceSystem } | null };

type TimelineEvent_ThanksEmail_Fragment = { __typename: 'ThanksEmail', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string }
  , source: { system: SourceSystem } | null };

type TimelineEvent_Training_Fragment = { __typename: 'Training', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string }
  , source: { system: SourceSystem } | null };

export type TimelineEventFragment =
  | TimelineEvent_ContactEvent_Fragment
  | TimelineEvent_Followup_Fragment
  | TimelineEvent_GroupEvent_Fragment
  | TimelineEvent_Homework_Fragment
  | TimelineEvent_JobInterview_Fragment
  | TimelineEvent_Offer_Fragment
  | TimelineEvent_ScheduledInterview_Fragment
  | TimelineEvent_StatusChange_Fragment
  | TimelineEvent_TelemetryRecord_Fragment
  | TimelineEvent_ThanksEmail_Fragment
  | TimelineEvent_Training_Fragment
;

export type PersonCardFragment = { id: string, name: string, email: string | null, phone: string | null, title: string | null, company: string | null, note: string | null };

export type UserCardFragment = { id: string, name: string, email: string | null, employeeId: string | null };

type SubjectCard_Application_Fragment = { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null };

type SubjectCard_Contact_Fragment = { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> };

type SubjectCard_Group_Fragment = { __typename: 'Group', id: string, name: string };

type SubjectCard_Job_Fragment = { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null };

type SubjectCard_TelemetrySession_Fragment = { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null };

type SubjectCard_TrainingClass_Fragment = { __typename: 'TrainingClass', id: string, name: string, description: string | null };

export type SubjectCardFragment =
  | SubjectCard_Application_Fragment
  | SubjectCard_Contact_Fragment
  | SubjectCard_Group_Fragment
  | SubjectCard_Job_Fragment
  | SubjectCard_TelemetrySession_Fragment
  | SubjectCard_TrainingClass_Fragment
;

type EventDetail_ContactEvent_Fragment = { __typename: 'ContactEvent', time: string, details: string | null, recurrence: Recurrence, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, category: { id: string, name: string }, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
  , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null };

type EventDetail_Followup_Fragment = { __typename: 'Followup', note: string | null, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, people: Array<{ id: string, name: string, email: string | null, phone: string | null, title: string | null, company: string | null, note: string | null }>, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
  , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null };

type EventDetail_GroupEvent_Fragment = { __typename: 'GroupEvent', time: string, details: string | null, recurrence: Recurrence, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, category: { id: string, name: string }, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
  , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null };

type EventDetail_Homework_Fragment = { __typename: 'Homework', note: string | null, dueDate: string, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
  , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null };

type EventDetail_JobInterview_Fragment = { __typename: 'JobInterview', note: string | null, scheduled: string, length: number | null, rating: string | null, type: string | null, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, people: Array<{ id: string, name: string, email: string | null, phone: string | null, title: string | null, company: string | null, note: string | null }>, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
  , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null };

type EventDetail_Offer_Fragment = { __typename: 'Offer', note: string | null, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, offerStatus: OfferStatus, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
  , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null };

type EventDetail_ScheduledInterview_Fragment = { __typename: 'ScheduledInterview', externalEventId: string | null, location: string | null, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, interviewStatus: ScheduledInterviewStatus, start: { dateTime: string | null, date: string | null }, end: { dateTime: string | null, date: string | null }, interview: { id: string, name: string } | null, organizer: { id: string, name: string, email: string | null, employeeId: string | null } | null, interviewers: Array<{ response: InterviewerResponse, scorecardId: string | null, user: { id: string, name: string, email: string | null, employeeId: string | null } }>, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
  , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null };

type EventDetail_StatusChange_Fragment = { __typename: 'StatusChange', note: string | null, from: JobStatus | null, to: JobStatus | null, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
  , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null };

type EventDetail_TelemetryRecord_Fragment = { __typename: 'TelemetryRecord', eventType: string, serverTime: string, clientTime: string | null, latitude: number | null, longitude: number | null, data: unknown, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, tags: Array<{ id: string, value: string, description: string | null }>, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
  , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null };

type EventDetail_ThanksEmail_Fragment = { __typename: 'ThanksEmail', note: string | null, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, people: Array<{ id: string, name: string, email: string | null, phone: string | null, title: string | null, company: string | null, note: string | null }>, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
  , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null };

type EventDetail_Training_Fragment = { __typename: 'Training', name: string, description: string | null, eventLink: string, token: string, availability: TrainingAvailability, dateStart: string, dateEnd: string, timezone: string, includeChat: boolean, includeVideo: boolean, includeLabExercises: boolean, tas: Array<string>, trainees: Array<string>, labels: Array<string>, partnerId: string | null, id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, createdAt: string, updatedAt: string, version: number, trainingStatus: TrainingStatus, owner: { id: string, name: string, email: string | null, employeeId: string | null }, class: { id: string, name: string }, subject:
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null, groups: Array<{ id: string, name: string }> }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null, location: string | null, url: string | null, note: string | null, jobStatus: JobStatus | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string, description: string | null }
  , source: { system: SourceSystem, account: string, externalId: string, syncedAt: string, raw: unknown } | null };

export type EventDetailFragment =
  | EventDetail_ContactEvent_Fragment
  | EventDetail_Followup_Fragment
  | EventDetail_GroupEvent_Fragment
  | EventDetail_Homework_Fragment
  | EventDetail_JobInterview_Fragment
  | EventDetail_Offer_Fragment
  | EventDetail_ScheduledInterview_Fragment
  | EventDetail_StatusChange_Fragment
  | EventDetail_TelemetryRecord_Fragment
  | EventDetail_ThanksEmail_Fragment
  | EventDetail_Training_Fragment
;

export type ProblemFragment = { code: UserErrorCode, message: string, field: Array<string> | null };

export type SubjectNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SubjectNamesQuery = { nodes: Array<
    | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
    | { __typename: 'Contact', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Job', id: string, title: string, company: string | null }
    | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
    | { __typename: 'TrainingClass', id: string, name: string }
    | Record<PropertyKey, never>
   | null> };

export type JobOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type JobOptionsQuery = { options: { nodes: Array<{ id: string, label: string, detail: string | null }>, pageInfo: { hasNextPage: boolean } } };

export type PersonOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonOptionsQuery = { options: { nodes: Array<{ id: string, label: string, detail: string | null }>, pageInfo: { hasNextPage: boolean } } };

export type TrainingClassOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type TrainingClassOptionsQuery = { options: { nodes: Array<{ id: string, label: string }>, pageInfo: { hasNextPage: boolean } } };

export type ApplicationOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationOptionsQuery = { options: { nodes: Array<{ id: string, label: string | null, detail: string | null }>, pageInfo: { hasNextPage: boolean } } };

export type UserOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type UserOptionsQuery = { options: { nodes: Array<{ id: string, label: string, detail: string | null }>, pageInfo: { hasNextPage: boolean } } };

export type TelemetrySessionOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type TelemetrySessionOptionsQuery = { options: { nodes: Array<{ id: string, label: string | null, detail: string | null }>, pageInfo: { hasNextPage: boolean } } };

export type TagOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type TagOptionsQuery = { options: { nodes: Array<{ id: string, label: string, detail: string | null }>, pageInfo: { hasNextPage: boolean } } };

export type ContactOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactOptionsQuery = { options: { nodes: Array<{ id: string, label: string, detail: string | null }>, pageInfo: { hasNextPage: boolean } } };

export type GroupOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupOptionsQuery = { options: { nodes: Array<{ id: string, label: string }>, pageInfo: { hasNextPage: boolean } } };

export type EventCategoryOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type EventCategoryOptionsQuery = { options: { nodes: Array<{ id: string, label: string }>, pageInfo: { hasNextPage: boolean } } };

export type AddJobMutationVariables = Exact<{
  input: CreateJobInput;
}>;


export type AddJobMutation = { result: { option: { id: string, label: string, detail: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AddPersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type AddPersonMutation = { result: { option: { id: string, label: string, detail: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AddTrainingClassMutationVariables = Exact<{
  input: CreateTrainingClassInput;
}>;


export type AddTrainingClassMutation = { result: { option: { id: string, label: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AddApplicationMutationVariables = Exact<{
  input: CreateApplicationInput;
}>;


export type AddApplicationMutation = { result: { option: { id: string, label: string | null, detail: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AddUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type AddUserMutation = { result: { option: { id: string, label: string, detail: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AddTelemetrySessionMutationVariables = Exact<{
  input: CreateTelemetrySessionInput;
}>;


export type AddTelemetrySessionMutation = { result: { option: { id: string, label: string | null, detail: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AddTagMutationVariables = Exact<{
  input: CreateTagInput;
}>;


export type AddTagMutation = { result: { option: { id: string, label: string, detail: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AddContactMutationVariables = Exact<{
  input: CreateContactInput;
}>;


export type AddContactMutation = { result: { option: { id: string, label: string, detail: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AddGroupMutationVariables = Exact<{
  input: CreateGroupInput;
}>;


export type AddGroupMutation = { result: { option: { id: string, label: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type AddEventCategoryMutationVariables = Exact<{
  input: CreateEventCategoryInput;
}>;


export type AddEventCategoryMutation = { result: { option: { id: string, label: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type TimelineAroundQueryVariables = Exact<{
  older: EventFilter;
  newer: EventFilter;
  first: number;
  last: number;
}>;


export type TimelineAroundQuery = { older: { nodes: Array<
      | { __typename: 'ContactEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Followup', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'GroupEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Homework', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'JobInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Offer', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ScheduledInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, start: { date: string | null }, end: { date: string | null }, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'StatusChange', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'TelemetryRecord', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ThanksEmail', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Training', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, newer: { nodes: Array<
      | { __typename: 'ContactEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Followup', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'GroupEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Homework', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'JobInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Offer', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ScheduledInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, start: { date: string | null }, end: { date: string | null }, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'StatusChange', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'TelemetryRecord', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ThanksEmail', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Training', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type OlderEventsQueryVariables = Exact<{
  filter: EventFilter;
  first: number;
  after: string;
}>;


export type OlderEventsQuery = { events: { nodes: Array<
      | { __typename: 'ContactEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Followup', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'GroupEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Homework', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'JobInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Offer', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ScheduledInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, start: { date: string | null }, end: { date: string | null }, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'StatusChange', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'TelemetryRecord', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ThanksEmail', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Training', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type NewerEventsQueryVariables = Exact<{
  filter: EventFilter;
  last: number;
  before: string;
}>;


export type NewerEventsQuery = { events: { nodes: Array<
      | { __typename: 'ContactEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Followup', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'GroupEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Homework', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'JobInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Offer', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ScheduledInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, start: { date: string | null }, end: { date: string | null }, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'StatusChange', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'TelemetryRecord', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ThanksEmail', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Training', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TimelinePageFragment = { nodes: Array<
    | { __typename: 'ContactEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string }
      , source: { system: SourceSystem } | null }
    | { __typename: 'Followup', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string }
      , source: { system: SourceSystem } | null }
    | { __typename: 'GroupEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string }
      , source: { system: SourceSystem } | null }
    | { __typename: 'Homework', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string }
      , source: { system: SourceSystem } | null }
    | { __typename: 'JobInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string }
      , source: { system: SourceSystem } | null }
    | { __typename: 'Offer', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string }
      , source: { system: SourceSystem } | null }
    | { __typename: 'ScheduledInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, start: { date: string | null }, end: { date: string | null }, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string }
      , source: { system: SourceSystem } | null }
    | { __typename: 'StatusChange', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string }
      , source: { system: SourceSystem } | null }
    | { __typename: 'TelemetryRecord', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string }
      , source: { system: SourceSystem } | null }
    | { __typename: 'ThanksEmail', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string }
      , source: { system: SourceSystem } | null }
    | { __typename: 'Training', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string }
      , source: { system: SourceSystem } | null }
  >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } };

export type EventCountQueryVariables = Exact<{
  filter: EventFilter;
}>;


export type EventCountQuery = { events: { totalCount: number } };

export type WeekQueryVariables = Exact<{
  during: EventFilter;
  jobsBefore: JobEventFilter;
  trainingsBefore: TrainingEventFilter;
  interviewsBefore: InterviewEventFilter;
  withJobs: boolean;
  withTrainings: boolean;
  withInterviews: boolean;
  mon: EventFilter;
  tue: EventFilter;
  wed: EventFilter;
  thu: EventFilter;
  fri: EventFilter;
  sat: EventFilter;
  sun: EventFilter;
}>;


export type WeekQuery = { during: { nodes: Array<
      | { __typename: 'ContactEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Followup', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'GroupEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Homework', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'JobInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Offer', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ScheduledInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, start: { date: string | null }, end: { date: string | null }, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'StatusChange', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'TelemetryRecord', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ThanksEmail', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Training', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
    >, pageInfo: { hasNextPage: boolean } }, jobs?: { nodes: Array<
      | { __typename: 'Followup', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Homework', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'JobInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Offer', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'StatusChange', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ThanksEmail', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
    > }, trainings?: { nodes: Array<{ __typename: 'Training', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string }
      , source: { system: SourceSystem } | null }> }, interviews?: { nodes: Array<{ __typename: 'ScheduledInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, start: { date: string | null }, end: { date: string | null }, subject:
        | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
        | { __typename: 'Contact', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Job', id: string, title: string, company: string | null }
        | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
        | { __typename: 'TrainingClass', id: string, name: string }
      , source: { system: SourceSystem } | null }> }, mon: { totalCount: number }, tue: { totalCount: number }, wed: { totalCount: number }, thu: { totalCount: number }, fri: { totalCount: number }, sat: { totalCount: number }, sun: { totalCount: number } };

export type NearestLastingQueryVariables = Exact<{
  before: EventFilter;
  after: EventFilter;
}>;


export type NearestLastingQuery = { before: { nodes: Array<
      | { __typename: 'ContactEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Followup', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'GroupEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Homework', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'JobInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Offer', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ScheduledInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, start: { date: string | null }, end: { date: string | null }, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'StatusChange', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'TelemetryRecord', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ThanksEmail', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Training', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
    > }, after: { nodes: Array<
      | { __typename: 'ContactEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Followup', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'GroupEvent', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Homework', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'JobInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Offer', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ScheduledInterview', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, start: { date: string | null }, end: { date: string | null }, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'StatusChange', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'TelemetryRecord', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'ThanksEmail', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
      | { __typename: 'Training', id: string, domain: EventDomain, kind: EventKind, summary: string, occursAt: string, endsAt: string | null, subject:
          | { __typename: 'Application', id: string, candidateName: string | null, jobTitle: string | null }
          | { __typename: 'Contact', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Job', id: string, title: string, company: string | null }
          | { __typename: 'TelemetrySession', id: string, clientType: string | null, device: string | null }
          | { __typename: 'TrainingClass', id: string, name: string }
        , source: { system: SourceSystem } | null }
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SubjectCardFragmentDoc = new TypedDocumentString(`
    fragment SubjectCard on EventSubject {
  __typename
  ... on Job {
    id
    title
    company
    location
    url
    note
    jobStatus: status
  }
  ... on TrainingClass {
    id
    name
    description
  }
  ... on Application {
    id
    candidateName
    jobTitle
  }
  ... on TelemetrySession {
    id
    clientType
    device
  }
  ... on Contact {
    id
    name
    email
    phone
    groups {
      id
      name
    }
  }
  ... on Group {
    id
    name
  }
}
    `, {"fragmentName":"SubjectCard"}) as unknown as TypedDocumentString<SubjectCardFragment, unknown>;
export const PersonCardFragmentDoc = new TypedDocumentString(`
    fragment PersonCard on Person {
  id
  name
  email
  phone
  title
  company
  note
}
    `, {"fragmentName":"PersonCard"}) as unknown as TypedDocumentString<PersonCardFragment, unknown>;
export const UserCardFragmentDoc = new TypedDocumentString(`
    fragment UserCard on User {
  id
  name
  email
  employeeId
}
    `, {"fragmentName":"UserCard"}) as unknown as TypedDocumentString<UserCardFragment, unknown>;
export const EventDetailFragmentDoc = new TypedDocumentString(`
    fragment EventDetail on Event {
  __typename
  id
  domain
  kind
  summary
  occursAt
  endsAt
  createdAt
  updatedAt
  version
  subject {
    ...SubjectCard
  }
  source {
    system
    account
    externalId
    syncedAt
    raw
  }
  ... on ThanksEmail {
    note
    people {
      ...PersonCard
    }
  }
  ... on StatusChange {
    note
    from
    to
  }
  ... on Followup {
    note
    people {
      ...PersonCard
    }
  }
  ... on Homework {
    note
    dueDate
  }
  ... on JobInterview {
    note
    scheduled
    length
    rating
    type
    people {
      ...PersonCard
    }
  }
  ... on Offer {
    note
    offerStatus: status
  }
  ... on Training {
    name
    description
    owner {
      ...UserCard
    }
    class {
      id
      name
    }
    eventLink
    token
    availability
    trainingStatus: status
    dateStart
    dateEnd
    timezone
    includeChat
    includeVideo
    includeLabExercises
    tas
    trainees
    labels
    partnerId
  }
  ... on ScheduledInterview {
    externalEventId
    start {
      dateTime
      date
    }
    end {
      dateTime
      date
    }
    location
    interviewStatus: status
    interview {
      id
      name
    }
    organizer {
      ...UserCard
    }
    interviewers {
      user {
        ...UserCard
      }
      response
      scorecardId
    }
  }
  ... on TelemetryRecord {
    eventType
    serverTime
    clientTime
    latitude
    longitude
    tags {
      id
      value
      description
    }
    data
  }
  ... on ContactEvent {
    time
    category {
      id
      name
    }
    details
    recurrence
  }
  ... on GroupEvent {
    time
    category {
      id
      name
    }
    details
    recurrence
  }
}
    fragment PersonCard on Person {
  id
  name
  email
  phone
  title
  company
  note
}
fragment UserCard on User {
  id
  name
  email
  employeeId
}
fragment SubjectCard on EventSubject {
  __typename
  ... on Job {
    id
    title
    company
    location
    url
    note
    jobStatus: status
  }
  ... on TrainingClass {
    id
    name
    description
  }
  ... on Application {
    id
    candidateName
    jobTitle
  }
  ... on TelemetrySession {
    id
    clientType
    device
  }
  ... on Contact {
    id
    name
    email
    phone
    groups {
      id
      name
    }
  }
  ... on Group {
    id
    name
  }
}`, {"fragmentName":"EventDetail"}) as unknown as TypedDocumentString<EventDetailFragment, unknown>;
export const ProblemFragmentDoc = new TypedDocumentString(`
    fragment Problem on UserError {
  code
  message
  field
}
    `, {"fragmentName":"Problem"}) as unknown as TypedDocumentString<ProblemFragment, unknown>;
export const SubjectNameFragmentDoc = new TypedDocumentString(`
    fragment SubjectName on EventSubject {
  __typename
  ... on Job {
    id
    title
    company
  }
  ... on TrainingClass {
    id
    name
  }
  ... on Application {
    id
    candidateName
    jobTitle
  }
  ... on TelemetrySession {
    id
    clientType
    device
  }
  ... on Contact {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
    `, {"fragmentName":"SubjectName"}) as unknown as TypedDocumentString<SubjectNameFragment, unknown>;
export const TimelineEventFragmentDoc = new TypedDocumentString(`
    fragment TimelineEvent on Event {
  __typename
  id
  domain
  kind
  summary
  occursAt
  endsAt
  subject {
    ...SubjectName
  }
  source {
    system
  }
  ... on ScheduledInterview {
    start {
      date
    }
    end {
      date
    }
  }
}
    fragment SubjectName on EventSubject {
  __typename
  ... on Job {
    id
    title
    company
  }
  ... on TrainingClass {
    id
    name
  }
  ... on Application {
    id
    candidateName
    jobTitle
  }
  ... on TelemetrySession {
    id
    clientType
    device
  }
  ... on Contact {
    id
    name
  }
  ... on Group {
    id
    name
  }
}`, {"fragmentName":"TimelineEvent"}) as unknown as TypedDocumentString<TimelineEventFragment, unknown>;
export const TimelinePageFragmentDoc = new TypedDocumentString(`
    fragment TimelinePage on EventConnection {
  nodes {
    ...TimelineEvent
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
}
    fragment SubjectName on EventSubject {
  __typename
  ... on Job {
    id
    title
    company
  }
  ... on TrainingClass {
    id
    name
  }
  ... on Application {
    id
    candidateName
    jobTitle
  }
  ... on TelemetrySession {
    id
    clientType
    device
  }
  ... on Contact {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment TimelineEvent on Event {
  __typename
  id
  domain
  kind
  summary
  occursAt
  endsAt
  subject {
    ...SubjectName
  }
  source {
    system
  }
  ... on ScheduledInterview {
    start {
      date
    }
    end {
      date
    }
  }
}`, {"fragmentName":"TimelinePage"}) as unknown as TypedDocumentString<TimelinePageFragment, unknown>;
export const CreateThanksEmailDocument = new TypedDocumentString(`
    mutation CreateThanksEmail($input: CreateThanksEmailInput!) {
  result: createThanksEmail(input: $input) {
    event: thanksEmail {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CreateThanksEmailMutation, CreateThanksEmailMutationVariables>;
export const UpdateThanksEmailDocument = new TypedDocumentString(`
    mutation UpdateThanksEmail($input: UpdateThanksEmailInput!) {
  result: updateThanksEmail(input: $input) {
    event: thanksEmail {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<UpdateThanksEmailMutation, UpdateThanksEmailMutationVariables>;
export const CreateStatusChangeDocument = new TypedDocumentString(`
    mutation CreateStatusChange($input: CreateStatusChangeInput!) {
  result: createStatusChange(input: $input) {
    event: statusChange {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CreateStatusChangeMutation, CreateStatusChangeMutationVariables>;
export const UpdateStatusChangeDocument = new TypedDocumentString(`
    mutation UpdateStatusChange($input: UpdateStatusChangeInput!) {
  result: updateStatusChange(input: $input) {
    event: statusChange {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<UpdateStatusChangeMutation, UpdateStatusChangeMutationVariables>;
export const CreateFollowupDocument = new TypedDocumentString(`
    mutation CreateFollowup($input: CreateFollowupInput!) {
  result: createFollowup(input: $input) {
    event: followup {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CreateFollowupMutation, CreateFollowupMutationVariables>;
export const UpdateFollowupDocument = new TypedDocumentString(`
    mutation UpdateFollowup($input: UpdateFollowupInput!) {
  result: updateFollowup(input: $input) {
    event: followup {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<UpdateFollowupMutation, UpdateFollowupMutationVariables>;
export const CreateHomeworkDocument = new TypedDocumentString(`
    mutation CreateHomework($input: CreateHomeworkInput!) {
  result: createHomework(input: $input) {
    event: homework {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CreateHomeworkMutation, CreateHomeworkMutationVariables>;
export const UpdateHomeworkDocument = new TypedDocumentString(`
    mutation UpdateHomework($input: UpdateHomeworkInput!) {
  result: updateHomework(input: $input) {
    event: homework {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<UpdateHomeworkMutation, UpdateHomeworkMutationVariables>;
export const CreateJobInterviewDocument = new TypedDocumentString(`
    mutation CreateJobInterview($input: CreateJobInterviewInput!) {
  result: createJobInterview(input: $input) {
    event: jobInterview {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CreateJobInterviewMutation, CreateJobInterviewMutationVariables>;
export const UpdateJobInterviewDocument = new TypedDocumentString(`
    mutation UpdateJobInterview($input: UpdateJobInterviewInput!) {
  result: updateJobInterview(input: $input) {
    event: jobInterview {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<UpdateJobInterviewMutation, UpdateJobInterviewMutationVariables>;
export const CreateOfferDocument = new TypedDocumentString(`
    mutation CreateOffer($input: CreateOfferInput!) {
  result: createOffer(input: $input) {
    event: offer {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CreateOfferMutation, CreateOfferMutationVariables>;
export const UpdateOfferDocument = new TypedDocumentString(`
    mutation UpdateOffer($input: UpdateOfferInput!) {
  result: updateOffer(input: $input) {
    event: offer {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<UpdateOfferMutation, UpdateOfferMutationVariables>;
export const CreateTrainingDocument = new TypedDocumentString(`
    mutation CreateTraining($input: CreateTrainingInput!) {
  result: createTraining(input: $input) {
    event: training {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CreateTrainingMutation, CreateTrainingMutationVariables>;
export const UpdateTrainingDocument = new TypedDocumentString(`
    mutation UpdateTraining($input: UpdateTrainingInput!) {
  result: updateTraining(input: $input) {
    event: training {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<UpdateTrainingMutation, UpdateTrainingMutationVariables>;
export const CreateScheduledInterviewDocument = new TypedDocumentString(`
    mutation CreateScheduledInterview($input: CreateScheduledInterviewInput!) {
  result: createScheduledInterview(input: $input) {
    event: scheduledInterview {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CreateScheduledInterviewMutation, CreateScheduledInterviewMutationVariables>;
export const UpdateScheduledInterviewDocument = new TypedDocumentString(`
    mutation UpdateScheduledInterview($input: UpdateScheduledInterviewInput!) {
  result: updateScheduledInterview(input: $input) {
    event: scheduledInterview {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<UpdateScheduledInterviewMutation, UpdateScheduledInterviewMutationVariables>;
export const CreateContactEventDocument = new TypedDocumentString(`
    mutation CreateContactEvent($input: CreateContactEventInput!) {
  result: createContactEvent(input: $input) {
    event: contactEvent {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CreateContactEventMutation, CreateContactEventMutationVariables>;
export const UpdateContactEventDocument = new TypedDocumentString(`
    mutation UpdateContactEvent($input: UpdateContactEventInput!) {
  result: updateContactEvent(input: $input) {
    event: contactEvent {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<UpdateContactEventMutation, UpdateContactEventMutationVariables>;
export const CreateGroupEventDocument = new TypedDocumentString(`
    mutation CreateGroupEvent($input: CreateGroupEventInput!) {
  result: createGroupEvent(input: $input) {
    event: groupEvent {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CreateGroupEventMutation, CreateGroupEventMutationVariables>;
export const UpdateGroupEventDocument = new TypedDocumentString(`
    mutation UpdateGroupEvent($input: UpdateGroupEventInput!) {
  result: updateGroupEvent(input: $input) {
    event: groupEvent {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<UpdateGroupEventMutation, UpdateGroupEventMutationVariables>;
export const CreateTelemetryRecordDocument = new TypedDocumentString(`
    mutation CreateTelemetryRecord($input: CreateTelemetryRecordInput!) {
  result: createTelemetryRecord(input: $input) {
    event: telemetryRecord {
      id
      version
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CreateTelemetryRecordMutation, CreateTelemetryRecordMutationVariables>;
export const DeleteEventDocument = new TypedDocumentString(`
    mutation DeleteEvent($input: DeleteEventInput!) {
  result: deleteEvent(input: $input) {
    deletedId
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<DeleteEventMutation, DeleteEventMutationVariables>;
export const EventByIdDocument = new TypedDocumentString(`
    query EventById($id: ID!) {
  event(id: $id) {
    ...EventDetail
  }
}
    fragment PersonCard on Person {
  id
  name
  email
  phone
  title
  company
  note
}
fragment UserCard on User {
  id
  name
  email
  employeeId
}
fragment SubjectCard on EventSubject {
  __typename
  ... on Job {
    id
    title
    company
    location
    url
    note
    jobStatus: status
  }
  ... on TrainingClass {
    id
    name
    description
  }
  ... on Application {
    id
    candidateName
    jobTitle
  }
  ... on TelemetrySession {
    id
    clientType
    device
  }
  ... on Contact {
    id
    name
    email
    phone
    groups {
      id
      name
    }
  }
  ... on Group {
    id
    name
  }
}
fragment EventDetail on Event {
  __typename
  id
  domain
  kind
  summary
  occursAt
  endsAt
  createdAt
  updatedAt
  version
  subject {
    ...SubjectCard
  }
  source {
    system
    account
    externalId
    syncedAt
    raw
  }
  ... on ThanksEmail {
    note
    people {
      ...PersonCard
    }
  }
  ... on StatusChange {
    note
    from
    to
  }
  ... on Followup {
    note
    people {
      ...PersonCard
    }
  }
  ... on Homework {
    note
    dueDate
  }
  ... on JobInterview {
    note
    scheduled
    length
    rating
    type
    people {
      ...PersonCard
    }
  }
  ... on Offer {
    note
    offerStatus: status
  }
  ... on Training {
    name
    description
    owner {
      ...UserCard
    }
    class {
      id
      name
    }
    eventLink
    token
    availability
    trainingStatus: status
    dateStart
    dateEnd
    timezone
    includeChat
    includeVideo
    includeLabExercises
    tas
    trainees
    labels
    partnerId
  }
  ... on ScheduledInterview {
    externalEventId
    start {
      dateTime
      date
    }
    end {
      dateTime
      date
    }
    location
    interviewStatus: status
    interview {
      id
      name
    }
    organizer {
      ...UserCard
    }
    interviewers {
      user {
        ...UserCard
      }
      response
      scorecardId
    }
  }
  ... on TelemetryRecord {
    eventType
    serverTime
    clientTime
    latitude
    longitude
    tags {
      id
      value
      description
    }
    data
  }
  ... on ContactEvent {
    time
    category {
      id
      name
    }
    details
    recurrence
  }
  ... on GroupEvent {
    time
    category {
      id
      name
    }
    details
    recurrence
  }
}`) as unknown as TypedDocumentString<EventByIdQuery, EventByIdQueryVariables>;
export const EventHistoryDocument = new TypedDocumentString(`
    query EventHistory($id: ID!, $first: Int!, $after: String) {
  event(id: $id) {
    history(first: $first, after: $after) {
      nodes {
        id
        change
        at
        by
        version
        before
        after
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<EventHistoryQuery, EventHistoryQueryVariables>;
export const SubjectEventsDocument = new TypedDocumentString(`
    query SubjectEvents($subjectId: ID!, $first: Int!) {
  events(first: $first, filter: {subjectIds: [$subjectId]}) {
    nodes {
      ...TimelineEvent
    }
    totalCount
  }
}
    fragment SubjectName on EventSubject {
  __typename
  ... on Job {
    id
    title
    company
  }
  ... on TrainingClass {
    id
    name
  }
  ... on Application {
    id
    candidateName
    jobTitle
  }
  ... on TelemetrySession {
    id
    clientType
    device
  }
  ... on Contact {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment TimelineEvent on Event {
  __typename
  id
  domain
  kind
  summary
  occursAt
  endsAt
  subject {
    ...SubjectName
  }
  source {
    system
  }
  ... on ScheduledInterview {
    start {
      date
    }
    end {
      date
    }
  }
}`) as unknown as TypedDocumentString<SubjectEventsQuery, SubjectEventsQueryVariables>;
export const SubjectNamesDocument = new TypedDocumentString(`
    query SubjectNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...SubjectName
  }
}
    fragment SubjectName on EventSubject {
  __typename
  ... on Job {
    id
    title
    company
  }
  ... on TrainingClass {
    id
    name
  }
  ... on Application {
    id
    candidateName
    jobTitle
  }
  ... on TelemetrySession {
    id
    clientType
    device
  }
  ... on Contact {
    id
    name
  }
  ... on Group {
    id
    name
  }
}`) as unknown as TypedDocumentString<SubjectNamesQuery, SubjectNamesQueryVariables>;
export const JobOptionsDocument = new TypedDocumentString(`
    query JobOptions {
  options: jobs(first: 500) {
    nodes {
      id
      label: title
      detail: company
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<JobOptionsQuery, JobOptionsQueryVariables>;
export const PersonOptionsDocument = new TypedDocumentString(`
    query PersonOptions {
  options: people(first: 500) {
    nodes {
      id
      label: name
      detail: company
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<PersonOptionsQuery, PersonOptionsQueryVariables>;
export const TrainingClassOptionsDocument = new TypedDocumentString(`
    query TrainingClassOptions {
  options: trainingClasses(first: 500) {
    nodes {
      id
      label: name
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<TrainingClassOptionsQuery, TrainingClassOptionsQueryVariables>;
export const ApplicationOptionsDocument = new TypedDocumentString(`
    query ApplicationOptions {
  options: applications(first: 500) {
    nodes {
      id
      label: candidateName
      detail: jobTitle
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ApplicationOptionsQuery, ApplicationOptionsQueryVariables>;
export const UserOptionsDocument = new TypedDocumentString(`
    query UserOptions {
  options: users(first: 500) {
    nodes {
      id
      label: name
      detail: email
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<UserOptionsQuery, UserOptionsQueryVariables>;
export const TelemetrySessionOptionsDocument = new TypedDocumentString(`
    query TelemetrySessionOptions {
  options: telemetrySessions(first: 500) {
    nodes {
      id
      label: device
      detail: clientType
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<TelemetrySessionOptionsQuery, TelemetrySessionOptionsQueryVariables>;
export const TagOptionsDocument = new TypedDocumentString(`
    query TagOptions {
  options: tags(first: 500) {
    nodes {
      id
      label: value
      detail: description
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<TagOptionsQuery, TagOptionsQueryVariables>;
export const ContactOptionsDocument = new TypedDocumentString(`
    query ContactOptions {
  options: contacts(first: 500) {
    nodes {
      id
      label: name
      detail: email
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ContactOptionsQuery, ContactOptionsQueryVariables>;
export const GroupOptionsDocument = new TypedDocumentString(`
    query GroupOptions {
  options: groups(first: 500) {
    nodes {
      id
      label: name
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<GroupOptionsQuery, GroupOptionsQueryVariables>;
export const EventCategoryOptionsDocument = new TypedDocumentString(`
    query EventCategoryOptions {
  options: eventCategories(first: 500) {
    nodes {
      id
      label: name
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<EventCategoryOptionsQuery, EventCategoryOptionsQueryVariables>;
export const AddJobDocument = new TypedDocumentString(`
    mutation AddJob($input: CreateJobInput!) {
  result: createJob(input: $input) {
    option: job {
      id
      label: title
      detail: company
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AddJobMutation, AddJobMutationVariables>;
export const AddPersonDocument = new TypedDocumentString(`
    mutation AddPerson($input: CreatePersonInput!) {
  result: createPerson(input: $input) {
    option: person {
      id
      label: name
      detail: company
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AddPersonMutation, AddPersonMutationVariables>;
export const AddTrainingClassDocument = new TypedDocumentString(`
    mutation AddTrainingClass($input: CreateTrainingClassInput!) {
  result: createTrainingClass(input: $input) {
    option: trainingClass {
      id
      label: name
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AddTrainingClassMutation, AddTrainingClassMutationVariables>;
export const AddApplicationDocument = new TypedDocumentString(`
    mutation AddApplication($input: CreateApplicationInput!) {
  result: createApplication(input: $input) {
    option: application {
      id
      label: candidateName
      detail: jobTitle
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AddApplicationMutation, AddApplicationMutationVariables>;
export const AddUserDocument = new TypedDocumentString(`
    mutation AddUser($input: CreateUserInput!) {
  result: createUser(input: $input) {
    option: user {
      id
      label: name
      detail: email
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AddUserMutation, AddUserMutationVariables>;
export const AddTelemetrySessionDocument = new TypedDocumentString(`
    mutation AddTelemetrySession($input: CreateTelemetrySessionInput!) {
  result: createTelemetrySession(input: $input) {
    option: telemetrySession {
      id
      label: device
      detail: clientType
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AddTelemetrySessionMutation, AddTelemetrySessionMutationVariables>;
export const AddTagDocument = new TypedDocumentString(`
    mutation AddTag($input: CreateTagInput!) {
  result: createTag(input: $input) {
    option: tag {
      id
      label: value
      detail: description
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AddTagMutation, AddTagMutationVariables>;
export const AddContactDocument = new TypedDocumentString(`
    mutation AddContact($input: CreateContactInput!) {
  result: createContact(input: $input) {
    option: contact {
      id
      label: name
      detail: email
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AddContactMutation, AddContactMutationVariables>;
export const AddGroupDocument = new TypedDocumentString(`
    mutation AddGroup($input: CreateGroupInput!) {
  result: createGroup(input: $input) {
    option: group {
      id
      label: name
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AddGroupMutation, AddGroupMutationVariables>;
export const AddEventCategoryDocument = new TypedDocumentString(`
    mutation AddEventCategory($input: CreateEventCategoryInput!) {
  result: createEventCategory(input: $input) {
    option: eventCategory {
      id
      label: name
    }
    userErrors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AddEventCategoryMutation, AddEventCategoryMutationVariables>;
export const TimelineAroundDocument = new TypedDocumentString(`
    query TimelineAround($older: EventFilter!, $newer: EventFilter!, $first: Int!, $last: Int!) {
  older: events(first: $first, filter: $older) {
    ...TimelinePage
  }
  newer: events(last: $last, filter: $newer) {
    ...TimelinePage
  }
}
    fragment SubjectName on EventSubject {
  __typename
  ... on Job {
    id
    title
    company
  }
  ... on TrainingClass {
    id
    name
  }
  ... on Application {
    id
    candidateName
    jobTitle
  }
  ... on TelemetrySession {
    id
    clientType
    device
  }
  ... on Contact {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment TimelineEvent on Event {
  __typename
  id
  domain
  kind
  summary
  occursAt
  endsAt
  subject {
    ...SubjectName
  }
  source {
    system
  }
  ... on ScheduledInterview {
    start {
      date
    }
    end {
      date
    }
  }
}
fragment TimelinePage on EventConnection {
  nodes {
    ...TimelineEvent
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
}`) as unknown as TypedDocumentString<TimelineAroundQuery, TimelineAroundQueryVariables>;
export const OlderEventsDocument = new TypedDocumentString(`
    query OlderEvents($filter: EventFilter!, $first: Int!, $after: String!) {
  events(first: $first, after: $after, filter: $filter) {
    ...TimelinePage
  }
}
    fragment SubjectName on EventSubject {
  __typename
  ... on Job {
    id
    title
    company
  }
  ... on TrainingClass {
    id
    name
  }
  ... on Application {
    id
    candidateName
    jobTitle
  }
  ... on TelemetrySession {
    id
    clientType
    device
  }
  ... on Contact {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment TimelineEvent on Event {
  __typename
  id
  domain
  kind
  summary
  occursAt
  endsAt
  subject {
    ...SubjectName
  }
  source {
    system
  }
  ... on ScheduledInterview {
    start {
      date
    }
    end {
      date
    }
  }
}
fragment TimelinePage on EventConnection {
  nodes {
    ...TimelineEvent
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
}`) as unknown as TypedDocumentString<OlderEventsQuery, OlderEventsQueryVariables>;
export const NewerEventsDocument = new TypedDocumentString(`
    query NewerEvents($filter: EventFilter!, $last: Int!, $before: String!) {
  events(last: $last, before: $before, filter: $filter) {
    ...TimelinePage
  }
}
    fragment SubjectName on EventSubject {
  __typename
  ... on Job {
    id
    title
    company
  }
  ... on TrainingClass {
    id
    name
  }
  ... on Application {
    id
    candidateName
    jobTitle
  }
  ... on TelemetrySession {
    id
    clientType
    device
  }
  ... on Contact {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment TimelineEvent on Event {
  __typename
  id
  domain
  kind
  summary
  occursAt
  endsAt
  subject {
    ...SubjectName
  }
  source {
    system
  }
  ... on ScheduledInterview {
    start {
      date
    }
    end {
      date
    }
  }
}
fragment TimelinePage on EventConnection {
  nodes {
    ...TimelineEvent
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
}`) as unknown as TypedDocumentString<NewerEventsQuery, NewerEventsQueryVariables>;
export const EventCountDocument = new TypedDocumentString(`
    query EventCount($filter: EventFilter!) {
  events(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<EventCountQuery, EventCountQueryVariables>;
export const WeekDocument = new TypedDocumentString(`
    query Week($during: EventFilter!, $jobsBefore: JobEventFilter!, $trainingsBefore: TrainingEventFilter!, $interviewsBefore: InterviewEventFilter!, $withJobs: Boolean!, $withTrainings: Boolean!, $withInterviews: Boolean!, $mon: EventFilter!, $tue: EventFilter!, $wed: EventFilter!, $thu: EventFilter!, $fri: EventFilter!, $sat: EventFilter!, $sun: EventFilter!) {
  during: events(first: 500, filter: $during) {
    nodes {
      ...TimelineEvent
    }
    pageInfo {
      hasNextPage
    }
  }
  jobs: jobEvents(first: 100, filter: $jobsBefore) @include(if: $withJobs) {
    nodes {
      ...TimelineEvent
    }
  }
  trainings: trainingEvents(first: 100, filter: $trainingsBefore) @include(if: $withTrainings) {
    nodes {
      ...TimelineEvent
    }
  }
  interviews: interviewEvents(first: 100, filter: $interviewsBefore) @include(if: $withInterviews) {
    nodes {
      ...TimelineEvent
    }
  }
  mon: events(first: 1, filter: $mon) {
    totalCount
  }
  tue: events(first: 1, filter: $tue) {
    totalCount
  }
  wed: events(first: 1, filter: $wed) {
    totalCount
  }
  thu: events(first: 1, filter: $thu) {
    totalCount
  }
  fri: events(first: 1, filter: $fri) {
    totalCount
  }
  sat: events(first: 1, filter: $sat) {
    totalCount
  }
  sun: events(first: 1, filter: $sun) {
    totalCount
  }
}
    fragment SubjectName on EventSubject {
  __typename
  ... on Job {
    id
    title
    company
  }
  ... on TrainingClass {
    id
    name
  }
  ... on Application {
    id
    candidateName
    jobTitle
  }
  ... on TelemetrySession {
    id
    clientType
    device
  }
  ... on Contact {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment TimelineEvent on Event {
  __typename
  id
  domain
  kind
  summary
  occursAt
  endsAt
  subject {
    ...SubjectName
  }
  source {
    system
  }
  ... on ScheduledInterview {
    start {
      date
    }
    end {
      date
    }
  }
}`) as unknown as TypedDocumentString<WeekQuery, WeekQueryVariables>;
export const NearestLastingDocument = new TypedDocumentString(`
    query NearestLasting($before: EventFilter!, $after: EventFilter!) {
  before: events(first: 20, filter: $before) {
    nodes {
      ...TimelineEvent
    }
  }
  after: events(last: 20, filter: $after) {
    nodes {
      ...TimelineEvent
    }
  }
}
    fragment SubjectName on EventSubject {
  __typename
  ... on Job {
    id
    title
    company
  }
  ... on TrainingClass {
    id
    name
  }
  ... on Application {
    id
    candidateName
    jobTitle
  }
  ... on TelemetrySession {
    id
    clientType
    device
  }
  ... on Contact {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment TimelineEvent on Event {
  __typename
  id
  domain
  kind
  summary
  occursAt
  endsAt
  subject {
    ...SubjectName
  }
  source {
    system
  }
  ... on ScheduledInterview {
    start {
      date
    }
    end {
      date
    }
  }
}`) as unknown as TypedDocumentString<NearestLastingQuery, NearestLastingQueryVariables>;