// What the page says of an event of each kind, and of the changes to it.
import { describe, expect, it } from 'vitest';
import { chromiumPath, useBrowser } from '../support/browser.ts';
import { type Json, useGateway } from '../support/gateway.ts';
import { mutate } from '../support/make.ts';
import { PATIENT, panelOf, visit } from './page.ts';

/** Each kind: what it is called, and what of the sample is to be read in its detail. */
const KINDS: [kind: string, title: string, words: string[]][] = [
  [
    'THANKS_EMAIL',
    'Thank-you email',
    ['People thanked', 'Mention experience', 'Ruby developer at CorporateRunaways', 'Junt'],
  ],
  ['STATUS_CHANGE', 'Status change', ['From', 'Applied', 'To', 'Interviewing', 'Ruby developer']],
  ['FOLLOWUP', 'Follow-up', ['People contacted', 'Sally Chen', 'Engineering manager', 'connected with Sally', 'Junt']],
  ['HOMEWORK', 'Homework', ['Due', 'Waiting for answers', 'Ruby developer', 'Junt']],
  ['JOB_INTERVIEW', 'Job interview', ['Scheduled', '60 min', 'technical', 'Platform engineer at Initech', 'Junt']],
  ['OFFER', 'Offer', ['Received', 'Starts in July', 'All 7 events']],
  ['TRAINING', 'Training', ['Morgan Ellis', 'Containers in a day', 'Availability', 'Token', 'Live', 'Strigo']],
  [
    'SCHEDULED_INTERVIEW',
    'Scheduled interview',
    ['Omar Haddad', 'Charlie Pace', 'Jack Shepard', 'Whiteboarding Challenge'],
  ],
  ['TELEMETRY_RECORD', 'Telemetry record', ['heartbeat', '1.2345° N, 2.3456° E', 'Chrome on Linux', 'Roundware']],
  ['CONTACT_EVENT', 'Contact event', ['Birthday', 'Ines Moreau', 'Comes back', 'Outstand']],
  ['GROUP_EVENT', 'Group event', ['Deadline', 'Customers', 'Offers of the second quarter end']],
];
/** Which of a kind's sample events is meant, where it is not the latest. */
const TEXTS: Record<string, string> = {
  STATUS_CHANGE: 'interviewing',
  TRAINING: 'My Event',
  SCHEDULED_INTERVIEW: 'Whiteboarding',
  TELEMETRY_RECORD: 'heartbeat',
  CONTACT_EVENT: 'Lorem',
};

describe.skipIf(!chromiumPath)('the detail of an event', PATIENT, () => {
  const gateway = useGateway({ samples: true });
  const browser = useBrowser();
  const find = async (kind: string): Promise<Json> => {
    const query =
      'query ($kinds: [EventKind!]) { events(first: 100, filter: { kinds: $kinds }) { nodes { id summary } } }';
    const { events } = await gateway.ask(query, { kinds: [kind] });
    return events.nodes.find(({ summary }: Json) => summary.includes(TEXTS[kind] ?? ''));
  };

  it('has everything that each kind has, what it belongs to, where it came from', async () => {
    const { page } = await browser.open();
    for (const [kind, title, words] of KINDS) {
      const { id, summary } = await find(kind);
      await visit(page, gateway.url, `?event=${id}`);
      const panel = panelOf(page, title);

      await panel.getByRole('heading', { name: summary }).waitFor();
      await page.waitForLoadState('networkidle');
      const text = await panel.textContent();
      expect(
        words.filter((word) => !text?.includes(word)),
        kind,
      ).toEqual([]);
    }
  });

  it('shows what changed, from what to what', async () => {
    const { page } = await browser.open();
    const { id } = await find('HOMEWORK');
    await mutate(gateway, 'updateHomework', { id, note: 'Answered, <b>at last</b>' });

    await visit(page, gateway.url, `?event=${id}`);

    const change = panelOf(page, 'Homework').locator('.history-entry').first();
    await change.getByText('Updated').waitFor();
    expect(await change.locator('ins').first().textContent()).toBe('Answered, <b>at last</b>');
    expect(await change.locator('del').first().textContent()).toContain('Waiting for answers');
  });

  it('goes on to the other events of the same job', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url, `?event=${(await find('OFFER')).id}`);

    await panelOf(page, 'Offer').getByRole('link', { name: 'Homework due' }).click();
    await panelOf(page, 'Homework').getByRole('link', { name: 'All 7 events' }).click();

    await page.getByRole('button', { name: 'Remove Ruby developer at CorporateRunaways' }).waitFor();
    await page.locator('.toolbar-count', { hasText: '7 events' }).waitFor();
  });

  it('makes way for those events where there is room for one of both', async () => {
    const { page } = await browser.open({ width: 360, height: 740 });
    await page.goto(`${gateway.url}/app/?event=${(await find('OFFER')).id}`);

    await panelOf(page, 'Offer').getByRole('link', { name: 'All 7 events' }).click();

    await page.locator('.event-row', { hasText: 'Offer received' }).waitFor();
    expect(await page.locator('.panel').count()).toBe(0);
  });

  it('says so when there is no such event', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url, '?event=homework_01h4000000e008000g000000zz');

    await page.getByRole('heading', { name: 'There is no such event' }).waitFor();
    expect(await page.locator('.event-row').count()).toBeGreaterThan(5);
  });
});
