// What narrows the timeline down, and the address that says so.
import { describe, expect, it } from 'vitest';
import { chromiumPath, useBrowser } from '../support/browser.ts';
import { type Json, useGateway } from '../support/gateway.ts';
import { countOf, eventRows, PATIENT, summaries, visit } from './page.ts';

const TALL = { width: 1400, height: 4000 };

describe.skipIf(!chromiumPath)('the filters of the timeline', PATIENT, () => {
  const gateway = useGateway({ samples: true });
  const browser = useBrowser({ timezoneId: 'Europe/Berlin' });
  const wanted = async (filter: Json): Promise<string[]> => {
    const query = 'query ($filter: EventFilter) { events(first: 500, filter: $filter) { nodes { summary } } }';
    return (await gateway.ask(query, { filter })).events.nodes.map(({ summary }: Json) => summary);
  };

  it('take domains and kinds, any of them, and keep them in the address', async () => {
    const { page } = await browser.open(TALL);
    await visit(page, gateway.url);

    await page.getByRole('button', { name: 'Job hunt', exact: true }).click();
    await countOf(page, (await wanted({ domains: ['JOB'] })).length);
    await page.getByRole('button', { name: 'Contacts', exact: true }).click();
    expect(await summaries(page, 'Birthday')).toEqual(await wanted({ domains: ['JOB', 'CRM'] }));
    await page.getByRole('button', { name: 'Homework' }).click();
    await page.getByRole('button', { name: 'Group event' }).click();

    await countOf(page, 3);
    expect(await summaries(page, 'Deadline')).toEqual(await wanted({ kinds: ['HOMEWORK', 'GROUP_EVENT'] }));
    expect(new URL(page.url()).search).toBe('?domain=JOB,CRM&kind=HOMEWORK,GROUP_EVENT');
    await page.goBack();
    await page.goBack();
    await countOf(page, (await wanted({ domains: ['JOB', 'CRM'] })).length);
  });

  it('search as one types, and can be cleared', async () => {
    const { page } = await browser.open(TALL);
    await visit(page, gateway.url, '?domain=CRM');

    await page.keyboard.press('/');
    await page.keyboard.type('lorem');
    await countOf(page, 1);
    expect(await summaries(page, 'Birthday')).toEqual(await wanted({ domains: ['CRM'], text: 'lorem' }));
    await page.getByRole('searchbox').fill('nothing of this kind');
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();

    await countOf(page, 26);
    expect(new URL(page.url()).search).toBe('');
  });

  it('take the days of the visitor, the last one included', async () => {
    const { page } = await browser.open(TALL);
    await visit(page, gateway.url, '?from=2019-05-27&to=2019-05-31');

    const bounds = { gte: '2019-05-26T22:00:00Z', lt: '2019-05-31T22:00:00Z' };
    expect(await summaries(page, 'Homework')).toEqual(await wanted({ occursAt: bounds }));
    expect(await page.getByLabel('From').inputValue()).toBe('2019-05-27');
  });

  it('take what an event belongs to', async () => {
    const { page } = await browser.open(TALL);
    await visit(page, gateway.url);
    const { jobs } = await gateway.ask('{ jobs(first: 10) { nodes { id title } } }');
    const job = jobs.nodes.find(({ title }: Json) => title === 'Ruby developer');

    await page.getByRole('group', { name: 'Belonging to' }).getByRole('combobox', { name: 'Job' }).fill('ruby');
    await page.getByRole('option', { name: 'Ruby developer' }).click();

    await page.getByRole('button', { name: 'Remove Ruby developer at CorporateRunaways' }).waitFor();
    expect(await summaries(page, 'Offer received')).toEqual(await wanted({ subjectIds: [job.id] }));
    expect(new URL(page.url()).searchParams.get('subject')).toBe(job.id);
  });

  it('leave out what they cannot read in an address', async () => {
    const { page } = await browser.open(TALL);
    await visit(page, gateway.url, '?domain=NONE,JOB&kind=__proto__&from=2019-02-30&new=NOTHING');

    await countOf(page, (await wanted({ domains: ['JOB'] })).length);
    expect(await eventRows(page).first().getAttribute('data-domain')).toBe('JOB');
  });

  it('stand in a sheet where there is no room beside the list', async () => {
    const { page } = await browser.open({ width: 360, height: 740 });
    await visit(page, gateway.url);

    await page.getByRole('button', { name: 'Filters' }).click();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByRole('button', { name: 'Training' }).click();
    await sheet.getByRole('button', { name: 'Show the events' }).click();

    await page.getByRole('button', { name: 'Filters, 1 set' }).waitFor();
    expect(await summaries(page, 'Another Event')).toEqual(await wanted({ domains: ['TRAINING'] }));
  });
});
