import { defineEntity, p } from '@mikro-orm/core';
import { eventProperties, searchColumn, subjectProperties } from '../../events/entities.ts';
import { searchPolicies, tenantReference, tenantTable } from '../../platform/tenancy.ts';

/** A position somebody applied for. */
export const Job = defineEntity({
  name: 'Job',
  tableName: 'job',
  ...tenantTable,
  properties: {
    ...subjectProperties,
    title: p.text(),
    company: p.text().nullable(),
    location: p.text().nullable(),
    url: p.text().nullable(),
    note: p.text().nullable(),
  },
});

/** Somebody met in a job hunt. */
export const Person = defineEntity({
  name: 'Person',
  tableName: 'person',
  ...tenantTable,
  properties: {
    ...subjectProperties,
    name: p.text(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    title: p.text().nullable(),
    company: p.text().nullable(),
    note: p.text().nullable(),
  },
});

const JOB_STATUSES = `'APPLIED', 'INTERVIEWING', 'REJECTED', 'OFFER', 'BLACK_HOLE'`;

/**
 * The six kinds in one table. `occursAt` holds the due date of homework and the scheduled time of an interview, and
 * equals `createdAt` for the kinds that stand where they were recorded.
 */
export const JobEvent = defineEntity({
  name: 'JobEvent',
  tableName: 'job_event',
  abstract: true,
  discriminatorColumn: 'kind',
  ...tenantTable,
  policies: searchPolicies('job_event'),
  indexes: [
    { name: 'job_event_search', properties: ['search'], type: 'gin' },
    { name: 'job_event_occurs_at', properties: ['organizationId', 'occursAt', 'id'] },
    { name: 'job_event_created_at', properties: ['organizationId', 'createdAt', 'id'] },
    { name: 'job_event_updated_at', properties: ['organizationId', 'updatedAt', 'id'] },
    { name: 'job_event_kind', properties: ['organizationId', 'kind', 'occursAt', 'id'] },
    { name: 'job_event_job', properties: ['organizationId', 'job', 'occursAt', 'id'] },
  ],
  checks: [
    {
      name: 'job_event_kind_columns',
      expression: `case kind
        when 'THANKS_EMAIL' then occurs_at = created_at and num_nonnulls(from_status, to_status, length, rating, type, offer_status) = 0
        when 'FOLLOWUP' then occurs_at = created_at and num_nonnulls(from_status, to_status, length, rating, type, offer_status) = 0
        when 'STATUS_CHANGE' then occurs_at = created_at and num_nonnulls(length, rating, type, offer_status) = 0
        when 'OFFER' then occurs_at = created_at and offer_status is not null and num_nonnulls(from_status, to_status, length, rating, type) = 0
        when 'HOMEWORK' then num_nonnulls(from_status, to_status, length, rating, type, offer_status) = 0
        when 'JOB_INTERVIEW' then num_nonnulls(from_status, to_status, offer_status) = 0
        else false end`,
    },
    { name: 'job_event_from_status', expression: `from_status in (${JOB_STATUSES})` },
    { name: 'job_event_to_status', expression: `to_status in (${JOB_STATUSES})` },
    {
      name: 'job_event_offer_status',
      expression: `offer_status in ('RECEIVED', 'NEGOTIATING', 'ACCEPTED', 'FINALIZED')`,
    },
  ],
  properties: {
    ...eventProperties,
    kind: p.text().index(false),
    job: () => tenantReference(Job, 'job_id', 'job_event_job_fk'),
    note: p.text().nullable(),
    search: searchColumn('note', 'type'),
  },
});

export const ThanksEmail = defineEntity({
  name: 'ThanksEmail',
  extends: JobEvent,
  discriminatorValue: 'THANKS_EMAIL',
  properties: {},
});

export const StatusChange = defineEntity({
  name: 'StatusChange',
  extends: JobEvent,
  discriminatorValue: 'STATUS_CHANGE',
  properties: {
    from: p.text().fieldName('from_status').nullable(),
    to: p.text().fieldName('to_status').nullable(),
  },
});

export const Followup = defineEntity({
  name: 'Followup',
  extends: JobEvent,
  discriminatorValue: 'FOLLOWUP',
  properties: {},
});

export const Homework = defineEntity({
  name: 'Homework',
  extends: JobEvent,
  discriminatorValue: 'HOMEWORK',
  properties: {},
});

/** `length` is in minutes. */
export const JobInterview = defineEntity({
  name: 'JobInterview',
  extends: JobEvent,
  discriminatorValue: 'JOB_INTERVIEW',
  properties: {
    length: p.integer().nullable(),
    rating: p.text().nullable(),
    type: p.text().nullable(),
  },
});

export const Offer = defineEntity({
  name: 'Offer',
  extends: JobEvent,
  discriminatorValue: 'OFFER',
  properties: { status: p.text().fieldName('offer_status') },
});

/** The people that a thank-you mail, a follow-up or an interview names, in the order they were named. */
export const JobEventPerson = defineEntity({
  name: 'JobEventPerson',
  tableName: 'job_event_person',
  ...tenantTable,
  indexes: [{ name: 'job_event_person_person', properties: ['organizationId', 'person', 'event'] }],
  properties: {
    organizationId: p.uuid().primary(),
    event: () => tenantReference(JobEvent, 'event_id', 'job_event_person_event_fk').primary().deleteRule('cascade'),
    person: () => tenantReference(Person, 'person_id', 'job_event_person_person_fk').primary(),
    position: p.integer(),
  },
});

export const jobEntities = [
  Job,
  Person,
  JobEvent,
  ThanksEmail,
  StatusChange,
  Followup,
  Homework,
  JobInterview,
  Offer,
  JobEventPerson,
];
