// The timeline on 100,000 events: what is rendered stays small, wherever one goes.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ORGANIZATION } from '../../src/organization/demo.ts';
import { chromiumPath, useBrowser } from '../support/browser.ts';
import { useGateway } from '../support/gateway.ts';
import { countOf, eventRows, PATIENT, visit } from './page.ts';

/** The half a million events of the measurements, a fifth of them, for the organisation that needs no token. */
const SAMPLE = readFileSync(new URL('../../scripts/timeline-sample.sql', import.meta.url), 'utf8')
  .replace(
    /insert into organization_of values[^;]*;/,
    `insert into organization_of values (1, '${DEMO_ORGANIZATION.id}', 0.2);`,
  )
  .replaceAll('$$', '$body$');

describe.skipIf(!chromiumPath)('the timeline on 100,000 events', PATIENT, () => {
  const gateway = useGateway({ samples: true });
  const browser = useBrowser();
  beforeAll(async () => {
    await gateway.rows(`do $sample$ begin ${SAMPLE} end $sample$`);
    await gateway.rows('analyze');
  }, 120_000);

  it('jumps to a day, scrolls on from there in both directions, and renders few rows', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url, '?at=2020-03-15');
    await countOf(page, 100_026);

    await page.getByLabel('Go to a date').fill('2018-07-04');
    await expect.poll(() => firstDay(page)).toBe('2018-07-04');
    const times: string[] = [];
    for (const distance of [9000, 9000, 9000, -20_000, -20_000, -20_000]) {
      await page.locator('.timeline').evaluate((element, by) => element.scrollBy(0, by), distance);
      await page.waitForLoadState('networkidle');
      times.push(...(await instants(page)));
      expect(await page.locator('.timeline-row').count()).toBeLessThan(60);
    }

    expect(times.some((time) => time < '2018-07-03')).toBe(true);
    expect(times.some((time) => time > '2018-07-06')).toBe(true);
    const shown = await instants(page);
    expect(shown).toEqual([...shown].sort().reverse());
  });

  it('keeps in place what is in sight while newer events are put above it', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url, '?at=2018-07-04');
    await expect.poll(() => firstDay(page)).toBe('2018-07-04');
    await page.waitForLoadState('networkidle');
    const list = page.locator('.timeline');
    const height = () => list.evaluate((element) => element.scrollHeight);
    const heightBefore = await height();

    // Near the newest that is loaded, which asks for more, and what is in sight there before it comes.
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      await released;
      await route.continue();
    });
    await list.evaluate((element) => element.scrollTo(0, 700));
    await page.locator('.timeline[aria-busy=true]').waitFor();
    const [id, before] = await inSight(page);
    expect(await height()).toBe(heightBefore);
    release();
    await expect.poll(height, { timeout: 20_000 }).toBeGreaterThan(heightBefore);

    await expect.poll(async () => (await page.locator(`[id="${id}"]`).boundingBox())?.y).toBeCloseTo(before, 0);
  });

  it('comes back to a day, or to now, however far one has scrolled since', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url, '?at=2018-07-04');
    await expect.poll(() => firstDay(page)).toBe('2018-07-04');
    const list = page.locator('.timeline');
    const toTheEnd = async () => {
      const before = await firstDay(page);
      await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await expect.poll(() => firstDay(page)).not.toBe(before);
      await page.locator('.timeline[aria-busy=false]').waitFor();
    };

    // More pages than are kept, so that those around the day are not there any more.
    for (let page = 0; page < 11; page += 1) await toTheEnd();
    await page.getByLabel('Go to a date').fill('2020-03-15');
    await expect.poll(() => firstDay(page)).toBe('2020-03-15');
    await page.goBack();
    await expect.poll(() => firstDay(page)).toBe('2018-07-04');
    await page.getByRole('button', { name: 'Today' }).click();
    await page.locator('.now-line').waitFor();
    const now = () => page.locator('.now-line').boundingBox();
    const before = await now();
    await toTheEnd();
    await page.getByRole('button', { name: 'Today' }).click();

    await expect.poll(now).toEqual(before);
  });

  it('says so where what comes next cannot be loaded, in either direction, and goes on when it can', async () => {
    const { page, problems } = await browser.open();
    await visit(page, gateway.url, '?at=2018-07-04');
    await expect.poll(() => firstDay(page)).toBe('2018-07-04');
    await page.waitForLoadState('networkidle');
    const list = page.locator('.timeline');

    for (const [operation, top] of [
      ['NewerEvents', 0],
      ['OlderEvents', 1_000_000],
    ] as const) {
      const height = await list.evaluate((element) => element.scrollHeight);
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes(operation) ? route.abort('connectionrefused') : route.continue(),
      );
      await list.evaluate((element, to) => element.scrollTo(0, to), top);
      const failure = page.getByRole('alert');
      await failure.getByText('The server does not answer').waitFor();
      const { y = 0, height: tall = 900 } = (await failure.boundingBox()) ?? {};
      expect(y + tall).toBeLessThanOrEqual(900);
      await page.unroute('**/graphql');
      await failure.getByRole('button', { name: 'Try again' }).click();

      await failure.waitFor({ state: 'detached' });
      await expect.poll(() => list.evaluate((element) => element.scrollHeight)).toBeGreaterThan(height);
    }
    expect(problems.splice(0).every((problem) => problem.includes('ERR_CONNECTION_REFUSED'))).toBe(true);
  });
});

const firstDay = (page: Page) => page.locator('.is-sticky time').getAttribute('datetime');

const instants = (page: Page): Promise<string[]> =>
  page.locator('.event-time time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));

/** The id of a row well within the list, and how far below the upper edge of the screen it is. */
async function inSight(page: Page): Promise<[string, number]> {
  for (const row of await eventRows(page).all()) {
    const { y = 0 } = (await row.boundingBox()) ?? {};
    if (y > 300) return [(await row.getAttribute('id')) ?? '', y];
  }
  throw new Error('No row is in sight.');
}
