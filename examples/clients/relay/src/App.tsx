import { graphql, useLazyLoadQuery } from 'react-relay';
import type { AppQuery } from './__generated__/AppQuery.graphql';
import { JobCard } from './JobCard';
import { Timeline } from './Timeline';

/** A page that shows the timeline, and adds to the first job there is. */
export function App() {
  const data = useLazyLoadQuery<AppQuery>(
    graphql`
      query AppQuery {
        ...Timeline_query
        jobs(first: 1) { edges { node { id ...JobCard_job } } }
      }
    `,
    {},
  );
  const job = data.jobs.edges[0]?.node;
  return job ? (
    <>
      <JobCard job={job} />
      <Timeline query={data} jobId={job.id} />
    </>
  ) : null;
}
