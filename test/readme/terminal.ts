import { type ChildProcess, spawn } from 'node:child_process';
import { at } from '../house/project.ts';

/** What a command came to: its exit code, and everything it said. */
export interface Outcome {
  code: number | null;
  output: string;
}

/**
 * A terminal at the root of the project, in which a reader pastes one command after another: what one of them exports is
 * there for the next, and a server goes on until `close`.
 */
export function openTerminal(env: Record<string, string>) {
  const { DATABASE_URL, NODE_ENV, ...inherited } = process.env;
  let exported: NodeJS.ProcessEnv = {};
  const servers: ChildProcess[] = [];

  const start = (command: string): ChildProcess =>
    spawn(command, { shell: true, cwd: at('.'), env: { ...inherited, ...env, ...exported }, detached: true });

  /** Runs a command to its end. */
  const run = async (command: string): Promise<Outcome> => {
    const child = start(command);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    return { code: await ended(child), output };
  };

  return {
    run,

    /** Runs a command that changes the environment of those that follow. */
    async export(command: string): Promise<Outcome> {
      const { code, output } = await run(`${command} && env`);
      const lines = [...output.matchAll(/^(\w+)=(.*)$/gm)];
      exported = Object.fromEntries(
        lines.flatMap(([, name = '', value = '']) => (name in inherited ? [] : [[name, value]])),
      );
      return { code, output };
    },

    /** Runs a command until it says that it is ready, and leaves it running; resolves when it ends before that. */
    serve(command: string, ready: RegExp): Promise<Outcome> {
      const child = start(command);
      servers.push(child);
      let output = '';
      return new Promise((resolve, reject) => {
        for (const stream of [child.stdout, child.stderr]) {
          stream?.on('data', (chunk) => {
            output += chunk;
            if (ready.test(output)) resolve({ code: 0, output });
          });
        }
        child.on('error', reject);
        child.on('close', (code) => resolve({ code: code ?? 1, output }));
      });
    },

    /** Ends the servers, and waits for them. */
    async close(): Promise<void> {
      const open = servers.splice(0).filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
      for (const { pid } of open) process.kill(-(pid as number), 'SIGTERM');
      await Promise.all(open.map(ended));
    },
  };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
