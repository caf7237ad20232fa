import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { loadConfig } from '../../src/platform/config.ts';

/** `npm run upstreams` with these arguments. */
const run = (...args: string[]) => promisify(execFile)(process.execPath, ['scripts/upstreams.ts', ...args]);

it('prints the variables by which the gateway finds the likenesses, without starting any', async () => {
  const { stdout } = await run('--print', '--port', '4901');

  const lines = stdout.trimEnd().split('\n');
  const env = Object.fromEntries(lines.map((line) => /^export (\w+)='(.*)'$/.exec(line)?.slice(1) as [string, string]));
  const { sources } = loadConfig({ NODE_ENV: 'test', ...env }).sync;

  expect(Object.keys(sources).sort()).toEqual(['greenhouse', 'junt', 'outstand', 'roundware', 'strigo']);
  expect(sources.outstand?.url).toBe('http://127.0.0.1:4905/api/v1');
});

it('says which option it does not understand', async () => {
  await expect(run('--size', 'many')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^--size must be/),
  });
  await expect(run('--greenhouse', 'v2')).rejects.toMatchObject({
    code: 2,
    stderr: '--greenhouse must be v1 or v3.\n',
  });
});
