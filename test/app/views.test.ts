// The week, the keyboard, the themes, and what is shown when something goes wrong.
import { describe, expect, it } from 'vitest';
import { chromiumPath, useBrowser } from '../support/browser.ts';
import { useGateway } from '../support/gateway.ts';
import { eventRows, PATIENT, panelOf, visit } from './page.ts';

describe.skipIf(!chromiumPath)('the page', PATIENT, () => {
  const gateway = useGateway({ samples: true });
  const browser = useBrowser({ timezoneId: 'Europe/Berlin' });

  it('shows what lasts as bars of the week, by day and hour, and each of its days on the timeline', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url, 'week?at=2019-06-05');

    const bar = page.getByRole('region', { name: 'Tuesday, 4 June 2019' }).getByRole('link', { name: 'Another Event' });
    await bar.getByText('09:00 to 17:00').waitFor();
    const [bars, hours] = [await bar.boundingBox(), await page.locator('.week-grid').boundingBox()];
    expect((bars?.height ?? 0) / (hours?.height ?? 1)).toBeCloseTo(8 / 24, 2);
    expect(((bars?.y ?? 0) - (hours?.y ?? 0)) / (hours?.height ?? 1)).toBeCloseTo(9 / 24, 2);
    expect(await page.getByRole('region', { name: 'Monday, 3 June 2019' }).getByRole('link').count()).toBe(2);
    await page.getByRole('button', { name: 'Week before' }).click();
    await page
      .getByRole('region', { name: 'Friday, 31 May 2019' })
      .getByRole('link', { name: 'team interview' })
      .click();
    await panelOf(page, 'Job interview').waitFor();

    await visit(page, gateway.url, 'week?at=2017-08-22');
    await page.locator('.strip', { hasText: 'Whiteboarding' }).waitFor();
    await page.getByRole('link', { name: '1 event', exact: true }).click();
    await eventRows(page).filter({ hasText: 'Whiteboarding' }).getByText('All day').waitFor();
  });

  it('leads from a week in which nothing lasts to those before and after it', async () => {
    const { page } = await browser.open({ width: 360, height: 740 });
    await visit(page, gateway.url, 'week?at=2024-01-10');

    const status = page.getByRole('status').filter({ hasText: 'Nothing lasts on this day.' });
    await status.getByRole('button', { name: 'After: 14 May 2099' }).waitFor();
    // The bar above it has room for all of its buttons.
    const { x = 0, width = 0 } = (await page.getByRole('button', { name: 'Filters' }).boundingBox()) ?? {};
    expect(x + width).toBeLessThanOrEqual(360 - 12);
    await status.getByRole('button', { name: 'Before: 4 Jun 2019' }).click();

    await page.locator('.bar', { hasText: 'Another Event' }).waitFor();
    expect(new URL(page.url()).search).toBe('?at=2019-06-04');
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.getByRole('button', { name: 'Job hunt', exact: true }).click();
    await page.getByLabel('Go to a date').fill('2024-01-10');
    await page.getByText('Nothing lasts in this week that passes the filters.').waitFor();
    await page.getByRole('button', { name: 'Before: 3 Jun 2019' }).waitFor();
    expect(await page.getByRole('button', { name: /^After/ }).count()).toBe(0);
  });

  it('gives the focus back to where a panel was opened from', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url, '?at=2019-06-03');
    const focused = () => page.evaluate('document.activeElement.textContent');

    await eventRows(page).filter({ hasText: 'Coding test' }).click();
    const panel = panelOf(page, 'Job interview');
    await panel.getByRole('button', { name: 'Edit' }).click();
    await panelOf(page, 'Edit job interview').getByRole('button', { name: 'Cancel' }).click();
    await panel.getByRole('button', { name: 'Close' }).click();

    await panel.waitFor({ state: 'detached' });
    await expect.poll(focused).toContain('Coding test');
  });

  it('is led by the keyboard alone', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url, '?at=2019-06-03');
    const focused = () => page.locator(':focus').textContent();

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toContain('Homework due');
    await page.keyboard.press('k');
    await expect.poll(focused).toContain('Coding test');
    await page.keyboard.press('Enter');
    await panelOf(page, 'Job interview').waitFor();
    await page.keyboard.press('Escape');
    await panelOf(page, 'Job interview').waitFor({ state: 'detached' });
    await expect.poll(focused).toContain('Coding test');
    await page.keyboard.press('w');
    await page.locator('.week').waitFor();
    await page.keyboard.press('t');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('nw');
    expect(await page.getByRole('searchbox').inputValue()).toBe('nw');
  });

  it('is light or dark as the visitor chooses, and stays so', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url);
    const background = () => page.evaluate('getComputedStyle(document.querySelector(".view")).backgroundColor');

    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Settings' }).click();
    // They look like every form, also when none was opened yet.
    expect(await page.evaluate('getComputedStyle(document.querySelector("label[for=token]")).fontWeight')).toBe('600');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.keyboard.press('Escape');
    await page.reload();

    await eventRows(page).first().waitFor();
    expect(await background()).toBe('rgb(23, 24, 31)');
  });

  it('says why it has nothing to show and tries again, and that there is no connection', async () => {
    const { page, problems } = await browser.open();
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await visit(page, gateway.url);
    await page.getByText('The server does not answer').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await eventRows(page).first().waitFor();
    expect(problems.splice(0).every((problem) => problem.includes('ERR_CONNECTION_REFUSED'))).toBe(true);

    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'detached' });
  });
});
