import { Migration } from '@mikro-orm/migrations';
import { APPENDED_TABLES, CHANGED_TABLES, TABLES } from './2026-11-21-initial.sql.ts';

/** The first version: all tables, and the role that the gateway's statements run as. */
export class Initial extends Migration {
  override up(): void {
    for (const statement of TABLES.split(/;\n/)) {
      if (statement.trim()) this.addSql(statement);
    }
    // Roles belong to the whole server: another database may have made it, or be making it now.
    this.addSql(`do $$ begin
      create role event_gateway nologin;
    exception when duplicate_object or unique_violation then null;
    end $$`);
    // Where an administrator made the role and the membership, this user may not be able to grant it, nor need to.
    this.addSql(`do $$ begin
      if not pg_has_role(current_user, 'event_gateway', 'member') then
        execute format('grant event_gateway to %I', current_user);
      end if;
    end $$`);
    this.addSql('grant usage on schema public to event_gateway');
    this.addSql(`grant select, insert, update, delete on ${CHANGED_TABLES.join(', ')} to event_gateway`);
    this.addSql(`grant select, insert on ${APPENDED_TABLES.join(', ')} to event_gateway`);
  }
}
