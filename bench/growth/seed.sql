-- The events :from to :to, counted back from a fixed day, 32 seconds apart: more events are a longer past. Nine of ten
-- belong to the organisation that is measured. Of 200 events 180 are telemetry. Deterministic.
create function pg_temp.uuid_of(kind int, n bigint) returns uuid language sql immutable as
  $$ select ('01890000-0000-7000-9' || lpad(to_hex(kind), 3, '0') || '-' || lpad(to_hex(n), 12, '0'))::uuid $$;
create function pg_temp.pick(salt int, n bigint, choices bigint) returns bigint language sql immutable as
  $$ select (hashint8extended(n, salt) & 9223372036854775807) % choices $$;
create function pg_temp.at(n bigint) returns timestamptz language sql immutable as
  $$ select timestamptz '2026-11-01Z' - n * interval '32 seconds' $$;
-- As the gateway makes them: the time in the first 48 bits.
create function pg_temp.timed_uuid(n bigint) returns uuid language sql immutable as
  $$ select (lpad(to_hex((extract(epoch from pg_temp.at(n)) * 1000)::bigint), 12, '0') || '7000' || 'a' || lpad(to_hex(n), 15, '0'))::uuid $$;
create function pg_temp.owner(n bigint) returns uuid language sql immutable as
  $$ select case when n % 10 = 3 then '01890000-0000-7000-8000-0000000b0002' else '01890000-0000-7000-8000-0000000b0001' end::uuid $$;

create temporary table event_number as
  select n, pg_temp.owner(n) as organization_id, pg_temp.at(n) as at, n / 10 % 20 as slot
  from generate_series(current_setting('growth.from')::bigint, current_setting('growth.to')::bigint) n;

-- The words: "sunset" in one of 50 at all times, "zeppelin" in twenty records of the last days alone, and "gramophone"
-- in one of 50 of the oldest tenth alone.
insert into telemetry_record (organization_id, id, occurs_at, session_id, event_type, latitude, longitude, tag_ids, data)
  select organization_id, pg_temp.timed_uuid(n), at, pg_temp.uuid_of(6, 1 + pg_temp.pick(1, n, 500)),
    case when pg_temp.pick(2, n, 2000) = 0 then 'crash' else (array['heartbeat', 'start_listen', 'stop_listen'])[1 + pg_temp.pick(3, n, 3)] end,
    case when n % 2 = 0 then pg_temp.pick(4, n, 1200000) / 10000.0 - 60 end,
    case when n % 2 = 0 then pg_temp.pick(5, n, 3600000) / 10000.0 - 180 end,
    case when n % 4 = 0 then array[pg_temp.uuid_of(7, 1 + pg_temp.pick(6, n, 100))] else '{}' end,
    jsonb_build_object('note', (array['quiet', 'crowd', 'river', 'street'])[1 + pg_temp.pick(7, n, 4)]
      || case when pg_temp.pick(8, n, 50) = 0 then ' sunset' else '' end
      || case when n < 10000 and n % 500 = 0 then ' zeppelin' else '' end
      || case when n > 4500000 and pg_temp.pick(9, n, 50) = 0 then ' gramophone' else '' end)
  from event_number where slot < 18;
insert into job_event (organization_id, id, occurs_at, created_at, updated_at, version, kind, job_id, note, offer_status)
  select organization_id, pg_temp.timed_uuid(n), at, at, at, 1, case when pg_temp.pick(2, n, 100) = 0 then 'OFFER' else 'FOLLOWUP' end,
    pg_temp.uuid_of(1, 1 + pg_temp.pick(1, n, 500)), 'Note ' || n, case when pg_temp.pick(2, n, 100) = 0 then 'RECEIVED' end
  from event_number where slot = 18 and n % 2 = 0;
insert into training (organization_id, id, occurs_at, ends_at, created_at, updated_at, version, owner_id, class_id, name, event_link,
    token, availability, timezone, include_chat, include_video, include_lab_exercises, tas, trainees, labels)
  select organization_id, pg_temp.timed_uuid(n), at, at + interval '8 hours', at, at, 1, pg_temp.uuid_of(4, 1), pg_temp.uuid_of(3, 1),
    'Training ' || n, 'https://training.example.com/' || n, 'T' || n, 'PUBLIC', 'Etc/UTC', false, false, false, '{}', '{}', '{}'
  from event_number where slot = 18 and n % 2 = 1;
insert into scheduled_interview (organization_id, id, occurs_at, ends_at, created_at, updated_at, version, all_day, application_id,
    location, status)
  select organization_id, pg_temp.timed_uuid(n), at, at + interval '1 hour', at, at, 1, false, pg_temp.uuid_of(5, 1), 'Room ' || n % 20, 'SCHEDULED'
  from event_number where slot = 19 and n % 2 = 0;
insert into crm_event (organization_id, id, occurs_at, created_at, updated_at, version, kind, contact_id, category_id, details, recurrence)
  select organization_id, pg_temp.timed_uuid(n), at, at, at, 1, 'CONTACT_EVENT', pg_temp.uuid_of(8, 1), pg_temp.uuid_of(9, 1), 'Details ' || n, 'NEVER'
  from event_number where slot = 19 and n % 2 = 1;
