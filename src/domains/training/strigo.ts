import { z } from 'zod';
import { type SourceRecord, subjectRef } from '../../events/import/record.ts';
import { instantOf } from '../../platform/times.ts';
import type { Element } from '../../sync/connector.ts';
import { reject, someEmail, someText, understand } from '../../sync/records.ts';

/** The addresses of the members by their ids: assistants are named by either. */
export type Members = Map<string, string>;

const id = z.string().min(1);

const time = z.string().transform((text, context) => {
  const instant = instantOf(text);
  if (instant) return instant;
  context.addIssue({ code: 'custom', message: `"${text.slice(0, 40)}" is no time` });
  return z.NEVER;
});

const texts = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);

/** `level` in the document's table, `role` in its sample. */
const member = z.looseObject({ id, email: z.string().min(1) });

const isEmail = (text: string): boolean => someEmail.parse(text) !== null;

const trainingClass = z.looseObject({
  id,
  name: someText,
  description: someText,
  created_at: time.nullish(),
  updated_at: time.nullish(),
});

const event = z.looseObject({
  id,
  owner: z.looseObject({ id, email: z.string().min(1) }),
  name: z.string(),
  event_link: z.string().refine(URL.canParse, 'is no URL'),
  token: someText,
  class_id: id,
  availability: z.enum(['public', 'private']).nullish(),
  description: someText,
  date_start: time,
  date_end: time,
  include_chat: z.boolean().nullish(),
  include_video: z.boolean().nullish(),
  include_lab_exercises: z.boolean().nullish(),
  tas: texts,
  trainees: texts,
  status: someText,
  partner_id: someText,
  labels: texts,
});

/**
 * The document names `ready` and `live` alone; the others are the words that an event which is over may have. One that is
 * not listed is kept in the payload only, and the status follows from the dates.
 */
const STATUS: Readonly<Record<string, string>> = {
  ready: 'READY',
  live: 'LIVE',
  ended: 'ENDED',
  finished: 'ENDED',
  done: 'ENDED',
  complete: 'ENDED',
  completed: 'ENDED',
};

/** A member of the organisation, of whom Strigo knows no more than the address. */
export const readMember = (element: Element, members: Members): SourceRecord =>
  understand('User', member, element, ({ id, email }) => {
    members.set(id, email);
    return { type: 'User', externalId: id, raw: element.raw, input: named(email) };
  });

export const readClass = (element: Element): SourceRecord =>
  understand('TrainingClass', trainingClass, element, (value) => ({
    type: 'TrainingClass',
    externalId: value.id,
    raw: element.raw,
    createdAt: value.created_at ?? undefined,
    updatedAt: value.updated_at ?? undefined,
    input: { name: value.name ?? classStub(value.id).name, description: value.description },
  }));

export const readEvent = (element: Element, members: Members): SourceRecord =>
  understand('Training', event, element, (value) => ({
    type: 'Training',
    externalId: value.id,
    raw: element.raw,
    input: {
      name: value.name,
      owner: subjectRef('User', value.owner.id, named(value.owner.email)),
      // A class that was deleted leaves its events: they stand below a stub.
      classId: subjectRef('TrainingClass', value.class_id, classStub(value.class_id)),
      description: value.description,
      dateStart: value.date_start,
      dateEnd: value.date_end,
      availability: (value.availability ?? 'public').toUpperCase(),
      includeChat: value.include_chat ?? false,
      includeVideo: value.include_video ?? false,
      includeLabExercises: value.include_lab_exercises ?? false,
      // Who has no address, as a member who has left, stands in the payload alone.
      tas: value.tas.map((one) => members.get(one) ?? one).filter(isEmail),
      trainees: value.trainees.filter(isEmail),
      labels: value.labels,
      partnerId: value.partner_id,
    },
    properties: {
      eventLink: value.event_link,
      // Events that are private have none.
      token: value.token ?? '',
      reportedStatus: STATUS[value.status?.toLowerCase() ?? ''] ?? null,
    },
  }));

/** A user, of whom Strigo knows no name. */
const named = (email: string) => ({ name: email, email: someEmail.parse(email) });

const classStub = (id: string) => ({ name: `Class ${id}` });

const has = (value: unknown, ...names: string[]) =>
  typeof value === 'object' && value !== null && names.some((name) => name in value);

const READERS: Readonly<Record<string, (element: Element, members: Members) => SourceRecord>> = {
  event: readEvent,
  class: readClass,
  member: readMember,
};

/** What an element of a file is: by the name that the user gives, or by the members that only it has. */
export function readAny(element: Element, members: Members): SourceRecord {
  const { value, hint } = element;
  const named = /^(event|class|member)(e?s)?$/.exec(hint ?? '')?.[1];
  const found =
    named ??
    (has(value, 'date_start', 'class_id') ? 'event' : has(value, 'role', 'level') ? 'member' : undefined) ??
    (has(value, 'presentation_filename', 'resources', 'created_at') ? 'class' : undefined);
  const read = READERS[found ?? ''];
  return read
    ? read(element, members)
    : reject('Training', element, 'It cannot be told whether this is an event, a class or a member: say it with --as.');
}
