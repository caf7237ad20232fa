/** The columns of a record that are stored, and not computed from others. */
const COLUMNS = `organization_id, id, occurs_at, session_id, event_type, client_time, latitude, longitude, tag_ids, data,
  source_system`;

/**
 * What takes telemetry apart by month. Two partitions without an end, `telemetry_record_earlier` and
 * `telemetry_record_later`, hold what lies outside of all months, and not a DEFAULT one: with that PostgreSQL could not
 * read the partitions one after the other in the order of time, and would open them all for a page.
 */
export const PARTITION_FUNCTIONS = [
  // The months that have a partition of their own are one stretch: this is where it ends.
  `create function telemetry_months_end() returns timestamptz language sql stable set search_path = pg_catalog, pg_temp
    set timezone = 'UTC' as $$
    select to_date(max(right(c.relname, 7)), 'YYYY_MM')::timestamptz + interval '1 month'
    from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'public.telemetry_record'::regclass and c.relname ~ '^telemetry_record_\\d{4}_\\d\\d$'
  $$`,
  `create function add_telemetry_partition(name text, lower timestamptz, upper timestamptz) returns void
    language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
  begin
    execute format('create table public.%I partition of public.telemetry_record for values from (%s) to (%s)', name,
      coalesce(quote_literal(lower), 'minvalue'), coalesce(quote_literal(upper), 'maxvalue'));
    execute format('alter table public.%I enable row level security, force row level security', name);
    execute format('create policy %I on public.%I using
      (organization_id = current_setting(''app.organization_id'')::uuid)', name || '_organization_policy', name);
  end $$`,
  `create function add_telemetry_months(first timestamptz, upper timestamptz) returns setof text
    language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
  declare month timestamptz := first; name text;
  begin
    while month < upper loop
      name := to_char(month, '"telemetry_record_"YYYY_MM');
      perform public.add_telemetry_partition(name, month, month + interval '1 month');
      return next name;
      month := month + interval '1 month';
    end loop;
  end $$`,
  // Called by the gateway's role at any time, by several gateways at once: whoever comes second finds nothing to do.
  // A year ahead at most, so that the role cannot fill the catalogue.
  `create function make_telemetry_partitions(until timestamptz) returns setof text
    language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set lock_timeout = '3s' as $$
  declare
    upper timestamptz := date_trunc('month', least(until, now() + interval '1 year')) + interval '1 month';
    first timestamptz;
  begin
    if upper <= public.telemetry_months_end() then return; end if;
    perform pg_advisory_xact_lock(7316442);
    first := public.telemetry_months_end();
    if upper <= first then return; end if;
    alter table public.telemetry_record detach partition public.telemetry_record_later;
    alter table public.telemetry_record_later rename to telemetry_record_waiting;
    return query select public.add_telemetry_months(first, upper);
    perform public.add_telemetry_partition('telemetry_record_later', upper, null);
    -- Rows of every organisation: the owner, if row-level security binds it, would see none of them.
    alter table public.telemetry_record_waiting disable row level security;
    if exists (select from public.telemetry_record_waiting) then
      alter table public.telemetry_record no force row level security;
      insert into public.telemetry_record (${COLUMNS}) select ${COLUMNS} from public.telemetry_record_waiting;
      alter table public.telemetry_record force row level security;
    end if;
    drop table public.telemetry_record_waiting;
  end $$`,
  // For the owner alone: drops every partition that ends at or before a time, up to the current month.
  `create function drop_telemetry_partitions(before timestamptz) returns setof text
    language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' set lock_timeout = '10s' as $$
  declare
    upper timestamptz := date_trunc('month', least(before, now()));
    months text[];
    name text;
  begin
    perform pg_advisory_xact_lock(7316442);
    select array_agg(c.relname order by c.relname) into months
      from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = 'public.telemetry_record'::regclass and c.relname ~ '^telemetry_record_\\d{4}_\\d\\d$'
        and to_date(right(c.relname, 7), 'YYYY_MM')::timestamptz <= upper;
    if months is null then return; end if;
    drop table public.telemetry_record_earlier;
    return next 'telemetry_record_earlier';
    foreach name in array months loop
      if to_date(right(name, 7), 'YYYY_MM')::timestamptz = upper then exit; end if;
      execute format('drop table public.%I', name);
      return next name;
    end loop;
    perform public.add_telemetry_partition('telemetry_record_earlier', null, upper);
  end $$`,
];

