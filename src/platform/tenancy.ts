import { type Dictionary, p } from '@mikro-orm/core';

/** The session variable that row-level security reads; a statement without it fails. */
export const ORGANIZATION_SETTING = 'app.organization_id';

/**
 * What every table of an organisation spreads into its `defineEntity`: one declaration gives the ORM's WHERE and the
 * forced row-level security policy behind it.
 */
export const tenantTable = {
  rowLevelSecurity: 'force' as const,
  filters: {
    organization: {
      name: 'organization',
      cond: (args: Dictionary) => ({ organizationId: args.id }),
      default: true,
      rls: { setting: ORGANIZATION_SETTING },
    },
  },
};

/** The role that owns the views for searches: it sees the rows of all organisations there, and nobody acts as it. */
export const SEARCH_ROLE = 'event_gateway_search';

/** The policies of a table that has a view for searches, beside that of its organisation. */
export const searchPolicies = (tableName: string) => [
  { name: `${tableName}_search_policy`, command: 'select' as const, roles: [SEARCH_ROLE], using: 'true' },
];

/** The primary key of every row: the organisation first, so that each key and index of a tenant stands together. */
export const tenantKey = {
  organizationId: p.uuid().primary(),
  id: p.uuid().primary(),
};

/**
 * A to-one relation inside an organisation: the foreign key is (organization_id, column), so a row cannot name
 * another organisation's.
 */
export const tenantReference = <T extends { '~entity': unknown }>(target: T, column: string, foreignKeyName: string) =>
  p
    .manyToOne(target)
    .joinColumns('organization_id', column)
    .ownColumns(column)
    .index(false)
    .updateRule('no action')
    .deleteRule('no action')
    .foreignKeyName(foreignKeyName);

/** The key of a related row, in the form that the ORM takes for a reference. */
export type TenantRef = [organizationId: string, id: string];
