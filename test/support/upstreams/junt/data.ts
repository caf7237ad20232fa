import { type Draw, draw } from '../shared/draw.ts';
import { type Table, table } from '../shared/table.ts';
import { CITIES, COMPANIES, note, person } from '../shared/words.ts';
import { DAY, FIRST_ID, later, MINUTE, past, type Year } from '../shared/year.ts';

/** A row as Junt answers it: never null, absent is `""`, 0 or the year 1. */
export type JuntRow = { id: number; created_at: string; updated_at: string } & Record<string, unknown>;

/** What Junt keeps, by the plural names of its routes. */
export interface JuntData {
  companies: Table<JuntRow>;
  jobs: Table<JuntRow>;
  people: Table<JuntRow>;
  thanks_emails: Table<JuntRow>;
  status_changes: Table<JuntRow>;
  followups: Table<JuntRow>;
  homeworks: Table<JuntRow>;
  interviews: Table<JuntRow>;
  offers: Table<JuntRow>;
}

/** The time that stands for none. */
export const ZERO_TIME = '0001-01-01T00:00:00Z';

const TITLES =
  'Backend Engineer|Data Engineer|Engineering Manager|Frontend Developer|Platform Engineer|Site Reliability Engineer'.split(
    '|',
  );
const TYPES = ['recruiter', 'technical', 'peer', 'hiring manager', 'team interview'];
const RATINGS = ['😀', '🙂', '😐', '>:(', ''];

/** A hunt for a job: one or two dozen applications, each with its story. */
export function juntData(span: Year, now: () => Date): JuntData {
  const rows: Record<keyof JuntData, JuntRow[]> = {
    companies: [],
    jobs: [],
    people: [],
    thanks_emails: [],
    status_changes: [],
    followups: [],
    homeworks: [],
    interviews: [],
    offers: [],
  };
  const add = (list: keyof JuntData, at: Date, fields: Record<string, unknown>) => {
    const id = FIRST_ID + rows[list].length;
    const recorded = stamp(past(at, span), id);
    rows[list].push({ id, created_at: recorded, updated_at: recorded, ...fields });
    return id;
  };
  // A story has eight events on average.
  const stories = Math.ceil(span.share(0.06, 40) / 8);
  for (let index = 0; index < stories; index += 1) {
    tellStory(draw(span.seed, 'junt', index), span, span.anyTime(index / stories), add, index);
  }
  const touched = () => ({ updated_at: stamp(now(), 7) });
  return Object.fromEntries(
    Object.entries(rows).map(([list, records]) => [list, table(records, touched)]),
  ) as unknown as JuntData;
}

/** Server time as Go prints it: up to nine digits of a second, without zeros at their end. */
const stamp = (at: Date, id: number): string => {
  const nanoseconds = `${at.toISOString().slice(20, 23)}${String((id * 7_919) % 1_000_000).padStart(6, '0')}`;
  const digits = nanoseconds.replace(/0+$/, '');
  return `${at.toISOString().slice(0, 19)}${digits && `.${digits}`}Z`;
};

/** Half of what somebody writes down has a zone of theirs, as a browser's or a phone's. */
const zoned = (lot: Draw, at: Date): string =>
  lot.chance(0.5)
    ? at.toISOString().replace('.000', '')
    : `${later(at, -5 * 3_600_000)
        .toISOString()
        .slice(0, 19)}-05:00`;

function tellStory(
  lot: Draw,
  span: Year,
  start: Date,
  add: (list: keyof JuntData, at: Date, fields: Record<string, unknown>) => number,
  index: number,
): void {
  const company = COMPANIES[index % COMPANIES.length] as string;
  const company_id = add('companies', start, {
    name: company,
    location: lot.pick(CITIES),
    url: `https://example.com/companies/${FIRST_ID + index}`,
    note: lot.chance(0.3) ? note(lot) : '',
    job_ids: [FIRST_ID + index],
    person_ids: [FIRST_ID + index * 2, FIRST_ID + index * 2 + 1],
  });
  const person_ids = [0, 1].map((which) => {
    const { name, email } = person(lot, index * 2 + which, 'example.com');
    return add('people', start, { name, email, phone: '', note: '', company_id, job_ids: [FIRST_ID + index] });
  });
  const job_id = add('jobs', start, {
    company_id,
    job_title: lot.pick(TITLES),
    posting_url: `https://example.com/jobs/${FIRST_ID + index}`,
    source: lot.pick(['', 'a friend', 'newsletter']),
    referred_by: '',
    salary_range: lot.pick(['', '85k - 100k', 'open']),
    application_method: '',
    note: '',
    start_date: ZERO_TIME,
    person_ids,
  });
  const event = (list: keyof JuntData, at: Date, fields: Record<string, unknown>, event_type = '') =>
    add(list, at, { event_type, note: lot.chance(0.6) ? note(lot) : '', job_id, ...fields });

  event('status_changes', start, { from: '', to: 'applied' });
  event('followups', later(start, 5 * DAY), { person_ids: person_ids.slice(0, 1) }, 'followup');
  if (lot.chance(0.25)) {
    event('status_changes', later(start, 30 * DAY), { from: 'applied', to: 'black_hole' });
    return;
  }
  event('status_changes', later(start, 8 * DAY), { from: 'applied', to: 'interviewing' });
  for (let round = 0; round < lot.integer(1, 3); round += 1) {
    const asked = later(start, (9 + round * 7) * DAY + lot.integer(0, 600) * MINUTE);
    const at = span.workingTime(lot, (asked.getTime() - span.anyTime(0).getTime()) / (365 * DAY));
    const details = { length: lot.pick([30, 45, 60, 90, 0]), rating: lot.pick(RATINGS), type: lot.pick(TYPES) };
    event('interviews', asked, { scheduled_at: zoned(lot, later(at, 2 * DAY)), ...details, person_ids }, 'interview');
    event('thanks_emails', later(at, 3 * DAY), { person_ids }, 'thanks_email');
  }
  if (lot.chance(0.5)) {
    event('homeworks', later(start, 12 * DAY), { due_date: zoned(lot, later(start, 19 * DAY)) });
  }
  if (lot.chance(0.3)) {
    event('status_changes', later(start, 32 * DAY), { from: 'interviewing', to: 'offer' });
    for (const status of ['received', 'negotiating', lot.chance(0.5) ? 'accepted' : 'finalized']) {
      event('offers', later(start, 33 * DAY), { status });
    }
  } else {
    event('status_changes', later(start, 32 * DAY), { from: 'interviewing', to: 'rejected' });
  }
}
