import assert from 'node:assert/strict';
import { ApolloClient, HttpLink } from '@apollo/client';
import { filter, firstValueFrom, timeout } from 'rxjs';
import { createCache } from './cache.ts';
import {
  DomainEventsDocument,
  HistoryDocument,
  JobTimelineDocument,
  RateInterviewDocument,
  TimelineDocument,
  type TimelineQueryVariables,
} from './generated/graphql.ts';

const warnings: unknown[] = [];
console.warn = console.error = (...message: unknown[]) => void warnings.push(message);

const link = new HttpLink({ uri: process.env.GRAPHQL_ENDPOINT ?? 'http://127.0.0.1:4000/graphql' });
const client = new ApolloClient({ cache: createCache(), link });

/** Reads a list to its end through one watched query, as a list that grows while it is scrolled; returns the ids. */
async function walk(variables: TimelineQueryVariables, through = client): Promise<string[]> {
  const isBackwards = typeof variables.last === 'number';
  const query = through.watchQuery({ query: TimelineDocument, variables });
  let length = -1;
  for (;;) {
    const result = await firstValueFrom(
      query.pipe(
        filter((next) => next.dataState === 'complete'),
        filter(({ data }) => data.events.edges.length > length),
        timeout(5000),
      ),
    );
    const { edges, pageInfo, totalCount } = result.data.events;
    length = edges.length;
    if (isBackwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage) {
      const variables = isBackwards ? { before: pageInfo.startCursor } : { after: pageInfo.endCursor };
      await query.fetchMore({ variables });
      continue;
    }
    const ids = edges.map(({ node }) => node.id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.length, totalCount);
    return ids;
  }
}

const all = await walk({ first: 4 });
const otherOrder = await walk({ first: 5, orderBy: { field: 'OCCURS_AT', direction: 'ASC' } });
const onlyJobs = await walk({ first: 3, filter: { domains: ['JOB'] } });
const fromTheEnd = await walk({ last: 4 }, new ApolloClient({ cache: createCache(), link }));
assert.deepEqual(otherOrder, all.toReversed());
assert.ok(onlyJobs.length > 3 && onlyJobs.length < all.length);
assert.deepEqual(fromTheEnd, all);
console.log(
  `${all.length} events forwards, backwards, in the other order and filtered, none twice: relayStylePagination`,
);

const cached = client.readQuery({ query: TimelineDocument, variables: {} });
const nodes = cached?.events.edges.map(({ node }) => node) ?? [];
assert.deepEqual(
  nodes.map(({ id }) => id),
  all,
);
assert.equal(new Set(nodes.map(({ __typename }) => __typename)).size, 11);
assert.equal(new Set(nodes.map(({ subject }) => subject.__typename)).size, 6);
assert.ok(nodes.every((node) => node.__typename !== 'StatusChange' || node.to !== undefined));
console.log('all 11 kinds and 6 subjects read back from the cache: possibleTypes');

const { data: domains } = await client.query({ query: DomainEventsDocument, variables: { first: 20 } });
const inUnions = Object.values(domains ?? {}).flatMap((list) =>
  typeof list === 'object' ? list.edges.map(({ node }) => node.id) : [],
);
assert.deepEqual(inUnions.sort(), all.toSorted());
console.log("the unions of the five domains' lists");

const interview = nodes.find((node) => node.__typename === 'JobInterview');
assert.ok(interview?.subject.__typename === 'Job');
const job = { query: JobTimelineDocument, variables: { id: interview.subject.id, first: 2 } };
assert.ok((await client.query(job)).data?.job?.events.edges.length);
const rating = interview.rating === ':)' ? ':(' : ':)';
const rated = await client.mutate({
  mutation: RateInterviewDocument,
  variables: { input: { id: interview.id, rating, expectedVersion: interview.version } },
});
assert.deepEqual(rated.data?.updateJobInterview.userErrors, []);
const after = client.readQuery({ query: TimelineDocument, variables: {} });
const changed = after?.events.edges.find(({ node }) => node.id === interview.id)?.node;
assert.ok(changed?.__typename === 'JobInterview' && changed.rating === rating);
const history = await client.query({ query: HistoryDocument, variables: { id: interview.id, first: 1 } });
assert.equal(history.data?.event?.history.edges[0]?.node.change, 'UPDATED');
console.log('a mutation that changes the cached event in every list');

assert.deepEqual(warnings, []);
console.log('no warning');
