import type { Catalog } from '../../events/catalog.ts';
import { instants, isAny, MAX_FILTER_LIST } from '../../events/filter.ts';
import { type EventTable, searching } from '../../events/table.ts';
import type { TrainingEventFilter, TrainingStatus } from '../../generated/resolvers.ts';
import { badInput } from '../../graphql/errors.ts';
import { type Sql, sql } from '../../platform/sql.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { TrainingNode, type TrainingRow } from './nodes.ts';

/**
 * The status of the training `e`: what its system reports, or what follows from the time of the transaction. The
 * field, the filter and the rules all ask this one expression, so they agree.
 */
const status: Sql<TrainingStatus> = sql`coalesce(e.reported_status,
  case when now() < e.occurs_at then 'READY' when now() < e.ends_at then 'LIVE' else 'ENDED' end)`;

/** How trainings are read. */
export const trainingTable: EventTable = {
  domain: 'TRAINING',
  name: 'training',
  kinds: ['TRAINING'],
  common: { kind: sql`'TRAINING'`, ends_at: sql`e.ends_at` },
  columns: {
    owner_id: { type: 'uuid' },
    class_id: { type: 'uuid' },
    name: { type: 'text' },
    description: { type: 'text' },
    event_link: { type: 'text' },
    token: { type: 'text' },
    availability: { type: 'text' },
    status: { type: 'text', sql: status },
    timezone: { type: 'text' },
    include_chat: { type: 'bool' },
    include_video: { type: 'bool' },
    include_lab_exercises: { type: 'bool' },
    tas: { type: 'text[]' },
    trainees: { type: 'text[]' },
    labels: { type: 'text[]' },
    partner_id: { type: 'text' },
  },
  fields: {
    name: ['name'],
    description: ['description'],
    eventLink: ['event_link'],
    token: ['token'],
    availability: ['availability'],
    status: ['status'],
    dateStart: [],
    dateEnd: ['ends_at'],
    timezone: ['timezone'],
    includeChat: ['include_chat'],
    includeVideo: ['include_video'],
    includeLabExercises: ['include_lab_exercises'],
    tas: ['tas'],
    trainees: ['trainees'],
    labels: ['labels'],
    partnerId: ['partner_id'],
    summary: ['name'],
  },
  subjects: { TrainingClass: 'class_id' },
  relations: {
    owner: { subject: 'User', column: 'owner_id' },
    class: { subject: 'TrainingClass', column: 'class_id' },
  },
  toNode: (row: TrainingRow) => new TrainingNode(row),
};

/** The conditions that only this domain's filter has. */
export function trainingConditions(catalog: Catalog, filter: TrainingEventFilter): Sql<unknown>[] {
  const where = instants(sql`e.ends_at`, filter.endsAt);
  if (filter.classIds) {
    const uuids = catalog.subjectUuids('TrainingClass', filter.classIds, 'filter.classIds');
    where.push(isAny(sql`e.class_id`, uuids, 'uuid', 'filter.classIds'));
  }
  if (filter.ownerEmails) {
    const named = isAny(sql`m.email`, filter.ownerEmails, 'text', 'filter.ownerEmails');
    where.push(
      sql`exists (select from member as m where m.organization_id = e.organization_id and m.id = e.owner_id and ${named})`,
    );
  }
  if (filter.statuses) where.push(isAny(status, filter.statuses, 'text', 'filter.statuses'));
  if (filter.availability) where.push(sql`e.availability = ${filter.availability}`);
  if (filter.labels) {
    if (filter.labels.length > MAX_FILTER_LIST) throw badInput('filter.labels', `may name at most ${MAX_FILTER_LIST}`);
    where.push(searching(sql`e.labels && ${filter.labels}::text[]`));
  }
  return where;
}

/** The status that a training has in this transaction. */
export async function getTrainingStatus(transaction: Transaction, uuid: string): Promise<TrainingStatus> {
  const [row] = await transaction.query<{ status: TrainingStatus }>(
    sql`select ${status} as status from training as e
      where e.organization_id = ${transaction.organizationId} and e.id = ${uuid}`,
  );
  if (!row) throw new Error(`There is no training ${uuid}.`);
  return row.status;
}
