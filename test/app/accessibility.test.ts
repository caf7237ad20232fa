// Every view in both themes, wide and as narrow as a small phone, by the rules of axe.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath, useBrowser } from '../support/browser.ts';
import { useGateway } from '../support/gateway.ts';
import { eventRows, PATIENT, visit } from './page.ts';

const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 360, height: 740 };

/** Each view: its address, and what leads to it from there. */
const VIEWS: [name: string, address: string, lead?: (page: Page) => Promise<unknown>][] = [
  ['the timeline', '?at=2019-06-03'],
  ['the timeline with filters', '?domain=JOB&kind=HOMEWORK&q=answers'],
  ['nothing that matches', '?q=xyzzy'],
  ['the week', 'week?at=2019-06-03'],
  ['the detail of an event', '?at=2019-06-03', (page) => openFirst(page)],
  ['a form with errors', '?new=SCHEDULED_INTERVIEW', (page) => page.getByRole('button', { name: 'Create' }).click()],
  [
    'a change',
    '?at=2019-06-03',
    (page) => openFirst(page).then(() => page.getByRole('button', { name: 'Edit' }).click()),
  ],
  ['the choice of a kind', '', (page) => page.keyboard.press('n')],
  ['the settings', '', (page) => page.getByRole('button', { name: 'Settings' }).click()],
  ['the help', '', (page) => page.keyboard.press('?')],
];

describe.skipIf(!chromiumPath)('every view', PATIENT, () => {
  const gateway = useGateway({ samples: true });

  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    const browser = useBrowser({ colorScheme, reducedMotion: 'reduce' });

    it.each(VIEWS)('%s breaks no rule and nothing stands beside the screen', async (_name, address, lead) => {
      const { page } = await browser.open(WIDE);
      await visit(page, gateway.url, address);
      await lead?.(page);
      await settled(page);
      const violations = [...(await violationsOf(page))];

      await page.setViewportSize(NARROW);
      await settled(page);
      violations.push(...(await violationsOf(page)));

      expect(violations).toEqual([]);
      expect(await page.locator('html').evaluate((element) => element.scrollWidth)).toBe(NARROW.width);
    });
  });
});

const openFirst = (page: Page) => eventRows(page).filter({ hasText: 'Coding test' }).click();

/** Waits until nothing is on its way. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('.loading-rows').first().waitFor({ state: 'detached' });
}

/** All in the page itself: it has no frames, for which each analysis would open one more page. */
async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}
