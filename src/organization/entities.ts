import { defineEntity, p } from '@mikro-orm/core';
import { subjectProperties } from '../events/entities.ts';
import { tenantTable } from '../platform/tenancy.ts';

/** A tenant. Its own table has no policy: the gateway's role reads it only by key. */
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
