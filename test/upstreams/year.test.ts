import { expect, it } from 'vitest';
import { environmentAt } from '../support/upstreams/environment.ts';
import { greenhouseData } from '../support/upstreams/greenhouse/data.ts';
import { startUpstreams } from '../support/upstreams/index.ts';
import { juntData } from '../support/upstreams/junt/data.ts';
import { outstandData } from '../support/upstreams/outstand/data.ts';
import { roundwareData } from '../support/upstreams/roundware/data.ts';
import { type YearOptions, year } from '../support/upstreams/shared/year.ts';
import { strigoData } from '../support/upstreams/strigo/data.ts';

const now = () => new Date('2026-11-15T12:00:00Z');

/** Every record of the five systems, by system and list. */
function records(options: YearOptions): Record<string, { id: string | number }[]> {
  const span = year(options);
  const systems = {
    junt: juntData(span, now),
    strigo: strigoData(span),
    greenhouse: greenhouseData(span, now),
    roundware: roundwareData(span),
    outstand: outstandData(span, now),
  };
  return Object.fromEntries(
    Object.entries(systems).flatMap(([system, data]) =>
      Object.entries(data)
        .filter(([, list]) => typeof list === 'object' && 'all' in list)
        .map(([name, list]) => [`${system} ${name}`, [...list.all()]]),
    ),
  );
}

const EVENTS =
  /^(junt (thanks_emails|status_changes|followups|homeworks|interviews|offers)|strigo events|greenhouse interviews|roundware events|outstand events)$/;

it('is the same for the same options, to the last character, and another for another seed', () => {
  const text = (options: YearOptions) => JSON.stringify(records(options));

  expect(text({ seed: 7 })).toBe(text({ seed: 7 }));
  expect(text({ seed: 7 })).not.toBe(text({ seed: 8 }));
});

it.each([2_000, 100_000])('has about %i events, and an id once in each list', (size) => {
  const lists = records({ size });
  const count = Object.entries(lists).reduce((sum, [name, rows]) => sum + (EVENTS.test(name) ? rows.length : 0), 0);

  expect(Math.abs(count - size) / size).toBeLessThan(0.1);
  for (const rows of Object.values(lists)) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

it('names only what exists', () => {
  const lists = records({}) as Record<string, Record<string, unknown>[]>;
  const ids = (list: string) => new Set(lists[list]?.map(({ id }) => id));
  const missing = (list: string, name: string, target: string) =>
    lists[list]?.flatMap((row) => row[name]).filter((id) => !ids(target).has(id as never));

  for (const list of ['thanks_emails', 'status_changes', 'interviews', 'offers']) {
    expect(missing(`junt ${list}`, 'job_id', 'junt jobs')).toEqual([]);
  }
  expect(missing('junt thanks_emails', 'person_ids', 'junt people')).toEqual([]);
  expect(missing('strigo events', 'class_id', 'strigo classes')).toEqual([]);
  expect(missing('greenhouse interviews', 'application_id', 'greenhouse applications')).toEqual([]);
  expect(missing('greenhouse interviews', 'job_interview_id', 'greenhouse jobInterviews')).toEqual([]);
  expect(missing('roundware events', 'session_id', 'roundware sessions')).toEqual([]);
  expect(missing('outstand events', 'category_id', 'outstand categories')).toEqual([]);
});

it('is served by five systems, which the gateway finds by its environment', async () => {
  const upstreams = await startUpstreams({ size: 100, version: 'v3' });
  await upstreams.close();

  expect(Object.keys(upstreams.env)).toEqual(Object.keys(environmentAt(4101, 'v3')));
});
