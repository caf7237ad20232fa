import { defineEntity, p } from '@mikro-orm/core';
import { tenantKey, tenantTable } from '../platform/tenancy.ts';

/** What every subject's row has: a job, a person, a contact … */
export const subjectProperties = {
  ...tenantKey,
  createdAt: p.datetime(3),
  updatedAt: p.datetime(3),
  version: p.integer(),
};

/** What every event's row has, whatever its table. Times are to the millisecond, as in a cursor. */
export const eventProperties = {
  ...tenantKey,
  occursAt: p.datetime(3),
  createdAt: p.datetime(3),
  updatedAt: p.datetime(3),
  version: p.integer(),
  sourceSystem: p.text().nullable(),
};

/** One change of one event, written in the transaction of the change and never touched again. */
export const EventChange = defineEntity({
  name: 'EventChange',
  tableName: 'event_change',
  ...tenantTable,
  uniques: [{ name: 'event_change_version', properties: ['organizationId', 'eventId', 'version'] }],
  checks: [{ name: 'event_change_type', expression: `change in ('CREATED', 'UPDATED', 'DELETED')` }],
  properties: {
    ...tenantKey,
    eventId: p.uuid(),
    kind: p.text(),
    version: p.integer(),
    change: p.text(),
    at: p.datetime(3),
    by: p.text().nullable(),
    before: p.json<Record<string, unknown>>().nullable(),
    after: p.json<Record<string, unknown>>().nullable(),
  },
});

/** Where a synchronised event came from, with the payload as its source sent it. */
export const EventSource = defineEntity({
  name: 'EventSource',
  tableName: 'event_source',
  ...tenantTable,
  uniques: [
    { name: 'event_source_external_id', properties: ['organizationId', 'system', 'account', 'kind', 'externalId'] },
  ],
  properties: {
    organizationId: p.uuid().primary(),
    eventId: p.uuid().primary(),
    system: p.text(),
    account: p.text(),
    kind: p.text(),
    externalId: p.text(),
    syncedAt: p.datetime(3),
    // json and not jsonb: it keeps the text as it came, order of keys and all.
    raw: p.json<unknown>().columnType('json'),
    // What the source last said, field by field, and all of it at once: see import/mapping.ts. Null for what no connector brought.
    mapped: p.json<Record<string, string>>().nullable(),
    fingerprint: p.text().nullable(),
  },
});

/** Which subject stands for which original of a source. Two originals may be one subject, as a user with one address. */
export const SubjectSource = defineEntity({
  name: 'SubjectSource',
  tableName: 'subject_source',
  ...tenantTable,
  indexes: [{ name: 'subject_source_subject', properties: ['organizationId', 'subjectId'] }],
  properties: {
    organizationId: p.uuid().primary(),
    system: p.text().primary(),
    account: p.text().primary(),
    type: p.text().primary(),
    externalId: p.text().primary(),
    subjectId: p.uuid(),
    syncedAt: p.datetime(3),
    raw: p.json<unknown>().columnType('json').nullable(),
    mapped: p.json<Record<string, string>>(),
    fingerprint: p.text(),
  },
});

/** The result of a create that named an idempotency key: the key, what was asked, what was made. */
export const IdempotencyKey = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  ...tenantTable,
  properties: {
    organizationId: p.uuid().primary(),
    key: p.text().primary(),
    operation: p.text(),
    inputHash: p.text(),
    resultIds: p.array().columnType('uuid[]'),
    createdAt: p.datetime(3),
  },
});

/** The generated column that the full-text filter reads: English stemming over the named text columns. */
export const searchColumn = (...columns: string[]) =>
  p
    .type('tsvector')
    .columnType('tsvector')
    .generated(
      `(to_tsvector('english'::regconfig, ${columns.map((c) => `COALESCE(${c}, ''::text)`).reduce((all, c) => `((${all} || ' '::text) || ${c})`)})) stored`,
    )
    .lazy()
    .nullable();
