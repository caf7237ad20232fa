import { KINDS, nameOf, SYSTEMS } from '../catalog.ts';
import type { TimelineEventFragment } from '../graphql/generated/graphql.ts';
import { PlaceLink } from '../routes/place-link.tsx';
import { formatLength, formatTime } from '../time.ts';
import { DomainIcon } from '../ui/icon.tsx';

interface EventRowProps {
  event: TimelineEventFragment;
  allDay: boolean;
  /** Whether its detail is open beside the list. */
  isOpen: boolean;
  /** Whether the tabulator key stops here: one row does, and the arrows go on from it. */
  isTabStop: boolean;
  onFocus(): void;
}

/** One event of the timeline: a link to its detail. */
export function EventRow({ event, allDay, isOpen, isTabStop, onFocus }: EventRowProps) {
  return (
    <PlaceLink
      id={`row-${event.id}`}
      className="event-row"
      data-domain={event.domain}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      to={{ panel: { show: 'detail', id: event.id } }}
    >
      <span className="event-time">
        {allDay ? 'All day' : <time dateTime={event.occursAt}>{formatTime(new Date(event.occursAt))}</time>}
        {event.endsAt && !allDay && <span className="event-length">{formatLength(event.occursAt, event.endsAt)}</span>}
      </span>
      <span className="event-mark">
        <DomainIcon domain={event.domain} />
      </span>
      <span className="event-text">
        <span className="event-summary" dir="auto">
          {event.summary}
        </span>
        <span className="event-about">
          <span className="event-kind">{KINDS[event.kind].label}</span>
          <span className="event-subject" dir="auto">
            {nameOf(event.subject)}
          </span>
        </span>
      </span>
      {event.source && <span className="badge">{SYSTEMS[event.source.system]}</span>}
    </PlaceLink>
  );
}
