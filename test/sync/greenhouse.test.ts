// Greenhouse Harvest, v1 and v3: the same interviews by either, read incrementally, resumed by page, swept for what is gone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SyncEngine } from '../../src/sync/engine.ts';
import { type Json, type TestGateway, useGateway } from '../support/gateway.ts';
import { mutate } from '../support/make.ts';
import { startGreenhouse } from '../support/upstreams/index.ts';
import { answers } from '../support/upstreams/shared/faults.ts';
import { engineOf, footprint, sync } from './support.ts';

interface Progress {
  reading: string;
  total: number | undefined;
  read: number;
}

const NOTHING = { created: 0, changed: 0, deleted: 0, refused: 0 };

const ALL = `query ($after: String) {
  interviewEvents(first: 250, after: $after, orderBy: { field: OCCURS_AT, direction: ASC }) {
    nodes { ... on ScheduledInterview {
      start { dateTime date } end { dateTime date } status location externalEventId interview { id name } createdAt updatedAt
      application { candidateName jobTitle } organizer { name email employeeId }
      interviewers { user { name email } response scorecardId } source { externalId }
    } }
    pageInfo { endCursor hasNextPage }
  }
}`;

const BY_SOURCE = `query ($externalId: String!) {
  eventBySource(system: GREENHOUSE, kind: SCHEDULED_INTERVIEW, externalId: $externalId) {
    id version updatedAt ... on ScheduledInterview { location status interviewers { response } source { raw } }
  }
}`;

