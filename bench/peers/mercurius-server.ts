import fastify from 'fastify';
import mercurius, { type MercuriusOptions } from 'mercurius';
import { createPool } from '../pool.ts';
import { typeDefs } from './resolvers.ts';
import { Tenant } from './tenant.ts';

/** Serves the peers' schema by Mercurius with its JIT from the first request on; the port is one that is free. */
export async function serve(
  options: Pick<MercuriusOptions, 'resolvers' | 'loaders'>,
  contextOf: (tenant: Tenant) => { tenant: Tenant },
): Promise<void> {
  const pool = createPool(process.env.DATABASE_URL ?? '');
  const app = fastify();
  app.register(mercurius, {
    schema: typeDefs,
    ...options,
    jit: 1,
    context: () => contextOf(new Tenant(pool)),
  });
  await app.ready();
  app.graphql.addHook('onResolution', async (_execution, context) =>
    (context as unknown as { tenant: Tenant }).tenant.end(),
  );
  console.log(`ready at ${await app.listen({ host: '127.0.0.1', port: 0 })}`);
}
