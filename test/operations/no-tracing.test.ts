// In a process of its own, because what a process has loaded it cannot unload.
import { expect, it } from 'vitest';
import { startProcess } from './process.ts';

/** Loaded before the server: says at its end what of CommonJS it has loaded, as OpenTelemetry is. */
const REPORT = `import { createRequire } from 'node:module';
  process.on('exit', () => console.log('loaded', ...Object.keys(createRequire('/').cache), 'in all'));`;
const report = `--import=data:text/javascript,${encodeURIComponent(REPORT)}`;

async function loadedWith(env: Record<string, string>): Promise<string[]> {
  const { url, child, output } = await startProcess({ DRAIN_DELAY: '0', NODE_OPTIONS: report, ...env });
  const body = JSON.stringify({ query: '{ jobs(first: 1) { totalCount } }' });
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(await answer.json()).toMatchObject({ data: { jobs: { totalCount: expect.any(Number) } } });
  child.kill('SIGTERM');
  await expect.poll(output, { timeout: 30_000 }).toMatch(/^loaded .* in all$/m);
  return /^loaded (.*) in all$/m.exec(output())?.[1]?.split(' ') ?? [];
}

it('without a collector nothing of OpenTelemetry is loaded that could trace', { timeout: 120_000 }, async () => {
  const loaded = await loadedWith({});

  expect(loaded.some((path) => path.includes('prom-client'))).toBe(true);
  // prom-client loads the interfaces, which do nothing by themselves.
  expect(loaded.filter((path) => /@opentelemetry\/(?!api\/)/.test(path))).toEqual([]);
});
