// A PostgreSQL server of the tests' own, which they may stop, kill and start again.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';

export interface Cluster {
  /** The URL of a new, empty database. */
  createDatabase(): Promise<string>;
  /** Ends every process of the server at once, as `pg_ctl stop -m immediate` does: the next start recovers from a crash. */
  stopImmediately(): Promise<void>;
  /** Resolves when the server takes connections. */
  start(): Promise<void>;
}

/** The folder of initdb and postgres, the newest of those installed. */
export function findPostgres(): string | undefined {
  let configured: string[] = [];
  try {
    configured = [execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: 'pipe' }).trim()];
  } catch {
    // Not everybody who has the server has this.
  }
  const installed = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return [...configured, ...installed].find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  );
}

/** Starts a server before the tests of this file and removes it after them. */
export function useCluster(): Cluster {
  const cluster = {} as Cluster;
  let remove = async () => {};
  beforeAll(async () => {
    const opened = await openCluster();
    Object.assign(cluster, opened);
    remove = opened.remove;
  });
  afterAll(() => remove());
  return cluster;
}

async function openCluster(): Promise<Cluster & { remove(): Promise<void> }> {
  const binaries = findPostgres();
  if (!binaries) throw new Error('There is no initdb here.');
  const folder = mkdtempSync(join(tmpdir(), 'event-gateway-chaos-'));
  const data = join(folder, 'data');
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder };
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'chaos', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    {
      ...options,
      stdio: 'pipe',
    },
  );
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '60' };
  let server: ChildProcess | undefined;
  let databases = 0;
  const urlOf = (name: string) => `postgres://chaos@127.0.0.1:${port}/${name}`;
  // Should this process end before its time, the server does not outlive it.
  const onExit = () => server?.kill('SIGQUIT');
  process.on('exit', onExit);

  const cluster = {
    async start() {
      const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
      server = spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
        ...options,
        stdio: 'ignore',
      });
      await untilItAnswers(urlOf('postgres'));
    },
    async stopImmediately() {
      if (!server || server.exitCode !== null) return;
      const exited = once(server, 'exit');
      server.kill('SIGQUIT');
      await exited;
    },
    async createDatabase() {
      databases += 1;
      const name = `chaos_${databases}`;
      await onServer(urlOf('postgres'), (client) => client.query(`create database ${name}`));
      return urlOf(name);
    },
    async remove() {
      await cluster.stopImmediately();
      process.off('exit', onExit);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await cluster.start();
  return cluster;
}

/** Does something on a connection of its own, as the database's owner. */
export async function onServer<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'chaos' });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

async function untilItAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    try {
      await onServer(url, (client) => client.query('select 1'));
      return;
    } catch {
      await sleep(50);
    }
  }
  throw new Error('The PostgreSQL server did not start.');
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
