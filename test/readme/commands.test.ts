// Every command of the README works as pasted, in its order, on a new data folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { at, read } from '../house/project.ts';

const readme = read('README.md');
const ci = read('.ci/run');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const commands = [...readme.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) => linesOf(block));
/** Servers: they work when they say so, and then they are stopped. */
const READY: Record<string, RegExp> = {
  'npm start': /event-gateway is ready at (http\S+):/,
  'npm run upstreams': /^export GREENHOUSE_URL=.http/m,
};
/** These need what the others do not: the lines that another terminal printed, or a file. `test/sync` runs the same. */
const NEEDS_MORE = ['npm run sync -- --all', 'npm run import -- greenhouse interviews.json'];
/** What takes minutes is a step of `.ci/run` instead. */
const isStepOfCi = (command: string) =>
  new RegExp(`^ *(?:step|begin|run_tests) ${command.replace(/^npm run /, '(?:npm run )?')}(?= |$)`, 'm').test(ci);

describe('the commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-gateway-readme-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let said = '';

  it('begin with the two that start it', () => {
    expect(commands.slice(0, 2)).toEqual(['npm install', 'npm start']);
  });

  it.each(commands.filter((command) => !isStepOfCi(command) && !NEEDS_MORE.includes(command)))(
    '%s',
    { timeout: 180_000 },
    async (command) => {
      // Nothing is fetched: whether the lock is what package.json asks for is what can go wrong here.
      const pasted = command === 'npm install' ? 'npm install --dry-run --offline --ignore-scripts' : command;
      const { code, output } = await run(withIds(pasted, said), { DATA_DIR: folder, PORT: '0' }, READY[command]);
      said += output;

      expect(code, output).toBe(0);
    },
  );

  it('named between lines are scripts that there are, and every script is named or a variant of one', () => {
    const named = [...readme.matchAll(/\bnpm (?:run ([\w:]+)|(start|test|install|ci)\b)/g)].map(
      ([, run, own]) => run ?? own ?? '',
    );
    const missing = named.filter((name) => !(name in scripts) && !['install', 'ci'].includes(name));
    const isNamed = (name: string) => named.includes(name) || named.includes(name.split(':')[0] ?? '');
    const unnamed = Object.keys(scripts).filter((name) => !isNamed(name) && name !== 'prepare');

    expect(missing).toEqual([]);
    expect(unnamed).toEqual([]);
  });
});

/** The commands of a block: without comments, and with what a backslash continues on one line. */
function linesOf(block: string): string[] {
  return block
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** An id that a reader has to put in, `api_token_…`, is the last such that was printed. */
const withIds = (command: string, printed: string): string =>
  command.replace(
    /\b([a-z_]+_)…/g,
    (whole, prefix) => printed.match(new RegExp(`\\b${prefix}\\w{26}\\b`, 'g'))?.at(-1) ?? whole,
  );

function run(
  command: string,
  env: Record<string, string>,
  ready?: RegExp,
): Promise<{ code: number | null; output: string }> {
  const { DATABASE_URL, NODE_ENV, ...rest } = process.env;
  const child: ChildProcess = spawn(command, { shell: true, cwd: at('.'), env: { ...rest, ...env }, detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
      if (ready?.test(output)) process.kill(-(child.pid as number), 'SIGTERM');
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // npm itself ends by the signal; that the server was ready is what counts.
    child.on('close', (code) => resolve({ code: ready?.test(output) ? 0 : code, output }));
  });
}
