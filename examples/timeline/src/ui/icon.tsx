import type { EventDomain } from '../graphql/generated/graphql.ts';

/** Every icon is one path of lines of one width, on a field of 20 by 20. */
const SHAPES = {
  JOB: 'M7 6V4.8A1.3 1.3 0 0 1 8.3 3.5h3.4A1.3 1.3 0 0 1 13 4.8V6M4.5 6h11A1.5 1.5 0 0 1 17 7.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-7A1.5 1.5 0 0 1 4.5 6ZM3 10.5h14M10 9.5v2',
  TRAINING: 'M2.5 7.8 10 4.2l7.5 3.6L10 11.4 2.5 7.8ZM5.5 9.5v4c1.2 1.3 2.7 2 4.5 2s3.3-.7 4.5-2v-4M17.5 7.8v4.4',
  INTERVIEW:
    'M4.5 4h7A1.5 1.5 0 0 1 13 5.5V9a1.5 1.5 0 0 1-1.5 1.5H7.8L5 13v-2.5h-.5A1.5 1.5 0 0 1 3 9V5.5A1.5 1.5 0 0 1 4.5 4ZM15.5 8A1.5 1.5 0 0 1 17 9.5V13a1.5 1.5 0 0 1-1.5 1.5V17l-2.7-2.5H10',
  TELEMETRY: 'M2.5 10.5h3l2-5.5 4 10.5 2.2-5h3.8',
  CRM: 'M10 10.2a3.1 3.1 0 1 0 0-6.2 3.1 3.1 0 0 0 0 6.2ZM4 16.5c.5-2.6 2.9-4.2 6-4.2s5.5 1.6 6 4.2',
  timeline: 'M5 3v14M5 6.5h.01M5 13.5h.01M9 6.5h8M9 13.5h5',
  week: 'M4.5 4.5h11A1.5 1.5 0 0 1 17 6v9.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.5V6a1.5 1.5 0 0 1 1.5-1.5ZM3 8.5h14M7 2.8v3M13 2.8v3M7.7 8.5V17M12.3 8.5V17',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4',
  filter: 'M3 5.5h14M5.5 10h9M8 14.5h4',
  plus: 'M10 4v12M4 10h12',
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4 10.5 4 4 8-9',
  left: 'm12.5 4.5-5.5 5.5 5.5 5.5',
  right: 'm7.5 4.5 5.5 5.5-5.5 5.5',
  down: 'm5 7.5 5 5 5-5',
  edit: 'm12.5 4 3.5 3.5-8.7 8.7L3.5 16.5l.4-3.7L12.5 4Z',
  trash: 'M3.5 5.5h13M8 5.5v-2h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  help: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.5h.01M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z',
  alert: 'M10 3.5 17.5 16.5h-15L10 3.5ZM10 8.5v3.5M10 14.3h.01',
  offline: 'M3 3l14 14M10 16h.01M6.8 12.5a4.7 4.7 0 0 1 4-1.3M4 9.6a8.7 8.7 0 0 1 3.3-2M9.7 6.8c2.5-.1 4.6.9 6.3 2.8',
  link: 'M8 12a3.2 3.2 0 0 0 4.6.2l2.9-2.9a3.2 3.2 0 0 0-4.6-4.6L9.7 6M12 8a3.2 3.2 0 0 0-4.6-.2l-2.9 2.9a3.2 3.2 0 0 0 4.6 4.6l1.2-1.3',
  sun: 'M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM10 2.5v1.8M10 15.7v1.8M2.5 10h1.8M15.7 10h1.8M4.7 4.7 6 6M14 14l1.3 1.3M4.7 15.3 6 14M14 6l1.3-1.3',
  history: 'M3.5 10A6.5 6.5 0 1 0 5.6 5.2L3.5 7.2M3.5 3.5v3.7h3.7M10 6.5V10l2.5 1.5',
} satisfies Record<string, string>;

export type IconName = keyof typeof SHAPES;

/** A picture beside words, which say what it means. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={SHAPES[name]} />
  </svg>
);

/** The icon of a domain on its colour. */
export function DomainIcon({ domain }: { domain: EventDomain }) {
  return (
    <span className="domain-icon" data-domain={domain}>
      <Icon name={domain} />
    </span>
  );
}
