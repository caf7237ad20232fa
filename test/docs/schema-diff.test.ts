// A change that breaks operations or clients is released on purpose, or not at all.
import { expect, it } from 'vitest';
import { compareSchemas, newestRelease } from '../../scripts/schema/changes.ts';

const BEFORE = 'type Query { job(id: ID!): Job } type Job { title: String! note: String } enum Kind { A }';
const AFTER = 'type Query { job(id: ID!, on: Int!): Job } type Job { title: String! url: String } enum Kind { A B }';

const changelog = (unreleased: string, released = '') =>
  `# Changelog\n\n## [Unreleased]\n\n${unreleased}\n\n## [1.0.0] - 2026-01-01\n\n${released}\n`;

it('tells what breaks from what may surprise and what does neither', async () => {
  const changes = await compareSchemas(BEFORE, AFTER, changelog(''));

  expect(changes.map(({ effect, path }) => `${effect} ${path}`).sort()).toEqual([
    'breaking Job.note',
    'breaking Query.job.on',
    'dangerous Kind.B',
    'safe Job.url',
  ]);
});

it('takes as listed what stands under [Unreleased], and nothing else', async () => {
  const listed = async (text: string) =>
    (await compareSchemas(BEFORE, AFTER, text)).filter(({ isListed }) => isListed).map(({ path }) => path);

  expect(await listed(changelog('- Removed `Job.note`; notes are events now.'))).toEqual(['Job.note']);
  expect(await listed(changelog('- Job.note went away.'))).toEqual([]);
  expect(await listed(changelog('- `Job.notes`', '- Removed `Job.note`.'))).toEqual([]);
  await expect(listed('# Changelog')).rejects.toThrow('Unreleased');
});

it('compares with the highest version, not the last by name', () => {
  expect(newestRelease(['0.2.0.graphql', '0.10.0.graphql', '0.9.1.graphql', 'README.md'])).toBe('0.10.0.graphql');
  expect(newestRelease([])).toBeUndefined();
});

it('is a schema that the package offers under its own name', () => {
  expect(import.meta.resolve('event-gateway/schema.graphql')).toBe(
    new URL('../../src/generated/schema.graphql', import.meta.url).href,
  );
});
