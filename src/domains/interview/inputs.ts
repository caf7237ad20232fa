import {
  entries,
  type Field,
  type Fields,
  instant,
  MAX_NAME,
  MAX_TEXT,
  object,
  plain,
  reference,
  text,
} from '../../events/fields.ts';

/** A start or an end as an input gives it, and as the audit trail shows it. */
export type TimeInput = { dateTime: Date; date?: undefined } | { date: string; dateTime?: undefined };

/** The instant that stands for a start or an end on the timeline: 00:00 UTC of a date. */
export const instantOf = ({ dateTime, date }: TimeInput): Date => dateTime ?? new Date(`${date}T00:00:00Z`);

/** The start or the end that an instant of a row stands for. */
const timeOf = (at: Date, allDay: boolean) => (allDay ? { date: at.toISOString().slice(0, 10) } : { dateTime: at });

/** The rules store it, because a start and an end share what says whether they are dates. */
const time = (name: string, property: 'occursAt' | 'endsAt'): Field => ({
  ...instant(name, { required: true, property: null }),
  show: (row) => timeOf(row[property] as Date, row.allDay as boolean),
});

/** Greenhouse, «Noteworthy attributes» of the scheduled interview object. */
export const scheduledInterviewFields: Fields = {
  applicationId: reference('applicationId', 'Application', { required: true, property: 'application' }),
  start: time('start', 'occursAt'),
  end: time('end', 'endsAt'),
  location: text('location', MAX_TEXT),
  externalEventId: text('externalEventId', MAX_TEXT),
  status: plain('status', { required: true }),
  interview: {
    ...object('interview', {
      id: text('id', MAX_TEXT, { required: true }),
      name: text('name', MAX_NAME, { required: true }),
    }),
    show: ({ interviewId: id, interviewName: name }) => (id === null || id === undefined ? null : { id, name }),
  },
  organizerId: reference('organizerId', 'User', { property: 'organizer' }),
  interviewers: entries('interviewers', {
    userId: reference('userId', 'User', { required: true }),
    response: plain('response', { required: true }),
    scorecardId: text('scorecardId', MAX_TEXT),
  }),
};

export const applicationFields: Fields = {
  candidateName: text('candidateName', MAX_NAME),
  jobTitle: text('jobTitle', MAX_TEXT),
};
