// A file of its own, because what a process has loaded it cannot unload.
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { useGateway } from '../support/gateway.ts';

const test = useGateway();

it('without a collector nothing of OpenTelemetry is loaded that could trace', async () => {
  await test.ask('{ jobs(first: 1) { totalCount } }');
  const loaded = Object.keys(createRequire(import.meta.url).cache);

  expect(loaded.some((path) => path.includes('prom-client'))).toBe(true);
  // prom-client loads the interfaces, which do nothing by themselves.
  expect(loaded.filter((path) => /@opentelemetry\/(?!api\/)/.test(path))).toEqual([]);
});
