import type { GatewayContext } from '../../context.ts';
import type { Catalog } from '../../events/catalog.ts';
import { belongsBy, domainList, type EventListArguments, nestedList } from '../../events/lists.ts';
import { loadSubject } from '../../events/loaders.ts';
import type { SubjectNode } from '../../events/nodes.ts';
import { eventMutations } from '../../events/resolvers.ts';
import type { InterviewEventFilter } from '../../generated/resolvers.ts';
import { mergeResolvers, type ResolverMap } from '../../graphql/resolver-map.ts';
import { loadInterviewers } from './loaders.ts';
import type { InterviewerRow, ScheduledInterviewNode } from './nodes.ts';
import { interviewConditions } from './repository.ts';

type Args = EventListArguments<InterviewEventFilter>;

/** What the schema asks of the interview domain alone. */
export function interviewResolvers(catalog: Catalog): ResolverMap {
  const own = (filter: InterviewEventFilter) => interviewConditions(catalog, filter);
  const user = (context: GatewayContext, uuid: string | null) => uuid && loadSubject(context, 'User', uuid);
  const fields: ResolverMap = {
    Query: {
      interviewEvents: (_root, args: Args, context, info) => domainList(context, info, 'INTERVIEW', args, own),
    },
    Application: {
      events: (node: SubjectNode, args: Args, context, info) =>
        nestedList(context, info, 'INTERVIEW', node.uuid, args, belongsBy('application_id'), own),
    },
    ScheduledInterview: {
      application: (event: ScheduledInterviewNode, _args, context) =>
        loadSubject(context, 'Application', event.row.application_id),
      organizer: (event: ScheduledInterviewNode, _args, context) => user(context, event.row.organizer_id),
      interviewers: (event: ScheduledInterviewNode, _args, context, info) =>
        loadInterviewers(context, info, event.uuid),
    },
    Interviewer: {
      user: (interviewer: InterviewerRow, _args, context) => user(context, interviewer.userId),
    },
  };
  const kinds = catalog.kinds.filter((kind) => kind.table.domain === 'INTERVIEW');
  return mergeResolvers([fields, ...kinds.map(eventMutations)]);
}
