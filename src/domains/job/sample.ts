import type { SampleData } from '../../events/sample.ts';
import type { EventOrigin } from '../../events/service.ts';

const at = (text: string) => new Date(text);

const junt = (kind: string, raw: Record<string, unknown>): EventOrigin => ({
  system: 'JUNT',
  account: 'default',
  externalId: String(raw.id),
  raw: { event_type: kind, ...raw },
});

/** The events of Junt's document, and what they refer to. */
export const jobSample: SampleData = [
  {
    name: 'job-2',
    type: 'Job',
    input: {
      title: 'Ruby developer',
      company: 'CorporateRunaways',
      location: 'Global',
      url: new URL('https://corporaterunaways.com'),
      note: 'Adventure is _incredibly awesome!_',
    },
  },
  { name: 'job-3', type: 'Job', input: { title: 'Backend engineer', company: 'Acme', location: 'Remote' } },
  { name: 'job-13', type: 'Job', input: { title: 'Platform engineer', company: 'Initech' } },
  { name: 'person-5', type: 'Person', input: { name: 'Sam Rivera', title: 'Recruiter', company: 'CorporateRunaways' } },
  {
    name: 'person-13',
    type: 'Person',
    input: { name: 'Sally Chen', email: 'sally@corporaterunaways.com', title: 'Engineering manager' },
  },
  { name: 'person-17', type: 'Person', input: { name: 'Jo Novak', title: 'Developer' } },
  {
    name: 'job-interview-1',
    type: 'JobInterview',
    input: {
      jobId: '@job-3',
      createdAt: at('2019-05-26T11:27:39Z'),
      note: 'Coding test in Ruby',
      scheduled: at('2019-06-03T13:00:00Z'),
      length: 60,
      type: 'technical',
    },
    origin: junt('interview', {
      id: 1,
      job_id: 3,
      created_at: '2019-05-26T11:27:39+00:00',
      updated_at: null,
      note: 'Coding test in Ruby',
      scheduled: '2019-06-3T13:00:00+00:00',
      length: 60,
      rating: null,
      type: 'technical',
    }),
  },
  {
    name: 'job-interview-2',
    type: 'JobInterview',
    input: {
      jobId: '@job-2',
      createdAt: at('2019-05-27T10:18:17Z'),
      updatedAt: at('2019-05-31T19:32:48Z'),
      scheduled: at('2019-05-31T18:00:00Z'),
      length: 60,
      rating: '>:(',
      type: 'team interview',
      personIds: ['@person-13', '@person-17'],
    },
    origin: junt('interview', {
      id: 2,
      job_id: 2,
      created_at: '2019-05-27T10:18:17+00:00',
      updated_at: '2019-05-31T19:32:48+00:00',
      note: null,
      scheduled: '2019-05-31T18:00:00+00:00',
      length: 60,
      rating: '>:(',
      type: 'team interview',
    }),
  },
  {
    name: 'job-interview-7',
    type: 'JobInterview',
    input: {
      jobId: '@job-13',
      createdAt: at('2019-05-27T10:18:17Z'),
      updatedAt: at('2019-05-28T08:46:23Z'),
      note: 'Study up on string manipulation',
      scheduled: at('2019-06-03T16:00:00Z'),
      length: 60,
      type: 'technical',
    },
    origin: junt('interview', {
      id: 7,
      job_id: 13,
      created_at: '2019-05-27T10:18:17+00:00',
      updated_at: '2019-05-28T08:46:23+00:00',
      note: 'Study up on string manipulation',
      scheduled: '2019-06-3T16:00:00+00:00',
      length: 60,
      rating: null,
      type: 'technical',
    }),
  },
  {
    name: 'homework-2',
    type: 'Homework',
    input: {
      jobId: '@job-2',
      createdAt: at('2019-05-27T10:18:17Z'),
      updatedAt: at('2019-05-28T08:46:23Z'),
      note: 'Waiting for answers to clarifying questions',
      dueDate: at('2019-05-31T18:00:00Z'),
    },
    origin: junt('homework', {
      id: 2,
      job_id: 2,
      created_at: '2019-05-27T10:18:17+00:00',
      updated_at: '2019-05-28T08:46:23+00:00',
      note: 'Waiting for answers to clarifying questions',
      due_date: '2019-05-31T18:00:00+00:00',
    }),
  },
  {
    name: 'thanks-email-7',
    type: 'ThanksEmail',
    input: {
      jobId: '@job-2',
      createdAt: at('2019-05-27T14:22:39Z'),
      note: 'Mention experience with Ruby string manipulation',
      personIds: ['@person-5', '@person-13', '@person-17'],
    },
    origin: junt('thanks_email', {
      id: 7,
      job_id: 2,
      created_at: '2019-05-27T14:22:39+00:00',
      note: 'Mention experience with Ruby string manipulation',
      person_ids: [5, 13, 17],
    }),
  },
  {
    name: 'followup-3',
    type: 'Followup',
    input: {
      jobId: '@job-2',
      createdAt: at('2019-05-27T15:22:08Z'),
      updatedAt: at('2019-05-27T15:22:08Z'),
      note: '_Really_ connected with Sally; emphasize would like to work with her',
      personIds: ['@person-13'],
    },
    origin: junt('followup', {
      id: 3,
      job_id: 2,
      updated_at: '2019-05-27T15:22:08+00:00',
      note: '_Really_ connected with Sally; emphasize would like to work with her',
      person_ids: [13],
    }),
  },
  {
    name: 'status-change-1',
    type: 'StatusChange',
    input: { jobId: '@job-2', to: 'APPLIED', createdAt: at('2019-05-20T09:00:00Z'), note: 'Sent the application' },
  },
  {
    name: 'status-change-2',
    type: 'StatusChange',
    input: { jobId: '@job-2', to: 'INTERVIEWING', createdAt: at('2019-05-25T16:30:00Z') },
  },
  {
    name: 'offer-1',
    type: 'Offer',
    input: { jobId: '@job-2', status: 'RECEIVED', createdAt: at('2019-06-05T17:00:00Z'), note: 'Starts in July' },
  },
];
