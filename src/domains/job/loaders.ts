import { type GatewayContext, perRequest } from '../../context.ts';
import { loaderBy } from '../../events/loaders.ts';
import type { JobStatus } from '../../generated/resolvers.ts';
import { findJobStatuses, findPersonIds } from './repository.ts';

const statuses = perRequest((context) =>
  loaderBy<string, JobStatus>((jobIds) => findJobStatuses(context.transaction, jobIds)),
);

const people = perRequest((context) =>
  loaderBy<string, string[]>((eventIds) => findPersonIds(context.transaction, eventIds)),
);

/** A job's status, or null before any. */
export const loadJobStatus = (context: GatewayContext, jobId: string) => statuses(context).load(jobId);

/** The UUIDs of the people that an event names. */
export const loadPersonIds = async (context: GatewayContext, eventId: string): Promise<string[]> =>
  (await people(context).load(eventId)) ?? [];
