import { isFiltered } from '../routes/location.ts';
import { go, usePlace } from '../routes/use-place.ts';
import { addDays, type Day, formatShortDay, startOf } from '../time.ts';
import { dayOfEvent } from '../timeline/rows.ts';
import { Button } from '../ui/button.tsx';
import { useNearest } from './use-week.ts';

/** Says that nothing lasts on these days, and leads to where something does. */
export function NothingLasts({ days }: { days: readonly Day[] }) {
  const { filters } = usePlace();
  const { data } = useNearest(startOf(days[0] ?? ''), startOf(addDays(days.at(-1) ?? '', 1)), filters);
  return (
    <div className="week-empty" role="status">
      <p>
        {`Nothing lasts ${days.length === 1 ? 'on this day' : 'in this week'}${isFiltered(filters) ? ' that passes the filters' : ''}.`}
      </p>
      {data?.before && <Way event={data.before} icon="left" label="Before" />}
      {data?.after && <Way event={data.after} icon="right" label="After" />}
    </div>
  );
}

function Way({
  event,
  icon,
  label,
}: {
  event: Parameters<typeof dayOfEvent>[0];
  icon: 'left' | 'right';
  label: string;
}) {
  const day = dayOfEvent(event);
  return (
    <Button icon={icon} onClick={() => go({ at: day })}>
      <span className="visually-hidden">{label}: </span>
      {formatShortDay(startOf(day))}
    </Button>
  );
}
