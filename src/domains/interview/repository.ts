import type { Catalog } from '../../events/catalog.ts';
import type { Along } from '../../events/companions.ts';
import { instants, isAny } from '../../events/filter.ts';
import type { EventTable } from '../../events/table.ts';
import type { InterviewEventFilter } from '../../generated/resolvers.ts';
import { type Sql, sql } from '../../platform/sql.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { type InterviewerRow, ScheduledInterviewNode, type ScheduledInterviewRow } from './nodes.ts';

/** How scheduled interviews are read. */
export const scheduledInterviewTable: EventTable = {
  domain: 'INTERVIEW',
  name: 'scheduled_interview',
  kinds: ['SCHEDULED_INTERVIEW'],
  common: { kind: sql`'SCHEDULED_INTERVIEW'`, ends_at: sql`e.ends_at` },
  columns: {
    application_id: { type: 'uuid' },
    candidate_name: {
      type: 'text',
      sql: sql`(select a.candidate_name from application as a where a.organization_id = e.organization_id and a.id = e.application_id)`,
      of: { subject: 'application_id', column: 'candidate_name' },
    },
    organizer_id: { type: 'uuid' },
    external_event_id: { type: 'text' },
    location: { type: 'text' },
    status: { type: 'text' },
    interview_id: { type: 'text' },
    interview_name: { type: 'text' },
    all_day: { type: 'bool' },
  },
  fields: {
    externalEventId: ['external_event_id'],
    start: ['all_day'],
    end: ['ends_at', 'all_day'],
    location: ['location'],
    status: ['status'],
    interview: ['interview_id', 'interview_name'],
    summary: ['candidate_name', 'interview_name'],
    interviewers: [],
  },
  subjects: { Application: 'application_id' },
  relations: {
    application: { subject: 'Application', column: 'application_id' },
    organizer: { subject: 'User', column: 'organizer_id' },
  },
  toNode: (row: ScheduledInterviewRow) => new ScheduledInterviewNode(row),
};

/** The conditions that only this domain's filter has. */
export function interviewConditions(catalog: Catalog, filter: InterviewEventFilter): Sql<unknown>[] {
  const where = [...instants(sql`e.occurs_at`, filter.startsAt), ...instants(sql`e.ends_at`, filter.endsAt)];
  if (filter.applicationIds) {
    const uuids = catalog.subjectUuids('Application', filter.applicationIds, 'filter.applicationIds');
    where.push(isAny(sql`e.application_id`, uuids, 'uuid', 'filter.applicationIds'));
  }
  if (filter.statuses) where.push(isAny(sql`e.status`, filter.statuses, 'text', 'filter.statuses'));
  if (filter.organizerIds) {
    const uuids = catalog.subjectUuids('User', filter.organizerIds, 'filter.organizerIds');
    where.push(isAny(sql`e.organizer_id`, uuids, 'uuid', 'filter.organizerIds'));
  }
  if (filter.interviewerIds) {
    const uuids = catalog.subjectUuids('User', filter.interviewerIds, 'filter.interviewerIds');
    where.push(sql`exists (select from scheduled_interview_interviewer as n where n.organization_id = e.organization_id
      and n.event_id = e.id and ${isAny(sql`n.user_id`, uuids, 'uuid', 'filter.interviewerIds')})`);
  }
  return where;
}

/** The interviewers of each of these interviews, in the order they were named, and the user of each along with them: one statement. */
export async function findInterviewers(
  transaction: Transaction,
  eventIds: readonly string[],
  user?: Along,
): Promise<Map<string, InterviewerRow[]>> {
  const rows = await transaction.query<InterviewerRow & { eventId: string }>(
    sql`select e.event_id as "eventId", e.user_id as "userId", e.response, e.scorecard_id as "scorecardId" ${user?.columns ?? NOTHING}
      from scheduled_interview_interviewer as e ${user?.join ?? NOTHING}
      where e.organization_id = ${transaction.organizationId} and e.event_id = any(${eventIds}::uuid[]) order by e.position`,
  );
  return Map.groupBy(rows, (row) => row.eventId);
}

const NOTHING = sql.raw('');

/** Puts these interviewers, in this order, in the place of all that each of these interviews had. */
export async function replaceInterviewers(
  transaction: Transaction,
  interviewers: ReadonlyMap<string, readonly InterviewerRow[]>,
): Promise<void> {
  const { organizationId } = transaction;
  await transaction.query(
    sql`delete from scheduled_interview_interviewer
      where organization_id = ${organizationId} and event_id = any(${[...interviewers.keys()]}::uuid[])`,
  );
  const named = [...interviewers].flatMap(([event, rows]) => rows.map((row, index) => ({ ...row, event, index })));
  if (named.length === 0) return;
  await transaction.query(
    sql`insert into scheduled_interview_interviewer (organization_id, event_id, user_id, response, scorecard_id, position)
      select ${organizationId}::uuid, event_id, user_id, response, scorecard_id, position
      from unnest(
        ${named.map(({ event }) => event)}::uuid[],
        ${named.map(({ userId }) => userId)}::uuid[],
        ${named.map(({ response }) => response)}::text[],
        ${named.map(({ scorecardId }) => scorecardId ?? null)}::text[],
        ${named.map(({ index }) => index + 1)}::int[]
      ) as named(event_id, user_id, response, scorecard_id, position)`,
  );
}
