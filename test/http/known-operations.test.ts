// Operations that come again are answered without Apollo Server, and nobody can tell by the answer.
import { createHash } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { describe, expect, it, vi } from 'vitest';
import { useGateway } from '../support/gateway.ts';
import { make } from '../support/make.ts';
import { organize } from '../support/organizations.ts';

const test = useGateway({ samples: true, env: { RATE_LIMIT_COST_PER_MINUTE: '30000', MAX_COST: '2000' } });

interface Sent {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
  extensions?: unknown;
}

const post = (body: Sent, headers: Record<string, string> = {}) =>
  fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** An answer without what differs from one request to the next. */
async function answerOf(body: Sent, headers?: Record<string, string>) {
  const response = await post(body, headers);
  const text = await response.text();
  const { date: _date, 'x-request-id': _id, 'content-length': _length, ...rest } = Object.fromEntries(response.headers);
  return { status: response.status, headers: rest, text: text.replace(/"remaining":\d+|"requestId":"[^"]+"/g, '') };
}

const apollo = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
const reachesApollo = async (work: () => Promise<unknown>) => {
  const before = apollo.mock.calls.length;
  await work();
  return apollo.mock.calls.length > before;
};

let unique = 0;
/** The same operation in a document that nobody has sent. */
const unknown = (body: Sent): Sent => {
  unique += 1;
  return { ...body, query: `${body.query} # ${unique}` };
};

const TWO = 'query A { jobs(first: 1) { nodes { title } } } query B { users(first: 1) { nodes { name } } }';
const PAGE =
  'query ($n: Int, $at: DateTime) { events(first: $n, filter: { occursAt: { lt: $at } }) { nodes { id summary } } }';

describe.each<[name: string, body: Sent]>([
  ['a query', { query: '{ events(first: 2) { totalCount nodes { id } } }' }],
  ['one with variables', { query: PAGE, variables: { n: 2 } }],
  ['one of several operations', { query: TWO, operationName: 'B' }],
  ['one with nulls', { query: PAGE, variables: null, operationName: null }],
  [
    'a refused mutation',
    { query: 'mutation { createJob(input: { title: "" }) { job { id } userErrors { code field } } }' },
  ],
])('%s', (_name, body) => {
  it.each(['*/*', 'application/json', 'application/graphql-response+json, application/json;q=0.9'])(
    'that accepts %s is answered as by Apollo, without it',
    async (accept) => {
      const byApollo = await answerOf(unknown(body), { accept });
      await post(body, { accept });
      await post(body, { accept });

      expect(await reachesApollo(() => post(body, { accept }))).toBe(false);
      expect(await answerOf(body, { accept })).toEqual(byApollo);
    },
  );
});

describe('what Apollo has to answer, it answers as if it had not been seen before', () => {
  it.each<[name: string, good: Sent, bad: Partial<Sent>, headers?: Record<string, string>]>([
    ['variables of the wrong type', { query: PAGE, variables: { n: 1 } }, { variables: { n: 'x' } }],
    ['variables that a scalar refuses', { query: PAGE, variables: { n: 1 } }, { variables: { at: 'yesterday' } }],
    ['an argument that a resolver refuses', { query: PAGE, variables: { n: 1 } }, { variables: { n: 0 } }],
    [
      'a cost above the limit',
      {
        query: `query ($n: Int) { a: events(first: $n) { nodes { id } } b: events(first: $n) { nodes { id } } c: events(first: $n) { nodes { id } } d: events(first: $n) { nodes { id } } e: events(first: $n) { nodes { id } } }`,
        variables: { n: 1 },
      },
      { variables: { n: 500 } },
    ],
    ['variables that are a list', { query: PAGE, variables: { n: 1 } }, { variables: [] as never }],
    ['no name among several', { query: TWO, operationName: 'A' }, { operationName: undefined as never }],
    ['a name that is not there', { query: TWO, operationName: 'A' }, { operationName: 'C' }],
    [
      'a hash of another document',
      { query: PAGE },
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    ],
    ['an empty hash', { query: PAGE }, { extensions: { persistedQuery: { version: 1, sha256Hash: '' } } }],
    ['a type of answer that there is not', { query: PAGE }, {}, { accept: 'image/png' }],
  ])('%s', async (_name, good, bad, headers = {}) => {
    for (let time = 0; time < 3; time += 1) await post(good);
    const body = { ...good, ...bad };
    const byApollo = await answerOf(unknown(body), headers);

    expect(await reachesApollo(() => post(body, headers))).toBe(true);
    // Where an error stands in the document is the same; that of the comment is behind it.
    expect(await answerOf(body, headers)).toEqual(byApollo);
    expect(byApollo.text).toContain('"errors"');
  });
});

describe('an operation that is named by a hash', () => {
  const query = '{ jobs(first: 3) { nodes { title } } }';
  const persisted = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
  const named = { extensions: persisted } as unknown as Sent;

  it('is answered as Apollo answers it, without it, once it is registered', async () => {
    expect((await answerOf(named)).text).toContain('PERSISTED_QUERY_NOT_FOUND');
    const byApollo = await answerOf({ query, extensions: persisted });
    for (let time = 0; time < 2; time += 1) await post(named);

    expect(await reachesApollo(() => post(named))).toBe(false);
    expect(await answerOf(named)).toEqual(byApollo);
    // Whoever sends both has it kept, which is Apollo's work.
    expect(await reachesApollo(() => post({ query, extensions: persisted }))).toBe(true);
  });
});

it('is not taken for one that it only looks like', async () => {
  const query = '{ jobs(first: 4) { nodes { title } } }\n';
  for (let time = 0; time < 3; time += 1) await post({ query });
  const sha256Hash = `0 \n\n${query.length} ${query.slice(0, -1)}`;
  const disguised = [sha256Hash, sha256Hash.slice(2), sha256Hash.slice(3)];

  for (const hash of disguised) {
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    expect((await answerOf({ extensions } as unknown as Sent)).text).toContain('PERSISTED_QUERY_NOT_FOUND');
  }
});

describe('an operation that is known', () => {
  const remaining = async (body: Sent) => {
    const { extensions } = (await (await post(body)).json()) as { extensions: { cost: { remaining: number } } };
    return extensions.cost.remaining;
  };

  it.each([
    ['that succeeds', 1],
    ['that Apollo has to answer', 0],
  ])('%s is paid for once', async (_name, jobs) => {
    const query = 'query ($jobs: Int) { events(first: 400) { nodes { id } } jobs(first: $jobs) { nodes { id } } }';
    for (let time = 0; time < 3; time += 1) await post({ query, variables: { jobs: 1 } });
    const before = await remaining({ query: '{ __typename }' });
    await post({ query, variables: { jobs } });
    const spent = before - (await remaining({ query: '{ __typename }' }));

    // The budget fills up again by 500 a second.
    expect(spent).toBeGreaterThan(200);
    expect(spent).toBeLessThan(420);
  });

  it('writes once, and what was written is kept when it is answered', async () => {
    const query =
      'mutation ($title: String!) { createJob(input: { title: $title }) { job { title } userErrors { code } } }';
    for (const title of ['Known 1', 'Known 2', 'Known 3', 'Known 4']) {
      const response = await post({ query, variables: { title } });
      expect(await response.json()).toMatchObject({ data: { createJob: { job: { title } } } });
      expect(await test.rows('select title from job where title = ?', [title])).toHaveLength(1);
    }
    expect(await reachesApollo(() => post({ query, variables: { title: 'Known 5' } }))).toBe(false);
  });

  it('writes nothing where a part of it fails, and runs once', async () => {
    const { id } = await make(test, 'Job', { title: 'Kept' });
    const query = `mutation ($title: String!, $id: ID!) {
      createJob(input: { title: $title }) { job { title } userErrors { code } }
      updateJob(input: { id: $id, title: $title }) { job { events(first: $n) { nodes { __typename } } } userErrors { code } }
    }`.replace('$id: ID!)', '$id: ID!, $n: Int)');
    for (let time = 0; time < 3; time += 1) await post({ query, variables: { title: `Good ${time}`, id, n: 1 } });
    const statements = await test.statementsOf(() => post({ query, variables: { title: 'Bad', id, n: 0 } }));

    expect(await test.rows('select title from job where title = ?', ['Bad'])).toEqual([]);
    expect(statements.filter((sql) => /^insert into "?job"? /i.test(sql)).length).toBe(1);
  });

  it('is known of nobody: each caller gets what is theirs, and what they may not have is FORBIDDEN', async () => {
    const query = '{ jobs(first: 500) { totalCount nodes { title } } }';
    const other = await organize(test, 'other');
    const bearer = async (scopes?: string[]) => ({ authorization: `Bearer ${await other.token(scopes)}` });
    for (let time = 0; time < 3; time += 1) await post({ query });
    const answer = async (headers: Record<string, string>) =>
      (await (await post({ query }, headers)).json()) as { data: unknown; errors?: { extensions: { code: string } }[] };

    expect((await answer({})).data).not.toEqual({ jobs: { totalCount: 0, nodes: [] } });
    expect((await answer(await bearer())).data).toEqual({ jobs: { totalCount: 0, nodes: [] } });
    expect((await answer(await bearer(['crm:read']))).errors?.map(({ extensions }) => extensions.code)).toEqual([
      'FORBIDDEN',
    ]);
    expect((await post({ query }, { authorization: 'Bearer egw_wrong' })).status).toBe(401);
  });
});
