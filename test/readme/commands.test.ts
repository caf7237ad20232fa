// Every command of the README works as pasted, in its order, on a new data folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { read } from '../house/project.ts';
import { type Outcome, openTerminal } from './terminal.ts';

const readme = read('README.md');
const ci = read('.ci/run');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const commands = [...readme.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) => linesOf(block));
/** Servers, with what they say when they work. */
const READY: Record<string, RegExp> = {
  'npm start': /event-gateway is ready at (http\S+):/,
  'npm run upstreams': /^export OUTSTAND_URL=.http/m,
};
/** What other commands need all the while; the gateway itself has to let go of its folder for them. */
const GOES_ON = ['npm run upstreams'];
/** What a command has to say beside ending well: what it made, and that it changed, deleted and refused nothing. */
const SAYS: Record<string, RegExp> = {
  'npm run sync -- --all': /^all +\d+ +[1-9]\d\d +0 +\d+ +0 +0 *$/m,
  'npm run import -- greenhouse examples/imports/interviews.json': /^greenhouse +ScheduledInterview +2 +2 +0 +0 +0 +0/m,
};
/** Pasted with options that keep it small, apart from other runs on this machine, and from the network. */
const PORT = 20_000 + (process.pid % 8_000) * 5;
const PASTED: [string, string][] = [
  ['npm install', 'npm install --dry-run --offline --ignore-scripts'],
  ['npm run upstreams', `npm run upstreams -- --size 200 --port ${PORT}`],
  ['upstreams -- --print', `upstreams -- --print --port ${PORT}`],
];
/** What takes minutes is a step of `.ci/run` instead. */
const isStepOfCi = (command: string) =>
  new RegExp(`^ *(?:step|begin|run_tests) ${command.replace(/^npm run /, '(?:npm run )?')}(?= |$)`, 'm').test(ci);

describe('the commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-gateway-readme-'));
  const terminal = openTerminal({ DATA_DIR: folder, PORT: '0' });
  afterAll(async () => {
    await terminal.close();
    rmSync(folder, { recursive: true });
  });
  let said = '';

  const paste = async (command: string, asPasted: string): Promise<Outcome> => {
    const ready = READY[command];
    if (!ready) return /^(eval|export) /.test(command) ? terminal.export(asPasted) : terminal.run(asPasted);
    const outcome = await terminal.serve(asPasted, ready);
    if (!GOES_ON.includes(command)) await terminal.close();
    return outcome;
  };

  it('begin with the two that start it', () => {
    expect(commands.slice(0, 2)).toEqual(['npm install', 'npm start']);
  });

  it.each(commands.filter((command) => !isStepOfCi(command)))('%s', { timeout: 180_000 }, async (command) => {
    const { code, output } = await paste(command, withIds(pastedOf(command), said));
    said += output;

    expect(code, output).toBe(0);
    expect(output).toMatch(SAYS[command] ?? '');
  });

  it('are all run, but for what is a step of .ci/run', () => {
    expect(commands.length).toBeGreaterThan(10);
    expect([READY, SAYS].flatMap((names) => Object.keys(names)).filter((name) => !commands.includes(name))).toEqual([]);
  });

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

const pastedOf = (command: string): string => {
  const [from, to] =
    PASTED.find(([part]) => (part.startsWith('npm') ? command === part : command.includes(part))) ?? [];
  return from === undefined || to === undefined ? command : command.replace(from, to);
};
