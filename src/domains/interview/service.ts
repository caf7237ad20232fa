import type { Values } from '../../events/input.ts';
import type { EventDraft, EventRules } from '../../events/rules.ts';
import { type Refusal, RefusedError } from '../../graphql/errors.ts';
import { instantOf, type TimeInput } from './inputs.ts';
import type { InterviewerRow } from './nodes.ts';
import { findInterviewers, replaceInterviewers } from './repository.ts';

/** The rules of Greenhouse's document. */
export const scheduledInterviewRules: EventRules = {
  collections: {
    interviewers: {
      read: ({ transaction }, eventIds) => findInterviewers(transaction, eventIds),
      write: ({ transaction }, named) =>
        replaceInterviewers(transaction, named as ReadonlyMap<string, InterviewerRow[]>),
    },
  },
  place(_context, _definition, draft, values) {
    const refusals = [...placeTimes(draft, values), ...findDoubles(values)];
    if (refusals.length > 0) throw new RefusedError(refusals);
    const interview = values.interview as { id: string; name: string } | null | undefined;
    if (interview === undefined) return;
    draft.interviewId = interview?.id ?? null;
    draft.interviewName = interview?.name ?? null;
  },
};

/** Greenhouse, `start` and `end`: both have a precise time, or both have a date. What is left out stays as it is. */
function placeTimes(draft: EventDraft, values: Values): Refusal[] {
  const [start, end] = [values.start as TimeInput | undefined, values.end as TimeInput | undefined];
  const given = [start, end].flatMap((time) => time ?? []);
  if (given.length === 0) return [];
  // An update may give the start alone; then the end, which does not stand in the input, is not at fault.
  const refuse = (message: string): Refusal[] => [
    { code: 'INVALID', field: ['input', end ? 'end' : 'start'], message },
  ];
  const [allDay, other = draft.allDay] = given.map((time) => time.date !== undefined);
  if (allDay !== other) return refuse('start and end must both be times or both be dates.');
  draft.allDay = allDay;
  if (start) draft.occursAt = instantOf(start);
  if (end) draft.endsAt = instantOf(end);
  return (draft.endsAt as Date) < draft.occursAt ? refuse('end must not be before start.') : [];
}

/** A user holds an interview once, with one answer. */
function findDoubles(values: Values): Refusal[] {
  const userIds = ((values.interviewers ?? []) as InterviewerRow[]).map((interviewer) => interviewer.userId);
  return userIds.flatMap((userId, index): Refusal[] => {
    if (userIds.indexOf(userId) === index) return [];
    const field = ['input', 'interviewers', String(index), 'userId'];
    return [{ code: 'INVALID', field, message: 'This user is already named in the list.' }];
  });
}
