import assert from 'node:assert/strict';
import { eventFields } from './fields';
import { createClient, GenqlError } from './generated';

const client = createClient({ url: process.env.GRAPHQL_ENDPOINT ?? 'http://127.0.0.1:4000/graphql' });

const { events } = await client.query({
  __name: 'Timeline',
  events: { __args: { first: 50 }, totalCount: true, nodes: eventFields },
});
assert.equal(events.nodes.length, events.totalCount);
assert.equal(new Set(events.nodes.map(({ __typename }) => __typename)).size, 11);
assert.equal(new Set(events.nodes.map(({ subject }) => subject.__typename)).size, 6);
for (const event of events.nodes) {
  if (event.__typename === 'Homework') assert.ok(event.dueDate && event.job.title);
  if (event.__typename === 'ScheduledInterview') assert.ok(event.start.date ?? event.start.dateTime);
  if (event.__typename === 'ContactEvent') assert.ok(event.category.name);
}
console.log(`${events.nodes.length} events of all 11 kinds and 6 subjects, typed by what is selected`);

const domains = await client.query({
  __name: 'DomainEvents',
  jobEvents: { __args: { first: 20 }, nodes: { on_Event: { id: true } } },
  trainingEvents: { __args: { first: 20 }, nodes: { on_Event: { id: true } } },
  interviewEvents: { __args: { first: 20 }, nodes: { on_Event: { id: true } } },
  telemetryEvents: { __args: { first: 20 }, nodes: { on_Event: { id: true } } },
  crmEvents: { __args: { first: 20 }, nodes: { on_Event: { id: true } } },
});
const inUnions = Object.values(domains).flatMap(({ nodes }) => nodes.map(({ id }) => id));
assert.deepEqual(inUnions.sort(), events.nodes.map(({ id }) => id).sort());
console.log("the unions of the five domains' lists");

const addTag = (value: string) =>
  client.mutation({
    __name: 'AddTag',
    createTag: {
      __args: { input: { value } },
      tag: { id: true, value: true },
      userErrors: { code: true, field: true, message: true },
    },
  });
const { createTag } = await addTag('garden');
assert.equal(createTag.tag?.value, 'garden');
assert.deepEqual((await addTag('')).createTag.userErrors[0]?.field, ['input', 'value']);
console.log('a mutation, its result and its userErrors');

const error = await client.query({ event: { __args: { id: 'nobody' }, id: true } }).catch((reason: unknown) => reason);
assert.ok(error instanceof GenqlError);
assert.match(error.errors[0]?.message ?? '', /id/);
console.log('an error that names the argument');
