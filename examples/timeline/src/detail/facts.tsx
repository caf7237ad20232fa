import type { ReactNode } from 'react';
import { humanize } from '../catalog.ts';
import type { EventDetailFragment, PersonCardFragment } from '../graphql/generated/graphql.ts';
import { formatDateTime, formatDay, formatLength, startOf } from '../time.ts';
import { Markdown } from '../ui/markdown.tsx';
import { PersonCards, UserCards } from './people.tsx';

/** A line of a detail: what it is, and its value. A value that is null or empty is shown as a dash. */
export type Fact = [label: string, value: ReactNode];

type Kind = EventDetailFragment['__typename'];
type Of<Name extends Kind> = Extract<EventDetailFragment, { __typename: Name }>;

/** What each kind has of its own, in the order it is read in. */
const FACTS: { [Name in Kind]: (event: Of<Name>) => Fact[] } = {
  ThanksEmail: (event) => [people('People thanked', event.people), note(event.note)],
  StatusChange: (event) => [['From', word(event.from)], ['To', word(event.to)], note(event.note)],
  Followup: (event) => [people('People contacted', event.people), note(event.note)],
  Homework: (event) => [['Due', instant(event.dueDate)], note(event.note)],
  JobInterview: (event) => [
    ['Scheduled', instant(event.scheduled)],
    ['Length', event.length === null || event.length === undefined ? null : `${event.length} min`],
    ['Type', event.type],
    ['Rating', event.rating],
    people('Interviewers', event.people),
    note(event.note),
  ],
  Offer: (event) => [['Status', word(event.offerStatus)], note(event.note)],
  Training: (event) => [
    ['Status', word(event.trainingStatus)],
    ['Starts', instant(event.dateStart)],
    ['Ends', instant(event.dateEnd)],
    ['Length', formatLength(event.dateStart, event.dateEnd)],
    ['Time zone', event.timezone],
    ['Availability', word(event.availability)],
    ['Owner', <UserCards key="owner" users={[{ user: event.owner }]} />],
    ['Link', link(event.eventLink)],
    ['Token', <code key="token">{event.token}</code>],
    ['Includes', includes(event)],
    ['Assistants', list(event.tas)],
    ['Trainees', list(event.trainees)],
    ['Labels', tags(event.labels)],
    ['Partner', event.partnerId],
    ['Description', text(event.description)],
  ],
  ScheduledInterview: (event) => [
    ['Status', word(event.interviewStatus)],
    ['Starts', time(event.start)],
    ['Ends', time(event.end)],
    ['Interview', event.interview?.name],
    ['Location', event.location],
    ['Organizer', event.organizer && <UserCards key="organizer" users={[{ user: event.organizer }]} />],
    ['Interviewers', event.interviewers.length > 0 && <UserCards key="interviewers" users={event.interviewers} />],
    ['Calendar id', event.externalEventId],
  ],
  TelemetryRecord: (event) => [
    ['Event type', <code key="type">{event.eventType}</code>],
    ['Server time', instant(event.serverTime)],
    ['Client time', instant(event.clientTime)],
    ['Position', position(event.latitude, event.longitude)],
    ['Tags', tags(event.tags.map(({ value }) => value))],
    ['Data', event.data !== null && event.data !== undefined && <Json key="data" value={event.data} />],
  ],
  ContactEvent: (event) => dateFacts(event),
  GroupEvent: (event) => dateFacts(event),
};

/** The lines of an event of any kind. */
export const factsOf = (event: EventDetailFragment): Fact[] =>
  (FACTS[event.__typename] as (event: EventDetailFragment) => Fact[])(event);

const dateFacts = (event: Of<'ContactEvent' | 'GroupEvent'>): Fact[] => [
  ['Time', instant(event.time)],
  ['Category', event.category.name],
  ['Comes back', word(event.recurrence)],
  ['Details', text(event.details)],
];

const people = (label: string, all: readonly PersonCardFragment[]): Fact => [
  label,
  all.length > 0 && <PersonCards key={label} people={all} />,
];

const note = (value: string | null | undefined): Fact => ['Note', value && <Markdown key="note" text={value} />];

const word = (value: string | null | undefined): ReactNode => value && humanize(value);

const text = (value: string | null | undefined): ReactNode =>
  value && (
    <p className="prose" dir="auto">
      {value}
    </p>
  );

const instant = (value: string | null | undefined): ReactNode =>
  value && <time dateTime={value}>{formatDateTime(new Date(value))}</time>;

const time = ({ dateTime, date }: { dateTime?: string | null; date?: string | null }): ReactNode =>
  date ? <time dateTime={date}>{formatDay(startOf(date))}</time> : instant(dateTime);

const list = (values: readonly string[]): ReactNode =>
  values.length > 0 && (
    <ul className="plain-list">
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  );

const tags = (values: readonly string[]): ReactNode =>
  values.length > 0 && (
    <span className="tags">
      {values.map((value) => (
        <span className="badge" key={value}>
          {value}
        </span>
      ))}
    </span>
  );

/** Only addresses of the web become links: an address is data of somebody else's. */
export const link = (url: string): ReactNode =>
  /^https?:/i.test(url) ? (
    <a className="link" href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  ) : (
    url
  );

const includes = (event: Of<'Training'>): ReactNode => {
  const parts: [boolean, string][] = [
    [event.includeChat, 'Chat'],
    [event.includeVideo, 'Video'],
    [event.includeLabExercises, 'Lab exercises'],
  ];
  return parts
    .filter(([isIncluded]) => isIncluded)
    .map(([, label]) => label)
    .join(', ');
};

const position = (latitude: number | null | undefined, longitude: number | null | undefined): ReactNode =>
  typeof latitude === 'number' &&
  typeof longitude === 'number' && (
    <span className="tabular">
      {Math.abs(latitude)}° {latitude < 0 ? 'S' : 'N'}, {Math.abs(longitude)}° {longitude < 0 ? 'W' : 'E'}
    </span>
  );

/** Any JSON as it came. */
export const Json = ({ value }: { value: unknown }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
  <pre className="json" tabIndex={0}>
    {typeof value === 'string' ? value : JSON.stringify(value, null, 2)}
  </pre>
);
