import { useEffect, useMemo, useRef } from 'react';
import { usePlace } from '../routes/use-place.ts';
import { type Day, formatDay, mondayOf, startOf, today, weekOf } from '../time.ts';
import { Failure } from '../ui/failure.tsx';
import { LoadingRows } from '../ui/states.tsx';
import { useMedia } from '../ui/use-media.ts';
import { EventBar, EventStrip } from './bars.tsx';
import { DayButton, DayHead } from './day-head.tsx';
import { layOut } from './layout.ts';
import { NothingLasts } from './nothing-lasts.tsx';
import { useWeek } from './use-week.ts';
import './week.css';

/** The height of an hour that week.css relies on, in pixels. */
const HOUR = 48;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const MORNING = 8;

/** What lasts, by day and hour: seven days side by side, or one where there is no room for seven. */
export function Week() {
  const { at, filters } = usePlace();
  const day = at ?? today();
  const monday = mondayOf(day);
  const isNarrow = useMedia('(max-width: 760px)');
  const week = useWeek(monday, filters);
  const all = useMemo(() => weekOf(monday), [monday]);
  const days = useMemo(() => (isNarrow ? [day] : all), [isNarrow, day, all]);
  const { bars, strips } = useMemo(() => layOut(week.data?.events ?? [], days), [week.data, days]);
  const lines = Math.max(0, ...strips.map(({ lane }) => lane + 1));
  const scroller = useRef<HTMLElement>(null);
  const earliest = Math.min(...bars.map(({ from }) => from * 24), MORNING);
  const isHere = week.data !== undefined;
  // To the morning, or to what is earlier, whenever another week or day is shown.
  useEffect(() => {
    if (scroller.current && isHere && days.length > 0) scroller.current.scrollTop = (Math.floor(earliest) - 0.5) * HOUR;
  }, [isHere, days, earliest]);

  if (week.isPending) return <LoadingRows label="Loading the week" />;
  if (week.isError && !week.data) return <Failure error={week.error} retry={() => void week.refetch()} />;
  return (
    <section className="week" aria-label="Week" style={{ '--days': days.length }}>
      <header className="week-days">
        {all.map((one, index) => {
          const head = { day: one, count: week.data?.counts[index] ?? 0 };
          return isNarrow ? <DayButton key={one} {...head} isShown={one === day} /> : <DayHead key={one} {...head} />;
        })}
      </header>
      {lines > 0 && (
        <div className="week-strips" style={{ '--lines': lines }}>
          {strips.map((strip) => (
            <EventStrip key={strip.event.id} strip={strip} />
          ))}
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section className="week-scroller" ref={scroller} tabIndex={0} aria-label="Hours">
        <div className="week-grid">
          <div className="week-hours" aria-hidden="true">
            {HOURS.map((hour) => (
              <span key={hour}>{hour === 0 ? '' : `${hour}:00`}</span>
            ))}
          </div>
          {days.map((one, column) => (
            <section className="week-day" key={one} aria-label={formatDay(startOf(one))} data-today={isToday(one)}>
              {bars
                .filter((bar) => bar.day === column)
                .map((bar) => (
                  <EventBar key={bar.event.id} bar={bar} />
                ))}
              {isToday(one) && <NowMark />}
            </section>
          ))}
        </div>
      </section>
      {bars.length === 0 && strips.length === 0 && <NothingLasts days={days} />}
      {week.data?.hasMore && (
        <p className="week-empty" role="status">
          Only the 500 latest of this week are shown.
        </p>
      )}
    </section>
  );
}

const isToday = (day: Day): true | undefined => day === today() || undefined;

function NowMark() {
  const now = new Date();
  const top = (now.getHours() + now.getMinutes() / 60) * HOUR;
  return <span className="week-now" style={{ top }} aria-hidden="true" />;
}
