// What the database holds in the end, read past all rules.
import { createPglite } from '../../../src/platform/database.ts';
import { readTypeId } from '../../../src/platform/ids.ts';
import { onServer } from './cluster.ts';

const COUNT = `select
    (select count(*)::int4 from job_event where starts_with(note, $1)) as events,
    (select count(*)::int4 from event_change where starts_with(after->>'note', $1)) as audits,
    (select count(*)::int4 from job_event where starts_with(note, $1) and id = any($2::uuid[])) as acknowledged`;

/** How many events and audit rows the keys with a prefix left, and how many of the acknowledged events are there. */
export interface Kept {
  events: number;
  audits: number;
  acknowledged: number;
}

/** What is left in a PostgreSQL database. */
export const countKept = (url: string, prefix: string, ids: Iterable<string>): Promise<Kept> =>
  onServer(url, async (client) => (await client.query(COUNT, [prefix, uuidsOf(ids)])).rows[0]);

/** What is left in the folder of an embedded database that nobody has open. */
export async function countKeptIn(dataDir: string, prefix: string, ids: Iterable<string>): Promise<Kept> {
  const pglite = await createPglite({ dataDir: `${dataDir}/pglite` });
  const { rows } = await pglite.query<Kept>(COUNT, [prefix, uuidsOf(ids)]);
  await pglite.close();
  return rows[0] as Kept;
}

const uuidsOf = (ids: Iterable<string>) => Array.from(ids, (id) => readTypeId(id)?.uuid);
