import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { isFiltered, NO_FILTERS } from '../routes/location.ts';
import { go, usePlace } from '../routes/use-place.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { EmptyState, LoadingRows } from '../ui/states.tsx';
import { EventRow } from './event-row.tsx';
import { DayHeader, NowLine } from './marks.tsx';
import { isAllDay, type Row, toRows } from './rows.ts';
import './timeline.css';
import { HEIGHTS, useRowList } from './use-row-list.ts';
import { useTimeline } from './use-timeline.ts';

/** How near the end of what is loaded more of it is asked for, in rows. */
const AHEAD = 25;
/** How much of what is to come stands above the line of now at first, in pixels at most. */
const ABOVE_NOW = 150;

/** All events on one list, the latest first, that goes on in both directions. */
export function Timeline() {
  const { filters, at, panel } = usePlace();
  const timeline = useTimeline(filters, at);
  const { events, anchor, hasNextPage, hasPreviousPage, fetchNextPage, fetchPreviousPage } = timeline;
  const rows = useMemo(() => toRows(events, at === null ? anchor : null), [events, at, anchor]);
  const scroller = useRef<HTMLElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const openId = panel?.show === 'detail' ? panel.id : null;
  const focusedIndex = rows.findIndex((row) => row.key === (focused ?? openId));
  const { target, offset } = useMemo(() => startingRow(rows, anchor), [rows, anchor]);
  const { list, sticky, remember } = useRowList(rows, scroller, {
    start: anchor,
    target,
    offset,
    focused: focusedIndex,
  });
  const items = list.getVirtualItems();
  const { startIndex: first = 0, endIndex: last = 0 } = list.range ?? {};
  const isLaidOut = list.range !== null;

  useEffect(() => {
    if (!isLaidOut || timeline.isFetching || timeline.isError) return;
    if (hasPreviousPage && first < AHEAD) void fetchPreviousPage();
    else if (hasNextPage && last > rows.length - AHEAD) void fetchNextPage();
  }, [
    isLaidOut,
    first,
    last,
    rows.length,
    timeline.isFetching,
    timeline.isError,
    hasPreviousPage,
    hasNextPage,
    fetchPreviousPage,
    fetchNextPage,
  ]);

  const move = useTimelineKeys(
    rows,
    focusedIndex,
    (index) => {
      const row = rows[index];
      if (!row) return;
      setFocused(row.key);
      list.scrollToIndex(index, { align: 'auto' });
      // The row may only now come to be rendered.
      requestAnimationFrame(() => document.getElementById(`row-${row.key}`)?.focus({ preventScroll: true }));
    },
    first,
  );

  if (timeline.isPending) return <LoadingRows label="Loading the timeline" />;
  if (timeline.isError && events.length === 0) {
    return <Failure error={timeline.error} retry={() => void timeline.refetch()} />;
  }
  if (rows.length === 0) return <NothingHere filtered={isFiltered(filters)} />;
  const retry = () =>
    void (timeline.isFetchPreviousPageError
      ? fetchPreviousPage()
      : timeline.isFetchNextPageError
        ? fetchNextPage()
        : timeline.refetch());
  return (
    <>
      <section
        className="timeline"
        ref={scroller}
        aria-label="Timeline"
        aria-busy={timeline.isFetching}
        onScroll={remember}
        onKeyDown={move}
      >
        <div className="timeline-rows" style={{ height: list.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index] as Row;
            const isSticky = item.index === sticky.current;
            return (
              <div
                key={row.key}
                className={isSticky ? 'timeline-row is-sticky' : 'timeline-row'}
                style={{ height: item.size, ...(!isSticky && { transform: `translateY(${item.start}px)` }) }}
              >
                {row.type === 'day' && <DayHeader day={row.day} />}
                {row.type === 'now' && <NowLine />}
                {row.type === 'event' && (
                  <EventRow
                    event={row.event}
                    allDay={isAllDay(row.event)}
                    isOpen={row.key === openId}
                    isTabStop={
                      item.index === (focusedIndex >= 0 ? focusedIndex : rows.findIndex(({ type }) => type === 'event'))
                    }
                    onFocus={() => setFocused(row.key)}
                  />
                )}
              </div>
            );
          })}
        </div>
        {timeline.isFetchingNextPage && <LoadingRows label="Loading older events" count={2} />}
      </section>
      {/* Outside of what scrolls, as it can be about either end of the list. */}
      {timeline.isError && <Failure error={timeline.error} retry={retry} compact />}
    </>
  );
}

/** The row to begin at, and how far below the upper edge: what comes before now, or the first day not after the chosen one. */
function startingRow(rows: readonly Row[], anchor: Date): { target: number; offset: number } {
  const now = rows.findIndex((row) => row.type === 'now');
  if (now >= 0) {
    // Whole rows only, below the day that stays in sight.
    const first = rowAbove(rows, now, ABOVE_NOW);
    return { target: first, offset: rows[first]?.type === 'day' ? 0 : HEIGHTS.day };
  }
  const event = rows.findIndex((row) => row.type === 'event' && Date.parse(row.event.occursAt) < anchor.getTime());
  const day = rows.findLastIndex((row, index) => index < event && row.type === 'day');
  return { target: day >= 0 ? day : rows.length - 1, offset: 0 };
}

/** The farthest row above another with no more than so many pixels between them. */
function rowAbove(rows: readonly Row[], from: number, most: number): number {
  let room = most;
  let index = from;
  for (let above = rows[index - 1]; above && HEIGHTS[above.type] <= room; above = rows[index - 1]) {
    room -= HEIGHTS[above.type];
    index -= 1;
  }
  return index;
}

/** The arrows, j and k, Home and End move the focus from event to event. */
function useTimelineKeys(rows: readonly Row[], focused: number, focus: (index: number) => void, first: number) {
  const isEvent = (row: Row) => row.type === 'event';
  const nextOf = (key: string, from: number): number | undefined => {
    switch (key) {
      case 'j':
      case 'ArrowDown':
        return rows.findIndex((row, index) => index > from && isEvent(row));
      case 'k':
      case 'ArrowUp':
        return rows.findLastIndex((row, index) => index < from && isEvent(row));
      case 'Home':
        return rows.findIndex(isEvent);
      case 'End':
        return rows.findLastIndex(isEvent);
      default:
        return undefined;
    }
  };
  const onKey = (key: string): boolean => {
    const index = nextOf(key, focused >= 0 ? focused : first - 1);
    if (index !== undefined && index >= 0) focus(index);
    return index !== undefined;
  };
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    // j and k work from anywhere but a field, as in a mail program.
    const listener = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      const { target } = event;
      if (!(target instanceof HTMLElement) || target.closest('input, textarea, select, dialog, [role=listbox]')) return;
      const arrows = event.key.startsWith('Arrow') && target === document.body;
      if ((event.key === 'j' || event.key === 'k' || arrows) && latest.current(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  return (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.key === 'j' || event.key === 'k') return;
    if (onKey(event.key)) event.preventDefault();
  };
}

function NothingHere({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <EmptyState icon="filter" title="Nothing matches">
      <p>No event passes all of these filters.</p>
      <Button onClick={() => go({ filters: NO_FILTERS, at: null })}>Clear the filters</Button>
    </EmptyState>
  ) : (
    <EmptyState icon="timeline" title="No events yet">
      <p>Whatever happens will stand here, the latest first.</p>
      <Button look="primary" onClick={() => go({ panel: { show: 'new', kind: 'JOB_INTERVIEW' } })}>
        Add the first one
      </Button>
    </EmptyState>
  );
}
