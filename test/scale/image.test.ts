// What the Dockerfile's last stage does, done by hand in an empty folder.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { built, copies, dockerfile, root } from '../support/dockerfile.ts';

const { lastStage } = dockerfile;

it('makes a server of page and API that starts from production packages alone', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-gateway-image-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const { path, target } of [...copies, ...built]) {
    const to = join(folder, target);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(root, path), to, { recursive: true });
  }
  const install = /npm (ci[^&\n]*)/.exec(lastStage)?.[1]?.trim().split(' ') ?? [];
  execFileSync('npm', [...install, '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe' });

  const [command, ...parameters] = JSON.parse(/^CMD (.+)$/m.exec(lastStage)?.[1] ?? '[]');
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', APP: 'on', PORT: '0', DATA_DIR: join(folder, 'data') };
  const child = spawn(command, parameters, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  onTestFinished(() => void child.kill('SIGKILL'));
  const url = await readyUrl(child, exited);
  const ready = await fetch(`${url}/health/ready`);
  const page = await fetch(`${url}/app`);
  const refused = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  child.kill('SIGTERM');

  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<script type="module"')]);
  expect(refused.status).toBe(401);
  expect(existsSync(join(folder, 'node_modules/vitest'))).toBe(false);
  expect(ready.status).toBe(200);
  expect((await exited)[0]).toBe(0);
});

async function readyUrl(child: ReturnType<typeof spawn>, exited: Promise<unknown>): Promise<string> {
  let output = '';
  const ready = new Promise<string>((found) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
        const url = /ready at (http:\S+?):? /.exec(output)?.[1];
        if (url) found(url);
      });
    }
  });
  const failed = exited.then(() => Promise.reject(new Error(output)));
  return Promise.race([ready, failed]);
}