/** Functions that the gateway's role may not call. */
export const OWNERS_FUNCTIONS = [
  'telemetry_months_end()',
  'add_telemetry_partition(text, timestamptz, timestamptz)',
  'add_telemetry_months(timestamptz, timestamptz)',
  'drop_telemetry_partitions(timestamptz)',
];

/** The rows of all organisations are checked at once for a foreign key: by the owner, who may have to obey the policies. */
function forcingRowLevelSecurity(force: 'force' | 'no force'): string {
  return `do $$ declare name text; begin
    for name in select 'telemetry_session' union all
      select inhrelid::regclass::text from pg_inherits where inhparent = 'telemetry_record'::regclass
    loop
      execute format('alter table %I ${force} row level security', name);
    end loop;
  end $$`;
}

/** The partitioned table, with the rows of the one that it takes the place of. */
export const PARTITIONED_TABLE = [
  `alter table telemetry_record rename to telemetry_record_whole`,
  `alter table telemetry_record_whole disable row level security`,
  `create table telemetry_record (
    organization_id uuid not null,
    id uuid not null,
    occurs_at timestamptz(3) not null,
    session_id uuid not null,
    event_type text not null,
    client_time timestamptz(3) null,
    latitude double precision null,
    longitude double precision null,
    tag_ids uuid[] not null,
    data jsonb null,
    source_system text null,
    search tsvector generated always as ((to_tsvector('english'::regconfig, event_type) || jsonb_to_tsvector('english'::regconfig, COALESCE(data, 'null'::jsonb), '["string"]'::jsonb))) stored null
  ) partition by range (occurs_at)`,
  // What is older than ten years stays together.
  `do $$
    declare
      this_month timestamptz := date_trunc('month', now() at time zone 'UTC') at time zone 'UTC';
      first timestamptz := greatest(
        least(this_month, (select date_trunc('month', min(occurs_at) at time zone 'UTC') at time zone 'UTC' from telemetry_record_whole)),
        this_month - interval '10 years');
      upper timestamptz := this_month + interval '4 months';
    begin
      perform add_telemetry_partition('telemetry_record_earlier', null, first);
      perform add_telemetry_months(first, upper);
      perform add_telemetry_partition('telemetry_record_later', upper, null);
    end $$`,
  `insert into telemetry_record (${COLUMNS}) select ${COLUMNS} from telemetry_record_whole`,
  `drop table telemetry_record_whole`,
  `alter table telemetry_record add primary key (organization_id, id, occurs_at)`,
  `create index telemetry_record_occurs_at on telemetry_record (organization_id, occurs_at, id)`,
  `create index telemetry_record_session on telemetry_record (organization_id, session_id, occurs_at, id)`,
  `create index telemetry_record_event_type on telemetry_record (organization_id, event_type, occurs_at, id)`,
  `create index telemetry_record_place on telemetry_record (organization_id, latitude, longitude) where latitude is not null`,
  `alter table telemetry_record add constraint telemetry_record_whole_place check (num_nonnulls(latitude, longitude) <> 1)`,
  `alter table telemetry_record add constraint telemetry_record_degrees check (ceil(abs(latitude))::integer <= 90 and ceil(abs(longitude))::integer <= 180)`,
  forcingRowLevelSecurity('no force'),
  `alter table telemetry_record add constraint telemetry_record_session_fk foreign key (organization_id, session_id)
    references telemetry_session (organization_id, id) on update no action on delete no action`,
  forcingRowLevelSecurity('force'),
  `alter table telemetry_record enable row level security, force row level security`,
  `create policy telemetry_record_organization_policy on telemetry_record
    using (organization_id = current_setting('app.organization_id')::uuid)`,
  `grant select, insert on telemetry_record to event_gateway`,
];
