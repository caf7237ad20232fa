import { z } from 'zod';
import { type SourceRecord, type SubjectRef, subjectRef } from '../../events/import/record.ts';
import { instantOf } from '../../platform/times.ts';
import type { Element } from '../../sync/connector.ts';
import { reject, someEmail, someText, understand } from '../../sync/records.ts';

/** What an event belongs to: the path of its `parent` says it, or the request that found it. */
export interface Parent {
  type: 'Contact' | 'Group';
  id: string;
}

/** The groups of a contact by its id. */
export type Memberships = ReadonlyMap<string, readonly string[]>;

const id = z.int();

const time = z.string().transform((text, context) => {
  const instant = instantOf(text);
  if (instant) return instant;
  context.addIssue({ code: 'custom', message: `"${text.slice(0, 40)}" is no time` });
  return z.NEVER;
});

const stamps = { created_at: time.nullish(), updated_at: time.nullish() };

const category = z.looseObject({ id, name: z.string(), ...stamps });

const group = z.looseObject({ id, name: z.string(), ...stamps });

const contact = z.looseObject({
  id,
  full_name: someText,
  first_name: someText,
  middle_initial: someText,
  last_name: someText,
  primary_phone: someText,
  primary_email: someEmail,
  ...stamps,
});

const RECURRENCES = ['NEVER', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

const event = z.looseObject({
  id,
  time,
  category_id: id.nullish(),
  category_name: someText,
  details: someText,
  recurrence: someText.transform((text) => (text ?? 'Never').toUpperCase()).pipe(z.enum(RECURRENCES)),
  parent: someText,
  ...stamps,
});

export const readCategory = (element: Element): SourceRecord =>
  understand('EventCategory', category, element, (value) => ({
    ...origin('EventCategory', element, value),
    input: { name: value.name },
  }));

export const readGroup = (element: Element): SourceRecord =>
  understand('Group', group, element, (value) => ({
    ...origin('Group', element, value),
    input: { name: value.name },
  }));

/** Without `memberships` the groups of the contact stay as they are. */
export const readContact = (element: Element, memberships?: Memberships): SourceRecord =>
  understand('Contact', contact, element, (value) => {
    const parts = [value.first_name, value.middle_initial, value.last_name].filter((part) => part !== null);
    return {
      ...origin('Contact', element, value),
      input: {
        name: value.full_name ?? (parts.join(' ') || `Contact ${value.id}`),
        email: value.primary_email,
        phone: value.primary_phone,
        ...(memberships && {
          groupIds: memberships.get(String(value.id))?.map((groupId) => subjectRef('Group', groupId)) ?? [],
        }),
      },
    };
  });

/** `asked` is whose events were asked for; without it, the event itself must say it. */
export const readEvent = (element: Element, asked?: Parent): SourceRecord =>
  understand('ContactEvent', event, element, (value) => {
    const parent = asked ?? parentOf(value.parent);
    if (!parent) return reject('ContactEvent', element, 'parent is neither /contacts/:id.json nor /groups/:id.json.');
    const type = `${parent.type}Event`;
    return {
      ...origin(type, element, value),
      input: {
        [parent.type === 'Contact' ? 'contactId' : 'groupId']: parentRef(parent),
        time: value.time,
        ...categoryOf(value),
        details: value.details,
        recurrence: value.recurrence,
      },
    };
  });

/** Names a contact or a group, which becomes a stub where it is not known yet. */
export const parentRef = ({ type, id }: Parent): SubjectRef => subjectRef(type, id, { name: `${type} ${id}` });

/** Whose event it is by its path. */
export function parentOf(path: string | null): Parent | null {
  const [, kind, parentId] = /\/(contacts|groups)\/(\d+)(?:\.json)?$/.exec(path ?? '') ?? [];
  if (parentId === undefined) return null;
  return { type: kind === 'contacts' ? 'Contact' : 'Group', id: parentId };
}

/** By its id where there is one; a name alone must be one that is known. */
const categoryOf = ({
  category_id,
  category_name,
}: {
  category_id?: number | null | undefined;
  category_name: string | null;
}) =>
  category_id == null
    ? { categoryName: category_name }
    : { categoryId: subjectRef('EventCategory', category_id, { name: category_name ?? `Category ${category_id}` }) };

interface Stamped {
  id: number;
  created_at?: Date | null | undefined;
  updated_at?: Date | null | undefined;
}

const origin = (type: string, element: Element, { id, created_at, updated_at }: Stamped) => ({
  type,
  externalId: String(id),
  raw: element.raw,
  createdAt: created_at ?? undefined,
  updatedAt: updated_at ?? undefined,
});

const has = (value: unknown, ...names: string[]) =>
  typeof value === 'object' && value !== null && names.some((name) => name in value);

/** What an element of a file is: by the name that the user gives, or by the members that only it has. */
export function readAny(element: Element): SourceRecord {
  const { value, hint } = element;
  const named = /^(event_categor(?:y|ies)|event|contact|group)s?$/.exec(hint ?? '')?.[1];
  if (named === 'event' || (!named && has(value, 'time', 'recurrence'))) return readEvent(element);
  if (named === 'contact' || (!named && has(value, 'first_name', 'last_name'))) return readContact(element);
  if (named === 'group' || (!named && has(value, 'contacts_count'))) return readGroup(element);
  if (named) return readCategory(element);
  const why = 'It cannot be told whether this is an event, a contact, a group or a category: say it with --as.';
  return reject('ContactEvent', element, why);
}
