// The timeline: all five domains in one list, on the sample events of their five documents.
import { describe, expect, it } from 'vitest';
import { fill } from '../support/fill.ts';
import { useGateway } from '../support/gateway.ts';
import { page, walk } from '../support/pages.ts';

const test = useGateway({ samples: true, env: { MAX_COST: '100000' } });

/** Every relation of every kind. */
const EVERYTHING = `
  __typename id domain kind summary occursAt endsAt createdAt updatedAt version
  subject { __typename ... on Node { id } } source { system account externalId syncedAt raw }
  history(first: 3) { nodes { change version at by before after } }
  ... on ThanksEmail { job { title } people { name } note }
  ... on StatusChange { job { title status } from to }
  ... on Followup { job { title } people { name } }
  ... on Homework { job { title } dueDate }
  ... on JobInterview { job { title } people { name } scheduled length rating type }
  ... on Offer { job { title } status }
  ... on Training { owner { name } class { name } trainingStatus: status availability dateStart dateEnd timezone tas trainees labels }
  ... on ScheduledInterview { application { candidateName } start { dateTime date } organizer { name } interviewers { user { name } response } interviewStatus: status }
  ... on TelemetryRecord { session { clientType } tags { value } serverTime latitude longitude data }
  ... on ContactEvent { contact { name groups { name } } category { name } time recurrence }
  ... on GroupEvent { group { name } category { name } time recurrence }`;

const idsOf = async (filter: Record<string, unknown>) =>
  (await page(test, { field: 'events', filter }, { first: 500 })).nodes.map(({ id }: { id: string }) => id);

