import assert from 'node:assert/strict';
import { describe, describeSubject } from './describe.ts';
import { execute } from './execute.ts';
import { EventFields, SubjectFields } from './fragments.ts';
import { type FragmentOf, graphql, readFragment } from './graphql.ts';

const Timeline = graphql(
  `
  query Timeline($first: Int!, $filter: EventFilter) {
    events(first: $first, filter: $filter) {
      totalCount
      nodes { ...EventFields }
    }
  }
`,
  [EventFields],
);

const DomainEvents = graphql(
  `
  query DomainEvents($first: Int!) {
    jobEvents(first: $first) { nodes { ... on Homework { id } ...EventFields } }
    trainingEvents(first: $first) { nodes { ...EventFields } }
    interviewEvents(first: $first) { nodes { ...EventFields } }
    telemetryEvents(first: $first) { nodes { ...EventFields } }
    crmEvents(first: $first) { nodes { ...EventFields } }
  }
`,
  [EventFields],
);

const AddHomework = graphql(`
  mutation AddHomework($input: CreateHomeworkInput!) {
    createHomework(input: $input) {
      homework { id version dueDate job { id title } }
      userErrors { code field message }
    }
  }
`);

/** Reads each event and its subject through its masked fragment, and returns the kinds that came. */
function kindsOf(nodes: readonly FragmentOf<typeof EventFields>[]): string[] {
  return nodes.map((node) => {
    const event = readFragment(EventFields, node);
    assert.ok(describe(event));
    assert.ok(describeSubject(readFragment(SubjectFields, event.subject)));
    return event.__typename;
  });
}

const { events } = await execute(Timeline, { first: 50 });
const kinds = kindsOf(events.nodes);
assert.equal(kinds.length, events.totalCount);
assert.equal(new Set(kinds).size, 11);
console.log(`the timeline, ${kinds.length} events of all 11 kinds with their subjects, through masked fragments`);

const ofDomains = await execute(DomainEvents, { first: 20 });
assert.deepEqual(
  Object.values(ofDomains)
    .flatMap(({ nodes }) => kindsOf(nodes))
    .sort(),
  kinds.sort(),
);
console.log("the unions of the five domains' lists");

const job = await execute(Timeline, { first: 1, filter: { kinds: ['HOMEWORK'] } });
const homework = readFragment(EventFields, job.events.nodes[0]);
assert.ok(homework?.__typename === 'Homework');
const dueDate = '2027-01-15T16:00:00.000Z';
const { createHomework } = await execute(AddHomework, { input: { jobId: homework.job.id, dueDate } });
assert.deepEqual(createHomework.userErrors, []);
assert.equal(createHomework.homework?.dueDate, dueDate);
assert.deepEqual(createHomework.homework?.job, homework.job);
const refused = await execute(AddHomework, { input: { jobId: 'job_01h4000000e008000g00000000', dueDate } });
assert.deepEqual(refused.createHomework.userErrors[0]?.field, ['input', 'jobId']);
console.log('a mutation, its result and its userErrors');
