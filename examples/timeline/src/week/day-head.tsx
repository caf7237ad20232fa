import { PlaceLink } from '../routes/place-link.tsx';
import { go } from '../routes/use-place.ts';
import { type Day, formatMonth, formatWeekday, startOf, today } from '../time.ts';

interface DayHeadProps {
  day: Day;
  /** How many events of any kind begin on it. */
  count: number;
}

/** A day at the head of its column, and the way to all of its events on the timeline. */
export function DayHead({ day, count }: DayHeadProps) {
  return (
    <h2 className="week-head" data-today={day === today() || undefined}>
      <time dateTime={day}>
        <Name day={day} />
      </time>
      {count > 0 && (
        <PlaceLink className="week-count" title="All of this day" to={{ view: 'timeline', at: day }}>
          {`${count.toLocaleString('en')} ${count === 1 ? 'event' : 'events'}`}
        </PlaceLink>
      )}
    </h2>
  );
}

/** A day of the week to choose from, where only one is shown. */
export function DayButton({ day, count, isShown }: DayHeadProps & { isShown: boolean }) {
  return (
    <button
      type="button"
      className="week-head"
      aria-current={isShown ? 'date' : undefined}
      data-today={day === today() || undefined}
      data-busy={count > 0 || undefined}
      onClick={() => go({ at: day })}
    >
      <Name day={day} />
      <span className="visually-hidden">{formatMonth(startOf(day))}</span>
    </button>
  );
}

const Name = ({ day }: { day: Day }) => (
  <>
    <span className="week-name">{formatWeekday(startOf(day))}</span>
    <span className="week-number">{startOf(day).getDate()}</span>
  </>
);
