// Two gateways with one Redis share budgets and persisted queries; without it, each goes on by itself.
// Needs Redis on 127.0.0.1:6379; without one, what needs it is skipped.
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Json, useGateway } from '../../support/gateway.ts';
import { post, someAddress } from './caller.ts';
import { openRedisProxy, redisAnswers } from './redis-proxy.ts';

const TWELVE = '{ jobs(first: 10) { nodes { id } } }';
const env = { RATE_LIMIT_COST_PER_MINUTE: '60', REDIS_URL: 'redis://127.0.0.1:6379' };

const hasRedis = await redisAnswers();
if (!hasRedis) console.warn('SKIPPED: there is no Redis on 127.0.0.1:6379');

describe.skipIf(!hasRedis)('two gateways with one Redis', () => {
  const [one, other] = [useGateway({ env }), useGateway({ env })];

  it('share what a caller has spent', async () => {
    const caller = someAddress();

    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1) {
      const { status } = await post(time % 2 ? one : other, { query: TWELVE }, caller);
      statuses.push(status);
    }
    const [refused, free] = [
      await post(one, { query: TWELVE }, caller),
      await post(one, { query: TWELVE }, someAddress()),
    ];

    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(5);
    expect(refused.body.extensions?.cost.remaining).toBeLessThan(12);
    expect(free.status).toBe(200);
  });

  it('lose nothing of what is spent at the same time', async () => {
    const caller = someAddress();

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => post(index % 2 ? one : other, { query: TWELVE }, caller)),
    );

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
  });

  it('give back what time has filled up', async () => {
    const caller = someAddress();
    for (let time = 0; time < 5; time += 1) await post(one, { query: TWELVE }, caller);

    await expect
      .poll(async () => (await post(other, { query: '{ __typename }' }, caller)).status, {
        timeout: 5000,
        interval: 500,
      })
      .toBe(200);
  });

  it('share persisted queries', async () => {
    const query = `query Q${randomUUID().replaceAll('-', '')} { jobs { totalCount } }`;
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') };

    const unknown = await post(one, { extensions: { persistedQuery } }, someAddress());
    const registered = await post(one, { query, extensions: { persistedQuery } }, someAddress());
    expect(unknown.body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(registered.body.data).toEqual({ jobs: { totalCount: 0 } });

    await expect
      .poll(async () => (await post(other, { extensions: { persistedQuery } }, someAddress())).body.data)
      .toEqual({ jobs: { totalCount: 0 } });
  });
});

describe.skipIf(!hasRedis)('while Redis is away', async () => {
  const proxy = await openRedisProxy();
  const logged: Json[] = [];
  const test = useGateway({ env: { ...env, REDIS_URL: proxy.url }, logLines: logged });
  afterEach(() => proxy.mend());
  afterAll(() => proxy.close());

  const spent = async (caller: string) => {
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1) statuses.push((await post(test, { query: TWELVE }, caller)).status);
    return statuses;
  };

  it('a gateway counts for itself, says so once in its log, and shares again when Redis is back', async () => {
    const caller = someAddress();
    await post(test, { query: TWELVE }, caller);
    await proxy.cut();

    expect(await spent(caller)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(logged.filter((line) => JSON.stringify(line).includes('Redis is away'))).toHaveLength(1);

    await proxy.mend();
    await expect
      .poll(() => post(test, { query: '{ __typename }' }, caller).then(() => JSON.stringify(logged)), {
        timeout: 10_000,
        interval: 300,
      })
      .toContain('Redis is back');
    // 12 of 60 were spent before Redis went away, and in Redis no more.
    expect((await post(test, { query: TWELVE }, caller)).status).toBe(200);
  });

  it('a Redis that does not answer holds nobody up', async () => {
    proxy.silence();
    const startedAt = performance.now();

    expect(await spent(someAddress())).toEqual([200, 200, 200, 200, 200, 429]);

    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it('persisted queries are not found, and sent in full are answered', async () => {
    await proxy.cut();
    const query = '{ jobs { totalCount } }';
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') };

    const unknown = await post(test, { extensions: { persistedQuery } }, someAddress());
    const full = await post(test, { query, extensions: { persistedQuery } }, someAddress());

    expect(unknown.body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(full.body.data).toEqual({ jobs: { totalCount: 0 } });
  });
});

describe('with a Redis that was never there', () => {
  const test = useGateway({ env: { ...env, REDIS_URL: 'redis://127.0.0.1:1' } });

  it('a gateway starts and counts for itself', async () => {
    const caller = someAddress();
    for (let time = 0; time < 5; time += 1) {
      expect((await post(test, { query: TWELVE }, caller)).status).toBe(200);
    }

    expect((await post(test, { query: TWELVE }, caller)).status).toBe(429);
  });
});
