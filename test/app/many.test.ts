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
    const row = eventRows(page).nth(15);
    const id = await row.getAttribute('id');
    const before = await page.locator(`[id="${id}"]`).boundingBox();
    const height = () => page.locator('.timeline').evaluate((element) => element.scrollHeight);
    const heightBefore = await height();

    // Towards the newest that is loaded and back: more is loaded above on the way.
    await page.locator('.timeline').evaluate((element) => element.scrollBy(0, -2500));
    await expect.poll(height).toBeGreaterThan(heightBefore);
    await page.waitForLoadState('networkidle');
    await page.locator('.timeline').evaluate((element) => element.scrollBy(0, 2500));

    await expect.poll(async () => (await page.locator(`[id="${id}"]`).boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  });
});

const firstDay = (page: Page) => page.locator('.is-sticky time').getAttribute('datetime');

const instants = (page: Page): Promise<string[]> =>
  page.locator('.event-time time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
