import { useQuery } from '@tanstack/react-query';
import { toEventFilter } from '../filters/event-filter.ts';
import { countFilters } from '../filters/filter-bar.tsx';
import { request } from '../graphql/client.ts';
import { EventCountDocument } from '../graphql/generated/graphql.ts';
import { go, usePlace } from '../routes/use-place.ts';
import { addDays, formatMonth, formatShortDay, isDay, startOf, today, weekOf } from '../time.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { openDialog } from '../ui/dialogs.ts';

/** Where on the time line the view stands, and how to get elsewhere. */
export function Toolbar() {
  const { view, at, filters } = usePlace();
  const count = useQuery({
    queryKey: ['count', filters],
    queryFn: async ({ signal }) =>
      (await request(EventCountDocument, { filter: toEventFilter(filters) }, signal)).events.totalCount,
  });
  const day = at ?? today();
  const week = weekOf(day);
  const filterCount = countFilters(filters);
  return (
    <div className="toolbar">
      <div className="toolbar-place">
        <Button onClick={() => go({ at: null })}>Today</Button>
        {view === 'week' && (
          <span className="toolbar-steps">
            <IconButton label="Week before" icon="left" onClick={() => go({ at: addDays(day, -7) })} />
            <IconButton label="Week after" icon="right" onClick={() => go({ at: addDays(day, 7) })} />
          </span>
        )}
        <label className="date-jump">
          <span className="visually-hidden">Go to a date</span>
          <input
            type="date"
            value={at ?? ''}
            onChange={(event) => {
              if (isDay(event.target.value)) go({ at: event.target.value });
            }}
          />
        </label>
      </div>
      <p className="toolbar-title">{view === 'week' ? titleOfWeek(week) : 'Timeline'}</p>
      <p className="toolbar-count" role="status">
        {count.data === undefined || view === 'week'
          ? ''
          : count.data === 1
            ? '1 event'
            : `${count.data.toLocaleString('en')} events`}
      </p>
      <Button
        className="filters-button"
        aria-label={`Filters${filterCount > 0 ? `, ${filterCount} set` : ''}`}
        icon="filter"
        onClick={() => openDialog('filters')}
      >
        <span className="filters-label">Filters</span>
        {filterCount > 0 && <span className="count">{filterCount}</span>}
      </Button>
    </div>
  );
}

function titleOfWeek(week: readonly string[]): string {
  const [first, last] = [startOf(week[0] ?? ''), startOf(week[6] ?? '')];
  if (first.getMonth() === last.getMonth()) return formatMonth(first);
  return `${formatShortDay(first)} to ${formatShortDay(last)}`;
}
