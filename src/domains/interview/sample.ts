import type { SampleData } from '../../events/sample.ts';
import type { EventOrigin } from '../../events/service.ts';

const at = (text: string) => new Date(text);

const greenhouse = (raw: Record<string, unknown>, times: Partial<EventOrigin> = {}): EventOrigin => ({
  system: 'GREENHOUSE',
  account: 'default',
  externalId: String(raw.id),
  raw,
  ...times,
});

/** As Greenhouse embeds it: some attributes, and no email address. */
const jack = { id: 2000, first_name: 'Jack', last_name: 'Shepard', name: 'Jack Shepard', employee_id: '12345' };

/** The interviews of Greenhouse's document, what they refer to, and one that is still to come. */
export const interviewSample: SampleData = [
  {
    name: 'user-2000',
    type: 'User',
    input: { firstName: 'Jack', lastName: 'Shepard', name: 'Jack Shepard', employeeId: '12345' },
  },
  {
    name: 'user-4080',
    type: 'User',
    input: { name: 'Kate Austen', email: 'kate.austen@example.com', employeeId: 'employee123' },
  },
  {
    name: 'user-3412',
    type: 'User',
    input: { name: 'Charlie Pace', email: 'youalleverybody@example.com', employeeId: 'employee456' },
  },
  {
    name: 'application-4684156',
    type: 'Application',
    input: { candidateName: 'Ada Quinn', jobTitle: 'Office manager' },
  },
  {
    name: 'application-432905',
    type: 'Application',
    input: { candidateName: 'Omar Haddad', jobTitle: 'Software engineer' },
  },
  {
    name: 'scheduled-interview-9128481',
    type: 'ScheduledInterview',
    input: {
      applicationId: '@application-4684156',
      externalEventId: 'event123',
      start: { dateTime: at('2014-03-26T22:15:00.000Z') },
      end: { dateTime: at('2014-03-26T22:30:00.000Z') },
      location: 'Big Conference Room',
      status: 'AWAITING_FEEDBACK',
      interview: { id: '7001', name: 'Culture Fit' },
      organizerId: '@user-2000',
      interviewers: [{ userId: '@user-4080', response: 'NEEDS_ACTION', scorecardId: '11274' }],
    },
    origin: greenhouse(
      {
        id: 9128481,
        application_id: 4684156,
        external_event_id: 'event123',
        start: { date_time: '2014-03-26T22:15:00.000Z' },
        end: { date_time: '2014-03-26T22:30:00.000Z' },
        location: 'Big Conference Room',
        status: 'awaiting_feedback',
        created_at: '2016-02-10T14:31:51.019Z',
        updated_at: '2016-05-23T20:43:11.679Z',
        interview: { id: 7001, name: 'Culture Fit' },
        organizer: jack,
        interviewers: [
          {
            id: 4080,
            employee_id: 'employee123',
            name: 'Kate Austen',
            email: 'kate.austen@example.com',
            response_status: 'needs_action',
            scorecard_id: 11274,
          },
        ],
      },
      { createdAt: at('2016-02-10T14:31:51.019Z'), updatedAt: at('2016-05-23T20:43:11.679Z') },
    ),
  },
  {
    name: 'scheduled-interview-9128482',
    type: 'ScheduledInterview',
    input: {
      applicationId: '@application-432905',
      externalEventId: 'event456',
      start: { date: '2017-08-22' },
      end: { date: '2017-08-23' },
      location: 'Small Conference Room',
      status: 'COMPLETE',
      interview: { id: '7002', name: 'Whiteboarding Challenge' },
      organizerId: '@user-2000',
      interviewers: [{ userId: '@user-3412', response: 'NEEDS_ACTION' }],
    },
    origin: greenhouse({
      id: 9128482,
      application_id: 432905,
      external_event_id: 'event456',
      start: { date: '2017-08-22' },
      end: { date: '2017-08-23' },
      location: 'Small Conference Room',
      status: 'complete',
      interview: { id: 7002, name: 'Whiteboarding Challenge' },
      organizer: jack,
      interviewers: [
        {
          id: 3412,
          employee_id: 'employee456',
          name: 'Charlie Pace',
          email: 'youalleverybody@example.com',
          response_status: 'needs_action',
          scorecard_id: null,
        },
      ],
    }),
  },
  {
    name: 'scheduled-interview-upcoming',
    type: 'ScheduledInterview',
    input: {
      applicationId: '@application-432905',
      start: { dateTime: at('2099-05-14T14:00:00Z') },
      end: { dateTime: at('2099-05-14T15:00:00Z') },
      location: 'Big Conference Room',
      status: 'SCHEDULED',
      interview: { id: '7001', name: 'Culture Fit' },
      organizerId: '@user-2000',
      interviewers: [
        { userId: '@user-4080', response: 'ACCEPTED' },
        { userId: '@user-3412', response: 'TENTATIVE' },
      ],
    },
  },
];
