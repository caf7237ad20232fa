import type { Domain } from '../domain.ts';
import { greenhouseConnector } from './connector.ts';
import * as entities from './entities.ts';
import * as inputs from './inputs.ts';
import { scheduledInterviewTable as table } from './repository.ts';
import { interviewResolvers } from './resolvers.ts';
import { interviewSample } from './sample.ts';
import { scheduledInterviewRules } from './service.ts';

/** Interviews of candidates, seen from the recruiting side: Greenhouse Harvest. */
export const interview: Domain = {
  tables: [table],
  kinds: [
    {
      kind: 'SCHEDULED_INTERVIEW',
      typename: 'ScheduledInterview',
      prefix: 'scheduled_interview',
      table,
      entity: entities.ScheduledInterview,
      fields: inputs.scheduledInterviewFields,
      rules: scheduledInterviewRules,
    },
  ],
  subjects: [
    {
      typename: 'Application',
      prefix: 'application',
      one: 'application',
      many: 'applications',
      entity: entities.Application,
      tableName: 'application',
      columns: { candidateName: 'candidate_name', jobTitle: 'job_title' },
      fields: inputs.applicationFields,
    },
  ],
  references: [
    { subject: 'Application', table: 'scheduled_interview', column: 'application_id' },
    { subject: 'User', table: 'scheduled_interview', column: 'organizer_id' },
    { subject: 'User', table: 'scheduled_interview_interviewer', column: 'user_id' },
  ],
  entities: entities.interviewEntities,
  resolvers: interviewResolvers,
  sample: interviewSample,
  connector: greenhouseConnector,
};
