/**
 * PostGraphile on the schema that it makes of the database, with plugins for what a client of the timeline needs and the
 * database does not say: the interface of all events, bounds in time, the latest first.
 */
import 'postgraphile';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { ORGANIZATION } from '../database.ts';
import { POOL_SIZE } from '../pool.ts';
import { plugins } from './postgraphile-plugins.ts';

const pgSettings = { role: 'event_gateway', 'app.organization_id': ORGANIZATION.id };

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins,
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL ?? '',
      schemas: ['public', 'bench'],
      poolConfig: { max: POOL_SIZE },
    }),
  ],
  grafast: { context: () => ({ pgSettings }), explain: false },
  grafserv: { graphiql: false, watch: false, graphqlPath: '/graphql' },
});

if (process.argv.includes('--print')) {
  const { printSchema } = await import('graphql');
  console.log(printSchema((await instance.getSchemaResult()).schema));
  process.exit();
}

const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => console.log(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}`));
