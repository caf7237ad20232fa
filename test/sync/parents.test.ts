// Outstand's events go with their parents: what is deleted when lists get shorter, and what is too much at once.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SyncEngine } from '../../src/sync/engine.ts';
import { useGateway } from '../support/gateway.ts';
import { startOutstand } from '../support/upstreams/index.ts';
import { engineOf, sync } from './support.ts';

const test = useGateway();
let outstand: Awaited<ReturnType<typeof startOutstand>>;
let engine: SyncEngine;
beforeAll(async () => {
  outstand = await startOutstand({ size: 600, limit: 0 });
  engine = engineOf(test, outstand.env);
  await sync(engine);
});
afterAll(() => outstand.close());

const eventsOf = (path: RegExp) => [...outstand.data.events.all()].filter(({ parent }) => path.test(parent));

const kept = async (): Promise<number> =>
  (await test.ask('{ crmEvents(first: 1) { totalCount } }')).crmEvents.totalCount;

it('deletes all events of a contact whose list is empty now, though it knew several', async () => {
  const { parent } = [...outstand.data.events.all()].find((one) => eventsOf(new RegExp(`^${one.parent}$`)).length > 1)!;
  const gone = eventsOf(new RegExp(`^${parent}$`));
  for (const { id } of gone) outstand.data.events.remove(id);

  const { report, error } = await sync(engine);

  expect([error, report.total.deleted]).toEqual([null, gone.length]);
  expect(await kept()).toBe(outstand.data.events.size);
});

it('deletes the events of a contact who is on no list any more', async () => {
  const [, id] = /contacts\/(\d+)/.exec(eventsOf(/contacts/)[0]!.parent)!;
  const gone = eventsOf(new RegExp(`contacts/${id}.json`));
  outstand.data.contacts.remove(Number(id));

  const { report, error } = await sync(engine);

  expect([error, report.total.deleted]).toEqual([null, gone.length]);
});

it('stops when more would go than may go at once, parent by parent, and goes on when it is allowed', async () => {
  const [before, contactEvents] = [await kept(), eventsOf(/contacts/).length];
  for (const { id } of [...outstand.data.events.all()]) outstand.data.events.remove(id);

  const { report, error } = await sync(engine);

  expect(error).toMatch(/--allow-mass-delete/);
  expect(report.counts.get('ContactEvent')?.deleted).toBeLessThanOrEqual(contactEvents * 0.2);
  // Of a kind that has few, a handful may always go.
  expect(report.counts.get('GroupEvent')?.deleted ?? 0).toBeLessThanOrEqual(5);
  expect(await kept()).toBe(before - report.total.deleted);
  expect((await sync(engine, { allowMassDelete: true })).error).toBeNull();
  expect(await kept()).toBe(0);
});
