-- What PostGraphile reads of a database to build its schema, beside the tables: all events in the columns that they share,
-- the timeline as a function, and defaults for keys that its creates do not make up. The gateway uses none of it.
create schema bench;
grant usage on schema bench to event_gateway;

create view bench.timeline_event with (security_invoker) as
  select organization_id, id, kind, occurs_at, null::timestamptz as ends_at, created_at, version, note as text_1, rating as text_2, type as text_3,
    null::text as text_4, length as int_1, null::float8 as float_1, null::float8 as float_2, null::jsonb as data, job_id,
    null::uuid as class_id, null::uuid as application_id, null::uuid as session_id, null::uuid as contact_id from job_event
  union all select organization_id, id, 'TRAINING', occurs_at, ends_at, created_at, version, name, event_link, timezone, availability,
    null, null, null, null, null, class_id, null, null, null from training
  union all select organization_id, id, 'SCHEDULED_INTERVIEW', occurs_at, ends_at, created_at, version, location, status, null, null,
    null, null, null, null, null, null, application_id, null, null from scheduled_interview
  union all select organization_id, id, 'TELEMETRY_RECORD', occurs_at, null, occurs_at, 1, event_type, null, null, null,
    null, latitude, longitude, data, null, null, null, session_id, null from telemetry_record
  union all select organization_id, id, kind, occurs_at, null, created_at, version, details, recurrence, null, null,
    null, null, null, null, null, null, null, null, contact_id from crm_event;
grant select on bench.timeline_event to event_gateway;

-- A view does not merge its branches in the order of an index, so that the page is cut out of each of them here.
create function bench.page(organization uuid, occurs_from timestamptz, occurs_before timestamptz, most int)
returns setof bench.timeline_event language sql stable as $$
  select * from (
    (select organization_id, id, kind, occurs_at, null::timestamptz as ends_at, created_at, version, note, rating, type,
      null::text, length, null::float8, null::float8, null::jsonb, job_id,
      null::uuid, null::uuid, null::uuid, null::uuid from job_event
      where organization_id = organization and occurs_at < occurs_before and occurs_at >= occurs_from order by occurs_at desc, id desc limit most)
    union all (select organization_id, id, 'TRAINING', occurs_at, ends_at, created_at, version, name, event_link, timezone, availability,
      null, null, null, null, null, class_id, null, null, null from training
      where organization_id = organization and occurs_at < occurs_before and occurs_at >= occurs_from order by occurs_at desc, id desc limit most)
    union all (select organization_id, id, 'SCHEDULED_INTERVIEW', occurs_at, ends_at, created_at, version, location, status, null, null,
      null, null, null, null, null, null, application_id, null, null from scheduled_interview
      where organization_id = organization and occurs_at < occurs_before and occurs_at >= occurs_from order by occurs_at desc, id desc limit most)
    union all (select organization_id, id, 'TELEMETRY_RECORD', occurs_at, null, occurs_at, 1, event_type, null, null, null,
      null, latitude, longitude, data, null, null, null, session_id, null from telemetry_record
      where organization_id = organization and occurs_at < occurs_before and occurs_at >= occurs_from order by occurs_at desc, id desc limit most)
    union all (select organization_id, id, kind, occurs_at, null, created_at, version, details, recurrence, null, null,
      null, null, null, null, null, null, null, null, contact_id from crm_event
      where organization_id = organization and occurs_at < occurs_before and occurs_at >= occurs_from order by occurs_at desc, id desc limit most)
  ) e order by occurs_at desc, id desc limit most
$$;
create function bench.page_count(organization uuid, occurs_from timestamptz, occurs_before timestamptz)
returns int language sql stable as $$
  select ((select count(*) from job_event where organization_id = organization and occurs_at < occurs_before and occurs_at >= occurs_from)
    + (select count(*) from training where organization_id = organization and occurs_at < occurs_before and occurs_at >= occurs_from)
    + (select count(*) from scheduled_interview where organization_id = organization and occurs_at < occurs_before and occurs_at >= occurs_from)
    + (select count(*) from telemetry_record where organization_id = organization and occurs_at < occurs_before and occurs_at >= occurs_from)
    + (select count(*) from crm_event where organization_id = organization and occurs_at < occurs_before and occurs_at >= occurs_from))::int
$$;

alter table telemetry_record
  alter organization_id set default current_setting('app.organization_id')::uuid,
  alter id set default gen_random_uuid(),
  alter occurs_at set default now(),
  alter tag_ids set default '{}';
