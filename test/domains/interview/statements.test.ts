// Every relation and nested list of interviews takes as many statements for 50 parents as for one.
import { beforeAll, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { apply, hire, schedule } from './schedule.ts';

const test = useGateway({ env: { MAX_COST: '1000000', MAX_NODES: '1000000' } });

// Fifty applications with one interview each; each interview has an organizer and two interviewers of its own.
beforeAll(async () => {
  for (let index = 0; index < 50; index += 1) {
    const [organizer, ...holders] = await Promise.all(['O', 'I', 'J'].map((name) => hire(test, `${name}${index}`)));
    await schedule(test, {
      applicationId: await apply(test, { candidateName: `Candidate ${index}` }),
      organizerId: organizer,
      interviewers: holders.map((userId) => ({ userId })),
    });
  }
});

/** The statements of one query on a page of so many parents. */
const statements = async (query: string, first: number) => {
  const sent = await test.statementsOf(() => test.ask(`query ($first: Int!) { ${query} }`, { first }));
  // How many rows are wanted stands in the text.
  return sent.map((text) => text.replaceAll(/limit \d+/g, 'limit n'));
};

const RELATIONS: [name: string, selection: string, expected: number][] = [
  ['application', 'application { candidateName }', 1],
  ['subject', 'subject { ... on Application { jobTitle } }', 1],
  ['organizer', 'organizer { name }', 1],
  ['interviewers', 'interviewers { response }', 2],
  ['interviewers with their users', 'interviewers { response user { name } }', 2],
  ['source', 'source { externalId }', 1],
  ['history', 'history { nodes { change } }', 2],
  ['all of them', 'application { id } organizer { name } interviewers { user { name } } history { totalCount }', 3],
];

it.each(RELATIONS)('%s of interviews: as many statements for 50 as for one', async (_name, selection, expected) => {
  const query = `interviewEvents(first: $first) { nodes { ... on ScheduledInterview { ${selection} } } }`;
  const [one, fifty] = [await statements(query, 1), await statements(query, 50)];

  expect(one).toHaveLength(expected);
  expect(fifty).toEqual(one);
});

it('events of applications: as many statements for 50 as for one', async () => {
  const query = `applications(first: $first) { nodes { events(first: 2) {
    totalCount nodes { ... on ScheduledInterview { application { id } interviewers { user { name } } } } } } }`;
  const [one, fifty] = [await statements(query, 1), await statements(query, 50)];

  expect(one).toHaveLength(4);
  expect(fifty).toEqual(one);
});

it('answers each of 50 interviews with its own application, organizer and interviewers', async () => {
  const { applications } = await test.ask(
    `{ applications { nodes { candidateName events { nodes { ... on ScheduledInterview {
      application { candidateName } organizer { name } interviewers { user { name } } } } } } } }`,
  );

  expect(applications.nodes).toEqual(
    Array.from({ length: 50 }, (_, index) => ({
      candidateName: `Candidate ${index}`,
      events: {
        nodes: [
          {
            application: { candidateName: `Candidate ${index}` },
            organizer: { name: `O${index}` },
            interviewers: [{ user: { name: `I${index}` } }, { user: { name: `J${index}` } }],
          },
        ],
      },
    })),
  );
});
