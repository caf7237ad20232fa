// The explorer in a browser that reaches nothing but the gateway.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath, useBrowser } from '../support/browser.ts';
import { type Json, useGateway } from '../support/gateway.ts';
import { organize } from '../support/organizations.ts';

const OPERATIONS = new URL('../../examples/operations/', import.meta.url);
const TOUR = readdirSync(OPERATIONS)
  .sort()
  .map((name) => /^(?:query|mutation) (\w+)/m.exec(readFileSync(new URL(name, OPERATIONS), 'utf8'))?.[1] ?? name);

/** For machines that are busy with other things. */
const PATIENT = { timeout: 120_000 };

describe.skipIf(!chromiumPath)('the explorer', PATIENT, () => {
  const gateway = useGateway({ samples: true });
  const browser = useBrowser();

  it('answers each operation of the tour in a tab of its own', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url);

    expect(TOUR).toHaveLength(10);
    expect(await tabs(page).count()).toBe(10);
    for (const name of TOUR) {
      await openTab(page, name);
      const [field, payload] = Object.entries(await run(page))[0] as [string, Json];
      expect(payload, name).not.toBeNull();
      expect(payload.userErrors ?? []).toEqual([]);
      await page.locator('.result-window .view-lines', { hasText: `"${field}"` }).waitFor();
    }
  });

  it('completes what is typed from the schema', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url);

    await page.getByRole('button', { name: 'New tab' }).click();
    await page.locator('.graphiql-query-editor').first().click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('{ eventB', { delay: 30 });

    const suggestion = page.locator('.suggest-widget .monaco-list-row', { hasText: 'eventBySource' });
    await suggestion.waitFor();
  });

  it('shows what the schema says of a type, and what was asked before', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url);

    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'JobInterview', exact: true }).click();
    await page.getByText('An interview with an employer', { exact: false }).first().waitFor();
    await page.getByRole('link', { name: 'endsAt' }).click();
    await run(page);
    await page.getByRole('button', { name: 'Show History' }).click();

    await page.locator('.graphiql-history-item', { hasText: 'Timeline' }).waitFor();
  });
});

describe.skipIf(!chromiumPath)('the explorer of a gateway that wants a token', PATIENT, () => {
  const gateway = useGateway({ samples: true, env: { AUTH: 'required' } });
  const browser = useBrowser();

  it('shows the schema without one, sends the one that it is given in every tab, and remembers it', async () => {
    const { page, problems } = await browser.open();
    await visit(page, gateway.url);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'JobInterview', exact: true }).waitFor();

    const refused = await execute(page);
    expect(refused.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    // Chromium itself writes the 401 into the console.
    expect(problems.splice(0)).toEqual([expect.stringContaining('401')]);

    const acme = await organize(gateway, 'acme');
    await page.getByLabel('Token').fill(`Bearer ${await acme.token()}`);
    expect(await run(page)).toHaveProperty('events');
    await page.reload();
    await openTab(page, 'AJob');
    expect(await run(page)).toHaveProperty('job');
  });
});

async function visit(page: Page, url: string): Promise<void> {
  const response = await page.goto(`${url}/graphiql`);
  expect(response?.status(), await response?.text()).toBe(200);
  await tabs(page).first().waitFor();
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
}

const tabs = (page: Page) => page.getByRole('tab');

/** Opens a tab, and waits until the editor has its operation too. */
async function openTab(page: Page, name: string): Promise<void> {
  await tabs(page).filter({ hasText: name }).click();
  await page.locator('.graphiql-query-editor .view-line', { hasText: new RegExp(`\\b${name}\\b`) }).waitFor();
  // GraphiQL reads a document a tenth of a second after it last changed, and till then would run the one before.
  await page.waitForTimeout(500);
}

/** Runs the operation of the open tab; its data. */
async function run(page: Page): Promise<Json> {
  const { data, errors } = await execute(page);
  expect(errors).toBeUndefined();
  return data;
}

async function execute(page: Page): Promise<Json> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).click();
  return (await answered).json();
}
