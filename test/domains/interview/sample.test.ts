// Greenhouse's own examples: the two interviews of «List Interviews» are in every new database, value by value.
import { expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';

const test = useGateway({ samples: true });

const SELECTION = `__typename kind occursAt endsAt summary createdAt updatedAt
  source { system account externalId raw }
  ... on ScheduledInterview {
    application { candidateName jobTitle }
    externalEventId start { dateTime date } end { dateTime date } location status interview { id name }
    organizer { firstName lastName name email employeeId }
    interviewers { user { firstName lastName name email employeeId } response scorecardId }
  }`;

const bySource = async (externalId: string) => {
  const data = await test.ask(
    `query ($id: String!) {
      eventBySource(system: GREENHOUSE, kind: SCHEDULED_INTERVIEW, externalId: $id) { ${SELECTION} }
    }`,
    { id: externalId },
  );
  return data.eventBySource;
};

const jack = {
  firstName: 'Jack',
  lastName: 'Shepard',
  name: 'Jack Shepard',
  email: null,
  employeeId: '12345',
};

it('finds the timed interview by its id in Greenhouse (Greenhouse, Retrieve Interview)', async () => {
  expect(await bySource('9128481')).toEqual({
    __typename: 'ScheduledInterview',
    kind: 'SCHEDULED_INTERVIEW',
    occursAt: '2014-03-26T22:15:00.000Z',
    endsAt: '2014-03-26T22:30:00.000Z',
    summary: 'Interview with Ada Quinn: Culture Fit',
    createdAt: '2016-02-10T14:31:51.019Z',
    updatedAt: '2016-05-23T20:43:11.679Z',
    source: {
      system: 'GREENHOUSE',
      account: 'default',
      externalId: '9128481',
      raw: {
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
        organizer: {
          id: 2000,
          first_name: 'Jack',
          last_name: 'Shepard',
          name: 'Jack Shepard',
          employee_id: '12345',
        },
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
    },
    application: { candidateName: 'Ada Quinn', jobTitle: 'Office manager' },
    externalEventId: 'event123',
    start: { dateTime: '2014-03-26T22:15:00.000Z', date: null },
    end: { dateTime: '2014-03-26T22:30:00.000Z', date: null },
    location: 'Big Conference Room',
    status: 'AWAITING_FEEDBACK',
    interview: { id: '7001', name: 'Culture Fit' },
    organizer: jack,
    interviewers: [
      {
        user: {
          firstName: null,
          lastName: null,
          name: 'Kate Austen',
          email: 'kate.austen@example.com',
          employeeId: 'employee123',
        },
        response: 'NEEDS_ACTION',
        scorecardId: '11274',
      },
    ],
  });
});

it('finds the all-day interview, whose example has no times of its own (Greenhouse, List Interviews)', async () => {
  const { source, createdAt, updatedAt, ...interview } = await bySource('9128482');

  expect(interview).toEqual({
    __typename: 'ScheduledInterview',
    kind: 'SCHEDULED_INTERVIEW',
    occursAt: '2017-08-22T00:00:00.000Z',
    endsAt: '2017-08-23T00:00:00.000Z',
    summary: 'Interview with Omar Haddad: Whiteboarding Challenge',
    application: { candidateName: 'Omar Haddad', jobTitle: 'Software engineer' },
    externalEventId: 'event456',
    start: { dateTime: null, date: '2017-08-22' },
    end: { dateTime: null, date: '2017-08-23' },
    location: 'Small Conference Room',
    status: 'COMPLETE',
    interview: { id: '7002', name: 'Whiteboarding Challenge' },
    organizer: jack,
    interviewers: [
      {
        user: {
          firstName: null,
          lastName: null,
          name: 'Charlie Pace',
          email: 'youalleverybody@example.com',
          employeeId: 'employee456',
        },
        response: 'NEEDS_ACTION',
        scorecardId: null,
      },
    ],
  });
  expect(source.raw).toMatchObject({ id: 9128482, application_id: 432905, start: { date: '2017-08-22' } });
  expect(source.raw).not.toHaveProperty('created_at');
  expect(updatedAt).toBe(createdAt);
});

it('finds nothing under an id that Greenhouse did not give (Greenhouse, Retrieve Interview: id)', async () => {
  expect(await bySource('9128483')).toBeNull();
});

it('tells the interviews of Greenhouse from those that were made here', async () => {
  const query = `query ($sources: [SourceSystem!]) {
    interviewEvents(filter: { sources: $sources }) { nodes { ... on ScheduledInterview { externalEventId } } }
  }`;
  const found = async (sources: string[] | null) => (await test.ask(query, { sources })).interviewEvents.nodes;

  expect(await found(['GREENHOUSE'])).toEqual([{ externalEventId: 'event456' }, { externalEventId: 'event123' }]);
  expect(await found(['STRIGO', 'JUNT'])).toEqual([]);
  expect(await found(null)).toHaveLength(3);
});

it('has an interview that is still to come', async () => {
  const data = await test.ask(
    `{ interviewEvents(first: 1) { nodes { ... on ScheduledInterview {
      occursAt status source { externalId } interviewers { user { name } response } } } } }`,
  );

  expect(data.interviewEvents.nodes).toEqual([
    {
      occursAt: '2099-05-14T14:00:00.000Z',
      status: 'SCHEDULED',
      source: null,
      interviewers: [
        { user: { name: 'Kate Austen' }, response: 'ACCEPTED' },
        { user: { name: 'Charlie Pace' }, response: 'TENTATIVE' },
      ],
    },
  ]);
});
