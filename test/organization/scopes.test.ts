// Scopes: declared in the contract, and a token can do only what it was made for.
import { isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { domains } from '../../src/domains/index.ts';
import { catalogOf, schemaOf } from '../../src/gateway.ts';
import { readContract } from '../../src/graphql/contract.ts';
import { readScopes } from '../../src/graphql/scopes.ts';
import { SCOPES } from '../../src/organization/caller.ts';
import { fill } from '../support/fill.ts';
import { type TestGateway, useGateway } from '../support/gateway.ts';
import { make, mutate, reasons } from '../support/make.ts';
import { organize, type TestOrganization } from '../support/organizations.ts';

const test = useGateway({ env: { AUTH: 'required' } });
let acme: TestOrganization;
let admin: TestGateway;
const ids: Record<string, string> = {};

beforeAll(async () => {
  acme = await organize(test, 'acme');
  admin = test.as(await acme.token());
  await fill(admin, 1);
  const { events } = await admin.ask('{ events { nodes { kind id subject { ... on Node { id } } } } }');
  for (const { kind, id, subject } of events.nodes)
    Object.assign(ids, { [kind]: id, [`subject of ${kind}`]: subject.id });
});

const withScopes = async (...scopes: string[]) => test.as(await acme.token(scopes));
const code = async (asked: TestGateway, query: string, variables?: Record<string, unknown>) =>
  (await asked.send(query, variables)).errors?.map(({ extensions }) => extensions.code);

describe('the contract', () => {
  const table = readScopes(readContract());
  const schema = schemaOf(catalogOf(domains), domains);

  it('declares the scopes of every field of Query and Mutation, and only scopes that there are', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()];
    const fields = roots.flatMap((type) => Object.keys(type?.getFields() ?? {}).map((name) => `${type?.name}.${name}`));

    expect(fields.filter((field) => !table.has(field))).toEqual([]);
    expect([...table.values()].flat(2).filter((scope) => !(SCOPES as readonly string[]).includes(scope))).toEqual([]);
  });

  it('declares the scopes of every type that an interface or a union can be', () => {
    const abstract = Object.values(schema.getTypeMap()).filter((type) => isInterfaceType(type) || isUnionType(type));
    const members = abstract
      .flatMap((type) => schema.getPossibleTypes(type))
      .filter((type) => isObjectType(type) && !type.name.endsWith('Payload'));

    expect(members.length).toBeGreaterThan(20);
    expect(members.filter(({ name }) => !table.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it('gives each type the scopes of the domain that its events are listed for', () => {
    for (const {
      typename,
      table: { domain },
    } of catalogOf(domains).kinds) {
      expect([typename, table.get(typename)]).toEqual([typename, [[`${domain.toLowerCase()}:read`]]]);
      expect(table.get(`Mutation.create${typename}`)).toEqual([[`${domain.toLowerCase()}:write`]]);
    }
  });
});

describe('reading', () => {
  it('shows on the timeline only the kinds that the token may read, and counts only those', async () => {
    const some = await withScopes('crm:read', 'job:read');
    const { events } = await some.ask('{ events { totalCount nodes { domain } } }');

    expect(new Set(events.nodes.map(({ domain }: { domain: string }) => domain))).toEqual(new Set(['CRM', 'JOB']));
    expect(events.totalCount).toBe(events.nodes.length);
    expect((await some.ask('{ events(filter: { domains: [TELEMETRY] }) { totalCount nodes { id } } }')).events).toEqual(
      {
        totalCount: 0,
        nodes: [],
      },
    );
  });

  it('answers for what it may not read as for what is not there, in node, nodes, event and eventBySource', async () => {
    const some = await withScopes('crm:read');
    const query = `query ($event: ID!, $subject: ID!) {
      node(id: $event) { id } subject: node(id: $subject) { id } nodes(ids: [$event, $subject]) { id } event(id: $event) { id }
      eventBySource(system: JUNT, kind: OFFER, externalId: "1") { id } }`;
    const nothing = { node: null, subject: null, nodes: [null, null], event: null, eventBySource: null };

    expect(await some.ask(query, { event: ids.OFFER, subject: ids['subject of OFFER'] })).toEqual(nothing);
    expect(await admin.ask(query, { event: ids.OFFER, subject: ids['subject of OFFER'] })).toMatchObject({
      node: { id: ids.OFFER },
      event: { id: ids.OFFER },
    });
  });

  it('refuses the lists and lookups of other domains', async () => {
    const some = await withScopes('crm:read', 'job:write', 'sync:run');

    expect(await code(some, '{ crmEvents { totalCount } contacts { totalCount } }')).toBeUndefined();
    expect(await code(some, '{ jobEvents { totalCount } }')).toEqual(['FORBIDDEN']);
    expect(await code(some, '{ interviewTypes { type } }')).toEqual(['FORBIDDEN']);
    expect(await code(some, '{ users { totalCount } }')).toEqual(['FORBIDDEN']);
    expect(await code(some, 'query ($id: ID!) { job(id: $id) { id } }', { id: ids['subject of OFFER'] })).toEqual([
      'FORBIDDEN',
    ]);
    expect(await code(await withScopes('sync:run'), '{ events { totalCount } }')).toEqual(['FORBIDDEN']);
  });

  it('shows users to those who may read trainings or interviews', async () => {
    for (const scope of ['training:read', 'interview:read']) {
      expect((await (await withScopes(scope)).ask('{ users { totalCount } }')).users.totalCount).toBe(1);
    }
  });
});

describe('writing', () => {
  it('refuses a mutation without its scope, and writes nothing', async () => {
    const some = await withScopes('job:read', 'crm:write');
    const [before] = await test.rows('select count(*)::int as n from job');
    const answer = await some.send('mutation { createJob(input: { title: "No" }) { job { id } userErrors { code } } }');

    expect(answer).toMatchObject({
      data: null,
      errors: [{ message: 'Mutation.createJob needs the scope job:write.', extensions: { code: 'FORBIDDEN' } }],
    });
    expect(await test.rows('select count(*)::int as n from job')).toEqual([before]);
  });

  it('undoes the mutations before it in the same operation', async () => {
    const some = await withScopes('job:write');
    const [before] = await test.rows('select count(*)::int as n from job');
    const answer = await some.send(
      'mutation { a: createJob(input: { title: "Yes" }) { job { id } } b: createContact(input: { name: "No" }) { contact { id } } }',
    );

    expect(answer.data).toBeNull();
    expect(await test.rows('select count(*)::int as n from job')).toEqual([before]);
  });

  it('deletes only in domains that the token may write, whether or not there is such an event', async () => {
    const some = await withScopes('crm:write', 'job:read');
    const remove = 'mutation ($id: ID!) { deleteEvent(input: { id: $id }) { deletedId userErrors { code } } }';
    const removeSubject = 'mutation ($id: ID!) { deleteSubject(input: { id: $id }) { deletedId userErrors { code } } }';

    expect(await code(some, remove, { id: ids.OFFER })).toEqual(['FORBIDDEN']);
    expect(await code(some, remove, { id: 'offer_01h4000000e008000gzzzzzzzz' })).toEqual(['FORBIDDEN']);
    expect(await code(some, removeSubject, { id: ids['subject of OFFER'] })).toEqual(['FORBIDDEN']);
    expect((await some.ask(remove, { id: ids.CONTACT_EVENT })).deleteEvent).toEqual({
      deletedId: ids.CONTACT_EVENT,
      userErrors: [],
    });
  });

  it('lets a token write what it cannot read, and shows it nothing of it', async () => {
    const some = await withScopes('job:write');
    const payload = await mutate(some, 'createJob', { title: 'Blind' });
    const refused = await mutate(some, 'createJob', { title: '' });

    expect(payload).toEqual({ node: null, userErrors: [] });
    expect(reasons(refused)).toEqual(['INVALID input.title']);
    expect(await test.rows(`select version from job where title = 'Blind'`)).toEqual([{ version: 1 }]);
    expect((await make(admin, 'Job', { title: 'Seen' }, 'title')).title).toBe('Seen');
  });
});
