import type { CatalogPart } from '../events/catalog.ts';
import { EventChange, EventSource, IdempotencyKey, SubjectSource } from '../events/entities.ts';
import { MAX_NAME, MAX_TEXT, text } from '../events/fields.ts';
import { syncEntities } from '../sync/entities.ts';
import { ApiToken, Organization, User } from './entities.ts';

/** The members of an organisation, whom trainings and interviews refer to. */
export const organization: CatalogPart = {
  tables: [],
  kinds: [],
  subjects: [
    {
      typename: 'User',
      prefix: 'user',
      one: 'user',
      many: 'users',
      entity: User,
      tableName: 'member',
      columns: {
        firstName: 'first_name',
        lastName: 'last_name',
        name: 'name',
        email: 'email',
        employeeId: 'employee_id',
      },
      unique: 'email',
      fields: {
        firstName: text('firstName', MAX_NAME),
        lastName: text('lastName', MAX_NAME),
        name: text('name', MAX_NAME, { required: true }),
        email: text('email', MAX_TEXT),
        employeeId: text('employeeId', MAX_TEXT),
      },
    },
  ],
  references: [],
};

/** The tables that are no domain's. */
export const sharedEntities = [
  Organization,
  User,
  ApiToken,
  EventChange,
  EventSource,
  SubjectSource,
  IdempotencyKey,
  ...syncEntities,
];
