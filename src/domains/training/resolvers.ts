import type { Catalog } from '../../events/catalog.ts';
import { belongsBy, domainList, type EventListArguments, nestedList } from '../../events/lists.ts';
import { loadSubject } from '../../events/loaders.ts';
import type { SubjectNode } from '../../events/nodes.ts';
import { eventMutations } from '../../events/resolvers.ts';
import type { TrainingEventFilter } from '../../generated/resolvers.ts';
import { mergeResolvers, type ResolverMap } from '../../graphql/resolver-map.ts';
import type { TrainingNode } from './nodes.ts';
import { trainingConditions } from './repository.ts';

type Args = EventListArguments<TrainingEventFilter>;

/** What the schema asks of the training domain alone. */
export function trainingResolvers(catalog: Catalog): ResolverMap {
  const own = (filter: TrainingEventFilter) => trainingConditions(catalog, filter);
  const fields: ResolverMap = {
    Query: {
      trainingEvents: (_root, args: Args, context, info) => domainList(context, info, 'TRAINING', args, own),
    },
    TrainingClass: {
      events: (node: SubjectNode, args: Args, context, info) =>
        nestedList(context, info, 'TRAINING', node.uuid, args, belongsBy('class_id'), own),
    },
    Training: {
      owner: (node: TrainingNode, _args, context) => loadSubject(context, 'User', node.ownerUuid),
      class: (node: TrainingNode, _args, context) => loadSubject(context, 'TrainingClass', node.subjectKey.uuid),
    },
  };
  return mergeResolvers([fields, eventMutations(catalog.kind('TRAINING'))]);
}
