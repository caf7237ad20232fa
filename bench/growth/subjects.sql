-- What the events of the growing database belong to, in two organisations.
create function pg_temp.uuid_of(kind int, n bigint) returns uuid language sql immutable as
  $$ select ('01890000-0000-7000-9' || lpad(to_hex(kind), 3, '0') || '-' || lpad(to_hex(n), 12, '0'))::uuid $$;
create temporary table tenant as
  select o, ('01890000-0000-7000-8000-0000000b000' || o)::uuid as id from generate_series(1, 2) o;
insert into organization (id, slug, name, created_at) select id, 'growth-' || o, 'Growth ' || o, now() from tenant;
insert into job (organization_id, id, created_at, updated_at, version, title)
  select id, pg_temp.uuid_of(1, n), now(), now(), 1, 'Job ' || n from tenant, generate_series(1, 500) n;
insert into training_class (organization_id, id, created_at, updated_at, version, name)
  select id, pg_temp.uuid_of(3, 1), now(), now(), 1, 'Class' from tenant;
insert into member (organization_id, id, created_at, updated_at, version, name)
  select id, pg_temp.uuid_of(4, 1), now(), now(), 1, 'Member' from tenant;
insert into application (organization_id, id, created_at, updated_at, version) select id, pg_temp.uuid_of(5, 1), now(), now(), 1 from tenant;
insert into telemetry_session (organization_id, id, created_at, updated_at, version, device)
  select id, pg_temp.uuid_of(6, n), now(), now(), 1, 'Device ' || n from tenant, generate_series(1, 500) n;
insert into tag (organization_id, id, created_at, updated_at, version, value)
  select id, pg_temp.uuid_of(7, n), now(), now(), 1, 'tag ' || n from tenant, generate_series(1, 100) n;
insert into contact (organization_id, id, created_at, updated_at, version, name) select id, pg_temp.uuid_of(8, 1), now(), now(), 1, 'Contact' from tenant;
insert into event_category (organization_id, id, created_at, updated_at, version, name)
  select id, pg_temp.uuid_of(9, 1), now(), now(), 1, 'Category' from tenant;
