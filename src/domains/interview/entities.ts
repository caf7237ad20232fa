import { defineEntity, p } from '@mikro-orm/core';
import { eventProperties, searchColumn, subjectProperties } from '../../events/entities.ts';
import { User } from '../../organization/entities.ts';
import { searchPolicies, tenantReference, tenantTable } from '../../platform/tenancy.ts';

/** One application of a candidate for a position. */
export const Application = defineEntity({
  name: 'Application',
  tableName: 'application',
  ...tenantTable,
  properties: {
    ...subjectProperties,
    candidateName: p.text().nullable(),
    jobTitle: p.text().nullable(),
  },
});

// As PostgreSQL prints it, or every comparison of the schema would find a difference.
const isMidnight = (column: string) =>
  `(((${column} AT TIME ZONE 'UTC'::text))::time without time zone = '00:00:00'::time without time zone)`;

/**
 * An interview with a candidate. `occursAt` is its start and `endsAt` its end; those of an all-day interview hold
 * 00:00 UTC of their dates.
 */
export const ScheduledInterview = defineEntity({
  name: 'ScheduledInterview',
  tableName: 'scheduled_interview',
  ...tenantTable,
  policies: searchPolicies('scheduled_interview'),
  indexes: [
    { name: 'scheduled_interview_search', properties: ['search'], type: 'gin' },
    { name: 'scheduled_interview_occurs_at', properties: ['organizationId', 'occursAt', 'id'] },
    { name: 'scheduled_interview_ends_at', properties: ['organizationId', 'endsAt', 'id'] },
    { name: 'scheduled_interview_created_at', properties: ['organizationId', 'createdAt', 'id'] },
    { name: 'scheduled_interview_updated_at', properties: ['organizationId', 'updatedAt', 'id'] },
    { name: 'scheduled_interview_application', properties: ['organizationId', 'application', 'occursAt', 'id'] },
    { name: 'scheduled_interview_organizer', properties: ['organizationId', 'organizer', 'occursAt', 'id'] },
  ],
  checks: [
    {
      name: 'scheduled_interview_status',
      expression: `status in ('SCHEDULED', 'AWAITING_FEEDBACK', 'COMPLETE')`,
    },
    { name: 'scheduled_interview_order', expression: 'ends_at >= occurs_at' },
    {
      name: 'scheduled_interview_days',
      expression: `not all_day or (${isMidnight('occurs_at')} and ${isMidnight('ends_at')})`,
    },
    { name: 'scheduled_interview_definition', expression: 'num_nulls(interview_id, interview_name) <> 1' },
  ],
  properties: {
    ...eventProperties,
    endsAt: p.datetime(3),
    allDay: p.boolean(),
    application: () => tenantReference(Application, 'application_id', 'scheduled_interview_application_fk'),
    externalEventId: p.text().nullable(),
    location: p.text().nullable(),
    status: p.text(),
    interviewId: p.text().nullable(),
    interviewName: p.text().nullable(),
    organizer: () => tenantReference(User, 'organizer_id', 'scheduled_interview_organizer_fk').nullable(),
    search: searchColumn('location', 'interview_name'),
  },
});

/** The users who hold an interview, in the order they were named, with their answers to the invitation. */
export const ScheduledInterviewInterviewer = defineEntity({
  name: 'ScheduledInterviewInterviewer',
  tableName: 'scheduled_interview_interviewer',
  ...tenantTable,
  indexes: [{ name: 'scheduled_interview_interviewer_user', properties: ['organizationId', 'user', 'event'] }],
  checks: [
    {
      name: 'scheduled_interview_interviewer_response',
      expression: `response in ('NEEDS_ACTION', 'ACCEPTED', 'TENTATIVE', 'DECLINED')`,
    },
  ],
  properties: {
    organizationId: p.uuid().primary(),
    event: () =>
      tenantReference(ScheduledInterview, 'event_id', 'scheduled_interview_interviewer_event_fk')
        .primary()
        .deleteRule('cascade'),
    user: () => tenantReference(User, 'user_id', 'scheduled_interview_interviewer_user_fk').primary(),
    response: p.text(),
    scorecardId: p.text().nullable(),
    position: p.integer(),
  },
});

export const interviewEntities = [Application, ScheduledInterview, ScheduledInterviewInterviewer];
