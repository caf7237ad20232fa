-- As many events as the setting bench.events says, in five organisations of which the first has 30 %, spread over seven
-- years that are past. Deterministic: every value is a hash of its row's number. All domains: of 200 events 100 are
-- telemetry, 30 belong to jobs, 20 are trainings, 25 interviews and 25 dates of contacts.
create function pg_temp.uuid_of(kind int, n bigint) returns uuid language sql immutable as
  $$ select ('01890000-0000-7000-9' || lpad(to_hex(kind), 3, '0') || '-' || lpad(to_hex(n), 12, '0'))::uuid $$;
create function pg_temp.pick(salt int, n bigint, choices bigint) returns bigint language sql immutable as
  $$ select (hashint8extended(n, salt) & 9223372036854775807) % choices $$;
create function pg_temp.at(salt int, n bigint) returns timestamptz language sql immutable as
  $$ select timestamptz '2019-01-01Z' + pg_temp.pick(salt, n, 220752000000) * interval '1 millisecond' $$;
create function pg_temp.words(salt int, n bigint) returns text language sql immutable as
  $$ select string_agg((array['alpha', 'garden', 'window', 'signal', 'budget', 'contract', 'review', 'gentle', 'orange',
      'system', 'meeting', 'answer', 'letter', 'station', 'number', 'market'])[1 + pg_temp.pick(salt, n * 16 + i, 16)], ' ')
    from generate_series(1, 8 + pg_temp.pick(salt, n, 5)::int) i $$;
create function pg_temp.stored(n bigint) returns timestamptz language sql immutable as
  $$ select timestamptz '2018-12-01Z' + (n % 86400) * interval '1 second' $$;

create temporary table organization_of as
  select o, ('01890000-0000-7000-8000-0000000b00' || lpad(o::text, 2, '0'))::uuid as id,
    (current_setting('bench.events')::int * case o when 1 then 0.3 else 0.175 end)::int as events
  from generate_series(1, 5) o;
insert into organization (id, slug, name, created_at) select id, 'bench-' || o, 'Bench ' || o, '2018-12-01Z' from organization_of;

insert into job (organization_id, id, created_at, updated_at, version, title, company, location, url, note)
  select id, pg_temp.uuid_of(1, n), pg_temp.stored(n), pg_temp.stored(n), 1, 'Engineer ' || n || ' of ' || o,
    'Company ' || pg_temp.pick(1, n, 300), 'City ' || pg_temp.pick(2, n, 90), 'https://jobs.example.com/' || n, pg_temp.words(3, n)
  from organization_of, generate_series(1, 1000) n;
insert into person (organization_id, id, created_at, updated_at, version, name, email)
  select id, pg_temp.uuid_of(2, n), pg_temp.stored(n), pg_temp.stored(n), 1, 'Person ' || n, 'person' || n || '@example.com'
  from organization_of, generate_series(1, 1000) n;
insert into training_class (organization_id, id, created_at, updated_at, version, name, description)
  select id, pg_temp.uuid_of(3, n), pg_temp.stored(n), pg_temp.stored(n), 1, 'Class ' || n || ' of ' || o, pg_temp.words(4, n)
  from organization_of, generate_series(1, 200) n;
insert into member (organization_id, id, created_at, updated_at, version, name, email)
  select id, pg_temp.uuid_of(4, n), pg_temp.stored(n), pg_temp.stored(n), 1, 'Member ' || n || ' of ' || o, 'member' || n || '@example.com'
  from organization_of, generate_series(1, 500) n;
insert into application (organization_id, id, created_at, updated_at, version, candidate_name, job_title)
  select id, pg_temp.uuid_of(5, n), pg_temp.stored(n), pg_temp.stored(n), 1, 'Candidate ' || n || ' of ' || o, 'Role ' || pg_temp.pick(5, n, 50)
  from organization_of, generate_series(1, 2000) n;
insert into telemetry_session (organization_id, id, created_at, updated_at, version, client_type, device)
  select id, pg_temp.uuid_of(6, n), pg_temp.stored(n), pg_temp.stored(n), 1, (array['iOS', 'Android', 'web'])[1 + n % 3], 'Device ' || n || ' of ' || o
  from organization_of, generate_series(1, 2000) n;
insert into contact (organization_id, id, created_at, updated_at, version, name, email, phone)
  select id, pg_temp.uuid_of(7, n), pg_temp.stored(n), pg_temp.stored(n), 1, 'Contact ' || n || ' of ' || o, 'contact' || n || '@example.com',
    '+1 555 ' || lpad(n::text, 4, '0')
  from organization_of, generate_series(1, 2000) n;
insert into event_category (organization_id, id, created_at, updated_at, version, name)
  select id, pg_temp.uuid_of(8, n), pg_temp.stored(n), pg_temp.stored(n), 1, 'Category ' || n
  from organization_of, generate_series(1, 10) n;

