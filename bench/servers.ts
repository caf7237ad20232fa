import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { command, ORGANIZATION, ROOT } from './database.ts';
import type { Operation } from './operations.ts';
import { postgraphileDialect } from './peers/postgraphile-dialect.ts';
import { pinned } from './pin.ts';

/** Where logs, profiles and results go. */
export const RESULTS = resolve(ROOT, 'bench/results');

/** How a server with another schema is asked, and its answers are read; others take and give the same JSON. */
export interface Dialect {
  request(operation: string, variables: Record<string, unknown>): { query: string; variables: object };
  /** What the data of an answer is in the terms of the gateway's schema. */
  translate(operation: string, data: Record<string, unknown>): unknown;
}

/** A server that answers the operations. */
export interface Server {
  name: string;
  url: string;
  /** What every request to it carries. */
  headers: Readonly<Record<string, string>>;
  pid: number;
  /** What its connections to PostgreSQL are called. */
  applicationName: string;
  /** The file with what it writes to standard error; gone after a stop. */
  log: string;
  dialect?: Dialect;
  stop(): Promise<void>;
}

interface Candidate {
  path: string;
  dialect?: Dialect;
  /** What the server is told beside the address of its database. */
  env?: Readonly<Record<string, string>>;
  /** What the server needs from its clients. */
  headers?: (databaseUrl: string) => Promise<Record<string, string>>;
}

/** Every server of the comparison by its name; the floor is what all are measured by. */
export const CANDIDATES: Readonly<Record<string, Candidate>> = {
  floor: { path: 'bench/floor/main.ts' },
  ours: {
    path: 'src/main.ts',
    env: { AUTH: 'required', PORT: '0', LOG_LEVEL: 'info', RATE_LIMIT_COST_PER_MINUTE: '1000000000' },
    headers: async (databaseUrl) => {
      const organization = ['--organization', ORGANIZATION.slug];
      const args = ['create', ...organization, '--scope', 'admin', '--name', 'bench'];
      return { authorization: `Bearer ${await command('src/cli/token.ts', databaseUrl, args)}` };
    },
  },
  mercurius: { path: 'bench/peers/mercurius.ts' },
  'mercurius-dataloader': { path: 'bench/peers/mercurius-dataloader.ts' },
  yoga: { path: 'bench/peers/yoga.ts' },
  postgraphile: {
    path: 'bench/peers/postgraphile.ts',
    env: { GRAPHILE_ENV: 'production' },
    dialect: postgraphileDialect,
  },
};

// However this process ends, its servers end with it.
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** Starts one of them on the first core, with its log in a file, and resolves when it answers. */
export async function startServer(name: string, databaseUrl: string, nodeArguments: string[] = []): Promise<Server> {
  const candidate = CANDIDATES[name];
  if (!candidate) throw new Error(`There is no server "${name}": ${Object.keys(CANDIDATES).join(', ')}.`);
  mkdirSync(RESULTS, { recursive: true });
  const headers = { 'content-type': 'application/json', ...(await candidate.headers?.(databaseUrl)) };
  const log = resolve(RESULTS, `${name}-${process.pid}.log`);
  const [file = '', ...args] = pinned('server', [process.execPath, ...nodeArguments, candidate.path]);
  const applicationName = `bench ${name} ${process.pid}`;
  const database = new URL(databaseUrl);
  database.searchParams.set('application_name', applicationName);
  const env = { ...process.env, NODE_ENV: 'production', ...candidate.env, DATABASE_URL: database.href };
  const child = spawn(file, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', openSync(log, 'w')] });
  running.add(child);
  const url = await addressOf(child, log);
  const { dialect } = candidate;
  const end = async () => {
    await stop(child);
    running.delete(child);
    rmSync(log, { force: true });
  };
  return { name, url, headers, dialect, applicationName, log, pid: child.pid as number, stop: end };
}

/** The body of a request for an operation. */
export function bodyOf({ dialect }: Server, { name, query }: Operation, variables: Record<string, unknown>): string {
  if (dialect) return JSON.stringify(dialect.request(name, variables));
  return JSON.stringify({ operationName: /^\w+ (\w+)/.exec(query)?.[1], query, variables });
}

/** Sends one operation and returns the answer's text. Throws for any status but 200. */
export async function ask(server: Server, operation: Operation, variables: Record<string, unknown>): Promise<string> {
  const body = bodyOf(server, operation, variables);
  const response = await fetch(server.url, { method: 'POST', headers: server.headers, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${server.name} answers ${operation.name} with ${response.status}: ${text}`);
  return text;
}

function addressOf(child: ChildProcess, log: string): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const [address] = /http:\/\/[\d.]+:\d+/.exec(output) ?? [];
      if (address) found(`${address}/graphql`);
    });
    child.on('error', failed);
    child.on('exit', (code) => failed(new Error(`A server ended with code ${code}; its log is ${log}.`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((stopped) => {
    child.on('exit', () => stopped());
    child.kill('SIGTERM');
  });
}
