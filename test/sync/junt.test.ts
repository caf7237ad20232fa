// Junt: its nine lists become jobs, people and the six kinds of events; what its lists lack is gone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SyncEngine } from '../../src/sync/engine.ts';
import { type Json, useGateway } from '../support/gateway.ts';
import { mutate } from '../support/make.ts';
import { startJunt } from '../support/upstreams/index.ts';
import { answers } from '../support/upstreams/shared/faults.ts';
import { engineOf, footprint, sync } from './support.ts';

const test = useGateway();
let junt: Awaited<ReturnType<typeof startJunt>>;
let engine: SyncEngine;

const BY_SOURCE = `query ($kind: EventKind!, $externalId: String!) {
  eventBySource(system: JUNT, kind: $kind, externalId: $externalId) {
    id version occursAt source { syncedAt raw }
    history(first: 10) { nodes { change by before after } }
    ... on JobInterview { note rating type scheduled length job { title company } people { name } }
    ... on Homework { note dueDate job { title } }
  }
}`;

const find = async (kind: string, externalId: number): Promise<Json> =>
  (await test.ask(BY_SOURCE, { kind, externalId: String(externalId) })).eventBySource;

beforeAll(async () => {
  junt = await startJunt();
  engine = engineOf(test, junt.env);
});
afterAll(() => junt.close());

const NOTHING = { created: 0, changed: 0, deleted: 0, refused: 0 };

describe('a first run', () => {
  it('brings every row of every list but the companies, which are kept as text', async () => {
    const { report, error } = await sync(engine);

    expect(error).toBeNull();
    expect(report.refused).toEqual([]);
    const lists = {
      Person: junt.data.people,
      Job: junt.data.jobs,
      ThanksEmail: junt.data.thanks_emails,
      Followup: junt.data.followups,
      StatusChange: junt.data.status_changes,
      Homework: junt.data.homeworks,
      JobInterview: junt.data.interviews,
      Offer: junt.data.offers,
    };
    const counts = Object.fromEntries([...report.counts].map(([type, { read, created }]) => [type, [read, created]]));
    expect(counts).toEqual(Object.fromEntries(Object.entries(lists).map(([type, { size }]) => [type, [size, size]])));
  });

  it('gives each event what its source said, and the source itself', async () => {
    const [original] = [...junt.data.interviews.all()] as Json[];
    const job = junt.data.jobs.get(original.job_id) as Json;

    const event = await find('JOB_INTERVIEW', original.id);

    expect(event).toMatchObject({
      version: 1,
      scheduled: new Date(original.scheduled_at).toISOString(),
      length: original.length,
      type: original.type || null,
      note: original.note || null,
      job: { title: job.job_title, company: (junt.data.companies.get(job.company_id) as Json).name },
      people: original.person_ids.map((id: number) => ({ name: (junt.data.people.get(id) as Json).name })),
      source: { raw: original },
      history: { nodes: [{ change: 'CREATED', by: 'sync:junt' }] },
    });
  });

  it('changes nothing when it is repeated: no row is written again, and none is added', async () => {
    const before = await footprint(test);

    const { report, error } = await sync(engine);

    expect(error).toBeNull();
    expect(report.total).toMatchObject(NOTHING);
    expect(await footprint(test)).toEqual(before);
  });
});

describe('a change in the source', () => {
  it('changes exactly its event, and leaves what was edited here and not there', async () => {
    const id = [...junt.data.interviews.all()][1]?.id as number;
    const before = await find('JOB_INTERVIEW', id);
    const edited = await mutate(test, 'updateJobInterview', { id: before.id, rating: ':D', note: 'Edited here' });
    expect(edited.userErrors).toEqual([]);
    junt.data.interviews.change(id, { note: 'Changed there', length: 75 } as Json);

    const { report } = await sync(engine);

    expect(report.total).toMatchObject({ ...NOTHING, changed: 1 });
    expect(await find('JOB_INTERVIEW', id)).toMatchObject({
      version: 3,
      rating: ':D',
      note: 'Changed there',
      length: 75,
      source: { raw: { note: 'Changed there', length: 75 } },
      history: {
        nodes: [
          { change: 'UPDATED', by: 'sync:junt', after: { note: 'Changed there', length: 75 } },
          { change: 'UPDATED', by: null, after: { rating: ':D', note: 'Edited here' } },
          { change: 'CREATED' },
        ],
      },
    });
  });

  it('reaches the people that an event names', async () => {
    const original = [...junt.data.interviews.all()][2] as Json;
    const person = [...junt.data.people.all()].find(({ id }) => !original.person_ids.includes(id)) as Json;
    junt.data.interviews.change(original.id, { person_ids: [person.id] } as Json);

    await sync(engine);

    expect((await find('JOB_INTERVIEW', original.id)).people).toEqual([{ name: person.name }]);
  });

  it('is not written in a dry run, which says what it would do', async () => {
    const id = [...junt.data.homeworks.all()][0]?.id as number;
    junt.data.homeworks.change(id, { note: 'Only rehearsed' } as Json);
    junt.data.homeworks.add({ ...(junt.data.homeworks.get(id) as Json), id: 900, job_id: 901 });
    junt.data.jobs.add({ ...([...junt.data.jobs.all()][0] as Json), id: 901 });
    const before = await footprint(test);

    const { report, error } = await sync(engine, { dryRun: true });

    expect(error).toBeNull();
    expect(report.total).toMatchObject({ ...NOTHING, created: 2, changed: 1 });
    expect(await footprint(test)).toEqual(before);
    const written = await sync(engine);
    expect(written.report.total).toEqual(report.total);
    expect((await find('HOMEWORK', id)).note).toBe('Only rehearsed');
  });
});

