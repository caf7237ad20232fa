import { expect, inject, it } from 'vitest';
import { useGateway } from '../support/gateway.ts';
import { make } from '../support/make.ts';

const test = useGateway();
const without = useGateway({ env: { METRICS: 'off' } });

/** What Prometheus would fetch: each series and its value. */
async function scrape(): Promise<Map<string, number>> {
  const response = await fetch(`${test.url}/metrics`);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const lines = (await response.text()).split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
}

/** By how much `work` makes series grow that hold all of these texts. */
async function growthOf(work: () => Promise<unknown>, ...texts: string[]): Promise<Record<string, number>> {
  const before = await scrape();
  await work();
  const after = await scrape();
  const grown = [...after]
    .map(([name, value]) => [name, value - (before.get(name) ?? 0)] as const)
    .filter(([name, value]) => value > 0 && texts.every((text) => name.includes(text)));
  return Object.fromEntries(grown);
}

it('counts requests by operation and status, and how long they took', async () => {
  const work = async () => {
    await test.ask('query Jobs { jobs(first: 1) { totalCount } }');
    await test.ask('query Jobs { jobs(first: 2) { totalCount } }');
    await test.send('{ nothing }');
    await test.send('{ jobs(first: -1) { totalCount } }');
  };

  expect(await growthOf(work, 'graphql_operations_total')).toEqual({
    'graphql_operations_total{type="query",operation="Jobs",status="200"}': 2,
    'graphql_operations_total{type="none",operation="anonymous",status="200"}': 1,
    'graphql_operations_total{type="query",operation="anonymous",status="200"}': 1,
  });
  expect(await growthOf(work, 'graphql_operation_duration_seconds_count')).toMatchObject({
    'graphql_operation_duration_seconds_count{type="query",operation="Jobs"}': 2,
  });
  expect(await growthOf(work, 'graphql_operation_duration_seconds_bucket', 'le="+Inf"', 'Jobs')).toEqual({
    'graphql_operation_duration_seconds_bucket{le="+Inf",type="query",operation="Jobs"}': 2,
  });
});

it('counts errors by their code, whoever refused', async () => {
  const work = async () => {
    await test.send('{ nothing }');
    await test.send('{');
    await test.send('{ jobs(first: -1) { totalCount } }');
    await fetch(`${test.url}/graphql`, { method: 'PUT' });
    await fetch(`${test.url}/nowhere`);
  };

  expect(await growthOf(work, 'graphql_errors_total')).toEqual({
    'graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"}': 1,
    'graphql_errors_total{code="GRAPHQL_PARSE_FAILED"}': 1,
    'graphql_errors_total{code="BAD_USER_INPUT"}': 1,
    'graphql_errors_total{code="METHOD_NOT_ALLOWED"}': 1,
    'graphql_errors_total{code="NOT_FOUND"}': 1,
  });
});

it('counts requests by route, and unknown addresses as one', async () => {
  const work = () => Promise.all(['/a', '/b', '/health/live'].map((path) => fetch(test.url + path)));

  expect(await growthOf(work, 'http_requests_total', 'method="GET"')).toEqual({
    'http_requests_total{route="other",method="GET",status="404"}': 2,
    'http_requests_total{route="/health/live",method="GET",status="200"}': 1,
    'http_requests_total{route="/metrics",method="GET",status="200"}': 1,
  });
});

it('counts SQL statements, how long they took, and those that failed', async () => {
  const write = () => make(test, 'Person', { name: 'A' });
  const fail = async () => {
    await test.rows('alter table person rename to person_hidden');
    await test.send('{ people(first: 1) { nodes { id } } }');
    await test.rows('alter table person_hidden rename to person');
  };

  const statements = await test.statementsOf(write);
  const inserts = statements.filter((sql) => sql.startsWith('insert')).length;
  expect(inserts).toBeGreaterThan(0);
  expect(await growthOf(write, 'sql_statement', '"insert"')).toMatchObject({
    'sql_statements_total{verb="insert",outcome="ok"}': inserts,
    'sql_statement_duration_seconds_count{verb="insert"}': inserts,
    'sql_statement_duration_seconds_bucket{le="+Inf",verb="insert"}': inserts,
  });
  const failures = Object.values(await growthOf(fail, 'sql_statements_total', 'outcome="error"'));
  expect(failures).toEqual([1]);
});

it('measures the event loop and the heap', async () => {
  const names = [...(await scrape()).keys()];

  expect(names).toContain('nodejs_eventloop_lag_seconds');
  expect(names).toContain('process_resident_memory_bytes');
  expect(names).toContain('nodejs_heap_size_used_bytes');
});

it.runIf(inject('postgres'))('shows how the pool is used', async () => {
  const { database } = test.gateway;
  const transaction = database.transaction({ organizationId: '01890000-0000-7000-8000-000000000001' });
  const idleBefore = (await scrape()).get('db_pool_idle') ?? 0;
  await transaction.em();
  const during = await scrape();
  await transaction.rollback();

  const busy = (during.get('db_pool_size') ?? 0) - (during.get('db_pool_idle') ?? 0);
  expect(idleBefore).toBeGreaterThan(0);
  expect(busy).toBe(1);
  expect(during.get('db_pool_max')).toBe(20);
  expect(during.get('db_pool_waiting')).toBe(0);
});

// The last, because the names that it uses up stay used up.
it('keeps a hundred names of operations and calls all further ones other', async () => {
  const names = Array.from({ length: 105 }, (_, index) => `Made${index}`);
  const work = async () => {
    for (const name of names) await test.ask(`query ${name} { __typename }`);
  };

  const grown = await growthOf(work, 'graphql_operations_total');
  const known = [...(await scrape()).keys()].filter((series) => series.startsWith('graphql_operations_total'));

  // Jobs and anonymous are there from before; anonymous is none of the hundred.
  expect(grown).toHaveProperty(['graphql_operations_total{type="query",operation="Made98",status="200"}'], 1);
  expect(grown).not.toHaveProperty(['graphql_operations_total{type="query",operation="Made99",status="200"}']);
  expect(grown).toHaveProperty(['graphql_operations_total{type="query",operation="other",status="200"}'], 6);
  expect(known.filter((series) => series.includes('Made')).length).toBe(99);
});

it('says nothing when it is off', async () => {
  expect((await fetch(`${test.url}/metrics`)).status).toBe(200);
  expect((await fetch(`${without.url}/metrics`)).status).toBe(404);
});
