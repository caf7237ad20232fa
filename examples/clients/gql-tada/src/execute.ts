import type { TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';

const endpoint = process.env.GRAPHQL_ENDPOINT ?? 'http://127.0.0.1:4000/graphql';

/** Sends an operation; rejects when there is no result. What it takes and returns follows from the document. */
export async function execute<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
): Promise<Result> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Result; errors?: { message: string }[] };
  if (!data || errors) throw new Error(errors?.map(({ message }) => message).join('\n') ?? response.statusText);
  return data;
}
