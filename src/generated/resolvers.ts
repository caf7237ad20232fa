// Generated from schema/ by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EventNode, SubjectNode } from '../events/nodes.ts';
import type { Connection } from '../graphql/connection.ts';
import type { SourceState } from '../sync/status.ts';
import type { GatewayContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day without a time or a zone, in the form of RFC 3339: "2017-08-22". */
  Date: { input: string; output: string; }
  /**
   * An instant in time. It is read in RFC 3339 with any offset ("2019-05-18T15:28:44+02:00"), for the
   * years 0001 to 9999, and always written in UTC with milliseconds ("2019-05-18T13:28:44.000Z").
   * Anything finer than a millisecond is dropped.
   */
  DateTime: { input: Date; output: string; }
  /** An email address as the HTML standard defines it, such as "kate.austen@example.com". */
  EmailAddress: { input: string; output: string; }
  /**
   * Any JSON value: an object, a list, a string, a number, a boolean or null. Lists and objects of an
   * input may be nested at most 100 levels deep.
   */
  JSON: { input: unknown; output: unknown; }
  /** Degrees north of the equator as a number from -90 to 90, kept as a double without rounding. */
  Latitude: { input: number; output: number; }
  /** Degrees east of Greenwich as a number from -180 to 180, kept as a double without rounding. */
  Longitude: { input: number; output: number; }
  /** The name of a time zone in the IANA database, such as "Europe/Paris" or "Etc/UTC". */
  TimeZone: { input: string; output: string; }
  /** An absolute URL as a string, such as "https://example.com/jobs/7". */
  URL: { input: URL; output: string; }
};

