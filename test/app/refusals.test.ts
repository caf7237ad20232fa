// What the server refuses, and what the page makes of it.
import { describe, expect, it } from 'vitest';
import { chromiumPath, useBrowser } from '../support/browser.ts';
import { type Json, useGateway } from '../support/gateway.ts';
import { make, mutate } from '../support/make.ts';
import { organize } from '../support/organizations.ts';
import { fillIn, PATIENT, panelOf, visit } from './page.ts';

describe.skipIf(!chromiumPath)('a form', PATIENT, () => {
  const gateway = useGateway({ samples: true });
  const browser = useBrowser({ timezoneId: 'Europe/Berlin' });
  const homework = async (): Promise<string> => {
    const { jobs } = await gateway.ask('{ jobs(first: 1) { nodes { id } } }');
    const input = { jobId: jobs.nodes[0].id, dueDate: '2027-01-15T16:00:00Z', note: 'At first' };
    return (await make(gateway, 'Homework', input)).id;
  };
  const noteOf = async (id: string): Promise<Json> =>
    (await gateway.ask('query ($id: ID!) { event(id: $id) { ... on Homework { note dueDate version } } }', { id }))
      .event;

  it('shows what the server says of a field at that field, and keeps what was written', async () => {
    const { page, problems } = await browser.open();
    await visit(page, gateway.url, '?new=TRAINING');
    const panel = panelOf(page, 'New training');
    const said = (field: string) => panel.locator(`[data-field=${field}] .field-problems`);

    await page.getByRole('button', { name: 'Create' }).click();
    expect(await said('name').textContent()).toBe('Name is needed.');
    await fillIn(panel, {
      Name: 'N'.repeat(257),
      Class: 'Containers in a day',
      Owner: 'Morgan Ellis',
      Starts: '2027-03-02T09:00',
      Ends: '2027-03-01T09:00',
      'Time zone': 'Etc/UTC',
    });
    await page.getByRole('button', { name: 'Create' }).click();
    await said('name').getByText('256').waitFor();
    expect(await panel.getByLabel('Name').getAttribute('aria-invalid')).toBe('true');
    await fillIn(panel, { Name: 'Graphs' });
    await page.getByRole('button', { name: 'Create' }).click();
    await said('dateEnd').waitFor();
    expect(await panel.getByLabel('Ends').inputValue()).toBe('2027-03-01T09:00');

    await fillIn(panel, { Ends: '2027-03-03T09:00', Trainees: 'a@example.com\nnobody' });
    await page.getByRole('button', { name: 'Create' }).click();
    await said('trainees').waitFor();
    expect(await said('trainees').textContent()).toContain('nobody');
    expect(await panel.locator('.field-problems').count()).toBe(1);
    // Chromium itself writes the status of a refused variable into the console.
    expect(problems.splice(0)).toEqual([expect.stringContaining('400')]);
  });

  it('shows what somebody else changed meanwhile, and saves over it only when told to', async () => {
    const { page } = await browser.open();
    const id = await homework();
    await visit(page, gateway.url, `?edit=${id}`);
    const panel = panelOf(page, 'Edit homework');
    await fillIn(panel, { Note: 'Mine' });
    await mutate(gateway, 'updateHomework', { id, note: 'Theirs', dueDate: '2027-02-01T16:00:00Z' });

    await page.getByRole('button', { name: 'Save changes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Somebody else changed this' });
    await dialog.getByRole('row', { name: 'Note' }).waitFor();
    expect(await dialog.getByRole('row', { name: 'Note' }).getByRole('cell').allTextContents()).toEqual([
      'Theirs',
      'Mine',
    ]);
    expect(await noteOf(id)).toMatchObject({ note: 'Theirs', version: 2 });
    await dialog.getByRole('button', { name: 'Save mine over it' }).click();

    await panelOf(page, 'Homework').getByText('Mine').first().waitFor();
    expect(await noteOf(id)).toEqual({ note: 'Mine', dueDate: '2027-02-01T16:00:00.000Z', version: 3 });
  });

  it('can load what somebody else saved instead', async () => {
    const { page } = await browser.open();
    const id = await homework();
    await visit(page, gateway.url, `?edit=${id}`);
    await fillIn(panelOf(page, 'Edit homework'), { Note: 'Mine' });
    await mutate(gateway, 'updateHomework', { id, note: 'Theirs' });

    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Load what is saved' }).click();

    expect(await panelOf(page, 'Edit homework').getByLabel('Note').inputValue()).toBe('Theirs');
    expect(await noteOf(id)).toMatchObject({ note: 'Theirs', version: 2 });
  });

  it('refuses to delete what changed meanwhile, and what the rules keep', async () => {
    const { page } = await browser.open();
    const id = await homework();
    await visit(page, gateway.url, `?event=${id}`);
    await panelOf(page, 'Homework').getByRole('button', { name: 'Delete' }).click();
    await mutate(gateway, 'updateHomework', { id, note: 'Theirs' });
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Look at it again' }).click();
    await panelOf(page, 'Homework').getByText('Theirs').first().waitFor();

    await visit(page, gateway.url, '?at=2018-09-20&kind=TRAINING');
    await page.locator('.event-row', { hasText: 'My Event' }).click();
    await panelOf(page, 'Training').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('alert').getByText('READY').waitFor();
  });

  it('asks before what was written is lost', async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url, '?new=OFFER');
    const panel = panelOf(page, 'New offer');
    await fillIn(panel, { Note: 'Half' });

    await panel.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Go on writing' }).click();
    expect(await panel.getByLabel('Note').inputValue()).toBe('Half');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Leave' }).click();

    await panel.waitFor({ state: 'detached' });
  });

  it("asks also when the browser's own buttons lead away, and goes on where they lead", async () => {
    const { page } = await browser.open();
    await visit(page, gateway.url, '?domain=JOB');
    await page.getByRole('button', { name: 'Homework', exact: true }).click();
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByRole('button', { name: 'Offer' }).click();
    const panel = panelOf(page, 'New offer');
    await fillIn(panel, { Note: 'Half' });
    const address = page.url();

    await page.goBack();
    await page.getByRole('button', { name: 'Go on writing' }).click();
    expect(await panel.getByLabel('Note').inputValue()).toBe('Half');
    expect(page.url()).toBe(address);
    await page.goBack();
    await page.getByRole('button', { name: 'Leave' }).click();
    await panel.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?domain=JOB&kind=HOMEWORK');
    await page.goBack();

    await expect.poll(() => new URL(page.url()).search).toBe('?domain=JOB');
  });

  it("sends a lost answer's request again without a second event", async () => {
    const { page, problems } = await browser.open();
    await visit(page, gateway.url, '?new=OFFER');
    await fillIn(panelOf(page, 'New offer'), { Job: 'Ruby developer', Note: 'Unrepeatable' });
    await page.route(
      '**/graphql',
      async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      },
      { times: 1 },
    );

    await page.getByRole('button', { name: 'Create' }).click();
    await panelOf(page, 'New offer').getByText('The server cannot be reached.').waitFor();
    await page.getByRole('button', { name: 'Create' }).click();
    await panelOf(page, 'Offer').waitFor();

    const { events } = await gateway.ask('{ events(filter: { text: "unrepeatable" }) { totalCount } }');
    expect(events.totalCount).toBe(1);
    expect(problems.splice(0).every((problem) => problem.includes('ERR_CONNECTION_RESET'))).toBe(true);
  });
});

describe.skipIf(!chromiumPath)('the page of a gateway that wants a token', PATIENT, () => {
  const gateway = useGateway({ env: { AUTH: 'required' } });
  const browser = useBrowser();

  it('asks for one, keeps it, and shows what it may read', async () => {
    const { page, problems } = await browser.open();
    const acme = await organize(gateway, 'acme');
    await visit(page, gateway.url);
    await page.getByText('A token is needed', { exact: true }).waitFor();
    // Chromium itself writes each 401 into the console.
    expect(problems.splice(0).every((problem) => problem.includes('401'))).toBe(true);

    await page.getByRole('button', { name: 'Enter a token' }).click();
    const token = await acme.token();
    await page.getByLabel('Token').fill(`Bearer ${token}`);
    await page.getByRole('button', { name: 'Save' }).click();

    await page.getByRole('heading', { name: 'No events yet' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'No events yet' }).waitFor();
    // The explorer has it, too.
    await page.goto(`${gateway.url}/graphiql`);
    await expect.poll(() => page.getByLabel('Token').inputValue()).toBe(token);
  });
});
