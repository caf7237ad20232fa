/** Every table, key, index and policy of the first version. */
export const TABLES = `
create table "api_token" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "name" text not null,
  "hash" text not null,
  "scopes" text[] not null,
  "created_at" timestamptz(3) not null,
  "expires_at" timestamptz(3) null,
  "revoked_at" timestamptz(3) null,
  "last_used_at" timestamptz(3) null,
  primary key ("organization_id", "id")
);
alter table "api_token" add constraint "api_token_hash" unique ("organization_id", "hash");

create table "application" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "version" int not null,
  "candidate_name" text null,
  "job_title" text null,
  primary key ("organization_id", "id")
);

create table "contact" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "version" int not null,
  "name" text not null,
  "email" text null,
  "phone" text null,
  primary key ("organization_id", "id")
);

create table "event_category" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "version" int not null,
  "name" text not null,
  primary key ("organization_id", "id")
);
alter table "event_category" add constraint "event_category_name" unique ("organization_id", "name");

create table "event_change" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "event_id" uuid not null,
  "kind" text not null,
  "version" int not null,
  "change" text not null,
  "at" timestamptz(3) not null,
  "by" text null,
  "before" jsonb null,
  "after" jsonb null,
  primary key ("organization_id", "id")
);
alter table "event_change" add constraint "event_change_version" unique ("organization_id", "event_id", "version");
alter table "event_change" add constraint "event_change_type" check (change in ('CREATED', 'UPDATED', 'DELETED'));

create table "event_source" (
  "organization_id" uuid not null,
  "event_id" uuid not null,
  "system" text not null,
  "account" text not null,
  "kind" text not null,
  "external_id" text not null,
  "synced_at" timestamptz(3) not null,
  "raw" json not null,
  primary key ("organization_id", "event_id")
);
alter table "event_source" add constraint "event_source_external_id" unique ("organization_id", "system", "account", "kind", "external_id");

create table "contact_group" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "version" int not null,
  "name" text not null,
  primary key ("organization_id", "id")
);

create table "crm_event" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "occurs_at" timestamptz(3) not null,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "version" int not null,
  "source_system" text null,
  "kind" text not null,
  "contact_id" uuid null,
  "group_id" uuid null,
  "category_id" uuid not null,
  "details" text null,
  "recurrence" text not null,
  "search" tsvector generated always as (to_tsvector('english'::regconfig, COALESCE(details, ''::text))) stored null,
  primary key ("organization_id", "id")
);
create index "crm_event_occurs_at" on "crm_event" ("organization_id", "occurs_at", "id");
create index "crm_event_created_at" on "crm_event" ("organization_id", "created_at", "id");
create index "crm_event_updated_at" on "crm_event" ("organization_id", "updated_at", "id");
create index "crm_event_kind" on "crm_event" ("organization_id", "kind", "occurs_at", "id");
create index "crm_event_contact" on "crm_event" ("organization_id", "contact_id", "occurs_at", "id");
create index "crm_event_group" on "crm_event" ("organization_id", "group_id", "occurs_at", "id");
create index "crm_event_category" on "crm_event" ("organization_id", "category_id", "occurs_at", "id");
alter table "crm_event" add constraint "crm_event_kind_columns" check (case kind
        when 'CONTACT_EVENT' then contact_id is not null and group_id is null
        when 'GROUP_EVENT' then group_id is not null and contact_id is null
        else false end);
alter table "crm_event" add constraint "crm_event_recurrence" check (recurrence in ('NEVER', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'));

create table "group_member" (
  "organization_id" uuid not null,
  "contact_id" uuid not null,
  "group_id" uuid not null,
  "position" int not null,
  primary key ("organization_id", "contact_id", "group_id")
);
create index "group_member_group" on "group_member" ("organization_id", "group_id", "contact_id");

create table "idempotency_key" (
  "organization_id" uuid not null,
  "key" text not null,
  "operation" text not null,
  "input_hash" text not null,
  "result_ids" uuid[] not null,
  "created_at" timestamptz(3) not null,
  primary key ("organization_id", "key")
);

create table "job" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "version" int not null,
  "title" text not null,
  "company" text null,
  "location" text null,
  "url" text null,
  "note" text null,
  primary key ("organization_id", "id")
);

create table "job_event" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "occurs_at" timestamptz(3) not null,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "version" int not null,
  "source_system" text null,
  "kind" text not null,
  "job_id" uuid not null,
  "note" text null,
  "search" tsvector generated always as (to_tsvector('english'::regconfig, ((COALESCE(note, ''::text) || ' '::text) || COALESCE(type, ''::text)))) stored null,
  "from_status" text null,
  "to_status" text null,
  "length" int null,
  "rating" text null,
  "type" text null,
  "offer_status" text null,
  primary key ("organization_id", "id")
);
create index "job_event_occurs_at" on "job_event" ("organization_id", "occurs_at", "id");
create index "job_event_created_at" on "job_event" ("organization_id", "created_at", "id");
create index "job_event_updated_at" on "job_event" ("organization_id", "updated_at", "id");
create index "job_event_kind" on "job_event" ("organization_id", "kind", "occurs_at", "id");
create index "job_event_job" on "job_event" ("organization_id", "job_id", "occurs_at", "id");
alter table "job_event" add constraint "job_event_kind_columns" check (case kind
        when 'THANKS_EMAIL' then occurs_at = created_at and num_nonnulls(from_status, to_status, length, rating, type, offer_status) = 0
        when 'FOLLOWUP' then occurs_at = created_at and num_nonnulls(from_status, to_status, length, rating, type, offer_status) = 0
        when 'STATUS_CHANGE' then occurs_at = created_at and num_nonnulls(length, rating, type, offer_status) = 0
        when 'OFFER' then occurs_at = created_at and offer_status is not null and num_nonnulls(from_status, to_status, length, rating, type) = 0
        when 'HOMEWORK' then num_nonnulls(from_status, to_status, length, rating, type, offer_status) = 0
        when 'JOB_INTERVIEW' then num_nonnulls(from_status, to_status, offer_status) = 0
        else false end);
alter table "job_event" add constraint "job_event_from_status" check (from_status in ('APPLIED', 'INTERVIEWING', 'REJECTED', 'OFFER', 'BLACK_HOLE'));
alter table "job_event" add constraint "job_event_to_status" check (to_status in ('APPLIED', 'INTERVIEWING', 'REJECTED', 'OFFER', 'BLACK_HOLE'));
alter table "job_event" add constraint "job_event_offer_status" check (offer_status in ('RECEIVED', 'NEGOTIATING', 'ACCEPTED', 'FINALIZED'));

create table "organization" (
  "id" uuid not null,
  "slug" text not null,
  "name" text not null,
  "created_at" timestamptz(3) not null,
  primary key ("id")
);
alter table "organization" add constraint "organization_slug_unique" unique ("slug");

create table "person" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "version" int not null,
  "name" text not null,
  "email" text null,
  "phone" text null,
  "title" text null,
  "company" text null,
  "note" text null,
  primary key ("organization_id", "id")
);

create table "job_event_person" (
  "organization_id" uuid not null,
  "event_id" uuid not null,
  "person_id" uuid not null,
  "position" int not null,
  primary key ("organization_id", "event_id", "person_id")
);
create index "job_event_person_person" on "job_event_person" ("organization_id", "person_id", "event_id");

create table "tag" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "version" int not null,
  "value" text not null,
  "description" text null,
  primary key ("organization_id", "id")
);

create table "telemetry_session" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "version" int not null,
  "client_type" text null,
  "device" text null,
  primary key ("organization_id", "id")
);

create table "telemetry_record" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "occurs_at" timestamptz(3) not null,
  "session_id" uuid not null,
  "event_type" text not null,
  "client_time" timestamptz(3) null,
  "latitude" double precision null,
  "longitude" double precision null,
  "tag_ids" uuid[] not null,
  "data" jsonb null,
  "source_system" text null,
  "search" tsvector generated always as ((to_tsvector('english'::regconfig, event_type) || jsonb_to_tsvector('english'::regconfig, COALESCE(data, 'null'::jsonb), '["string"]'::jsonb))) stored null,
  primary key ("organization_id", "id")
);
create index "telemetry_record_occurs_at" on "telemetry_record" ("organization_id", "occurs_at", "id");
create index "telemetry_record_session" on "telemetry_record" ("organization_id", "session_id", "occurs_at", "id");
create index "telemetry_record_event_type" on "telemetry_record" ("organization_id", "event_type", "occurs_at", "id");
create index "telemetry_record_place" on "telemetry_record" ("organization_id", "latitude", "longitude") where latitude is not null;
alter table "telemetry_record" add constraint "telemetry_record_whole_place" check (num_nonnulls(latitude, longitude) <> 1);
alter table "telemetry_record" add constraint "telemetry_record_degrees" check (ceil(abs(latitude))::integer <= 90 and ceil(abs(longitude))::integer <= 180);

create table "training_class" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "version" int not null,
  "name" text not null,
  "description" text null,
  primary key ("organization_id", "id")
);

create table "member" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "version" int not null,
  "first_name" text null,
  "last_name" text null,
  "name" text not null,
  "email" text null,
  "employee_id" text null,
  primary key ("organization_id", "id")
);
alter table "member" add constraint "member_email" unique ("organization_id", "email");

create table "training" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "occurs_at" timestamptz(3) not null,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "version" int not null,
  "source_system" text null,
  "ends_at" timestamptz(3) not null,
  "owner_id" uuid not null,
  "class_id" uuid not null,
  "name" text not null,
  "description" text null,
  "event_link" text not null,
  "token" text not null,
  "availability" text not null,
  "reported_status" text null,
  "timezone" text not null,
  "include_chat" boolean not null,
  "include_video" boolean not null,
  "include_lab_exercises" boolean not null,
  "tas" text[] not null,
  "trainees" text[] not null,
  "labels" text[] not null,
  "partner_id" text null,
  "search" tsvector generated always as (to_tsvector('english'::regconfig, ((COALESCE(name, ''::text) || ' '::text) || COALESCE(description, ''::text)))) stored null,
  primary key ("organization_id", "id")
);
create index "training_occurs_at" on "training" ("organization_id", "occurs_at", "id");
create index "training_ends_at" on "training" ("organization_id", "ends_at", "id");
create index "training_created_at" on "training" ("organization_id", "created_at", "id");
create index "training_updated_at" on "training" ("organization_id", "updated_at", "id");
create index "training_of_class" on "training" ("organization_id", "class_id", "occurs_at", "id");
create index "training_owner" on "training" ("organization_id", "owner_id", "occurs_at", "id");
alter table "training" add constraint "training_dates" check (ends_at >= occurs_at);
alter table "training" add constraint "training_availability" check (availability in ('PUBLIC', 'PRIVATE'));
alter table "training" add constraint "training_reported_status" check (reported_status in ('READY', 'LIVE', 'ENDED'));
alter table "training" add constraint "training_trainees" check (availability = 'PRIVATE' or cardinality(trainees) = 0);

create table "scheduled_interview" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "occurs_at" timestamptz(3) not null,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "version" int not null,
  "source_system" text null,
  "ends_at" timestamptz(3) not null,
  "all_day" boolean not null,
  "application_id" uuid not null,
  "external_event_id" text null,
  "location" text null,
  "status" text not null,
  "interview_id" text null,
  "interview_name" text null,
  "organizer_id" uuid null,
  "search" tsvector generated always as (to_tsvector('english'::regconfig, ((COALESCE(location, ''::text) || ' '::text) || COALESCE(interview_name, ''::text)))) stored null,
  primary key ("organization_id", "id")
);
create index "scheduled_interview_occurs_at" on "scheduled_interview" ("organization_id", "occurs_at", "id");
create index "scheduled_interview_ends_at" on "scheduled_interview" ("organization_id", "ends_at", "id");
create index "scheduled_interview_created_at" on "scheduled_interview" ("organization_id", "created_at", "id");
create index "scheduled_interview_updated_at" on "scheduled_interview" ("organization_id", "updated_at", "id");
create index "scheduled_interview_application" on "scheduled_interview" ("organization_id", "application_id", "occurs_at", "id");
create index "scheduled_interview_organizer" on "scheduled_interview" ("organization_id", "organizer_id", "occurs_at", "id");
alter table "scheduled_interview" add constraint "scheduled_interview_status" check (status in ('SCHEDULED', 'AWAITING_FEEDBACK', 'COMPLETE'));
alter table "scheduled_interview" add constraint "scheduled_interview_order" check (ends_at >= occurs_at);
alter table "scheduled_interview" add constraint "scheduled_interview_days" check (not all_day or ((((occurs_at AT TIME ZONE 'UTC'::text))::time without time zone = '00:00:00'::time without time zone) and (((ends_at AT TIME ZONE 'UTC'::text))::time without time zone = '00:00:00'::time without time zone)));
alter table "scheduled_interview" add constraint "scheduled_interview_definition" check (num_nulls(interview_id, interview_name) <> 1);

create table "scheduled_interview_interviewer" (
  "organization_id" uuid not null,
  "event_id" uuid not null,
  "user_id" uuid not null,
  "response" text not null,
  "scorecard_id" text null,
  "position" int not null,
  primary key ("organization_id", "event_id", "user_id")
);
create index "scheduled_interview_interviewer_user" on "scheduled_interview_interviewer" ("organization_id", "user_id", "event_id");
alter table "scheduled_interview_interviewer" add constraint "scheduled_interview_interviewer_response" check (response in ('NEEDS_ACTION', 'ACCEPTED', 'TENTATIVE', 'DECLINED'));
alter table "crm_event" add constraint "crm_event_contact_fk" foreign key ("organization_id", "contact_id") references "contact" ("organization_id", "id") on update no action on delete no action;
alter table "crm_event" add constraint "crm_event_group_fk" foreign key ("organization_id", "group_id") references "contact_group" ("organization_id", "id") on update no action on delete no action;
alter table "crm_event" add constraint "crm_event_category_fk" foreign key ("organization_id", "category_id") references "event_category" ("organization_id", "id") on update no action on delete no action;
alter table "group_member" add constraint "group_member_contact_fk" foreign key ("organization_id", "contact_id") references "contact" ("organization_id", "id") on update no action on delete cascade;
alter table "group_member" add constraint "group_member_group_fk" foreign key ("organization_id", "group_id") references "contact_group" ("organization_id", "id") on update no action on delete cascade;
alter table "job_event" add constraint "job_event_job_fk" foreign key ("organization_id", "job_id") references "job" ("organization_id", "id") on update no action on delete no action;
alter table "job_event_person" add constraint "job_event_person_event_fk" foreign key ("organization_id", "event_id") references "job_event" ("organization_id", "id") on update no action on delete cascade;
alter table "job_event_person" add constraint "job_event_person_person_fk" foreign key ("organization_id", "person_id") references "person" ("organization_id", "id") on update no action on delete no action;
alter table "telemetry_record" add constraint "telemetry_record_session_fk" foreign key ("organization_id", "session_id") references "telemetry_session" ("organization_id", "id") on update no action on delete no action;
alter table "training" add constraint "training_owner_fk" foreign key ("organization_id", "owner_id") references "member" ("organization_id", "id") on update no action on delete no action;
alter table "training" add constraint "training_class_fk" foreign key ("organization_id", "class_id") references "training_class" ("organization_id", "id") on update no action on delete no action;
alter table "scheduled_interview" add constraint "scheduled_interview_application_fk" foreign key ("organization_id", "application_id") references "application" ("organization_id", "id") on update no action on delete no action;
alter table "scheduled_interview" add constraint "scheduled_interview_organizer_fk" foreign key ("organization_id", "organizer_id") references "member" ("organization_id", "id") on update no action on delete no action;
alter table "scheduled_interview_interviewer" add constraint "scheduled_interview_interviewer_event_fk" foreign key ("organization_id", "event_id") references "scheduled_interview" ("organization_id", "id") on update no action on delete cascade;
alter table "scheduled_interview_interviewer" add constraint "scheduled_interview_interviewer_user_fk" foreign key ("organization_id", "user_id") references "member" ("organization_id", "id") on update no action on delete no action;
alter table "api_token" enable row level security;
alter table "api_token" force row level security;
create policy "api_token_organization_policy" on "api_token" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "application" enable row level security;
alter table "application" force row level security;
create policy "application_organization_policy" on "application" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "contact" enable row level security;
alter table "contact" force row level security;
create policy "contact_organization_policy" on "contact" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "event_category" enable row level security;
alter table "event_category" force row level security;
create policy "event_category_organization_policy" on "event_category" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "event_change" enable row level security;
alter table "event_change" force row level security;
create policy "event_change_organization_policy" on "event_change" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "event_source" enable row level security;
alter table "event_source" force row level security;
create policy "event_source_organization_policy" on "event_source" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "contact_group" enable row level security;
alter table "contact_group" force row level security;
create policy "contact_group_organization_policy" on "contact_group" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "crm_event" enable row level security;
alter table "crm_event" force row level security;
create policy "crm_event_organization_policy" on "crm_event" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "group_member" enable row level security;
alter table "group_member" force row level security;
create policy "group_member_organization_policy" on "group_member" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "idempotency_key" enable row level security;
alter table "idempotency_key" force row level security;
create policy "idempotency_key_organization_policy" on "idempotency_key" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "job" enable row level security;
alter table "job" force row level security;
create policy "job_organization_policy" on "job" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "job_event" enable row level security;
alter table "job_event" force row level security;
create policy "job_event_organization_policy" on "job_event" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "person" enable row level security;
alter table "person" force row level security;
create policy "person_organization_policy" on "person" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "job_event_person" enable row level security;
alter table "job_event_person" force row level security;
create policy "job_event_person_organization_policy" on "job_event_person" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "tag" enable row level security;
alter table "tag" force row level security;
create policy "tag_organization_policy" on "tag" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "telemetry_session" enable row level security;
alter table "telemetry_session" force row level security;
create policy "telemetry_session_organization_policy" on "telemetry_session" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "telemetry_record" enable row level security;
alter table "telemetry_record" force row level security;
create policy "telemetry_record_organization_policy" on "telemetry_record" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "training_class" enable row level security;
alter table "training_class" force row level security;
create policy "training_class_organization_policy" on "training_class" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "member" enable row level security;
alter table "member" force row level security;
create policy "member_organization_policy" on "member" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "training" enable row level security;
alter table "training" force row level security;
create policy "training_organization_policy" on "training" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "scheduled_interview" enable row level security;
alter table "scheduled_interview" force row level security;
create policy "scheduled_interview_organization_policy" on "scheduled_interview" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "scheduled_interview_interviewer" enable row level security;
alter table "scheduled_interview_interviewer" force row level security;
create policy "scheduled_interview_interviewer_organization_policy" on "scheduled_interview_interviewer" using ("organization_id" = current_setting('app.organization_id')::uuid);
`;

/** The tables whose rows the gateway's role may change. */
export const CHANGED_TABLES = [
  'api_token',
  'application',
  'contact',
  'event_category',
  'event_source',
  'contact_group',
  'crm_event',
  'group_member',
  'idempotency_key',
  'job',
  'job_event',
  'person',
  'job_event_person',
  'tag',
  'telemetry_session',
  'training_class',
  'member',
  'training',
  'scheduled_interview',
  'scheduled_interview_interviewer',
];

/** The tables that the role only reads and adds to. */
export const APPENDED_TABLES = ['organization', 'event_change', 'telemetry_record'];
