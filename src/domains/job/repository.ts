import type { Catalog } from '../../events/catalog.ts';
import { isAny } from '../../events/filter.ts';
import type { EventTable } from '../../events/table.ts';
import type { JobEventFilter, JobStatus } from '../../generated/resolvers.ts';
import { type Sql, sql } from '../../platform/sql.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { toJobEvent } from './nodes.ts';

/** How job events are read. */
export const jobEventTable: EventTable = {
  domain: 'JOB',
  name: 'job_event',
  kinds: ['THANKS_EMAIL', 'STATUS_CHANGE', 'FOLLOWUP', 'HOMEWORK', 'JOB_INTERVIEW', 'OFFER'],
  columns: {
    job_id: { type: 'uuid' },
    note: { type: 'text' },
    from_status: { type: 'text' },
    to_status: { type: 'text' },
    length: { type: 'int4' },
    rating: { type: 'text' },
    type: { type: 'text' },
    offer_status: { type: 'text' },
  },
  fields: {
    note: ['note'],
    from: ['from_status'],
    to: ['to_status'],
    dueDate: [],
    scheduled: [],
    length: ['length'],
    rating: ['rating'],
    type: ['type'],
    status: ['offer_status'],
    endsAt: ['ends_at', 'length'],
    summary: ['note', 'from_status', 'to_status', 'type', 'offer_status'],
    people: [],
  },
  subjects: { Job: 'job_id' },
  relations: { job: { subject: 'Job', column: 'job_id' } },
  toNode: toJobEvent,
};

/** The conditions that only this domain's filter has. */
export function jobConditions(catalog: Catalog, filter: JobEventFilter): Sql<unknown>[] {
  const where: Sql<unknown>[] = [];
  if (filter.jobIds) {
    const uuids = catalog.subjectUuids('Job', filter.jobIds, 'filter.jobIds');
    where.push(isAny(sql`e.job_id`, uuids, 'uuid', 'filter.jobIds'));
  }
  if (filter.personIds) {
    const uuids = catalog.subjectUuids('Person', filter.personIds, 'filter.personIds');
    where.push(names(isAny(sql`n.person_id`, uuids, 'uuid', 'filter.personIds')));
  }
  if (filter.interviewTypes) {
    where.push(isAny(sql`e.type`, filter.interviewTypes, 'text', 'filter.interviewTypes'));
  }
  if (filter.offerStatuses) {
    where.push(isAny(sql`e.offer_status`, filter.offerStatuses, 'text', 'filter.offerStatuses'));
  }
  return where;
}

/** The condition that an event names a person, given what is asked of the row `n` of `job_event_person`. */
const names = (person: Sql<unknown>): Sql<unknown> =>
  sql`exists (select from job_event_person as n where n.organization_id = e.organization_id and n.event_id = e.id and ${person})`;

/** The condition that an event names the person `p.id`, for a list below people. */
export const namesParent: Sql<unknown> = names(sql`n.person_id = p.id`);

/** The UUIDs of the people that each of these events names, in the order they were named: one statement. */
export async function findPersonIds(
  transaction: Transaction,
  eventIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await transaction.query<{ event_id: string; person_ids: string[] }>(
    sql`select event_id, array_agg(person_id::text order by position) as person_ids from job_event_person
      where organization_id = ${transaction.organizationId} and event_id = any(${eventIds}::uuid[]) group by event_id`,
  );
  return new Map(rows.map((row) => [row.event_id, row.person_ids]));
}

/** Lets each of these events name these people, in this order, and no others. */
export async function replacePersonIds(
  transaction: Transaction,
  people: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const { organizationId } = transaction;
  await transaction.query(
    sql`delete from job_event_person where organization_id = ${organizationId} and event_id = any(${[...people.keys()]}::uuid[])`,
  );
  const named = [...people].flatMap(([event, ids]) => ids.map((person, index) => ({ event, person, index })));
  if (named.length === 0) return;
  await transaction.query(
    sql`insert into job_event_person (organization_id, event_id, person_id, position)
      select ${organizationId}::uuid, event_id, person_id, position
      from unnest(
        ${named.map(({ event }) => event)}::uuid[],
        ${named.map(({ person }) => person)}::uuid[],
        ${named.map(({ index }) => index + 1)}::int[]
      ) as named(event_id, person_id, position)`,
  );
}

/** The status of each of these jobs: the `to` of the newest status change that has one. One statement. */
export async function findJobStatuses(
  transaction: Transaction,
  jobIds: readonly string[],
): Promise<Map<string, JobStatus>> {
  const rows = await transaction.query<{ job_id: string; status: JobStatus }>(
    sql`select p.id as job_id, s.to_status as status from unnest(${jobIds}::uuid[]) as p(id)
      cross join lateral (${newestStatus(transaction, sql`p.id`, sql`true`)}) s`,
  );
  return new Map(rows.map((row) => [row.job_id, row.status]));
}

/** The status that a job had just before an instant, or null. */
export async function findStatusBefore(
  transaction: Transaction,
  jobId: string,
  instant: Date,
): Promise<JobStatus | null> {
  const earlier = sql`e.occurs_at < ${instant.toISOString()}::timestamptz`;
  const rows = await transaction.query<{ to_status: JobStatus }>(newestStatus(transaction, sql`${jobId}`, earlier));
  return rows[0]?.to_status ?? null;
}

const newestStatus = (
  transaction: Transaction,
  jobId: Sql<unknown>,
  condition: Sql<unknown>,
): Sql<{ to_status: JobStatus }> =>
  sql`select e.to_status from job_event as e where e.organization_id = ${transaction.organizationId}
    and e.job_id = ${jobId} and e.to_status is not null and ${condition}
    order by e.occurs_at desc, e.id desc limit 1`;

/** The interview types in use, the most used first. */
export const listInterviewTypes = (transaction: Transaction): Promise<{ type: string; count: number }[]> =>
  transaction.query(
    sql`select type, count(*)::int4 as count from job_event
      where organization_id = ${transaction.organizationId} and kind = 'JOB_INTERVIEW' and type is not null
      group by type order by count desc, type`,
  );
