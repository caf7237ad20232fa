import type { Domain } from '../domain.ts';
import { juntConnector } from './connector.ts';
import * as entities from './entities.ts';
import * as inputs from './inputs.ts';
import { jobEventTable as table } from './repository.ts';
import { jobResolvers } from './resolvers.ts';
import { jobSample } from './sample.ts';
import { jobRules, peopleRules } from './service.ts';

/** The job hunt: Junt. */
export const job: Domain = {
  tables: [table],
  kinds: [
    {
      kind: 'THANKS_EMAIL',
      typename: 'ThanksEmail',
      prefix: 'thanks_email',
      table,
      entity: entities.ThanksEmail,
      fields: inputs.thanksEmailFields,
      rules: peopleRules,
    },
    {
      kind: 'STATUS_CHANGE',
      typename: 'StatusChange',
      prefix: 'status_change',
      table,
      entity: entities.StatusChange,
      fields: inputs.statusChangeFields,
      rules: jobRules,
    },
    {
      kind: 'FOLLOWUP',
      typename: 'Followup',
      prefix: 'followup',
      table,
      entity: entities.Followup,
      fields: inputs.followupFields,
      rules: peopleRules,
    },
    {
      kind: 'HOMEWORK',
      typename: 'Homework',
      prefix: 'homework',
      table,
      entity: entities.Homework,
      fields: inputs.homeworkFields,
      rules: jobRules,
    },
    {
      kind: 'JOB_INTERVIEW',
      typename: 'JobInterview',
      prefix: 'job_interview',
      table,
      entity: entities.JobInterview,
      fields: inputs.jobInterviewFields,
      rules: peopleRules,
    },
    {
      kind: 'OFFER',
      typename: 'Offer',
      prefix: 'offer',
      table,
      entity: entities.Offer,
      fields: inputs.offerFields,
      rules: jobRules,
    },
  ],
  subjects: [
    {
      typename: 'Job',
      prefix: 'job',
      one: 'job',
      many: 'jobs',
      entity: entities.Job,
      tableName: 'job',
      columns: { title: 'title', company: 'company', location: 'location', url: 'url', note: 'note' },
      fields: inputs.jobFields,
    },
    {
      typename: 'Person',
      prefix: 'person',
      one: 'person',
      many: 'people',
      entity: entities.Person,
      tableName: 'person',
      columns: { name: 'name', email: 'email', phone: 'phone', title: 'title', company: 'company', note: 'note' },
      fields: inputs.personFields,
    },
  ],
  references: [
    { subject: 'Job', table: 'job_event', column: 'job_id' },
    { subject: 'Person', table: 'job_event_person', column: 'person_id' },
  ],
  entities: entities.jobEntities,
  resolvers: jobResolvers,
  sample: jobSample,
  connector: juntConnector,
};
