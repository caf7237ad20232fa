import { type Day, formatDay, formatDistance, startOf } from '../time.ts';

/** The head of a day, which stays in sight while its events are. */
export function DayHeader({ day }: { day: Day }) {
  return (
    <h2 className="day-header">
      <time dateTime={day}>{formatDay(startOf(day))}</time>
      <span className="day-distance">{formatDistance(day)}</span>
    </h2>
  );
}

/** Where the present lies between what is to come and what has been. */
export function NowLine() {
  return (
    <div className="now-line">
      <span>Now</span>
    </div>
  );
}
