// Dockerfile and compose.yaml, as far as they can be tried without Docker.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIGURATION } from '../../src/platform/config.ts';
import { copies, dockerfile, root } from '../support/dockerfile.ts';

const { lastStage } = dockerfile;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));

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
    const scripts = [...dockerfile.text.matchAll(/npm run (\S+)/g)].map(([, name]) => name as string);

    expect(scripts).toEqual(['build']);
    expect(scripts.every((name) => name in manifest.scripts)).toBe(true);
    expect(lastStage).toMatch(/^USER node$/m);
    expect(lastStage).toMatch(/^HEALTHCHECK /m);
  });
});

it('compose.yaml sets only variables that there are', () => {
  const known = new Set(CONFIGURATION.map(({ variable }) => variable));
  const gateway = /^ {2}gateway:\n(.*?)(?=^ {2}\S)/ms.exec(read('compose.yaml'))?.[1] ?? '';
  const variables = [...gateway.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name as string);

  expect(variables.length).toBeGreaterThan(0);
  expect(variables.filter((name) => !known.has(name))).toEqual([]);
});
