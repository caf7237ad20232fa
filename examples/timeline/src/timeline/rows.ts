import type { TimelineEventFragment } from '../graphql/generated/graphql.ts';
import { type Day, dayOf } from '../time.ts';

/** One line of the list. */
export type Row =
  | { type: 'day'; key: string; day: Day; count: number }
  | { type: 'event'; key: string; event: TimelineEventFragment; day: Day }
  | { type: 'now'; key: string };

/** Whether an event is on a day as a whole, without a time. */
export const isAllDay = (event: TimelineEventFragment): boolean =>
  event.__typename === 'ScheduledInterview' && Boolean(event.start.date);

/** The day that an event is listed under: that of the visitor's zone, but for a date, which has no zone. */
export const dayOfEvent = (event: TimelineEventFragment): Day =>
  (event.__typename === 'ScheduledInterview' && event.start.date) || dayOf(new Date(event.occursAt));

/**
 * The events as lines under their days, newest first, with a line for now if it lies between two of them. A date counts
 * from midnight UTC on the server, so away from there it can come a day too early or too late: it is put in its day here.
 */
export function toRows(events: readonly TimelineEventFragment[], now: Date | null): Row[] {
  const placed = events
    .map((event) => ({ event, day: dayOfEvent(event), at: Date.parse(event.occursAt) }))
    .sort((one, other) => other.day.localeCompare(one.day) || other.at - one.at);
  const rows: Row[] = [];
  let header: Extract<Row, { type: 'day' }> | undefined;
  let isBehind = now === null || placed.length === 0 || (placed[0]?.at ?? 0) < now.getTime();
  for (const { event, day, at } of placed) {
    if (!isBehind && now && at < now.getTime()) {
      rows.push({ type: 'now', key: 'now' });
      isBehind = true;
    }
    if (header?.day !== day) {
      header = { type: 'day', key: `day ${day}`, day, count: 0 };
      rows.push(header);
    }
    header.count += 1;
    rows.push({ type: 'event', key: event.id, event, day });
  }
  return rows;
}
