import './document';
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { RelayEnvironmentProvider } from 'react-relay';
import { App } from './App';
import { createEnvironment } from './environment';

const warnings: unknown[] = [];
console.warn = console.error = (...message: unknown[]) => void warnings.push(message);

/** Waits until the page shows something, and returns it. */
async function see<Seen>(what: string, look: () => Seen | undefined | null | false): Promise<Seen> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const seen = look();
    if (seen) return seen;
    await sleep(10);
  }
  throw new Error(`The page does not show ${what}. ${JSON.stringify(warnings)}`);
}

const lines = () => [...document.querySelectorAll('li')].map((line) => line.dataset);
const button = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === label);
const press = async (label: string) => (await see(label, () => button(label))).click();
const shows = (text: string) => document.body.textContent?.includes(text);

async function main() {
  const environment = createEnvironment(process.env.GRAPHQL_ENDPOINT ?? 'http://127.0.0.1:4000/graphql');
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <RelayEnvironmentProvider environment={environment}>
      <Suspense>
        <App />
      </Suspense>
    </RelayEnvironmentProvider>,
  );

  let { length } = await see('events', () => lines().length > 0 && lines());
  while (button('More')) {
    await press('More');
    ({ length } = await see('more events', () => lines().length > length && lines()));
  }
  const total = Number(document.querySelector('main')?.dataset.total);
  assert.equal(new Set(lines().map(({ id }) => id)).size, total);
  assert.equal(length, total);
  assert.equal(new Set(lines().map(({ kind }) => kind)).size, 11);
  assert.equal(new Set(lines().map(({ subject }) => subject)).size, 6);
  console.log(
    `${total} events of all 11 kinds and 6 subjects in pages, none twice: usePaginationFragment, @connection`,
  );

  await press('Add homework');
  await see('the new event', () => lines().length === total + 1);
  assert.equal(lines()[0]?.kind, 'Homework');
  console.log('a mutation that adds an edge to the list: @prependNode');

  await press('Only the job hunt');
  const jobs = await see('only the job hunt', () => !lines().some(({ subject }) => subject !== 'Job') && lines());
  assert.ok(jobs.length > 0);
  console.log('the list under another filter: refetch with its own @connection key');

  const before = await see('the job', () => document.querySelector('article')?.dataset.events);
  await press('More of the job');
  const after = await see('the job again', () => {
    const { events } = document.querySelector('article')?.dataset ?? {};
    return events !== before && events;
  });
  assert.equal(before, '1');
  assert.ok(Number(after) > 1 && shows('developer'));
  console.log('a fragment that fetches itself again by its id: useRefetchableFragment, node');

  assert.deepEqual(warnings, []);
  console.log('no warning');
  root.unmount();
}

// Relay keeps timers for minutes, for data that nobody shows any more.
main().then(
  () => process.exit(),
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