describe('what a list lacks', () => {
  it('is deleted, and the connector stands in its history', async () => {
    const id = [...junt.data.homeworks.all()][0]?.id as number;
    const { id: event } = await find('HOMEWORK', id);
    junt.data.homeworks.remove(id);

    const { report } = await sync(engine);

    expect(report.total).toMatchObject({ ...NOTHING, deleted: 1 });
    expect(await find('HOMEWORK', id)).toBeNull();
    const [last] = await test.rows(`select change, "by", version from event_change order by at desc, id desc limit 1`);
    expect(last).toMatchObject({ change: 'DELETED', by: 'sync:junt' });
    expect(event).toMatch(/^homework_/);
  });

  it('is kept where it is more than may go at once, until that is allowed', async () => {
    const all = [...junt.data.status_changes.all()];
    for (const { id } of all.slice(0, 20)) junt.data.status_changes.remove(id);

    const refused = await sync(engine);

    expect(refused.report.total).toMatchObject(NOTHING);
    expect(refused.error).toContain(`no longer lists 20 of ${all.length} events of the type StatusChange`);
    const allowed = await sync(engine, { allowMassDelete: true });
    expect(allowed.error).toBeNull();
    expect(allowed.report.total).toMatchObject({ ...NOTHING, deleted: 20 });
    for (const row of all.slice(0, 20)) junt.data.status_changes.add(row);
    expect((await sync(engine)).report.total).toMatchObject({ ...NOTHING, created: 20 });
  });

  it('is kept where something came without an id, so that the list is not known in full', async () => {
    const [first] = [...junt.data.offers.all()] as Json[];
    junt.data.offers.remove(first.id);
    junt.data.offers.add({ ...first, id: null });

    const { report } = await sync(engine);

    expect(report.total).toMatchObject({ ...NOTHING, refused: 1 });
    expect(await test.rows('select external_id from sync_rejection')).toEqual([{ external_id: null }]);
    junt.data.offers.remove(null as never);
    junt.data.offers.add(first);
    await sync(engine);
    expect(await test.rows('select external_id from sync_rejection')).toEqual([]);
  });
});

describe('a row that cannot be understood', () => {
  it('is kept aside with its reason and payload, stops no other, and is let go once it can be', async () => {
    const [bad, , good] = [...junt.data.offers.all()] as Json[];
    junt.data.offers.change(bad.id, { status: 'withdrawn' } as Json);
    junt.data.offers.change(good.id, { note: 'Still read' } as Json);

    const { report, error } = await sync(engine);

    expect(error).toBeNull();
    expect(report.total).toMatchObject({ ...NOTHING, changed: 1, refused: 1 });
    const reason = 'status: "withdrawn" is none of received, negotiating, accepted, finalized';
    expect(report.refused).toMatchObject([{ type: 'Offer', externalId: String(bad.id), reason }]);
    const kept = await test.rows(
      'select type, external_id, reason, raw from sync_rejection where external_id is not null',
    );
    expect(kept).toMatchObject([{ type: 'Offer', external_id: String(bad.id), reason, raw: { status: 'withdrawn' } }]);
    // What was understood before stays as it was.
    expect(await find('OFFER', bad.id)).toMatchObject({ version: 1 });

    junt.data.offers.change(bad.id, { status: 'accepted' } as Json);
    await sync(engine);
    expect(await test.rows('select 1 from sync_rejection where external_id is not null')).toEqual([]);
  });

  it('is let go when its list no longer has it, and not before', async () => {
    const [offer] = [...junt.data.offers.all()] as Json[];
    const [person] = [...junt.data.people.all()] as Json[];
    const kept = () => test.rows('select type, external_id from sync_rejection order by type');
    junt.data.offers.add({ ...offer, id: 970, status: 'withdrawn' });
    junt.data.people.add({ ...person, id: 971, name: 5 });
    await sync(engine);
    const both = [
      { type: 'Offer', external_id: '970' },
      { type: 'Person', external_id: '971' },
    ];
    expect(await kept()).toEqual(both);
    await sync(engine);
    expect(await kept()).toEqual(both);
    junt.data.offers.remove(970);
    junt.data.people.remove(971);
    junt.fail(answers(404, '{}'), { on: /people/ });
    expect((await sync(engine)).error).toContain('404');
    expect(await kept()).toEqual(both);

    await sync(engine);

    expect(await kept()).toEqual([]);
  });

  it('is no reason to lose a job that was deleted: its events stand below a stub', async () => {
    junt.data.homeworks.add({ ...([...junt.data.homeworks.all()][0] as Json), id: 950, job_id: 4_711 });

    const { report } = await sync(engine);

    expect(report.total).toMatchObject({ ...NOTHING, created: 1 });
    expect((await find('HOMEWORK', 950)).job).toEqual({ title: 'Job 4711' });
  });
});
