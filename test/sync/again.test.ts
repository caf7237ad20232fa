// What holds of every connector: everything comes in, a second run changes nothing, a changed payload exactly its event.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SyncEngine } from '../../src/sync/engine.ts';
import { type Json, useGateway } from '../support/gateway.ts';
import { type Likeness, startOutstand, startRoundware, startStrigo } from '../support/upstreams/index.ts';
import { engineOf, footprint, sync } from './support.ts';

const LATEST = `query ($sources: [SourceSystem!]) {
  events(filter: { sources: $sources }, first: 1) { totalCount nodes { __typename source { account raw } } }
}`;

const NOTHING = { created: 0, changed: 0, deleted: 0, refused: 0 };

describe.each([
  { system: 'STRIGO', start: startStrigo, kinds: ['Training'], lists: ['members', 'classes', 'events'] },
  { system: 'ROUNDWARE', start: startRoundware, kinds: ['TelemetryRecord'], lists: ['tags', 'sessions', 'events'] },
  {
    system: 'OUTSTAND',
    start: startOutstand,
    kinds: ['ContactEvent', 'GroupEvent'],
    lists: ['categories', 'groups', 'contacts', 'events'],
  },
])('$system', ({ system, start, kinds, lists }) => {
  const test = useGateway();
  let upstream: Likeness<Json>;
  let engine: SyncEngine;
  beforeAll(async () => {
    upstream = await (start as () => Promise<Likeness<Json>>)();
    engine = engineOf(test, upstream.env);
  });
  afterAll(() => upstream.close());

  it('comes in whole, with what its events refer to', async () => {
    const { report, error } = await sync(engine);

    expect([error, report.refused]).toEqual([null, []]);
    expect(report.total.created).toBe(lists.reduce((sum, list) => sum + upstream.data[list].size, 0));
    const { events } = await test.ask(LATEST, { sources: [system] });
    expect(events.totalCount).toBe(upstream.data.events.size);
    const [{ __typename, source }] = events.nodes;
    expect(kinds).toContain(__typename);
    expect(source).toMatchObject({ account: 'default', raw: upstream.data.events.get(source.raw.id) });
  });

  it('changes nothing when nothing changed: no row is rewritten', async () => {
    const before = await footprint(test);

    const { report, error } = await sync(engine);

    expect([error, report.total]).toEqual([null, expect.objectContaining(NOTHING)]);
    expect(await footprint(test)).toEqual(before);
  });
});
