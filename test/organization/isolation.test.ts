// Two organisations on one server: what belongs to one is answered to the other exactly as what is not there.
import { beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../support/fill.ts';
import { type Json, type TestGateway, useGateway } from '../support/gateway.ts';
import { make, mutate } from '../support/make.ts';
import { organize, type TestOrganization } from '../support/organizations.ts';

const test = useGateway({ env: { AUTH: 'required' } });
let theirs: TestOrganization;
let mine: TestOrganization;
let them: TestGateway;
let me: TestGateway;
/** Ids of everything that they have, by kind of event and by type of subject. */
const foreign: Record<string, string> = {};

beforeAll(async () => {
  theirs = await organize(test, 'theirs');
  mine = await organize(test, 'mine');
  them = test.as(await theirs.token());
  me = test.as(await mine.token());
  await fill(them, 1);
  await make(them, 'Person', { name: 'Named', idempotencyKey: 'shared key' });
  const lists = [
    'people',
    'jobs',
    'trainingClasses',
    'applications',
    'users',
    'telemetrySessions',
    'tags',
    'contacts',
    'groups',
    'eventCategories',
  ];
  const data = await them.ask(
    `{ events { nodes { __typename id } } ${lists.map((list) => `${list} { nodes { __typename id } }`).join(' ')} }`,
  );
  for (const { nodes } of Object.values(data) as Json[]) {
    for (const { __typename, id } of nodes) foreign[__typename] = id;
  }
});

/** An id of the same type that names nothing anywhere. */
const missing = (id: string) => `${id.slice(0, -8)}zzzzzzzz`;

/** Asks with a foreign id and with a missing one; the answers, with the ids made alike. */
async function bothWays(
  asked: TestGateway,
  query: string,
  variables: (id: string) => Record<string, unknown>,
  id: string,
) {
  const answers = [];
  for (const candidate of [id, missing(id)]) {
    const { data, errors } = await asked.send(query, variables(candidate));
    answers.push(JSON.parse(JSON.stringify({ data, errors }).replaceAll(candidate, 'ID')));
  }
  return answers;
}

const suite = (name: string) =>
  describe(name, () => {
    it('every id of the other organisation is looked up as a missing one', async () => {
      expect(Object.keys(foreign)).toHaveLength(21);
      for (const [type, id] of Object.entries(foreign)) {
        const [there, absent] = await bothWays(
          me,
          'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }',
          (i) => ({ id: i }),
          id,
        );
        expect([type, there]).toEqual([type, { data: { node: null, nodes: [null] } }]);
        expect(absent).toEqual(there);
        expect((await them.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toEqual({ id });
      }
    });

    it('lists, counts and searches hold nothing of it', async () => {
      const data = await me.ask(`{
        events { totalCount nodes { id } } text: events(filter: { text: "changed or heartbeat" }) { totalCount }
        jobEvents { totalCount } trainingEvents { totalCount } interviewEvents { totalCount } telemetryEvents { totalCount }
        crmEvents { totalCount } jobs { totalCount } people { totalCount } users { totalCount } tags { totalCount }
        contacts { totalCount } groups { totalCount } eventCategories { totalCount } applications { totalCount }
        trainingClasses { totalCount } telemetrySessions { totalCount } interviewTypes { type } }`);

      expect(new Set(Object.values(data).map((list) => (list as Json).totalCount ?? (list as Json).length))).toEqual(
        new Set([0]),
      );
    });

    it('filters by its ids find what filters by missing ids find', async () => {
      const filters: [string, string, string, string][] = [
        ['events', 'EventFilter', 'subjectIds', 'Job'],
        ['jobEvents', 'JobEventFilter', 'jobIds', 'Job'],
        ['jobEvents', 'JobEventFilter', 'personIds', 'Person'],
        ['trainingEvents', 'TrainingEventFilter', 'classIds', 'TrainingClass'],
        ['interviewEvents', 'InterviewEventFilter', 'applicationIds', 'Application'],
        ['interviewEvents', 'InterviewEventFilter', 'organizerIds', 'User'],
        ['interviewEvents', 'InterviewEventFilter', 'interviewerIds', 'User'],
        ['telemetryEvents', 'TelemetryEventFilter', 'sessionIds', 'TelemetrySession'],
        ['telemetryEvents', 'TelemetryEventFilter', 'tagIds', 'Tag'],
        ['crmEvents', 'CrmEventFilter', 'contactIds', 'Contact'],
        ['crmEvents', 'CrmEventFilter', 'groupIds', 'Group'],
        ['crmEvents', 'CrmEventFilter', 'categoryIds', 'EventCategory'],
      ];
      for (const [list, type, field, subject] of filters) {
        const query = `query ($filter: ${type}) { ${list}(filter: $filter) { totalCount nodes { __typename } } }`;
        const [there, absent] = await bothWays(
          me,
          query,
          (id) => ({ filter: { [field]: [id] } }),
          foreign[subject] as string,
        );
        expect([field, there]).toEqual([field, { data: { [list]: { totalCount: 0, nodes: [] } } }]);
        expect(absent).toEqual(there);
      }
    });

    it('references to it in inputs are refused as missing ones', async () => {
      const own = async (type: string, input: Record<string, unknown>) => (await make(me, type, input)).id;
      const jobId = await own('Job', { title: 'Mine' });
      const time = '2020-01-01T00:00:00Z';
      const dated = { start: { dateTime: time }, end: { dateTime: time } };
      const inputs: [string, string, (id: string) => Record<string, unknown>][] = [
        ['Followup', 'Job', (id) => ({ jobId: id })],
        ['Followup', 'Person', (id) => ({ jobId, personIds: [id] })],
        ['ScheduledInterview', 'Application', (id) => ({ ...dated, applicationId: id })],
        ['TelemetryRecord', 'TelemetrySession', (id) => ({ sessionId: id, eventType: 'x' })],
        ['ContactEvent', 'Contact', (id) => ({ contactId: id, time, categoryName: 'x' })],
        ['GroupEvent', 'Group', (id) => ({ groupId: id, time, categoryName: 'x' })],
        ['Contact', 'Group', (id) => ({ name: 'N', groupIds: [id] })],
      ];
      const applicationId = await own('Application', {});
      const sessionId = await own('TelemetrySession', {});
      const contactId = await own('Contact', { name: 'N' });
      inputs.push(
        ['ScheduledInterview', 'User', (id) => ({ ...dated, applicationId, organizerId: id })],
        ['ScheduledInterview', 'User', (id) => ({ ...dated, applicationId, interviewers: [{ userId: id }] })],
        ['TelemetryRecord', 'Tag', (id) => ({ sessionId, eventType: 'x', tagIds: [id] })],
        ['ContactEvent', 'EventCategory', (id) => ({ contactId, time, categoryId: id })],
      );
      for (const [type, subject, input] of inputs) {
        const query = `mutation ($input: Create${type}Input!) { create${type}(input: $input) { userErrors { code message field } } }`;
        const [there, absent] = await bothWays(me, query, (id) => ({ input: input(id) }), foreign[subject] as string);
        expect([type, subject, there.data[`create${type}`].userErrors[0]?.code]).toEqual([type, subject, 'NOT_FOUND']);
        expect(absent).toEqual(there);
      }
    });

    it('updates and deletions of it are refused as of missing ones, and change nothing', async () => {
      const before = await them.ask('{ events { nodes { id version } } jobs { nodes { version } } }');
      for (const [type, id] of Object.entries(foreign).filter(([name]) => name !== 'TelemetryRecord')) {
        const query = `mutation ($input: Update${type}Input!) { update${type}(input: $input) { userErrors { code message field } } }`;
        const [there, absent] = await bothWays(me, query, (i) => ({ input: { id: i, expectedVersion: 7 } }), id);
        expect([type, there.data[`update${type}`].userErrors[0]?.code]).toEqual([type, 'NOT_FOUND']);
        expect(absent).toEqual(there);
      }
      for (const [type, id] of Object.entries(foreign)) {
        const mutation = type in { ...eventTypes } ? 'deleteEvent' : 'deleteSubject';
        const query = `mutation ($id: ID!) { ${mutation}(input: { id: $id }) { deletedId userErrors { code message field } } }`;
        const [there, absent] = await bothWays(me, query, (i) => ({ id: i }), id);
        expect([type, there.data[mutation].userErrors[0]?.code]).toEqual([type, 'NOT_FOUND']);
        expect(absent).toEqual(there);
      }
      expect(await them.ask('{ events { nodes { id version } } jobs { nodes { version } } }')).toEqual(before);
    });

    it('an idempotency key of it is free, and its cursors lead nowhere else', async () => {
      const other = await make(me, 'Person', { name: 'Named', idempotencyKey: 'shared key' }, 'id name');
      const { events } = await them.ask('{ events(first: 1) { pageInfo { endCursor } } }');
      const page = await me.ask('query ($after: String) { events(after: $after) { nodes { id } } }', {
        after: events.pageInfo.endCursor,
      });

      expect(other.id).not.toBe(foreign.Person);
      expect(
        page.events.nodes
          .map(({ id }: { id: string }) => id)
          .filter((id: string) => Object.values(foreign).includes(id)),
      ).toEqual([]);
      await me.ask('mutation ($id: ID!) { deleteSubject(input: { id: $id }) { deletedId } }', { id: other.id });
    });
  });

const eventTypes = Object.fromEntries(
  [
    'ThanksEmail',
    'StatusChange',
    'Followup',
    'Homework',
    'JobInterview',
    'Offer',
    'Training',
    'ScheduledInterview',
    'TelemetryRecord',
    'ContactEvent',
    'GroupEvent',
  ].map((type) => [type, true]),
);

/** Removes what the suite made for itself, so that it can run again. */
async function clean(): Promise<void> {
  const { jobs, applications, telemetrySessions, contacts } = await me.ask(
    '{ jobs { nodes { id } } applications { nodes { id } } telemetrySessions { nodes { id } } contacts { nodes { id } } }',
  );
  for (const { id } of [jobs, applications, telemetrySessions, contacts].flatMap(({ nodes }: Json) => nodes)) {
    await me.ask('mutation ($id: ID!) { deleteSubject(input: { id: $id }) { deletedId } }', { id });
  }
  await test.rows(`delete from idempotency_key where organization_id = ?`, [mine.id]);
}

suite('with the predicate and row-level security,');

/** A row in each table that only synchronisations and webhooks fill; `$` is the organisation. */
const ID = "'01890000-0000-7000-8000-000000000009'";
const SOURCES = [
  `insert into event_source (organization_id, event_id, system, account, kind, external_id, synced_at, raw)
    values ($, ${ID}, 'JUNT', 'default', 'OFFER', '1', now(), '{}')`,
  `insert into subject_source (organization_id, system, account, type, external_id, subject_id, synced_at, mapped, fingerprint)
    values ($, 'JUNT', 'default', 'Job', '1', ${ID}, now(), '{}', '')`,
  `insert into sync_account (organization_id, system, account) values ($, 'JUNT', 'default')`,
  `insert into sync_rejection (organization_id, id, system, account, type, key, reason, raw, rejected_at)
    values ($, ${ID}, 'JUNT', 'default', 'Job', '1', 'none', '{}', now())`,
  `insert into sync_run (organization_id, id, system, account, status, started_at, counts)
    values ($, ${ID}, 'JUNT', 'default', 'SUCCEEDED', now(), '{}')`,
  `insert into sync_token (organization_id, system, account, token, updated_at)
    values ($, 'OUTSTAND', 'default', 'sealed', now())`,
  `insert into webhook_delivery (organization_id, system, account, delivery_id, received_at)
    values ($, 'GREENHOUSE', 'default', '1', now())`,
];

describe('row-level security alone', () => {
  it('shows no row of the other organisation in any table, and lets none be changed', async () => {
    const tables = await test.rows(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
    );
    const inTransaction = async (organizationId: string, sql: string) => {
      const transaction = test.gateway.database.transaction({ organizationId });
      transaction.forWriting();
      const em = await transaction.em();
      const rows = await em.execute<{ n: number }[]>(sql);
      await transaction.rollback();
      return rows[0]?.n;
    };
    for (const sql of SOURCES) await test.rows(sql.replaceAll('$', `'${theirs.id}'`));
    for (const { name } of tables) {
      const [all] = await test.rows(`select count(*)::int as n from "${name}" where organization_id = ?`, [theirs.id]);
      expect([name, all.n]).not.toEqual([name, 0]);
      expect([name, await inTransaction(theirs.id, `select count(*)::int as n from "${name}"`)]).toEqual([name, all.n]);
      const foreignRows = `select count(*)::int as n from "${name}" where organization_id = '${theirs.id}'`;
      expect([name, await inTransaction(mine.id, foreignRows)]).toEqual([name, 0]);
    }
  });
});

describe('the views for searches', () => {
  const VIEWS = ['job_event', 'training', 'scheduled_interview', 'telemetry_record', 'crm_event'];

  it('show the caller’s rows, and none of another organisation even where it is asked for by name', async () => {
    for (const name of VIEWS) {
      const count = async (organizationId: string, condition: string) => {
        const transaction = test.gateway.database.transaction({ organizationId });
        const em = await transaction.em();
        const [row] = await em.execute<{ n: number }[]>(
          `select count(*)::int as n from searchable_${name} e ${condition}`,
        );
        await transaction.rollback();
        return row?.n;
      };
      const [all] = await test.rows(`select count(*)::int as n from ${name} where organization_id = ?`, [theirs.id]);
      expect(all.n).toBeGreaterThan(0);
      expect([name, await count(theirs.id, '')]).toEqual([name, all.n]);
      expect([name, await count(mine.id, `where organization_id = '${theirs.id}'`)]).toEqual([name, 0]);
      expect([name, await count(mine.id, `where search is not null and organization_id <> '${mine.id}'`)]).toEqual([
        name,
        0,
      ]);
    }
  });

  it('are nothing that the role may write to, own or act as', async () => {
    const [row] = await test.rows(
      `select bool_or(has_table_privilege('event_gateway', c.oid, 'insert, update, delete, truncate')) as writes,
        bool_or(pg_has_role('event_gateway', c.relowner, 'member')) as owns, count(*)::int as views
        from pg_class c where c.relkind = 'v' and c.relname like 'searchable_%'`,
    );

    expect(row).toEqual({ writes: false, owns: false, views: VIEWS.length });
  });
});

describe('the predicate alone', () => {
  beforeAll(async () => {
    await clean();
    const tables = await test.rows(`select relname as name from pg_class where relforcerowsecurity`);
    for (const { name } of tables)
      await test.rows(`alter table "${name}" no force row level security, disable row level security`);
    expect(tables.length).toBeGreaterThan(15);
  });

  suite('with row-level security off,');

  it('is what stands in the way: without row-level security a statement without it sees everything', async () => {
    const transaction = test.gateway.database.transaction({ organizationId: mine.id });
    const rows = await (await transaction.em()).execute<{ n: number }[]>('select count(*)::int as n from job');
    await transaction.rollback();

    expect(rows[0]?.n).toBeGreaterThan(0);
    expect((await mutate(me, 'createJob', { title: 'Still mine' }, 'title')).node).toEqual({ title: 'Still mine' });
  });
});