describe('the timeline', () => {
  it('holds events of all five domains and of every kind, the latest first', async () => {
    const { events } = await test.ask('{ events(first: 500) { totalCount nodes { domain kind occursAt } } }');
    const times = events.nodes.map(({ occursAt }: { occursAt: string }) => occursAt);

    expect(new Set(events.nodes.map(({ domain }: { domain: string }) => domain))).toEqual(
      new Set(['JOB', 'TRAINING', 'INTERVIEW', 'TELEMETRY', 'CRM']),
    );
    expect(new Set(events.nodes.map(({ kind }: { kind: string }) => kind)).size).toBe(11);
    expect(times).toEqual([...times].sort().reverse());
    expect(events.totalCount).toBe(events.nodes.length);
  });

  it('can be walked from both ends, in every ordering', async () => {
    for (const field of ['OCCURS_AT', 'CREATED_AT', 'UPDATED_AT']) {
      for (const direction of ['ASC', 'DESC']) {
        const list = { field: 'events', orderBy: { field, direction } };
        const whole = (await page(test, list, { first: 500 })).nodes.map(({ id }: { id: string }) => id);

        expect(await walk(test, list, 4, 'start')).toEqual(whole);
        expect(await walk(test, list, 4, 'end')).toEqual(whole);
      }
    }
  });

  it('reads one event of every kind by its id as it stands in the list', async () => {
    const { events } = await test.ask(`{ events(first: 500) { nodes { ${EVERYTHING} } } }`);
    const ids = events.nodes.map(({ id }: { id: string }) => id);
    const { nodes } = await test.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Event { ${EVERYTHING} } } }`, {
      ids,
    });

    expect(nodes).toEqual(events.nodes);
  });

  it('takes one statement for the page with its subjects and one for each other relation, whatever the page size', async () => {
    await fill(test, 6);
    const count = async (first: number, kinds: string[] | null) => {
      const query = `query ($first: Int!, $kinds: [EventKind!]) {
        events(first: $first, filter: { kinds: $kinds }, orderBy: { direction: ASC }) { nodes { ${EVERYTHING} } } }`;
      return (await test.statementsOf(() => test.ask(query, { first, kinds }))).length;
    };
    const { events } = await test.ask('{ events(first: 500) { nodes { kind } } }');
    const kinds = [...new Set(events.nodes.map(({ kind }: { kind: string }) => kind))] as string[];

    expect(events.nodes.length).toBeGreaterThan(80);
    // 1 page with all that an event names one of; the status of jobs, the ids of people and people, interviewers with
    // their users, tags, the groups of contacts and groups; sources; history.
    expect([await count(50, null), await count(500, null)]).toEqual([9, 9]);
    for (const kind of kinds) {
      expect([kind, await count(50, [kind])]).toEqual([kind, await count(1, [kind])]);
    }
  });

  it('reads neither a table whose domain is excluded nor one whose kinds are', async () => {
    const statements = await test.statementsOf(() =>
      test.ask('{ events(filter: { kinds: [TRAINING, OFFER] }) { nodes { id } } }'),
    );

    expect(statements).toHaveLength(1);
    expect(statements[0]).toContain('"training"');
    expect(statements[0]).toContain('"job_event"');
    expect(statements[0]).not.toMatch(/"crm_event"|"telemetry_record"|"scheduled_interview"/);
  });

  it('sends no statement where the filter lets nothing through', async () => {
    const ask = () => test.ask('{ events(filter: { domains: [CRM], kinds: [OFFER] }) { nodes { id } totalCount } }');

    expect(await ask()).toEqual({ events: { nodes: [], totalCount: 0 } });
    expect(await test.statementsOf(ask)).toEqual([]);
  });
});

describe('its filter', () => {
  it('takes lists as «any of» and fields as «and»', async () => {
    const { events } = await test.ask(
      '{ events(first: 500) { nodes { id domain kind occursAt subject { ... on Node { id } } source { system } } } }',
    );
    type Node = {
      id: string;
      domain: string;
      kind: string;
      occursAt: string;
      subject: { id: string };
      source: { system: string } | null;
    };
    const where = (condition: (node: Node) => boolean) => events.nodes.filter(condition).map(({ id }: Node) => id);
    const subjects = [...new Set(events.nodes.map((node: Node) => node.subject.id))].slice(0, 3);

    expect(await idsOf({ domains: ['JOB', 'CRM'] })).toEqual(where(({ domain }) => ['JOB', 'CRM'].includes(domain)));
    expect(await idsOf({ kinds: ['OFFER', 'TRAINING'] })).toEqual(
      where(({ kind }) => ['OFFER', 'TRAINING'].includes(kind)),
    );
    expect(await idsOf({ subjectIds: subjects })).toEqual(where(({ subject }) => subjects.includes(subject.id)));
    expect(await idsOf({ sources: ['STRIGO', 'JUNT'] })).toEqual(
      where(({ source }) => ['STRIGO', 'JUNT'].includes(source?.system ?? '')),
    );
    expect(await idsOf({ domains: ['JOB'], occursAt: { lt: '2019-06-01T00:00:00Z' } })).toEqual(
      where(({ domain, occursAt }) => domain === 'JOB' && occursAt < '2019-06-01'),
    );
    expect(await idsOf({ domains: [] })).toEqual([]);
    expect(await idsOf({ domains: null, kinds: null })).toHaveLength(events.nodes.length);
  });

  it('searches the words of every domain', async () => {
    const kinds = async (text: string) => {
      const { events } = await test.ask(
        'query ($text: String) { events(filter: { text: $text }) { nodes { kind } } }',
        { text },
      );
      return new Set(events.nodes.map(({ kind }: { kind: string }) => kind));
    };

    expect(await kinds('coding test')).toEqual(new Set(['JOB_INTERVIEW']));
    expect(await kinds('conference room')).toEqual(new Set(['SCHEDULED_INTERVIEW']));
    expect(await kinds('lorem')).toContain('CONTACT_EVENT');
    expect(await kinds('"My Event"')).toContain('TRAINING');
  });
});

describe('where an event came from', () => {
  it('is found by its id there, with the payload as the document shows it', async () => {
    const { eventBySource } = await test.ask(
      `{ eventBySource(system: STRIGO, kind: TRAINING, externalId: "p3bdnrweEystFToCq") {
        __typename source { system account externalId raw } ... on Training { token status } } }`,
    );

    expect(eventBySource).toMatchObject({
      __typename: 'Training',
      token: '9NX4',
      status: 'LIVE',
      source: {
        system: 'STRIGO',
        account: 'default',
        externalId: 'p3bdnrweEystFToCq',
        raw: { class_id: 'hd3ALTaLAbhfzmBbf', tas: [] },
      },
    });
  });

  it('keeps every number of the payload as it was written', async () => {
    const raw = '{"n":12345678901234567890,"f":1.10,"z":-0,"e":1E3}';
    await test.rows(`update event_source set raw = '${raw}' where external_id = 'p3bdnrweEystFToCq'`);
    const response = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ eventBySource(system: STRIGO, kind: TRAINING, externalId: "p3bdnrweEystFToCq") { source { raw } } }',
      }),
    });

    expect(await response.text()).toContain(`"raw":${raw}`);
  });

  it('is null where the system, the account, the kind or the id is another', async () => {
    const data = await test.ask(`{
      a: eventBySource(system: JUNT, kind: TRAINING, externalId: "p3bdnrweEystFToCq") { id }
      b: eventBySource(system: STRIGO, account: "other", kind: TRAINING, externalId: "p3bdnrweEystFToCq") { id }
      c: eventBySource(system: JUNT, kind: HOMEWORK, externalId: "7") { id }
      d: eventBySource(system: JUNT, kind: JOB_INTERVIEW, externalId: "7") { kind } }`);

    expect(data).toEqual({ a: null, b: null, c: null, d: { kind: 'JOB_INTERVIEW' } });
  });
});
