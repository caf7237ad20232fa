import { draw } from '../shared/draw.ts';
import { type Table, table } from '../shared/table.ts';
import { note, person } from '../shared/words.ts';
import { DAY, HOUR, later, past, type Year } from '../shared/year.ts';

export interface StrigoMember {
  id: string;
  email: string;
  role: string;
}

export interface StrigoClass {
  id: string;
  name: string;
  owner: { id: string; email: string } | string | null;
  description: string | null;
  created_at: string;
  updated_at: string;
  labels: string[];
}

/** An event as Strigo answers it; the fields that no sample of the document shows may be missing. */
export interface StrigoEvent {
  id: string;
  owner: { id: string; email: string };
  name: string;
  event_link: string;
  token?: string;
  class_id: string;
  availability: string;
  date_start: string;
  date_end: string;
  include_chat: boolean;
  include_video: boolean;
  tas: string[];
  trainees: string[];
  status: string;
  description?: string | null;
  partner_id?: string | null;
  include_lab_exercises?: boolean;
  labels?: string[];
  is_recorded?: boolean;
}

export interface StrigoData {
  members: Table<StrigoMember>;
  classes: Table<StrigoClass>;
  partners: Table<{ id: string; name: string }>;
  events: Table<StrigoEvent>;
}

const SUBJECTS =
  'Kubernetes 101|Threat Modelling|Postgres in Production|Observability|Accessible Forms|Release Engineering|Incident Command|GraphQL for REST People'.split(
    '|',
  );

/** A training department: a few teachers, a few classes, a training on most days. */
export function strigoData(span: Year): StrigoData {
  const members = Array.from({ length: 9 }, (_, index): StrigoMember => {
    const lot = draw(span.seed, 'strigo member', index);
    return {
      id: lot.word(17),
      email: person(lot, index, 'training.example').email,
      role: index === 0 ? 'owner' : 'member',
    };
  });
  const classes = SUBJECTS.map((name, index): StrigoClass => {
    const lot = draw(span.seed, 'strigo class', index);
    const made = span.anyTime(index / 100).toISOString();
    const { id, email } = lot.pick(members);
    const description = lot.chance(0.7) ? note(lot) : null;
    const labels = lot.some(['cloud', 'security', 'beginners'], 0, 2);
    return { id: lot.word(17), name, owner: { id, email }, description, created_at: made, updated_at: made, labels };
  });
  const partners = [0, 1].map((index) => ({
    id: draw(span.seed, 'strigo partner', index).word(17),
    name: `Partner ${index + 1}`,
  }));
  const count = span.share(0.1, 30);
  const events = Array.from({ length: count }, (_, index) => {
    const lot = draw(span.seed, 'strigo event', index);
    const start = span.workingTime(lot, index / count);
    const end = later(start, lot.chance(0.1) ? lot.integer(1, 4) * DAY : lot.integer(2, 8) * HOUR);
    const group = lot.pick(classes);
    const owner = lot.pick(members);
    const isPrivate = lot.chance(0.6);
    const id = lot.chance(0.9) ? lot.word(17) : lot.word(24, '0123456789abcdef');
    const isLive = start <= span.until && span.until < end;
    return {
      availability: isPrivate ? 'private' : 'public',
      class_id: group.id,
      date_end: end.toISOString(),
      date_start: start.toISOString(),
      event_link: `https://app.strigo.io/event/${id}`,
      id,
      include_chat: lot.chance(0.7),
      include_video: lot.chance(0.4),
      name: `${group.name}, ${start.toISOString().slice(0, 10)}`,
      owner: { email: owner.email, id: owner.id },
      status: isLive ? 'live' : past(end, span) === end ? 'finished' : 'ready',
      // Some assistants stand there by their id, most by their address.
      tas: lot.some(members, 0, 2).map((one) => (lot.chance(0.2) ? one.id : one.email)),
      ...(!isPrivate && { token: lot.word(4, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789') }),
      trainees: isPrivate
        ? Array.from({ length: lot.integer(1, 12) }, () => person(lot, lot.integer(1, 400), 'learners.example').email)
        : [],
      ...(lot.chance(0.8) && {
        description: lot.chance(0.5) ? note(lot) : null,
        partner_id: lot.chance(0.2) ? lot.pick(partners).id : null,
        include_lab_exercises: lot.chance(0.5),
        labels: lot.some(['cloud', 'onsite', 'customer'], 0, 2),
        is_recorded: lot.chance(0.3),
      }),
    };
  });
  return { members: table(members), classes: table(classes), partners: table(partners), events: table(events) };
}
