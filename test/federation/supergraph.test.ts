// Two subgraphs become one graph: composed by both compositions that are in use, and asked through a gateway.

import { composeServices } from '@apollo/composition';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { composeServices as composeLikeHive } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Json, type TestGateway, useGateway } from '../support/gateway.ts';
import { make } from '../support/make.ts';
import { organize } from '../support/organizations.ts';
import { salariesSdl, serveSalaries } from './salaries.ts';

const test = useGateway({ env: { AUTH: 'required', FEDERATION: 'on' } });
let acme: TestGateway;
let authorization: string;

beforeAll(async () => {
  const token = await (await organize(test, 'acme')).token();
  authorization = `Bearer ${token}`;
  acme = test.as(token);
});

const subgraphs = async (url = 'http://salaries.example') => [
  {
    name: 'events',
    url: `${test.url}/graphql`,
    typeDefs: parse((await acme.ask('{ _service { sdl } }'))._service.sdl),
  },
  { name: 'salaries', url, typeDefs: parse(salariesSdl) },
];

describe('composition', () => {
  it("is done by Apollo's without an error or a hint", async () => {
    const { errors, hints, supergraphSdl } = composeServices(await subgraphs());

    expect(errors ?? []).toEqual([]);
    expect(hints?.map(String)).toEqual([]);
    expect(supergraphSdl).toContain('type Job implements Node');
  });

  it("is done by The Guild's without an error or a hint", async () => {
    const { errors, supergraphSdl, ...more } = composeLikeHive(await subgraphs());

    expect(errors ?? []).toEqual([]);
    // This version has errors alone to report; what a later one may hint at counts as well.
    expect((more as { hints?: unknown[] }).hints ?? []).toEqual([]);
    expect(supergraphSdl).toContain('type Job implements Node');
  });
});

describe('a query through a gateway', () => {
  let supergraph: ApolloServer<{ authorization: string }>;
  let close = async () => {};
  const jobs: string[] = [];

  beforeAll(async () => {
    for (const title of ['Ruby developer', 'Platform engineer', 'Designer']) {
      jobs.push((await make(acme, 'Job', { title })).id);
    }
    await make(acme, 'Homework', { jobId: jobs[1], dueDate: '2027-01-15T17:00:00Z', note: 'Draw a graph' });
    const salaries = await serveSalaries(
      new Map([
        [jobs[0] as string, 50_000],
        [jobs[1] as string, 70_000],
        ['job_gone', 1],
      ]),
    );
    const { supergraphSdl } = composeServices(await subgraphs(salaries.url));
    supergraph = new ApolloServer({
      gateway: new ApolloGateway({
        supergraphSdl: supergraphSdl ?? '',
        buildService: ({ url = '' }) =>
          new RemoteGraphQLDataSource({
            url,
            willSendRequest: ({ request, context }) =>
              request.http?.headers.set('authorization', context.authorization ?? authorization),
          }),
      }),
    });
    await supergraph.start();
    close = async () => {
      await supergraph.stop();
      await salaries.close();
    };
  });
  afterAll(() => close());

  it('sees in the first subgraph what the caller may see there', async () => {
    const organization = await organize(test, 'narrow');
    const other = { authorization: `Bearer ${await organization.token(['crm:read'])}` };
    const answer = await ask('{ salaries { nodes { amount job { title } } } }', other);

    expect(answer.data.salaries.nodes).toEqual([70_000, 50_000, 1].map((amount) => ({ amount, job: null })));
  });

  const ask = async (query: string, contextValue = { authorization }): Promise<Json> => {
    const { body } = await supergraph.executeOperation({ query }, { contextValue });
    return body.kind === 'single' ? body.singleResult : null;
  };

  it('goes from the other subgraph to jobs and their events, in one request to each', async () => {
    let answer: Json;
    const statements = await test.statementsOf(async () => {
      answer = await ask(`{
        salaries { nodes { amount job { title events(first: 5) { nodes { ... on Event { summary } } } } } pageInfo { hasNextPage } }
      }`);
    });

    expect(answer.errors).toBeUndefined();
    expect(answer.data.salaries).toEqual({
      nodes: [
        {
          amount: 70_000,
          job: { title: 'Platform engineer', events: { nodes: [{ summary: 'Homework due: Draw a graph' }] } },
        },
        { amount: 50_000, job: { title: 'Ruby developer', events: { nodes: [] } } },
        { amount: 1, job: null },
      ],
      pageInfo: { hasNextPage: false },
    });
    expect(
      statements.filter((sql) => /\bjob\b/.test(sql)),
      statements.join('\n'),
    ).toHaveLength(1);
  });

  it('goes from jobs to the other subgraph', async () => {
    const answer = await ask('{ jobs(first: 3) { nodes { title salary } totalCount } }');

    expect(answer.errors).toBeUndefined();
    expect(answer.data.jobs).toEqual({
      nodes: [
        { title: 'Ruby developer', salary: 50_000 },
        { title: 'Platform engineer', salary: 70_000 },
        { title: 'Designer', salary: null },
      ],
      totalCount: 3,
    });
  });
});
