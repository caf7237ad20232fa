import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import schema from './generated/introspection.json' with { type: 'json' };

const pages = relayPagination();
const partOfItsParent = () => null;

/** A client with a normalised cache that knows the schema: its interfaces, unions, nullability and pages. */
export const createClient = (url: string) =>
  new Client({
    url,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema,
        // What has no id of its own in this graph.
        keys: {
          EventSource: partOfItsParent,
          InterviewDefinition: partOfItsParent,
          InterviewTime: partOfItsParent,
          InterviewTypeUse: partOfItsParent,
          Interviewer: partOfItsParent,
        },
        resolvers: {
          Query: {
            events: pages,
            jobEvents: pages,
            trainingEvents: pages,
            interviewEvents: pages,
            telemetryEvents: pages,
            crmEvents: pages,
            job: (_, { id }) => ({ __typename: 'Job', id }),
          },
          Job: { events: pages },
        },
      }),
      fetchExchange,
    ],
  });
