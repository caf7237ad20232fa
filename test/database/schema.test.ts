// The tables: what the migrations make is what the entities say, and every row and key has its organisation first.
import { describe, expect, it } from 'vitest';
import { useGateway } from '../support/gateway.ts';

const test = useGateway();

/** The organisation itself, the ORM's own list of migrations. */
const NO_TENANT = ['organization', 'mikro_orm_migrations'];

describe('the migrated database', () => {
  it('is what the entities describe', async () => {
    const { schema } = test.gateway.database.orm;

    expect(await schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
  });

  it('has the organisation in every table but those of no tenant', async () => {
    const rows = await test.rows(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and a.attnotnull)`,
    );

    expect(rows.map(({ name }) => name).sort()).toEqual([...NO_TENANT].sort());
  });

  it('begins every primary key, unique key and ordered index of a tenant with the organisation', async () => {
    const rows = await test.rows(
      `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid, 1, true) as first
        from pg_index i join pg_class c on c.oid = i.indrelid
          join pg_class x on x.oid = i.indexrelid join pg_am m on m.oid = x.relam
        where c.relnamespace = 'public'::regnamespace and m.amname = 'btree' and not (c.relname = any('{organization,mikro_orm_migrations}'))`,
    );

    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ first }) => first !== 'organization_id')).toEqual([]);
  });

  it('has the organisation in every foreign key, so that no row can name another organisation’s', async () => {
    const rows = await test.rows(
      `select c.conname as name, (select a.attname from pg_attribute a where a.attrelid = c.conrelid and a.attnum = c.conkey[1]) as first,
          cardinality(c.conkey) as columns
        from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
    );

    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ first, columns }) => first !== 'organization_id' || columns !== 2)).toEqual([]);
  });

  it('forces row-level security with a policy on every table of a tenant', async () => {
    const rows = await test.rows(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and not (c.relname = any('{organization,mikro_orm_migrations}'))
        and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`,
    );

    expect(rows).toEqual([]);
  });

  it('has every column of a table in its view for searches', async () => {
    const rows = await test.rows(
      `select t.relname as name, array_agg(a.attname) as missing
        from pg_class v join pg_class t on v.relname = 'searchable_' || t.relname join pg_attribute a on a.attrelid = t.oid
        where v.relkind = 'v' and a.attnum > 0 and not a.attisdropped
        and not exists (select from pg_attribute b where b.attrelid = v.oid and b.attname = a.attname) group by 1`,
    );

    expect(rows).toEqual([]);
  });

  it('keeps every ordered time to the millisecond, as in a cursor', async () => {
    const rows = await test.rows(
      `select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
        and a.atttypid = 'timestamptz'::regtype and a.atttypmod <> 3 and c.relname <> 'mikro_orm_migrations'`,
    );

    expect(rows).toEqual([]);
  });

  it('lets the gateway’s role add audit rows and never change them', async () => {
    const [row] = await test.rows(
      `select has_table_privilege('event_gateway', 'event_change', 'insert') as insert,
        has_table_privilege('event_gateway', 'event_change', 'update, delete, truncate') as change`,
    );

    expect(row).toEqual({ insert: true, change: false });
  });
});

describe('an operation', () => {
  it('sees nothing of another organisation, even without the predicate', async () => {
    const [other, id] = ['01890000-0000-7000-8000-0000000000ff', '01890000-0000-7000-8000-0000000000fe'];
    await test.rows(
      `insert into job (organization_id, id, title, created_at, updated_at, version) values (?, ?, 'Theirs', now(), now(), 1)`,
      [other, id],
    );
    const { database } = test.gateway;
    const count = async (organizationId: string) => {
      const transaction = database.transaction({ organizationId });
      const em = await transaction.em();
      const rows = await em.execute<{ title: string }[]>('select title from job');
      await transaction.rollback();
      return rows;
    };

    expect(await count('01890000-0000-7000-8000-000000000001')).toEqual([]);
    expect(await count(other)).toEqual([{ title: 'Theirs' }]);
  });

  it('cannot write in a query, nor outside its organisation', async () => {
    const { database } = test.gateway;
    const insert = `insert into job (organization_id, id, title, created_at, updated_at, version)
      values ('01890000-0000-7000-8000-0000000000ff', '01890000-0000-7000-8000-0000000000fd', 'Mine', now(), now(), 1)`;
    const attempt = async (writing: boolean) => {
      const transaction = database.transaction({ organizationId: '01890000-0000-7000-8000-000000000001' });
      if (writing) transaction.forWriting();
      try {
        await (await transaction.em()).execute(insert);
      } finally {
        await transaction.rollback();
      }
    };

    await expect(attempt(false)).rejects.toThrow('read-only transaction');
    await expect(attempt(true)).rejects.toThrow('row-level security');
  });
});
