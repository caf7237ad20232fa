/** Mercurius with its JIT and its own loaders, as its documentation recommends for relations. */
import { eventsOfJobs, type Interviewer, interviewersOf, subjectsOf } from './batches.ts';
import { serve } from './mercurius-server.ts';
import type { Node, SubjectTable } from './nodes.ts';
import { roots } from './resolvers.ts';
import type { Tenant } from './tenant.ts';

interface Query<Parent> {
  obj: Parent;
  params: { first: number };
}
interface Context {
  tenant: Tenant;
}

const owner =
  (table: SubjectTable) =>
  (queries: Query<Node>[], { tenant }: Context) =>
    subjectsOf(
      tenant,
      table,
      queries.map(({ obj }) => obj.subjectUuid as string),
    );

/** Users by the UUIDs that a parent may lack. */
async function users(tenant: Tenant, uuids: readonly (string | null)[]): Promise<(Node | null)[]> {
  const present = uuids.filter((uuid) => uuid !== null);
  const found = new Map((await subjectsOf(tenant, 'member', present)).map((user) => [user.uuid, user]));
  return uuids.map((uuid) => (uuid === null ? null : (found.get(uuid) ?? null)));
}

const loaders = {
  JobInterview: { job: owner('job') },
  Training: { class: owner('training_class') },
  TelemetryRecord: { session: owner('telemetry_session') },
  ContactEvent: { contact: owner('contact') },
  ScheduledInterview: {
    application: owner('application'),
    organizer: (queries: Query<Node>[], { tenant }: Context) =>
      users(
        tenant,
        queries.map(({ obj }) => obj.organizerUuid as string | null),
      ),
    interviewers: (queries: Query<Node>[], { tenant }: Context) =>
      interviewersOf(
        tenant,
        queries.map(({ obj }) => obj.uuid),
      ),
  },
  Interviewer: {
    user: (queries: Query<Interviewer>[], { tenant }: Context) =>
      users(
        tenant,
        queries.map(({ obj }) => obj.userUuid),
      ),
  },
  Job: {
    events: (queries: Query<Node>[], { tenant }: Context) =>
      eventsOfJobs(
        tenant,
        queries.map(({ obj }) => obj.uuid),
        queries[0]?.params.first ?? 0,
      ),
  },
};

await serve({ resolvers: roots as never, loaders: loaders as never }, (tenant) => ({ tenant }));
