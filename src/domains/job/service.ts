import type { EventRules } from '../../events/rules.ts';
import { RefusedError } from '../../graphql/errors.ts';
import { findPersonIds, findStatusBefore, replacePersonIds } from './repository.ts';

/** The kinds that have a time of their own; the others stand where they were recorded. */
const TIMED = new Set(['HOMEWORK', 'JOB_INTERVIEW']);

const MINUTE = 60_000;
const LAST_INSTANT = Date.parse('9999-12-31T23:59:59.999Z');

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
    const end = draft.occursAt.getTime() + ((draft.length as number | null | undefined) ?? 0) * MINUTE;
    if (end > LAST_INSTANT) throw RefusedError.of('INVALID', ['input', 'length'], 'It must end by the year 9999.');
  },
};

/** The same, for the kinds that name people (Junt, «Associations»). */
export const peopleRules: EventRules = {
  ...jobRules,
  collections: {
    personIds: {
      read: ({ transaction }, eventIds) => findPersonIds(transaction, eventIds),
      write: ({ transaction }, people) => replacePersonIds(transaction, people as ReadonlyMap<string, string[]>),
    },
  },
};
