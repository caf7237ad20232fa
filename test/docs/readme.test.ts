// The README works as pasted: every operation of its tour on the sample data, every line of its table of variables.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONFIGURATION } from '../../src/platform/config.ts';
import { exists, list } from '../house/project.ts';
import { type Json, useGateway } from '../support/gateway.ts';

const test = useGateway({ samples: true });
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const table = readme.slice(readme.indexOf('| Variable |'), readme.indexOf('\n\n', readme.indexOf('| Variable |')));
const operations = [...readme.matchAll(/```graphql\n(.*?)```/gs)].map(([, operation]) => operation as string);

describe('the tour', () => {
  it('has ten operations', () => {
    expect(operations).toHaveLength(10);
  });

  it('is that of examples/operations, which the explorer opens', () => {
    const folder = new URL('../../examples/operations/', import.meta.url);
    const files = readdirSync(folder).sort();

    expect(operations).toEqual(files.map((file) => withoutComment(readFileSync(new URL(file, folder), 'utf8'))));
  });

  it.each(operations.map((operation, index) => [index + 1, operation] as const))(
    '%i. is answered',
    async (_index, operation) => {
      const { data, errors } = await test.send(operation);

      expect(errors).toBeUndefined();
      for (const payload of Object.values(data) as Json[]) {
        expect(payload).not.toBeNull();
        if (payload.userErrors) expect(payload.userErrors).toEqual([]);
        if (payload.nodes) expect(payload.nodes).not.toEqual([]);
        if (payload.edges) expect(payload.edges).not.toEqual([]);
      }
    },
  );
});

describe('the table of variables', () => {
  it.each(CONFIGURATION)('says what $variable means and defaults to', ({ variable, default: fallback, meaning }) => {
    expect(readme).toContain(`| \`${variable}\` | ${fallback} | ${meaning} |`);
  });

  it('has no other variables', () => {
    expect([...table.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)).toEqual(
      CONFIGURATION.map(({ variable }) => variable),
    );
  });
});

describe('the map of the house', () => {
  const map = readme.slice(
    readme.indexOf('```text\nschema/'),
    readme.indexOf('```\n', readme.indexOf('```text\nschema/') + 7),
  );
  const entries = [...map.matchAll(/^( *)(\S+) {2}/gm)].map(([, indent, name]) => (indent ? `src/${name}` : `${name}`));

  it('shows what is there, and every folder of src', () => {
    const paths = entries.map((entry) => entry.replace(/\/$/, ''));
    const folders = list('src/*/').map((path) => path.replace(/\/$/, ''));

    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !exists(path))).toEqual([]);
    expect(folders.filter((path) => !paths.includes(path))).toEqual([]);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });
});

const withoutComment = (document: string): string => document.replace(/^(#.*\n)+/, '');
