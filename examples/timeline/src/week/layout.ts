import type { TimelineEventFragment } from '../graphql/generated/graphql.ts';
import { addDays, type Day, dayOf, startOf } from '../time.ts';
import { isAllDay } from '../timeline/rows.ts';

/** A bar in the column of one day; `from` and `to` are parts of the day, from 0 to 1. */
export interface Bar {
  event: TimelineEventFragment;
  day: number;
  from: number;
  to: number;
  /** Which of `lanes` side by side it stands in, where several overlap. */
  lane: number;
  lanes: number;
  /** Whether it goes on from the day before, or into the day after. */
  isContinued: boolean;
  goesOn: boolean;
}

/** A bar across whole days above the hours; `first` and `last` are columns. */
export interface Strip {
  event: TimelineEventFragment;
  first: number;
  last: number;
  lane: number;
}

/** What lasts a day or longer stands above the hours. */
const A_DAY = 86_400_000;
/** The least part of a day that a bar takes, so that its words can be read: half an hour. */
const LEAST = 0.5 / 24;

/** Puts what lasts into the columns of a week, or of any run of days. */
export function layOut(
  events: readonly TimelineEventFragment[],
  days: readonly Day[],
): { bars: Bar[]; strips: Strip[] } {
  const bars: Bar[] = [];
  const strips: Strip[] = [];
  for (const event of events) {
    if (!event.endsAt) continue;
    const isLong = Date.parse(event.endsAt) - Date.parse(event.occursAt) >= A_DAY;
    if (isAllDay(event) || isLong) strips.push(...stripOf(event, days));
    else bars.push(...barsOf(event, days));
  }
  for (const column of days.keys()) spread(bars.filter((bar) => bar.day === column));
  stack(strips);
  return { bars, strips };
}

function stripOf(event: TimelineEventFragment, days: readonly Day[]): Strip[] {
  const [from, to] = daysOf(event);
  const inside = days.flatMap((day, column) => (day >= from && day <= to ? [column] : []));
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? [] : [{ event, first, last, lane: 0 }];
}

/** The first and the last day of an event; the end of whole days is the day after the last. */
function daysOf(event: TimelineEventFragment): [Day, Day] {
  if (event.__typename === 'ScheduledInterview' && event.start.date && event.end.date) {
    const last = addDays(event.end.date, -1);
    // biome-ignore lint/complexity/useMathMinMax: days are texts
    return [event.start.date, last > event.start.date ? last : event.start.date];
  }
  const end = new Date(Date.parse(event.endsAt ?? event.occursAt) - 1);
  return [dayOf(new Date(event.occursAt)), dayOf(end)];
}

function barsOf(event: TimelineEventFragment, days: readonly Day[]): Bar[] {
  const [start, end] = [Date.parse(event.occursAt), Date.parse(event.endsAt ?? event.occursAt)];
  return days.flatMap((day, column) => {
    const [dawn, dusk] = [startOf(day).getTime(), startOf(addDays(day, 1)).getTime()];
    const isHere = start < dusk && (end > dawn || (start === end && start >= dawn));
    if (!isHere) return [];
    // By the clock and not by what has passed, as days on which the clocks change have 23 or 25 hours.
    const from = Math.min(start < dawn ? 0 : partOfDay(new Date(start)), 1 - LEAST);
    const to = end >= dusk ? 1 : partOfDay(new Date(end));
    return [
      {
        event,
        day: column,
        from,
        to: Math.max(to, from + LEAST),
        lane: 0,
        lanes: 1,
        isContinued: start < dawn,
        goesOn: end > dusk,
      },
    ];
  });
}

const partOfDay = (at: Date): number => (at.getHours() * 60 + at.getMinutes()) / 1440;

/** Gives bars that overlap a lane each, the earliest and longest first, and each as much width as its group leaves. */
function spread(bars: Bar[]): void {
  bars.sort((one, other) => one.from - other.from || other.to - one.to);
  let group: Bar[] = [];
  let groupEnd = 0;
  const close = () => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1;
    for (const bar of group) bar.lanes = lanes;
  };
  for (const bar of bars) {
    if (bar.from >= groupEnd) {
      close();
      group = [];
    }
    const taken = new Set(group.filter(({ to }) => to > bar.from).map(({ lane }) => lane));
    while (taken.has(bar.lane)) bar.lane += 1;
    group.push(bar);
    groupEnd = Math.max(groupEnd, bar.to);
  }
  close();
}

/** Gives strips that share a day a line each. */
function stack(strips: Strip[]): void {
  strips.sort((one, other) => one.first - other.first || other.last - one.last);
  for (const [index, strip] of strips.entries()) {
    const before = strips.slice(0, index).filter(({ last }) => last >= strip.first);
    const taken = new Set(before.map(({ lane }) => lane));
    while (taken.has(strip.lane)) strip.lane += 1;
  }
}
