// Several gateways on several servers, put together from Debian's packages: what one knows, the others know.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { acknowledged, createJob, write, writeUntilKept } from '../chaos/support/client.ts';
import { onServer } from '../chaos/support/cluster.ts';
import { countKept } from '../chaos/support/kept.ts';
import { until } from './support/daemon.ts';
import { missingPrograms, useFleet } from './support/fleet.ts';
import { addJob, ask, renamePast, send, titles } from './support/operations.ts';

const missing = missingPrograms();
if (missing.length > 0) console.log(`SKIPPED: the scale-out tests, because there is no ${missing.join(', ')} here.`);

describe.skipIf(missing.length > 0)('two gateways, a primary with a replica, PgBouncer, Redis and HAProxy', () => {
  const fleet = useFleet({
    DATABASE_REPLICA_MAX_LAG: '3',
    DRAIN_DELAY: '0',
    RATE_LIMIT_COST_PER_MINUTE: '12000',
  });
  const onReplica = (sql: string) => onServer(fleet.replicaUrl, (client) => client.query(sql));
  const organize = (slug: string): string => {
    fleet.command('organization', 'create', slug, '--name', slug);
    return fleet.command('token', 'create', '--organization', slug, '--scope', 'admin').trim();
  };

  it('keep organisations apart, whichever gateway is asked', async () => {
    const [first, second] = fleet.urls;
    const [north, south] = [organize('north'), organize('south')];

    await addJob(first, north, 'Pilot');

    expect(await titles(second, north)).toEqual(['Pilot']);
    expect(await titles(first, south)).toEqual([]);
    expect(await titles(second, south)).toEqual([]);
    expect(await titles(fleet.url, null)).not.toContain('Pilot');
  });

  it('show everybody what their organisation has written, also where the replica lacks it', async () => {
    const [first, second] = fleet.urls;
    const [reader, writer] = [organize('reader'), organize('writer')];
    await addJob(first, reader, 'Old title');
    await untilReplicaIsRead(reader, 'Old title');

    await onReplica('select pg_wal_replay_pause()');
    try {
      // Whatever the pause is, it is shorter than the lag that is allowed: the replica is still used.
      await renamePast(fleet.primaryUrl, 'Old title', 'New title');
      const onlyThere = await titles(second, reader);
      await addJob(first, writer, 'Written a moment ago');
      const written = [await titles(first, writer), await titles(second, writer)];

      expect(onlyThere).toEqual(['Old title']);
      expect(written).toEqual([['Written a moment ago'], ['Written a moment ago']]);
      // Past the lag that is allowed nobody is sent there any more.
      await until('the primary is read', async () => (await titles(second, reader)).includes('New title'));
    } finally {
      await onReplica('select pg_wal_replay_resume()');
    }
    await untilReplicaIsRead(reader, 'New title');
  });

  it('take one key for one event, also at the same moment', async () => {
    const [first, second] = fleet.urls;
    const jobId = await createJob(first);
    const keys = Array.from({ length: 20 }, (_, index) => `both-${index}`);

    const ids = new Set<string>();
    for (const key of keys) {
      const [one, other] = await Promise.all([write(first, jobId, key), write(second, jobId, key)]);
      const id = acknowledged(one) ?? (await writeUntilKept(() => first, jobId, key));
      expect(acknowledged(other) ?? (await writeUntilKept(() => second, jobId, key))).toBe(id);
      ids.add(id);
    }

    expect(await countKept(fleet.primaryUrl, 'both-', ids)).toEqual({ events: 20, audits: 20, acknowledged: 20 });
  });

  it('share the budget of a caller, and its persisted queries', async () => {
    const [first, second] = fleet.urls;
    const token = organize('spender');
    const query = '{ jobs(first: 10) { nodes { id } } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    // Two of these are more than a minute's budget.
    const lists = Array.from({ length: 19 }, (_, index) => `list${index}: jobs(first: 500) { nodes { id } }`);
    const dear = { query: `{ ${lists.join(' ')} }` };

    const unknown = await send(second, token, { extensions });
    await send(first, token, { query, extensions });
    const known = await send(second, token, { extensions });
    const spent = await send(first, token, dear);
    const refused = await send(second, token, dear);

    expect(unknown.body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(known.body.data).toEqual({ jobs: { nodes: [] } });
    expect(spent.status).toBe(200);
    expect(refused.body.errors?.[0].extensions.code).toBe('RATE_LIMITED');
  });

  it('go on without the replica, and with it again when it is back', async () => {
    const [first] = fleet.urls;
    const token = organize('patient');
    await addJob(first, token, 'Before');
    await untilReplicaIsRead(token, 'Before');

    await fleet.replica.end('SIGINT');
    const statuses = new Set<number>();
    for (let index = 0; index < 50; index += 1) {
      statuses.add((await send(fleet.url, token, { query: '{ jobs(first: 1) { nodes { title } } }' })).status);
    }
    await fleet.replica.start();
    await until('the replica answers', () =>
      onReplica('select 1').then(
        () => true,
        () => false,
      ),
    );

    expect([...statuses]).toEqual([200]);
    await untilReplicaIsRead(token, 'Before');
  });

  it('lose nothing that was acknowledged when one is killed under load, and HAProxy goes on with the other', async () => {
    const jobId = await createJob(fleet.url);
    const keys = Array.from({ length: 200 }, (_, index) => `killed-${index}`);
    const kept: string[] = [];
    const todo = keys.values();
    const workers = Array.from({ length: 8 }, async () => {
      for (const key of todo) {
        kept.push(await writeUntilKept(() => fleet.url, jobId, key));
        if (kept.length === 60) await fleet.gateways[0].end('SIGKILL');
      }
    });

    await Promise.all(workers);

    expect(await countKept(fleet.primaryUrl, 'killed-', kept)).toEqual({ events: 200, audits: 200, acknowledged: 200 });
    await fleet.gateways[0].start();
    await until('both answer', async () => (await ask(fleet.urls[0], null, '{ __typename }')).__typename === 'Query');
  });

  /** Waits until an organisation's mark is forgotten or has come to the replica, and its queries go there. */
  async function untilReplicaIsRead(token: string, title: string): Promise<void> {
    const seen = async () => {
      const before = await transactionsOnReplica();
      for (let index = 0; index < 20; index += 1) expect(await titles(fleet.urls[1], token)).toContain(title);
      return (await transactionsOnReplica()) - before >= 20;
    };
    await until('the replica is read', seen);
  }

  async function transactionsOnReplica(): Promise<number> {
    const statement =
      'select (xact_commit + xact_rollback)::int as count from pg_stat_database where datname = current_database()';
    return (await onReplica(statement)).rows[0].count;
  }
});
