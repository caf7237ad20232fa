import type { EventRules } from '../../events/rules.ts';
import { findPersonIds, findStatusBefore, replacePersonIds } from './repository.ts';

/** The kinds that have a time of their own; the others stand where they were recorded. */
const TIMED = new Set(['HOMEWORK', 'JOB_INTERVIEW']);

/** The rules of Junt's document. */
export const jobRules: EventRules = {
  // StatusChange, `from`: «Current/former job status». Left out, it is what the job's history says.
  async beforeCreate(context, { kind }, values, now) {
    if (kind !== 'STATUS_CHANGE' || values.from !== undefined) return;
    const at = (values.createdAt as Date | undefined) ?? now;
    values.from = await findStatusBefore(context.transaction, values.jobId as string, at);
  },
  place(_context, { kind }, draft) {
    if (!TIMED.has(kind)) draft.occursAt = draft.createdAt;
  },
};

/** The same, for the kinds that name people (Junt, «Associations»). */
export const peopleRules: EventRules = {
  ...jobRules,
  collections: {
    personIds: {
      read: async ({ transaction }, eventId) => (await findPersonIds(transaction, [eventId])).get(eventId) ?? [],
      write: ({ transaction }, eventId, personIds) => replacePersonIds(transaction, eventId, personIds as string[]),
    },
  },
};
