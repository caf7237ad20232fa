import { defineEntity, p } from '@mikro-orm/core';
import { subjectProperties } from '../events/entities.ts';
import { tenantKey, tenantTable } from '../platform/tenancy.ts';

/** A tenant. Its own table is no tenant's and has no policy: who a slug names must be found before anybody is known. */
export const Organization = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  properties: {
    id: p.uuid().primary(),
    slug: p.text().unique(),
    name: p.text(),
    createdAt: p.datetime(3),
  },
});

/** A member of an organisation; the table is called `member` because `user` is a reserved word of SQL. */
export const User = defineEntity({
  name: 'User',
  tableName: 'member',
  ...tenantTable,
  uniques: [{ name: 'member_email', properties: ['organizationId', 'email'] }],
  properties: {
    ...subjectProperties,
    firstName: p.text().nullable(),
    lastName: p.text().nullable(),
    name: p.text(),
    email: p.text().nullable(),
    employeeId: p.text().nullable(),
  },
});

/** A token of the gateway's own. What was shown once is stored as its SHA-256 and never again as it was. */
export const ApiToken = defineEntity({
  name: 'ApiToken',
  tableName: 'api_token',
  ...tenantTable,
  uniques: [{ name: 'api_token_hash', properties: ['organizationId', 'hash'] }],
  properties: {
    ...tenantKey,
    name: p.text(),
    hash: p.text(),
    scopes: p.array().columnType('text[]'),
    createdAt: p.datetime(3),
    expiresAt: p.datetime(3).nullable(),
    revokedAt: p.datetime(3).nullable(),
    lastUsedAt: p.datetime(3).nullable(),
  },
});
