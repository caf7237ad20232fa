import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import DataLoader from 'dataloader';
import { COUNT, CREATE, NODE, type NodeRow, type TimelineRow, timelinePage } from '../floor/sql.ts';
import { newUuid, toInstant, toTypeId, toUuid } from '../shape.ts';
import { eventsOfJobs, type Interviewer, interviewersOf, subjectsOf } from './batches.ts';
import {
  type InterviewRow,
  type Node,
  type Page,
  type SubjectTable,
  toEvent,
  toInterview,
  toPage,
  toSubject,
} from './nodes.ts';
import type { Tenant } from './tenant.ts';

/** The schema that the peers with resolvers serve. */
export const typeDefs = readFileSync(resolve(import.meta.dirname, 'schema.graphql'), 'utf8');

/** What every resolver gets. */
export interface Context {
  tenant: Tenant;
  subject(table: SubjectTable): DataLoader<string, Node>;
  interviewers: DataLoader<string, Interviewer[]>;
  jobEvents(first: number): DataLoader<string, Page>;
}

/** The DataLoaders of one request, each made when it is first used. */
export function contextOf(tenant: Tenant): Context {
  const subjects = new Map<SubjectTable, DataLoader<string, Node>>();
  let jobEvents: DataLoader<string, Page> | undefined;
  return {
    tenant,
    subject(table) {
      let loader = subjects.get(table);
      if (!loader) {
        loader = new DataLoader((uuids) => subjectsOf(tenant, table, uuids));
        subjects.set(table, loader);
      }
      return loader;
    },
    interviewers: new DataLoader((uuids) => interviewersOf(tenant, uuids)),
    jobEvents(first) {
      jobEvents ??= new DataLoader((uuids) => eventsOfJobs(tenant, uuids, first));
      return jobEvents;
    },
  };
}

interface ListArguments {
  first: number;
  filter: { occursAt: { gte?: string; lt: string } };
}

/** What stands for a list without a lower bound. */
const BEGINNING = '-infinity';
const FROM = 'and e.occurs_at >= $3';
const INTERVIEWS = `select e.id, e.occurs_at, e.ends_at, e.location, e.status, e.application_id, e.organizer_id from scheduled_interview e
  where e.organization_id = $1 and e.occurs_at < $2 ${FROM} order by e.occurs_at desc, e.id desc limit $4`;
const JOBS = 'select id, title, company, location from job where organization_id = $1 order by id limit $2';

/** The fields at the root, and those that need another statement on their own. */
export const roots = {
  Query: {
    async events(_root: unknown, { first, filter }: ListArguments, { tenant }: { tenant: Tenant }) {
      const { gte, lt } = filter.occursAt;
      const rows = gte
        ? await tenant.query<TimelineRow>('events from', timelinePage(FROM), [tenant.organizationId, lt, gte])
        : await tenant.query<TimelineRow>('events', timelinePage(), [tenant.organizationId, lt]);
      return { ...toPage(rows, first, toEvent), bounds: { gte, lt } };
    },
    async interviewEvents(_root: unknown, { first, filter }: ListArguments, { tenant }: { tenant: Tenant }) {
      const { gte = BEGINNING, lt } = filter.occursAt;
      const values = [tenant.organizationId, lt, gte, first + 1];
      return toPage(await tenant.query<InterviewRow>('interviews', INTERVIEWS, values), first, toInterview);
    },
    async jobs(_root: unknown, { first }: { first: number }, { tenant }: { tenant: Tenant }) {
      const rows = await tenant.query<{ id: string }>('jobs', JOBS, [tenant.organizationId, first + 1]);
      return toPage(rows, first, (row) => toSubject('job', row));
    },
    async node(_root: unknown, { id }: { id: string }, { tenant }: { tenant: Tenant }) {
      const [row] = await tenant.query<NodeRow>('node', NODE, [tenant.organizationId, toUuid(id)]);
      return row ? { __typename: 'JobInterview', ...row, id, occursAt: toInstant(row.occurs_at) } : null;
    },
  },
  Mutation: {
    async createTelemetryRecord(
      _root: unknown,
      { input }: { input: Record<string, unknown> },
      { tenant }: { tenant: Tenant },
    ) {
      tenant.forWriting();
      const uuid = newUuid();
      const { sessionId, eventType, latitude, longitude, data } = input;
      const values = [uuid, toUuid(sessionId as string), eventType, latitude, longitude, JSON.stringify(data)];
      await tenant.query('create', CREATE, [tenant.organizationId, ...values]);
      return { telemetryRecord: { ...input, id: toTypeId('telemetry_record', uuid) }, userErrors: [] };
    },
  },
  EventConnection: {
    async totalCount({ bounds }: Page, _args: unknown, { tenant }: { tenant: Tenant }) {
      const values = [tenant.organizationId, bounds?.lt, bounds?.gte ?? BEGINNING];
      const [row] = await tenant.query<{ count: number }>('count', COUNT, values);
      return row?.count ?? 0;
    },
  },
};

const owner = (table: SubjectTable) => (node: Node, _args: unknown, context: Context) =>
  context.subject(table).load(node.subjectUuid as string);

/** The relations, through DataLoaders. */
export const relations = {
  JobInterview: { job: owner('job') },
  Training: { class: owner('training_class') },
  TelemetryRecord: { session: owner('telemetry_session') },
  ContactEvent: { contact: owner('contact') },
  ScheduledInterview: {
    application: owner('application'),
    organizer: ({ organizerUuid }: Node, _args: unknown, context: Context) =>
      organizerUuid ? context.subject('member').load(organizerUuid as string) : null,
    interviewers: ({ uuid }: Node, _args: unknown, context: Context) => context.interviewers.load(uuid),
  },
  Interviewer: {
    user: ({ userUuid }: Interviewer, _args: unknown, context: Context) => context.subject('member').load(userUuid),
  },
  Job: {
    events: ({ uuid }: Node, { first }: { first: number }, context: Context) => context.jobEvents(first).load(uuid),
  },
};
