import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { toEventFilter } from '../filters/event-filter.ts';
import { request } from '../graphql/client.ts';
import {
  NewerEventsDocument,
  OlderEventsDocument,
  TimelineAroundDocument,
  type TimelineEventFragment,
  type TimelinePageFragment,
} from '../graphql/generated/graphql.ts';
import type { Filters } from '../routes/location.ts';
import { useArrival } from '../routes/use-place.ts';
import { addDays, type Day, startOf } from '../time.ts';

const PAGE_SIZE = 100;
/** What lies further away than this is let go of, and loaded again on the way back. */
const MAX_PAGES = 10;

/** A run of the timeline, newest first, and how to go on from either of its ends; null where it ends for good. */
interface Run {
  events: readonly TimelineEventFragment[];
  newer: string | null;
  older: string | null;
}

type Step = { from: 'anchor' } | { from: 'newer' | 'older'; cursor: string };

/** The timeline around a day (or now), loaded a page at a time in both directions. */
export function useTimeline(filters: Filters, at: Day | null) {
  const arrival = useArrival();
  // "Now" is when the visitor came here: it does not move on while pages are loaded.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival has its own anchor, from which the list begins
  const anchor = useMemo(() => (at === null ? new Date() : startOf(addDays(at, 1))), [at, arrival]);
  const query = useInfiniteQuery<Run, Error, InfiniteData<Run>, readonly unknown[], Step>({
    // With the arrival, as pages that were scrolled to before may be far from the anchor.
    queryKey: ['timeline', filters, at, arrival],
    initialPageParam: { from: 'anchor' },
    maxPages: MAX_PAGES,
    queryFn: ({ pageParam, signal }) => load(filters, anchor, pageParam, signal),
    getPreviousPageParam: (first) => (first.newer === null ? null : { from: 'newer', cursor: first.newer }),
    getNextPageParam: (last) => (last.older === null ? null : { from: 'older', cursor: last.older }),
  });
  // By id: between two pages an event can have moved from one to the other.
  const events = useMemo(() => {
    const all = query.data?.pages.flatMap((run) => run.events) ?? [];
    return [...new Map(all.map((event) => [event.id, event])).values()];
  }, [query.data]);
  return { ...query, events, anchor };
}

async function load(filters: Filters, anchor: Date, step: Step, signal: AbortSignal): Promise<Run> {
  const filter = toEventFilter(filters);
  if (step.from === 'older') {
    const variables = { filter, first: PAGE_SIZE, after: step.cursor };
    const { events } = await request(OlderEventsDocument, variables, signal);
    return runOf(events);
  }
  if (step.from === 'newer') {
    const variables = { filter, last: PAGE_SIZE, before: step.cursor };
    const { events } = await request(NewerEventsDocument, variables, signal);
    return runOf(events);
  }
  const variables = {
    older: toEventFilter(filters, { lt: anchor }),
    newer: toEventFilter(filters, { gte: anchor }),
    first: PAGE_SIZE,
    last: PAGE_SIZE / 2,
  };
  const { older, newer } = await request(TimelineAroundDocument, variables, signal);
  return { events: [...newer.nodes, ...older.nodes], newer: previousOf(newer), older: nextOf(older) };
}

const runOf = (page: TimelinePageFragment): Run => ({
  events: page.nodes,
  newer: previousOf(page),
  older: nextOf(page),
});

const nextOf = ({ pageInfo }: TimelinePageFragment) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null);
const previousOf = ({ pageInfo }: TimelinePageFragment) =>
  pageInfo.hasPreviousPage ? (pageInfo.startCursor ?? null) : null;
