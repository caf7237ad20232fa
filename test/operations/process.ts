import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { at } from '../house/project.ts';
import { openLocation } from '../support/gateway.ts';
import { migrateFolder } from '../support/template.ts';

/** The server as an operator starts it: a process of its own, over a database of this test's. */
export async function startProcess(env: Record<string, string> = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'event-gateway-process-'));
  const { database, close } = await ownDatabase(dataDir);
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, [at('src/main.ts')], {
    env: { PATH, NODE_COMPILE_CACHE, PORT: '0', LOG_LEVEL: 'info', ...database, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
    await close();
    await rm(dataDir, { recursive: true, force: true });
  });
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const [, found] = /ready at (http:\S+):/.exec(output) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', look);
    void exited.then(() => reject(new Error(`The server stopped: ${output}`)));
  });
  return { url, child, exited, output: () => output };
}

async function ownDatabase(dataDir: string): Promise<{ database: Record<string, string>; close(): Promise<void> }> {
  if (!inject('postgres')) {
    await migrateFolder(dataDir);
    return { database: { DATA_DIR: dataDir }, close: async () => {} };
  }
  const { location, close } = await openLocation();
  return { database: location.kind === 'postgres' ? { DATABASE_URL: location.url } : {}, close };
}
