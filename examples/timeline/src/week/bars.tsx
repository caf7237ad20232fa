import { nameOf } from '../catalog.ts';
import { PlaceLink } from '../routes/place-link.tsx';
import { usePlace } from '../routes/use-place.ts';
import { formatTime } from '../time.ts';
import { Icon } from '../ui/icon.tsx';
import type { Bar, Strip } from './layout.ts';

/** Up to these parts of a day a bar has room for one line, and for two. */
const ONE_LINE = 0.9 / 24;
const TWO_LINES = 1.4 / 24;
/** How many lines an hour has room for, those of the time and the margins not counted. */
const LINES_PER_HOUR = 3.05;
const OTHER_LINES = 1.8;

/** What lasts some hours, in the column of its day. */
export function EventBar({ bar }: { bar: Bar }) {
  const { event, from, to, lane, lanes, isContinued, goesOn } = bar;
  const lines = to - from < ONE_LINE ? 1 : to - from < TWO_LINES ? 2 : undefined;
  const start = formatTime(new Date(event.occursAt));
  // Where there is little room, the bar's own end says when it ends.
  const hours =
    lines === 1 || lanes > 1 ? start : `${start} to ${formatTime(new Date(event.endsAt ?? event.occursAt))}`;
  return (
    <PlaceLink
      id={`row-${event.id}`}
      className="bar"
      data-domain={event.domain}
      data-lines={lines}
      data-crowded={lanes > 1 || undefined}
      data-continued={isContinued || undefined}
      data-goes-on={goesOn || undefined}
      aria-current={useIsOpen(event.id)}
      style={{
        top: `${from * 100}%`,
        height: `calc(${(to - from) * 100}% - 2px)`,
        left: `${(lane / lanes) * 100}%`,
        width: `calc(${100 / lanes}% - 4px)`,
        '--title-lines': Math.max(1, Math.floor((to - from) * 24 * LINES_PER_HOUR - OTHER_LINES)),
      }}
      to={{ panel: { show: 'detail', id: event.id } }}
    >
      <span className="bar-title" dir="auto">
        {event.summary}
      </span>
      <span className="bar-time">{hours}</span>
      <span className="bar-about">{nameOf(event.subject)}</span>
    </PlaceLink>
  );
}

/** What lasts whole days, above the hours. */
export function EventStrip({ strip }: { strip: Strip }) {
  const { event, first, last, lane } = strip;
  return (
    <PlaceLink
      id={`row-${event.id}`}
      className="strip"
      data-domain={event.domain}
      aria-current={useIsOpen(event.id)}
      style={{ gridColumn: `${first + 1} / ${last + 2}`, gridRow: lane + 1 }}
      to={{ panel: { show: 'detail', id: event.id } }}
    >
      <Icon name={event.domain} />
      <span dir="auto">{event.summary}</span>
    </PlaceLink>
  );
}

function useIsOpen(id: string): 'true' | undefined {
  const { panel } = usePlace();
  return panel?.show === 'detail' && panel.id === id ? 'true' : undefined;
}
