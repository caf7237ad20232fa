import pg from 'pg';

/** As many connections as the gateway opens by default. */
export const POOL_SIZE = 10;

const TIMESTAMPTZ = 1184;

/** A pool for a server of the benchmark: times arrive as PostgreSQL's text in UTC. */
export function createPool(url: string): pg.Pool {
  const types = new pg.TypeOverrides();
  types.setTypeParser(TIMESTAMPTZ, (text) => text);
  return new pg.Pool({ connectionString: url, max: POOL_SIZE, types, options: '-c TimeZone=UTC' });
}
