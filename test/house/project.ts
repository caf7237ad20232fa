import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Where a path of the project is on this machine. */
export const at = (path: string): string => resolve(root, path);

export const exists = (path: string): boolean => existsSync(at(path));

export const read = (path: string): string => readFileSync(at(path), 'utf8');

/** The project's files that match, as paths from its root. */
export const list = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort();

/** Every file that git tracks, or would after `git add`. */
export const listTracked = (): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && exists(path));

/** A TypeScript file, as the rules of the house look at it. */
export interface Source {
  path: string;
  /** Its lines without blank ones and comments. */
  lines: string[];
  /** The files of ours that it imports or exports from, types included, as paths from the root. */
  imports: string[];
}

export function sourceOf(path: string, text: string = read(path)): Source {
  const lines = text.split('\n').filter((line) => !/^\s*(\/\/|\/?\*|$)/.test(line));
  const specifiers = lines
    .join('\n')
    .matchAll(/(?:\bfrom|^\s*import|\bimport\s*\()\s*(['"`])(?<specifier>\.[^'"`]*)\1/gm)
    .map((match) => match.groups?.specifier ?? '');
  return { path, lines, imports: [...specifiers].map((one) => posix.join(posix.dirname(path), one)) };
}
