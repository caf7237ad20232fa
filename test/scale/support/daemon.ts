// Servers of the tests' own, on loopback, which they may stop, kill and start again.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface DaemonOptions {
  command: string;
  parameters: string[];
  /** Resolves as soon as this port of 127.0.0.1 takes connections. */
  port: number;
  env?: Record<string, string>;
  /** Whom it runs as, where it refuses to run as root. */
  user?: { uid: number; gid: number } | undefined;
}

/** A process that serves a port. */
export class Daemon {
  readonly #options: DaemonOptions;
  #child: ChildProcess | undefined;
  #output = '';

  constructor(options: DaemonOptions) {
    this.#options = options;
  }

  /** What it has written so far, to standard output and standard error. */
  get output(): string {
    return this.#output;
  }

  /** Starts it; rejects with what it wrote when it ends instead. */
  async start(): Promise<this> {
    const { command, parameters, port, env, user } = this.#options;
    const child = spawn(command, parameters, {
      ...user,
      cwd: '/',
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (this.#output += chunk));
    child.on('error', (error) => (this.#output += error.message));
    while (!(await answers(port))) {
      if (child.exitCode !== null || child.pid === undefined) throw new Error(`${command}: ${this.#output}`);
      await sleep(50);
    }
    return this;
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
}

const answers = async (port: number): Promise<boolean> => {
  const socket = createConnection({ host: '127.0.0.1', port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

/** Where a program is, also one that only root has in its path; undefined if it is not installed. */
export const findProgram = (name: string): string | undefined =>
  [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => `${folder}/${name}`)
    .find((path) => existsSync(path));

/** The user whom PostgreSQL and PgBouncer run as, who both refuse to be root; undefined where nobody is root. */
export function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Waits until something holds; looks again and again, and gives up in the end. */
export async function until<Seen>(what: string, look: () => Promise<Seen | undefined | false>): Promise<Seen> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const seen = await look();
    if (seen) return seen;
    await sleep(100);
  }
  throw new Error(`It never came to this: ${what}.`);
}
