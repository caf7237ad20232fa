import { Environment, type FetchFunction, Network, RecordSource, Store } from 'relay-runtime';

/** A store of its own that asks the endpoint. */
export function createEnvironment(url: string): Environment {
  const fetchResult: FetchFunction = async ({ text }, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  };
  return new Environment({ network: Network.create(fetchResult), store: new Store(new RecordSource()) });
}
