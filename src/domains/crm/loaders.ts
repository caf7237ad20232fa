import { type GatewayContext, perRequest } from '../../context.ts';
import { loaderBy } from '../../events/loaders.ts';
import { findGroupIds } from './repository.ts';

const groups = perRequest((context) =>
  loaderBy<string, string[]>((contactIds) => findGroupIds(context.transaction, contactIds)),
);

/** The UUIDs of the groups that a contact is in. */
export const loadGroupIds = async (context: GatewayContext, contactId: string): Promise<string[]> =>
  (await groups(context).load(contactId)) ?? [];
