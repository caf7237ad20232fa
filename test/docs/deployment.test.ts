// Dockerfile and compose.yaml, as far as they can be tried without Docker.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CONFIGURATION } from '../../src/platform/config.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const dockerfile = read('Dockerfile');
const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
/** What the last stage copies from the sources: from where to where. */
const copies = [...lastStage.matchAll(/^COPY (?!--)(.+)$/gm)].flatMap(([, words = '']) => {
  const paths = words.split(' ');
  const target = paths.pop() as string;
  return paths.map((path) => ({
    path,
    target: target.endsWith('/') ? join(target, path.split('/').at(-1) as string) : target,
  }));
});

describe('Dockerfile', () => {
  it('copies what exists, or what a page of its own is built into', () => {
    const built = [...lastStage.matchAll(/^COPY --from=build \/app\/(\S+) (\S+)$/gm)];

    expect(copies.map(({ path }) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(built.map(([, from]) => dirname(from as string)).sort()).toEqual([...manifest.workspaces].sort());
    expect(built.every(([, from, to]) => from === to)).toBe(true);
  });

  it('copies the manifest of every workspace, without which npm ci refuses the lock', () => {
    const paths = copies.map(({ path }) => path);

    expect(manifest.workspaces.filter((folder: string) => !paths.includes(`${folder}/package.json`))).toEqual([]);
  });

  it('runs npm scripts that there are, as nobody in particular', () => {
    const scripts = [...dockerfile.matchAll(/npm run (\S+)/g)].map(([, name]) => name as string);

    expect(scripts).toEqual(['build']);
    expect(scripts.every((name) => name in manifest.scripts)).toBe(true);
    expect(lastStage).toMatch(/^USER node$/m);
    expect(lastStage).toMatch(/^HEALTHCHECK /m);
  });

  it('makes a server that starts from production packages alone', { timeout: 300_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'event-gateway-image-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const { path, target } of copies) {
      const to = join(folder, target);
      mkdirSync(dirname(to), { recursive: true });
      cpSync(join(root, path), to, { recursive: true });
    }
    const install = /npm (ci[^&\n]*)/.exec(lastStage)?.[1]?.trim().split(' ') ?? [];
    execFileSync('npm', [...install, '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe' });

    const [command, ...parameters] = JSON.parse(/^CMD (.+)$/m.exec(lastStage)?.[1] ?? '[]');
    const env = { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', DATA_DIR: join(folder, 'data') };
    const child = spawn(command, parameters, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const exited = once(child, 'exit');
    onTestFinished(() => void child.kill('SIGKILL'));
    const url = await readyUrl(child, exited);
    const ready = await fetch(`${url}/health/ready`);
    child.kill('SIGTERM');

    expect(existsSync(join(folder, 'node_modules/vitest'))).toBe(false);
    expect(ready.status).toBe(200);
    expect((await exited)[0]).toBe(0);
  });
});

it('compose.yaml sets only variables that there are', () => {
  const known = new Set(CONFIGURATION.map(({ variable }) => variable));
  const gateway = /^ {2}gateway:\n(.*?)(?=^ {2}\S)/ms.exec(read('compose.yaml'))?.[1] ?? '';
  const variables = [...gateway.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name as string);

  expect(variables.length).toBeGreaterThan(0);
  expect(variables.filter((name) => !known.has(name))).toEqual([]);
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
