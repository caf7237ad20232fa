// Readiness is red for what it should be red for, and answers in time whatever the database does.
import { createServer } from 'node:net';
import pg from 'pg';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { probePostgres } from '../../src/platform/readiness.ts';
import { type Json, useGateway } from '../support/gateway.ts';
import { onDatabase } from '../support/global-setup.ts';

const ORGANIZATION = '01890000-0000-7000-8000-000000000001';
const logLines: Json[] = [];
const test = useGateway({ logLines });

const get = async (path: string) => {
  const response = await fetch(test.url + path);
  return { status: response.status, body: (await response.json()) as Json };
};
const READY = { status: 200, body: { status: 'ok' } };
const failed = (check: string) => ({ status: 503, body: { status: 'unavailable', failed: check } });

it('a server over a database that is up to date is alive and ready', async () => {
  expect(await get('/health/live')).toEqual(READY);
  expect(await get('/health/ready')).toEqual(READY);
});

it('is not ready while a migration is pending', async () => {
  const name = 'from mikro_orm_migrations';
  const [{ count }] = await test.rows(`select count(*)::int ${name}`);
  await test.rows(`create table kept as select * ${name}`);
  await test.rows(`delete ${name} where id = (select max(id) ${name})`);

  expect(await get('/health/ready')).toEqual(failed('migrations'));
  expect(await get('/health/live')).toEqual(READY);

  await test.rows(
    'insert into mikro_orm_migrations select * from kept where id not in (select id from mikro_orm_migrations)',
  );
  await test.rows('drop table kept');
  expect(await test.rows(`select count(*)::int ${name}`)).toEqual([{ count }]);
  expect(await get('/health/ready')).toEqual(READY);
});

it('answers in time while every connection is taken', async () => {
  const { database } = test.gateway;
  const transactions = Array.from({ length: database.poolUse()?.max ?? 1 }, () =>
    database.transaction({ organizationId: ORGANIZATION }),
  );
  await Promise.all(transactions.map((transaction) => transaction.em()));
  const startedAt = performance.now();
  const answers = await Promise.all([get('/health/ready'), get('/health/ready'), get('/health/live')]);
  const milliseconds = performance.now() - startedAt;
  await Promise.all(transactions.map((transaction) => transaction.rollback()));

  expect(answers).toEqual([READY, READY, READY]);
  expect(milliseconds).toBeLessThan(2000);
});

describe.runIf(inject('postgres'))('while the database is away', () => {
  it('is not ready, stays alive, says once why in the log, and is ready as soon as it is back', async () => {
    const [{ name }] = await test.rows('select current_database() as name');
    const server = new pg.Client(inject('postgres')?.url);
    await server.connect();
    onTestFinished(() => server.end());
    await server.query(`alter database ${name} with allow_connections false`);
    await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);

    await expect.poll(() => get('/health/ready')).toEqual(failed('database'));
    expect(await get('/health/ready')).toEqual(failed('database'));
    expect(await get('/health/live')).toEqual(READY);

    await server.query(`alter database ${name} with allow_connections true`);
    expect(await get('/health/ready')).toEqual(READY);
    const about = logLines.filter(({ msg, check }) => check === 'database' || msg === 'ready again');
    expect(about.slice(-2)).toMatchObject([
      { level: 'warn', msg: 'not ready', err: { message: expect.anything() } },
      { msg: 'ready again' },
    ]);
    expect(about.filter(({ check }) => check === 'database')).toHaveLength(1);
  });
});

it.runIf(inject('postgres'))('is not ready, and says so in time, while the database does not answer', async () => {
  const [{ name }] = await test.rows('select current_database() as name');
  const other = new pg.Client(onDatabase(inject('postgres')?.url as string, name));
  await other.connect();
  await other.query('begin');
  await other.query('lock table mikro_orm_migrations in access exclusive mode');
  const startedAt = performance.now();
  const answer = await get('/health/ready');
  const milliseconds = performance.now() - startedAt;
  await other.end();

  expect(answer).toEqual(failed('database'));
  expect(milliseconds).toBeLessThan(2500);
  expect(await get('/health/ready')).toEqual(READY);
});

it('gives up on a database that takes the connection and says nothing', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const { port } = silent.address() as { port: number };
  const probe = probePostgres(`postgres://a@127.0.0.1:${port}/a`, ['one']);
  onTestFinished(async () => {
    await probe.close();
    silent.close();
  });

  const startedAt = performance.now();
  const results = await Promise.all(Array.from({ length: 50 }, () => probe.check()));

  expect(performance.now() - startedAt).toBeLessThan(2500);
  expect(new Set(results.map((result) => result.failed))).toEqual(new Set(['database']));
});

// The last, because nothing ends a drain.
it('is not ready while draining, and answers what still comes, on connections that it then lets go of', async () => {
  const before = await fetch(`${test.url}/health/live`);
  const drained = test.gateway.drain();

  expect(await get('/health/ready')).toEqual(failed('draining'));
  expect(await get('/health/live')).toEqual(READY);
  const response = await fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });

  expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  expect([before, response].map(({ headers }) => headers.get('connection'))).toEqual(['keep-alive', 'close']);
  await drained;
  expect(await get('/health/ready')).toEqual(failed('draining'));
});
