// What goes wrong inside stays inside, and what one operation does to itself or to another ends well.
import { describe, expect, inject, it } from 'vitest';
import { useGateway } from '../support/gateway.ts';
import { make, mutate, reasons } from '../support/make.ts';

const test = useGateway({ env: { MAX_COST: '1000000000', MAX_NODES: '1000000000', RATE_LIMIT_COST_PER_MINUTE: '0' } });
const job = async () => (await make(test, 'Job', { title: 'One' })).id as string;

describe('an argument that is refused in one item of a list', () => {
  it('ends the operation, and nothing that its other items still wait for ends the server', async () => {
    const jobId = await job();
    await make(test, 'Homework', { jobId, dueDate: '2031-01-01T00:00:00Z' });
    await make(test, 'Offer', { jobId, status: 'RECEIVED' });
    const answer = await test.send(
      `query ($after: String) { events(first: 500) { nodes { __typename
        ... on Homework { job { events { nodes { ... on Event { subject { ... on Job { events { totalCount } } } } } } } }
        ... on Offer { history(after: $after) { totalCount nodes { id } } } } } }`,
      { after: 'a\u0000' },
    );

    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await test.ask('{ __typename }')).toEqual({ __typename: 'Query' });
  });
});

describe('a value that the schema does not know', () => {
  it('is a fault like any other: masked, with the request’s id', async () => {
    const jobId = await job();
    await make(test, 'StatusChange', { jobId, to: 'APPLIED' });
    await test.rows('alter table job_event drop constraint job_event_to_status');
    await test.rows(`update job_event set to_status = 'WEIRD_SECRET' where kind = 'STATUS_CHANGE'`);
    const answer = await test.send('{ jobEvents { nodes { ... on StatusChange { to } } } }');
    await test.rows(`update job_event set to_status = 'APPLIED' where kind = 'STATUS_CHANGE'`);

    expect(answer.errors?.[0]).toMatchObject({
      message: 'Internal server error',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
    });
    expect(JSON.stringify(answer)).not.toContain('WEIRD_SECRET');
  });

  it('cannot be stored', async () => {
    await make(test, 'Offer', { jobId: await job(), status: 'RECEIVED' });

    await expect(test.rows(`update job_event set offer_status = 'MAYBE' where kind = 'OFFER'`)).rejects.toThrow(
      'job_event_offer_status',
    );
    await expect(test.rows(`update job_event set from_status = 'MAYBE' where kind = 'STATUS_CHANGE'`)).rejects.toThrow(
      'job_event_from_status',
    );
  });
});

describe('an id', () => {
  it('with the prefix of another kind names nothing', async () => {
    const { id } = await make(test, 'Offer', { jobId: await job(), status: 'RECEIVED' });
    const disguised = id.replace('offer_', 'homework_');

    expect(
      await test.ask('query ($id: ID!) { node(id: $id) { id } event(id: $id) { id } nodes(ids: [$id]) { id } }', {
        id: disguised,
      }),
    ).toEqual({ node: null, event: null, nodes: [null] });
    expect(reasons(await mutate(test, 'updateHomework', { id: disguised, note: 'x' }))).toEqual(['NOT_FOUND input.id']);
  });
});

describe('several changes of one event in one operation', () => {
  it('are each answered with what they made of it', async () => {
    const { id } = await make(test, 'Followup', { jobId: await job(), note: '0' });
    const data = await test.ask(
      `mutation ($id: ID!) {
        a: updateFollowup(input: { id: $id, note: "1" }) { followup { note version history { totalCount } } }
        b: updateFollowup(input: { id: $id, note: "2" }) { followup { note version history { totalCount } } } }`,
      { id },
    );

    expect(data).toEqual({
      a: { followup: { note: '1', version: 2, history: { totalCount: 2 } } },
      b: { followup: { note: '2', version: 3, history: { totalCount: 3 } } },
    });
  });
});

describe('operations that meet in the database', () => {
  it('do not stop each other when one names a job and then changes it', async () => {
    const id = await job();
    const both = `mutation ($id: ID!, $title: String!) {
      a: createFollowup(input: { jobId: $id }) { userErrors { code } }
      b: updateJob(input: { id: $id, title: $title }) { userErrors { code } } }`;
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) => test.send(both, { id, title: `T${index}` })),
    );

    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(answers.flatMap(({ data }) => [...data.a.userErrors, ...data.b.userErrors])).toEqual([]);
    expect(await test.ask('query ($id: ID!) { job(id: $id) { version } }', { id })).toEqual({ job: { version: 25 } });
  });

  it.runIf(inject('postgres'))('tell a deadlock as a conflict, and not as a fault', async () => {
    const [first, second] = [await job(), await job()];
    const both = `mutation ($a: ID!, $b: ID!, $title: String!) {
      a: updateJob(input: { id: $a, title: $title }) { userErrors { code } }
      b: updateJob(input: { id: $b, title: $title }) { userErrors { code } } }`;
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, index) => {
        const [a, b] = index % 2 === 0 ? [first, second] : [second, first];
        return test.send(both, { a, b, title: `T${index}` });
      }),
    );

    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const codes = answers.flatMap(({ data }) => [...data.a.userErrors, ...data.b.userErrors]).map(({ code }) => code);
    expect(new Set(codes).difference(new Set(['CONFLICT']))).toEqual(new Set());
  });

  it('never leave a record with a tag that was deleted meanwhile', async () => {
    const sessionId = (await make(test, 'TelemetrySession', {})).id;
    for (let round = 0; round < 15; round += 1) {
      const tagId = (await make(test, 'Tag', { value: `t${round}` })).id;
      const [recorded, deleted] = await Promise.all([
        test.ask(
          'mutation ($input: CreateTelemetryRecordInput!) { createTelemetryRecord(input: $input) { userErrors { code } } }',
          { input: { sessionId, eventType: 'race', tagIds: [tagId] } },
        ),
        test.ask('mutation ($id: ID!) { deleteSubject(input: { id: $id }) { userErrors { code } } }', { id: tagId }),
      ]);
      const codes = [recorded.createTelemetryRecord, deleted.deleteSubject].flatMap(({ userErrors }) => userErrors);

      expect(codes.map(({ code }: { code: string }) => code)).toHaveLength(1);
      expect(['NOT_FOUND', 'IN_USE']).toContain(codes[0].code);
    }
  });
});

describe('a value written into the document', () => {
  it.each([
    ['{ telemetryEvents(filter: { latitude: 91 }) { totalCount } }', 'filter.latitude'],
    ['{ events(filter: { occursAt: { lt: "yesterday" } }) { totalCount } }', 'filter.occursAt.lt'],
    ['{ events(filter: { domains: [JOB, SPORT] }) { totalCount } }', 'filter.domains'],
    ['{ a: events(first: 1) { totalCount } events(first: "2") { totalCount } }', 'first'],
    ['mutation { createUser(input: { name: "x", email: "nobody" }) { user { id } } }', 'input.email'],
  ])('%s is refused naming %s', async (query, argument) => {
    const { errors } = await test.send(query);

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toContain(`Argument "${argument}"`);
  });
});
