import { type Draw, draw } from '../shared/draw.ts';
import { type Table, table } from '../shared/table.ts';
import { COMPANIES, note, person } from '../shared/words.ts';
import { DAY, FIRST_ID, later, past, toSeconds, type Year } from '../shared/year.ts';

/** An event as Outstand answers it; `parent` is the only word about whose it is. */
export interface OutstandEvent {
  id: number;
  time: string;
  category_name: string;
  category_id: number;
  details: string | null;
  recurrence: string;
  created_at: string;
  updated_at: string;
  parent: string;
}

export type OutstandRow = { id: number } & Record<string, unknown>;

export interface OutstandData {
  contacts: Table<OutstandRow>;
  groups: Table<OutstandRow>;
  /** Which contacts a group has, by the ids of both. */
  members: Map<number, number[]>;
  categories: Table<OutstandRow>;
  events: Table<OutstandEvent>;
}

const CATEGORIES =
  'Follow Up|Phone Call|Anniversary|Birthday|Meeting|Check In|Thank|Send Email|Send Info|Send Proposal|Deadline|Follow-up'.split(
    '|',
  );
const YEARLY = ['Birthday', 'Anniversary'];
const GROUPS = ['Customers', 'Book club', 'Neighbours', 'Suppliers'];

/** Somebody who keeps in touch: contacts in groups, with birthdays long ago and calls next week. */
export function outstandData(span: Year, now: () => Date): OutstandData {
  const made = toSeconds(span.anyTime(0));
  const categories = CATEGORIES.map((name, index) => ({ id: index + 1, name, created_at: made, updated_at: made }));
  const count = span.share(0.1, 40);
  // A few parents with some events each: there is a request for every parent, and a limit on requests.
  const parents = Math.max(6, Math.ceil(count / 4));
  const groups = GROUPS.map((name, index) => ({
    id: index + 1,
    name,
    saved_message_id: null,
    campaign_template_id: null,
    profile_id: 9,
    contacts_count: 0,
    contacts: `/groups/${index + 1}/contacts.json`,
    created_at: made,
    updated_at: made,
  }));
  const members = new Map(groups.map(({ id }) => [id, [] as number[]]));
  const contacts = Array.from({ length: parents }, (_, index) => {
    const lot = draw(span.seed, 'outstand contact', index);
    for (const group of lot.some(groups, 0, 2)) members.get(group.id)?.push(20 + index);
    return contact(lot, 20 + index, toSeconds(past(span.anyTime((0.8 * index) / parents), span)));
  });
  const events = Array.from({ length: count }, (_, index) => event(span, index, count, contacts, groups));
  const touched = () => ({ updated_at: toSeconds(now()) });
  return {
    contacts: table<OutstandRow>(contacts, touched),
    groups: table<OutstandRow>(groups, touched),
    members,
    categories: table<OutstandRow>(categories, touched),
    events: table(events, touched),
  };
}

function contact(lot: Draw, id: number, made: string) {
  const { first, last, name, email } = person(lot, id, 'contacts.example');
  return {
    id,
    full_name: name,
    first_name: first,
    middle_initial: lot.chance(0.2) ? 'K' : null,
    last_name: last,
    title: lot.pick([null, 'Owner', 'Buyer']),
    company_name: lot.chance(0.6) ? lot.pick(COMPANIES) : null,
    primary_phone: lot.chance(0.7) ? `+49 30 5550 ${String(id).padStart(4, '0')}` : null,
    primary_email: lot.chance(0.9) ? email : null,
    primary_address: null,
    description: lot.chance(0.2) ? note(lot) : null,
    created_at: made,
    updated_at: made,
  };
}

function event(
  span: Year,
  index: number,
  count: number,
  contacts: readonly { id: number }[],
  groups: readonly { id: number }[],
): OutstandEvent {
  const lot = draw(span.seed, 'outstand event', index);
  const category = lot.integer(0, CATEGORIES.length - 1);
  const name = CATEGORIES[category] as string;
  const isYearly = YEARLY.includes(name);
  const at = span.workingTime(lot, index / count);
  const parent = lot.chance(0.15) ? `/groups/${lot.pick(groups).id}.json` : `/contacts/${lot.pick(contacts).id}.json`;
  const made = toSeconds(past(later(at, -lot.integer(1, 20) * DAY), span));
  return {
    id: FIRST_ID + index,
    time: toSeconds(isYearly ? later(at, -lot.integer(1, 60) * 365 * DAY) : at),
    category_name: name,
    category_id: category + 1,
    details: lot.chance(0.5) ? note(lot) : null,
    recurrence: isYearly ? 'Yearly' : lot.pick(['Never', 'Never', 'Never', 'Weekly', 'Monthly', 'Daily']),
    created_at: made,
    updated_at: made,
    parent,
  };
}
