import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

const file = readFileSync(join(root, 'Dockerfile'), 'utf8');

/** The Dockerfile, and the part of it that makes the image. */
export const dockerfile = { text: file, lastStage: file.slice(file.lastIndexOf('\nFROM ')) };

/** What the last stage copies from the sources: from where to where. */
export const copies = [...dockerfile.lastStage.matchAll(/^COPY (?!--)(.+)$/gm)].flatMap(([, words = '']) => {
  const paths = words.split(' ');
  const target = paths.pop() as string;
  const isFolder = target.endsWith('/');
  return paths.map((path) => ({ path, target: isFolder ? join(target, path.split('/').at(-1) as string) : target }));
});

/** What it copies from the stage that builds: from where, in the sources once they are built, to where. */
export const built = [...dockerfile.lastStage.matchAll(/^COPY --from=build \/app\/(\S+) (\S+)$/gm)].map(
  ([, path = '', target = '']) => ({ path, target }),
);
