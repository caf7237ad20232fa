import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type pg from 'pg';
import { backendCpu, cpuOf } from './cpu.ts';
import { ROOT } from './database.ts';
import type { Operation } from './operations.ts';
import { pinned } from './pin.ts';
import { bodyOf, type Server } from './servers.ts';

/** What the load process is told. */
export interface LoadRequest {
  url: string;
  headers: Readonly<Record<string, string>>;
  /** Sent one after another, each connection from the first to the last and again. */
  bodies: readonly string[];
  until: Until;
  connections: number;
}

/** How long the load goes on: for a time, or for a number of requests. */
export type Until = { seconds: number } | { requests: number };

/** What the load process tells; latencies are in milliseconds. */
export interface LoadResult {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** Requests that were not answered, or not with data alone. */
  failures: number;
}

/** One server under the load of one operation for some seconds; CPU times are microseconds for each request. */
export interface Slice extends LoadResult {
  serverCpu: number | null;
  /** Null where PostgreSQL runs on another machine. */
  postgresCpu: number | null;
}

/** As many requests as are under way at once. */
export const CONNECTIONS = 32;

/** Loads a server with an operation and measures it. Throws when a request failed. */
export async function measure(server: Server, operation: Operation, until: Until, client: pg.Client): Promise<Slice> {
  const backendsBefore = await backendCpu(client, server.applicationName);
  const before = cpuOf(server.pid);
  const result = await load(server, operation, until);
  const after = cpuOf(server.pid);
  const backends = await backendCpu(client, server.applicationName);
  if (result.failures > 0) throw new Error(`${server.name} failed ${result.failures} requests of ${operation.name}.`);
  let postgres = 0;
  for (const [pid, time] of backends) postgres += time - (backendsBefore.get(pid) ?? 0);
  return {
    ...result,
    serverCpu: before === null || after === null ? null : (after - before) / result.requests,
    postgresCpu: backends.size === 0 ? null : postgres / result.requests,
  };
}

/** Loads a server with an operation from a process of its own. */
export function load(server: Server, operation: Operation, until: Until): Promise<LoadResult> {
  const request: LoadRequest = {
    url: server.url,
    headers: server.headers,
    bodies: operation.variables.map((variables) => bodyOf(server, operation, variables)),
    until,
    connections: CONNECTIONS,
  };
  return new Promise((done, failed) => {
    const [file = '', ...args] = pinned('load', [process.execPath, resolve(ROOT, 'bench/load.ts')]);
    const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('error', failed);
    child.on('close', (code) =>
      code === 0 ? done(JSON.parse(output)) : failed(new Error(`The load ended with code ${code}.`)),
    );
    child.stdin.end(JSON.stringify(request));
  });
}
