/** GraphQL Yoga on node:http with its cache of parsed and validated documents, and DataLoader for relations. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga, type Plugin } from 'graphql-yoga';
import { createPool } from '../pool.ts';
import { type Context, contextOf, relations, roots, typeDefs } from './resolvers.ts';
import { Tenant } from './tenant.ts';

const pool = createPool(process.env.DATABASE_URL ?? '');

const endTransaction: Plugin<Context> = {
  onExecute: () => ({ onExecuteDone: ({ args }) => args.contextValue.tenant.end() }),
};

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers: { ...roots, ...relations } as never }),
  context: () => contextOf(new Tenant(pool)),
  plugins: [endTransaction],
  graphiql: false,
  landingPage: false,
});

const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => console.log(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}`));
