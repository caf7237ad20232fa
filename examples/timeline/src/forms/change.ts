import { RequestError, request } from '../graphql/client.ts';
import type { EventDetailFragment } from '../graphql/generated/graphql.ts';
import type { Drafts, Fields, Problem } from './field.ts';
import type { Form } from './tables/form.ts';

/** What became of sending a form. */
export type Outcome =
  | { is: 'done'; id: string }
  | { is: 'refused'; problems: readonly Problem[] }
  /** Somebody else changed the event in between. */
  | { is: 'outdated' };

export const startDrafts = ({ fields }: Form): Drafts =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.start()]));

export const readDrafts = ({ fields }: Form, event: EventDetailFragment): Drafts =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.read(event)]));

/** The names of the fields whose drafts differ. */
export const changedFields = (fields: Fields<EventDetailFragment>, before: Drafts, after: Drafts): string[] =>
  Object.keys(fields).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));

/** Makes an event; the same key again, as after a lost answer, makes no second one. */
export async function sendNew(form: Form, drafts: Drafts, idempotencyKey: string): Promise<Outcome> {
  const { input, problems } = write(form.fields, drafts, Object.keys(form.fields));
  if (problems.length > 0) return { is: 'refused', problems };
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
  return send(form.create, { ...given, idempotencyKey });
}

/** Changes what differs from `before`, in the version that it was read in. */
export async function sendChange(
  form: Form,
  event: EventDetailFragment,
  before: Drafts,
  drafts: Drafts,
): Promise<Outcome> {
  const { id, version: expectedVersion } = event;
  const { input, problems } = write(form.fields, drafts, changedFields(form.fields, before, drafts));
  if (problems.length > 0) return { is: 'refused', problems };
  if (Object.keys(input).length === 0 || !form.update) return { is: 'done', id };
  return send(form.update, { ...input, id, expectedVersion });
}

/** The input of these fields, or what is wrong before anything is sent: empty where a value is needed, or no value yet. */
function write(fields: Fields<EventDetailFragment>, drafts: Drafts, names: readonly string[]) {
  const input: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const name of names) {
    const field = fields[name];
    const draft = drafts[name];
    if (!field || draft === undefined) continue;
    try {
      input[name] = field.write(draft);
      if (field.required && input[name] === null) throw new Error(`${field.label} is needed.`);
    } catch (error) {
      problems.push({ code: 'INVALID', field: ['input', name], message: (error as Error).message });
    }
  }
  return { input, problems };
}

async function send(document: Form['create'], input: Record<string, unknown>): Promise<Outcome> {
  try {
    const { result } = await request(document, { input });
    const { event, userErrors } = result;
    if (userErrors.some(({ code, field }) => code === 'CONFLICT' && field?.[1] === 'expectedVersion')) {
      return { is: 'outdated' };
    }
    if (userErrors.length > 0 || !event) return { is: 'refused', problems: userErrors };
    return { is: 'done', id: event.id };
  } catch (error) {
    const problems = error instanceof RequestError ? error.problems.flatMap(misread) : [];
    if (problems.length === 0) throw error;
    return { is: 'refused', problems };
  }
}

/** A value that is none of its type is refused before the mutation runs, and the message alone says where it stands. */
function misread({ message }: { message: string }): Problem[] {
  const [, path, reason] = /^Variable "\$input" got invalid value .* at "(input[^"]*)"; (.*)$/s.exec(message) ?? [];
  if (path === undefined || reason === undefined) return [];
  return [{ code: 'INVALID', field: path.split(/[.[\]]+/).filter(Boolean), message: reason }];
}
