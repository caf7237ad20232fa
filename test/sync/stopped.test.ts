import { expect, it } from 'vitest';
import { useGateway } from '../support/gateway.ts';
import { open } from '../support/upstreams/ask.ts';
import { startJunt } from '../support/upstreams/index.ts';
import { tooManyRequests } from '../support/upstreams/shared/faults.ts';
import { engineOf, sync } from './support.ts';

const test = useGateway();

it('stops at once though its source wants to be left alone for ten minutes, and goes on the next time', async () => {
  const junt = await open(startJunt());
  const engine = engineOf(test, junt.env);
  const stopping = new AbortController();
  junt.fail(tooManyRequests('600'), { on: /offers/ });
  junt.before(() => setTimeout(() => stopping.abort(new Error('Stopped by the test.')), 200), { on: /offers/ });

  const { error, report } = await sync(engine, { signal: stopping.signal });

  expect(error).toBe('Stopped by the test.');
  expect(report.counts.get('Job')?.created).toBe(junt.data.jobs.size);
  const next = await sync(engineOf(test, junt.env));
  expect(next.error).toBeNull();
  expect(next.report.counts.get('Offer')?.created).toBe(junt.data.offers.size);
});
