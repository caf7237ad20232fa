import { z } from 'zod';
import { type SourceRecord, subjectRef } from '../../events/import/record.ts';
import { instantOf } from '../../platform/times.ts';
import type { Element } from '../../sync/connector.ts';
import { someText, understand } from '../../sync/records.ts';

/** A time; absent, "" and the year 1 are what Junt sends for none. A text that is no time at all is refused. */
const time = z
  .string()
  .nullish()
  .transform((text, context) => {
    if (text == null || text === '' || text.startsWith('0001-')) return undefined;
    const instant = instantOf(text);
    if (instant) return instant;
    context.addIssue({ code: 'custom', message: `"${text.slice(0, 40)}" is no time` });
    return z.NEVER;
  });

const id = z.int();
/** A foreign key; 0 is what Junt sends for none. */
const someId = z
  .int()
  .nullish()
  .transform((value) => value || null);

const common = { id, job_id: someId, created_at: time, updated_at: time, note: someText };
const people = {
  person_ids: z
    .array(z.int())
    .nullish()
    .transform((ids) => ids ?? []),
};

const company = z.looseObject({ id, name: someText, location: someText });

/** The companies that jobs and people name, which the gateway keeps as text. */
export type Companies = Map<number, z.output<typeof company> & { raw: string }>;

/** One of Junt's nine lists. */
export interface JuntShape {
  /** The object type in the schema. */
  type: string;
  /** What its list is called: by the server, by the document, and in a file's name. */
  lists: readonly string[];
  shape: z.ZodType;
  isEvent: boolean;
  read(element: Element, companies: Companies): SourceRecord;
}

function shape<Shape extends z.ZodType<{ id: number; created_at?: Date | undefined; updated_at?: Date | undefined }>>(
  type: string,
  lists: readonly string[],
  shape: Shape,
  input: (value: z.output<Shape>, companies: Companies) => Record<string, unknown>,
): JuntShape {
  return {
    type,
    lists,
    shape,
    isEvent: !['Job', 'Person'].includes(type),
    read: (element, companies) =>
      understand(type, shape, element, (value) => ({
        type,
        externalId: String(value.id),
        raw: withCompany(element.raw, value, companies),
        createdAt: value.created_at,
        updatedAt: value.updated_at,
        input: input(value, companies),
      })),
  };
}

/** The text of a job or a person, with that of the company that it names: nothing else keeps a company. */
function withCompany(raw: string, value: object, companies: Companies): string {
  const company = companies.get((value as { company_id?: number | null }).company_id ?? 0);
  return company ? `{"original":${raw},"company":${company.raw}}` : raw;
}

export const COMPANY = { lists: ['companies', 'company'], shape: company } as const;

export const PERSON = shape(
  'Person',
  ['people', 'person'],
  z.looseObject({
    id,
    name: someText,
    email: someText,
    phone: someText,
    company_id: someId,
    note: someText,
    created_at: time,
    updated_at: time,
  }),
  ({ id, name, email, phone, note, company_id }, companies) => ({
    name: name ?? `Person ${id}`,
    email,
    phone,
    note,
    company: (company_id && companies.get(company_id)?.name) || null,
  }),
);

export const JOB = shape(
  'Job',
  ['jobs', 'job'],
  z.looseObject({
    id,
    company_id: someId,
    job_title: someText,
    posting_url: someText,
    note: someText,
    created_at: time,
    updated_at: time,
  }),
  ({ id, company_id, job_title, posting_url, note }, companies) => {
    const company = company_id ? companies.get(company_id) : undefined;
    return {
      title: job_title ?? `Job ${id}`,
      company: company?.name ?? null,
      location: company?.location ?? null,
      url: posting_url !== null && URL.canParse(posting_url) ? new URL(posting_url) : null,
      note,
    };
  },
);

const JOB_STATUS = {
  applied: 'APPLIED',
  interviewing: 'INTERVIEWING',
  rejected: 'REJECTED',
  offer: 'OFFER',
  black_hole: 'BLACK_HOLE',
} as const;

const OFFER_STATUS = {
  received: 'RECEIVED',
  negotiating: 'NEGOTIATING',
  accepted: 'ACCEPTED',
  finalized: 'FINALIZED',
} as const;

