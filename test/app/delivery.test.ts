// How the page comes to a browser: little, compressed, kept, and under a policy that lets nothing else in.
import { describe, expect, it } from 'vitest';
import { chromiumPath, useBrowser } from '../support/browser.ts';
import { useGateway } from '../support/gateway.ts';
import { organize } from '../support/organizations.ts';
import { PATIENT, visit } from './page.ts';

const LIMIT = 250_000;
/** What the page is meant to stay well within. */
const AIM = 120_000;

describe.skipIf(!chromiumPath)('a first visit in production', PATIENT, () => {
  const gateway = useGateway({ env: { NODE_ENV: 'production', APP: 'on' } });
  const browser = useBrowser();

  it('downloads few scripts, all of them compressed, and may load nothing from elsewhere', async () => {
    const { page, problems } = await browser.open();
    const acme = await organize(gateway, 'acme');
    await page.addInitScript(`localStorage.setItem('event-gateway.token', '${await acme.token()}')`);
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });

    await visit(page, gateway.url);
    await page.getByRole('heading', { name: 'No events yet' }).waitFor();

    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThan(AIM);
    expect(AIM).toBeLessThan(LIMIT);
    expect(problems).toEqual([]);
  });

  it('lets a browser keep what never changes, and names the hosts it may ask: none but its own', async () => {
    const page = await fetch(`${gateway.url}/app`);
    const script = /src="(\/app\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1];
    const asset = await fetch(gateway.url + script);

    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-encoding')).toBeTruthy();
    const policy = page.headers.get('content-security-policy')?.split('; ') ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy.join()).not.toMatch(/unsafe|http|\*/);
    await asset.arrayBuffer();
  });
});

describe('the timeline page', () => {
  const gateway = useGateway({ env: { NODE_ENV: 'production' } });

  it('is not served in production unless it is asked for', async () => {
    expect((await fetch(`${gateway.url}/app`)).status).toBe(404);
  });
});
