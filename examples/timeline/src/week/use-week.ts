import { useQuery } from '@tanstack/react-query';
import { SUBJECTS, type SubjectType } from '../catalog.ts';
import { toEventFilter } from '../filters/event-filter.ts';
import { request } from '../graphql/client.ts';
import {
  type EventDomain,
  type EventFilter,
  type EventKind,
  NearestLastingDocument,
  type TimelineEventFragment,
  WeekDocument,
  type WeekQueryVariables,
} from '../graphql/generated/graphql.ts';
import type { Filters } from '../routes/location.ts';
import { addDays, type Day, startOf, weekOf } from '../time.ts';

/** The kinds that last. */
const LASTING: readonly EventKind[] = ['TRAINING', 'SCHEDULED_INTERVIEW', 'JOB_INTERVIEW'];
/** A job interview is asked for by when it begins: what began longer before the week than this is not found. */
const LONGEST_JOB_INTERVIEW_DAYS = 7;

/** What takes place in a week. */
export interface WeekContent {
  /** What lasts into the week. */
  events: readonly TimelineEventFragment[];
  /** How many events of any kind begin on each day. */
  counts: readonly number[];
  /** Whether there are more than are shown. */
  hasMore: boolean;
}

/** What takes place in the week that begins on a Monday. */
export const useWeek = (monday: Day, filters: Filters) =>
  useQuery({
    queryKey: ['week', monday, filters],
    queryFn: async ({ signal }): Promise<WeekContent> => {
      const week = await request(WeekDocument, variablesOf(monday, filters), signal);
      const { jobs, trainings, interviews, during } = week;
      const found: TimelineEventFragment[] = [jobs, trainings, interviews, during].flatMap(
        (list): readonly TimelineEventFragment[] => list?.nodes ?? [],
      );
      const { mon, tue, wed, thu, fri, sat, sun } = week;
      return {
        events: found.filter(({ endsAt }) => endsAt && new Date(endsAt) > startOf(monday)),
        counts: [mon, tue, wed, thu, fri, sat, sun].map(({ totalCount }) => totalCount),
        hasMore: during.pageInfo.hasNextPage,
      };
    },
  });

/** What lasts next before some days, and after them; none where there is nothing more. */
export const useNearest = (start: Date, end: Date, filters: Filters) =>
  useQuery({
    queryKey: ['nearest', start, end, filters],
    queryFn: async ({ signal }) => {
      const kinds = [...kindsOf(filters)];
      const variables = {
        before: { ...toEventFilter(filters, { lt: start }), kinds },
        after: { ...toEventFilter(filters, { gte: end }), kinds },
      };
      const { before, after } = await request(NearestLastingDocument, variables, signal);
      const lasts = ({ endsAt }: TimelineEventFragment) => Boolean(endsAt);
      return { before: before.nodes.find(lasts), after: after.nodes.findLast(lasts) };
    },
  });

const kindsOf = ({ kinds }: Filters): readonly EventKind[] =>
  LASTING.filter((kind) => kinds.length === 0 || kinds.includes(kind));

function variablesOf(monday: Day, filters: Filters): WeekQueryVariables {
  const start = startOf(monday);
  const day = (index: number): EventFilter => {
    const one = weekOf(monday)[index] ?? monday;
    return toEventFilter(filters, { gte: startOf(one), lt: startOf(addDays(one, 1)) });
  };
  const kinds = kindsOf(filters);
  const { text } = toEventFilter(filters);
  const shared = text ? { text } : {};
  const lasting = { occursAt: { lt: start.toISOString() }, endsAt: { gt: start.toISOString() }, ...shared };
  const idsOf = (type: SubjectType) => filters.subjectIds.filter((id) => id.startsWith(SUBJECTS[type].idPrefix));
  const only = (name: string, type: SubjectType) => (idsOf(type).length > 0 ? { [name]: idsOf(type) } : {});
  const wants = (domain: EventDomain, kind: EventKind) =>
    (filters.domains.length === 0 || filters.domains.includes(domain)) &&
    kinds.includes(kind) &&
    // Filters on days are about when an event begins, and these begin before the week.
    (filters.from === null || filters.from < monday);
  const wantsOf = (type: SubjectType) => filters.subjectIds.length === 0 || idsOf(type).length > 0;
  const since = startOf(addDays(monday, -LONGEST_JOB_INTERVIEW_DAYS)).toISOString();
  return {
    during: { ...toEventFilter(filters, { gte: start, lt: startOf(addDays(monday, 7)) }), kinds: [...kinds] },
    jobsBefore: {
      kinds: ['JOB_INTERVIEW'],
      occursAt: { gte: since, lt: start.toISOString() },
      ...shared,
      ...only('jobIds', 'Job'),
    },
    trainingsBefore: { ...lasting, ...only('classIds', 'TrainingClass') },
    interviewsBefore: { ...lasting, ...only('applicationIds', 'Application') },
    withJobs: wants('JOB', 'JOB_INTERVIEW') && wantsOf('Job'),
    withTrainings: wants('TRAINING', 'TRAINING') && wantsOf('TrainingClass'),
    withInterviews: wants('INTERVIEW', 'SCHEDULED_INTERVIEW') && wantsOf('Application'),
    mon: day(0),
    tue: day(1),
    wed: day(2),
    thu: day(3),
    fri: day(4),
    sat: day(5),
    sun: day(6),
  };
}
