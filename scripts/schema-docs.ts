/**
 * `npm run schema:docs`: writes docs/schema.md, its picture and a page for each file of the contract. With `--check` it
 * writes nothing, and fails when one of them is not what the schema says.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeSchemaDocs } from './schema/docs.ts';

const root = resolve(import.meta.dirname, '..');
const docs = await writeSchemaDocs();
const isCheck = process.argv.includes('--check');

const stale = [...docs].filter(([path, text]) => readIfThere(path) !== text).map(([path]) => path);
const gone = readdirSync(resolve(root, 'docs/schema'))
  .map((name) => `docs/schema/${name}`)
  .filter((path) => !docs.has(path));

if (isCheck) {
  for (const path of [...stale, ...gone]) console.error(`${path} is not what schema/ says.`);
  if (stale.length + gone.length > 0) process.exitCode = 1;
} else {
  for (const path of stale) {
    mkdirSync(dirname(resolve(root, path)), { recursive: true });
    writeFileSync(resolve(root, path), docs.get(path) ?? '');
  }
  for (const path of gone) rmSync(resolve(root, path));
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(resolve(root, path), 'utf8');
  } catch {
    return undefined;
  }
}
