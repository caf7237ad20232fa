// Relay's connection rules, exact in both directions: paging forward and back gives the same rows, each once.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../support/gateway.ts';
import { make } from '../support/make.ts';
import { type ListField, page, walk } from '../support/pages.ts';

const test = useGateway();
let jobId: string;

beforeAll(async () => {
  jobId = (await make(test, 'Job', { title: 'One' })).id;
  await make(test, 'Job', { title: 'Two' });
  await make(test, 'Job', { title: 'Three' });
  // Many share an instant, so that the id decides.
  for (let index = 0; index < 23; index += 1) {
    const createdAt = `2020-01-0${1 + (index % 4)}T00:00:00.${index % 3}00Z`;
    await make(test, 'Followup', { jobId, createdAt, updatedAt: `2020-02-0${1 + (index % 5)}T00:00:00Z` });
  }
});

const lists = {
  timeline: { field: 'events' },
  'timeline, oldest first': { field: 'events', orderBy: { direction: 'ASC' } },
  'timeline by last change': { field: 'events', orderBy: { field: 'UPDATED_AT' } },
  'domain list': { field: 'jobEvents', filterType: 'JobEventFilter', filter: { kinds: ['FOLLOWUP'] } },
  'list of subjects': { field: 'jobs' },
} satisfies Record<string, ListField>;

describe.each(Object.entries(lists))('the %s', (_name, list) => {
  it('gives the same rows whole, forward and back, whatever the page size', async () => {
    const whole = (await page(test, list, {})).nodes.map(({ id }: { id: string }) => id);
    expect(new Set(whole).size).toBe(whole.length);

    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (size) => {
        expect(await walk(test, list, size, 'start')).toEqual(whole);
        expect(await walk(test, list, size, 'end')).toEqual(whole);
      }),
      { numRuns: 6, seed: 7 },
    );
  });

  it('is cut by two cursors, and says exactly what stands outside them', async () => {
    const whole = (await page(test, list, {})).edges;
    const at = (index: number) => whole[index].cursor;
    const idsOf = (answer: { nodes: { id: string }[] }) => answer.nodes.map(({ id }) => id);
    const last = whole.length - 1;
    const between = await page(test, list, { after: at(0), before: at(last), first: 100 });
    const nothing = await page(test, list, { after: at(last) });

    expect(idsOf(between)).toEqual(whole.slice(1, last).map(({ node }: { node: { id: string } }) => node.id));
    expect(between.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    expect(idsOf(nothing)).toEqual([]);
    expect(nothing.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
    expect(nothing.totalCount).toBe(whole.length);
  });
});

describe('a page', () => {
  it('keeps its place while rows come and go before the cursor', async () => {
    const list = { field: 'events', orderBy: { direction: 'ASC' } };
    const { pageInfo } = await page(test, list, { first: 5 });
    const before = (await page(test, list, { first: 5, after: pageInfo.endCursor })).nodes;
    await make(test, 'Followup', { jobId, createdAt: '2019-01-01T00:00:00Z' });

    expect((await page(test, list, { first: 5, after: pageInfo.endCursor })).nodes).toEqual(before);
  });

  it('has 100 rows unless told otherwise, and 500 at most', async () => {
    const answers = await Promise.all([
      test.send('{ events(first: 500) { nodes { id } } }'),
      test.send('{ events(first: 501) { nodes { id } } }'),
      test.send('{ events(last: 0) { nodes { id } } }'),
    ]);

    expect(answers[0]?.errors).toBeUndefined();
    expect(answers[1]?.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } });
    expect(answers[2]?.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'last' } });
  });
});

describe('a list with more than a hundred rows', () => {
  it('gives a hundred of them by default', async () => {
    for (let index = 0; index < 80; index += 1) await make(test, 'Offer', { jobId, status: 'RECEIVED' });
    const { nodes, pageInfo, totalCount } = await page(test, { field: 'events' }, {});

    expect(nodes).toHaveLength(100);
    expect(pageInfo.hasNextPage).toBe(true);
    expect(totalCount).toBe(104);
  });
});
