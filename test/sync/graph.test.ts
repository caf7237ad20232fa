// The sources in the graph: started by a mutation, watched by a query, visible to nobody else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ORGANIZATION } from '../../src/organization/demo.ts';
import { createToken } from '../../src/organization/tokens.ts';
import { type Json, useGateway } from '../support/gateway.ts';
import { organize } from '../support/organizations.ts';
import { environmentOf } from '../support/upstreams/environment.ts';
import { startJunt } from '../support/upstreams/index.ts';
import { answers, silent } from '../support/upstreams/shared/faults.ts';

const PORT = 20_000 + (process.pid % 20_000);
const logLines: Json[] = [];
const test = useGateway({
  env: {
    ...environmentOf.junt(`http://127.0.0.1:${PORT}`),
    STRIGO_URL: 'http://127.0.0.1:9/api/v1',
    STRIGO_TOKEN: 'never-shown',
    STRIGO_ACCOUNT: 'berlin',
    SYNC_TIMEOUT: '2000',
    METRICS: 'on',
  },
  logLines,
});
let junt: Awaited<ReturnType<typeof startJunt>>;

const SOURCES = `{ syncSources {
  system account status configured lastStartedAt lastSucceededAt nextRunAt lag stale reading lastError
  counts { read created changed unchanged deleted refused }
  rejections(first: 1) { nodes { type externalId reason raw } pageInfo { hasNextPage endCursor } totalCount }
} }`;
const START = `mutation ($input: StartSyncInput!) {
  startSync(input: $input) { source { system status } userErrors { code field message } }
}`;

const start = async (input: Json): Promise<Json> => (await test.ask(START, { input })).startSync;
const source = async (system: string): Promise<Json> =>
  (await test.ask(SOURCES)).syncSources.find((one: Json) => one.system === system);

async function settled(system: string): Promise<Json> {
  for (;;) {
    const found = await source(system);
    if (found.status !== 'RUNNING') return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

beforeAll(async () => {
  junt = await startJunt({ port: PORT });
});
afterAll(() => junt.close());

describe('a source', () => {
  it('is there before it was ever read', async () => {
    expect((await test.ask(SOURCES)).syncSources).toEqual([
      expect.objectContaining({
        system: 'JUNT',
        account: 'default',
        status: 'NEVER',
        configured: true,
        stale: true,
        lag: null,
        counts: null,
      }),
      expect.objectContaining({ system: 'STRIGO', account: 'berlin', status: 'NEVER', configured: true }),
    ]);
  });

  it('is not read when the operation that says so is refused for another of its fields', async () => {
    const transaction = test.gateway.database.transaction({ organizationId: DEMO_ORGANIZATION.id });
    transaction.forWriting();
    const { token } = await createToken(transaction, { name: 'runner', scopes: ['sync:run'], expiresAt: null });
    await transaction.commit();
    const { data, errors } = await test.as(token).send(
      `mutation {
        startSync(input: { system: JUNT }) { source { status } }
        deleteEvent(input: { id: "homework_01h4000000e008000gzzzzzzzz" }) { deletedId }
      }`,
    );

    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
    expect(await source('JUNT')).toMatchObject({ status: 'NEVER', lastStartedAt: null });
  });

  it('is read when a mutation says so, and shows what became of it', async () => {
    const [bad, worse] = [...junt.data.offers.all()] as Json[];
    junt.data.offers.change(bad.id, { status: 'withdrawn' } as Json);
    junt.data.offers.change(worse.id, { created_at: 'long ago' } as Json);

    expect(await start({ system: 'JUNT' })).toEqual({ source: { system: 'JUNT', status: 'RUNNING' }, userErrors: [] });

    const found = await settled('JUNT');
    const read = Object.values(junt.data).reduce((sum, { size }) => sum + size, 0) - junt.data.companies.size;
    expect(found).toMatchObject({
      status: 'SUCCEEDED',
      stale: false,
      lastError: null,
      reading: null,
      counts: { read, created: read - 2, changed: 0, unchanged: 0, deleted: 0, refused: 2 },
      rejections: {
        totalCount: 2,
        nodes: [{ type: 'Offer', externalId: String(bad.id), raw: { status: 'withdrawn' } }],
        pageInfo: { hasNextPage: true },
      },
    });
    expect(found.lag).toBeLessThan(60);
  });

  it('has rejections that page, with cursors of its own', async () => {
    const { rejections } = await source('JUNT');
    const after = rejections.pageInfo.endCursor;
    const page = (system: string) =>
      test.send(
        `query ($system: SourceSystem, $after: String) {
          syncSources(system: $system) { rejections(first: 1, after: $after) { nodes { reason } pageInfo { hasNextPage } } }
        }`,
        { system, after },
      );

    const { data } = await page('JUNT');
    expect(data.syncSources).toMatchObject([
      { rejections: { nodes: [{ reason: 'created_at: "long ago" is no time' }], pageInfo: { hasNextPage: false } } },
    ]);
    const elsewhere = await page('STRIGO');
    expect(elsewhere.errors?.[0]?.message).toContain('is a cursor of another list');
    expect(elsewhere.data).toBeNull();
  });

  it('cannot be read twice at once', async () => {
    junt.fail(silent, { times: 1 });
    await start({ system: 'JUNT' });

    expect((await start({ system: 'JUNT' })).userErrors).toMatchObject([
      { code: 'CONFLICT', field: ['input', 'system'] },
    ]);

    expect((await settled('JUNT')).status).toBe('SUCCEEDED');
  });

  it('says why it failed, and keeps when it last succeeded', async () => {
    const { lastSucceededAt } = await source('JUNT');
    junt.fail(answers(404), { times: 99 });

    await start({ system: 'JUNT' });

    const found = await settled('JUNT');
    expect(found).toMatchObject({ status: 'FAILED', lastSucceededAt });
    expect(found.lastError).toContain('GET 127.0.0.1');
    expect(found.lastError).toContain('was answered with 404');
  });

  it('is refused where the server has no credentials for it', async () => {
    expect((await start({ system: 'GREENHOUSE' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'system'] },
    ]);
    expect((await start({ system: 'JUNT', account: 'nope' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'account'] },
    ]);
  });

  it('is seen by its organisation alone, and by whom the scopes allow', async () => {
    const other = await organize(test, 'other');
    const theirs = test.as(await other.token(['sync:run']));

    expect((await theirs.ask(SOURCES)).syncSources).toEqual([]);
    expect((await theirs.ask(START, { input: { system: 'JUNT' } })).startSync.userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const reader = test.as(await other.token(['job:read']));
    expect((await reader.send(SOURCES)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await reader.send(START, { input: { system: 'JUNT' } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('shows its age to Prometheus', async () => {
    const metrics = await (await fetch(`${test.url}/metrics`)).text();

    expect(metrics).toMatch(/sync_source_age_seconds\{system="JUNT",account="default"\} \d/);
    expect(metrics).toContain('sync_source_stale{system="JUNT",account="default"} 0');
    expect(metrics).toContain('sync_source_stale{system="STRIGO",account="berlin"} 1');
  });

  it('never shows a secret in the log', () => {
    expect(logLines.length).toBeGreaterThan(3);
    expect(JSON.stringify(logLines)).not.toContain('never-shown');
  });
});