/** One of the words that Junt's document lists; another one is refused, because nothing in the schema stands for it. */
const oneOf = (words: Readonly<Record<string, string>>) =>
  someText.transform((text, context) => {
    const known = text === null ? null : words[text.trim().toLowerCase()];
    if (known !== undefined) return known;
    context.addIssue({
      code: 'custom',
      message: `"${text?.slice(0, 40)}" is none of ${Object.keys(words).join(', ')}`,
    });
    return z.NEVER;
  });

const dated = ({ job_id, created_at, updated_at, note }: Dated) => ({
  // A job that was deleted leaves its events (and a file may hold events alone): they stand below a stub.
  jobId: job_id === null ? null : subjectRef('Job', job_id, { title: `Job ${job_id}` }),
  note,
  createdAt: created_at,
  updatedAt: updated_at,
});

interface Dated {
  job_id: number | null;
  created_at?: Date | undefined;
  updated_at?: Date | undefined;
  note: string | null;
}

const named = ({ person_ids }: { person_ids: number[] }) => ({
  personIds: person_ids.map((id) => subjectRef('Person', id, { name: `Person ${id}` })),
});

const withPeople = z.looseObject({ ...common, ...people });
const readNamed = (value: z.output<typeof withPeople>) => ({ ...dated(value), ...named(value) });

/** The six kinds. A time that Junt «defaults to the time the server receives the request» is `created_at` where it is absent. */
export const EVENTS: readonly JuntShape[] = [
  shape('ThanksEmail', ['thanks_emails', 'thanks_email'], withPeople, readNamed),
  shape('Followup', ['followups', 'followup'], withPeople, readNamed),
  shape(
    'StatusChange',
    ['status_changes', 'status_change'],
    z.looseObject({ ...common, from: oneOf(JOB_STATUS), to: oneOf(JOB_STATUS) }),
    (value) => ({ ...dated(value), from: value.from, to: value.to }),
  ),
  shape('Homework', ['homeworks', 'homework'], z.looseObject({ ...common, due_date: time }), (value) => ({
    ...dated(value),
    dueDate: value.due_date ?? value.created_at ?? null,
  })),
  shape(
    'JobInterview',
    ['interviews', 'interview'],
    z.looseObject({
      ...common,
      ...people,
      scheduled_at: time,
      scheduled: time,
      length: z.int().nullish(),
      rating: someText,
      type: someText,
    }),
    (value) => ({
      ...readNamed(value),
      scheduled: value.scheduled_at ?? value.scheduled ?? value.created_at ?? null,
      length: value.length || null,
      rating: value.rating,
      type: value.type,
    }),
  ),
  shape('Offer', ['offers', 'offer'], z.looseObject({ ...common, status: oneOf(OFFER_STATUS) }), (value) => ({
    ...dated(value),
    status: value.status,
  })),
];

const has = (value: unknown, name: string) => typeof value === 'object' && value !== null && name in value;

const byName = (name: unknown) => [PERSON, JOB, ...EVENTS].find(({ lists }) => lists.includes(String(name)));

/** Members that only one list's objects have, and its name. */
const OWN = {
  scheduled_at: 'interview',
  scheduled: 'interview',
  due_date: 'homework',
  from: 'status_change',
  to: 'status_change',
  job_title: 'job',
  posting_url: 'job',
  email: 'person',
  phone: 'person',
  status: 'offer',
};

/** Which list an element is from: by the name that the user gives, by `event_type`, or by the members that only it has. */
export function shapeOf(element: Element): JuntShape | null {
  const { value, hint } = element;
  if (isCompany(element)) return null;
  const type = has(value, 'event_type') ? (value as { event_type: unknown }).event_type : undefined;
  const own = Object.entries(OWN).find(([member]) => has(value, member));
  return byName(hint) ?? byName(type) ?? (own && byName(own[1])) ?? null;
}

/** Whether an element is a company: it alone has both jobs and people. */
export const isCompany = ({ value, hint }: Element): boolean =>
  COMPANY.lists.some((name) => name === hint) || (has(value, 'job_ids') && has(value, 'person_ids'));
