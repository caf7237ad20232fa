// The Relay compiler reads the schema from a file: this fetches it from the endpoint.
import { writeFileSync } from 'node:fs';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from 'graphql';

const response = await fetch(process.env.GRAPHQL_ENDPOINT ?? 'http://127.0.0.1:4000/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }) }),
});
const { data } = (await response.json()) as { data: IntrospectionQuery };

writeFileSync('schema.graphql', printSchema(buildClientSchema(data)));
