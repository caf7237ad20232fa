import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterEach, beforeAll, expect } from 'vitest';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is: what `CHROMIUM` says, or where systems put it. Undefined where there is none. */
export const chromiumPath: string | undefined = [process.env.CHROMIUM ?? '', ...PLACES].find((path) =>
  existsSync(path),
);

if (!chromiumPath) console.warn('SKIPPED: no Chromium here, so no page is tested. CHROMIUM may say where one is.');

/** What went wrong in a page, and every host that it asked. */
export interface Watched {
  page: Page;
  problems: string[];
  hosts: Set<string>;
}

/** One for all the files that a worker runs; it ends with the worker, and no two pages of it share anything. */
let browser: Promise<Browser> | undefined;
function launched(): Promise<Browser> {
  browser ??= chromium.launch({
    ...(chromiumPath && { executablePath: chromiumPath }),
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  return browser;
}

/**
 * A Chromium for the tests of this file that reaches nothing but this machine. After each test, no page of it may have
 * had an error or a warning in its console, a failed request, or one to another host.
 */
export function useBrowser(options: BrowserContextOptions = {}): {
  open(viewport?: { width: number; height: number }): Promise<Watched>;
} {
  let opened: Watched[] = [];
  beforeAll(async () => {
    await launched();
  });
  afterEach(async () => {
    const seen = opened;
    opened = [];
    await Promise.all(seen.map(({ page }) => page.context().close()));
    expect(seen.flatMap(({ problems }) => problems)).toEqual([]);
    expect(seen.flatMap(({ hosts }) => [...hosts]).filter((host) => host !== '127.0.0.1')).toEqual([]);
  });
  return {
    open: async (viewport = { width: 1400, height: 900 }) => {
      const context = await (await launched()).newContext({ ...options, viewport });
      const watched = watch(await context.newPage());
      opened.push(watched);
      return watched;
    },
  };
}

function watch(page: Page): Watched {
  const watched: Watched = { page, problems: [], hosts: new Set() };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) watched.problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => watched.problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // That is the page's own doing: it does not want the answer any more.
    if (reason !== 'net::ERR_ABORTED') watched.problems.push(`${request.method()} ${request.url()}: ${reason}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol)) watched.hosts.add(hostname);
  });
  return watched;
}
