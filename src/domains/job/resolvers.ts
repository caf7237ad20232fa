import type { GatewayContext } from '../../context.ts';
import type { Catalog } from '../../events/catalog.ts';
import { belongsBy, domainList, type EventListArguments, nestedList } from '../../events/lists.ts';
import { loadSubject } from '../../events/loaders.ts';
import type { EventNode, SubjectNode } from '../../events/nodes.ts';
import { eventMutations } from '../../events/resolvers.ts';
import type { JobEventFilter } from '../../generated/resolvers.ts';
import { mergeResolvers, type ResolverMap } from '../../graphql/resolver-map.ts';
import { loadJobStatus, loadPersonIds } from './loaders.ts';
import { jobConditions, listInterviewTypes, namesParent } from './repository.ts';

type Args = EventListArguments<JobEventFilter>;

/** What the schema asks of the job domain alone. */
export function jobResolvers(catalog: Catalog): ResolverMap {
  const own = (filter: JobEventFilter) => jobConditions(catalog, filter);
  const job = (event: EventNode, _args: unknown, context: GatewayContext) =>
    loadSubject(context, 'Job', event.subjectKey.uuid);
  const people = async (event: EventNode, _args: unknown, context: GatewayContext) => {
    const personIds = await loadPersonIds(context, event.uuid);
    return Promise.all(personIds.map((uuid) => loadSubject(context, 'Person', uuid)));
  };
  const fields: ResolverMap = {
    Query: {
      jobEvents: (_root, args: Args, context, info) => domainList(context, info, 'JOB', args, own),
      interviewTypes: (_root, _args, context) => listInterviewTypes(context.transaction),
    },
    Job: {
      status: (node: SubjectNode, _args, context) => loadJobStatus(context, node.uuid),
      events: (node: SubjectNode, args: Args, context, info) =>
        nestedList(context, info, 'JOB', node.uuid, args, belongsBy('job_id'), own),
    },
    Person: {
      events: (node: SubjectNode, args: Args, context, info) =>
        nestedList(context, info, 'JOB', node.uuid, args, namesParent, own),
    },
    ThanksEmail: { job, people },
    StatusChange: { job },
    Followup: { job, people },
    Homework: { job },
    JobInterview: { job, people },
    Offer: { job },
  };
  const kinds = catalog.kinds.filter((kind) => kind.table.domain === 'JOB');
  return mergeResolvers([fields, ...kinds.map(eventMutations)]);
}
