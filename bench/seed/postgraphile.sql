-- What PostGraphile reads of a database to build its schema: the columns that all events share, as the type that its
-- interface is made of, and defaults for keys that its creates do not make up themselves. The gateway uses none of it.
create schema bench;
create type bench.timeline_event as (organization_id uuid, id uuid, occurs_at timestamptz);
alter table telemetry_record
  alter organization_id set default current_setting('app.organization_id')::uuid,
  alter id set default gen_random_uuid(),
  alter occurs_at set default now(),
  alter tag_ids set default '{}';
