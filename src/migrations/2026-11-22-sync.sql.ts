/** What synchronisations remember. */
export const SYNC_TABLES = `
create table "subject_source" (
  "organization_id" uuid not null,
  "system" text not null,
  "account" text not null,
  "type" text not null,
  "external_id" text not null,
  "subject_id" uuid not null,
  "synced_at" timestamptz(3) not null,
  "raw" json null,
  "mapped" jsonb not null,
  "fingerprint" text not null,
  primary key ("organization_id", "system", "account", "type", "external_id")
);
create index "subject_source_subject" on "subject_source" ("organization_id", "subject_id");
create table "sync_account" (
  "organization_id" uuid not null,
  "system" text not null,
  "account" text not null,
  "checkpoint" jsonb null,
  "run_id" uuid null,
  "runner" text null,
  "heartbeat_at" timestamptz(3) null,
  "last_started_at" timestamptz(3) null,
  "last_succeeded_at" timestamptz(3) null,
  "next_run_at" timestamptz(3) null,
  "last_error" text null,
  primary key ("organization_id", "system", "account")
);
create table "sync_rejection" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "system" text not null,
  "account" text not null,
  "type" text not null,
  "key" text not null,
  "external_id" text null,
  "reason" text not null,
  "raw" json not null,
  "rejected_at" timestamptz(3) not null,
  primary key ("organization_id", "id")
);
create index "sync_rejection_account" on "sync_rejection" ("organization_id", "system", "account", "id");
alter table "sync_rejection" add constraint "sync_rejection_key" unique ("organization_id", "system", "account", "type", "key");
create table "sync_run" (
  "organization_id" uuid not null,
  "id" uuid not null,
  "system" text not null,
  "account" text not null,
  "status" text not null,
  "started_by" text null,
  "started_at" timestamptz(3) not null,
  "ended_at" timestamptz(3) null,
  "reading" text null,
  "counts" jsonb not null,
  "error" text null,
  primary key ("organization_id", "id")
);
create index "sync_run_account" on "sync_run" ("organization_id", "system", "account", "id");
create table "sync_token" (
  "organization_id" uuid not null,
  "system" text not null,
  "account" text not null,
  "token" text not null,
  "updated_at" timestamptz(3) not null,
  primary key ("organization_id", "system", "account")
);
alter table "event_source" add "mapped" jsonb null, add "fingerprint" text null;
alter table "subject_source" enable row level security;
alter table "subject_source" force row level security;
create policy "subject_source_organization_policy" on "subject_source" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "sync_account" enable row level security;
alter table "sync_account" force row level security;
create policy "sync_account_organization_policy" on "sync_account" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "sync_rejection" enable row level security;
alter table "sync_rejection" force row level security;
create policy "sync_rejection_organization_policy" on "sync_rejection" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "sync_run" add constraint "sync_run_status" check (status in ('RUNNING', 'SUCCEEDED', 'FAILED'));
alter table "sync_run" enable row level security;
alter table "sync_run" force row level security;
create policy "sync_run_organization_policy" on "sync_run" using ("organization_id" = current_setting('app.organization_id')::uuid);
alter table "sync_token" enable row level security;
alter table "sync_token" force row level security;
create policy "sync_token_organization_policy" on "sync_token" using ("organization_id" = current_setting('app.organization_id')::uuid);
`;