async function allInterviews(test: TestGateway): Promise<Json[]> {
  const nodes: Json[] = [];
  let after: string | null = null;
  do {
    const { interviewEvents } = await test.ask(ALL, { after });
    nodes.push(...interviewEvents.nodes);
    after = interviewEvents.pageInfo.hasNextPage ? interviewEvents.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes.sort((a, b) => a.source.externalId.localeCompare(b.source.externalId));
}

const find = async (test: TestGateway, id: number): Promise<Json> =>
  (await test.ask(BY_SOURCE, { externalId: String(id) })).eventBySource;

const read: Record<string, Json[]> = {};

describe.each(['v1', 'v3'] as const)('Harvest %s', (version) => {
  const test = useGateway();
  let greenhouse: Awaited<ReturnType<typeof startGreenhouse>>;
  let engine: SyncEngine;
  const pick = (place: number) => [...greenhouse.data.interviews.all()][place] as Json;

  beforeAll(async () => {
    greenhouse = await startGreenhouse({ version, size: 2_600, limit: 0 });
    engine = engineOf(test, greenhouse.env);
  });
  afterAll(() => greenhouse.close());

  it('brings every interview with its people, and changes nothing when it is repeated', async () => {
    const { report, error } = await sync(engine);

    expect(error).toBeNull();
    expect(report.refused).toEqual([]);
    expect(report.total).toMatchObject({ ...NOTHING, created: report.total.read });
    const nodes = await allInterviews(test);
    expect(nodes).toHaveLength(greenhouse.data.interviews.size);
    expect(nodes.length).toBeGreaterThan(500);
    read[version] = nodes;
    const before = await footprint(test);

    const again = await sync(engine);

    expect(again.error).toBeNull();
    expect(again.report.total).toMatchObject(NOTHING);
    // What changed within the overlap is read again, and nothing else.
    expect(again.report.total.read).toBeLessThan(report.total.read);
    expect(await footprint(test)).toEqual(before);
  });

  it('reads a change, and keeps what was edited here', async () => {
    const { id } = pick(3);
    const { id: event } = await find(test, id);
    await mutate(test, 'updateScheduledInterview', { id: event, location: 'Moved here' });
    const changed = greenhouse.data.interviews.change(id, { status: 'awaiting_feedback' });

    const { report } = await sync(engine);

    expect(report.total).toMatchObject({ ...NOTHING, changed: 1 });
    expect(await find(test, id)).toMatchObject({
      location: 'Moved here',
      status: 'AWAITING_FEEDBACK',
      updatedAt: new Date(changed.updated_at).toISOString(),
    });
  });

  it('keeps aside a status that the schema has no word for', async () => {
    const { id } = pick(4);
    const before = await find(test, id);
    greenhouse.data.interviews.change(id, { status: 'postponed' });

    const { report } = await sync(engine);

    expect(report.total).toMatchObject({ ...NOTHING, refused: 1 });
    expect(report.refused[0]).toMatchObject({
      externalId: String(id),
      reason: expect.stringContaining('"postponed" is none of'),
    });
    expect(await find(test, id)).toEqual(before);
  });

  it.each([
    ['to_be_sent', 'SCHEDULED'],
    ['sent', 'SCHEDULED'],
    ['received', 'AWAITING_FEEDBACK'],
    ['skipped', 'COMPLETE'],
  ])('reads the status %s as %s', async (word, status) => {
    const { id } = pick(5);
    greenhouse.data.interviews.change(id, { status: word });

    expect((await sync(engine)).report.refused.map(({ externalId }) => externalId)).not.toContain(String(id));

    expect((await find(test, id)).status).toBe(status);
  });

  it('goes on with the page at which it was stopped', async () => {
    const fresh = await startGreenhouse({ version, size: 2_600, limit: 0, seed: 9 });
    const other = engineOf(test, { ...fresh.env, GREENHOUSE_ACCOUNT: 'other' });
    fresh.fail(answers(403), { on: /\/v\d\/(scheduled_)?interviews\?/, skip: 1, times: 99 });
    const first = await sync(other);
    expect(first.error).toContain('403');
    expect(first.report.counts.get('ScheduledInterview')?.created).toBe(500);
    await fresh.close();

    const revived = await startGreenhouse({
      version,
      size: 2_600,
      limit: 0,
      seed: 9,
      port: Number(new URL(fresh.url).port),
    });
    const second = await sync(engineOf(test, { ...revived.env, GREENHOUSE_ACCOUNT: 'other' }));

    expect(second.error).toBeNull();
    const rest = second.report.counts.get('ScheduledInterview');
    // The cursors of v3 went with the server; then the window is read from its start, and nothing is doubled.
    expect(rest?.created).toBe(revived.data.interviews.size - 500);
    expect(rest?.read).toBe(version === 'v1' ? revived.data.interviews.size - 500 : revived.data.interviews.size);
    await revived.close();
  });

  it('deletes what is gone when it is swept, and not before', async () => {
    const { id } = pick(5);
    greenhouse.data.interviews.remove(id);

    const incremental = await sync(engine);
    expect(incremental.report.total.deleted).toBe(0);
    const swept = await sync(engine, { sweep: true });

    expect(swept.error).toBeNull();
    expect(swept.report.total).toMatchObject({ ...NOTHING, deleted: 1, refused: 1 });
    expect(await find(test, id)).toBeNull();
  });

  it('deletes nothing that only slipped from one page to another while they were read', async () => {
    const [slipping] = [pick(510)];
    // v1 counts its pages anew for each request: what goes from the first page pulls one back from the second.
    greenhouse.before(() => greenhouse.data.interviews.remove(pick(0).id), { on: /page=2|cursor=/ });

    const { report, error } = await sync(engine, { sweep: true });

    expect(error).toBeNull();
    expect(report.total.deleted).toBeLessThanOrEqual(1);
    expect(await find(test, slipping.id)).not.toBeNull();
  });
});

it('is the same by either version', () => {
  // v3 does not say what an organiser is called but in the list of users, which both read.
  expect(read.v3).toEqual(read.v1);
  expect(read.v1?.some(({ start }) => start.date !== null)).toBe(true);
});

describe('v3 alone', () => {
  const test = useGateway();

  it('reads answers to invitations that did not change the interview', async () => {
    const greenhouse = await startGreenhouse({ size: 300, limit: 0 });
    const engine = engineOf(test, greenhouse.env);
    await sync(engine);
    const original = [...greenhouse.data.interviews.all()][0] as Json;
    const [first, ...others] = original.interviewers;
    const response_status = first.response_status === 'declined' ? 'accepted' : 'declined';
    greenhouse.data.interviews.change(original.id, {
      interviewers: [{ ...first, response_status }, ...others],
    } as Json);

    const { report } = await sync(engine);

    expect(report.total).toMatchObject({ ...NOTHING, changed: 1 });
    expect((await find(test, original.id)).interviewers[0].response).toBe(response_status.toUpperCase());
    await greenhouse.close();
  });

  it('says what is missing where the credentials may not read a list', async () => {
    const greenhouse = await startGreenhouse({ size: 300, limit: 0 });
    greenhouse.fail(answers(403), { on: /users|applications/, times: 99 });
    const logLines: Json[] = [];

    const { error, report } = await sync(engineOf(test, { ...greenhouse.env, GREENHOUSE_ACCOUNT: 'shy' }, logLines));

    expect(error).toBeNull();
    expect(report.counts.get('ScheduledInterview')?.created).toBe(greenhouse.data.interviews.size);
    expect(logLines.map(({ msg }) => msg)).toContainEqual(expect.stringContaining('does not let /users be read (403)'));
    await greenhouse.close();
  });
});

describe('a run over more than one page of applications', () => {
  const test = useGateway();

  it('knows how many there are at most, as Harvest names the last page', async () => {
    const greenhouse = await startGreenhouse({ version: 'v1', size: 7_000, limit: 0 });
    const seen: Progress[] = [];
    await sync(engineOf(test, greenhouse.env), {
      dryRun: true,
      onPage: ({ reading, total, report }) => seen.push({ reading, total, read: report.total.read }),
    });
    await greenhouse.close();

    const users = seen.filter(({ reading }) => reading === 'users').at(-1)?.read ?? 0;
    const [first] = seen.filter(({ reading }) => reading === 'applications');
    expect(first).toEqual({ reading: 'applications', read: users + 500, total: users + 1_000 });
    expect(seen.filter(({ reading }) => reading === 'interviews').every(({ total }) => total === undefined)).toBe(true);
  });
});
