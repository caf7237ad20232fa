// A start that cannot succeed says which setting to mend, in one line and without a stack.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { at } from '../house/project.ts';
import { migrateFolder } from '../support/template.ts';

// A new process takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-gateway-start-'));
});
afterAll(() => rm(folder, { recursive: true }));

const start = (env: Record<string, string>) =>
  new Promise<{ code: number | string | null | undefined; stderr: string }>((resolve) => {
    const { PATH, NODE_COMPILE_CACHE } = process.env;
    const all = { PATH, NODE_COMPILE_CACHE, LOG_LEVEL: 'silent', PORT: '0', DATA_DIR: join(folder, 'data'), ...env };
    execFile(process.execPath, [at('src/main.ts')], { env: all }, (error, _stdout, stderr) =>
      resolve({ code: error?.code, stderr }),
    );
  });

describe('names the setting', () => {
  it('of a data folder that is a file', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');

    const { code, stderr } = await start({ DATA_DIR: file });

    expect(code).toBe(1);
    expect(stderr).toMatch(/^The configuration cannot be used:\n {2}DATA_DIR: the folder cannot be used: EEXIST.*\n$/);
  });

  it('of a data folder below a file', async () => {
    const { code, stderr } = await start({ DATA_DIR: '/dev/null/data' });

    expect(code).toBe(1);
    expect(stderr).toMatch(/^The configuration cannot be used:\n {2}DATA_DIR: the folder cannot be used: ENOTDIR.*\n$/);
  });

  it('of a host that is not this machine', async () => {
    await migrateFolder(join(folder, 'host'));

    const { code, stderr } = await start({ DATA_DIR: join(folder, 'host'), HOST: '192.0.2.1', AUTH: 'required' });

    expect(code).toBe(1);
    expect(stderr).toMatch(/^The configuration cannot be used:\n {2}HOST: listen EADDRNOTAVAIL.*\n$/);
  });

  it('of a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };

    await migrateFolder(join(folder, 'port'));
    const { code, stderr } = await start({ DATA_DIR: join(folder, 'port'), PORT: String(port) });
    other.close();

    expect(code).toBe(1);
    expect(stderr).toMatch(/^The configuration cannot be used:\n {2}PORT: listen EADDRINUSE.*\n$/);
  });

  it('of a database that nobody serves', async () => {
    const { code, stderr } = await start({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });

    expect(code).toBe(1);
    expect(stderr).toMatch(/^The database cannot be used: .*ECONNREFUSED.*\n$/);
  });
});
