// A gateway in a process of its own, which the tests may kill.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';

const MAIN = new URL('../../../src/main.ts', import.meta.url).pathname;

export interface GatewayProcess {
  url: string;
  child: ChildProcess;
  /** What it has written so far, both to standard output and to standard error. */
  output(): string;
  /** The messages of its log at the level error and above. */
  faults(): string[];
  /** Sends a signal and waits for the end; the exit code, or null when the signal ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Starts the gateway by its own front door; it is killed when the test ends. Rejects when it does not start. */
export async function startProcess(env: Record<string, string>): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      NODE_ENV: 'development',
      LOG_LEVEL: 'warn',
      PORT: '0',
      RATE_LIMIT_COST_PER_MINUTE: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const closed = once(child, 'close');
  let output = '';
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        const url = /ready at (http:\S+?):? /.exec(output)?.[1];
        if (url) resolve(url);
      });
    }
    void closed.then(() => reject(new Error(output)));
  });
  return {
    url: await ready,
    child,
    output: () => output,
    faults: () =>
      output
        .split('\n')
        .filter((line) => /"level":"(error|fatal)"/.test(line))
        .map((line) => {
          const { msg, err } = JSON.parse(line);
          return [msg, err?.message].filter(Boolean).join(': ');
        }),
    end: async (signal) => {
      child.kill(signal);
      const [code] = await closed;
      return code;
    },
  };
}

/** A folder with an embedded database of the test's own, removed when it ends. */
export function embeddedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'event-gateway-chaos-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(inject('embedded'), folder, { recursive: true });
  return folder;
}
