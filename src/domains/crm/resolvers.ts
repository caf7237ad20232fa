import type { GatewayContext } from '../../context.ts';
import type { Catalog } from '../../events/catalog.ts';
import { belongsBy, domainList, type EventListArguments, nestedList } from '../../events/lists.ts';
import { loadSubject } from '../../events/loaders.ts';
import type { SubjectNode } from '../../events/nodes.ts';
import { eventMutations } from '../../events/resolvers.ts';
import type { CrmEventFilter } from '../../generated/resolvers.ts';
import { mergeResolvers, type ResolverMap } from '../../graphql/resolver-map.ts';
import { loadGroupIds } from './loaders.ts';
import type { CrmEventNode } from './nodes.ts';
import { crmConditions } from './repository.ts';

type Args = EventListArguments<CrmEventFilter>;

/** What the schema asks of the CRM domain alone. */
export function crmResolvers(catalog: Catalog): ResolverMap {
  const own = (filter: CrmEventFilter) => crmConditions(catalog, filter);
  const parent = ({ subjectKey }: CrmEventNode, _args: unknown, context: GatewayContext) =>
    loadSubject(context, subjectKey.type, subjectKey.uuid);
  const category = (event: CrmEventNode, _args: unknown, context: GatewayContext) =>
    loadSubject(context, 'EventCategory', event.categoryUuid);
  const fields: ResolverMap = {
    Query: {
      crmEvents: (_root, args: Args, context, info) => domainList(context, info, 'CRM', args, own),
    },
    Contact: {
      groups: async (node: SubjectNode, _args, context) => {
        const groupIds = await loadGroupIds(context, node.uuid);
        return Promise.all(groupIds.map((uuid) => loadSubject(context, 'Group', uuid)));
      },
      events: (node: SubjectNode, args: Args, context, info) =>
        nestedList(context, info, 'CRM', node.uuid, args, belongsBy('contact_id'), own),
    },
    Group: {
      events: (node: SubjectNode, args: Args, context, info) =>
        nestedList(context, info, 'CRM', node.uuid, args, belongsBy('group_id'), own),
    },
    ContactEvent: { contact: parent, category },
    GroupEvent: { group: parent, category },
  };
  const kinds = catalog.kinds.filter((kind) => kind.table.domain === 'CRM');
  return mergeResolvers([fields, ...kinds.map(eventMutations)]);
}
