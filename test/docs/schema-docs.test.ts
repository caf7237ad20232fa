// The documentation of the schema is what the schema says, and its links lead somewhere.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeSchemaDocs } from '../../scripts/schema/docs.ts';
import { readContract } from '../../scripts/schema/model.ts';
import { anchor } from '../../scripts/schema/page.ts';

const contract = readContract();
let docs: Map<string, string>;

beforeAll(async () => {
  docs = await writeSchemaDocs(contract);
});

it('is up to date: npm run schema:docs', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

  expect([...docs].filter(([path, text]) => read(path) !== text).map(([path]) => path)).toEqual([]);
});

it('has a page for each file of the contract, with every type, query and mutation', () => {
  const { schema } = contract;
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const fields = roots.flatMap((root) => Object.keys(root?.getFields() ?? {}).map((name) => `${root?.name}.${name}`));
  const types = Object.values(schema.getTypeMap()).filter((type) => contract.fileOf(type));
  const headings = [...docs.values()].flatMap(headingsOf);

  expect([...fields, ...types.map(({ name }) => name)].filter((name) => !headings.includes(name))).toEqual([]);
  expect(types.length).toBeGreaterThan(100);
});

it('draws every type with an id of its own', () => {
  const nodes = Object.values(contract.schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
  const picture = docs.get('docs/images/schema.svg') ?? '';

  expect(nodes.length).toBeGreaterThan(20);
  expect(nodes.filter(({ name }) => !picture.includes(`<title>${name}</title>`))).toEqual([]);
});

describe('a link', () => {
  it('leads to a file and a heading that are there', () => {
    const broken = [...docs].flatMap(([path, text]) =>
      linksOf(text).filter((link) => !isThere(posix.dirname(path), path, link)),
    );

    expect(broken).toEqual([]);
  });

  const isThere = (folder: string, here: string, link: string): boolean => {
    const [file, heading] = link.split('#') as [string, string?];
    const path = file === '' ? here : posix.join(folder, file);
    if (heading === undefined) return docs.has(path) || path === 'CHANGELOG.md';
    return headingsOf(docs.get(path) ?? '').some((title) => anchor(title) === heading);
  };
});

const headingsOf = (text: string): string[] => Array.from(text.matchAll(/^#+ (.+)$/gm), ([, title = '']) => title);

const linksOf = (text: string): string[] => Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, link = '']) => link);
