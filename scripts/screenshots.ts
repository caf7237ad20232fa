/** `npm run screenshots`: pictures of the timeline page for the README, of a gateway with a made-up week around today. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { domains } from '../src/domains/index.ts';
import { startGateway } from '../src/gateway.ts';
import { loadConfig } from '../src/platform/config.ts';
import { createLogger } from '../src/platform/log.ts';
import { fillWeek } from './screenshots-week.ts';

const TARGET = new URL('../docs/images/', import.meta.url);
const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ZONE = 'Europe/Berlin';

interface Picture {
  name: string;
  address: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  lead?: (page: Page) => Promise<unknown>;
}

const PICTURES: Picture[] = [
  {
    name: 'timeline',
    address: '',
    width: 1280,
    height: 800,
    colorScheme: 'light',
    lead: (page) => page.locator('.event-row', { hasText: 'System design' }).click(),
  },
  { name: 'week', address: 'week', width: 1280, height: 800, colorScheme: 'dark' },
  { name: 'narrow', address: '', width: 360, height: 720, colorScheme: 'light' },
  {
    name: 'form',
    address: '?new=TRAINING',
    width: 360,
    height: 720,
    colorScheme: 'dark',
    lead: (page) => page.getByRole('button', { name: 'Create' }).click(),
  },
];

const folder = await mkdtemp(join(tmpdir(), 'event-gateway-screenshots-'));
const config = loadConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent' });
const gateway = await startGateway({ config, domains, logger: createLogger(config) });
const browser = await chromium.launch({ executablePath: BROWSER });
try {
  await fillWeek(gateway.url);
  for (const picture of PICTURES) await take(picture);
} finally {
  await browser.close();
  await gateway.close();
  await rm(folder, { recursive: true });
}

async function take({ name, address, width, height, colorScheme, lead }: Picture): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, timezoneId: ZONE });
  const page = await context.newPage();
  await page.goto(`${gateway.url}/app/${address}`);
  await page.waitForLoadState('networkidle');
  await lead?.(page);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const path = new URL(`app-${name}.png`, TARGET).pathname;
  await page.screenshot({ path });
  await context.close();
  console.log(path);
}
