import { EventNode, type EventRow, firstLine, type SubjectKey } from '../../events/nodes.ts';
import type { Recurrence } from '../../generated/resolvers.ts';

/** A row of `crm_event`, with the name of its category: `contact_id` or `group_id` is set, by its kind. */
export interface CrmEventRow extends EventRow {
  contact_id: string | null;
  group_id: string | null;
  category_id: string;
  category_name: string;
  details: string | null;
  recurrence: Recurrence;
}

/** What the two kinds share. */
export abstract class CrmEventNode extends EventNode<CrmEventRow> {
  get domain() {
    return 'CRM' as const;
  }
  get time() {
    return this.row.occurs_at;
  }
  get details() {
    return this.row.details;
  }
  get recurrence() {
    return this.row.recurrence;
  }
  get categoryUuid() {
    return this.row.category_id;
  }
  get summary() {
    const details = firstLine(this.row.details);
    return details ? `${this.row.category_name}: ${details}` : this.row.category_name;
  }
}

class ContactEventNode extends CrmEventNode {
  get __typename() {
    return 'ContactEvent';
  }
  get prefix() {
    return 'contact_event';
  }
  get subjectKey(): SubjectKey {
    return { type: 'Contact', uuid: this.row.contact_id as string };
  }
}

class GroupEventNode extends CrmEventNode {
  get __typename() {
    return 'GroupEvent';
  }
  get prefix() {
    return 'group_event';
  }
  get subjectKey(): SubjectKey {
    return { type: 'Group', uuid: this.row.group_id as string };
  }
}

/** The event that a row of `crm_event` is. */
export const toCrmEvent = (row: CrmEventRow): CrmEventNode =>
  row.kind === 'CONTACT_EVENT' ? new ContactEventNode(row) : new GroupEventNode(row);
