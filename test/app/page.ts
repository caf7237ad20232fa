import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** For machines that are busy with other things. */
export const PATIENT = { timeout: 120_000 };

/** Opens the page at an address below `/app/`, and waits until there is something to see. */
export async function visit(page: Page, url: string, address = ''): Promise<void> {
  const response = await page.goto(`${url}/app/${address}`);
  expect(response?.status(), await response?.text()).toBe(200);
  await page.locator('.event-row, .week, .empty-state, .failure').first().waitFor();
}

/** The events of the timeline as far as they are rendered, from top to bottom. */
export const eventRows = (page: Page): Locator => page.locator('.event-row');

/** What the rendered events say, once one of them says `once`, and nothing is under way any more. */
export async function summaries(page: Page, once: string): Promise<string[]> {
  await eventRows(page).filter({ hasText: once }).first().waitFor();
  await page.locator('.timeline[aria-busy=false]').waitFor();
  return page.locator('.event-summary').allTextContents();
}

/** Waits until the head of the list says that there are so many events. */
export const countOf = (page: Page, count: number): Promise<void> =>
  page.locator('.toolbar-count', { hasText: new RegExp(`^${count.toLocaleString('en')} events?$`) }).waitFor();

/** The panel beside the view, or in place of it. */
export const panelOf = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** Fills in fields by their labels: texts as they are, choices and things to refer to by what they are called. */
export async function fillIn(form: Locator, values: Record<string, string | boolean>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = form.getByLabel(label, { exact: true }).or(form.getByLabel(`${label} (optional)`, { exact: true }));
    if (typeof value === 'boolean') await field.setChecked(value);
    else if ((await field.getAttribute('role')) === 'combobox') {
      await field.fill(value);
      await form.getByRole('option', { name: value }).first().click();
    } else if ((await field.evaluate((element) => element.tagName)) === 'SELECT')
      await field.selectOption({ label: value });
    else await field.fill(value);
  }
}
