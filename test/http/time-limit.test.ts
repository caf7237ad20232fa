// The time an operation may take, while another transaction holds what it needs: a lock, or the only connection.
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { EntityManager } from '@mikro-orm/sql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Limiter } from '../../src/graphql/limits/limiter.ts';
import { formatError } from '../../src/graphql/plugins.ts';
import { listen } from '../../src/http/server.ts';
import { Caller } from '../../src/organization/caller.ts';
import { loadConfig } from '../../src/platform/config.ts';
import { createLogger } from '../../src/platform/log.ts';
import { DatabaseUnavailableError } from '../../src/platform/unavailable.ts';
import { useGateway } from '../support/gateway.ts';
import { make } from '../support/make.ts';

const LIMIT = 700;
const test = useGateway({ env: { OPERATION_TIMEOUT: `${LIMIT}` } });

const CREATE = `mutation ($input: CreateHomeworkInput!) {
  createHomework(input: $input) { homework { note } userErrors { code } }
}`;

/** Keeps every operation on jobs' events waiting until it is released. */
async function hold(): Promise<{ release(): Promise<void> }> {
  const em = (test.gateway.database.orm.em as EntityManager).fork();
  await em.begin();
  await em.execute('lock table job_event in access exclusive mode');
  return { release: () => em.rollback() };
}

async function given() {
  const { id: jobId } = await make(test, 'Job', { title: 'Slow' });
  const key = `key-${jobId}`;
  const variables = { input: { jobId, note: key, dueDate: '2027-01-15T17:00:00Z', idempotencyKey: key } };
  const create = (signal: AbortSignal | null = null) =>
    fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: CREATE, variables }),
      signal,
    });
  const left = async () => {
    const [row] = await test.rows(
      `select (select count(*)::int4 from job_event where note = ?) as events,
        (select count(*)::int4 from event_change where after->>'note' = ?) as audits,
        (select count(*)::int4 from idempotency_key where key = ?) as keys`,
      [key, key, key],
    );
    return row;
  };
  return { key, create, left };
}

describe('an operation that takes longer than it may', () => {
  it('is answered in time with 504 and OPERATION_TIMEOUT, writes nothing, and can be repeated', async () => {
    const { key, create, left } = await given();
    const { release } = await hold();

    const startedAt = Date.now();
    const response = await create();
    const milliseconds = Date.now() - startedAt;
    await release();

    expect(response.status).toBe(504);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: `The operation took longer than ${LIMIT} milliseconds and was stopped. Nothing was written.`,
          extensions: { code: 'OPERATION_TIMEOUT' },
        },
      ],
    });
    expect(milliseconds).toBeGreaterThanOrEqual(LIMIT);
    expect(milliseconds).toBeLessThan(LIMIT + 2000);
    expect(await left()).toEqual({ events: 0, audits: 0, keys: 0 });
    const again = await create();
    expect([again.status, await again.json()]).toMatchObject([
      200,
      { data: { createHomework: { homework: { note: key }, userErrors: [] } } },
    ]);
    expect(await left()).toEqual({ events: 1, audits: 1, keys: 1 });
  });

  it('is not one that waits for less', async () => {
    const { key, create, left } = await given();
    const { release } = await hold();

    const answer = create();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await release();

    expect(await (await answer).json()).toMatchObject({
      data: { createHomework: { homework: { note: key }, userErrors: [] } },
    });
    expect(await left()).toEqual({ events: 1, audits: 1, keys: 1 });
  });

  it('leaves the next one its turn, however often it happens', async () => {
    const { create, left } = await given();
    const { release } = await hold();

    const answers = await Promise.all(Array.from({ length: 25 }, () => create()));
    await release();

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 504));
    expect((await create()).status).toBe(200);
    expect(await left()).toEqual({ events: 1, audits: 1, keys: 1 });
  });
});

describe('a client that goes away before it is answered', () => {
  it('takes its operation with it: nothing is written afterwards', async () => {
    const { create, left } = await given();
    const { release } = await hold();
    const gone = new AbortController();

    const answer = create(gone.signal);
    await new Promise((resolve) => setTimeout(resolve, 200));
    gone.abort();
    await expect(answer).rejects.toThrow('aborted');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await release();

    await make(test, 'Job', { title: 'Next' });
    expect(await left()).toEqual({ events: 0, audits: 0, keys: 0 });
  });
});

describe('a database that is away before an operation starts', () => {
  it('is answered with 503, Retry-After and DATABASE_UNAVAILABLE, without its reason', async () => {
    const config = loadConfig({ PORT: '0' });
    const schema = makeExecutableSchema({ typeDefs: 'type Query { greeting: String }' });
    const { url, close } = await listen({
      config,
      schema,
      limiter: new Limiter(config.limits, null, schema),
      plugins: [],
      authenticator: { authenticate: async () => new Caller('01890000-0000-7000-8000-000000000001', null, ['admin']) },
      readiness: async () => ({ failed: null }),
      instruments: [],
      createContext: () => Promise.reject(DatabaseUnavailableError.because(new Error('connect ECONNREFUSED db:5432'))),
      formatError,
      logger: createLogger({ logLevel: 'silent' }),
    });
    onTestFinished(close);

    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ greeting }"}',
    });

    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The database is not available at the moment. Nothing was written; try again.',
          extensions: { code: 'DATABASE_UNAVAILABLE' },
        },
      ],
    });
  });
});
