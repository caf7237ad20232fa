import { DOMAINS, KINDS } from '../catalog.ts';
import type { EventDomain, EventKind } from '../graphql/generated/graphql.ts';
import { type Filters, NO_FILTERS } from '../routes/location.ts';
import { go, usePlace } from '../routes/use-place.ts';
import { isDay } from '../time.ts';
import { Button } from '../ui/button.tsx';
import { DomainIcon, Icon } from '../ui/icon.tsx';
import './filters.css';
import { SubjectFilter } from './subject-filter.tsx';

/** How many filters are set, not counting the search. */
export const countFilters = ({ domains, kinds, subjectIds, from, to }: Filters): number =>
  domains.length + kinds.length + subjectIds.length + (from || to ? 1 : 0);

const toggled = <Value,>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

/** Narrows the view down by domain, kind, subject and days. Within one of them any counts; all of them have to hold. */
export function FilterBar() {
  const { filters } = usePlace();
  const change = (part: Partial<Filters>) => go({ filters: { ...filters, ...part } });
  return (
    <div className="filter-bar">
      <div className="filter-head">
        <h2>Filters</h2>
        {countFilters(filters) > 0 && (
          <Button look="quiet" onClick={() => change({ ...NO_FILTERS, text: filters.text })}>
            Clear
          </Button>
        )}
      </div>
      {DOMAINS.map(({ domain, label, kinds }) => (
        <DomainFilter key={domain} domain={domain} label={label} kinds={kinds} filters={filters} change={change} />
      ))}
      <SubjectFilter ids={filters.subjectIds} change={(subjectIds) => change({ subjectIds })} />
      <fieldset className="filter-group days">
        <legend>Days</legend>
        <DayField label="From" value={filters.from} change={(from) => change({ from })} />
        <DayField label="To" value={filters.to} change={(to) => change({ to })} />
      </fieldset>
    </div>
  );
}

function DomainFilter({
  domain,
  label,
  kinds,
  filters,
  change,
}: {
  domain: EventDomain;
  label: string;
  kinds: readonly EventKind[];
  filters: Filters;
  change: (part: Partial<Filters>) => void;
}) {
  const isOn = filters.domains.includes(domain);
  return (
    <div className="filter-domain" data-domain={domain}>
      <button
        type="button"
        className="filter-toggle"
        aria-pressed={isOn}
        onClick={() => change({ domains: toggled(filters.domains, domain) })}
      >
        <DomainIcon domain={domain} />
        <span>{label}</span>
        {isOn && <Icon name="check" />}
      </button>
      {kinds.length > 1 && (
        <div className="filter-kinds">
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              className="chip"
              aria-pressed={filters.kinds.includes(kind)}
              onClick={() => change({ kinds: toggled(filters.kinds, kind) })}
            >
              {KINDS[kind].label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function DayField({
  label,
  value,
  change,
}: {
  label: string;
  value: string | null;
  change: (day: string | null) => void;
}) {
  return (
    <label className="day-field">
      <span>{label}</span>
      <input
        type="date"
        value={value ?? ''}
        onChange={(event) => {
          const day = event.target.value;
          if (day === '' || isDay(day)) change(day || null);
        }}
      />
    </label>
  );
}
