import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acquireFolderLock, FolderInUseError } from '../../src/platform/lock.ts';

let folder: string;
let other: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-lock-'));
});

afterEach(() => {
  other?.kill('SIGKILL');
  other = undefined;
  rmSync(folder, { recursive: true, force: true });
});

test('a second process is refused, and told who has the folder', async () => {
  other = await lockInAnotherProcess();

  const error = await acquireFolderLock(folder).catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(FolderInUseError);
  expect((error as Error).message).toMatch(`in use by process ${other.pid} on ${hostname()}, since 20`);
  expect((error as Error).message).toContain(folder);
});

test('the folder is free again after its holder is killed', async () => {
  other = await lockInAnotherProcess();
  other.kill('SIGKILL');
  await once(other, 'exit');

  const lock = await acquireFolderLock(folder);

  lock.release();
});

test('a released folder can be taken again', async () => {
  const first = await acquireFolderLock(folder);
  first.release();

  const second = await acquireFolderLock(folder);
  first.release();

  await expect(acquireFolderLock(folder)).rejects.toThrow(FolderInUseError);
  second.release();
});

test('the same process is refused too, also by another name of the folder', async () => {
  const link = `${folder}-link`;
  symlinkSync(folder, link);
  const lock = await acquireFolderLock(folder);

  await expect(acquireFolderLock(link)).rejects.toThrow(`process ${process.pid}`);

  lock.release();
  rmSync(link);
});

test('a missing folder is created', async () => {
  const lock = await acquireFolderLock(join(folder, 'deep', 'data'));

  expect(readdirSync(join(folder, 'deep'))).toEqual(['data']);
  lock.release();
});

test('the lock leaves room for a new embedded database in the same folder', async () => {
  const lock = await acquireFolderLock(folder);

  const database = await PGlite.create(folder);
  await database.close();

  await expect(acquireFolderLock(folder)).rejects.toThrow(FolderInUseError);
  lock.release();
}, 30_000);

test('taking the lock prints no warning', async () => {
  other = await lockInAnotherProcess();
  let printed = '';
  other.stderr?.on('data', (chunk) => {
    printed += chunk;
  });

  other.kill('SIGKILL');
  await once(other, 'close');

  expect(printed).toBe('');
});

async function lockInAnotherProcess(): Promise<ChildProcess> {
  const script = `
    import { acquireFolderLock } from ${JSON.stringify(new URL('../../src/platform/lock.ts', import.meta.url).href)};
    await acquireFolderLock(${JSON.stringify(folder)});
    setInterval(() => {}, 1000);
    console.log('locked');
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('The other process could not take the lock.'))),
  ]);
  return child;
}
