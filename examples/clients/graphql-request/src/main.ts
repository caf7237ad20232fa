import assert from 'node:assert/strict';
import { ClientError, GraphQLClient } from 'graphql-request';
import {
  AddContactDocument,
  DomainEventsDocument,
  type EventFieldsFragment,
  TimelineDocument,
} from './generated/graphql.ts';

const client = new GraphQLClient(process.env.GRAPHQL_ENDPOINT ?? 'http://127.0.0.1:4000/graphql');

const readPage = async (first: number, after?: string | null) =>
  (await client.request(TimelineDocument, { first, after: after ?? null })).events;

/** All events, read page by page. */
async function* walkTimeline(first: number): AsyncGenerator<EventFieldsFragment> {
  let page = await readPage(first);
  yield* page.nodes;
  while (page.pageInfo.hasNextPage) {
    page = await readPage(first, page.pageInfo.endCursor);
    yield* page.nodes;
  }
}

const events = await Array.fromAsync(walkTimeline(7));
const { totalCount } = await readPage(1);
assert.equal(new Set(events.map(({ id }) => id)).size, totalCount);
assert.equal(events.length, totalCount);
assert.equal(new Set(events.map(({ __typename }) => __typename)).size, 11);
console.log(`${events.length} events of all 11 kinds in pages of 7, none twice`);

const ofDomains = await client.request(DomainEventsDocument, { first: 20 });
const inUnions = Object.values(ofDomains).flatMap(({ nodes }) => nodes.map(({ id }) => id));
assert.deepEqual(inUnions.sort(), events.map(({ id }) => id).sort());
console.log("the unions of the five domains' lists");

const { createContact } = await client.request(AddContactDocument, { input: { name: 'Ada Lovelace' } });
assert.equal(createContact.contact?.name, 'Ada Lovelace');
const { createContact: refused } = await client.request(AddContactDocument, { input: { name: '' } });
assert.deepEqual(refused.userErrors[0]?.field, ['input', 'name']);
console.log('a mutation, its result and its userErrors');

const error = await readPage(1, 'not a cursor').catch((reason: unknown) => reason);
assert.ok(error instanceof ClientError);
assert.equal(error.response.errors?.[0]?.extensions.code, 'BAD_USER_INPUT');
console.log('an error with its code');
