// A primary, a streaming replica, PgBouncer before both, Redis, two gateways and HAProxy before them.
import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { findPostgres, freePort, onServer } from '../../chaos/support/cluster.ts';
import { Daemon, findProgram, unprivileged } from './daemon.ts';

const ROOT = new URL('../../..', import.meta.url).pathname;
const DATABASE = 'scale';

/** The programs of the fleet that are not installed. */
export const missingPrograms = (): string[] => [
  ...(findPostgres() ? [] : ['initdb']),
  ...['pgbouncer', 'redis-server', 'haproxy'].filter((name) => !findProgram(name)),
];

export interface Fleet {
  /** The gateways by their own addresses. */
  urls: [string, string];
  gateways: [Daemon, Daemon];
  /** HAProxy, which sends each request to one of them. */
  url: string;
  replica: Daemon;
  /** The databases past PgBouncer and past all rules. */
  primaryUrl: string;
  replicaUrl: string;
  /** Runs one of the gateway's own commands; its output. */
  command(name: 'organization' | 'token', ...parameters: string[]): string;
}

/** Starts all of it before the tests of this file and removes it after them. */
export function useFleet(settings: Record<string, string>): Fleet {
  const fleet = {} as Fleet;
  const daemons: Daemon[] = [];
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'event-gateway-scale-'));
    Object.assign(fleet, await startFleet(folder, settings, daemons));
  }, 240_000);
  afterAll(async () => {
    for (const daemon of daemons.reverse()) await daemon.end('SIGKILL');
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  return fleet;
}

async function startFleet(folder: string, settings: Record<string, string>, daemons: Daemon[]): Promise<Fleet> {
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const start = async (daemon: Daemon) => {
    daemons.push(daemon);
    return daemon.start();
  };

  const { primaryUrl, replicaUrl, replica } = await startDatabases(folder, start);
  const pooler = await startPgBouncer(folder, { primary: primaryUrl, replica: replicaUrl }, start);
  const redisPort = await freePort();
  const redis = ['--port', `${redisPort}`, '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  await start(new Daemon({ command: 'redis-server', parameters: redis, port: redisPort, user }));

  const { NODE_COMPILE_CACHE } = process.env;
  const env = {
    DATABASE_URL: `${pooler}/primary`,
    DATABASE_REPLICA_URLS: `${pooler}/replica`,
    DATABASE_PREPARED_STATEMENTS: 'off',
    REDIS_URL: `redis://127.0.0.1:${redisPort}`,
    LOG_LEVEL: 'info',
    NODE_ENV: 'development',
    ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }),
    ...settings,
  };
  const startGateway = async () => {
    const port = await freePort();
    const parameters = [join(ROOT, 'src/main.ts')];
    const gateway = new Daemon({ command: process.execPath, parameters, port, env: { ...env, PORT: `${port}` } });
    return { gateway: await start(gateway), port };
  };
  const first = await startGateway();
  const second = await startGateway();
  return {
    urls: [`http://127.0.0.1:${first.port}`, `http://127.0.0.1:${second.port}`],
    gateways: [first.gateway, second.gateway],
    url: await startHaProxy(folder, [first.port, second.port], start),
    replica,
    primaryUrl,
    replicaUrl,
    command: (name, ...parameters) =>
      execFileSync(process.execPath, [join(ROOT, `src/cli/${name}.ts`), ...parameters], {
        env: { PATH: process.env.PATH, ...env, LOG_LEVEL: 'error' },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
  };
}

type Start = (daemon: Daemon) => Promise<Daemon>;

async function startDatabases(folder: string, start: Start) {
  const binaries = findPostgres() as string;
  const user = unprivileged();
  const options = { ...user, cwd: folder, stdio: 'pipe' as const };
  const data = (name: string) => join(folder, name);
  const [primaryPort, replicaPort] = [await freePort(), await freePort()];
  const server = (name: string, port: number) => {
    const settings = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '100',
      fsync: 'off',
      hot_standby_feedback: 'on',
      // A replica that is paused would otherwise miss what the primary throws away.
      wal_keep_size: '256MB',
    };
    const flags = Object.entries(settings).flatMap(([setting, value]) => ['-c', `${setting}=${value}`]);
    const parameters = ['-D', data(name), '-p', `${port}`, ...flags];
    return new Daemon({ command: join(binaries, 'postgres'), parameters, port, user });
  };
  const initdb = ['-D', data('primary'), '-U', 'scale', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
  execFileSync(join(binaries, 'initdb'), initdb, options);
  await start(server('primary', primaryPort));
  const urlOf = (port: number, database: string) => `postgres://scale@127.0.0.1:${port}/${database}`;
  await untilReady(urlOf(primaryPort, 'postgres'));
  await onServer(urlOf(primaryPort, 'postgres'), (client) => client.query(`create database ${DATABASE}`));
  const copy = ['-D', data('replica'), '-d', urlOf(primaryPort, 'postgres'), '-R', '-X', 'stream', '-c', 'fast', '-N'];
  execFileSync(join(binaries, 'pg_basebackup'), copy, options);
  const replica = await start(server('replica', replicaPort));
  await untilReady(urlOf(replicaPort, DATABASE));
  return { primaryUrl: urlOf(primaryPort, DATABASE), replicaUrl: urlOf(replicaPort, DATABASE), replica };
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await onServer(url, (client) => client.query('select 1'));
      return;
    } catch (error) {
      if (attempt === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** In transaction mode; its URL without a database, of which it has one for each server. */
async function startPgBouncer(folder: string, servers: Record<string, string>, start: Start): Promise<string> {
  const user = unprivileged();
  const port = await freePort();
  const users = join(folder, 'users.txt');
  const file = join(folder, 'pgbouncer.ini');
  const databases = Object.entries(servers).map(([name, url]) => {
    const { hostname, port: serverPort, pathname } = new URL(url);
    return `${name} = host=${hostname} port=${serverPort} dbname=${pathname.slice(1)}`;
  });
  const settings = [
    `listen_addr = 127.0.0.1\nlisten_port = ${port}\nunix_socket_dir =\nauth_type = trust\nauth_file = ${users}`,
    'pool_mode = transaction\ndefault_pool_size = 20\nmax_client_conn = 400\nadmin_users = scale\nserver_login_retry = 1\nquery_wait_timeout = 2',
  ];
  writeFileSync(users, '"scale" ""\n');
  writeFileSync(file, `[databases]\n${databases.join('\n')}\n\n[pgbouncer]\n${settings.join('\n')}\n`);
  const command = findProgram('pgbouncer') as string;
  await start(new Daemon({ command, parameters: [file], port, user }));
  return `postgres://scale@127.0.0.1:${port}`;
}

async function startHaProxy(folder: string, ports: readonly number[], start: Start): Promise<string> {
  const port = await freePort();
  const file = join(folder, 'haproxy.cfg');
  mkdirSync(folder, { recursive: true });
  const servers = ports.map((one, index) => `  server gateway${index + 1} 127.0.0.1:${one} check inter 500ms`);
  const text = `
defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 30s
  option redispatch
  retries 2
  retry-on conn-failure
frontend api
  bind 127.0.0.1:${port}
  default_backend gateways
backend gateways
  balance roundrobin
  option httpchk GET /health/ready
${servers.join('\n')}
`;
  writeFileSync(file, text);
  const command = findProgram('haproxy') as string;
  await start(new Daemon({ command, parameters: ['-f', file, '-db'], port }));
  return `http://127.0.0.1:${port}`;
}
