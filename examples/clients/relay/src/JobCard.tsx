import { graphql, useRefetchableFragment } from 'react-relay';
import type { JobCard_job$key } from './__generated__/JobCard_job.graphql';
import type { JobCardRefetchQuery } from './__generated__/JobCardRefetchQuery.graphql';

/** One job, which fetches itself again by its id. */
export function JobCard(props: { job: JobCard_job$key }) {
  const [job, refetch] = useRefetchableFragment<JobCardRefetchQuery, JobCard_job$key>(
    graphql`
      fragment JobCard_job on Job
      @refetchable(queryName: "JobCardRefetchQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 1 }) {
        title
        events(first: $count) { nodes { ... on Event { summary } } }
      }
    `,
    props.job,
  );
  return (
    <article data-events={job.events.nodes.length}>
      {job.title}
      <button type="button" onClick={() => refetch({ count: 3 })}>
        More of the job
      </button>
    </article>
  );
}
