import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

/** A second subgraph as another team would write it: what jobs pay, by the key that they have in the first. */
export const salariesSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])

  "What somebody says that a job pays."
  type Salary { "In euros." amount: Int! "What it is paid for." job: Job }

  type Job @key(fields: "id") { id: ID! "In euros; null where nobody knows." salary: Int }

  "A page of salaries." type SalaryPage { nodes: [Salary!]! pageInfo: PageInfo! }

  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }

  type Query { "The best paid first." salaries: SalaryPage! }
`;

/** Serves it on a free port: `amounts` are salaries by the ids of their jobs. */
export async function serveSalaries(amounts: ReadonlyMap<string, number>) {
  const nodes = [...amounts].map(([id, amount]) => ({ amount, job: { id } })).sort((a, b) => b.amount - a.amount);
  const pageInfo = { hasNextPage: false, hasPreviousPage: false };
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(salariesSdl),
      resolvers: {
        Query: { salaries: () => ({ nodes, pageInfo }) },
        Job: { __resolveReference: ({ id }: { id: string }) => ({ id, salary: amounts.get(id) ?? null }) },
      },
    },
  ]);
  const server = new ApolloServer({ schema });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url, close: () => server.stop() };
}
