// The migration that takes telemetry apart by month, on a database that has records already.
import type { EntityManager } from '@mikro-orm/sql';
import { expect, it } from 'vitest';
import { domains } from '../../src/domains/index.ts';
import { migrations } from '../../src/migrations/index.ts';
import { sharedEntities } from '../../src/organization/index.ts';
import { createPglite, openDatabase } from '../../src/platform/database.ts';
import type { Json } from '../support/gateway.ts';

const ORGANIZATIONS = ['01890000-0000-7000-8000-0000000000a1', '01890000-0000-7000-8000-0000000000a2'];

it('moves every record of every organisation as it is', async () => {
  const instance = await createPglite();
  const location = { kind: 'pglite-instance', instance } as const;
  const entities = [...sharedEntities, ...domains.flatMap((domain) => domain.entities)];
  const before = await openDatabase({ location, entities, migrations: migrations.slice(0, 1) });
  await before.migrate();
  for (const organization of ORGANIZATIONS) {
    await instance.query(
      `insert into telemetry_session (organization_id, id, created_at, updated_at, version) values ($1, $1, now(), now(), 1)`,
      [organization],
    );
    await instance.query(
      `insert into telemetry_record (organization_id, id, occurs_at, session_id, event_type, client_time, latitude, longitude, tag_ids, data, source_system)
        select $1, gen_random_uuid(), now() - n * interval '50 days', $1, 'type ' || n, now(), n % 90, n % 180,
          array[gen_random_uuid()], jsonb_build_object('note', 'word' || n), 'ROUNDWARE' from generate_series(0, 99) n`,
      [organization],
    );
  }
  const rows = async () => (await instance.query<Json>('select * from telemetry_record order by id')).rows;
  const stored = await rows();

  const after = await openDatabase({ location, entities, migrations });
  await after.migrate();

  expect(stored).toHaveLength(200);
  expect(await rows()).toEqual(stored);
  const counts = (
    await instance.query<Json>(`select tableoid::regclass::text as name, count(*)::int as n,
      max(occurs_at) < now() - interval '10 years' as is_old from telemetry_record group by tableoid order by 1`)
  ).rows;
  // 13.7 years of records: those of more than ten years ago stay together.
  expect(counts.filter(({ n }) => n > 6)).toEqual([
    { name: 'telemetry_record_earlier', n: expect.any(Number), is_old: true },
  ]);
  const pages = (after.orm.em as EntityManager).fork();
  expect(
    await pages.execute(`select count(*)::int as n from telemetry_record where search @@ 'word7'::tsquery`),
  ).toEqual([{ n: 2 }]);
  await instance.close();
});
