// What a caller may spend in a minute, counted in the memory of one gateway.
import { describe, expect, it } from 'vitest';
import { MemoryBucket } from '../../../src/graphql/limits/bucket.ts';
import { useGateway } from '../../support/gateway.ts';
import { type HttpAnswer, post, someAddress } from './caller.ts';

const PER_MINUTE = 60;
const TWELVE = '{ jobs(first: 10) { nodes { id } } }';

const test = useGateway({ env: { RATE_LIMIT_COST_PER_MINUTE: String(PER_MINUTE) } });

describe('a caller', () => {
  it('may spend a minute’s budget at once, and is told what remains', async () => {
    const caller = someAddress();

    const remaining: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const { status, body } = await post(test, { query: TWELVE }, caller);
      expect(status).toBe(200);
      remaining.push(body.extensions?.cost.remaining);
    }

    // A unit comes back each second.
    for (const [index, left] of [48, 36, 24, 12, 0].entries())
      expect(remaining[index]).toBeOneOf([left, left + 1, left + 2]);
  });

  it('that has spent it is refused before the database is asked, and told when to come back', async () => {
    const caller = someAddress();
    for (let time = 0; time < 5; time += 1) await post(test, { query: TWELVE }, caller);

    let answer: HttpAnswer | undefined;
    const statements = await test.statementsOf(async () => {
      answer = await post(test, { query: TWELVE }, caller);
    });

    expect(statements).toEqual([]);
    expect(answer?.status).toBe(429);
    const seconds = Number(answer?.headers['retry-after']);
    expect(seconds).toBeGreaterThanOrEqual(10);
    expect(seconds).toBeLessThanOrEqual(12);
    expect(answer?.body).toEqual({
      errors: [
        {
          message: `Too much was asked for. Try again in ${seconds} seconds.`,
          extensions: { code: 'RATE_LIMITED' },
        },
      ],
      extensions: { cost: { requested: 12, allowed: 10_000, remaining: expect.any(Number) } },
    });
  });

  it('writes nothing when it is refused', async () => {
    const caller = someAddress();
    for (let time = 0; time < 5; time += 1) await post(test, { query: TWELVE }, caller);

    const query = 'mutation { createTag(input: { value: "too much" }) { tag { id } } }';
    const { status } = await post(test, { query }, caller);

    expect(status).toBe(429);
    expect(await test.rows("select from tag where value = 'too much'")).toEqual([]);
  });

  it('does not spend the budget of another', async () => {
    const caller = someAddress();
    for (let time = 0; time < 6; time += 1) await post(test, { query: TWELVE }, caller);

    expect((await post(test, { query: TWELVE }, caller)).status).toBe(429);
    expect((await post(test, { query: TWELVE }, someAddress())).status).toBe(200);
  });

  it('pays for documents that are refused, until it is refused itself', async () => {
    const caller = someAddress();
    const statuses: number[] = [];

    for (let time = 0; time < 100 && statuses.at(-1) !== 429; time += 1) {
      statuses.push((await post(test, { query: time % 2 ? '{' : '{ nothing }' }, caller)).status);
    }

    expect(statuses.at(-1)).toBe(429);
    expect(statuses.length).toBeGreaterThan(PER_MINUTE);
  });

  it('may send what costs more than a minute’s budget when it has spent nothing', async () => {
    const caller = someAddress();
    const query = '{ jobs(first: 100) { nodes { id } } }';

    expect((await post(test, { query }, caller)).status).toBe(200);
    expect((await post(test, { query }, caller)).status).toBe(429);
  });
});

describe('a budget', () => {
  it('fills up at a steady pace to a minute’s worth and no further', async () => {
    let now = 0;
    const bucket = new MemoryBucket(600, () => now);

    expect(await bucket.take('a', 600)).toEqual({ allowed: true, remaining: 0, retryAfterSeconds: 0 });
    expect(await bucket.take('a', 1)).toEqual({ allowed: false, remaining: 0, retryAfterSeconds: 1 });
    now = 1000;
    expect(await bucket.take('a', 11)).toEqual({ allowed: false, remaining: 10, retryAfterSeconds: 1 });
    expect(await bucket.take('a', 10)).toEqual({ allowed: true, remaining: 0, retryAfterSeconds: 0 });
    expect(await bucket.take('a', 600)).toEqual({ allowed: false, remaining: 0, retryAfterSeconds: 60 });
    now = 1000 * 60 * 60;
    expect(await bucket.take('a', 1)).toEqual({ allowed: true, remaining: 599, retryAfterSeconds: 0 });
  });

  it('is forgotten after a minute, when it is full again', async () => {
    let now = 0;
    const bucket = new MemoryBucket(600, () => now);
    await bucket.take('a', 1);
    now = 30_000;
    await bucket.take('b', 1);

    now = 60_000;
    await bucket.take('c', 1);

    expect(bucket.size).toBe(2);
  });

  it('is kept for 100,000 callers and no more', async () => {
    const bucket = new MemoryBucket(600, () => 0);

    for (let caller = 0; caller < 100_010; caller += 1) await bucket.take(String(caller), 1);

    expect(bucket.size).toBe(100_000);
  });
});

describe('without a limit', () => {
  const unlimited = useGateway({ env: { RATE_LIMIT_COST_PER_MINUTE: '0' } });

  it('nothing remains to be told', async () => {
    const { body } = await post(unlimited, { query: TWELVE });

    expect(body.extensions).toEqual({ cost: { requested: 12, allowed: 10_000 } });
  });
});
