import type { GatewayContext } from '../../context.ts';
import { lockSubjects, type Values } from '../../events/input.ts';
import type { Collection, EventRules } from '../../events/rules.ts';
import { type Refusal, RefusedError } from '../../graphql/errors.ts';
import { findGroupIds, replaceGroupIds } from './repository.ts';

/** The rules of Outstand's document. */
export const crmRules: EventRules = {
  async beforeCreate(context, _definition, values) {
    values.recurrence ??= 'NEVER';
    refuse(await readCategory(context, values, 'create'));
  },
  async beforeUpdate(context, _definition, _current, values) {
    const recurrence = values.recurrence === null ? [required('recurrence')] : [];
    refuse([...(await readCategory(context, values, 'update')), ...recurrence]);
  },
  // The time is where the event stands, and no other field depends on a second one.
  place() {},
};

/** The groups that a contact is in. */
export const groupsOfContact: Collection = {
  read: ({ transaction }, contactIds) => findGroupIds(transaction, contactIds),
  write: ({ transaction }, groups) => replaceGroupIds(transaction, groups as ReadonlyMap<string, string[]>),
};

/** Outstand, «Create Event»: puts the category of a given name into `categoryId`, unless an id is given, which wins. */
async function readCategory(context: GatewayContext, values: Values, mode: 'create' | 'update'): Promise<Refusal[]> {
  const { categoryId, categoryName } = values;
  if (typeof categoryId === 'string') return [];
  if (typeof categoryName === 'string') {
    const found = await lockSubjects(context, 'EventCategory', 'name', [categoryName]);
    values.categoryId = found.get(categoryName);
    return found.size > 0 ? [] : [refusal('NOT_FOUND', 'categoryName', 'There is no EventCategory with this name.')];
  }
  if (categoryId === null || mode === 'create') return [required('categoryId')];
  return categoryName === null ? [required('categoryName')] : [];
}

const refusal = (code: Refusal['code'], name: string, message: string): Refusal => ({
  code,
  field: ['input', name],
  message,
});

const required = (name: string): Refusal => refusal('REQUIRED', name, `${name} is required.`);

function refuse(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new RefusedError(refusals);
}
