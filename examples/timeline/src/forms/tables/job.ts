import type { JobStatus, OfferStatus, PersonCardFragment } from '../../graphql/generated/graphql.ts';
import * as documents from '../../graphql/generated/graphql.ts';
import { required } from '../field.ts';
import { choice, instant, line, number, reference, references, text } from '../kinds-of-field.ts';
import type { Option } from '../options.ts';
import { type Detail, form, named } from './form.ts';

type JobEvent = Detail<'ThanksEmail' | 'StatusChange' | 'Followup' | 'Homework' | 'JobInterview' | 'Offer'>;

const STATUSES: readonly JobStatus[] = ['APPLIED', 'INTERVIEWING', 'OFFER', 'REJECTED', 'BLACK_HOLE'];
const OFFER_STATUSES: readonly OfferStatus[] = ['RECEIVED', 'NEGOTIATING', 'ACCEPTED', 'FINALIZED'];

const jobOf = ({ subject }: JobEvent): Option | null =>
  subject.__typename === 'Job' ? { id: subject.id, label: subject.title, detail: subject.company ?? null } : null;

const job = () => required(reference<JobEvent>('Job', { label: 'Job', of: jobOf }));
const note = () => text<JobEvent>({ label: 'Note', hint: 'Markdown', of: (event) => event.note });
const people = <Event extends { people: readonly PersonCardFragment[] }>(label: string) =>
  references<Event>('Person', { label, of: (event) => event.people.map(named) });

/** Where the event stands on the timeline, for the kinds that have no other time. */
const when = () => instant<JobEvent>({ label: 'When', of: (event) => event.createdAt, start: () => new Date() });
const recorded = (label: string) =>
  instant<JobEvent>({ label, hint: 'Now, if left out', minor: true, of: (event) => event.createdAt });

export const thanksEmail = form<Detail<'ThanksEmail'>>()({
  create: documents.CreateThanksEmailDocument,
  update: documents.UpdateThanksEmailDocument,
  fields: { jobId: job(), createdAt: when(), personIds: people('People thanked'), note: note() },
});

export const statusChange = form<Detail<'StatusChange'>>()({
  create: documents.CreateStatusChangeDocument,
  update: documents.UpdateStatusChangeDocument,
  fields: {
    jobId: job(),
    createdAt: when(),
    from: choice({
      label: 'From',
      hint: 'The status that the job had before, if left out',
      values: STATUSES,
      nothing: 'Not given',
      of: (event: Detail<'StatusChange'>) => event.from,
    }),
    to: choice({
      label: 'To',
      values: STATUSES,
      nothing: 'Not given',
      of: (event: Detail<'StatusChange'>) => event.to,
    }),
    note: note(),
  },
});

export const followup = form<Detail<'Followup'>>()({
  create: documents.CreateFollowupDocument,
  update: documents.UpdateFollowupDocument,
  fields: { jobId: job(), createdAt: when(), personIds: people('People contacted'), note: note() },
});

export const homework = form<Detail<'Homework'>>()({
  create: documents.CreateHomeworkDocument,
  update: documents.UpdateHomeworkDocument,
  fields: {
    jobId: job(),
    dueDate: required(instant({ label: 'Due', of: (event: Detail<'Homework'>) => event.dueDate })),
    note: note(),
    createdAt: recorded('Assigned'),
  },
});

export const jobInterview = form<Detail<'JobInterview'>>()({
  create: documents.CreateJobInterviewDocument,
  update: documents.UpdateJobInterviewDocument,
  fields: {
    jobId: job(),
    scheduled: required(instant({ label: 'Scheduled', of: (event: Detail<'JobInterview'>) => event.scheduled })),
    length: number({ label: 'Length', hint: 'In minutes', of: (event: Detail<'JobInterview'>) => event.length }),
    type: line({
      label: 'Type',
      hint: 'In your own words, such as technical',
      of: (event: Detail<'JobInterview'>) => event.type,
    }),
    personIds: people('Interviewers'),
    rating: line({
      label: 'Rating',
      hint: 'An emoji or an emoticon',
      of: (event: Detail<'JobInterview'>) => event.rating,
    }),
    note: note(),
    createdAt: recorded('Invited'),
  },
});

export const offer = form<Detail<'Offer'>>()({
  create: documents.CreateOfferDocument,
  update: documents.UpdateOfferDocument,
  fields: {
    jobId: job(),
    createdAt: when(),
    status: required(
      choice({
        label: 'Status',
        values: OFFER_STATUSES,
        start: 'RECEIVED',
        of: (event: Detail<'Offer'>) => event.offerStatus,
      }),
    ),
    note: note(),
  },
});
