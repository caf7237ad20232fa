import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Row } from './rows.ts';

/** The heights that timeline.css relies on, in pixels. */
export const HEIGHTS: Record<Row['type'], number> = { day: 44, event: 64, now: 32 };
const OVERSCAN = 8;

/** Where the list stands: which row is at its upper edge, and how much of it is above the edge. */
interface Standing {
  key: string;
  above: number;
}

/**
 * Renders only the rows in sight, the day above them, and the one with the keyboard's focus. Rows that are added or
 * dropped above do not move those in sight; `target` is the index to start at, taken again when `start` changes.
 */
export function useRowList(
  rows: readonly Row[],
  scroller: RefObject<HTMLElement | null>,
  { start, target, offset, focused }: { start: unknown; target: number; offset: number; focused: number },
) {
  const tops = useMemo(() => {
    let top = 0;
    return rows.map((row) => {
      const own = top;
      top += HEIGHTS[row.type];
      return own;
    });
  }, [rows]);
  const sticky = useRef(-1);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const day = rows.findLastIndex((row, index) => index <= range.startIndex && row.type === 'day');
      sticky.current = day;
      const wanted = [day, focused].filter((index) => index >= 0 && index < rows.length);
      return [...new Set([...wanted, ...defaultRangeExtractor(range)])].sort((one, other) => one - other);
    },
    [rows, focused],
  );
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHTS[rows[index]?.type ?? 'event'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: OVERSCAN,
    scrollPaddingStart: HEIGHTS.day,
    rangeExtractor,
  });

  const standing = useRef<Standing | null>(null);
  const remember = useCallback(() => {
    const top = scroller.current?.scrollTop ?? 0;
    const index = Math.max(
      0,
      tops.findLastIndex((own) => own <= top),
    );
    const row = rows[index];
    standing.current = row ? { key: row.key, above: top - (tops[index] ?? 0) } : null;
  }, [rows, tops, scroller]);

  const started = useRef<unknown>(undefined);
  // Sizes are known without measuring, so the place is right before anything is painted.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || rows.length === 0) return;
    if (started.current !== start) {
      started.current = start;
      list.measure();
      element.scrollTop = Math.max(0, (tops[target] ?? 0) - offset);
    } else if (standing.current) {
      const { key, above } = standing.current;
      const index = rows.findIndex((row) => row.key === key);
      if (index >= 0) element.scrollTop = (tops[index] ?? 0) + above;
    }
    remember();
  }, [rows, tops, start, target, offset, list, scroller, remember]);

  return { list, sticky, remember };
}
