import type { EventDomain, EventKind, SourceSystem, SubjectNameFragment } from './graphql/generated/graphql.ts';

/** What people call a domain, and the kinds of event in it. */
export interface DomainEntry {
  domain: EventDomain;
  label: string;
  kinds: readonly EventKind[];
}

export const DOMAINS: readonly DomainEntry[] = [
  {
    domain: 'JOB',
    label: 'Job hunt',
    kinds: ['JOB_INTERVIEW', 'HOMEWORK', 'FOLLOWUP', 'THANKS_EMAIL', 'STATUS_CHANGE', 'OFFER'],
  },
  { domain: 'TRAINING', label: 'Training', kinds: ['TRAINING'] },
  { domain: 'INTERVIEW', label: 'Interviews', kinds: ['SCHEDULED_INTERVIEW'] },
  { domain: 'TELEMETRY', label: 'Telemetry', kinds: ['TELEMETRY_RECORD'] },
  { domain: 'CRM', label: 'Contacts', kinds: ['CONTACT_EVENT', 'GROUP_EVENT'] },
];

/** What people call each kind, and the type of what its events belong to. */
export const KINDS: Record<EventKind, { label: string; subject: SubjectType }> = {
  THANKS_EMAIL: { label: 'Thank-you email', subject: 'Job' },
  STATUS_CHANGE: { label: 'Status change', subject: 'Job' },
  FOLLOWUP: { label: 'Follow-up', subject: 'Job' },
  HOMEWORK: { label: 'Homework', subject: 'Job' },
  JOB_INTERVIEW: { label: 'Job interview', subject: 'Job' },
  OFFER: { label: 'Offer', subject: 'Job' },
  TRAINING: { label: 'Training', subject: 'TrainingClass' },
  SCHEDULED_INTERVIEW: { label: 'Scheduled interview', subject: 'Application' },
  TELEMETRY_RECORD: { label: 'Telemetry record', subject: 'TelemetrySession' },
  CONTACT_EVENT: { label: 'Contact event', subject: 'Contact' },
  GROUP_EVENT: { label: 'Group event', subject: 'Group' },
};

/** The types of what events belong to. */
export type SubjectType = SubjectNameFragment['__typename'];

export const SUBJECTS: Record<SubjectType, { label: string; domain: EventDomain; idPrefix: string }> = {
  Job: { label: 'Job', domain: 'JOB', idPrefix: 'job_' },
  TrainingClass: { label: 'Training class', domain: 'TRAINING', idPrefix: 'training_class_' },
  Application: { label: 'Application', domain: 'INTERVIEW', idPrefix: 'application_' },
  TelemetrySession: { label: 'Session', domain: 'TELEMETRY', idPrefix: 'telemetry_session_' },
  Contact: { label: 'Contact', domain: 'CRM', idPrefix: 'contact_' },
  Group: { label: 'Group', domain: 'CRM', idPrefix: 'group_' },
};

export const SYSTEMS: Record<SourceSystem, string> = {
  JUNT: 'Junt',
  STRIGO: 'Strigo',
  GREENHOUSE: 'Greenhouse',
  ROUNDWARE: 'Roundware',
  OUTSTAND: 'Outstand',
};

export const domainOf = (kind: EventKind): EventDomain =>
  DOMAINS.find(({ kinds }) => kinds.includes(kind))?.domain ?? 'JOB';

/** The type of the subject that an id is of; undefined for an id of anything else. */
export const subjectTypeOf = (id: string): SubjectType | undefined =>
  (Object.keys(SUBJECTS) as SubjectType[]).find((type) => id.startsWith(SUBJECTS[type].idPrefix));

/** One line that names a subject, never empty. */
export function nameOf(subject: SubjectNameFragment): string {
  switch (subject.__typename) {
    case 'Job':
      return subject.company ? `${subject.title} at ${subject.company}` : subject.title;
    case 'Application':
      return [subject.candidateName, subject.jobTitle].filter(Boolean).join(' for ') || 'Unnamed application';
    case 'TelemetrySession':
      return [subject.clientType, subject.device].filter(Boolean).join(' on ') || 'Unnamed session';
    default:
      return subject.name;
  }
}

/** A value of an enumeration as people read it: `NEEDS_ACTION` becomes "Needs action". */
export const humanize = (value: string): string =>
  value.charAt(0).toUpperCase() + value.slice(1).toLowerCase().replaceAll('_', ' ');
