import { Migration } from '@mikro-orm/migrations';
import { SYNC_TABLES } from './2026-11-22-sync.sql.ts';

const TABLES = ['subject_source', 'sync_account', 'sync_rejection', 'sync_run', 'sync_token'];

/** What synchronisations remember: their accounts, runs and rejections, and what each source said last. */
export class Sync extends Migration {
  override up(): void {
    for (const statement of SYNC_TABLES.split(/;\n/)) {
      if (statement.trim()) this.addSql(statement);
    }
    this.addSql(`grant select, insert, update, delete on ${TABLES.join(', ')} to event_gateway`);
  }
}
