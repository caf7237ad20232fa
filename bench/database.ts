import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

/** The project's root folder. */
export const ROOT = resolve(import.meta.dirname, '..');

/** The organisation that the load belongs to: the first, with 30 % of the events. */
export const ORGANIZATION = { id: '01890000-0000-7000-8000-0000000b0001', slug: 'bench-1' };

const server = process.env.DATABASE_URL ?? process.env.TEST_DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/test';
const seed = ['seed.sql', 'postgraphile.sql']
  .map((name) => readFileSync(resolve(import.meta.dirname, 'seed', name), 'utf8'))
  .join('\n');
const run = promisify(execFile);

/** Runs one of the project's commands against a database, and returns what it writes to standard output. */
export async function command(path: string, url: string, args: readonly string[] = []): Promise<string> {
  const env = { ...process.env, DATABASE_URL: url, NODE_ENV: 'production' };
  const { stdout } = await run(process.execPath, [path, ...args], { cwd: ROOT, env });
  return stdout.trim();
}

/**
 * The URL of a seeded database with this many events, on the server of DATABASE_URL. It is made anew when it is missing
 * or was made from another seed or other migrations, and kept for the next run.
 */
export async function seededDatabase(events: number): Promise<string> {
  const name = `${process.env.BENCH_DATABASE ?? 'event_gateway_bench'}_${events}`;
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const origin = createHash('sha256')
    .update(`${events} ${seed} ${await migrationNames()}`)
    .digest('hex');
  if ((await originOf(name)) === origin) return url;
  console.log(`Seeding ${events.toLocaleString('en')} events into ${name} …`);
  await asAdmin(async (admin) => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name}`);
  });
  await command('src/cli/organization.ts', url, ['list']);
  await within(url, async (client) => {
    await client.query(`select set_config('bench.events', '${events}', false)`);
    await client.query(seed);
    await client.query('vacuum analyze');
  });
  await asAdmin((admin) => admin.query(`comment on database ${name} is '${origin}'`));
  return url;
}

/** A new database without events, on the same server; `drop` removes it. */
export async function emptyDatabase(purpose: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `${process.env.BENCH_DATABASE ?? 'event_gateway_bench'}_${purpose}_${process.pid}`;
  const drop = () => asAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`));
  await drop();
  await asAdmin((admin) => admin.query(`create database ${name}`));
  return { url: Object.assign(new URL(server), { pathname: `/${name}` }).href, drop: async () => void (await drop()) };
}

/** Removes what the load has created, so that the next run meets the same data. */
export async function forgetWrites(url: string, eventType: string): Promise<void> {
  await within(url, async (client) => {
    await client.query('delete from telemetry_record where event_type = $1', [eventType]);
    await client.query('vacuum analyze telemetry_record');
  });
}

/** Runs `work` on a connection of its own, as the owner of the tables. */
export async function within<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const asAdmin = <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => within(server, work);

async function originOf(name: string): Promise<string | null> {
  const sql = "select shobj_description(oid, 'pg_database') as origin from pg_database where datname = $1";
  const { rows } = await asAdmin((admin) => admin.query<{ origin: string | null }>(sql, [name]));
  return rows[0]?.origin ?? null;
}

async function migrationNames(): Promise<string> {
  const { migrations } = await import('../src/migrations/index.ts');
  return migrations.map((migration) => migration.name).join();
}
