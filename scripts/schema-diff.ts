/**
 * `npm run schema:diff`: what changed in the schema since the last release. Fails on a change that breaks operations or
 * clients, unless `CHANGELOG.md` lists its path among what is not released yet.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { compareSchemas, newestRelease } from './schema/changes.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const release = newestRelease(readdirSync(new URL('../releases/', import.meta.url)));
if (!release) throw new Error('There is no release to compare with in releases/.');

const changes = await compareSchemas(
  read(`releases/${release}`),
  read('src/generated/schema.graphql'),
  read('CHANGELOG.md'),
);
for (const { effect, message } of changes) console.log(`${effect.padEnd(9)}  ${message}`);
console.log(`${changes.length} changes since ${release.replace('.graphql', '')}.`);

const unlisted = changes.filter(({ effect, isListed }) => effect === 'breaking' && !isListed);
if (unlisted.length > 0) {
  console.error(
    '\nThese break operations or clients. If that is meant, list them in CHANGELOG.md, under [Unreleased]:',
  );
  for (const { path, message } of unlisted) console.error(`  \`${path}\`: ${message}`);
  process.exitCode = 1;
}
