import { buildSchema, type GraphQLSchema } from 'graphql';
import { useEffect, useState } from 'react';

/**
 * The schema as the gateway publishes it, which takes no token and no introspection. Undefined while it loads; `failed`
 * when it cannot be read, and then GraphiQL asks the endpoint itself.
 */
export function usePublishedSchema(): GraphQLSchema | 'failed' | undefined {
  const [schema, setSchema] = useState<GraphQLSchema | 'failed'>();
  useEffect(() => {
    const cancel = new AbortController();
    readSchema(cancel.signal).then(setSchema, () => {
      if (!cancel.signal.aborted) setSchema('failed');
    });
    return () => cancel.abort();
  }, []);
  return schema;
}

async function readSchema(signal: AbortSignal): Promise<GraphQLSchema> {
  const response = await fetch('/schema.graphql', { signal });
  if (!response.ok) throw new Error(`/schema.graphql: ${response.status}`);
  return buildSchema(await response.text());
}
