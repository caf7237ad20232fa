/**
 * `npm run clients`: makes and runs every client of examples/clients against a gateway of its own with the samples on a
 * database in memory, and prints what each proved; `-- relay urql` takes only those. The exit code is 1 when one fails.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { domains } from '../src/domains/index.ts';
import { startGateway } from '../src/gateway.ts';
import { loadConfig } from '../src/platform/config.ts';
import { createLogger } from '../src/platform/log.ts';
import { loadPglite, migratedDump } from '../test/support/template.ts';

const FOLDER = join(import.meta.dirname, '../examples/clients');
const SECONDS_FOR_A_STEP = 90;

/** The packages whose versions stand in the table, by folder: those that the schema has to suit. */
const PACKAGES: Record<string, string[]> = {
  'apollo-client': ['@apollo/client'],
  genql: ['@genql/cli'],
  'gql-tada': ['gql.tada'],
  'graphql-codegen': ['@graphql-codegen/cli', '@graphql-codegen/client-preset'],
  'graphql-request': ['graphql-request'],
  relay: ['relay-compiler', 'react-relay'],
  urql: ['@urql/core', '@urql/exchange-graphcache'],
};

interface Run {
  passed: boolean;
  /** What was written to standard output, line by line. */
  lines: string[];
  /** All that was written. */
  output: string;
}

interface RunOptions {
  cwd: string;
  /** After this time everything that it started is killed, and it has failed. */
  seconds: number;
  environment?: Record<string, string>;
}

interface Result {
  tool: string;
  versions: string;
  /** What the client itself says that it has proved. */
  proved: string[];
  /** The step that failed and what it wrote. */
  failure?: string;
}

const tools = globSync('*/package.json', { cwd: FOLDER }).map(dirname).sort();
const chosen = process.argv.slice(2);
const unknown = chosen.filter((tool) => !tools.includes(tool));
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')} among ${tools.join(', ')}.`);

await install();
const gateway = await startServer();
const endpoint = `${gateway.url}/graphql`;
const results = await proveAll(chosen.length > 0 ? chosen : tools).finally(() => gateway.close());
print(results);
if (results.some(({ failure }) => failure !== undefined)) process.exitCode = 1;

/** Installs what the lock file says, unless it is there already. */
async function install(): Promise<void> {
  const lock = createHash('sha256')
    .update(readFileSync(join(FOLDER, 'package-lock.json')))
    .digest('hex');
  const marker = join(FOLDER, 'node_modules', '.installed');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  console.log('Installing the clients …');
  const { passed, output } = await run(['npm', 'ci', '--no-audit', '--no-fund'], { cwd: FOLDER, seconds: 600 });
  if (!passed) throw new Error(`npm ci failed in examples/clients:\n${output}`);
  writeFileSync(marker, lock);
}

async function startServer() {
  const config = loadConfig({ PORT: '0', LOG_LEVEL: 'error' });
  const instance = await loadPglite(await migratedDump());
  return startGateway({
    config,
    database: { kind: 'pglite-instance', instance },
    domains,
    logger: createLogger(config),
    samples: true,
  });
}

/** Generates and compiles two at a time; then they run one by one, because they write to one server. */
async function proveAll(names: string[]): Promise<Result[]> {
  const queue = names.map((tool) => ({ tool, versions: versionsOf(tool), proved: [] }) as Result);
  const waiting = queue.values();
  const worker = async () => {
    for (const result of waiting) {
      for (const script of ['generate', 'check']) await step(result, script);
    }
  };
  await Promise.all([worker(), worker()]);
  for (const result of queue) result.proved = (await step(result, 'start')) ?? [];
  return queue;
}

/** Runs an npm script of a tool, unless an earlier one failed. Resolves to what it wrote to standard output. */
async function step(result: Result, script: string): Promise<string[] | undefined> {
  if (result.failure !== undefined) return undefined;
  const { passed, lines, output } = await run(['npm', 'run', '--silent', script], {
    cwd: join(FOLDER, result.tool),
    seconds: SECONDS_FOR_A_STEP,
    environment: { GRAPHQL_ENDPOINT: endpoint },
  });
  if (!passed) result.failure = `npm run ${script}\n${output}`;
  else if (script === 'start' && lines.length === 0) result.failure = 'npm run start proved nothing.';
  return lines;
}

function versionsOf(tool: string): string {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(FOLDER, tool, 'package.json'), 'utf8'));
  const versions: Record<string, string> = { ...dependencies, ...devDependencies };
  return (PACKAGES[tool] ?? []).map((name) => `${basename(name)} ${versions[name]}`).join(', ');
}

function print(all: Result[]): void {
  const rows = all.flatMap(({ tool, versions, proved, failure }) => {
    const texts = failure === undefined ? proved : [...proved, 'FAILED'];
    return texts.map((text, index) => [index === 0 ? tool : '', index === 0 ? versions : '', text] as const);
  });
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const [first, second] = [width(0), width(1)];
  for (const [tool, versions, text] of rows) {
    const mark = text === 'FAILED' ? '✗' : '✓';
    console.log(`${tool.padEnd(first)}  ${versions.padEnd(second)}  ${mark} ${text}`);
  }
  for (const { tool, failure } of all) if (failure !== undefined) console.log(`\n${tool}: ${failure}`);
  const failed = all.filter(({ failure }) => failure !== undefined).length;
  console.log(`\n${all.length - failed} of ${all.length} clients work.`);
}

function run(command: string[], options: RunOptions): Promise<Run> {
  const { cwd, seconds, environment } = options;
  const [name = '', ...parameters] = command;
  const env = { ...process.env, NODE_ENV: 'development', ...environment };
  return new Promise((resolve, reject) => {
    const child = spawn(name, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    // The whole group: npm's own child would live on.
    const watch = setTimeout(() => process.kill(-(child.pid as number), 'SIGKILL'), seconds * 1000);
    let output = '';
    let written = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      written += chunk;
    });
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(watch);
      resolve({ passed: code === 0, lines: written.split('\n').filter(Boolean), output });
    });
  });
}