/** One application of a candidate for a position, the subject of all INTERVIEW events. */
export type Application = Node & {
  __typename?: 'Application';
  /** The name of the candidate, at most 256 characters; null if it is not known. */
  candidateName?: Maybe<Scalars['String']['output']>;
  /** When the application was recorded in the gateway. */
  createdAt: Scalars['DateTime']['output'];
  /** The interviews for this application. */
  events: InterviewEventConnection;
  /** The TypeID of the application, which node and the lookup by id accept. */
  id: Scalars['ID']['output'];
  /** The title of the position applied for, at most 1,024 characters; null if it is not known. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** When the application was last changed; the time of its creation if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** One application of a candidate for a position, the subject of all INTERVIEW events. */
export type ApplicationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InterviewEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** One page of applications, in the Relay form. */
export type ApplicationConnection = {
  __typename?: 'ApplicationConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<ApplicationEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<Application>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of applications in the whole list, not only on this page. It is counted only when
   * it is selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of applications. */
export type ApplicationEdge = {
  __typename?: 'ApplicationEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The application at this place. */
  node: Application;
};

/**
 * A rectangle between two parallels and two meridians, its borders included. With west greater than
 * east it crosses the antimeridian, which -180 and 180 both name.
 */
export type BoundingBox = {
  /** The eastern border in degrees east. */
  east: Scalars['Longitude']['input'];
  /** The northern border in degrees north. */
  north: Scalars['Latitude']['input'];
  /** The southern border in degrees north; not greater than north. */
  south: Scalars['Latitude']['input'];
  /** The western border in degrees east. */
  west: Scalars['Longitude']['input'];
};

/** What can happen to an event. */
export type ChangeType =
  /** The event was made, here or by a synchronisation. */
  | 'CREATED'
  /** The event was deleted for good. */
  | 'DELETED'
  /** At least one field of the event got another value. */
  | 'UPDATED';

/** Somebody to keep in touch with, and the subject of contact events. */
export type Contact = Node & {
  __typename?: 'Contact';
  /** When the contact was recorded in the gateway. */
  createdAt: Scalars['DateTime']['output'];
  /** The email address; null if it is not known. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The events of this contact, without those of its groups. */
  events: CrmEventConnection;
  /** The groups that the contact is in, in the order in which they were named; empty if it is in none. */
  groups: Array<Group>;
  /** The TypeID of the contact, which node and the lookup by id accept. */
  id: Scalars['ID']['output'];
  /** The full name, 1 to 256 characters. */
  name: Scalars['String']['output'];
  /** The telephone number as it was written, at most 1,024 characters; null if it is not known. */
  phone?: Maybe<Scalars['String']['output']>;
  /** When the contact was last changed; the time of its creation if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** Somebody to keep in touch with, and the subject of contact events. */
export type ContactEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CrmEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** One page of contacts, in the Relay form. */
export type ContactConnection = {
  __typename?: 'ContactConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<ContactEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<Contact>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of contacts in the whole list, not only on this page. It is counted only when it
   * is selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of contacts. */
export type ContactEdge = {
  __typename?: 'ContactEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The contact at this place. */
  node: Contact;
};

/** A date that matters for one contact, such as a birthday or a follow-up. */
export type ContactEvent = Event & Node & {
  __typename?: 'ContactEvent';
  /** What sort of event it is, such as "Birthday". */
  category: EventCategory;
  /** The contact that the event belongs to. It cannot be changed. */
  contact: Contact;
  /** When the event was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What there is to say about it, at most 65,536 characters; null if nothing. */
  details?: Maybe<Scalars['String']['output']>;
  /** Always CRM. */
  domain: EventDomain;
  /** Always null: this kind has no duration. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every change ever made to the event, newest first. */
  history: EventChangeConnection;
  /** The TypeID of the event, which node, event and every mutation on it accept. */
  id: Scalars['ID']['output'];
  /** Always CONTACT_EVENT. */
  kind: EventKind;
  /** The same instant as time. */
  occursAt: Scalars['DateTime']['output'];
  /** How often it comes back. The timeline shows only the first time. */
  recurrence: Recurrence;
  /** Where a synchronised event came from; null for an event that was created here. */
  source?: Maybe<EventSource>;
  /** The contact again, as the common type of what events belong to. */
  subject: EventSubject;
  /** One plain line, made by the server, that a timeline can show without knowing the kind. */
  summary: Scalars['String']['output'];
  /** When it takes place; for a recurring event, the first time. */
  time: Scalars['DateTime']['output'];
  /** When the event was last changed; the time it was made if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** A date that matters for one contact, such as a birthday or a follow-up. */
export type ContactEventHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An application to add; nothing is required. */
export type CreateApplicationInput = {
  /** The name of the candidate, at most 256 characters; null if it is not known. */
  candidateName?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The title of the position applied for, at most 1,024 characters; null if it is not known. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
};

/** What createApplication answers. */
export type CreateApplicationPayload = MutationPayload & {
  __typename?: 'CreateApplicationPayload';
  /** The application as it stands after the change; null if there are userErrors. */
  application?: Maybe<Application>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** An event to record for a contact, with its category by id or by name. */
export type CreateContactEventInput = {
  /**
   * The TypeID of the category, which wins over categoryName. NOT_FOUND if there is none; REQUIRED if
   * neither is given.
   */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The exact name of an existing category, used if there is no categoryId and ignored otherwise.
   * NOT_FOUND if there is none.
   */
  categoryName?: InputMaybe<Scalars['String']['input']>;
  /**
   * The TypeID of the contact that the event belongs to, which cannot be changed later. NOT_FOUND if
   * there is none.
   */
  contactId: Scalars['ID']['input'];
  /** What there is to say about it, at most 65,536 characters. */
  details?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How often it comes back; NEVER if it is left out or null. */
  recurrence?: InputMaybe<Recurrence>;
  /** When it takes place; for a recurring event, the first time. */
  time: Scalars['DateTime']['input'];
};

/** What createContactEvent answers. */
export type CreateContactEventPayload = MutationPayload & {
  __typename?: 'CreateContactEventPayload';
  /** The event as it stands after the change; null if there are userErrors. */
  contactEvent?: Maybe<ContactEvent>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** A contact to add; only the name is required. */
export type CreateContactInput = {
  /** The email address; null if it is not known. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /**
   * The TypeIDs of the groups that the contact is in, at most 500; none if it is left out or null.
   * NOT_FOUND if one does not exist.
   */
  groupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The full name, 1 to 256 characters. */
  name: Scalars['String']['input'];
  /** The telephone number as it was written, at most 1,024 characters; null if it is not known. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What createContact answers. */
export type CreateContactPayload = MutationPayload & {
  __typename?: 'CreateContactPayload';
  /** The contact as it stands after the change; null if there are userErrors. */
  contact?: Maybe<Contact>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** An event category to add. */
export type CreateEventCategoryInput = {
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name of the category, 1 to 256 characters. CONFLICT if another category has it. */
  name: Scalars['String']['input'];
};

/** What createEventCategory answers. */
export type CreateEventCategoryPayload = MutationPayload & {
  __typename?: 'CreateEventCategoryPayload';
  /** The category as it stands after the change; null if there are userErrors. */
  eventCategory?: Maybe<EventCategory>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** A follow-up to record. */
export type CreateFollowupInput = {
  /** When the follow-up happened or was recorded; the time of the request if it is left out or null. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The TypeID of the job that the event belongs to. NOT_FOUND if there is none. */
  jobId: Scalars['ID']['input'];
  /** Notes in Markdown, at most 65,536 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * The TypeIDs of the people who were contacted, at most 500; nobody if it is left out or null.
   * NOT_FOUND if one does not exist.
   */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When the event was last changed; the time of the request if it is left out or null. */
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What createFollowup answers. */
export type CreateFollowupPayload = MutationPayload & {
  __typename?: 'CreateFollowupPayload';
  /** The follow-up as it stands after the change; null if there are userErrors. */
  followup?: Maybe<Followup>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** An event to record for a group, with its category by id or by name. */
export type CreateGroupEventInput = {
  /**
   * The TypeID of the category, which wins over categoryName. NOT_FOUND if there is none; REQUIRED if
   * neither is given.
   */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The exact name of an existing category, used if there is no categoryId and ignored otherwise.
   * NOT_FOUND if there is none.
   */
  categoryName?: InputMaybe<Scalars['String']['input']>;
  /** What there is to say about it, at most 65,536 characters. */
  details?: InputMaybe<Scalars['String']['input']>;
  /**
   * The TypeID of the group that the event belongs to, which cannot be changed later. NOT_FOUND if
   * there is none.
   */
  groupId: Scalars['ID']['input'];
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How often it comes back; NEVER if it is left out or null. */
  recurrence?: InputMaybe<Recurrence>;
  /** When it takes place; for a recurring event, the first time. */
  time: Scalars['DateTime']['input'];
};

/** What createGroupEvent answers. */
export type CreateGroupEventPayload = MutationPayload & {
  __typename?: 'CreateGroupEventPayload';
  /** The event as it stands after the change; null if there are userErrors. */
  groupEvent?: Maybe<GroupEvent>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** A group to add. */
export type CreateGroupInput = {
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name of the group, 1 to 256 characters. */
  name: Scalars['String']['input'];
};

/** What createGroup answers. */
export type CreateGroupPayload = MutationPayload & {
  __typename?: 'CreateGroupPayload';
  /** The group as it stands after the change; null if there are userErrors. */
  group?: Maybe<Group>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Homework to record. */
export type CreateHomeworkInput = {
  /** When the homework was assigned or recorded; the time of the request if it is left out or null. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the work has to be handed in. */
  dueDate: Scalars['DateTime']['input'];
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The TypeID of the job that the event belongs to. NOT_FOUND if there is none. */
  jobId: Scalars['ID']['input'];
  /** Notes in Markdown, at most 65,536 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When the event was last changed; the time of the request if it is left out or null. */
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What createHomework answers. */
export type CreateHomeworkPayload = MutationPayload & {
  __typename?: 'CreateHomeworkPayload';
  /** The homework as it stands after the change; null if there are userErrors. */
  homework?: Maybe<Homework>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** A job to add; only the title is required. */
export type CreateJobInput = {
  /** The company that offers the position, at most 1,024 characters; null if it is not known. */
  company?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where the work is, at most 1,024 characters; null if it is not known. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Notes in Markdown, at most 65,536 characters; null if there are none. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The title of the position, 1 to 1,024 characters. */
  title: Scalars['String']['input'];
  /** A page about the position; null if there is none. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** An interview to record, as the applicant sees it. */
export type CreateJobInterviewInput = {
  /** When the invitation was received or recorded; the time of the request if it is left out or null. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The TypeID of the job that the event belongs to. NOT_FOUND if there is none. */
  jobId: Scalars['ID']['input'];
  /** The expected length in whole minutes; null if it is not known. */
  length?: InputMaybe<Scalars['Int']['input']>;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * The TypeIDs of the people who hold the interview, at most 500; nobody if it is left out or null.
   * NOT_FOUND if one does not exist.
   */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * How the interview went, as an emoji or an emoticon, at most 256 characters; null if it is not
   * rated.
   */
  rating?: InputMaybe<Scalars['String']['input']>;
  /** When the interview starts. */
  scheduled: Scalars['DateTime']['input'];
  /**
   * What sort of interview it is in the words of the user, such as "technical" or "hiring manager", at
   * most 256 characters; null if it is not said.
   */
  type?: InputMaybe<Scalars['String']['input']>;
  /** When the event was last changed; the time of the request if it is left out or null. */
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What createJobInterview answers. */
export type CreateJobInterviewPayload = MutationPayload & {
  __typename?: 'CreateJobInterviewPayload';
  /** The interview as it stands after the change; null if there are userErrors. */
  jobInterview?: Maybe<JobInterview>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** What createJob answers. */
export type CreateJobPayload = MutationPayload & {
  __typename?: 'CreateJobPayload';
  /** The job as it stands after the change; null if there are userErrors. */
  job?: Maybe<Job>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** An offer to record. */
export type CreateOfferInput = {
  /** When the offer was made or recorded; the time of the request if it is left out or null. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The TypeID of the job that the event belongs to. NOT_FOUND if there is none. */
  jobId: Scalars['ID']['input'];
  /** Notes in Markdown, at most 65,536 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The stage that the offer has reached. */
  status: OfferStatus;
  /** When the event was last changed; the time of the request if it is left out or null. */
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What createOffer answers. */
export type CreateOfferPayload = MutationPayload & {
  __typename?: 'CreateOfferPayload';
  /** The offer as it stands after the change; null if there are userErrors. */
  offer?: Maybe<Offer>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** A person to add; only the name is required. */
export type CreatePersonInput = {
  /** The company the person works for, at most 1,024 characters; null if it is not known. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** The email address; null if it is not known. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The full name, 1 to 256 characters. */
  name: Scalars['String']['input'];
  /** Notes in Markdown, at most 65,536 characters; null if there are none. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number as it was written, at most 1,024 characters; null if it is not known. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The position the person holds, at most 1,024 characters; null if it is not known. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What createPerson answers. */
export type CreatePersonPayload = MutationPayload & {
  __typename?: 'CreatePersonPayload';
  /** The person as it stands after the change; null if there are userErrors. */
  person?: Maybe<Person>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/**
 * An interview to schedule. Its start and end are both times or both dates, and end is not before
 * start.
 */
export type CreateScheduledInterviewInput = {
  /** The TypeID of the application that the interview belongs to. NOT_FOUND if there is none. */
  applicationId: Scalars['ID']['input'];
  /** When the interview ends: not before start, and of an all-day interview the day after the last. */
  end: InterviewTimeInput;
  /** The id of the entry in an outside calendar, at most 1,024 characters. */
  externalEventId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which interview of the hiring plan it is. */
  interview?: InputMaybe<InterviewDefinitionInput>;
  /** The users who hold the interview, at most 500; nobody if it is left out or null. */
  interviewers?: InputMaybe<Array<InterviewerInput>>;
  /** Where the interview is held, at most 1,024 characters. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** The TypeID of the user who organises the interview. NOT_FOUND if there is none. */
  organizerId?: InputMaybe<Scalars['ID']['input']>;
  /** When the interview starts. INVALID unless start and end are both times or both dates. */
  start: InterviewTimeInput;
  /** How far the interview is; SCHEDULED if it is left out. It cannot be null. */
  status?: InputMaybe<ScheduledInterviewStatus>;
};

/** What createScheduledInterview answers. */
export type CreateScheduledInterviewPayload = MutationPayload & {
  __typename?: 'CreateScheduledInterviewPayload';
  /** The interview as it stands after the change; null if there are userErrors. */
  scheduledInterview?: Maybe<ScheduledInterview>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** A status change to record. */
export type CreateStatusChangeInput = {
  /**
   * When the status changed or the change was recorded; the time of the request if it is left out or
   * null.
   */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The status before; if it is left out, the status that the job had then. */
  from?: InputMaybe<JobStatus>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The TypeID of the job that the event belongs to. NOT_FOUND if there is none. */
  jobId: Scalars['ID']['input'];
  /** Notes in Markdown, at most 65,536 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The status after; left out or null, the status of the job stays. */
  to?: InputMaybe<JobStatus>;
  /** When the event was last changed; the time of the request if it is left out or null. */
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What createStatusChange answers. */
export type CreateStatusChangePayload = MutationPayload & {
  __typename?: 'CreateStatusChangePayload';
  /** The status change as it stands after the change; null if there are userErrors. */
  statusChange?: Maybe<StatusChange>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** A tag to add; only the value is required. */
export type CreateTagInput = {
  /** What the tag means, at most 65,536 characters; null if it is not described. */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The word that the tag stands for, 1 to 256 characters. */
  value: Scalars['String']['input'];
};

/** What createTag answers. */
export type CreateTagPayload = MutationPayload & {
  __typename?: 'CreateTagPayload';
  /** The tag as it stands after the change; null if there are userErrors. */
  tag?: Maybe<Tag>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** One thing that a client reported. */
export type CreateTelemetryRecordInput = {
  /** When it happened by the clock of the client; unknown if it is left out or null. */
  clientTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whatever else there is to report, at most 65,536 characters as JSON; nothing if left out or null. */
  data?: InputMaybe<Scalars['JSON']['input']>;
  /** What happened, such as "start_listen", 1 to 256 characters. */
  eventType: Scalars['String']['input'];
  /**
   * Makes a retry safe, 1 to 255 characters, for a record alone and among others: the same key with the
   * same input returns the first record and writes nothing, the same key with another input is a
   * CONFLICT, and so is the same key twice in one mutation.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Where it happened, in degrees north. INVALID unless latitude and longitude are both given or both
   * left out.
   */
  latitude?: InputMaybe<Scalars['Latitude']['input']>;
  /**
   * Where it happened, in degrees east. INVALID unless latitude and longitude are both given or both
   * left out.
   */
  longitude?: InputMaybe<Scalars['Longitude']['input']>;
  /** The TypeID of the session in which it happened. NOT_FOUND if there is none. */
  sessionId: Scalars['ID']['input'];
  /**
   * The TypeIDs of the tags of the record, at most 500; none if it is left out or null. NOT_FOUND if
   * one does not exist.
   */
  tagIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What createTelemetryRecord answers. */
export type CreateTelemetryRecordPayload = MutationPayload & {
  __typename?: 'CreateTelemetryRecordPayload';
  /** The record as it was recorded; null if there are userErrors. */
  telemetryRecord?: Maybe<TelemetryRecord>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Many things that clients reported. */
export type CreateTelemetryRecordsInput = {
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to record: 1 to 1,000 records. */
  records: Array<CreateTelemetryRecordInput>;
};

/** What createTelemetryRecords answers. */
export type CreateTelemetryRecordsPayload = MutationPayload & {
  __typename?: 'CreateTelemetryRecordsPayload';
  /** How many records were made: all of them, or 0 if there are userErrors. */
  count: Scalars['Int']['output'];
  /** The TypeIDs of the records in the order in which they were sent; empty if there are userErrors. */
  ids: Array<Scalars['ID']['output']>;
  /** Why nothing was written; empty if the records were made. */
  userErrors: Array<UserError>;
};

/** A telemetry session to add; nothing is required. */
export type CreateTelemetrySessionInput = {
  /** What kind of client it is, at most 1,024 characters; null if it is not known. */
  clientType?: InputMaybe<Scalars['String']['input']>;
  /** The device that the client runs on, at most 1,024 characters; null if it is not known. */
  device?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What createTelemetrySession answers. */
export type CreateTelemetrySessionPayload = MutationPayload & {
  __typename?: 'CreateTelemetrySessionPayload';
  /** The telemetry session as it stands after the change; null if there are userErrors. */
  telemetrySession?: Maybe<TelemetrySession>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** A thank-you email to record. */
export type CreateThanksEmailInput = {
  /** When the email was sent or recorded; the time of the request if it is left out or null. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The TypeID of the job that the event belongs to. NOT_FOUND if there is none. */
  jobId: Scalars['ID']['input'];
  /** Notes in Markdown, at most 65,536 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * The TypeIDs of the people who were thanked, at most 500; nobody if it is left out or null.
   * NOT_FOUND if one does not exist.
   */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When the event was last changed; the time of the request if it is left out or null. */
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What createThanksEmail answers. */
export type CreateThanksEmailPayload = MutationPayload & {
  __typename?: 'CreateThanksEmailPayload';
  /** The thank-you email as it stands after the change; null if there are userErrors. */
  thanksEmail?: Maybe<ThanksEmail>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** A training class to add; only the name is required. */
export type CreateTrainingClassInput = {
  /** What the class teaches, at most 65,536 characters; null if it is not described. */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name of the class, 1 to 256 characters. */
  name: Scalars['String']['input'];
};

/** What createTrainingClass answers. */
export type CreateTrainingClassPayload = MutationPayload & {
  __typename?: 'CreateTrainingClassPayload';
  /** The training class as it stands after the change; null if there are userErrors. */
  trainingClass?: Maybe<TrainingClass>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** A training to plan. The server makes its link and its token. */
export type CreateTrainingInput = {
  /**
   * Who may join; PUBLIC if it is left out or null. A training that names trainees is PRIVATE in any
   * case.
   */
  availability?: InputMaybe<TrainingAvailability>;
  /** The TypeID of the training class that the training is based on. NOT_FOUND if there is none. */
  classId: Scalars['ID']['input'];
  /** When the training ends; not before dateStart. */
  dateEnd: Scalars['DateTime']['input'];
  /** When the training starts. */
  dateStart: Scalars['DateTime']['input'];
  /** What the training is about, at most 65,536 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether learners and trainers can chat. It is false if it is left out or null. */
  includeChat?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Whether the lab exercises of the class are part of the training, if it has any. It is false if it
   * is left out or null.
   */
  includeLabExercises?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there is video. It is false if it is left out or null. */
  includeVideo?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Words to group trainings by, at most 500 of at most 256 characters each, kept once each in the
   * order given; none if it is left out or null.
   */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name of the training, 1 to 256 characters. */
  name: Scalars['String']['input'];
  /** The email address of the user who gives the training. NOT_FOUND if no user has it. */
  owner: Scalars['EmailAddress']['input'];
  /** The id of the partner that the training belongs to, at most 1,024 characters. */
  partnerId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The email addresses of the training assistants, at most 500 of at most 1,024 characters each, kept
   * once each in the order given; none if it is left out or null.
   */
  tas?: InputMaybe<Array<Scalars['EmailAddress']['input']>>;
  /** The time zone that the dates are meant in; Etc/UTC if it is left out or null. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /**
   * The email addresses of the learners, at most 500 of at most 1,024 characters each, kept once each
   * in the order given; none if it is left out or null. Naming any makes the training PRIVATE,
   * whatever availability says.
   */
  trainees?: InputMaybe<Array<Scalars['EmailAddress']['input']>>;
};

/** What createTraining answers. */
export type CreateTrainingPayload = MutationPayload & {
  __typename?: 'CreateTrainingPayload';
  /** The training as it stands after the change; null if there are userErrors. */
  training?: Maybe<Training>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** A new member of the organisation; only the name is required. */
export type CreateUserInput = {
  /** The email address. A training names its owner by it; null if it is not known. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /**
   * The number that the organisation itself gave the employee, at most 1,024 characters; null if there
   * is none.
   */
  employeeId?: InputMaybe<Scalars['String']['input']>;
  /** The given name, at most 256 characters; null if it is not known. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes a retry safe, 1 to 255 characters: the same key with the same input returns the first result
   * and writes nothing, the same key with another input is a CONFLICT.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The family name, at most 256 characters; null if it is not known. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** The full name as it is shown, 1 to 256 characters. */
  name: Scalars['String']['input'];
};

/** What createUser answers. */
export type CreateUserPayload = MutationPayload & {
  __typename?: 'CreateUserPayload';
  /** The user as it stands after the change; null if there are userErrors. */
  user?: Maybe<User>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Any event that matters for a contact or a group. */
export type CrmEvent = ContactEvent | GroupEvent;

/** One page of CRM events, in the Relay form. */
export type CrmEventConnection = {
  __typename?: 'CrmEventConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<CrmEventEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<CrmEvent>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of CRM events in the whole list, not only on this page. It is counted only when
   * it is selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of CRM events. */
export type CrmEventEdge = {
  __typename?: 'CrmEventEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The event at this place. */
  node: CrmEvent;
};

/**
 * Selects the events of contacts and groups; an event has to match every field that is given, so that
 * contactIds together with groupIds match nothing. A null field is as if it were left out; a list
 * means any of its values, and an empty list matches nothing.
 */
export type CrmEventFilter = {
  /** In any of these categories, at most 500. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Belonging to any of these contacts, at most 500. */
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Bounds on when the event was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Belonging to any of these groups, at most 500. */
  groupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of any of these kinds; kinds of other domains match nothing. */
  kinds?: InputMaybe<Array<EventKind>>;
  /** Bounds on where the event stands on the timeline. */
  occursAt?: InputMaybe<DateTimeFilter>;
  /** Coming back in any of these rhythms. */
  recurrences?: InputMaybe<Array<Recurrence>>;
  /**
   * Synchronised from any of these systems. Events that were created here have no source and never
   * match.
   */
  sources?: InputMaybe<Array<SourceSystem>>;
  /**
   * Full-text search over the details, in the syntax of PostgreSQL web search (quoted phrases, or, a
   * leading minus) with English stemming. At most 1,000 characters.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Bounds on when the event was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/**
 * Bounds on an instant. All that are given must hold; one that is null is as if it were left out, and
 * an empty object lets everything pass.
 */
export type DateTimeFilter = {
  /** Exactly at this instant, to the millisecond. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Later than this instant. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this instant or later. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Earlier than this instant. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this instant or earlier. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Names the event that deleteEvent deletes. */
export type DeleteEventInput = {
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * event is deleted whatever its version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the event. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
};

/** What deleteEvent answers. */
export type DeleteEventPayload = MutationPayload & {
  __typename?: 'DeleteEventPayload';
  /** The TypeID of the event that is gone; null if there are userErrors. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted; empty if the event is gone. */
  userErrors: Array<UserError>;
};

/** Names the subject that deleteSubject deletes. */
export type DeleteSubjectInput = {
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * subject is deleted whatever its version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the subject. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
};

/** What deleteSubject answers. */
export type DeleteSubjectPayload = MutationPayload & {
  __typename?: 'DeleteSubjectPayload';
  /** The TypeID of the subject that is gone; null if there are userErrors. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted; empty if the subject is gone. */
  userErrors: Array<UserError>;
};

/** What every event of every kind has in common: enough for a timeline that knows no kind. */
export type Event = {
  /**
   * When the event was made. Job events let the client set it; it is the time of the request
   * otherwise.
   */
  createdAt: Scalars['DateTime']['output'];
  /** The field of work that the event belongs to. */
  domain: EventDomain;
  /** When the event ends, for kinds that last; null for all others and where the end is not known. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every change ever made to the event, newest first. It is empty for telemetry, which never changes. */
  history: EventChangeConnection;
  /** The TypeID of the event. Its prefix names the kind, as in "homework_01jv5g0v0ye7fvxqzv3h1x8w2c". */
  id: Scalars['ID']['output'];
  /** The kind of the event, which also tells its object type. */
  kind: EventKind;
  /**
   * Where the event stands on the timeline: the due date of homework, the start of an interview or a
   * training, the time that a server recorded. Each kind says which of its own times it is.
   */
  occursAt: Scalars['DateTime']['output'];
  /** Where a synchronised event came from; null for an event that was created here. */
  source?: Maybe<EventSource>;
  /**
   * What the event belongs to: a job, a training class, an application, a telemetry session, a contact
   * or a group.
   */
  subject: EventSubject;
  /** One plain line, made by the server, that a timeline can show without knowing the kind. */
  summary: Scalars['String']['output'];
  /** When the event was last changed; the time it was made if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** What every event of every kind has in common: enough for a timeline that knows no kind. */
export type EventHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What sort of event a CRM event is, such as "Birthday" or "Follow-up". */
export type EventCategory = Node & {
  __typename?: 'EventCategory';
  /** When the category was recorded in the gateway. */
  createdAt: Scalars['DateTime']['output'];
  /** The TypeID of the category, which node and the lookup by id accept. */
  id: Scalars['ID']['output'];
  /** The name of the category, 1 to 256 characters; no two categories have the same. */
  name: Scalars['String']['output'];
  /** When the category was last changed; the time of its creation if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};

/** One page of event categories, in the Relay form. */
export type EventCategoryConnection = {
  __typename?: 'EventCategoryConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<EventCategoryEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<EventCategory>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of event categories in the whole list, not only on this page. It is counted only
   * when it is selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of event categories. */
export type EventCategoryEdge = {
  __typename?: 'EventCategoryEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The category at this place. */
  node: EventCategory;
};

/** One change to one event, written in the same transaction as the change itself. */
export type EventChange = {
  __typename?: 'EventChange';
  /** The fields that changed with the values they got, by their names in this schema; null for DELETED. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The fields that changed with the values they had, by their names in this schema; null for CREATED. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** Who did it; null if nobody in particular did. */
  by?: Maybe<Scalars['String']['output']>;
  /** What happened to the event. */
  change: ChangeType;
  /** The TypeID of the event, also after its deletion. */
  eventId: Scalars['ID']['output'];
  /** Identifies this entry of the history. It cannot be fetched through node. */
  id: Scalars['ID']['output'];
  /** The kind of the event. */
  kind: EventKind;
  /** The version of the event that this change led to. */
  version: Scalars['Int']['output'];
};

/** One page of changes to an event, in the Relay form. */
export type EventChangeConnection = {
  __typename?: 'EventChangeConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<EventChangeEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<EventChange>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of changes in the whole list, not only on this page. It is counted only when it
   * is selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of changes. */
export type EventChangeEdge = {
  __typename?: 'EventChangeEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The change at this place. */
  node: EventChange;
};

/** One page of events of any kind, in the Relay form. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<EventEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<Event>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of events in the whole list, not only on this page. It is counted only when it is
   * selected.
   */
  totalCount: Scalars['Int']['output'];
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

/** One place in a page of events. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The event at this place. */
  node: Event;
};

/**
 * Selects events across all domains; an event has to match every field that is given. A null field is
 * as if it were left out; a list means any of its values, and an empty list matches nothing.
 */
export type EventFilter = {
  /** Bounds on when the event was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of any of these domains. */
  domains?: InputMaybe<Array<EventDomain>>;
  /** Of any of these kinds. */
  kinds?: InputMaybe<Array<EventKind>>;
  /** Bounds on where the event stands on the timeline. */
  occursAt?: InputMaybe<DateTimeFilter>;
  /**
   * Synchronised from any of these systems. Events that were created here have no source and never
   * match.
   */
  sources?: InputMaybe<Array<SourceSystem>>;
  /** Belonging to any of these subjects, at most 500 TypeIDs of any type in EventSubject. */
  subjectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Full-text search over notes, names, descriptions, details and locations, in the syntax of
   * PostgreSQL web search (quoted phrases, or, a leading minus) with English stemming. At most 1,000 characters.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Bounds on when the event was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
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

/** How a list of events is sorted. Cursors are good only for the order that they were made in. */
export type EventOrder = {
  /** The direction to sort in; the latest first if it is left out. */
  direction?: OrderDirection;
  /** The time to sort by; occursAt if it is left out. */
  field?: EventOrderField;
};

/** What events can be sorted by. Events with equal values are sorted by id. */
export type EventOrderField =
  /** By when the events were made. */
  | 'CREATED_AT'
  /** By where the events stand on the timeline. */
  | 'OCCURS_AT'
  /** By when the events were last changed. */
  | 'UPDATED_AT';

/** Where a synchronised event came from, and what its system said. */
export type EventSource = {
  __typename?: 'EventSource';
  /** Which account of that system it is; "default" unless several accounts are configured. */
  account: Scalars['String']['output'];
  /** The id that the system gave the original. Some systems number each kind apart. */
  externalId: Scalars['String']['output'];
  /** The original exactly as its system sent it, without loss. */
  raw: Scalars['JSON']['output'];
  /** When the gateway last took the original over. */
  syncedAt: Scalars['DateTime']['output'];
  /** The system that owns the original. */
  system: SourceSystem;
};

/** What an event can belong to; which type it is follows from the kind of the event. */
export type EventSubject = Application | Contact | Group | Job | TelemetrySession | TrainingClass;

/** A follow-up with people about a job. */
export type Followup = Event & Node & {
  __typename?: 'Followup';
  /** When the follow-up happened or was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** Always JOB. */
  domain: EventDomain;
  /** Always null: this kind has no duration. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every change ever made to the event, newest first. */
  history: EventChangeConnection;
  /** The TypeID of the event, which node, event and every mutation on it accept. */
  id: Scalars['ID']['output'];
  /** The job that the event belongs to. */
  job: Job;
  /** Always FOLLOWUP. */
  kind: EventKind;
  /** Notes in Markdown, at most 65,536 characters; null if there are none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The same instant as createdAt. */
  occursAt: Scalars['DateTime']['output'];
  /** The people who were contacted; empty if nobody is named. */
  people: Array<Person>;
  /** Where a synchronised event came from; null for an event that was created here. */
  source?: Maybe<EventSource>;
  /** The job again, as the common type of what events belong to. */
  subject: EventSubject;
  /** One plain line, made by the server, that a timeline can show without knowing the kind. */
  summary: Scalars['String']['output'];
  /** When the event was last changed; the time it was made if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** A follow-up with people about a job. */
export type FollowupHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** All places within a distance of a centre, measured on the surface of the earth. */
export type GeoCircle = {
  /** The centre in degrees north. */
  latitude: Scalars['Latitude']['input'];
  /** The centre in degrees east. */
  longitude: Scalars['Longitude']['input'];
  /** The distance in metres: more than 0 and at most 20,037,509, which is half way around the earth. */
  radiusMeters: Scalars['Float']['input'];
};

/** A set of contacts with events of its own, and the subject of group events. */
export type Group = Node & {
  __typename?: 'Group';
  /** When the group was recorded in the gateway. */
  createdAt: Scalars['DateTime']['output'];
  /** The events of this group, without those of its contacts. */
  events: CrmEventConnection;
  /** The TypeID of the group, which node and the lookup by id accept. */
  id: Scalars['ID']['output'];
  /** The name of the group, 1 to 256 characters. */
  name: Scalars['String']['output'];
  /** When the group was last changed; the time of its creation if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** A set of contacts with events of its own, and the subject of group events. */
export type GroupEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CrmEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** One page of groups, in the Relay form. */
export type GroupConnection = {
  __typename?: 'GroupConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<GroupEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<Group>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of groups in the whole list, not only on this page. It is counted only when it is
   * selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of groups. */
export type GroupEdge = {
  __typename?: 'GroupEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The group at this place. */
  node: Group;
};

/** A date that matters for a group of contacts, such as a birthday or a follow-up. */
export type GroupEvent = Event & Node & {
  __typename?: 'GroupEvent';
  /** What sort of event it is, such as "Birthday". */
  category: EventCategory;
  /** When the event was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What there is to say about it, at most 65,536 characters; null if nothing. */
  details?: Maybe<Scalars['String']['output']>;
  /** Always CRM. */
  domain: EventDomain;
  /** Always null: this kind has no duration. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The group that the event belongs to. It cannot be changed. */
  group: Group;
  /** Every change ever made to the event, newest first. */
  history: EventChangeConnection;
  /** The TypeID of the event, which node, event and every mutation on it accept. */
  id: Scalars['ID']['output'];
  /** Always GROUP_EVENT. */
  kind: EventKind;
  /** The same instant as time. */
  occursAt: Scalars['DateTime']['output'];
  /** How often it comes back. The timeline shows only the first time. */
  recurrence: Recurrence;
  /** Where a synchronised event came from; null for an event that was created here. */
  source?: Maybe<EventSource>;
  /** The group again, as the common type of what events belong to. */
  subject: EventSubject;
  /** One plain line, made by the server, that a timeline can show without knowing the kind. */
  summary: Scalars['String']['output'];
  /** When it takes place; for a recurring event, the first time. */
  time: Scalars['DateTime']['output'];
  /** When the event was last changed; the time it was made if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** A date that matters for a group of contacts, such as a birthday or a follow-up. */
export type GroupEventHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A task or a sample of work to hand in for a job. */
export type Homework = Event & Node & {
  __typename?: 'Homework';
  /** When the homework was assigned or recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** Always JOB. */
  domain: EventDomain;
  /** When the work has to be handed in. */
  dueDate: Scalars['DateTime']['output'];
  /** Always null: this kind has no duration. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every change ever made to the event, newest first. */
  history: EventChangeConnection;
  /** The TypeID of the event, which node, event and every mutation on it accept. */
  id: Scalars['ID']['output'];
  /** The job that the event belongs to. */
  job: Job;
  /** Always HOMEWORK. */
  kind: EventKind;
  /** Notes in Markdown, at most 65,536 characters; null if there are none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The same instant as dueDate. */
  occursAt: Scalars['DateTime']['output'];
  /** Where a synchronised event came from; null for an event that was created here. */
  source?: Maybe<EventSource>;
  /** The job again, as the common type of what events belong to. */
  subject: EventSubject;
  /** One plain line, made by the server, that a timeline can show without knowing the kind. */
  summary: Scalars['String']['output'];
  /** When the event was last changed; the time it was made if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** A task or a sample of work to hand in for a job. */
export type HomeworkHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which interview of the hiring plan an interview is. */
export type InterviewDefinition = {
  __typename?: 'InterviewDefinition';
  /** The id that the recruiting system gave the definition. It is not a TypeID and cannot be fetched. */
  id: Scalars['ID']['output'];
  /** What the interview is about, such as "Culture Fit", at most 256 characters. */
  name: Scalars['String']['output'];
};

/** Names an interview of the hiring plan. */
export type InterviewDefinitionInput = {
  /** The id of the definition in the recruiting system, 1 to 1,024 characters. */
  id: Scalars['ID']['input'];
  /** What the interview is about, such as "Culture Fit", 1 to 256 characters. */
  name: Scalars['String']['input'];
};

/** Any event in the domain INTERVIEW, which has a single kind. */
export type InterviewEvent = ScheduledInterview;

/** One page of INTERVIEW events, in the Relay form. */
export type InterviewEventConnection = {
  __typename?: 'InterviewEventConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<InterviewEventEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<InterviewEvent>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of INTERVIEW events in the whole list, not only on this page. It is counted only
   * when it is selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of INTERVIEW events. */
export type InterviewEventEdge = {
  __typename?: 'InterviewEventEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The event at this place. */
  node: InterviewEvent;
};

/**
 * Selects scheduled interviews; an interview has to match every field that is given. A null field is
 * as if it were left out; a list means any of its values, and an empty list matches nothing.
 */
export type InterviewEventFilter = {
  /** For any of these applications, at most 500. */
  applicationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Bounds on when the interview was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Bounds on the end; an all-day interview counts as ending at 00:00 UTC of its end date. */
  endsAt?: InputMaybe<DateTimeFilter>;
  /** Held by at least one of these users, at most 500. */
  interviewerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Bounds on where the interview stands on the timeline, which is its start. */
  occursAt?: InputMaybe<DateTimeFilter>;
  /** Organised by any of these users, at most 500. */
  organizerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Synchronised from any of these systems. Interviews that were created here have no source and never
   * match.
   */
  sources?: InputMaybe<Array<SourceSystem>>;
  /** Bounds on the start; an all-day interview counts as starting at 00:00 UTC of its date. */
  startsAt?: InputMaybe<DateTimeFilter>;
  /** In any of these statuses. */
  statuses?: InputMaybe<Array<ScheduledInterviewStatus>>;
  /**
   * Full-text search over locations and the names of the interviews, in the syntax of PostgreSQL web
   * search (quoted phrases, or, a leading minus) with English stemming. At most 1,000 characters.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Bounds on when the interview was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/**
 * The start or the end of an interview. Exactly one of the two fields is set: a precise time, or the
 * date of an all-day interview.
 */
export type InterviewTime = {
  __typename?: 'InterviewTime';
  /** The day of an all-day interview; null for one with a precise time. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The precise time; null for an all-day interview. */
  dateTime?: Maybe<Scalars['DateTime']['output']>;
};

/** A precise time, or the date of an all-day interview: exactly one of them. */
export type InterviewTimeInput =
  /** The day of an all-day interview. */
  { date: Scalars['Date']['input']; dateTime?: never; }
  |  /** The precise time. */
  { date?: never; dateTime: Scalars['DateTime']['input']; };

/** A word that users gave as the type of interviews, and how often. */
export type InterviewTypeUse = {
  __typename?: 'InterviewTypeUse';
  /** How many interviews have it, at least 1. */
  count: Scalars['Int']['output'];
  /** The word exactly as it was written. */
  type: Scalars['String']['output'];
};

/** A user in the role of holding one particular interview. */
export type Interviewer = {
  __typename?: 'Interviewer';
  /** What the interviewer answered to the invitation. */
  response: InterviewerResponse;
  /** The id that the recruiting system gave the completed scorecard; null while there is none. */
  scorecardId?: Maybe<Scalars['ID']['output']>;
  /** The member of the organisation who holds the interview. */
  user: User;
};

/** Names a user as the holder of an interview. */
export type InterviewerInput = {
  /** The answer to the invitation; NEEDS_ACTION if it is left out. It cannot be null. */
  response?: InputMaybe<InterviewerResponse>;
  /**
   * The id of the completed scorecard in the recruiting system, at most 1,024 characters; null while
   * there is none.
   */
  scorecardId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The TypeID of the user. NOT_FOUND if there is none, INVALID for a user who stands in the list
   * already.
   */
  userId: Scalars['ID']['input'];
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

/** A position that somebody applies for, the subject of all JOB events. */
export type Job = Node & {
  __typename?: 'Job';
  /** The company that offers the position, at most 1,024 characters; null if it is not known. */
  company?: Maybe<Scalars['String']['output']>;
  /** When the job was recorded in the gateway. */
  createdAt: Scalars['DateTime']['output'];
  /** The events of this job. */
  events: JobEventConnection;
  /** The TypeID of the job, which node and the lookup by id accept. */
  id: Scalars['ID']['output'];
  /** Where the work is, at most 1,024 characters; null if it is not known. */
  location?: Maybe<Scalars['String']['output']>;
  /** Notes in Markdown, at most 65,536 characters; null if there are none. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * The status that the newest status change with one led to; null before any. It cannot be set
   * directly.
   */
  status?: Maybe<JobStatus>;
  /** The title of the position, 1 to 1,024 characters. */
  title: Scalars['String']['output'];
  /** When the job was last changed; the time of its creation if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /** A page about the position; null if there is none. */
  url?: Maybe<Scalars['URL']['output']>;
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** A position that somebody applies for, the subject of all JOB events. */
export type JobEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** One page of jobs, in the Relay form. */
export type JobConnection = {
  __typename?: 'JobConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<JobEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<Job>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of jobs in the whole list, not only on this page. It is counted only when it is
   * selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of jobs. */
export type JobEdge = {
  __typename?: 'JobEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The job at this place. */
  node: Job;
};

/** Any event in the hunt for a job. */
export type JobEvent = Followup | Homework | JobInterview | Offer | StatusChange | ThanksEmail;

/** One page of JOB events, in the Relay form. */
export type JobEventConnection = {
  __typename?: 'JobEventConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<JobEventEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<JobEvent>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of JOB events in the whole list, not only on this page. It is counted only when
   * it is selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of JOB events. */
export type JobEventEdge = {
  __typename?: 'JobEventEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The event at this place. */
  node: JobEvent;
};

/**
 * Selects events in the hunt for a job; an event has to match every field that is given. A null field
 * is as if it were left out; a list means any of its values, and an empty list matches nothing.
 */
export type JobEventFilter = {
  /** Bounds on when the event was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Interviews whose type is exactly one of these words. */
  interviewTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Belonging to any of these jobs, at most 500. */
  jobIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of any of these kinds; kinds of other domains match nothing. */
  kinds?: InputMaybe<Array<EventKind>>;
  /** Bounds on where the event stands on the timeline. */
  occursAt?: InputMaybe<DateTimeFilter>;
  /** Offers in any of these stages. */
  offerStatuses?: InputMaybe<Array<OfferStatus>>;
  /** Naming any of these people, at most 500. Only thank-you emails, follow-ups and interviews do. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Synchronised from any of these systems. Events that were created here have no source and never
   * match.
   */
  sources?: InputMaybe<Array<SourceSystem>>;
  /**
   * Full-text search over the notes, in the syntax of PostgreSQL web search (quoted phrases, or, a
   * leading minus) with English stemming. At most 1,000 characters.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Bounds on when the event was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** An interview with an employer, as the applicant sees it. */
export type JobInterview = Event & Node & {
  __typename?: 'JobInterview';
  /** When the invitation was received or recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** Always JOB. */
  domain: EventDomain;
  /** The instant scheduled plus length; null if the length is not known. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every change ever made to the event, newest first. */
  history: EventChangeConnection;
  /** The TypeID of the event, which node, event and every mutation on it accept. */
  id: Scalars['ID']['output'];
  /** The job that the event belongs to. */
  job: Job;
  /** Always JOB_INTERVIEW. */
  kind: EventKind;
  /** The expected length in whole minutes; null if it is not known. */
  length?: Maybe<Scalars['Int']['output']>;
  /** Notes in Markdown, at most 65,536 characters; null if there are none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The same instant as scheduled. */
  occursAt: Scalars['DateTime']['output'];
  /** The people who hold the interview; empty if nobody is named. */
  people: Array<Person>;
  /**
   * How the interview went, as an emoji or an emoticon, at most 256 characters; null if it is not
   * rated.
   */
  rating?: Maybe<Scalars['String']['output']>;
  /** When the interview starts. */
  scheduled: Scalars['DateTime']['output'];
  /** Where a synchronised event came from; null for an event that was created here. */
  source?: Maybe<EventSource>;
  /** The job again, as the common type of what events belong to. */
  subject: EventSubject;
  /** One plain line, made by the server, that a timeline can show without knowing the kind. */
  summary: Scalars['String']['output'];
  /**
   * What sort of interview it is in the words of the user, such as "technical" or "hiring manager", at
   * most 256 characters; null if it is not said.
   */
  type?: Maybe<Scalars['String']['output']>;
  /** When the event was last changed; the time it was made if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** An interview with an employer, as the applicant sees it. */
export type JobInterviewHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds an application. The userErrors can be INVALID, REQUIRED and CONFLICT (idempotencyKey). */
  createApplication: CreateApplicationPayload;
  /**
   * Adds a contact. The userErrors can be INVALID, REQUIRED, NOT_FOUND (groupIds) and CONFLICT
   * (idempotencyKey).
   */
  createContact: CreateContactPayload;
  /**
   * Records an event for a contact. The userErrors can be INVALID, REQUIRED, NOT_FOUND (contactId,
   * categoryId, categoryName) and CONFLICT (idempotencyKey).
   */
  createContactEvent: CreateContactEventPayload;
  /**
   * Adds an event category. The userErrors can be INVALID, REQUIRED and CONFLICT (name, if another
   * category has it; idempotencyKey).
   */
  createEventCategory: CreateEventCategoryPayload;
  /**
   * Records a follow-up for a job. The userErrors can be INVALID, REQUIRED, NOT_FOUND (jobId,
   * personIds) and CONFLICT (idempotencyKey).
   */
  createFollowup: CreateFollowupPayload;
  /** Adds a group. The userErrors can be INVALID, REQUIRED and CONFLICT (idempotencyKey). */
  createGroup: CreateGroupPayload;
  /**
   * Records an event for a group. The userErrors can be INVALID, REQUIRED, NOT_FOUND (groupId,
   * categoryId, categoryName) and CONFLICT (idempotencyKey).
   */
  createGroupEvent: CreateGroupEventPayload;
  /**
   * Records homework for a job. The userErrors can be INVALID, REQUIRED, NOT_FOUND (jobId) and
   * CONFLICT (idempotencyKey).
   */
  createHomework: CreateHomeworkPayload;
  /** Adds a job. The userErrors can be INVALID, REQUIRED and CONFLICT (idempotencyKey). */
  createJob: CreateJobPayload;
  /**
   * Records an interview for a job. The userErrors can be INVALID, REQUIRED, NOT_FOUND (jobId,
   * personIds) and CONFLICT (idempotencyKey).
   */
  createJobInterview: CreateJobInterviewPayload;
  /**
   * Records an offer for a job. The userErrors can be INVALID, REQUIRED, NOT_FOUND (jobId) and
   * CONFLICT (idempotencyKey).
   */
  createOffer: CreateOfferPayload;
  /** Adds a person. The userErrors can be INVALID, REQUIRED and CONFLICT (idempotencyKey). */
  createPerson: CreatePersonPayload;
  /**
   * Schedules an interview. The userErrors can be INVALID, REQUIRED, NOT_FOUND (applicationId,
   * organizerId, interviewers) and CONFLICT (idempotencyKey).
   */
  createScheduledInterview: CreateScheduledInterviewPayload;
  /**
   * Records that a job went from one status to another, which can change the status of the job. The
   * userErrors can be INVALID, REQUIRED, NOT_FOUND (jobId) and CONFLICT (idempotencyKey).
   */
  createStatusChange: CreateStatusChangePayload;
  /** Adds a tag. The userErrors can be INVALID, REQUIRED and CONFLICT (idempotencyKey). */
  createTag: CreateTagPayload;
  /**
   * Records one thing that a client reported, at the time of the server; it can never be changed. The
   * userErrors can be INVALID, REQUIRED, NOT_FOUND (sessionId, tagIds) and CONFLICT (idempotencyKey).
   */
  createTelemetryRecord: CreateTelemetryRecordPayload;
  /**
   * Records up to 1,000 things at once, all or none of them. The userErrors can be INVALID, REQUIRED,
   * NOT_FOUND (sessionId, tagIds) and CONFLICT (idempotencyKey), each with the path to the record at
   * fault.
   */
  createTelemetryRecords: CreateTelemetryRecordsPayload;
  /** Adds a telemetry session. The userErrors can be INVALID, REQUIRED and CONFLICT (idempotencyKey). */
  createTelemetrySession: CreateTelemetrySessionPayload;
  /**
   * Records a thank-you email for a job. The userErrors can be INVALID, REQUIRED, NOT_FOUND (jobId,
   * personIds) and CONFLICT (idempotencyKey).
   */
  createThanksEmail: CreateThanksEmailPayload;
  /**
   * Plans a training. The userErrors can be INVALID, REQUIRED, NOT_FOUND (owner, classId) and CONFLICT
   * (idempotencyKey).
   */
  createTraining: CreateTrainingPayload;
  /** Adds a training class. The userErrors can be INVALID, REQUIRED and CONFLICT (idempotencyKey). */
  createTrainingClass: CreateTrainingClassPayload;
  /**
   * Adds a member of the organisation. The userErrors can be INVALID, REQUIRED and CONFLICT
   * (idempotencyKey, or an email address that another member has).
   */
  createUser: CreateUserPayload;
  /**
   * Deletes one event of any kind for good, and nothing else. The userErrors can be NOT_FOUND,
   * CONFLICT (expectedVersion), and INVALID_STATE for telemetry and for a training that is not READY.
   */
  deleteEvent: DeleteEventPayload;
  /**
   * Deletes one subject of any type for good, such as a job, a person, a user or a tag. The userErrors
   * can be NOT_FOUND, CONFLICT (expectedVersion), and IN_USE while events belong to the subject or
   * name it.
   */
  deleteSubject: DeleteSubjectPayload;
  /**
   * Starts to synchronise a source and returns at once; syncSources shows how far it is. The userErrors
   * can be NOT_FOUND (the server has no credentials for this source) and CONFLICT (it is being
   * synchronised already; the message says by whom).
   */
  startSync: StartSyncPayload;
  /**
   * Changes an application. A field that is left out stays, null clears it. The userErrors can be
   * NOT_FOUND, INVALID, REQUIRED (null where a value is needed) and CONFLICT (expectedVersion).
   */
  updateApplication: UpdateApplicationPayload;
  /**
   * Changes a contact. A field that is left out stays, null clears it. The userErrors can be
   * NOT_FOUND, INVALID, REQUIRED (null where a value is needed) and CONFLICT (expectedVersion).
   */
  updateContact: UpdateContactPayload;
  /**
   * Changes an event of a contact, which stays its own. A field that is left out stays, null clears
   * it. The userErrors can be NOT_FOUND, INVALID, REQUIRED (null where a value is needed) and CONFLICT
   * (expectedVersion).
   */
  updateContactEvent: UpdateContactEventPayload;
  /**
   * Changes an event category. A field that is left out stays, null clears it. The userErrors can be
   * NOT_FOUND, INVALID, REQUIRED (null where a value is needed) and CONFLICT (name, if another
   * category has it; expectedVersion).
   */
  updateEventCategory: UpdateEventCategoryPayload;
  /**
   * Changes a follow-up. A field that is left out stays, null clears it. The userErrors can be
   * NOT_FOUND, INVALID, REQUIRED (null where a value is needed) and CONFLICT (expectedVersion).
   */
  updateFollowup: UpdateFollowupPayload;
  /**
   * Changes a group. A field that is left out stays, null clears it. The userErrors can be NOT_FOUND,
   * INVALID, REQUIRED (null where a value is needed) and CONFLICT (expectedVersion).
   */
  updateGroup: UpdateGroupPayload;
  /**
   * Changes an event of a group, which stays its own. A field that is left out stays, null clears it.
   * The userErrors can be NOT_FOUND, INVALID, REQUIRED (null where a value is needed) and CONFLICT
   * (expectedVersion).
   */
  updateGroupEvent: UpdateGroupEventPayload;
  /**
   * Changes homework. A field that is left out stays, null clears it. The userErrors can be NOT_FOUND,
   * INVALID, REQUIRED (null where a value is needed) and CONFLICT (expectedVersion).
   */
  updateHomework: UpdateHomeworkPayload;
  /**
   * Changes a job. Its status follows from its status changes. A field that is left out stays, null
   * clears it. The userErrors can be NOT_FOUND, INVALID, REQUIRED (null where a value is needed) and
   * CONFLICT (expectedVersion).
   */
  updateJob: UpdateJobPayload;
  /**
   * Changes an interview. A field that is left out stays, null clears it. The userErrors can be
   * NOT_FOUND, INVALID, REQUIRED (null where a value is needed) and CONFLICT (expectedVersion).
   */
  updateJobInterview: UpdateJobInterviewPayload;
  /**
   * Changes an offer. A field that is left out stays, null clears it. The userErrors can be NOT_FOUND,
   * INVALID, REQUIRED (null where a value is needed) and CONFLICT (expectedVersion).
   */
  updateOffer: UpdateOfferPayload;
  /**
   * Changes a person. A field that is left out stays, null clears it. The userErrors can be NOT_FOUND,
   * INVALID, REQUIRED (null where a value is needed) and CONFLICT (expectedVersion).
   */
  updatePerson: UpdatePersonPayload;
  /**
   * Changes a scheduled interview. A field that is left out stays, null clears it. The userErrors can
   * be NOT_FOUND, INVALID, REQUIRED (null where a value is needed) and CONFLICT (expectedVersion).
   */
  updateScheduledInterview: UpdateScheduledInterviewPayload;
  /**
   * Changes a status change, and with it possibly the status of the job. A field that is left out
   * stays, null clears it. The userErrors can be NOT_FOUND, INVALID, REQUIRED (null where a value is
   * needed) and CONFLICT (expectedVersion).
   */
  updateStatusChange: UpdateStatusChangePayload;
  /**
   * Changes a tag. A field that is left out stays, null clears it. The userErrors can be NOT_FOUND,
   * INVALID, REQUIRED (null where a value is needed) and CONFLICT (expectedVersion).
   */
  updateTag: UpdateTagPayload;
  /**
   * Changes a telemetry session. A field that is left out stays, null clears it. The userErrors can be
   * NOT_FOUND, INVALID, REQUIRED (null where a value is needed) and CONFLICT (expectedVersion).
   */
  updateTelemetrySession: UpdateTelemetrySessionPayload;
  /**
   * Changes a thank-you email. A field that is left out stays, null clears it. The userErrors can be
   * NOT_FOUND, INVALID, REQUIRED (null where a value is needed) and CONFLICT (expectedVersion).
   */
  updateThanksEmail: UpdateThanksEmailPayload;
  /**
   * Changes a training that is not LIVE. A field that is left out stays, null clears it. The
   * userErrors can be NOT_FOUND, INVALID, REQUIRED (null where a value is needed) and CONFLICT
   * (expectedVersion), and INVALID_STATE while it is LIVE.
   */
  updateTraining: UpdateTrainingPayload;
  /**
   * Changes a training class. A field that is left out stays, null clears it. The userErrors can be
   * NOT_FOUND, INVALID, REQUIRED (null where a value is needed) and CONFLICT (expectedVersion).
   */
  updateTrainingClass: UpdateTrainingClassPayload;
  /**
   * Changes a member of the organisation. A field that is left out stays, null clears it. The
   * userErrors can be NOT_FOUND, INVALID, REQUIRED (null where a value is needed) and CONFLICT
   * (expectedVersion, or an email address that another member has).
   */
  updateUser: UpdateUserPayload;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateApplicationArgs = {
  input: CreateApplicationInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateContactArgs = {
  input: CreateContactInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateContactEventArgs = {
  input: CreateContactEventInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateEventCategoryArgs = {
  input: CreateEventCategoryInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateFollowupArgs = {
  input: CreateFollowupInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateGroupArgs = {
  input: CreateGroupInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateGroupEventArgs = {
  input: CreateGroupEventInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateHomeworkArgs = {
  input: CreateHomeworkInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateJobArgs = {
  input: CreateJobInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateJobInterviewArgs = {
  input: CreateJobInterviewInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateOfferArgs = {
  input: CreateOfferInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreatePersonArgs = {
  input: CreatePersonInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateScheduledInterviewArgs = {
  input: CreateScheduledInterviewInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateStatusChangeArgs = {
  input: CreateStatusChangeInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateTagArgs = {
  input: CreateTagInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateTelemetryRecordArgs = {
  input: CreateTelemetryRecordInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateTelemetryRecordsArgs = {
  input: CreateTelemetryRecordsInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateTelemetrySessionArgs = {
  input: CreateTelemetrySessionInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateThanksEmailArgs = {
  input: CreateThanksEmailInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateTrainingArgs = {
  input: CreateTrainingInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateTrainingClassArgs = {
  input: CreateTrainingClassInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationDeleteEventArgs = {
  input: DeleteEventInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationDeleteSubjectArgs = {
  input: DeleteSubjectInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationStartSyncArgs = {
  input: StartSyncInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateApplicationArgs = {
  input: UpdateApplicationInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateContactArgs = {
  input: UpdateContactInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateContactEventArgs = {
  input: UpdateContactEventInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateEventCategoryArgs = {
  input: UpdateEventCategoryInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateFollowupArgs = {
  input: UpdateFollowupInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateGroupArgs = {
  input: UpdateGroupInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateGroupEventArgs = {
  input: UpdateGroupEventInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateHomeworkArgs = {
  input: UpdateHomeworkInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateJobArgs = {
  input: UpdateJobInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateJobInterviewArgs = {
  input: UpdateJobInterviewInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateOfferArgs = {
  input: UpdateOfferInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdatePersonArgs = {
  input: UpdatePersonInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateScheduledInterviewArgs = {
  input: UpdateScheduledInterviewInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateStatusChangeArgs = {
  input: UpdateStatusChangeInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateTagArgs = {
  input: UpdateTagInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateTelemetrySessionArgs = {
  input: UpdateTelemetrySessionInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateThanksEmailArgs = {
  input: UpdateThanksEmailInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateTrainingArgs = {
  input: UpdateTrainingInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateTrainingClassArgs = {
  input: UpdateTrainingClassInput;
};


/**
 * Everything that can be changed. Each field takes one input and answers with a payload whose
 * userErrors are empty on success; nothing is written when there is one.
 */
export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};

/** What the payloads of all mutations have in common. */
export type MutationPayload = {
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Anything that has an id of its own and can be fetched again by it. */
export type Node = {
  /**
   * A TypeID: a readable prefix for the type, an underscore, and a UUIDv7 in base32, such as
   * "homework_01jv5g0v0ye7fvxqzv3h1x8w2c". Treat it as an opaque string.
   */
  id: Scalars['ID']['output'];
};

/** An offer that an employer made for a job. */
export type Offer = Event & Node & {
  __typename?: 'Offer';
  /** When the offer was made or recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** Always JOB. */
  domain: EventDomain;
  /** Always null: this kind has no duration. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every change ever made to the event, newest first. */
  history: EventChangeConnection;
  /** The TypeID of the event, which node, event and every mutation on it accept. */
  id: Scalars['ID']['output'];
  /** The job that the event belongs to. */
  job: Job;
  /** Always OFFER. */
  kind: EventKind;
  /** Notes in Markdown, at most 65,536 characters; null if there are none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The same instant as createdAt. */
  occursAt: Scalars['DateTime']['output'];
  /** Where a synchronised event came from; null for an event that was created here. */
  source?: Maybe<EventSource>;
  /** The stage that the offer has reached. */
  status: OfferStatus;
  /** The job again, as the common type of what events belong to. */
  subject: EventSubject;
  /** One plain line, made by the server, that a timeline can show without knowing the kind. */
  summary: Scalars['String']['output'];
  /** When the event was last changed; the time it was made if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** An offer that an employer made for a job. */
export type OfferHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** The direction in which a list is sorted. */
export type OrderDirection =
  /** The smallest or earliest first. */
  | 'ASC'
  /** The largest or latest first. */
  | 'DESC';

/** Where a page lies in its list, as the Relay connection specification asks. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last entry, to be sent as after; null if the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True if entries follow the last one of this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True if entries precede the first one of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry, to be sent as before; null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody met in the hunt for a job, such as a recruiter or an interviewer. */
export type Person = Node & {
  __typename?: 'Person';
  /** The company the person works for, at most 1,024 characters; null if it is not known. */
  company?: Maybe<Scalars['String']['output']>;
  /** When the person was recorded in the gateway. */
  createdAt: Scalars['DateTime']['output'];
  /** The email address; null if it is not known. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The thank-you emails, follow-ups and interviews that name this person. */
  events: JobEventConnection;
  /** The TypeID of the person, which node and the lookup by id accept. */
  id: Scalars['ID']['output'];
  /** The full name, 1 to 256 characters. */
  name: Scalars['String']['output'];
  /** Notes in Markdown, at most 65,536 characters; null if there are none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The telephone number as it was written, at most 1,024 characters; null if it is not known. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The position the person holds, at most 1,024 characters; null if it is not known. */
  title?: Maybe<Scalars['String']['output']>;
  /** When the person was last changed; the time of its creation if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** Somebody met in the hunt for a job, such as a recruiter or an interviewer. */
export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** One page of people, in the Relay form. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<PersonEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<Person>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of people in the whole list, not only on this page. It is counted only when it is
   * selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of people. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The person at this place. */
  node: Person;
};

/** Everything that can be read. Nothing in here changes anything. */
export type Query = {
  __typename?: 'Query';
  /** Finds an application by id; null if there is none. */
  application?: Maybe<Application>;
  /** Lists all applications in the order in which they were created. */
  applications: ApplicationConnection;
  /** Finds a contact by id; null if there is none. */
  contact?: Maybe<Contact>;
  /** Lists all contacts in the order in which they were created. */
  contacts: ContactConnection;
  /**
   * Lists the events of contacts and groups. Giving both first and last, a number out of range or a
   * cursor of another list is a BAD_USER_INPUT error.
   */
  crmEvents: CrmEventConnection;
  /** Finds an event of any kind by id; null if there is none. */
  event?: Maybe<Event>;
  /** Finds the event that was synchronised from a given original; null if there is none. */
  eventBySource?: Maybe<Event>;
  /** Lists all event categories in the order in which they were created. */
  eventCategories: EventCategoryConnection;
  /** Finds an event category by id; null if there is none. */
  eventCategory?: Maybe<EventCategory>;
  /**
   * The timeline: events of all kinds in one list. Giving both first and last, a number out of range
   * or a cursor of another list is a BAD_USER_INPUT error.
   */
  events: EventConnection;
  /** Finds a group by id; null if there is none. */
  group?: Maybe<Group>;
  /** Lists all groups in the order in which they were created. */
  groups: GroupConnection;
  /**
   * Lists scheduled interviews. Giving both first and last, a number out of range or a cursor of
   * another list is a BAD_USER_INPUT error.
   */
  interviewEvents: InterviewEventConnection;
  /**
   * The types that users gave their interviews, the most used first; handy for completing what is
   * typed.
   */
  interviewTypes: Array<InterviewTypeUse>;
  /** Finds a job by id; null if there is none. */
  job?: Maybe<Job>;
  /**
   * Lists the events in the hunt for a job. Giving both first and last, a number out of range or a
   * cursor of another list is a BAD_USER_INPUT error.
   */
  jobEvents: JobEventConnection;
  /** Lists all jobs in the order in which they were created. */
  jobs: JobConnection;
  /** Finds an event or a subject of any type by its id alone; null if there is none. */
  node?: Maybe<Node>;
  /**
   * Finds many objects by their ids at once. The answer has the same length and order as ids, with
   * null for what was not found.
   */
  nodes: Array<Maybe<Node>>;
  /** Lists all people in the order in which they were created. */
  people: PersonConnection;
  /** Finds a person by id; null if there is none. */
  person?: Maybe<Person>;
  /**
   * The sources of the organisation's events: those that the server is configured to read, and those
   * that were ever read. Ordered by system and account. To page through the rejections of one source,
   * ask for that one alone.
   */
  syncSources: Array<SyncSource>;
  /** Finds a tag by id; null if there is none. */
  tag?: Maybe<Tag>;
  /** Lists all tags in the order in which they were created. */
  tags: TagConnection;
  /**
   * Lists telemetry records. Giving both first and last, a number out of range or a cursor of another
   * list is a BAD_USER_INPUT error.
   */
  telemetryEvents: TelemetryEventConnection;
  /** Finds a telemetry session by id; null if there is none. */
  telemetrySession?: Maybe<TelemetrySession>;
  /** Lists all telemetry sessions in the order in which they were created. */
  telemetrySessions: TelemetrySessionConnection;
  /** Finds a training class by id; null if there is none. */
  trainingClass?: Maybe<TrainingClass>;
  /** Lists all training classes in the order in which they were created. */
  trainingClasses: TrainingClassConnection;
  /**
   * Lists trainings. Giving both first and last, a number out of range or a cursor of another list is
   * a BAD_USER_INPUT error.
   */
  trainingEvents: TrainingEventConnection;
  /** Finds a user by id; null if there is none. */
  user?: Maybe<User>;
  /** Lists all users in the order in which they were created. */
  users: UserConnection;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryCrmEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CrmEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryEventBySourceArgs = {
  account?: InputMaybe<Scalars['String']['input']>;
  externalId: Scalars['String']['input'];
  kind: EventKind;
  system: SourceSystem;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryEventCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryEventCategoryArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryInterviewEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InterviewEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryJobEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Nothing in here changes anything. */
export type QuerySyncSourcesArgs = {
  account?: InputMaybe<Scalars['String']['input']>;
  system?: InputMaybe<SourceSystem>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryTagArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryTelemetryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TelemetryEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryTelemetrySessionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryTelemetrySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryTrainingClassArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryTrainingClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryTrainingEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. Nothing in here changes anything. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

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

/** An interview with a candidate, as the employer sees it. */
export type ScheduledInterview = Event & Node & {
  __typename?: 'ScheduledInterview';
  /** The application that the interview belongs to. */
  application: Application;
  /** When the interview was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Always INTERVIEW. */
  domain: EventDomain;
  /** When the interview ends. It has a date exactly if start has one. */
  end: InterviewTime;
  /**
   * The instant of end; of an all-day interview, 00:00 UTC of its date, so that the end is exclusive.
   * It is never null for this kind.
   */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of the entry in an outside calendar; null if there is none. */
  externalEventId?: Maybe<Scalars['String']['output']>;
  /** Every change ever made to the event, newest first. */
  history: EventChangeConnection;
  /** The TypeID of the event, which node, event and every mutation on it accept. */
  id: Scalars['ID']['output'];
  /** Which interview of the hiring plan it is; null if it is none of them. */
  interview?: Maybe<InterviewDefinition>;
  /** The users who hold the interview, with their answers; empty if nobody is named. */
  interviewers: Array<Interviewer>;
  /** Always SCHEDULED_INTERVIEW. */
  kind: EventKind;
  /** Where the interview is held, at most 1,024 characters; null if it is not known. */
  location?: Maybe<Scalars['String']['output']>;
  /** The instant of start; of an all-day interview, 00:00 UTC of its date. */
  occursAt: Scalars['DateTime']['output'];
  /** The user who organises the interview; null if it is not known. */
  organizer?: Maybe<User>;
  /** Where a synchronised event came from; null for an event that was created here. */
  source?: Maybe<EventSource>;
  /** When the interview starts. */
  start: InterviewTime;
  /** How far the interview is. */
  status: ScheduledInterviewStatus;
  /** The application again, as the common type of what events belong to. */
  subject: EventSubject;
  /** One plain line, made by the server, that a timeline can show without knowing the kind. */
  summary: Scalars['String']['output'];
  /** When the event was last changed; the time it was made if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** An interview with a candidate, as the employer sees it. */
export type ScheduledInterviewHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** Which source to synchronise, and how. */
export type StartSyncInput = {
  /** Which account of it; "default" if it is left out. */
  account?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether a listing may delete more at once than the server's SYNC_MAX_DELETED_PERCENT. False if it
   * is left out.
   */
  allowMassDelete?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Whether to read everything, also where the system is normally read incrementally, and to delete
   * what is gone. False if it is left out.
   */
  sweep?: InputMaybe<Scalars['Boolean']['input']>;
  /** The system to read. */
  system: SourceSystem;
};

/** The source that is being synchronised, or the reasons why it is not. */
export type StartSyncPayload = {
  __typename?: 'StartSyncPayload';
  /** The source as it stands at the start; null if it was not started. */
  source?: Maybe<SyncSource>;
  /** Why nothing was started; empty if it was. */
  userErrors: Array<UserError>;
};

/**
 * A step of a job from one status to another. The newest one that has a status to go to decides the
 * status of the job.
 */
export type StatusChange = Event & Node & {
  __typename?: 'StatusChange';
  /** When the status changed or the change was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** Always JOB. */
  domain: EventDomain;
  /** Always null: this kind has no duration. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The status the job had before; null if there was none. */
  from?: Maybe<JobStatus>;
  /** Every change ever made to the event, newest first. */
  history: EventChangeConnection;
  /** The TypeID of the event, which node, event and every mutation on it accept. */
  id: Scalars['ID']['output'];
  /** The job that the event belongs to. */
  job: Job;
  /** Always STATUS_CHANGE. */
  kind: EventKind;
  /** Notes in Markdown, at most 65,536 characters; null if there are none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The same instant as createdAt. */
  occursAt: Scalars['DateTime']['output'];
  /** Where a synchronised event came from; null for an event that was created here. */
  source?: Maybe<EventSource>;
  /** The job again, as the common type of what events belong to. */
  subject: EventSubject;
  /** One plain line, made by the server, that a timeline can show without knowing the kind. */
  summary: Scalars['String']['output'];
  /** The status the job has since; null if none was given, which leaves the status of the job as it is. */
  to?: Maybe<JobStatus>;
  /** When the event was last changed; the time it was made if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/**
 * A step of a job from one status to another. The newest one that has a status to go to decides the
 * status of the job.
 */
export type StatusChangeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many originals a run read, and what became of them: events and what they refer to, together. */
export type SyncCounts = {
  __typename?: 'SyncCounts';
  /** How many were changed, because the source itself had changed them. */
  changed: Scalars['Int']['output'];
  /** How many were new. */
  created: Scalars['Int']['output'];
  /** How many events were deleted, because the source no longer has them. */
  deleted: Scalars['Int']['output'];
  /** How many the source sent. */
  read: Scalars['Int']['output'];
  /** How many were not understood or not allowed, and are kept aside as rejections. */
  refused: Scalars['Int']['output'];
  /** How many said what they said before; nothing of them was written. */
  unchanged: Scalars['Int']['output'];
};

/** An original that was read and not taken over. */
export type SyncRejection = {
  __typename?: 'SyncRejection';
  /** The id that its source gave it; null where not even that could be read. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Identifies this rejection. It cannot be fetched through node. */
  id: Scalars['ID']['output'];
  /**
   * The original exactly as its source sent it, without loss. Whoever may run synchronisations may read
   * it, whatever the scopes of its domain.
   */
  raw: Scalars['JSON']['output'];
  /** What is wrong with it, in one or more sentences that name its members or the fields of the input. */
  reason: Scalars['String']['output'];
  /** When it was kept aside with this reason and in this form. */
  rejectedAt: Scalars['DateTime']['output'];
  /** What it would have become: the name of an object type, such as "Homework". */
  type: Scalars['String']['output'];
};

/** One page of rejections, in the Relay form. */
export type SyncRejectionConnection = {
  __typename?: 'SyncRejectionConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<SyncRejectionEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<SyncRejection>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /** The exact number of rejections of the source. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of rejections. */
export type SyncRejectionEdge = {
  __typename?: 'SyncRejectionEdge';
  /** An opaque token for this place, to be sent as after. */
  cursor: Scalars['String']['output'];
  /** The rejection at this place. */
  node: SyncRejection;
};

/** One account of one system that the organisation's events come from. */
export type SyncSource = {
  __typename?: 'SyncSource';
  /** Which account of that system it is; "default" unless it is configured otherwise. */
  account: Scalars['String']['output'];
  /**
   * Whether the server that answers has the credentials of this source, so that startSync can read it;
   * false for one that is only read by a command, or that was read once and no longer is.
   */
  configured: Scalars['Boolean']['output'];
  /** What the run under way or the last one read and wrote so far; null if there never was one. */
  counts?: Maybe<SyncCounts>;
  /** How many seconds ago a run last read everything; null if none ever did. */
  lag?: Maybe<Scalars['Int']['output']>;
  /** What stopped the last run or a part of it, in one or more sentences; null if nothing did. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** When the last run began; null if there never was one. */
  lastStartedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a run last read everything; null if none ever did. */
  lastSucceededAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the next run is due, where the source is watched; null elsewhere. */
  nextRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** What a run is reading right now, as "interviews"; null when none is under way. */
  reading?: Maybe<Scalars['String']['output']>;
  /**
   * The originals that were not understood or not allowed, in the order in which they were first kept
   * aside. One disappears as soon as the source sends what can be understood.
   */
  rejections: SyncRejectionConnection;
  /** Whether that is longer ago than the server's SYNC_STALE_AFTER allows, or never was. */
  stale: Scalars['Boolean']['output'];
  /** How it stands with this source. */
  status: SyncStatus;
  /** The system that is read. */
  system: SourceSystem;
};


/** One account of one system that the organisation's events come from. */
export type SyncSourceRejectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How the last synchronisation of a source went, or that one is under way. */
export type SyncStatus =
  /** The last run stopped, or could not do all of it; lastError says why. */
  | 'FAILED'
  /** It was never synchronised. */
  | 'NEVER'
  /** A run reads it now. */
  | 'RUNNING'
  /** The last run read everything that it meant to read. */
  | 'SUCCEEDED';

/** A word that telemetry records can be marked with. */
export type Tag = Node & {
  __typename?: 'Tag';
  /** When the tag was recorded in the gateway. */
  createdAt: Scalars['DateTime']['output'];
  /** What the tag means, at most 65,536 characters; null if it is not described. */
  description?: Maybe<Scalars['String']['output']>;
  /** The TypeID of the tag, which node and the lookup by id accept. */
  id: Scalars['ID']['output'];
  /** When the tag was last changed; the time of its creation if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /** The word that the tag stands for, 1 to 256 characters. */
  value: Scalars['String']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};

/** One page of tags, in the Relay form. */
export type TagConnection = {
  __typename?: 'TagConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<TagEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<Tag>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of tags in the whole list, not only on this page. It is counted only when it is
   * selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of tags. */
export type TagEdge = {
  __typename?: 'TagEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The tag at this place. */
  node: Tag;
};

/** Any event in the domain TELEMETRY, which has a single kind. */
export type TelemetryEvent = TelemetryRecord;

/** One page of TELEMETRY events, in the Relay form. */
export type TelemetryEventConnection = {
  __typename?: 'TelemetryEventConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<TelemetryEventEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<TelemetryEvent>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of TELEMETRY events in the whole list, not only on this page. It is counted only
   * when it is selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of TELEMETRY events. */
export type TelemetryEventEdge = {
  __typename?: 'TelemetryEventEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The event at this place. */
  node: TelemetryEvent;
};

/**
 * Selects telemetry records; a record has to match every field that is given. A null field is as if it
 * were left out; a list means any of its values, and an empty list matches nothing.
 */
export type TelemetryEventFilter = {
  /** Bounds on the time by the clock of the client. Records without one never match. */
  clientTime?: InputMaybe<DateTimeFilter>;
  /** With exactly one of these event types, at most 500. */
  eventTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At exactly this latitude in degrees north. */
  latitude?: InputMaybe<Scalars['Latitude']['input']>;
  /** At exactly this longitude in degrees east. */
  longitude?: InputMaybe<Scalars['Longitude']['input']>;
  /** Inside this circle. Records without a place never match. */
  near?: InputMaybe<GeoCircle>;
  /** Bounds on where the record stands on the timeline, which is its serverTime. */
  occursAt?: InputMaybe<DateTimeFilter>;
  /** Bounds on when the server took the record in. */
  serverTime?: InputMaybe<DateTimeFilter>;
  /** Of any of these sessions, at most 500. */
  sessionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Synchronised from any of these systems. Records that were created here have no source and never
   * match.
   */
  sources?: InputMaybe<Array<SourceSystem>>;
  /** With at least one of these tags, at most 500. */
  tagIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Full-text search over event types and data, in the syntax of PostgreSQL web search (quoted
   * phrases, or, a leading minus) with English stemming. At most 1,000 characters.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Inside this rectangle. Records without a place never match. */
  within?: InputMaybe<BoundingBox>;
};

/** Something that a client did or reported. It is recorded once and never changed or deleted. */
export type TelemetryRecord = Event & Node & {
  __typename?: 'TelemetryRecord';
  /** When it happened by the clock of the client, which may be wrong; null if the client did not say. */
  clientTime?: Maybe<Scalars['DateTime']['output']>;
  /** The same instant as serverTime: a record is made when the server takes it in. */
  createdAt: Scalars['DateTime']['output'];
  /** Whatever else the client reported, at most 65,536 characters as JSON; null if nothing. */
  data?: Maybe<Scalars['JSON']['output']>;
  /** Always TELEMETRY. */
  domain: EventDomain;
  /** Always null: this kind has no duration. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened, such as "start_listen" or "upload_recording", at most 256 characters. */
  eventType: Scalars['String']['output'];
  /** Always empty: a record never changes. */
  history: EventChangeConnection;
  /** The TypeID of the event, which node, event and every mutation on it accept. */
  id: Scalars['ID']['output'];
  /** Always TELEMETRY_RECORD. */
  kind: EventKind;
  /** Where it happened, in degrees north; null exactly if longitude is. */
  latitude?: Maybe<Scalars['Latitude']['output']>;
  /** Where it happened, in degrees east; null exactly if latitude is. */
  longitude?: Maybe<Scalars['Longitude']['output']>;
  /** The same instant as serverTime. */
  occursAt: Scalars['DateTime']['output'];
  /** When the server took the record in. */
  serverTime: Scalars['DateTime']['output'];
  /** The session of the client in which it happened. */
  session: TelemetrySession;
  /** Where a synchronised record came from; null for one that was created here. */
  source?: Maybe<EventSource>;
  /** The telemetry session again, as the common type of what events belong to. */
  subject: EventSubject;
  /** One plain line, made by the server, that a timeline can show without knowing the kind. */
  summary: Scalars['String']['output'];
  /** The tags of the record, each once and in the order given; empty if there are none. */
  tags: Array<Tag>;
  /** The same instant as serverTime: a record never changes. */
  updatedAt: Scalars['DateTime']['output'];
  /** Always 1: a record never changes. */
  version: Scalars['Int']['output'];
};


/** Something that a client did or reported. It is recorded once and never changed or deleted. */
export type TelemetryRecordHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One run of a client, the subject of all TELEMETRY events. */
export type TelemetrySession = Node & {
  __typename?: 'TelemetrySession';
  /** What kind of client it is, at most 1,024 characters; null if it is not known. */
  clientType?: Maybe<Scalars['String']['output']>;
  /** When the session was recorded in the gateway. */
  createdAt: Scalars['DateTime']['output'];
  /** The device that the client runs on, at most 1,024 characters; null if it is not known. */
  device?: Maybe<Scalars['String']['output']>;
  /** What happened in this session. */
  events: TelemetryEventConnection;
  /** The TypeID of the telemetry session, which node and the lookup by id accept. */
  id: Scalars['ID']['output'];
  /** When the session was last changed; the time of its creation if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** One run of a client, the subject of all TELEMETRY events. */
export type TelemetrySessionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TelemetryEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** One page of telemetry sessions, in the Relay form. */
export type TelemetrySessionConnection = {
  __typename?: 'TelemetrySessionConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<TelemetrySessionEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<TelemetrySession>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of telemetry sessions in the whole list, not only on this page. It is counted
   * only when it is selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of telemetry sessions. */
export type TelemetrySessionEdge = {
  __typename?: 'TelemetrySessionEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The telemetry session at this place. */
  node: TelemetrySession;
};

/** A thank-you email to people met for a job. */
export type ThanksEmail = Event & Node & {
  __typename?: 'ThanksEmail';
  /** When the email was sent or recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** Always JOB. */
  domain: EventDomain;
  /** Always null: this kind has no duration. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every change ever made to the event, newest first. */
  history: EventChangeConnection;
  /** The TypeID of the event, which node, event and every mutation on it accept. */
  id: Scalars['ID']['output'];
  /** The job that the event belongs to. */
  job: Job;
  /** Always THANKS_EMAIL. */
  kind: EventKind;
  /** Notes in Markdown, at most 65,536 characters; null if there are none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The same instant as createdAt. */
  occursAt: Scalars['DateTime']['output'];
  /** The people who were thanked; empty if nobody is named. */
  people: Array<Person>;
  /** Where a synchronised event came from; null for an event that was created here. */
  source?: Maybe<EventSource>;
  /** The job again, as the common type of what events belong to. */
  subject: EventSubject;
  /** One plain line, made by the server, that a timeline can show without knowing the kind. */
  summary: Scalars['String']['output'];
  /** When the event was last changed; the time it was made if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** A thank-you email to people met for a job. */
export type ThanksEmailHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A live training session that is based on a class. */
export type Training = Event & Node & {
  __typename?: 'Training';
  /** Who may join. */
  availability: TrainingAvailability;
  /** The class that the training is based on. */
  class: TrainingClass;
  /** When the training was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When the training ends. */
  dateEnd: Scalars['DateTime']['output'];
  /** When the training starts. */
  dateStart: Scalars['DateTime']['output'];
  /** What the training is about, at most 65,536 characters; null if it is not described. */
  description?: Maybe<Scalars['String']['output']>;
  /** Always TRAINING. */
  domain: EventDomain;
  /** The same instant as dateEnd; never null for this kind. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The page on which learners join: for a training made here a link under
   * https://training.example.com/ that ends in its id, otherwise what its system says.
   */
  eventLink: Scalars['URL']['output'];
  /** Every change ever made to the event, newest first. */
  history: EventChangeConnection;
  /** The TypeID of the event, which node, event and every mutation on it accept. */
  id: Scalars['ID']['output'];
  /** Whether learners and trainers can chat. */
  includeChat: Scalars['Boolean']['output'];
  /** Whether the lab exercises of the class are part of the training, if it has any. */
  includeLabExercises: Scalars['Boolean']['output'];
  /** Whether there is video. */
  includeVideo: Scalars['Boolean']['output'];
  /** Always TRAINING. */
  kind: EventKind;
  /** Words to group trainings by; empty if there are none. */
  labels: Array<Scalars['String']['output']>;
  /** The name of the training, 1 to 256 characters. */
  name: Scalars['String']['output'];
  /** The same instant as dateStart. */
  occursAt: Scalars['DateTime']['output'];
  /** The member of the organisation who gives the training. */
  owner: User;
  /** The id of the partner that the training belongs to; null if it belongs to none. */
  partnerId?: Maybe<Scalars['String']['output']>;
  /** Where a synchronised event came from; null for an event that was created here. */
  source?: Maybe<EventSource>;
  /** How far the training is at the time of the request. */
  status: TrainingStatus;
  /** The training class again, as the common type of what events belong to. */
  subject: EventSubject;
  /** One plain line, made by the server, that a timeline can show without knowing the kind. */
  summary: Scalars['String']['output'];
  /** The email addresses of the training assistants; empty if there are none. */
  tas: Array<Scalars['EmailAddress']['output']>;
  /** The time zone that the dates are meant in, for showing them. */
  timezone: Scalars['TimeZone']['output'];
  /**
   * The public access token, which learners can type in place of the link: for a training made here
   * eight random letters and digits, otherwise what its system says. It is a convenience and no
   * secret, and two trainings may happen to share one.
   */
  token: Scalars['String']['output'];
  /** The email addresses of the learners; empty for a PUBLIC training. */
  trainees: Array<Scalars['EmailAddress']['output']>;
  /** When the event was last changed; the time it was made if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** A live training session that is based on a class. */
export type TrainingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who may join a training. */
export type TrainingAvailability =
  /** Only the learners who are named as trainees. */
  | 'PRIVATE'
  /** Anybody who has the link or the token. */
  | 'PUBLIC';

/** What is taught: the template that trainings are based on, and the subject of all TRAINING events. */
export type TrainingClass = Node & {
  __typename?: 'TrainingClass';
  /** When the training class was recorded in the gateway. */
  createdAt: Scalars['DateTime']['output'];
  /** What the class teaches, at most 65,536 characters; null if it is not described. */
  description?: Maybe<Scalars['String']['output']>;
  /** The trainings that are based on this class. */
  events: TrainingEventConnection;
  /** The TypeID of the training class, which node and the lookup by id accept. */
  id: Scalars['ID']['output'];
  /** The name of the class, 1 to 256 characters. */
  name: Scalars['String']['output'];
  /** When the training class was last changed; the time of its creation if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};


/** What is taught: the template that trainings are based on, and the subject of all TRAINING events. */
export type TrainingClassEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** One page of training classes, in the Relay form. */
export type TrainingClassConnection = {
  __typename?: 'TrainingClassConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<TrainingClassEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<TrainingClass>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of training classes in the whole list, not only on this page. It is counted only
   * when it is selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of training classes. */
export type TrainingClassEdge = {
  __typename?: 'TrainingClassEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The training class at this place. */
  node: TrainingClass;
};

/** Any event in the domain TRAINING, which has a single kind. */
export type TrainingEvent = Training;

/** One page of TRAINING events, in the Relay form. */
export type TrainingEventConnection = {
  __typename?: 'TrainingEventConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<TrainingEventEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<TrainingEvent>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of TRAINING events in the whole list, not only on this page. It is counted only
   * when it is selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of TRAINING events. */
export type TrainingEventEdge = {
  __typename?: 'TrainingEventEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The event at this place. */
  node: TrainingEvent;
};

/**
 * Selects trainings; a training has to match every field that is given. A null field is as if it were
 * left out; a list means any of its values, and an empty list matches nothing.
 */
export type TrainingEventFilter = {
  /** With exactly this availability. */
  availability?: InputMaybe<TrainingAvailability>;
  /** Based on any of these classes, at most 500. */
  classIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Bounds on when the training was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Bounds on when the training ends. */
  endsAt?: InputMaybe<DateTimeFilter>;
  /** With at least one of these labels, at most 500. */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Bounds on where the training stands on the timeline, which is its start. */
  occursAt?: InputMaybe<DateTimeFilter>;
  /** Owned by a user with exactly one of these email addresses, at most 500. */
  ownerEmails?: InputMaybe<Array<Scalars['EmailAddress']['input']>>;
  /**
   * Synchronised from any of these systems. Trainings that were created here have no source and never
   * match.
   */
  sources?: InputMaybe<Array<SourceSystem>>;
  /** In any of these statuses at the time of the request. */
  statuses?: InputMaybe<Array<TrainingStatus>>;
  /**
   * Full-text search over names and descriptions, in the syntax of PostgreSQL web search (quoted
   * phrases, or, a leading minus) with English stemming. At most 1,000 characters.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Bounds on when the training was last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
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

/** Changes to an application. A field that is left out stays; null clears it. */
export type UpdateApplicationInput = {
  /** The name of the candidate, at most 256 characters; null if it is not known. */
  candidateName?: InputMaybe<Scalars['String']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the application to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /** The title of the position applied for, at most 1,024 characters; null if it is not known. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
};

/** What updateApplication answers. */
export type UpdateApplicationPayload = MutationPayload & {
  __typename?: 'UpdateApplicationPayload';
  /** The application as it stands after the change; null if there are userErrors. */
  application?: Maybe<Application>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/**
 * Changes to an event of a contact. A field that is left out stays; null clears it where it may be
 * empty.
 */
export type UpdateContactEventInput = {
  /**
   * The TypeID of another category, which wins over categoryName. NOT_FOUND if there is none; REQUIRED
   * if it is null and there is no categoryName.
   */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The exact name of another existing category, used if there is no categoryId and ignored otherwise.
   * NOT_FOUND if there is none; REQUIRED if it is null and there is no categoryId.
   */
  categoryName?: InputMaybe<Scalars['String']['input']>;
  /** What there is to say about it, at most 65,536 characters. */
  details?: InputMaybe<Scalars['String']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the event to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /** How often it comes back; it cannot be null. */
  recurrence?: InputMaybe<Recurrence>;
  /** When it takes place; for a recurring event, the first time. It cannot be null. */
  time?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What updateContactEvent answers. */
export type UpdateContactEventPayload = MutationPayload & {
  __typename?: 'UpdateContactEventPayload';
  /** The event as it stands after the change; null if there are userErrors. */
  contactEvent?: Maybe<ContactEvent>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Changes to a contact. A field that is left out stays; null clears any field but name. */
export type UpdateContactInput = {
  /** The email address; null if it is not known. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The TypeIDs of the groups that the contact is in, at most 500, in place of all that were there
   * before; an empty list or null removes it from all. NOT_FOUND if one does not exist.
   */
  groupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The TypeID of the contact to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /** The full name, 1 to 256 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number as it was written, at most 1,024 characters; null if it is not known. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What updateContact answers. */
export type UpdateContactPayload = MutationPayload & {
  __typename?: 'UpdateContactPayload';
  /** The contact as it stands after the change; null if there are userErrors. */
  contact?: Maybe<Contact>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Changes to an event category. */
export type UpdateEventCategoryInput = {
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the category to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /**
   * The name of the category, 1 to 256 characters. It cannot be null. CONFLICT if another category has
   * it.
   */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What updateEventCategory answers. */
export type UpdateEventCategoryPayload = MutationPayload & {
  __typename?: 'UpdateEventCategoryPayload';
  /** The category as it stands after the change; null if there are userErrors. */
  eventCategory?: Maybe<EventCategory>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Changes to a follow-up. A field that is left out stays; null clears it where it may be empty. */
export type UpdateFollowupInput = {
  /** When the follow-up happened or was recorded; it cannot be null. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the follow-up to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /**
   * The TypeID of the job that the event shall belong to. NOT_FOUND if there is none; it cannot be
   * null.
   */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * The TypeIDs of the people who were contacted, at most 500, in place of all that were there before;
   * an empty list or null removes everybody. NOT_FOUND if one does not exist.
   */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When the event was last changed; the time of the request if it is left out. It cannot be null. */
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What updateFollowup answers. */
export type UpdateFollowupPayload = MutationPayload & {
  __typename?: 'UpdateFollowupPayload';
  /** The follow-up as it stands after the change; null if there are userErrors. */
  followup?: Maybe<Followup>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
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
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The exact name of another existing category, used if there is no categoryId and ignored otherwise.
   * NOT_FOUND if there is none; REQUIRED if it is null and there is no categoryId.
   */
  categoryName?: InputMaybe<Scalars['String']['input']>;
  /** What there is to say about it, at most 65,536 characters. */
  details?: InputMaybe<Scalars['String']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the event to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /** How often it comes back; it cannot be null. */
  recurrence?: InputMaybe<Recurrence>;
  /** When it takes place; for a recurring event, the first time. It cannot be null. */
  time?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What updateGroupEvent answers. */
export type UpdateGroupEventPayload = MutationPayload & {
  __typename?: 'UpdateGroupEventPayload';
  /** The event as it stands after the change; null if there are userErrors. */
  groupEvent?: Maybe<GroupEvent>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Changes to a group. */
export type UpdateGroupInput = {
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the group to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /** The name of the group, 1 to 256 characters. It cannot be null. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What updateGroup answers. */
export type UpdateGroupPayload = MutationPayload & {
  __typename?: 'UpdateGroupPayload';
  /** The group as it stands after the change; null if there are userErrors. */
  group?: Maybe<Group>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Changes to homework. A field that is left out stays; null clears it where it may be empty. */
export type UpdateHomeworkInput = {
  /** When the homework was assigned or recorded; it cannot be null. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the work has to be handed in; it cannot be null. */
  dueDate?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the homework to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /**
   * The TypeID of the job that the event shall belong to. NOT_FOUND if there is none; it cannot be
   * null.
   */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When the event was last changed; the time of the request if it is left out. It cannot be null. */
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What updateHomework answers. */
export type UpdateHomeworkPayload = MutationPayload & {
  __typename?: 'UpdateHomeworkPayload';
  /** The homework as it stands after the change; null if there are userErrors. */
  homework?: Maybe<Homework>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Changes to a job. A field that is left out stays; null clears any field but title. */
export type UpdateJobInput = {
  /** The company that offers the position, at most 1,024 characters; null if it is not known. */
  company?: InputMaybe<Scalars['String']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the job to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /** Where the work is, at most 1,024 characters; null if it is not known. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Notes in Markdown, at most 65,536 characters; null if there are none. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The title of the position, 1 to 1,024 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** A page about the position; null if there is none. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Changes to an interview. A field that is left out stays; null clears it where it may be empty. */
export type UpdateJobInterviewInput = {
  /** When the invitation was received or recorded; it cannot be null. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the interview to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /**
   * The TypeID of the job that the event shall belong to. NOT_FOUND if there is none; it cannot be
   * null.
   */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** The expected length in whole minutes; null if it is not known. */
  length?: InputMaybe<Scalars['Int']['input']>;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * The TypeIDs of the people who hold the interview, at most 500, in place of all that were there
   * before; an empty list or null removes everybody. NOT_FOUND if one does not exist.
   */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * How the interview went, as an emoji or an emoticon, at most 256 characters; null if it is not
   * rated.
   */
  rating?: InputMaybe<Scalars['String']['input']>;
  /** When the interview starts; it cannot be null. */
  scheduled?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * What sort of interview it is in the words of the user, such as "technical" or "hiring manager", at
   * most 256 characters; null if it is not said.
   */
  type?: InputMaybe<Scalars['String']['input']>;
  /** When the event was last changed; the time of the request if it is left out. It cannot be null. */
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What updateJobInterview answers. */
export type UpdateJobInterviewPayload = MutationPayload & {
  __typename?: 'UpdateJobInterviewPayload';
  /** The interview as it stands after the change; null if there are userErrors. */
  jobInterview?: Maybe<JobInterview>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** What updateJob answers. */
export type UpdateJobPayload = MutationPayload & {
  __typename?: 'UpdateJobPayload';
  /** The job as it stands after the change; null if there are userErrors. */
  job?: Maybe<Job>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Changes to an offer. A field that is left out stays; null clears it where it may be empty. */
export type UpdateOfferInput = {
  /** When the offer was made or recorded; it cannot be null. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the offer to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /**
   * The TypeID of the job that the event shall belong to. NOT_FOUND if there is none; it cannot be
   * null.
   */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The stage that the offer has reached; it cannot be null. */
  status?: InputMaybe<OfferStatus>;
  /** When the event was last changed; the time of the request if it is left out. It cannot be null. */
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What updateOffer answers. */
export type UpdateOfferPayload = MutationPayload & {
  __typename?: 'UpdateOfferPayload';
  /** The offer as it stands after the change; null if there are userErrors. */
  offer?: Maybe<Offer>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Changes to a person. A field that is left out stays; null clears any field but name. */
export type UpdatePersonInput = {
  /** The company the person works for, at most 1,024 characters; null if it is not known. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** The email address; null if it is not known. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the person to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /** The full name, 1 to 256 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Notes in Markdown, at most 65,536 characters; null if there are none. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number as it was written, at most 1,024 characters; null if it is not known. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The position the person holds, at most 1,024 characters; null if it is not known. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What updatePerson answers. */
export type UpdatePersonPayload = MutationPayload & {
  __typename?: 'UpdatePersonPayload';
  /** The person as it stands after the change; null if there are userErrors. */
  person?: Maybe<Person>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
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
  applicationId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * When the interview ends: not before start, and of an all-day interview the day after the last. It
   * cannot be null.
   */
  end?: InputMaybe<InterviewTimeInput>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the entry in an outside calendar, at most 1,024 characters. */
  externalEventId?: InputMaybe<Scalars['String']['input']>;
  /** The TypeID of the interview to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /** Which interview of the hiring plan it is. */
  interview?: InputMaybe<InterviewDefinitionInput>;
  /**
   * The users who hold the interview, at most 500, in place of all that were there before; an empty
   * list or null removes everybody.
   */
  interviewers?: InputMaybe<Array<InterviewerInput>>;
  /** Where the interview is held, at most 1,024 characters. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** The TypeID of the user who organises the interview. NOT_FOUND if there is none. */
  organizerId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * When the interview starts. It cannot be null, and is INVALID unless start and end are then both
   * times or both dates; where only one of them is given, the other stays and counts.
   */
  start?: InputMaybe<InterviewTimeInput>;
  /** How far the interview is. It cannot be null. */
  status?: InputMaybe<ScheduledInterviewStatus>;
};

/** What updateScheduledInterview answers. */
export type UpdateScheduledInterviewPayload = MutationPayload & {
  __typename?: 'UpdateScheduledInterviewPayload';
  /** The interview as it stands after the change; null if there are userErrors. */
  scheduledInterview?: Maybe<ScheduledInterview>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Changes to a status change. A field that is left out stays; null clears it where it may be empty. */
export type UpdateStatusChangeInput = {
  /** When the status changed or the change was recorded; it cannot be null. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The status before. */
  from?: InputMaybe<JobStatus>;
  /** The TypeID of the status change to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /**
   * The TypeID of the job that the event shall belong to. NOT_FOUND if there is none; it cannot be
   * null.
   */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The status after; with null, the change no longer decides the status of the job. */
  to?: InputMaybe<JobStatus>;
  /** When the event was last changed; the time of the request if it is left out. It cannot be null. */
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What updateStatusChange answers. */
export type UpdateStatusChangePayload = MutationPayload & {
  __typename?: 'UpdateStatusChangePayload';
  /** The status change as it stands after the change; null if there are userErrors. */
  statusChange?: Maybe<StatusChange>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Changes to a tag. A field that is left out stays; null clears the description. */
export type UpdateTagInput = {
  /** What the tag means, at most 65,536 characters; null if it is not described. */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the tag to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /** The word that the tag stands for, 1 to 256 characters. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** What updateTag answers. */
export type UpdateTagPayload = MutationPayload & {
  __typename?: 'UpdateTagPayload';
  /** The tag as it stands after the change; null if there are userErrors. */
  tag?: Maybe<Tag>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Changes to a telemetry session. A field that is left out stays; null clears it. */
export type UpdateTelemetrySessionInput = {
  /** What kind of client it is, at most 1,024 characters; null if it is not known. */
  clientType?: InputMaybe<Scalars['String']['input']>;
  /** The device that the client runs on, at most 1,024 characters; null if it is not known. */
  device?: InputMaybe<Scalars['String']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the telemetry session to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
};

/** What updateTelemetrySession answers. */
export type UpdateTelemetrySessionPayload = MutationPayload & {
  __typename?: 'UpdateTelemetrySessionPayload';
  /** The telemetry session as it stands after the change; null if there are userErrors. */
  telemetrySession?: Maybe<TelemetrySession>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Changes to a thank-you email. A field that is left out stays; null clears it where it may be empty. */
export type UpdateThanksEmailInput = {
  /** When the email was sent or recorded; it cannot be null. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the thank-you email to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /**
   * The TypeID of the job that the event shall belong to. NOT_FOUND if there is none; it cannot be
   * null.
   */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** Notes in Markdown, at most 65,536 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * The TypeIDs of the people who were thanked, at most 500, in place of all that were there before;
   * an empty list or null removes everybody. NOT_FOUND if one does not exist.
   */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When the event was last changed; the time of the request if it is left out. It cannot be null. */
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What updateThanksEmail answers. */
export type UpdateThanksEmailPayload = MutationPayload & {
  __typename?: 'UpdateThanksEmailPayload';
  /** The thank-you email as it stands after the change; null if there are userErrors. */
  thanksEmail?: Maybe<ThanksEmail>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** Changes to a training class. A field that is left out stays; null clears the description. */
export type UpdateTrainingClassInput = {
  /** What the class teaches, at most 65,536 characters; null if it is not described. */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the training class to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /** The name of the class, 1 to 256 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What updateTrainingClass answers. */
export type UpdateTrainingClassPayload = MutationPayload & {
  __typename?: 'UpdateTrainingClassPayload';
  /** The training class as it stands after the change; null if there are userErrors. */
  trainingClass?: Maybe<TrainingClass>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
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
  availability?: InputMaybe<TrainingAvailability>;
  /**
   * The TypeID of the training class that the training is based on. NOT_FOUND if there is none. It
   * cannot be null.
   */
  classId?: InputMaybe<Scalars['ID']['input']>;
  /** When the training ends; not before dateStart. It cannot be null. */
  dateEnd?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the training starts. It cannot be null. */
  dateStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** What the training is about, at most 65,536 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The TypeID of the training to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /** Whether learners and trainers can chat. It cannot be null. */
  includeChat?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the lab exercises of the class are part of the training, if it has any. It cannot be null. */
  includeLabExercises?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there is video. It cannot be null. */
  includeVideo?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Words to group trainings by, at most 500 of at most 256 characters each, in place of all that were
   * there before; an empty list or null removes them.
   */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name of the training, 1 to 256 characters. It cannot be null. */
  name?: InputMaybe<Scalars['String']['input']>;
  /**
   * The email address of the user who gives the training. NOT_FOUND if no user has it. It cannot be
   * null.
   */
  owner?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The id of the partner that the training belongs to, at most 1,024 characters. */
  partnerId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The email addresses of the training assistants, at most 500 of at most 1,024 characters each, in
   * place of all that were there before; an empty list or null removes them.
   */
  tas?: InputMaybe<Array<Scalars['EmailAddress']['input']>>;
  /** The time zone that the dates are meant in. It cannot be null. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /**
   * The email addresses of the learners, at most 500 of at most 1,024 characters each, in place of all
   * that were there before; an empty list or null removes them. Naming any makes the training PRIVATE,
   * whatever availability says.
   */
  trainees?: InputMaybe<Array<Scalars['EmailAddress']['input']>>;
};

/** What updateTraining answers. */
export type UpdateTrainingPayload = MutationPayload & {
  __typename?: 'UpdateTrainingPayload';
  /** The training as it stands after the change; null if there are userErrors. */
  training?: Maybe<Training>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/**
 * Changes to a member of the organisation. A field that is left out stays; null clears any field but
 * name.
 */
export type UpdateUserInput = {
  /** The email address. A training names its owner by it; null if it is not known. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /**
   * The number that the organisation itself gave the employee, at most 1,024 characters; null if there
   * is none.
   */
  employeeId?: InputMaybe<Scalars['String']['input']>;
  /**
   * The version that you last saw. CONFLICT if it is no longer the current one; left out or null, the
   * change is made whatever the version.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The given name, at most 256 characters; null if it is not known. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** The TypeID of the user to change. NOT_FOUND if there is none. */
  id: Scalars['ID']['input'];
  /** The family name, at most 256 characters; null if it is not known. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** The full name as it is shown, 1 to 256 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What updateUser answers. */
export type UpdateUserPayload = MutationPayload & {
  __typename?: 'UpdateUserPayload';
  /** The user as it stands after the change; null if there are userErrors. */
  user?: Maybe<User>;
  /** Why nothing was written; empty if the change was made. */
  userErrors: Array<UserError>;
};

/** A member of the organisation: owns trainings, organises interviews and holds them. */
export type User = Node & {
  __typename?: 'User';
  /** When the user was recorded in the gateway. */
  createdAt: Scalars['DateTime']['output'];
  /** The email address. A training names its owner by it; null if it is not known. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /**
   * The number that the organisation itself gave the employee, at most 1,024 characters; null if there
   * is none.
   */
  employeeId?: Maybe<Scalars['String']['output']>;
  /** The given name, at most 256 characters; null if it is not known. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** The TypeID of the user, which node and the lookup by id accept. */
  id: Scalars['ID']['output'];
  /** The family name, at most 256 characters; null if it is not known. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** The full name as it is shown, 1 to 256 characters. */
  name: Scalars['String']['output'];
  /** When the user was last changed; the time of its creation if it never was. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Starts at 1 and grows by one with every change. Send it back as expectedVersion to avoid
   * overwriting the change of somebody else.
   */
  version: Scalars['Int']['output'];
};

/** One page of users, in the Relay form. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The entries of the page, each with the cursor that stands for its place. */
  edges: Array<UserEdge>;
  /** The same entries without their cursors, for clients that only page by pageInfo. */
  nodes: Array<User>;
  /** Where the page lies in the list, and whether there is more on either side. */
  pageInfo: PageInfo;
  /**
   * The exact number of users in the whole list, not only on this page. It is counted only when it is
   * selected.
   */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of users. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** An opaque token for this place, to be sent as after or before. */
  cursor: Scalars['String']['output'];
  /** The user at this place. */
  node: User;
};

/** One reason why a mutation was refused, for a program (code, field) and for a person (message). */
export type UserError = {
  __typename?: 'UserError';
  /** The kind of the reason, which a program can act on. */
  code: UserErrorCode;
  /**
   * The path of the input field at fault, such as ["input", "interviewers", "0", "userId"]; null if no
   * single field is.
   */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** A sentence in English that can be shown to a person. */
  message: Scalars['String']['output'];
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



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CrmEvent:
    | ( EventNode )
    | ( EventNode )
  ;
  EventSubject:
    | ( SubjectNode )
    | ( SubjectNode )
    | ( SubjectNode )
    | ( SubjectNode )
    | ( SubjectNode )
    | ( SubjectNode )
  ;
  InterviewEvent: ( EventNode );
  JobEvent:
    | ( EventNode )
    | ( EventNode )
    | ( EventNode )
    | ( EventNode )
    | ( EventNode )
    | ( EventNode )
  ;
  TelemetryEvent: ( EventNode );
  TrainingEvent: ( EventNode );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Event:
    | ( EventNode )
    | ( EventNode )
    | ( EventNode )
    | ( EventNode )
    | ( EventNode )
    | ( EventNode )
    | ( EventNode )
    | ( EventNode )
    | ( EventNode )
    | ( EventNode )
    | ( EventNode )
  ;
  MutationPayload:
    | ( Partial<Omit<CreateApplicationPayload, 'application'> & { application?: Maybe<_RefType['Application']> }> )
    | ( Partial<Omit<CreateContactEventPayload, 'contactEvent'> & { contactEvent?: Maybe<_RefType['ContactEvent']> }> )
    | ( Partial<Omit<CreateContactPayload, 'contact'> & { contact?: Maybe<_RefType['Contact']> }> )
    | ( Partial<Omit<CreateEventCategoryPayload, 'eventCategory'> & { eventCategory?: Maybe<_RefType['EventCategory']> }> )
    | ( Partial<Omit<CreateFollowupPayload, 'followup'> & { followup?: Maybe<_RefType['Followup']> }> )
    | ( Partial<Omit<CreateGroupEventPayload, 'groupEvent'> & { groupEvent?: Maybe<_RefType['GroupEvent']> }> )
    | ( Partial<Omit<CreateGroupPayload, 'group'> & { group?: Maybe<_RefType['Group']> }> )
    | ( Partial<Omit<CreateHomeworkPayload, 'homework'> & { homework?: Maybe<_RefType['Homework']> }> )
    | ( Partial<Omit<CreateJobInterviewPayload, 'jobInterview'> & { jobInterview?: Maybe<_RefType['JobInterview']> }> )
    | ( Partial<Omit<CreateJobPayload, 'job'> & { job?: Maybe<_RefType['Job']> }> )
    | ( Partial<Omit<CreateOfferPayload, 'offer'> & { offer?: Maybe<_RefType['Offer']> }> )
    | ( Partial<Omit<CreatePersonPayload, 'person'> & { person?: Maybe<_RefType['Person']> }> )
    | ( Partial<Omit<CreateScheduledInterviewPayload, 'scheduledInterview'> & { scheduledInterview?: Maybe<_RefType['ScheduledInterview']> }> )
    | ( Partial<Omit<CreateStatusChangePayload, 'statusChange'> & { statusChange?: Maybe<_RefType['StatusChange']> }> )
    | ( Partial<Omit<CreateTagPayload, 'tag'> & { tag?: Maybe<_RefType['Tag']> }> )
    | ( Partial<Omit<CreateTelemetryRecordPayload, 'telemetryRecord'> & { telemetryRecord?: Maybe<_RefType['TelemetryRecord']> }> )
    | ( Partial<CreateTelemetryRecordsPayload> )
    | ( Partial<Omit<CreateTelemetrySessionPayload, 'telemetrySession'> & { telemetrySession?: Maybe<_RefType['TelemetrySession']> }> )
    | ( Partial<Omit<CreateThanksEmailPayload, 'thanksEmail'> & { thanksEmail?: Maybe<_RefType['ThanksEmail']> }> )
    | ( Partial<Omit<CreateTrainingClassPayload, 'trainingClass'> & { trainingClass?: Maybe<_RefType['TrainingClass']> }> )
    | ( Partial<Omit<CreateTrainingPayload, 'training'> & { training?: Maybe<_RefType['Training']> }> )
    | ( Partial<Omit<CreateUserPayload, 'user'> & { user?: Maybe<_RefType['User']> }> )
    | ( Partial<DeleteEventPayload> )
    | ( Partial<DeleteSubjectPayload> )
    | ( Partial<Omit<UpdateApplicationPayload, 'application'> & { application?: Maybe<_RefType['Application']> }> )
    | ( Partial<Omit<UpdateContactEventPayload, 'contactEvent'> & { contactEvent?: Maybe<_RefType['ContactEvent']> }> )
    | ( Partial<Omit<UpdateContactPayload, 'contact'> & { contact?: Maybe<_RefType['Contact']> }> )
    | ( Partial<Omit<UpdateEventCategoryPayload, 'eventCategory'> & { eventCategory?: Maybe<_RefType['EventCategory']> }> )
    | ( Partial<Omit<UpdateFollowupPayload, 'followup'> & { followup?: Maybe<_RefType['Followup']> }> )
    | ( Partial<Omit<UpdateGroupEventPayload, 'groupEvent'> & { groupEvent?: Maybe<_RefType['GroupEvent']> }> )
    | ( Partial<Omit<UpdateGroupPayload, 'group'> & { group?: Maybe<_RefType['Group']> }> )
    | ( Partial<Omit<UpdateHomeworkPayload, 'homework'> & { homework?: Maybe<_RefType['Homework']> }> )
    | ( Partial<Omit<UpdateJobInterviewPayload, 'jobInterview'> & { jobInterview?: Maybe<_RefType['JobInterview']> }> )
    | ( Partial<Omit<UpdateJobPayload, 'job'> & { job?: Maybe<_RefType['Job']> }> )
    | ( Partial<Omit<UpdateOfferPayload, 'offer'> & { offer?: Maybe<_RefType['Offer']> }> )
    | ( Partial<Omit<UpdatePersonPayload, 'person'> & { person?: Maybe<_RefType['Person']> }> )
    | ( Partial<Omit<UpdateScheduledInterviewPayload, 'scheduledInterview'> & { scheduledInterview?: Maybe<_RefType['ScheduledInterview']> }> )
    | ( Partial<Omit<UpdateStatusChangePayload, 'statusChange'> & { statusChange?: Maybe<_RefType['StatusChange']> }> )
    | ( Partial<Omit<UpdateTagPayload, 'tag'> & { tag?: Maybe<_RefType['Tag']> }> )
    | ( Partial<Omit<UpdateTelemetrySessionPayload, 'telemetrySession'> & { telemetrySession?: Maybe<_RefType['TelemetrySession']> }> )
    | ( Partial<Omit<UpdateThanksEmailPayload, 'thanksEmail'> & { thanksEmail?: Maybe<_RefType['ThanksEmail']> }> )
    | ( Partial<Omit<UpdateTrainingClassPayload, 'trainingClass'> & { trainingClass?: Maybe<_RefType['TrainingClass']> }> )
    | ( Partial<Omit<UpdateTrainingPayload, 'training'> & { training?: Maybe<_RefType['Training']> }> )
    | ( Partial<Omit<UpdateUserPayload, 'user'> & { user?: Maybe<_RefType['User']> }> )
  ;
  Node:
    | ( SubjectNode )
    | ( SubjectNode )
    | ( EventNode )
    | ( SubjectNode )
    | ( EventNode )
    | ( SubjectNode )
    | ( EventNode )
    | ( EventNode )
    | ( SubjectNode )
    | ( EventNode )
    | ( EventNode )
    | ( SubjectNode )
    | ( EventNode )
    | ( EventNode )
    | ( SubjectNode )
    | ( EventNode )
    | ( SubjectNode )
    | ( EventNode )
    | ( EventNode )
    | ( SubjectNode )
    | ( SubjectNode )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Application: ResolverTypeWrapper<SubjectNode>;
  ApplicationConnection: ResolverTypeWrapper<Connection<SubjectNode>>;
  ApplicationEdge: ResolverTypeWrapper<Partial<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  BoundingBox: ResolverTypeWrapper<Partial<BoundingBox>>;
  ChangeType: ResolverTypeWrapper<Partial<ChangeType>>;
  Contact: ResolverTypeWrapper<SubjectNode>;
  ContactConnection: ResolverTypeWrapper<Connection<SubjectNode>>;
  ContactEdge: ResolverTypeWrapper<Partial<Omit<ContactEdge, 'node'> & { node: ResolversTypes['Contact'] }>>;
  ContactEvent: ResolverTypeWrapper<EventNode>;
  CreateApplicationInput: ResolverTypeWrapper<Partial<CreateApplicationInput>>;
  CreateApplicationPayload: ResolverTypeWrapper<Partial<Omit<CreateApplicationPayload, 'application'> & { application?: Maybe<ResolversTypes['Application']> }>>;
  CreateContactEventInput: ResolverTypeWrapper<Partial<CreateContactEventInput>>;
  CreateContactEventPayload: ResolverTypeWrapper<Partial<Omit<CreateContactEventPayload, 'contactEvent'> & { contactEvent?: Maybe<ResolversTypes['ContactEvent']> }>>;
  CreateContactInput: ResolverTypeWrapper<Partial<CreateContactInput>>;
  CreateContactPayload: ResolverTypeWrapper<Partial<Omit<CreateContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>>;
  CreateEventCategoryInput: ResolverTypeWrapper<Partial<CreateEventCategoryInput>>;
  CreateEventCategoryPayload: ResolverTypeWrapper<Partial<Omit<CreateEventCategoryPayload, 'eventCategory'> & { eventCategory?: Maybe<ResolversTypes['EventCategory']> }>>;
  CreateFollowupInput: ResolverTypeWrapper<Partial<CreateFollowupInput>>;
  CreateFollowupPayload: ResolverTypeWrapper<Partial<Omit<CreateFollowupPayload, 'followup'> & { followup?: Maybe<ResolversTypes['Followup']> }>>;
  CreateGroupEventInput: ResolverTypeWrapper<Partial<CreateGroupEventInput>>;
  CreateGroupEventPayload: ResolverTypeWrapper<Partial<Omit<CreateGroupEventPayload, 'groupEvent'> & { groupEvent?: Maybe<ResolversTypes['GroupEvent']> }>>;
  CreateGroupInput: ResolverTypeWrapper<Partial<CreateGroupInput>>;
  CreateGroupPayload: ResolverTypeWrapper<Partial<Omit<CreateGroupPayload, 'group'> & { group?: Maybe<ResolversTypes['Group']> }>>;
  CreateHomeworkInput: ResolverTypeWrapper<Partial<CreateHomeworkInput>>;
  CreateHomeworkPayload: ResolverTypeWrapper<Partial<Omit<CreateHomeworkPayload, 'homework'> & { homework?: Maybe<ResolversTypes['Homework']> }>>;
  CreateJobInput: ResolverTypeWrapper<Partial<CreateJobInput>>;
  CreateJobInterviewInput: ResolverTypeWrapper<Partial<CreateJobInterviewInput>>;
  CreateJobInterviewPayload: ResolverTypeWrapper<Partial<Omit<CreateJobInterviewPayload, 'jobInterview'> & { jobInterview?: Maybe<ResolversTypes['JobInterview']> }>>;
  CreateJobPayload: ResolverTypeWrapper<Partial<Omit<CreateJobPayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>>;
  CreateOfferInput: ResolverTypeWrapper<Partial<CreateOfferInput>>;
  CreateOfferPayload: ResolverTypeWrapper<Partial<Omit<CreateOfferPayload, 'offer'> & { offer?: Maybe<ResolversTypes['Offer']> }>>;
  CreatePersonInput: ResolverTypeWrapper<Partial<CreatePersonInput>>;
  CreatePersonPayload: ResolverTypeWrapper<Partial<Omit<CreatePersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>>;
  CreateScheduledInterviewInput: ResolverTypeWrapper<Partial<CreateScheduledInterviewInput>>;
  CreateScheduledInterviewPayload: ResolverTypeWrapper<Partial<Omit<CreateScheduledInterviewPayload, 'scheduledInterview'> & { scheduledInterview?: Maybe<ResolversTypes['ScheduledInterview']> }>>;
  CreateStatusChangeInput: ResolverTypeWrapper<Partial<CreateStatusChangeInput>>;
  CreateStatusChangePayload: ResolverTypeWrapper<Partial<Omit<CreateStatusChangePayload, 'statusChange'> & { statusChange?: Maybe<ResolversTypes['StatusChange']> }>>;
  CreateTagInput: ResolverTypeWrapper<Partial<CreateTagInput>>;
  CreateTagPayload: ResolverTypeWrapper<Partial<Omit<CreateTagPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>>;
  CreateTelemetryRecordInput: ResolverTypeWrapper<Partial<CreateTelemetryRecordInput>>;
  CreateTelemetryRecordPayload: ResolverTypeWrapper<Partial<Omit<CreateTelemetryRecordPayload, 'telemetryRecord'> & { telemetryRecord?: Maybe<ResolversTypes['TelemetryRecord']> }>>;
  CreateTelemetryRecordsInput: ResolverTypeWrapper<Partial<CreateTelemetryRecordsInput>>;
  CreateTelemetryRecordsPayload: ResolverTypeWrapper<Partial<CreateTelemetryRecordsPayload>>;
  CreateTelemetrySessionInput: ResolverTypeWrapper<Partial<CreateTelemetrySessionInput>>;
  CreateTelemetrySessionPayload: ResolverTypeWrapper<Partial<Omit<CreateTelemetrySessionPayload, 'telemetrySession'> & { telemetrySession?: Maybe<ResolversTypes['TelemetrySession']> }>>;
  CreateThanksEmailInput: ResolverTypeWrapper<Partial<CreateThanksEmailInput>>;
  CreateThanksEmailPayload: ResolverTypeWrapper<Partial<Omit<CreateThanksEmailPayload, 'thanksEmail'> & { thanksEmail?: Maybe<ResolversTypes['ThanksEmail']> }>>;
  CreateTrainingClassInput: ResolverTypeWrapper<Partial<CreateTrainingClassInput>>;
  CreateTrainingClassPayload: ResolverTypeWrapper<Partial<Omit<CreateTrainingClassPayload, 'trainingClass'> & { trainingClass?: Maybe<ResolversTypes['TrainingClass']> }>>;
  CreateTrainingInput: ResolverTypeWrapper<Partial<CreateTrainingInput>>;
  CreateTrainingPayload: ResolverTypeWrapper<Partial<Omit<CreateTrainingPayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>>;
  CreateUserInput: ResolverTypeWrapper<Partial<CreateUserInput>>;
  CreateUserPayload: ResolverTypeWrapper<Partial<Omit<CreateUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>>;
  CrmEvent: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CrmEvent']>>;
  CrmEventConnection: ResolverTypeWrapper<Connection<EventNode>>;
  CrmEventEdge: ResolverTypeWrapper<Partial<Omit<CrmEventEdge, 'node'> & { node: ResolversTypes['CrmEvent'] }>>;
  CrmEventFilter: ResolverTypeWrapper<Partial<CrmEventFilter>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DateTimeFilter: ResolverTypeWrapper<Partial<DateTimeFilter>>;
  DeleteEventInput: ResolverTypeWrapper<Partial<DeleteEventInput>>;
  DeleteEventPayload: ResolverTypeWrapper<Partial<DeleteEventPayload>>;
  DeleteSubjectInput: ResolverTypeWrapper<Partial<DeleteSubjectInput>>;
  DeleteSubjectPayload: ResolverTypeWrapper<Partial<DeleteSubjectPayload>>;
  EmailAddress: ResolverTypeWrapper<Partial<Scalars['EmailAddress']['output']>>;
  Event: ResolverTypeWrapper<EventNode>;
  EventCategory: ResolverTypeWrapper<SubjectNode>;
  EventCategoryConnection: ResolverTypeWrapper<Connection<SubjectNode>>;
  EventCategoryEdge: ResolverTypeWrapper<Partial<Omit<EventCategoryEdge, 'node'> & { node: ResolversTypes['EventCategory'] }>>;
  EventChange: ResolverTypeWrapper<Partial<Omit<EventChange, 'after' | 'before'> & { after?: Maybe<ResolversTypes['JSON']>, before?: Maybe<ResolversTypes['JSON']> }>>;
  EventChangeConnection: ResolverTypeWrapper<Connection<EventChange>>;
  EventChangeEdge: ResolverTypeWrapper<Partial<EventChangeEdge>>;
  EventConnection: ResolverTypeWrapper<Connection<EventNode>>;
  EventDomain: ResolverTypeWrapper<Partial<EventDomain>>;
  EventEdge: ResolverTypeWrapper<Partial<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>>;
  EventFilter: ResolverTypeWrapper<Partial<EventFilter>>;
  EventKind: ResolverTypeWrapper<Partial<EventKind>>;
  EventOrder: ResolverTypeWrapper<Partial<EventOrder>>;
  EventOrderField: ResolverTypeWrapper<Partial<EventOrderField>>;
  EventSource: ResolverTypeWrapper<Partial<Omit<EventSource, 'raw'> & { raw: ResolversTypes['JSON'] }>>;
  EventSubject: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EventSubject']>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  Followup: ResolverTypeWrapper<EventNode>;
  GeoCircle: ResolverTypeWrapper<Partial<GeoCircle>>;
  Group: ResolverTypeWrapper<SubjectNode>;
  GroupConnection: ResolverTypeWrapper<Connection<SubjectNode>>;
  GroupEdge: ResolverTypeWrapper<Partial<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>>;
  GroupEvent: ResolverTypeWrapper<EventNode>;
  Homework: ResolverTypeWrapper<EventNode>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  InterviewDefinition: ResolverTypeWrapper<Partial<InterviewDefinition>>;
  InterviewDefinitionInput: ResolverTypeWrapper<Partial<InterviewDefinitionInput>>;
  InterviewEvent: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InterviewEvent']>>;
  InterviewEventConnection: ResolverTypeWrapper<Connection<EventNode>>;
  InterviewEventEdge: ResolverTypeWrapper<Partial<Omit<InterviewEventEdge, 'node'> & { node: ResolversTypes['InterviewEvent'] }>>;
  InterviewEventFilter: ResolverTypeWrapper<Partial<InterviewEventFilter>>;
  InterviewTime: ResolverTypeWrapper<Partial<InterviewTime>>;
  InterviewTimeInput: ResolverTypeWrapper<Partial<InterviewTimeInput>>;
  InterviewTypeUse: ResolverTypeWrapper<Partial<InterviewTypeUse>>;
  Interviewer: ResolverTypeWrapper<Partial<Omit<Interviewer, 'user'> & { user: ResolversTypes['User'] }>>;
  InterviewerInput: ResolverTypeWrapper<Partial<InterviewerInput>>;
  InterviewerResponse: ResolverTypeWrapper<Partial<InterviewerResponse>>;
  JSON: ResolverTypeWrapper<unknown>;
  Job: ResolverTypeWrapper<SubjectNode>;
  JobConnection: ResolverTypeWrapper<Connection<SubjectNode>>;
  JobEdge: ResolverTypeWrapper<Partial<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>>;
  JobEvent: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JobEvent']>>;
  JobEventConnection: ResolverTypeWrapper<Connection<EventNode>>;
  JobEventEdge: ResolverTypeWrapper<Partial<Omit<JobEventEdge, 'node'> & { node: ResolversTypes['JobEvent'] }>>;
  JobEventFilter: ResolverTypeWrapper<Partial<JobEventFilter>>;
  JobInterview: ResolverTypeWrapper<EventNode>;
  JobStatus: ResolverTypeWrapper<Partial<JobStatus>>;
  Latitude: ResolverTypeWrapper<Partial<Scalars['Latitude']['output']>>;
  Longitude: ResolverTypeWrapper<Partial<Scalars['Longitude']['output']>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationPayload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationPayload']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Offer: ResolverTypeWrapper<EventNode>;
  OfferStatus: ResolverTypeWrapper<Partial<OfferStatus>>;
  OrderDirection: ResolverTypeWrapper<Partial<OrderDirection>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Person: ResolverTypeWrapper<SubjectNode>;
  PersonConnection: ResolverTypeWrapper<Connection<SubjectNode>>;
  PersonEdge: ResolverTypeWrapper<Partial<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recurrence: ResolverTypeWrapper<Partial<Recurrence>>;
  ScheduledInterview: ResolverTypeWrapper<EventNode>;
  ScheduledInterviewStatus: ResolverTypeWrapper<Partial<ScheduledInterviewStatus>>;
  SourceSystem: ResolverTypeWrapper<Partial<SourceSystem>>;
  StartSyncInput: ResolverTypeWrapper<Partial<StartSyncInput>>;
  StartSyncPayload: ResolverTypeWrapper<Partial<Omit<StartSyncPayload, 'source'> & { source?: Maybe<ResolversTypes['SyncSource']> }>>;
  StatusChange: ResolverTypeWrapper<EventNode>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  SyncCounts: ResolverTypeWrapper<Partial<SyncCounts>>;
  SyncRejection: ResolverTypeWrapper<Partial<Omit<SyncRejection, 'raw'> & { raw: ResolversTypes['JSON'] }>>;
  SyncRejectionConnection: ResolverTypeWrapper<Connection<object>>;
  SyncRejectionEdge: ResolverTypeWrapper<Partial<SyncRejectionEdge>>;
  SyncSource: ResolverTypeWrapper<SourceState>;
  SyncStatus: ResolverTypeWrapper<Partial<SyncStatus>>;
  Tag: ResolverTypeWrapper<SubjectNode>;
  TagConnection: ResolverTypeWrapper<Connection<SubjectNode>>;
  TagEdge: ResolverTypeWrapper<Partial<Omit<TagEdge, 'node'> & { node: ResolversTypes['Tag'] }>>;
  TelemetryEvent: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TelemetryEvent']>>;
  TelemetryEventConnection: ResolverTypeWrapper<Connection<EventNode>>;
  TelemetryEventEdge: ResolverTypeWrapper<Partial<Omit<TelemetryEventEdge, 'node'> & { node: ResolversTypes['TelemetryEvent'] }>>;
  TelemetryEventFilter: ResolverTypeWrapper<Partial<TelemetryEventFilter>>;
  TelemetryRecord: ResolverTypeWrapper<EventNode>;
  TelemetrySession: ResolverTypeWrapper<SubjectNode>;
  TelemetrySessionConnection: ResolverTypeWrapper<Connection<SubjectNode>>;
  TelemetrySessionEdge: ResolverTypeWrapper<Partial<Omit<TelemetrySessionEdge, 'node'> & { node: ResolversTypes['TelemetrySession'] }>>;
  ThanksEmail: ResolverTypeWrapper<EventNode>;
  TimeZone: ResolverTypeWrapper<Partial<Scalars['TimeZone']['output']>>;
  Training: ResolverTypeWrapper<EventNode>;
  TrainingAvailability: ResolverTypeWrapper<Partial<TrainingAvailability>>;
  TrainingClass: ResolverTypeWrapper<SubjectNode>;
  TrainingClassConnection: ResolverTypeWrapper<Connection<SubjectNode>>;
  TrainingClassEdge: ResolverTypeWrapper<Partial<Omit<TrainingClassEdge, 'node'> & { node: ResolversTypes['TrainingClass'] }>>;
  TrainingEvent: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrainingEvent']>>;
  TrainingEventConnection: ResolverTypeWrapper<Connection<EventNode>>;
  TrainingEventEdge: ResolverTypeWrapper<Partial<Omit<TrainingEventEdge, 'node'> & { node: ResolversTypes['TrainingEvent'] }>>;
  TrainingEventFilter: ResolverTypeWrapper<Partial<TrainingEventFilter>>;
  TrainingStatus: ResolverTypeWrapper<Partial<TrainingStatus>>;
  URL: ResolverTypeWrapper<Partial<Scalars['URL']['output']>>;
  UpdateApplicationInput: ResolverTypeWrapper<Partial<UpdateApplicationInput>>;
  UpdateApplicationPayload: ResolverTypeWrapper<Partial<Omit<UpdateApplicationPayload, 'application'> & { application?: Maybe<ResolversTypes['Application']> }>>;
  UpdateContactEventInput: ResolverTypeWrapper<Partial<UpdateContactEventInput>>;
  UpdateContactEventPayload: ResolverTypeWrapper<Partial<Omit<UpdateContactEventPayload, 'contactEvent'> & { contactEvent?: Maybe<ResolversTypes['ContactEvent']> }>>;
  UpdateContactInput: ResolverTypeWrapper<Partial<UpdateContactInput>>;
  UpdateContactPayload: ResolverTypeWrapper<Partial<Omit<UpdateContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>>;
  UpdateEventCategoryInput: ResolverTypeWrapper<Partial<UpdateEventCategoryInput>>;
  UpdateEventCategoryPayload: ResolverTypeWrapper<Partial<Omit<UpdateEventCategoryPayload, 'eventCategory'> & { eventCategory?: Maybe<ResolversTypes['EventCategory']> }>>;
  UpdateFollowupInput: ResolverTypeWrapper<Partial<UpdateFollowupInput>>;
  UpdateFollowupPayload: ResolverTypeWrapper<Partial<Omit<UpdateFollowupPayload, 'followup'> & { followup?: Maybe<ResolversTypes['Followup']> }>>;
  UpdateGroupEventInput: ResolverTypeWrapper<Partial<UpdateGroupEventInput>>;
  UpdateGroupEventPayload: ResolverTypeWrapper<Partial<Omit<UpdateGroupEventPayload, 'groupEvent'> & { groupEvent?: Maybe<ResolversTypes['GroupEvent']> }>>;
  UpdateGroupInput: ResolverTypeWrapper<Partial<UpdateGroupInput>>;
  UpdateGroupPayload: ResolverTypeWrapper<Partial<Omit<UpdateGroupPayload, 'group'> & { group?: Maybe<ResolversTypes['Group']> }>>;
  UpdateHomeworkInput: ResolverTypeWrapper<Partial<UpdateHomeworkInput>>;
  UpdateHomeworkPayload: ResolverTypeWrapper<Partial<Omit<UpdateHomeworkPayload, 'homework'> & { homework?: Maybe<ResolversTypes['Homework']> }>>;
  UpdateJobInput: ResolverTypeWrapper<Partial<UpdateJobInput>>;
  UpdateJobInterviewInput: ResolverTypeWrapper<Partial<UpdateJobInterviewInput>>;
  UpdateJobInterviewPayload: ResolverTypeWrapper<Partial<Omit<UpdateJobInterviewPayload, 'jobInterview'> & { jobInterview?: Maybe<ResolversTypes['JobInterview']> }>>;
  UpdateJobPayload: ResolverTypeWrapper<Partial<Omit<UpdateJobPayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>>;
  UpdateOfferInput: ResolverTypeWrapper<Partial<UpdateOfferInput>>;
  UpdateOfferPayload: ResolverTypeWrapper<Partial<Omit<UpdateOfferPayload, 'offer'> & { offer?: Maybe<ResolversTypes['Offer']> }>>;
  UpdatePersonInput: ResolverTypeWrapper<Partial<UpdatePersonInput>>;
  UpdatePersonPayload: ResolverTypeWrapper<Partial<Omit<UpdatePersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>>;
  UpdateScheduledInterviewInput: ResolverTypeWrapper<Partial<UpdateScheduledInterviewInput>>;
  UpdateScheduledInterviewPayload: ResolverTypeWrapper<Partial<Omit<UpdateScheduledInterviewPayload, 'scheduledInterview'> & { scheduledInterview?: Maybe<ResolversTypes['ScheduledInterview']> }>>;
  UpdateStatusChangeInput: ResolverTypeWrapper<Partial<UpdateStatusChangeInput>>;
  UpdateStatusChangePayload: ResolverTypeWrapper<Partial<Omit<UpdateStatusChangePayload, 'statusChange'> & { statusChange?: Maybe<ResolversTypes['StatusChange']> }>>;
  UpdateTagInput: ResolverTypeWrapper<Partial<UpdateTagInput>>;
  UpdateTagPayload: ResolverTypeWrapper<Partial<Omit<UpdateTagPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>>;
  UpdateTelemetrySessionInput: ResolverTypeWrapper<Partial<UpdateTelemetrySessionInput>>;
  UpdateTelemetrySessionPayload: ResolverTypeWrapper<Partial<Omit<UpdateTelemetrySessionPayload, 'telemetrySession'> & { telemetrySession?: Maybe<ResolversTypes['TelemetrySession']> }>>;
  UpdateThanksEmailInput: ResolverTypeWrapper<Partial<UpdateThanksEmailInput>>;
  UpdateThanksEmailPayload: ResolverTypeWrapper<Partial<Omit<UpdateThanksEmailPayload, 'thanksEmail'> & { thanksEmail?: Maybe<ResolversTypes['ThanksEmail']> }>>;
  UpdateTrainingClassInput: ResolverTypeWrapper<Partial<UpdateTrainingClassInput>>;
  UpdateTrainingClassPayload: ResolverTypeWrapper<Partial<Omit<UpdateTrainingClassPayload, 'trainingClass'> & { trainingClass?: Maybe<ResolversTypes['TrainingClass']> }>>;
  UpdateTrainingInput: ResolverTypeWrapper<Partial<UpdateTrainingInput>>;
  UpdateTrainingPayload: ResolverTypeWrapper<Partial<Omit<UpdateTrainingPayload, 'training'> & { training?: Maybe<ResolversTypes['Training']> }>>;
  UpdateUserInput: ResolverTypeWrapper<Partial<UpdateUserInput>>;
  UpdateUserPayload: ResolverTypeWrapper<Partial<Omit<UpdateUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>>;
  User: ResolverTypeWrapper<SubjectNode>;
  UserConnection: ResolverTypeWrapper<Connection<SubjectNode>>;
  UserEdge: ResolverTypeWrapper<Partial<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>>;
  UserError: ResolverTypeWrapper<Partial<UserError>>;
  UserErrorCode: ResolverTypeWrapper<Partial<UserErrorCode>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Application: SubjectNode;
  ApplicationConnection: Connection<SubjectNode>;
  ApplicationEdge: Partial<Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] }>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  BoundingBox: Partial<BoundingBox>;
  Contact: SubjectNode;
  ContactConnection: Connection<SubjectNode>;
  ContactEdge: Partial<Omit<ContactEdge, 'node'> & { node: ResolversParentTypes['Contact'] }>;
  ContactEvent: EventNode;
  CreateApplicationInput: Partial<CreateApplicationInput>;
  CreateApplicationPayload: Partial<Omit<CreateApplicationPayload, 'application'> & { application?: Maybe<ResolversParentTypes['Application']> }>;
  CreateContactEventInput: Partial<CreateContactEventInput>;
  CreateContactEventPayload: Partial<Omit<CreateContactEventPayload, 'contactEvent'> & { contactEvent?: Maybe<ResolversParentTypes['ContactEvent']> }>;
  CreateContactInput: Partial<CreateContactInput>;
  CreateContactPayload: Partial<Omit<CreateContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> }>;
  CreateEventCategoryInput: Partial<CreateEventCategoryInput>;
  CreateEventCategoryPayload: Partial<Omit<CreateEventCategoryPayload, 'eventCategory'> & { eventCategory?: Maybe<ResolversParentTypes['EventCategory']> }>;
  CreateFollowupInput: Partial<CreateFollowupInput>;
  CreateFollowupPayload: Partial<Omit<CreateFollowupPayload, 'followup'> & { followup?: Maybe<ResolversParentTypes['Followup']> }>;
  CreateGroupEventInput: Partial<CreateGroupEventInput>;
  CreateGroupEventPayload: Partial<Omit<CreateGroupEventPayload, 'groupEvent'> & { groupEvent?: Maybe<ResolversParentTypes['GroupEvent']> }>;
  CreateGroupInput: Partial<CreateGroupInput>;
  CreateGroupPayload: Partial<Omit<CreateGroupPayload, 'group'> & { group?: Maybe<ResolversParentTypes['Group']> }>;
  CreateHomeworkInput: Partial<CreateHomeworkInput>;
  CreateHomeworkPayload: Partial<Omit<CreateHomeworkPayload, 'homework'> & { homework?: Maybe<ResolversParentTypes['Homework']> }>;
  CreateJobInput: Partial<CreateJobInput>;
  CreateJobInterviewInput: Partial<CreateJobInterviewInput>;
  CreateJobInterviewPayload: Partial<Omit<CreateJobInterviewPayload, 'jobInterview'> & { jobInterview?: Maybe<ResolversParentTypes['JobInterview']> }>;
  CreateJobPayload: Partial<Omit<CreateJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> }>;
  CreateOfferInput: Partial<CreateOfferInput>;
  CreateOfferPayload: Partial<Omit<CreateOfferPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['Offer']> }>;
  CreatePersonInput: Partial<CreatePersonInput>;
  CreatePersonPayload: Partial<Omit<CreatePersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> }>;
  CreateScheduledInterviewInput: Partial<CreateScheduledInterviewInput>;
  CreateScheduledInterviewPayload: Partial<Omit<CreateScheduledInterviewPayload, 'scheduledInterview'> & { scheduledInterview?: Maybe<ResolversParentTypes['ScheduledInterview']> }>;
  CreateStatusChangeInput: Partial<CreateStatusChangeInput>;
  CreateStatusChangePayload: Partial<Omit<CreateStatusChangePayload, 'statusChange'> & { statusChange?: Maybe<ResolversParentTypes['StatusChange']> }>;
  CreateTagInput: Partial<CreateTagInput>;
  CreateTagPayload: Partial<Omit<CreateTagPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> }>;
  CreateTelemetryRecordInput: Partial<CreateTelemetryRecordInput>;
  CreateTelemetryRecordPayload: Partial<Omit<CreateTelemetryRecordPayload, 'telemetryRecord'> & { telemetryRecord?: Maybe<ResolversParentTypes['TelemetryRecord']> }>;
  CreateTelemetryRecordsInput: Partial<CreateTelemetryRecordsInput>;
  CreateTelemetryRecordsPayload: Partial<CreateTelemetryRecordsPayload>;
  CreateTelemetrySessionInput: Partial<CreateTelemetrySessionInput>;
  CreateTelemetrySessionPayload: Partial<Omit<CreateTelemetrySessionPayload, 'telemetrySession'> & { telemetrySession?: Maybe<ResolversParentTypes['TelemetrySession']> }>;
  CreateThanksEmailInput: Partial<CreateThanksEmailInput>;
  CreateThanksEmailPayload: Partial<Omit<CreateThanksEmailPayload, 'thanksEmail'> & { thanksEmail?: Maybe<ResolversParentTypes['ThanksEmail']> }>;
  CreateTrainingClassInput: Partial<CreateTrainingClassInput>;
  CreateTrainingClassPayload: Partial<Omit<CreateTrainingClassPayload, 'trainingClass'> & { trainingClass?: Maybe<ResolversParentTypes['TrainingClass']> }>;
  CreateTrainingInput: Partial<CreateTrainingInput>;
  CreateTrainingPayload: Partial<Omit<CreateTrainingPayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> }>;
  CreateUserInput: Partial<CreateUserInput>;
  CreateUserPayload: Partial<Omit<CreateUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> }>;
  CrmEvent: Partial<ResolversUnionTypes<ResolversParentTypes>['CrmEvent']>;
  CrmEventConnection: Connection<EventNode>;
  CrmEventEdge: Partial<Omit<CrmEventEdge, 'node'> & { node: ResolversParentTypes['CrmEvent'] }>;
  CrmEventFilter: Partial<CrmEventFilter>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DateTimeFilter: Partial<DateTimeFilter>;
  DeleteEventInput: Partial<DeleteEventInput>;
  DeleteEventPayload: Partial<DeleteEventPayload>;
  DeleteSubjectInput: Partial<DeleteSubjectInput>;
  DeleteSubjectPayload: Partial<DeleteSubjectPayload>;
  EmailAddress: Partial<Scalars['EmailAddress']['output']>;
  Event: EventNode;
  EventCategory: SubjectNode;
  EventCategoryConnection: Connection<SubjectNode>;
  EventCategoryEdge: Partial<Omit<EventCategoryEdge, 'node'> & { node: ResolversParentTypes['EventCategory'] }>;
  EventChange: Partial<Omit<EventChange, 'after' | 'before'> & { after?: Maybe<ResolversParentTypes['JSON']>, before?: Maybe<ResolversParentTypes['JSON']> }>;
  EventChangeConnection: Connection<EventChange>;
  EventChangeEdge: Partial<EventChangeEdge>;
  EventConnection: Connection<EventNode>;
  EventEdge: Partial<Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] }>;
  EventFilter: Partial<EventFilter>;
  EventOrder: Partial<EventOrder>;
  EventSource: Partial<Omit<EventSource, 'raw'> & { raw: ResolversParentTypes['JSON'] }>;
  EventSubject: Partial<ResolversUnionTypes<ResolversParentTypes>['EventSubject']>;
  Float: Partial<Scalars['Float']['output']>;
  Followup: EventNode;
  GeoCircle: Partial<GeoCircle>;
  Group: SubjectNode;
  GroupConnection: Connection<SubjectNode>;
  GroupEdge: Partial<Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] }>;
  GroupEvent: EventNode;
  Homework: EventNode;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  InterviewDefinition: Partial<InterviewDefinition>;
  InterviewDefinitionInput: Partial<InterviewDefinitionInput>;
  InterviewEvent: Partial<ResolversUnionTypes<ResolversParentTypes>['InterviewEvent']>;
  InterviewEventConnection: Connection<EventNode>;
  InterviewEventEdge: Partial<Omit<InterviewEventEdge, 'node'> & { node: ResolversParentTypes['InterviewEvent'] }>;
  InterviewEventFilter: Partial<InterviewEventFilter>;
  InterviewTime: Partial<InterviewTime>;
  InterviewTimeInput: Partial<InterviewTimeInput>;
  InterviewTypeUse: Partial<InterviewTypeUse>;
  Interviewer: Partial<Omit<Interviewer, 'user'> & { user: ResolversParentTypes['User'] }>;
  InterviewerInput: Partial<InterviewerInput>;
  JSON: unknown;
  Job: SubjectNode;
  JobConnection: Connection<SubjectNode>;
  JobEdge: Partial<Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] }>;
  JobEvent: Partial<ResolversUnionTypes<ResolversParentTypes>['JobEvent']>;
  JobEventConnection: Connection<EventNode>;
  JobEventEdge: Partial<Omit<JobEventEdge, 'node'> & { node: ResolversParentTypes['JobEvent'] }>;
  JobEventFilter: Partial<JobEventFilter>;
  JobInterview: EventNode;
  Latitude: Partial<Scalars['Latitude']['output']>;
  Longitude: Partial<Scalars['Longitude']['output']>;
  Mutation: Record<PropertyKey, never>;
  MutationPayload: ResolversInterfaceTypes<ResolversParentTypes>['MutationPayload'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Offer: EventNode;
  PageInfo: Partial<PageInfo>;
  Person: SubjectNode;
  PersonConnection: Connection<SubjectNode>;
  PersonEdge: Partial<Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] }>;
  Query: Record<PropertyKey, never>;
  ScheduledInterview: EventNode;
  StartSyncInput: Partial<StartSyncInput>;
  StartSyncPayload: Partial<Omit<StartSyncPayload, 'source'> & { source?: Maybe<ResolversParentTypes['SyncSource']> }>;
  StatusChange: EventNode;
  String: Partial<Scalars['String']['output']>;
  SyncCounts: Partial<SyncCounts>;
  SyncRejection: Partial<Omit<SyncRejection, 'raw'> & { raw: ResolversParentTypes['JSON'] }>;
  SyncRejectionConnection: Connection<object>;
  SyncRejectionEdge: Partial<SyncRejectionEdge>;
  SyncSource: SourceState;
  Tag: SubjectNode;
  TagConnection: Connection<SubjectNode>;
  TagEdge: Partial<Omit<TagEdge, 'node'> & { node: ResolversParentTypes['Tag'] }>;
  TelemetryEvent: Partial<ResolversUnionTypes<ResolversParentTypes>['TelemetryEvent']>;
  TelemetryEventConnection: Connection<EventNode>;
  TelemetryEventEdge: Partial<Omit<TelemetryEventEdge, 'node'> & { node: ResolversParentTypes['TelemetryEvent'] }>;
  TelemetryEventFilter: Partial<TelemetryEventFilter>;
  TelemetryRecord: EventNode;
  TelemetrySession: SubjectNode;
  TelemetrySessionConnection: Connection<SubjectNode>;
  TelemetrySessionEdge: Partial<Omit<TelemetrySessionEdge, 'node'> & { node: ResolversParentTypes['TelemetrySession'] }>;
  ThanksEmail: EventNode;
  TimeZone: Partial<Scalars['TimeZone']['output']>;
  Training: EventNode;
  TrainingClass: SubjectNode;
  TrainingClassConnection: Connection<SubjectNode>;
  TrainingClassEdge: Partial<Omit<TrainingClassEdge, 'node'> & { node: ResolversParentTypes['TrainingClass'] }>;
  TrainingEvent: Partial<ResolversUnionTypes<ResolversParentTypes>['TrainingEvent']>;
  TrainingEventConnection: Connection<EventNode>;
  TrainingEventEdge: Partial<Omit<TrainingEventEdge, 'node'> & { node: ResolversParentTypes['TrainingEvent'] }>;
  TrainingEventFilter: Partial<TrainingEventFilter>;
  URL: Partial<Scalars['URL']['output']>;
  UpdateApplicationInput: Partial<UpdateApplicationInput>;
  UpdateApplicationPayload: Partial<Omit<UpdateApplicationPayload, 'application'> & { application?: Maybe<ResolversParentTypes['Application']> }>;
  UpdateContactEventInput: Partial<UpdateContactEventInput>;
  UpdateContactEventPayload: Partial<Omit<UpdateContactEventPayload, 'contactEvent'> & { contactEvent?: Maybe<ResolversParentTypes['ContactEvent']> }>;
  UpdateContactInput: Partial<UpdateContactInput>;
  UpdateContactPayload: Partial<Omit<UpdateContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> }>;
  UpdateEventCategoryInput: Partial<UpdateEventCategoryInput>;
  UpdateEventCategoryPayload: Partial<Omit<UpdateEventCategoryPayload, 'eventCategory'> & { eventCategory?: Maybe<ResolversParentTypes['EventCategory']> }>;
  UpdateFollowupInput: Partial<UpdateFollowupInput>;
  UpdateFollowupPayload: Partial<Omit<UpdateFollowupPayload, 'followup'> & { followup?: Maybe<ResolversParentTypes['Followup']> }>;
  UpdateGroupEventInput: Partial<UpdateGroupEventInput>;
  UpdateGroupEventPayload: Partial<Omit<UpdateGroupEventPayload, 'groupEvent'> & { groupEvent?: Maybe<ResolversParentTypes['GroupEvent']> }>;
  UpdateGroupInput: Partial<UpdateGroupInput>;
  UpdateGroupPayload: Partial<Omit<UpdateGroupPayload, 'group'> & { group?: Maybe<ResolversParentTypes['Group']> }>;
  UpdateHomeworkInput: Partial<UpdateHomeworkInput>;
  UpdateHomeworkPayload: Partial<Omit<UpdateHomeworkPayload, 'homework'> & { homework?: Maybe<ResolversParentTypes['Homework']> }>;
  UpdateJobInput: Partial<UpdateJobInput>;
  UpdateJobInterviewInput: Partial<UpdateJobInterviewInput>;
  UpdateJobInterviewPayload: Partial<Omit<UpdateJobInterviewPayload, 'jobInterview'> & { jobInterview?: Maybe<ResolversParentTypes['JobInterview']> }>;
  UpdateJobPayload: Partial<Omit<UpdateJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> }>;
  UpdateOfferInput: Partial<UpdateOfferInput>;
  UpdateOfferPayload: Partial<Omit<UpdateOfferPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['Offer']> }>;
  UpdatePersonInput: Partial<UpdatePersonInput>;
  UpdatePersonPayload: Partial<Omit<UpdatePersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> }>;
  UpdateScheduledInterviewInput: Partial<UpdateScheduledInterviewInput>;
  UpdateScheduledInterviewPayload: Partial<Omit<UpdateScheduledInterviewPayload, 'scheduledInterview'> & { scheduledInterview?: Maybe<ResolversParentTypes['ScheduledInterview']> }>;
  UpdateStatusChangeInput: Partial<UpdateStatusChangeInput>;
  UpdateStatusChangePayload: Partial<Omit<UpdateStatusChangePayload, 'statusChange'> & { statusChange?: Maybe<ResolversParentTypes['StatusChange']> }>;
  UpdateTagInput: Partial<UpdateTagInput>;
  UpdateTagPayload: Partial<Omit<UpdateTagPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> }>;
  UpdateTelemetrySessionInput: Partial<UpdateTelemetrySessionInput>;
  UpdateTelemetrySessionPayload: Partial<Omit<UpdateTelemetrySessionPayload, 'telemetrySession'> & { telemetrySession?: Maybe<ResolversParentTypes['TelemetrySession']> }>;
  UpdateThanksEmailInput: Partial<UpdateThanksEmailInput>;
  UpdateThanksEmailPayload: Partial<Omit<UpdateThanksEmailPayload, 'thanksEmail'> & { thanksEmail?: Maybe<ResolversParentTypes['ThanksEmail']> }>;
  UpdateTrainingClassInput: Partial<UpdateTrainingClassInput>;
  UpdateTrainingClassPayload: Partial<Omit<UpdateTrainingClassPayload, 'trainingClass'> & { trainingClass?: Maybe<ResolversParentTypes['TrainingClass']> }>;
  UpdateTrainingInput: Partial<UpdateTrainingInput>;
  UpdateTrainingPayload: Partial<Omit<UpdateTrainingPayload, 'training'> & { training?: Maybe<ResolversParentTypes['Training']> }>;
  UpdateUserInput: Partial<UpdateUserInput>;
  UpdateUserPayload: Partial<Omit<UpdateUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> }>;
  User: SubjectNode;
  UserConnection: Connection<SubjectNode>;
  UserEdge: Partial<Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] }>;
  UserError: Partial<UserError>;
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresScopesDirectiveArgs = {
  scopes: Array<Array<Scalars['String']['input']>>;
};

export type RequiresScopesDirectiveResolver<Result, Parent, ContextType = GatewayContext, Args = RequiresScopesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ApplicationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  candidateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['InterviewEventConnection'], ParentType, ContextType, Partial<ApplicationEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Application']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['CrmEventConnection'], ParentType, ContextType, Partial<ContactEventsArgs>>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
};

export type ContactEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ContactEvent'] = ResolversParentTypes['ContactEvent']> = {
  category?: Resolver<ResolversTypes['EventCategory'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['EventDomain'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventChangeConnection'], ParentType, ContextType, Partial<ContactEventHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  occursAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recurrence?: Resolver<ResolversTypes['Recurrence'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EventSource']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EventSubject'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateApplicationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateApplicationPayload'] = ResolversParentTypes['CreateApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateContactEventPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateContactEventPayload'] = ResolversParentTypes['CreateContactEventPayload']> = {
  contactEvent?: Resolver<Maybe<ResolversTypes['ContactEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateContactPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateContactPayload'] = ResolversParentTypes['CreateContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateEventCategoryPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateEventCategoryPayload'] = ResolversParentTypes['CreateEventCategoryPayload']> = {
  eventCategory?: Resolver<Maybe<ResolversTypes['EventCategory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateFollowupPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateFollowupPayload'] = ResolversParentTypes['CreateFollowupPayload']> = {
  followup?: Resolver<Maybe<ResolversTypes['Followup']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateGroupEventPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateGroupEventPayload'] = ResolversParentTypes['CreateGroupEventPayload']> = {
  groupEvent?: Resolver<Maybe<ResolversTypes['GroupEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateGroupPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateGroupPayload'] = ResolversParentTypes['CreateGroupPayload']> = {
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateHomeworkPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateHomeworkPayload'] = ResolversParentTypes['CreateHomeworkPayload']> = {
  homework?: Resolver<Maybe<ResolversTypes['Homework']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateJobInterviewPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateJobInterviewPayload'] = ResolversParentTypes['CreateJobInterviewPayload']> = {
  jobInterview?: Resolver<Maybe<ResolversTypes['JobInterview']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateJobPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateJobPayload'] = ResolversParentTypes['CreateJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateOfferPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateOfferPayload'] = ResolversParentTypes['CreateOfferPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePersonPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreatePersonPayload'] = ResolversParentTypes['CreatePersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateScheduledInterviewPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateScheduledInterviewPayload'] = ResolversParentTypes['CreateScheduledInterviewPayload']> = {
  scheduledInterview?: Resolver<Maybe<ResolversTypes['ScheduledInterview']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateStatusChangePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateStatusChangePayload'] = ResolversParentTypes['CreateStatusChangePayload']> = {
  statusChange?: Resolver<Maybe<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTagPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateTagPayload'] = ResolversParentTypes['CreateTagPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTelemetryRecordPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateTelemetryRecordPayload'] = ResolversParentTypes['CreateTelemetryRecordPayload']> = {
  telemetryRecord?: Resolver<Maybe<ResolversTypes['TelemetryRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTelemetryRecordsPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateTelemetryRecordsPayload'] = ResolversParentTypes['CreateTelemetryRecordsPayload']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTelemetrySessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateTelemetrySessionPayload'] = ResolversParentTypes['CreateTelemetrySessionPayload']> = {
  telemetrySession?: Resolver<Maybe<ResolversTypes['TelemetrySession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateThanksEmailPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateThanksEmailPayload'] = ResolversParentTypes['CreateThanksEmailPayload']> = {
  thanksEmail?: Resolver<Maybe<ResolversTypes['ThanksEmail']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTrainingClassPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateTrainingClassPayload'] = ResolversParentTypes['CreateTrainingClassPayload']> = {
  trainingClass?: Resolver<Maybe<ResolversTypes['TrainingClass']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTrainingPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateTrainingPayload'] = ResolversParentTypes['CreateTrainingPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateUserPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateUserPayload'] = ResolversParentTypes['CreateUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrmEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CrmEvent'] = ResolversParentTypes['CrmEvent']> = {
  __resolveType: TypeResolveFn<'ContactEvent' | 'GroupEvent', ParentType, ContextType>;
};

export type CrmEventConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CrmEventConnection'] = ResolversParentTypes['CrmEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CrmEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CrmEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrmEventEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CrmEventEdge'] = ResolversParentTypes['CrmEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CrmEvent'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteEventPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteEventPayload'] = ResolversParentTypes['DeleteEventPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteSubjectPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeleteSubjectPayload'] = ResolversParentTypes['DeleteSubjectPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'ContactEvent' | 'Followup' | 'GroupEvent' | 'Homework' | 'JobInterview' | 'Offer' | 'ScheduledInterview' | 'StatusChange' | 'TelemetryRecord' | 'ThanksEmail' | 'Training', ParentType, ContextType>;
};

export type EventCategoryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventCategory'] = ResolversParentTypes['EventCategory']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventCategoryConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventCategoryConnection'] = ResolversParentTypes['EventCategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EventCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventCategoryEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventCategoryEdge'] = ResolversParentTypes['EventCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventCategory'], ParentType, ContextType>;
};

export type EventChangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventChange'] = ResolversParentTypes['EventChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ChangeType'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventChangeConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventChangeConnection'] = ResolversParentTypes['EventChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EventChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventChangeEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventChangeEdge'] = ResolversParentTypes['EventChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventChange'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventSourceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventSource'] = ResolversParentTypes['EventSource']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  syncedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SourceSystem'], ParentType, ContextType>;
};

export type EventSubjectResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventSubject'] = ResolversParentTypes['EventSubject']> = {
  __resolveType: TypeResolveFn<'Application' | 'Contact' | 'Group' | 'Job' | 'TelemetrySession' | 'TrainingClass', ParentType, ContextType>;
};

export type FollowupResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Followup'] = ResolversParentTypes['Followup']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['EventDomain'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventChangeConnection'], ParentType, ContextType, Partial<FollowupHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occursAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EventSource']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EventSubject'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['CrmEventConnection'], ParentType, ContextType, Partial<GroupEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type GroupEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GroupEvent'] = ResolversParentTypes['GroupEvent']> = {
  category?: Resolver<ResolversTypes['EventCategory'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['EventDomain'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventChangeConnection'], ParentType, ContextType, Partial<GroupEventHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  occursAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recurrence?: Resolver<ResolversTypes['Recurrence'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EventSource']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EventSubject'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HomeworkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Homework'] = ResolversParentTypes['Homework']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['EventDomain'], ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventChangeConnection'], ParentType, ContextType, Partial<HomeworkHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occursAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EventSource']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EventSubject'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterviewDefinitionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InterviewDefinition'] = ResolversParentTypes['InterviewDefinition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InterviewEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InterviewEvent'] = ResolversParentTypes['InterviewEvent']> = {
  __resolveType: TypeResolveFn<'ScheduledInterview', ParentType, ContextType>;
};

export type InterviewEventConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InterviewEventConnection'] = ResolversParentTypes['InterviewEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InterviewEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InterviewEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InterviewEventEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InterviewEventEdge'] = ResolversParentTypes['InterviewEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InterviewEvent'], ParentType, ContextType>;
};

export type InterviewTimeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InterviewTime'] = ResolversParentTypes['InterviewTime']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InterviewTypeUseResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InterviewTypeUse'] = ResolversParentTypes['InterviewTypeUse']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InterviewerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Interviewer'] = ResolversParentTypes['Interviewer']> = {
  response?: Resolver<ResolversTypes['InterviewerResponse'], ParentType, ContextType>;
  scorecardId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['JobEventConnection'], ParentType, ContextType, Partial<JobEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['JobStatus']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type JobEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['JobEvent'] = ResolversParentTypes['JobEvent']> = {
  __resolveType: TypeResolveFn<'Followup' | 'Homework' | 'JobInterview' | 'Offer' | 'StatusChange' | 'ThanksEmail', ParentType, ContextType>;
};

export type JobEventConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['JobEventConnection'] = ResolversParentTypes['JobEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JobEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobEventEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['JobEventEdge'] = ResolversParentTypes['JobEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobEvent'], ParentType, ContextType>;
};

export type JobInterviewResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['JobInterview'] = ResolversParentTypes['JobInterview']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['EventDomain'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventChangeConnection'], ParentType, ContextType, Partial<JobInterviewHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occursAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduled?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EventSource']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EventSubject'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LatitudeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Latitude'], any> {
  name: 'Latitude';
}

export interface LongitudeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Longitude'], any> {
  name: 'Longitude';
}

export type MutationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createApplication?: Resolver<ResolversTypes['CreateApplicationPayload'], ParentType, ContextType, RequireFields<MutationCreateApplicationArgs, 'input'>>;
  createContact?: Resolver<ResolversTypes['CreateContactPayload'], ParentType, ContextType, RequireFields<MutationCreateContactArgs, 'input'>>;
  createContactEvent?: Resolver<ResolversTypes['CreateContactEventPayload'], ParentType, ContextType, RequireFields<MutationCreateContactEventArgs, 'input'>>;
  createEventCategory?: Resolver<ResolversTypes['CreateEventCategoryPayload'], ParentType, ContextType, RequireFields<MutationCreateEventCategoryArgs, 'input'>>;
  createFollowup?: Resolver<ResolversTypes['CreateFollowupPayload'], ParentType, ContextType, RequireFields<MutationCreateFollowupArgs, 'input'>>;
  createGroup?: Resolver<ResolversTypes['CreateGroupPayload'], ParentType, ContextType, RequireFields<MutationCreateGroupArgs, 'input'>>;
  createGroupEvent?: Resolver<ResolversTypes['CreateGroupEventPayload'], ParentType, ContextType, RequireFields<MutationCreateGroupEventArgs, 'input'>>;
  createHomework?: Resolver<ResolversTypes['CreateHomeworkPayload'], ParentType, ContextType, RequireFields<MutationCreateHomeworkArgs, 'input'>>;
  createJob?: Resolver<ResolversTypes['CreateJobPayload'], ParentType, ContextType, RequireFields<MutationCreateJobArgs, 'input'>>;
  createJobInterview?: Resolver<ResolversTypes['CreateJobInterviewPayload'], ParentType, ContextType, RequireFields<MutationCreateJobInterviewArgs, 'input'>>;
  createOffer?: Resolver<ResolversTypes['CreateOfferPayload'], ParentType, ContextType, RequireFields<MutationCreateOfferArgs, 'input'>>;
  createPerson?: Resolver<ResolversTypes['CreatePersonPayload'], ParentType, ContextType, RequireFields<MutationCreatePersonArgs, 'input'>>;
  createScheduledInterview?: Resolver<ResolversTypes['CreateScheduledInterviewPayload'], ParentType, ContextType, RequireFields<MutationCreateScheduledInterviewArgs, 'input'>>;
  createStatusChange?: Resolver<ResolversTypes['CreateStatusChangePayload'], ParentType, ContextType, RequireFields<MutationCreateStatusChangeArgs, 'input'>>;
  createTag?: Resolver<ResolversTypes['CreateTagPayload'], ParentType, ContextType, RequireFields<MutationCreateTagArgs, 'input'>>;
  createTelemetryRecord?: Resolver<ResolversTypes['CreateTelemetryRecordPayload'], ParentType, ContextType, RequireFields<MutationCreateTelemetryRecordArgs, 'input'>>;
  createTelemetryRecords?: Resolver<ResolversTypes['CreateTelemetryRecordsPayload'], ParentType, ContextType, RequireFields<MutationCreateTelemetryRecordsArgs, 'input'>>;
  createTelemetrySession?: Resolver<ResolversTypes['CreateTelemetrySessionPayload'], ParentType, ContextType, RequireFields<MutationCreateTelemetrySessionArgs, 'input'>>;
  createThanksEmail?: Resolver<ResolversTypes['CreateThanksEmailPayload'], ParentType, ContextType, RequireFields<MutationCreateThanksEmailArgs, 'input'>>;
  createTraining?: Resolver<ResolversTypes['CreateTrainingPayload'], ParentType, ContextType, RequireFields<MutationCreateTrainingArgs, 'input'>>;
  createTrainingClass?: Resolver<ResolversTypes['CreateTrainingClassPayload'], ParentType, ContextType, RequireFields<MutationCreateTrainingClassArgs, 'input'>>;
  createUser?: Resolver<ResolversTypes['CreateUserPayload'], ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  deleteEvent?: Resolver<ResolversTypes['DeleteEventPayload'], ParentType, ContextType, RequireFields<MutationDeleteEventArgs, 'input'>>;
  deleteSubject?: Resolver<ResolversTypes['DeleteSubjectPayload'], ParentType, ContextType, RequireFields<MutationDeleteSubjectArgs, 'input'>>;
  startSync?: Resolver<ResolversTypes['StartSyncPayload'], ParentType, ContextType, RequireFields<MutationStartSyncArgs, 'input'>>;
  updateApplication?: Resolver<ResolversTypes['UpdateApplicationPayload'], ParentType, ContextType, RequireFields<MutationUpdateApplicationArgs, 'input'>>;
  updateContact?: Resolver<ResolversTypes['UpdateContactPayload'], ParentType, ContextType, RequireFields<MutationUpdateContactArgs, 'input'>>;
  updateContactEvent?: Resolver<ResolversTypes['UpdateContactEventPayload'], ParentType, ContextType, RequireFields<MutationUpdateContactEventArgs, 'input'>>;
  updateEventCategory?: Resolver<ResolversTypes['UpdateEventCategoryPayload'], ParentType, ContextType, RequireFields<MutationUpdateEventCategoryArgs, 'input'>>;
  updateFollowup?: Resolver<ResolversTypes['UpdateFollowupPayload'], ParentType, ContextType, RequireFields<MutationUpdateFollowupArgs, 'input'>>;
  updateGroup?: Resolver<ResolversTypes['UpdateGroupPayload'], ParentType, ContextType, RequireFields<MutationUpdateGroupArgs, 'input'>>;
  updateGroupEvent?: Resolver<ResolversTypes['UpdateGroupEventPayload'], ParentType, ContextType, RequireFields<MutationUpdateGroupEventArgs, 'input'>>;
  updateHomework?: Resolver<ResolversTypes['UpdateHomeworkPayload'], ParentType, ContextType, RequireFields<MutationUpdateHomeworkArgs, 'input'>>;
  updateJob?: Resolver<ResolversTypes['UpdateJobPayload'], ParentType, ContextType, RequireFields<MutationUpdateJobArgs, 'input'>>;
  updateJobInterview?: Resolver<ResolversTypes['UpdateJobInterviewPayload'], ParentType, ContextType, RequireFields<MutationUpdateJobInterviewArgs, 'input'>>;
  updateOffer?: Resolver<ResolversTypes['UpdateOfferPayload'], ParentType, ContextType, RequireFields<MutationUpdateOfferArgs, 'input'>>;
  updatePerson?: Resolver<ResolversTypes['UpdatePersonPayload'], ParentType, ContextType, RequireFields<MutationUpdatePersonArgs, 'input'>>;
  updateScheduledInterview?: Resolver<ResolversTypes['UpdateScheduledInterviewPayload'], ParentType, ContextType, RequireFields<MutationUpdateScheduledInterviewArgs, 'input'>>;
  updateStatusChange?: Resolver<ResolversTypes['UpdateStatusChangePayload'], ParentType, ContextType, RequireFields<MutationUpdateStatusChangeArgs, 'input'>>;
  updateTag?: Resolver<ResolversTypes['UpdateTagPayload'], ParentType, ContextType, RequireFields<MutationUpdateTagArgs, 'input'>>;
  updateTelemetrySession?: Resolver<ResolversTypes['UpdateTelemetrySessionPayload'], ParentType, ContextType, RequireFields<MutationUpdateTelemetrySessionArgs, 'input'>>;
  updateThanksEmail?: Resolver<ResolversTypes['UpdateThanksEmailPayload'], ParentType, ContextType, RequireFields<MutationUpdateThanksEmailArgs, 'input'>>;
  updateTraining?: Resolver<ResolversTypes['UpdateTrainingPayload'], ParentType, ContextType, RequireFields<MutationUpdateTrainingArgs, 'input'>>;
  updateTrainingClass?: Resolver<ResolversTypes['UpdateTrainingClassPayload'], ParentType, ContextType, RequireFields<MutationUpdateTrainingClassArgs, 'input'>>;
  updateUser?: Resolver<ResolversTypes['UpdateUserPayload'], ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'input'>>;
};

export type MutationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MutationPayload'] = ResolversParentTypes['MutationPayload']> = {
  __resolveType: TypeResolveFn<'CreateApplicationPayload' | 'CreateContactEventPayload' | 'CreateContactPayload' | 'CreateEventCategoryPayload' | 'CreateFollowupPayload' | 'CreateGroupEventPayload' | 'CreateGroupPayload' | 'CreateHomeworkPayload' | 'CreateJobInterviewPayload' | 'CreateJobPayload' | 'CreateOfferPayload' | 'CreatePersonPayload' | 'CreateScheduledInterviewPayload' | 'CreateStatusChangePayload' | 'CreateTagPayload' | 'CreateTelemetryRecordPayload' | 'CreateTelemetryRecordsPayload' | 'CreateTelemetrySessionPayload' | 'CreateThanksEmailPayload' | 'CreateTrainingClassPayload' | 'CreateTrainingPayload' | 'CreateUserPayload' | 'DeleteEventPayload' | 'DeleteSubjectPayload' | 'UpdateApplicationPayload' | 'UpdateContactEventPayload' | 'UpdateContactPayload' | 'UpdateEventCategoryPayload' | 'UpdateFollowupPayload' | 'UpdateGroupEventPayload' | 'UpdateGroupPayload' | 'UpdateHomeworkPayload' | 'UpdateJobInterviewPayload' | 'UpdateJobPayload' | 'UpdateOfferPayload' | 'UpdatePersonPayload' | 'UpdateScheduledInterviewPayload' | 'UpdateStatusChangePayload' | 'UpdateTagPayload' | 'UpdateTelemetrySessionPayload' | 'UpdateThanksEmailPayload' | 'UpdateTrainingClassPayload' | 'UpdateTrainingPayload' | 'UpdateUserPayload', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Application' | 'Contact' | 'ContactEvent' | 'EventCategory' | 'Followup' | 'Group' | 'GroupEvent' | 'Homework' | 'Job' | 'JobInterview' | 'Offer' | 'Person' | 'ScheduledInterview' | 'StatusChange' | 'Tag' | 'TelemetryRecord' | 'TelemetrySession' | 'ThanksEmail' | 'Training' | 'TrainingClass' | 'User', ParentType, ContextType>;
};

export type OfferResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['EventDomain'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventChangeConnection'], ParentType, ContextType, Partial<OfferHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occursAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EventSource']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OfferStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EventSubject'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['JobEventConnection'], ParentType, ContextType, Partial<PersonEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, Partial<QueryApplicationsArgs>>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, Partial<QueryContactsArgs>>;
  crmEvents?: Resolver<ResolversTypes['CrmEventConnection'], ParentType, ContextType, Partial<QueryCrmEventsArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventBySource?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventBySourceArgs, 'account' | 'externalId' | 'kind' | 'system'>>;
  eventCategories?: Resolver<ResolversTypes['EventCategoryConnection'], ParentType, ContextType, Partial<QueryEventCategoriesArgs>>;
  eventCategory?: Resolver<Maybe<ResolversTypes['EventCategory']>, ParentType, ContextType, RequireFields<QueryEventCategoryArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, Partial<QueryGroupsArgs>>;
  interviewEvents?: Resolver<ResolversTypes['InterviewEventConnection'], ParentType, ContextType, Partial<QueryInterviewEventsArgs>>;
  interviewTypes?: Resolver<Array<ResolversTypes['InterviewTypeUse']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobEvents?: Resolver<ResolversTypes['JobEventConnection'], ParentType, ContextType, Partial<QueryJobEventsArgs>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, Partial<QueryJobsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  syncSources?: Resolver<Array<ResolversTypes['SyncSource']>, ParentType, ContextType, Partial<QuerySyncSourcesArgs>>;
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType, RequireFields<QueryTagArgs, 'id'>>;
  tags?: Resolver<ResolversTypes['TagConnection'], ParentType, ContextType, Partial<QueryTagsArgs>>;
  telemetryEvents?: Resolver<ResolversTypes['TelemetryEventConnection'], ParentType, ContextType, Partial<QueryTelemetryEventsArgs>>;
  telemetrySession?: Resolver<Maybe<ResolversTypes['TelemetrySession']>, ParentType, ContextType, RequireFields<QueryTelemetrySessionArgs, 'id'>>;
  telemetrySessions?: Resolver<ResolversTypes['TelemetrySessionConnection'], ParentType, ContextType, Partial<QueryTelemetrySessionsArgs>>;
  trainingClass?: Resolver<Maybe<ResolversTypes['TrainingClass']>, ParentType, ContextType, RequireFields<QueryTrainingClassArgs, 'id'>>;
  trainingClasses?: Resolver<ResolversTypes['TrainingClassConnection'], ParentType, ContextType, Partial<QueryTrainingClassesArgs>>;
  trainingEvents?: Resolver<ResolversTypes['TrainingEventConnection'], ParentType, ContextType, Partial<QueryTrainingEventsArgs>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<QueryUsersArgs>>;
};

export type ScheduledInterviewResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ScheduledInterview'] = ResolversParentTypes['ScheduledInterview']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['EventDomain'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['InterviewTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalEventId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventChangeConnection'], ParentType, ContextType, Partial<ScheduledInterviewHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interview?: Resolver<Maybe<ResolversTypes['InterviewDefinition']>, ParentType, ContextType>;
  interviewers?: Resolver<Array<ResolversTypes['Interviewer']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occursAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EventSource']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['InterviewTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScheduledInterviewStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EventSubject'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartSyncPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StartSyncPayload'] = ResolversParentTypes['StartSyncPayload']> = {
  source?: Resolver<Maybe<ResolversTypes['SyncSource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatusChangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StatusChange'] = ResolversParentTypes['StatusChange']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['EventDomain'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['JobStatus']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventChangeConnection'], ParentType, ContextType, Partial<StatusChangeHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occursAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EventSource']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EventSubject'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['JobStatus']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SyncCountsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SyncCounts'] = ResolversParentTypes['SyncCounts']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SyncRejectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SyncRejection'] = ResolversParentTypes['SyncRejection']> = {
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SyncRejectionConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SyncRejectionConnection'] = ResolversParentTypes['SyncRejectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SyncRejectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SyncRejection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SyncRejectionEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SyncRejectionEdge'] = ResolversParentTypes['SyncRejectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SyncRejection'], ParentType, ContextType>;
};

export type SyncSourceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SyncSource'] = ResolversParentTypes['SyncSource']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  configured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['SyncCounts']>, ParentType, ContextType>;
  lag?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastStartedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSucceededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejections?: Resolver<ResolversTypes['SyncRejectionConnection'], ParentType, ContextType, Partial<SyncSourceRejectionsArgs>>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SourceSystem'], ParentType, ContextType>;
};

export type TagResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TagEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tag'], ParentType, ContextType>;
};

export type TelemetryEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TelemetryEvent'] = ResolversParentTypes['TelemetryEvent']> = {
  __resolveType: TypeResolveFn<'TelemetryRecord', ParentType, ContextType>;
};

export type TelemetryEventConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TelemetryEventConnection'] = ResolversParentTypes['TelemetryEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TelemetryEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TelemetryEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TelemetryEventEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TelemetryEventEdge'] = ResolversParentTypes['TelemetryEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TelemetryEvent'], ParentType, ContextType>;
};

export type TelemetryRecordResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TelemetryRecord'] = ResolversParentTypes['TelemetryRecord']> = {
  clientTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['EventDomain'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventChangeConnection'], ParentType, ContextType, Partial<TelemetryRecordHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Latitude']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Longitude']>, ParentType, ContextType>;
  occursAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  serverTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['TelemetrySession'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EventSource']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EventSubject'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TelemetrySessionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TelemetrySession'] = ResolversParentTypes['TelemetrySession']> = {
  clientType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['TelemetryEventConnection'], ParentType, ContextType, Partial<TelemetrySessionEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TelemetrySessionConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TelemetrySessionConnection'] = ResolversParentTypes['TelemetrySessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TelemetrySessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TelemetrySession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TelemetrySessionEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TelemetrySessionEdge'] = ResolversParentTypes['TelemetrySessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TelemetrySession'], ParentType, ContextType>;
};

export type ThanksEmailResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ThanksEmail'] = ResolversParentTypes['ThanksEmail']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['EventDomain'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventChangeConnection'], ParentType, ContextType, Partial<ThanksEmailHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occursAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EventSource']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EventSubject'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TrainingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training']> = {
  availability?: Resolver<ResolversTypes['TrainingAvailability'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['TrainingClass'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dateEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dateStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['EventDomain'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eventLink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventChangeConnection'], ParentType, ContextType, Partial<TrainingHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includeChat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includeLabExercises?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includeVideo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occursAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  partnerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EventSource']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrainingStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EventSubject'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tas?: Resolver<Array<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trainees?: Resolver<Array<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingClassResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrainingClass'] = ResolversParentTypes['TrainingClass']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['TrainingEventConnection'], ParentType, ContextType, Partial<TrainingClassEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingClassConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrainingClassConnection'] = ResolversParentTypes['TrainingClassConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingClassEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TrainingClass']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingClassEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrainingClassEdge'] = ResolversParentTypes['TrainingClassEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingClass'], ParentType, ContextType>;
};

export type TrainingEventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrainingEvent'] = ResolversParentTypes['TrainingEvent']> = {
  __resolveType: TypeResolveFn<'Training', ParentType, ContextType>;
};

export type TrainingEventConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrainingEventConnection'] = ResolversParentTypes['TrainingEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrainingEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TrainingEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingEventEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrainingEventEdge'] = ResolversParentTypes['TrainingEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingEvent'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UpdateApplicationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateApplicationPayload'] = ResolversParentTypes['UpdateApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateContactEventPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateContactEventPayload'] = ResolversParentTypes['UpdateContactEventPayload']> = {
  contactEvent?: Resolver<Maybe<ResolversTypes['ContactEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateContactPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateContactPayload'] = ResolversParentTypes['UpdateContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateEventCategoryPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateEventCategoryPayload'] = ResolversParentTypes['UpdateEventCategoryPayload']> = {
  eventCategory?: Resolver<Maybe<ResolversTypes['EventCategory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateFollowupPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateFollowupPayload'] = ResolversParentTypes['UpdateFollowupPayload']> = {
  followup?: Resolver<Maybe<ResolversTypes['Followup']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateGroupEventPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateGroupEventPayload'] = ResolversParentTypes['UpdateGroupEventPayload']> = {
  groupEvent?: Resolver<Maybe<ResolversTypes['GroupEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateGroupPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateGroupPayload'] = ResolversParentTypes['UpdateGroupPayload']> = {
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateHomeworkPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateHomeworkPayload'] = ResolversParentTypes['UpdateHomeworkPayload']> = {
  homework?: Resolver<Maybe<ResolversTypes['Homework']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateJobInterviewPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateJobInterviewPayload'] = ResolversParentTypes['UpdateJobInterviewPayload']> = {
  jobInterview?: Resolver<Maybe<ResolversTypes['JobInterview']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateJobPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateJobPayload'] = ResolversParentTypes['UpdateJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateOfferPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateOfferPayload'] = ResolversParentTypes['UpdateOfferPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdatePersonPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdatePersonPayload'] = ResolversParentTypes['UpdatePersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateScheduledInterviewPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateScheduledInterviewPayload'] = ResolversParentTypes['UpdateScheduledInterviewPayload']> = {
  scheduledInterview?: Resolver<Maybe<ResolversTypes['ScheduledInterview']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateStatusChangePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateStatusChangePayload'] = ResolversParentTypes['UpdateStatusChangePayload']> = {
  statusChange?: Resolver<Maybe<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTagPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateTagPayload'] = ResolversParentTypes['UpdateTagPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTelemetrySessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateTelemetrySessionPayload'] = ResolversParentTypes['UpdateTelemetrySessionPayload']> = {
  telemetrySession?: Resolver<Maybe<ResolversTypes['TelemetrySession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateThanksEmailPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateThanksEmailPayload'] = ResolversParentTypes['UpdateThanksEmailPayload']> = {
  thanksEmail?: Resolver<Maybe<ResolversTypes['ThanksEmail']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTrainingClassPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateTrainingClassPayload'] = ResolversParentTypes['UpdateTrainingClassPayload']> = {
  trainingClass?: Resolver<Maybe<ResolversTypes['TrainingClass']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTrainingPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateTrainingPayload'] = ResolversParentTypes['UpdateTrainingPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateUserPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateUserPayload'] = ResolversParentTypes['UpdateUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  employeeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GatewayContext> = {
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  ContactEvent?: ContactEventResolvers<ContextType>;
  CreateApplicationPayload?: CreateApplicationPayloadResolvers<ContextType>;
  CreateContactEventPayload?: CreateContactEventPayloadResolvers<ContextType>;
  CreateContactPayload?: CreateContactPayloadResolvers<ContextType>;
  CreateEventCategoryPayload?: CreateEventCategoryPayloadResolvers<ContextType>;
  CreateFollowupPayload?: CreateFollowupPayloadResolvers<ContextType>;
  CreateGroupEventPayload?: CreateGroupEventPayloadResolvers<ContextType>;
  CreateGroupPayload?: CreateGroupPayloadResolvers<ContextType>;
  CreateHomeworkPayload?: CreateHomeworkPayloadResolvers<ContextType>;
  CreateJobInterviewPayload?: CreateJobInterviewPayloadResolvers<ContextType>;
  CreateJobPayload?: CreateJobPayloadResolvers<ContextType>;
  CreateOfferPayload?: CreateOfferPayloadResolvers<ContextType>;
  CreatePersonPayload?: CreatePersonPayloadResolvers<ContextType>;
  CreateScheduledInterviewPayload?: CreateScheduledInterviewPayloadResolvers<ContextType>;
  CreateStatusChangePayload?: CreateStatusChangePayloadResolvers<ContextType>;
  CreateTagPayload?: CreateTagPayloadResolvers<ContextType>;
  CreateTelemetryRecordPayload?: CreateTelemetryRecordPayloadResolvers<ContextType>;
  CreateTelemetryRecordsPayload?: CreateTelemetryRecordsPayloadResolvers<ContextType>;
  CreateTelemetrySessionPayload?: CreateTelemetrySessionPayloadResolvers<ContextType>;
  CreateThanksEmailPayload?: CreateThanksEmailPayloadResolvers<ContextType>;
  CreateTrainingClassPayload?: CreateTrainingClassPayloadResolvers<ContextType>;
  CreateTrainingPayload?: CreateTrainingPayloadResolvers<ContextType>;
  CreateUserPayload?: CreateUserPayloadResolvers<ContextType>;
  CrmEvent?: CrmEventResolvers<ContextType>;
  CrmEventConnection?: CrmEventConnectionResolvers<ContextType>;
  CrmEventEdge?: CrmEventEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteEventPayload?: DeleteEventPayloadResolvers<ContextType>;
  DeleteSubjectPayload?: DeleteSubjectPayloadResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventCategory?: EventCategoryResolvers<ContextType>;
  EventCategoryConnection?: EventCategoryConnectionResolvers<ContextType>;
  EventCategoryEdge?: EventCategoryEdgeResolvers<ContextType>;
  EventChange?: EventChangeResolvers<ContextType>;
  EventChangeConnection?: EventChangeConnectionResolvers<ContextType>;
  EventChangeEdge?: EventChangeEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventSource?: EventSourceResolvers<ContextType>;
  EventSubject?: EventSubjectResolvers<ContextType>;
  Followup?: FollowupResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  GroupEvent?: GroupEventResolvers<ContextType>;
  Homework?: HomeworkResolvers<ContextType>;
  InterviewDefinition?: InterviewDefinitionResolvers<ContextType>;
  InterviewEvent?: InterviewEventResolvers<ContextType>;
  InterviewEventConnection?: InterviewEventConnectionResolvers<ContextType>;
  InterviewEventEdge?: InterviewEventEdgeResolvers<ContextType>;
  InterviewTime?: InterviewTimeResolvers<ContextType>;
  InterviewTypeUse?: InterviewTypeUseResolvers<ContextType>;
  Interviewer?: InterviewerResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  JobEvent?: JobEventResolvers<ContextType>;
  JobEventConnection?: JobEventConnectionResolvers<ContextType>;
  JobEventEdge?: JobEventEdgeResolvers<ContextType>;
  JobInterview?: JobInterviewResolvers<ContextType>;
  Latitude?: GraphQLScalarType;
  Longitude?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  MutationPayload?: MutationPayloadResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ScheduledInterview?: ScheduledInterviewResolvers<ContextType>;
  StartSyncPayload?: StartSyncPayloadResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  SyncCounts?: SyncCountsResolvers<ContextType>;
  SyncRejection?: SyncRejectionResolvers<ContextType>;
  SyncRejectionConnection?: SyncRejectionConnectionResolvers<ContextType>;
  SyncRejectionEdge?: SyncRejectionEdgeResolvers<ContextType>;
  SyncSource?: SyncSourceResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  TelemetryEvent?: TelemetryEventResolvers<ContextType>;
  TelemetryEventConnection?: TelemetryEventConnectionResolvers<ContextType>;
  TelemetryEventEdge?: TelemetryEventEdgeResolvers<ContextType>;
  TelemetryRecord?: TelemetryRecordResolvers<ContextType>;
  TelemetrySession?: TelemetrySessionResolvers<ContextType>;
  TelemetrySessionConnection?: TelemetrySessionConnectionResolvers<ContextType>;
  TelemetrySessionEdge?: TelemetrySessionEdgeResolvers<ContextType>;
  ThanksEmail?: ThanksEmailResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  Training?: TrainingResolvers<ContextType>;
  TrainingClass?: TrainingClassResolvers<ContextType>;
  TrainingClassConnection?: TrainingClassConnectionResolvers<ContextType>;
  TrainingClassEdge?: TrainingClassEdgeResolvers<ContextType>;
  TrainingEvent?: TrainingEventResolvers<ContextType>;
  TrainingEventConnection?: TrainingEventConnectionResolvers<ContextType>;
  TrainingEventEdge?: TrainingEventEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UpdateApplicationPayload?: UpdateApplicationPayloadResolvers<ContextType>;
  UpdateContactEventPayload?: UpdateContactEventPayloadResolvers<ContextType>;
  UpdateContactPayload?: UpdateContactPayloadResolvers<ContextType>;
  UpdateEventCategoryPayload?: UpdateEventCategoryPayloadResolvers<ContextType>;
  UpdateFollowupPayload?: UpdateFollowupPayloadResolvers<ContextType>;
  UpdateGroupEventPayload?: UpdateGroupEventPayloadResolvers<ContextType>;
  UpdateGroupPayload?: UpdateGroupPayloadResolvers<ContextType>;
  UpdateHomeworkPayload?: UpdateHomeworkPayloadResolvers<ContextType>;
  UpdateJobInterviewPayload?: UpdateJobInterviewPayloadResolvers<ContextType>;
  UpdateJobPayload?: UpdateJobPayloadResolvers<ContextType>;
  UpdateOfferPayload?: UpdateOfferPayloadResolvers<ContextType>;
  UpdatePersonPayload?: UpdatePersonPayloadResolvers<ContextType>;
  UpdateScheduledInterviewPayload?: UpdateScheduledInterviewPayloadResolvers<ContextType>;
  UpdateStatusChangePayload?: UpdateStatusChangePayloadResolvers<ContextType>;
  UpdateTagPayload?: UpdateTagPayloadResolvers<ContextType>;
  UpdateTelemetrySessionPayload?: UpdateTelemetrySessionPayloadResolvers<ContextType>;
  UpdateThanksEmailPayload?: UpdateThanksEmailPayloadResolvers<ContextType>;
  UpdateTrainingClassPayload?: UpdateTrainingClassPayloadResolvers<ContextType>;
  UpdateTrainingPayload?: UpdateTrainingPayloadResolvers<ContextType>;
  UpdateUserPayload?: UpdateUserPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GatewayContext> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  requiresScopes?: RequiresScopesDirectiveResolver<any, any, ContextType>;
};
