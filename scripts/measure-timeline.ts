/**
 * `npm run measure`: what a timeline page of 50 costs among half a million events of one organisation, at its start, in
 * its middle and at its end. Prints the plan of the first page, and for each page its buffers and its median time as a
 * ratio to the first. Works in a database of its own on the server of TEST_DATABASE_URL, and drops it afterwards.
 */
import { readFileSync } from 'node:fs';
import type { EntityManager } from '@mikro-orm/sql';
import pg from 'pg';
import { domains } from '../src/domains/index.ts';
import { timelineBranches } from '../src/events/filter.ts';
import { wholeOf } from '../src/events/reading.ts';
import { pageEvents } from '../src/events/repository.ts';
import { eventOrdering } from '../src/events/table.ts';
import { catalogOf } from '../src/gateway.ts';
import { migrations } from '../src/migrations/index.ts';
import { DEMO_ORGANIZATION } from '../src/organization/demo.ts';
import { sharedEntities } from '../src/organization/index.ts';
import { openDatabase } from '../src/platform/database.ts';
import type { Position } from '../src/platform/keyset.ts';
import { sql } from '../src/platform/sql.ts';
import type { Transaction } from '../src/platform/transaction.ts';

const RUNS = 101;
const PAGE = 50;
const server = process.env.TEST_DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/test';
const name = `event_gateway_measure_${process.pid}`;
const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
const ordering = eventOrdering('events', 'OCCURS_AT', 'DESC');
const catalog = catalogOf(domains);
const branches = timelineBranches(catalog, catalog.tables, null).map((branch) => ({
  ...branch,
  reading: wholeOf(branch.table),
}));

const admin = new pg.Client(server);
await admin.connect();
await admin.query(`create database ${name}`);
const entities = [...sharedEntities, ...domains.flatMap((domain) => domain.entities)];
const database = await openDatabase({ location: { kind: 'postgres', url, poolSize: 1 }, entities, migrations });
try {
  await database.migrate();
  await fill();
  await measure();
} finally {
  await database.close();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
}

async function fill(): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(readFileSync(new URL('timeline-sample.sql', import.meta.url), 'utf8'));
  await client.query('vacuum analyze');
  await client.end();
}

async function measure(): Promise<void> {
  const pages: [string, number][] = [
    ['page 1', 0],
    ['page 100', 100],
    ['page 5,000', 5_000],
    ['page 9,999', 9_999],
  ];
  console.log((await plan(null)).join('\n'), '\n');
  const results = [];
  for (const [label, page] of pages) {
    const after = page === 0 ? null : await positionBefore(page * PAGE);
    results.push({ label, after, buffers: await buffersOf(after), times: [] as number[] });
  }
  for (let run = 0; run < RUNS; run += 1) {
    for (const { after, times } of results) times.push(await timeOf(after));
  }
  const [first = 1] = results.map(({ times }) => median(times));
  console.table(
    results.map(({ label, buffers, times }) => ({
      page: label,
      buffers,
      'time ÷ page 1': (median(times) / first).toFixed(2),
    })),
  );
}

function request(after: Position | null) {
  return { ordering, limit: PAGE, backward: false, after, before: null, beforeStart: false, afterEnd: true };
}

async function inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = database.transaction({ organizationId: DEMO_ORGANIZATION.id });
  try {
    return await work(transaction);
  } finally {
    await transaction.rollback();
  }
}

/** The last event of the pages before, found the slow way. */
async function positionBefore(count: number): Promise<Position> {
  const tables = branches.map(
    ({ table }) => `select occurs_at, id from ${table.name} where organization_id = '${DEMO_ORGANIZATION.id}'`,
  );
  const em = (database.orm.em as EntityManager).fork();
  const [row] = await em.execute<{ occurs_at: string; id: string }[]>(
    `select occurs_at, id from (${tables.join(' union all ')}) e order by occurs_at desc, id desc offset ${count - 1} limit 1`,
  );
  if (!row) throw new Error(`There are fewer than ${count} events.`);
  return [new Date(row.occurs_at).toISOString(), row.id];
}

/** The gateway's own page statement, explained instead of answered. */
async function plan(after: Position | null): Promise<string[]> {
  return inTransaction(async (transaction) => {
    const explaining = {
      organizationId: transaction.organizationId,
      query: (statement: never) =>
        transaction.query(sql`explain (analyze, buffers, costs off, timing off) ${statement}`),
    };
    const rows = await pageEvents(explaining as unknown as Transaction, branches, request(after));
    return rows.map((row) => (row as unknown as { 'QUERY PLAN': string })['QUERY PLAN']);
  });
}

async function buffersOf(after: Position | null): Promise<number> {
  await plan(after);
  const [, hit = '0'] = /Buffers: shared hit=(\d+)/.exec((await plan(after)).join('\n')) ?? [];
  return Number(hit);
}

function timeOf(after: Position | null): Promise<number> {
  return inTransaction(async (transaction) => {
    await transaction.query(sql`select 1`);
    const start = performance.now();
    await pageEvents(transaction, branches, request(after));
    return performance.now() - start;
  });
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}
