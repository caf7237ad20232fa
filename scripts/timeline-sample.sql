-- Half a million events of one organisation and a tenth as many of another, spread over ten years: the organisation, its
-- subjects, then each domain's table. Deterministic: hashes of row numbers instead of random().
create function pg_temp.uuid_of(kind int, n bigint) returns uuid language sql immutable as
  $$ select ('01890000-0000-7000-9' || lpad(to_hex(kind), 3, '0') || '-' || lpad(to_hex(n), 12, '0'))::uuid $$;
create function pg_temp.at(n bigint) returns timestamptz language sql immutable as
  $$ select timestamptz '2016-01-01Z' + ((hashint8(n)::bigint + 2147483648) % 315360000) * interval '1 second' $$;

create temporary table organization_of (o int, id uuid, share numeric);
insert into organization_of values
  (1, '01890000-0000-7000-8000-000000000001', 1), (2, '01890000-0000-7000-8000-0000000000ff', 0.1);

insert into job (organization_id, id, created_at, updated_at, version, title)
  select o.id, pg_temp.uuid_of(1, n), now(), now(), 1, 'Job ' || n from organization_of o, generate_series(1, 1000) n;
insert into training_class (organization_id, id, created_at, updated_at, version, name)
  select o.id, pg_temp.uuid_of(2, n), now(), now(), 1, 'Class ' || n from organization_of o, generate_series(1, 100) n;
insert into member (organization_id, id, created_at, updated_at, version, name)
  select o.id, pg_temp.uuid_of(3, n), now(), now(), 1, 'Member ' || n from organization_of o, generate_series(1, 100) n;
insert into application (organization_id, id, created_at, updated_at, version)
  select o.id, pg_temp.uuid_of(4, n), now(), now(), 1 from organization_of o, generate_series(1, 1000) n;
insert into telemetry_session (organization_id, id, created_at, updated_at, version)
  select o.id, pg_temp.uuid_of(5, n), now(), now(), 1 from organization_of o, generate_series(1, 1000) n;
insert into contact (organization_id, id, created_at, updated_at, version, name)
  select o.id, pg_temp.uuid_of(6, n), now(), now(), 1, 'Contact ' || n from organization_of o, generate_series(1, 1000) n;
insert into event_category (organization_id, id, created_at, updated_at, version, name)
  select o.id, pg_temp.uuid_of(7, n), now(), now(), 1, 'Category ' || n from organization_of o, generate_series(1, 10) n;

insert into job_event (organization_id, id, occurs_at, created_at, updated_at, version, kind, job_id, note)
  select o.id, pg_temp.uuid_of(11, n), pg_temp.at(n), pg_temp.at(n), pg_temp.at(n), 1,
    case n % 10 when 0 then 'HOMEWORK' when 1 then 'THANKS_EMAIL' else 'FOLLOWUP' end, pg_temp.uuid_of(1, 1 + n % 1000), 'Note ' || n
  from organization_of o, generate_series(1, (75000 * o.share)::int) n;
insert into training (organization_id, id, occurs_at, ends_at, created_at, updated_at, version, owner_id, class_id, name, event_link,
    token, availability, timezone, include_chat, include_video, include_lab_exercises, tas, trainees, labels)
  select o.id, pg_temp.uuid_of(12, n), pg_temp.at(n), pg_temp.at(n) + interval '8 hours', pg_temp.at(n), pg_temp.at(n), 1,
    pg_temp.uuid_of(3, 1 + n % 100), pg_temp.uuid_of(2, 1 + n % 100), 'Training ' || n, 'https://training.example.com/' || n,
    'T' || n, 'PUBLIC', 'Etc/UTC', false, false, false, '{}', '{}', '{}'
  from organization_of o, generate_series(1, (25000 * o.share)::int) n;
insert into scheduled_interview (organization_id, id, occurs_at, ends_at, created_at, updated_at, version, all_day, application_id,
    location, status, organizer_id)
  select o.id, pg_temp.uuid_of(13, n), pg_temp.at(n), pg_temp.at(n) + interval '1 hour', pg_temp.at(n), pg_temp.at(n), 1, false,
    pg_temp.uuid_of(4, 1 + n % 1000), 'Room ' || n % 20, 'SCHEDULED', pg_temp.uuid_of(3, 1 + n % 100)
  from organization_of o, generate_series(1, (50000 * o.share)::int) n;
insert into crm_event (organization_id, id, occurs_at, created_at, updated_at, version, kind, contact_id, category_id, details, recurrence)
  select o.id, pg_temp.uuid_of(14, n), pg_temp.at(n), pg_temp.at(n), pg_temp.at(n), 1, 'CONTACT_EVENT',
    pg_temp.uuid_of(6, 1 + n % 1000), pg_temp.uuid_of(7, 1 + n % 10), 'Details ' || n, 'NEVER'
  from organization_of o, generate_series(1, (50000 * o.share)::int) n;
insert into telemetry_record (organization_id, id, occurs_at, session_id, event_type, tag_ids)
  select o.id, pg_temp.uuid_of(15, n), pg_temp.at(n), pg_temp.uuid_of(5, 1 + n % 1000),
    case n % 3 when 0 then 'heartbeat' when 1 then 'start_listen' else 'stop_listen' end, '{}'
  from organization_of o, generate_series(1, (300000 * o.share)::int) n;