insert into job_event (organization_id, id, occurs_at, created_at, updated_at, version, kind, job_id, note, from_status, to_status, length,
    rating, type, offer_status)
  select id, pg_temp.uuid_of(11, n), at, case when kind in ('HOMEWORK', 'JOB_INTERVIEW') then at - interval '7 days' else at end, at, 1, kind,
    pg_temp.uuid_of(1, 1 + pg_temp.pick(11, n, 1000)), pg_temp.words(12, n),
    case kind when 'STATUS_CHANGE' then 'APPLIED' end, case kind when 'STATUS_CHANGE' then 'INTERVIEWING' end,
    case kind when 'JOB_INTERVIEW' then 30 + 15 * pg_temp.pick(13, n, 5) end,
    case kind when 'JOB_INTERVIEW' then (array[':)', ':|', ':('])[1 + pg_temp.pick(14, n, 3)] end,
    case kind when 'JOB_INTERVIEW' then (array['phone', 'on site', 'coding'])[1 + pg_temp.pick(15, n, 3)] end,
    case kind when 'OFFER' then 'RECEIVED' end
  from organization_of, generate_series(1, events * 30 / 200) n, pg_temp.at(10, n) at,
    lateral (select (array['HOMEWORK', 'THANKS_EMAIL', 'FOLLOWUP', 'STATUS_CHANGE', 'OFFER'])[1 + n % 20] as other) o,
    lateral (select coalesce(other, 'JOB_INTERVIEW') as kind) k;
insert into job_event_person (organization_id, event_id, person_id, position)
  select organization_id, id, pg_temp.uuid_of(2, 1 + (pg_temp.pick(16, hashtext(id::text), 1000) + position) % 1000), position
  from job_event, generate_series(0, 1) position where kind = 'JOB_INTERVIEW';

insert into training (organization_id, id, occurs_at, ends_at, created_at, updated_at, version, owner_id, class_id, name, description,
    event_link, token, availability, timezone, include_chat, include_video, include_lab_exercises, tas, trainees, labels)
  select id, pg_temp.uuid_of(12, n), at, at + interval '8 hours', at - interval '30 days', at - interval '30 days', 1,
    pg_temp.uuid_of(4, 1 + pg_temp.pick(21, n, 500)), pg_temp.uuid_of(3, 1 + pg_temp.pick(22, n, 200)), 'Training ' || n, pg_temp.words(23, n),
    'https://training.example.com/' || n, 'T' || n, (array['PUBLIC', 'PRIVATE'])[1 + n % 2], 'Etc/UTC', n % 2 = 0, n % 3 = 0, true, '{}', '{}', '{}'
  from organization_of, generate_series(1, events * 20 / 200) n, pg_temp.at(20, n) at;

insert into scheduled_interview (organization_id, id, occurs_at, ends_at, created_at, updated_at, version, all_day, application_id,
    location, status, interview_id, interview_name, organizer_id)
  select id, pg_temp.uuid_of(13, n), at, at + interval '1 hour', at - interval '7 days', at - interval '7 days', 1, false,
    pg_temp.uuid_of(5, 1 + pg_temp.pick(31, n, 2000)), 'Room ' || n % 20 || ', ' || pg_temp.words(32, n),
    (array['SCHEDULED', 'AWAITING_FEEDBACK', 'COMPLETE'])[1 + n % 3], (n % 5)::text, 'Round ' || n % 5, pg_temp.uuid_of(4, 1 + pg_temp.pick(33, n, 500))
  from organization_of, generate_series(1, events * 25 / 200) n, pg_temp.at(30, n) at;
insert into scheduled_interview_interviewer (organization_id, event_id, user_id, response, position)
  select id, pg_temp.uuid_of(13, n), pg_temp.uuid_of(4, 1 + (pg_temp.pick(34, n, 500) + position) % 500),
    (array['ACCEPTED', 'TENTATIVE', 'NEEDS_ACTION'])[1 + pg_temp.pick(35, n + position, 3)], position
  from organization_of, generate_series(1, events * 25 / 200) n, generate_series(0, (1 + n % 3)::int) position;

insert into crm_event (organization_id, id, occurs_at, created_at, updated_at, version, kind, contact_id, category_id, details, recurrence)
  select id, pg_temp.uuid_of(14, n), at, at - interval '90 days', at - interval '90 days', 1, 'CONTACT_EVENT',
    pg_temp.uuid_of(7, 1 + pg_temp.pick(41, n, 2000)), pg_temp.uuid_of(8, 1 + pg_temp.pick(42, n, 10)), pg_temp.words(43, n),
    (array['NEVER', 'YEARLY'])[1 + n % 2]
  from organization_of, generate_series(1, events * 25 / 200) n, pg_temp.at(40, n) at;

insert into telemetry_record (organization_id, id, occurs_at, session_id, event_type, latitude, longitude, tag_ids, data)
  select id, pg_temp.uuid_of(15, n), at, pg_temp.uuid_of(6, 1 + pg_temp.pick(51, n, 2000)),
    (array['heartbeat', 'start_listen', 'stop_listen', 'stream_start'])[1 + pg_temp.pick(52, n, 4)],
    (pg_temp.pick(53, n, 180000) - 90000) / 1000.0, (pg_temp.pick(54, n, 360000) - 180000) / 1000.0, '{}',
    to_jsonb('asset ' || n || ', ' || pg_temp.words(55, n))
  from organization_of, generate_series(1, events * 100 / 200) n, pg_temp.at(50, n) at;
