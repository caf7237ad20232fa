import { z } from 'zod';

const OFF_IN_PRODUCTION = { production: 'off', otherwise: 'on' };

/** The settings that say as what the gateway is served, and what beside the endpoint; rows of the table in `config.ts`. */
export const pageSettings = {
  FEDERATION: {
    expected: 'on or off',
    meaning: 'Whether the endpoint is a Federation 2 subgraph, with `_service` and `_entities`.',
    fallback: 'off',
    schema: onOrOff(),
  },
  APP: {
    expected: 'on or off',
    meaning: 'Whether `/app` is served: the timeline page, which asks the endpoint with the token of its visitor.',
    fallback: OFF_IN_PRODUCTION,
    schema: onOrOff(),
  },
  GRAPHIQL: {
    expected: 'on or off',
    meaning: 'Whether `/graphiql` is served: an explorer that works without the internet.',
    fallback: OFF_IN_PRODUCTION,
    schema: onOrOff(),
  },
  PUBLISH_SCHEMA: {
    expected: 'on or off',
    meaning:
      'Whether `/schema.graphql` is served, which asks for no token. `GRAPHIQL` takes its documentation and completion from it.',
    fallback: OFF_IN_PRODUCTION,
    schema: onOrOff(),
  },
};

function onOrOff() {
  return z.enum(['on', 'off']).transform((value) => value === 'on');
}
