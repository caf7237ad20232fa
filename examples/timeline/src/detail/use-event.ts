import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../graphql/client.ts';
import { EventByIdDocument, EventHistoryDocument, SubjectEventsDocument } from '../graphql/generated/graphql.ts';

const HISTORY_SIZE = 20;
const RELATED_COUNT = 6;

/** One event with everything there is to know of it; null when there is none. */
export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ['event', id],
    queryFn: async ({ signal }) => (await request(EventByIdDocument, { id }, signal)).event ?? null,
  });

export const useEvent = (id: string) => useQuery(eventQuery(id));

/** The newest changes to an event, of which `version` is a part: a new version is a new history. */
export const useHistory = (id: string, version: number) =>
  useQuery({
    queryKey: ['event', id, 'history', version],
    queryFn: async ({ signal }) =>
      (await request(EventHistoryDocument, { id, first: HISTORY_SIZE }, signal)).event?.history ?? null,
  });

/** The newest events of a subject, and how many it has. */
export const useSubjectEvents = (subjectId: string) =>
  useQuery({
    queryKey: ['subject', subjectId, 'events'],
    queryFn: async ({ signal }) =>
      (await request(SubjectEventsDocument, { subjectId, first: RELATED_COUNT }, signal)).events,
  });
