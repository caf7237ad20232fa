import { type FieldPolicy, InMemoryCache, type Reference } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import possibleTypes from './generated/possible-types.ts';

/** A list is another one under another filter or in another order; its pages belong together. */
const pages: FieldPolicy = relayStylePagination(['filter', 'orderBy']);
const plainPages: FieldPolicy = relayStylePagination();
/** One object by its id: taken from the cache when a list has brought it already. */
const byId = (typename: string): FieldPolicy<Reference> => ({
  read: (_, { args, toReference }) => toReference({ __typename: typename, id: args?.id }),
});

/** The cache that suits the schema's pages, interfaces and unions. */
export const createCache = () =>
  new InMemoryCache({
    possibleTypes: possibleTypes.possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          events: pages,
          jobEvents: pages,
          trainingEvents: pages,
          interviewEvents: pages,
          telemetryEvents: pages,
          crmEvents: pages,
          applications: plainPages,
          contacts: plainPages,
          eventCategories: plainPages,
          groups: plainPages,
          jobs: plainPages,
          people: plainPages,
          tags: plainPages,
          telemetrySessions: plainPages,
          trainingClasses: plainPages,
          users: plainPages,
          job: byId('Job'),
        },
      },
      Application: { fields: { events: pages } },
      Contact: { fields: { events: pages } },
      Group: { fields: { events: pages } },
      Job: { fields: { events: pages } },
      Person: { fields: { events: pages } },
      TelemetrySession: { fields: { events: pages } },
      TrainingClass: { fields: { events: pages } },
      Event: { fields: { history: plainPages } },
      // Its id is that of another system: two interviews may show it under two names.
      InterviewDefinition: { keyFields: false },
    },
  });
