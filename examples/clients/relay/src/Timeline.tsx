import { graphql, useMutation, usePaginationFragment } from 'react-relay';
import type { Timeline_query$key } from './__generated__/Timeline_query.graphql';
import type { TimelineAddMutation } from './__generated__/TimelineAddMutation.graphql';
import type { TimelinePageQuery } from './__generated__/TimelinePageQuery.graphql';
import { EventLine } from './EventLine';

/** The latest events, with more on demand, the job hunt alone on demand, and homework to add. */
export function Timeline(props: { query: Timeline_query$key; jobId: string }) {
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    TimelinePageQuery,
    Timeline_query$key
  >(
    graphql`
      fragment Timeline_query on Query
      @refetchable(queryName: "TimelinePageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 5 }
        cursor: { type: "String" }
        filter: { type: "EventFilter" }
      ) {
        events(first: $count, after: $cursor, filter: $filter) @connection(key: "Timeline_events", filters: ["filter"]) {
          __id
          totalCount
          edges { node { id ...EventLine_event } }
        }
      }
    `,
    props.query,
  );
  const [addHomework] = useMutation<TimelineAddMutation>(graphql`
    mutation TimelineAddMutation($input: CreateHomeworkInput!, $connections: [ID!]!) {
      createHomework(input: $input) {
        homework @prependNode(connections: $connections, edgeTypeName: "EventEdge") { id ...EventLine_event }
        userErrors { code field message }
      }
    }
  `);
  const { edges, totalCount, __id } = data.events;
  const input = { jobId: props.jobId, dueDate: '2099-01-15T16:00:00Z' };
  return (
    <main data-total={totalCount}>
      <ul>
        {edges.map(({ node }) => (
          <EventLine event={node} key={node.id} />
        ))}
      </ul>
      {hasNext && (
        <button type="button" disabled={isLoadingNext} onClick={() => loadNext(4)}>
          More
        </button>
      )}
      <button type="button" onClick={() => refetch({ filter: { domains: ['JOB'] } })}>
        Only the job hunt
      </button>
      <button type="button" onClick={() => addHomework({ variables: { input, connections: [__id] } })}>
        Add homework
      </button>
    </main>
  );
}
