import { defineEntity, p } from '@mikro-orm/core';
import { tenantKey, tenantTable } from '../platform/tenancy.ts';

const accountKey = {
  organizationId: p.uuid().primary(),
  system: p.text().primary(),
  account: p.text().primary(),
};

/** One account of one system: where its reading goes on, who reads it now, and how it went. */
export const SyncAccount = defineEntity({
  name: 'SyncAccount',
  tableName: 'sync_account',
  ...tenantTable,
  properties: {
    ...accountKey,
    checkpoint: p.json<unknown>().nullable(),
    // The run that holds the account; who runs it, and the last sign of life.
    runId: p.uuid().nullable(),
    runner: p.text().nullable(),
    heartbeatAt: p.datetime(3).nullable(),
    lastStartedAt: p.datetime(3).nullable(),
    lastSucceededAt: p.datetime(3).nullable(),
    nextRunAt: p.datetime(3).nullable(),
    lastError: p.text().nullable(),
  },
});

/** One run of one account, with what became of its records, by their type. */
export const SyncRun = defineEntity({
  name: 'SyncRun',
  tableName: 'sync_run',
  ...tenantTable,
  indexes: [{ name: 'sync_run_account', properties: ['organizationId', 'system', 'account', 'id'] }],
  checks: [{ name: 'sync_run_status', expression: `status in ('RUNNING', 'SUCCEEDED', 'FAILED')` }],
  properties: {
    ...tenantKey,
    system: p.text(),
    account: p.text(),
    status: p.text(),
    startedBy: p.text().nullable(),
    startedAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
    reading: p.text().nullable(),
    counts: p.json<Record<string, Record<string, number>>>(),
    error: p.text().nullable(),
  },
});

/** An original that was not understood or not allowed, until it is. `key` is its id, or a digest of it where it has none. */
export const SyncRejection = defineEntity({
  name: 'SyncRejection',
  tableName: 'sync_rejection',
  ...tenantTable,
  uniques: [{ name: 'sync_rejection_key', properties: ['organizationId', 'system', 'account', 'type', 'key'] }],
  indexes: [{ name: 'sync_rejection_account', properties: ['organizationId', 'system', 'account', 'id'] }],
  properties: {
    ...tenantKey,
    system: p.text(),
    account: p.text(),
    type: p.text(),
    key: p.text(),
    externalId: p.text().nullable(),
    reason: p.text(),
    raw: p.json<unknown>().columnType('json'),
    rejectedAt: p.datetime(3),
  },
});

/** The refresh token that an account's server gave last, encrypted. */
export const SyncToken = defineEntity({
  name: 'SyncToken',
  tableName: 'sync_token',
  ...tenantTable,
  properties: { ...accountKey, token: p.text(), updatedAt: p.datetime(3) },
});

/** A webhook that was taken, so that its repetition is known; `deliveryId` is what its system called it. */
export const WebhookDelivery = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_delivery',
  ...tenantTable,
  properties: { ...accountKey, deliveryId: p.text().primary(), receivedAt: p.datetime(3) },
});

export const syncEntities = [SyncAccount, SyncRun, SyncRejection, SyncToken, WebhookDelivery];
