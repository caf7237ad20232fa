import assert from 'node:assert/strict';
import { createClient } from './client.ts';
import { DomainEventsDocument, RateInterviewDocument, TimelineDocument } from './generated/graphql.ts';

const warnings: unknown[] = [];
console.warn = console.error = (...message: unknown[]) => void warnings.push(message);

const client = createClient(process.env.GRAPHQL_ENDPOINT ?? 'http://127.0.0.1:4000/graphql');

async function readPage(first: number, after?: string | null) {
  const { data, error } = await client.query(TimelineDocument, { first, after: after ?? null });
  if (!data) throw error;
  return data.events;
}

/** Reads the list to its end; the cache joins the pages. */
async function walk(first: number) {
  let list = await readPage(first);
  while (list.pageInfo.hasNextPage) list = await readPage(first, list.pageInfo.endCursor);
  const events = list.edges.map(({ node }) => node);
  assert.equal(new Set(events.map(({ id }) => id)).size, list.totalCount);
  assert.equal(events.length, list.totalCount);
  return events;
}

const events = await walk(4);
assert.equal(new Set(events.map(({ __typename }) => __typename)).size, 11);
assert.equal(new Set(events.map(({ subject }) => subject.__typename)).size, 6);
console.log(`${events.length} events of all 11 kinds in pages of 4 joined by the cache, none twice: relayPagination`);

const { data: domains } = await client.query(DomainEventsDocument, { first: 20 });
const inUnions = Object.values(domains ?? {}).flatMap((list) =>
  typeof list === 'object' ? list.nodes.map(({ id }) => id) : [],
);
assert.deepEqual(inUnions.sort(), events.map(({ id }) => id).sort());
console.log("the unions of the five domains' lists");

const interview = events.find((node) => node.__typename === 'JobInterview');
assert.ok(interview?.__typename === 'JobInterview');
const rating = interview.rating === ':)' ? ':(' : ':)';
const { data: rated } = await client.mutation(RateInterviewDocument, { input: { id: interview.id, rating } });
assert.deepEqual(rated?.updateJobInterview.userErrors, []);
const cached = client.readQuery(TimelineDocument, { first: 4 });
const changed = cached?.data?.events.edges.find(({ node }) => node.id === interview.id)?.node;
assert.ok(changed?.__typename === 'JobInterview' && changed.rating === rating);
console.log('a mutation that changes the cached event');

assert.deepEqual(warnings, []);
console.log('no warning of the schema-aware cache');
