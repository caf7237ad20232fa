import { Migration } from '@mikro-orm/migrations';

const TABLES = ['job_event', 'training', 'scheduled_interview', 'telemetry_record', 'crm_event'];

/**
 * Searches by index. Under row-level security PostgreSQL uses an index only for operators that cannot leak a row, which
 * `@@` and `&&` might: searches read views instead, which have the predicate of the policy, and whose owner the policy
 * does not bind.
 */
export class Search extends Migration {
  override up(): void {
    // Roles belong to the whole server: another database may have made it, or be making it now.
    this.addSql(`do $$ begin
      create role event_gateway_search nologin;
    exception when duplicate_object or unique_violation then null;
    end $$`);
    this.addSql('grant usage, create on schema public to event_gateway_search');
    for (const table of TABLES) {
      this.addSql(`create index ${table}_search on ${table} using gin (search)`);
      this.addSql(`create policy ${table}_search_policy on ${table} for select to event_gateway_search using (true)`);
      this.addSql(`grant select on ${table} to event_gateway_search`);
      this.addSql(`create view searchable_${table} as
        select * from ${table} where organization_id = current_setting('app.organization_id')::uuid`);
      this.addSql(`grant select on searchable_${table} to event_gateway`);
    }
    this.addSql('create index training_labels on training using gin (labels)');
    this.addSql('create index telemetry_record_tag_ids on telemetry_record using gin (tag_ids)');
    // A member for a moment: whoever stays one is not bound by the policies either.
    this.addSql(`do $$
      declare is_new_member boolean := not pg_has_role(current_user, 'event_gateway_search', 'member'); name text;
      begin
        if is_new_member then execute format('grant event_gateway_search to %I', current_user); end if;
        foreach name in array '{${TABLES.join()}}'::text[] loop
          execute format('alter view searchable_%s owner to event_gateway_search', name);
        end loop;
        if is_new_member then execute format('revoke event_gateway_search from %I', current_user); end if;
      end $$`);
    this.addSql('revoke create on schema public from event_gateway_search');
  }
}
