import { humanize } from '../../catalog.ts';
import type {
  InterviewDefinitionInput,
  InterviewerInput,
  InterviewTimeInput,
  ScheduledInterviewStatus,
} from '../../graphql/generated/graphql.ts';
import * as documents from '../../graphql/generated/graphql.ts';
import { formatDateTime, formatDay, startOf } from '../../time.ts';
import { field, required } from '../field.ts';
import { choice, fromLocal, line, reference, toLocal } from '../kinds-of-field.ts';
import {
  type DefinitionDraft,
  DefinitionWidget,
  type InterviewerDraft,
  InterviewersWidget,
  type TimeDraft,
  TimeWidget,
} from '../widgets/interview.tsx';
import { type Detail, form, named } from './form.ts';

type Interview = Detail<'ScheduledInterview'>;

const STATUSES: readonly ScheduledInterviewStatus[] = ['SCHEDULED', 'AWAITING_FEEDBACK', 'COMPLETE'];

/** One end of an interview. */
const time = (label: string, of: (event: Interview) => Interview['start'], hint?: string) =>
  field<Interview, InterviewTimeInput, TimeDraft>({
    label,
    ...(hint && { hint }),
    start: () => ({ isDay: false, text: '' }),
    read: (event) => {
      const { date, dateTime } = of(event);
      return date ? { isDay: true, text: date } : { isDay: false, text: dateTime ? toLocal(new Date(dateTime)) : '' };
    },
    write: ({ isDay, text }) => {
      if (text === '') return null;
      if (isDay) return { date: text };
      const dateTime = fromLocal(text);
      return dateTime === null ? null : { dateTime };
    },
    say: ({ isDay, text }) => {
      if (text === '') return '';
      return isDay ? formatDay(startOf(text)) : formatDateTime(new Date(text));
    },
    Widget: TimeWidget,
  });

const definition = field<Interview, InterviewDefinitionInput, DefinitionDraft>({
  label: 'Interview',
  hint: 'The name and the id that the recruiting system has for it',
  start: () => ({ id: '', name: '' }),
  read: ({ interview }) => ({ id: interview?.id ?? '', name: interview?.name ?? '' }),
  write: ({ id, name }) => (id.trim() || name.trim() ? { id: id.trim(), name: name.trim() } : null),
  say: ({ name }) => name,
  Widget: DefinitionWidget,
});

const interviewers = field<Interview, InterviewerInput[], readonly InterviewerDraft[]>({
  label: 'Interviewers',
  start: () => [],
  read: (event) =>
    event.interviewers.map(({ user, response, scorecardId }) => ({
      user: named(user),
      response,
      scorecardId: scorecardId ?? '',
    })),
  write: (draft) =>
    draft.map(({ user, response, scorecardId }) => ({
      userId: user.id,
      response,
      scorecardId: scorecardId.trim() || null,
    })),
  say: (draft) => draft.map(({ user, response }) => `${user.label} (${humanize(response).toLowerCase()})`).join(', '),
  Widget: InterviewersWidget,
});

export const scheduledInterview = form<Interview>()({
  create: documents.CreateScheduledInterviewDocument,
  update: documents.UpdateScheduledInterviewDocument,
  fields: {
    applicationId: required(
      reference('Application', {
        label: 'Application',
        of: ({ subject }: Interview) =>
          subject.__typename === 'Application' ? { id: subject.id, label: subject.candidateName ?? 'Unnamed' } : null,
      }),
    ),
    start: required(time('Starts', (event) => event.start)),
    end: required(time('Ends', (event) => event.end, 'Of whole days, the day after the last one')),
    interview: definition,
    location: line({ label: 'Location', of: (event: Interview) => event.location }),
    status: choice({
      label: 'Status',
      values: STATUSES,
      start: 'SCHEDULED',
      of: (event: Interview) => event.interviewStatus,
    }),
    organizerId: reference('User', {
      label: 'Organizer',
      of: ({ organizer }: Interview) => organizer && named(organizer),
    }),
    interviewers,
    externalEventId: line({ label: 'Calendar id', minor: true, of: (event: Interview) => event.externalEventId }),
  },
});
