import type { Recurrence } from '../../graphql/generated/graphql.ts';
import * as documents from '../../graphql/generated/graphql.ts';
import { required } from '../field.ts';
import { choice, instant, reference, text } from '../kinds-of-field.ts';
import type { Option, OptionTypeName } from '../options.ts';
import { type Detail, form, named } from './form.ts';

type CrmEvent = Detail<'ContactEvent' | 'GroupEvent'>;

const RECURRENCES: readonly Recurrence[] = ['NEVER', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

const parentOf = ({ subject }: CrmEvent): Option | null =>
  subject.__typename === 'Contact' || subject.__typename === 'Group' ? named(subject) : null;

const parent = (to: OptionTypeName, label: string) =>
  required(reference<CrmEvent>(to, { label, fixed: true, of: parentOf }));

const shared = () => ({
  time: required(
    instant<CrmEvent>({ label: 'Time', hint: 'Of what comes back, the first time', of: (event) => event.time }),
  ),
  categoryId: required(
    reference<CrmEvent>('EventCategory', { label: 'Category', of: (event) => named(event.category) }),
  ),
  recurrence: choice<CrmEvent, Recurrence>({
    label: 'Comes back',
    values: RECURRENCES,
    start: 'NEVER',
    of: (event) => event.recurrence,
  }),
  details: text<CrmEvent>({ label: 'Details', of: (event) => event.details }),
});

// A category is chosen by its id here, so nothing asks for categoryName.
export const contactEvent = form<Detail<'ContactEvent'>, 'categoryName'>()({
  create: documents.CreateContactEventDocument,
  update: documents.UpdateContactEventDocument,
  fields: { contactId: parent('Contact', 'Contact'), ...shared() },
});

export const groupEvent = form<Detail<'GroupEvent'>, 'categoryName'>()({
  create: documents.CreateGroupEventDocument,
  update: documents.UpdateGroupEventDocument,
  fields: { groupId: parent('Group', 'Group'), ...shared() },
});
