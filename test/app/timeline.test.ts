// The timeline page in a browser that reaches nothing but the gateway, on the sample data.
import { describe, expect, it } from 'vitest';
import { chromiumPath, useBrowser } from '../support/browser.ts';
import { type Json, useGateway } from '../support/gateway.ts';
import { make } from '../support/make.ts';
import { eventRows, PATIENT, panelOf, visit } from './page.ts';

describe.skipIf(!chromiumPath)('the timeline', PATIENT, () => {
  const gateway = useGateway({ samples: true });
  const browser = useBrowser();

  it('shows what happened in all domains, the latest first and by day', async () => {
    const { page } = await browser.open({ width: 1400, height: 4000 });
    await visit(page, gateway.url);

    const { events } = await gateway.ask('{ events(first: 500) { nodes { summary domain } } }');
    const domains = events.nodes.map(({ domain }: Json) => domain);
    const days = await page
      .locator('.day-header time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));

    expect(await page.locator('.event-summary').allInnerTexts()).toEqual(
      events.nodes.map(({ summary }: Json) => summary),
    );
    expect(await eventRows(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-domain')))).toEqual(
      domains,
    );
    expect(new Set(domains)).toEqual(new Set(['JOB', 'TRAINING', 'INTERVIEW', 'TELEMETRY', 'CRM']));
    expect(days).toEqual([...new Set(days)].sort().reverse());
  });

  it('reads each text in its own direction, and begins with what is next', async () => {
    const { page } = await browser.open({ width: 1280, height: 800 });
    const job = await make(gateway, 'Job', { title: 'مهندسة برمجيات في فريق الأنظمة الموزعة', company: 'שלום' });
    const note = 'مقابلة مع مديرة الهندسة';
    await make(gateway, 'Homework', { jobId: job.id, dueDate: new Date(Date.now() + 60_000).toISOString(), note });
    await visit(page, gateway.url);

    const row = eventRows(page).filter({ hasText: note });
    const directionOf = async (name: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('#${await row.getAttribute('id')} ${name}')).direction`);
    expect(await directionOf('.event-subject')).toBe('rtl');
    expect(await directionOf('.event-summary')).toBe('ltr');
    // No row is cut off by the day that stays in sight above them.
    const { y = 0, height = 0 } = (await page.locator('.is-sticky').boundingBox()) ?? {};
    const boxes = await Promise.all((await eventRows(page).all()).map((one) => one.boundingBox()));
    expect(boxes.length).toBeGreaterThan(5);
    expect(boxes.filter((box) => box && box.y < y + height - 1 && box.y + box.height > y + height + 1)).toEqual([]);
    await page.locator('.now-line').waitFor();
  });

  it('opens an event beside the list, and is the same again at its address', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url, '?at=2019-06-03');

    await eventRows(page).filter({ hasText: 'Coding test in Ruby' }).click();
    const panel = panelOf(page, 'Job interview');
    await panel.getByText('60 min').waitFor();
    await page.reload();

    await panel.getByText('60 min').waitFor();
    expect(new URL(page.url()).searchParams.get('event')).toMatch(/^job_interview_/);
    expect(await page.locator('.event-row[aria-current=true]').textContent()).toContain('Coding test in Ruby');
  });
});
