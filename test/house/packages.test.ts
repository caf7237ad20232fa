// A production install leaves the development packages out, and the server starts all the same.
import { isBuiltin } from 'node:module';
import { expect, it } from 'vitest';
import { list, read } from './project.ts';

const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };

it('imports in src only packages that production installs', () => {
  const missing = list('src/**/*.ts').flatMap((path) =>
    packagesIn(read(path))
      .filter((name) => !(name in dependencies))
      .map((name) => `${path} imports ${name}`),
  );

  expect(missing).toEqual([]);
});

it('would notice another, and tells code from types', () => {
  const text = `
    import { readFile } from 'node:fs/promises';
    import path from 'path';
    import type { Page } from 'playwright-core';
    import { expect } from 'vitest';
    export { diff } from '@graphql-inspector/core/diff';
    const { chromium } = await import('playwright-core');
    import './own.ts';
  `;

  expect(packagesIn(text)).toEqual(['vitest', '@graphql-inspector/core', 'playwright-core']);
});

/** The packages that a file needs when it runs. */
function packagesIn(text: string): string[] {
  const code = text.replace(/^\s*(import|export) type [^;]*;/gm, '');
  const specifiers = code.matchAll(
    /(?:^\s*(?:import|export)\b(?:[^'"`;=]*\bfrom)?\s*|\bimport\()(['"])(?<specifier>[^.'"][^'"]*)\1/gm,
  );
  return Array.from(specifiers, ({ groups }) => groups?.specifier ?? '')
    .filter((specifier) => !isBuiltin(specifier))
    .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
}
