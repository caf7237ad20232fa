import { GraphiQL } from 'graphiql';
import { fetcher } from './fetcher.ts';
import { Header } from './header.tsx';
import { operations } from './operations.ts';
import { usePublishedSchema } from './schema.ts';

const tabs = operations.map((query) => ({ query }));

/** The whole page. */
export function Explorer() {
  const schema = usePublishedSchema();
  if (schema === undefined) return <p className="loading">Reading the schema …</p>;
  return (
    <>
      <Header />
      <GraphiQL
        fetcher={fetcher}
        schema={schema === 'failed' ? undefined : schema}
        defaultTabs={tabs}
        shouldPersistHeaders
        inputValueDeprecation
      >
        <GraphiQL.Logo>Explorer</GraphiQL.Logo>
      </GraphiQL>
    </>
  );
}
