import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exists, listTracked, read } from './project.ts';

describe('docs/rest-parity.md and docs/security.md', () => {
  it.each(['docs/rest-parity.md', 'docs/security.md'])('%s names an existing test in every row', (path) => {
    const rows = rowsOf(read(path));

    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flatMap((row) => faultsOf(row, testsIn))).toEqual([]);
  });

  it('would be caught naming none, or one that does not exist', () => {
    const rows = rowsOf(`
| REST         | Test                                                             |
| ------------ | ---------------------------------------------------------------- |
| GET /a       | \`test/a.test.ts › lists them\`<br>\`test/a.test.ts › pages them\` |
| GET /b       |                                                                  |
| GET /c       | \`test/a.test.ts › lists others\`                                |
| GET /d       | \`test/gone.test.ts › lists them\`                               |
| GET /e \\| /f | \`test/a.test.ts › lists them\`, see elsewhere                   |
`);
    const tests = (path: string) => (path === 'test/a.test.ts' ? ['lists them', 'pages them'] : undefined);

    expect(rows.map((row) => faultsOf(row, tests))).toEqual([
      [],
      ['GET /b: names no test'],
      ['GET /c: test/a.test.ts has no test named "lists others"'],
      ['GET /d: there is no test/gone.test.ts'],
      ['GET /e | /f: "see elsewhere" is no reference'],
    ]);
  });

  it('is read against the tests that run, not those left out', () => {
    const code = `
      it('lists them', () => {});
      test.each(rows)("isn't $name", () => {});
      it.skip('is left out', () => {});
      it.todo('is planned');
    `;

    expect(namesIn(code)).toEqual(['lists them', "isn't $name"]);
  });
});

it('has no broken relative link in the README', () => {
  expect(relativeLinksIn(read('README.md')).filter((path) => !exists(path))).toEqual([]);
  expect(relativeLinksIn('[a](docs/a.md#b) ![c](c.png "C") [d](https://d.example) [e](#e)\n[f]: f.md')).toEqual([
    'docs/a.md',
    'c.png',
    'f.md',
  ]);
});

it("holds no path of anybody's machine", () => {
  const homes = ['farm', 'home', 'root', 'Users', 'work'].join('|');
  const machinePath = new RegExp(`(?<![\\w.-])/(${homes})/`);

  expect(listTracked().filter((path) => !path.endsWith('package-lock.json') && machinePath.test(read(path)))).toEqual(
    [],
  );
  expect(`cd ${posix.join('/', 'work', 'main')}`).toMatch(machinePath);
});

it('locks versions, not the registry they came from', () => {
  const locks = listTracked().filter((path) => /(^|\/)package-lock\.json$/.test(path));

  expect(locks).toContain('examples/clients/package-lock.json');
  expect(locks.filter((path) => read(path).includes('"resolved": "http'))).toEqual([]);
});

/** A row of a table: its first cell, and the cell under "Test" or "Tests". */
interface Row {
  title: string;
  tests: string;
}

function rowsOf(markdown: string): Row[] {
  let column = -1;
  const rows: Row[] = [];
  for (const line of markdown.split('\n')) {
    const cells = line.startsWith('|') ? line.split(/(?<!\\)\|/).slice(1, -1) : [];
    if (cells.length === 0) {
      column = -1;
    } else if (column === -1) {
      column = cells.findIndex((cell) => /^tests?$/i.test(cell.trim()));
      if (column === -1) throw new Error(`A table without a column of tests: ${line}`);
    } else if (!/^[|\s:-]*--[|\s:-]*$/.test(line)) {
      const [title = '', tests = ''] = [cells[0], cells[column]].map((cell) => cell?.replaceAll('\\|', '|').trim());
      rows.push({ title, tests });
    }
  }
  return rows;
}

/** What is wrong with a row's references, `test/path/file.test.ts › test name`, between backticks or `<br>`. */
function faultsOf({ title, tests }: Row, find: (path: string) => string[] | undefined): string[] {
  const references = tests.split(/`|<br ?\/?>/).map((part) => part.replace(/^[\s,;]+|[\s,;]+$/g, ''));
  const faults = references.filter(Boolean).flatMap((reference) => {
    const [, path, name] = /^(test\/\S+\.test\.ts) › (.+)$/.exec(reference) ?? [];
    if (path === undefined || name === undefined) return [`"${reference}" is no reference`];
    const names = find(path);
    if (names === undefined) return [`there is no ${path}`];
    return names.includes(name) ? [] : [`${path} has no test named "${name}"`];
  });
  if (!references.some(Boolean)) faults.push('names no test');
  return faults.map((fault) => `${title}: ${fault}`);
}

function testsIn(path: string): string[] | undefined {
  return exists(path) ? namesIn(read(path)) : undefined;
}

function namesIn(code: string): string[] {
  const call = /\b(?:it|test)(?:\.(?!skip|todo)\w+(?:\([^()]*\))?)*\(\s*(['"`])((?:\\.|(?!\1).)+)\1/gs;
  // The name after a table or a condition, whose own brackets the first pattern cannot count.
  const afterTable = /\)\(\s*(['"`])((?:\\.|(?!\1).)+)\1,\s*(?:async\s*)?\(/gs;
  return [call, afterTable]
    .flatMap((pattern) => Array.from(code.matchAll(pattern), ([, , name = '']) => name.replace(/\\(.)/g, '$1')))
    .filter((name, index, names) => names.indexOf(name) === index);
}

function relativeLinksIn(markdown: string): string[] {
  const prose = markdown.replace(/^```.*?^```/gms, '');
  const links = prose.matchAll(/\]\(([^)\s]+)[^)]*\)|^\[[^\]]+\]:\s*(\S+)|\b(?:src|href)="([^"]+)"/gm);
  return Array.from(links, ([, inline, reference, html]) => inline ?? reference ?? html ?? '')
    .filter((link) => !/^(#|\w+:)/.test(link))
    .map((link) => decodeURI(link.replace(/[#?].*$/, '')));
}
