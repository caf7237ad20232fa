import type { JobRow } from '../floor/sql.ts';
import { type Node, type Page, SUBJECTS, type SubjectTable, toJobEvent, toPage, toSubject } from './nodes.ts';
import type { Tenant } from './tenant.ts';

const selectList = (table: SubjectTable): string =>
  ['id', ...Object.entries(SUBJECTS[table].columns).map(([field, column]) => `${column} as "${field}"`)].join(', ');

/** The subjects with these UUIDs, in their order: one statement. */
export async function subjectsOf(tenant: Tenant, table: SubjectTable, uuids: readonly string[]): Promise<Node[]> {
  const text = `select ${selectList(table)} from ${table} where organization_id = $1 and id = any($2)`;
  const rows = await tenant.query<{ id: string }>(table, text, [tenant.organizationId, [...new Set(uuids)]]);
  const byUuid = new Map(rows.map((row) => [row.id, toSubject(table, row)]));
  return uuids.map((uuid) => byUuid.get(uuid) as Node);
}

/** An entry of an interview's list of interviewers. */
export interface Interviewer {
  response: string;
  userUuid: string;
}

/** The interviewers of each of these interviews: one statement. */
export async function interviewersOf(tenant: Tenant, uuids: readonly string[]): Promise<Interviewer[][]> {
  const text = `select event_id, response, user_id from scheduled_interview_interviewer
    where organization_id = $1 and event_id = any($2) order by event_id, position`;
  const rows = await tenant.query<{ event_id: string; response: string; user_id: string }>('interviewers', text, [
    tenant.organizationId,
    uuids,
  ]);
  const byEvent = new Map<string, Interviewer[]>(uuids.map((uuid) => [uuid, []]));
  for (const { event_id, response, user_id } of rows) byEvent.get(event_id)?.push({ response, userUuid: user_id });
  return uuids.map((uuid) => byEvent.get(uuid) ?? []);
}

/** The latest events of each of these jobs: one statement. */
export async function eventsOfJobs(tenant: Tenant, uuids: readonly string[], first: number): Promise<Page[]> {
  const text = `select p.id as job_id, e.* from unnest($2::uuid[]) as p(id)
    cross join lateral (select e.id, e.kind, e.occurs_at, e.version, e.note, e.length, e.rating, e.type from job_event e
      where e.organization_id = $1 and e.job_id = p.id order by e.occurs_at desc, e.id desc limit $3) e`;
  const rows = await tenant.query<JobRow>('events of jobs', text, [tenant.organizationId, uuids, first + 1]);
  const byJob = new Map<string, JobRow[]>(uuids.map((uuid) => [uuid, []]));
  for (const row of rows) byJob.get(row.job_id)?.push(row);
  return uuids.map((uuid) => toPage(byJob.get(uuid) ?? [], first, toJobEvent));
}
