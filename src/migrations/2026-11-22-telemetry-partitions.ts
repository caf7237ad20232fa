import { Migration } from '@mikro-orm/migrations';
import { OWNERS_FUNCTIONS, PARTITION_FUNCTIONS, PARTITIONED_TABLE } from './2026-11-22-telemetry-partitions.sql.ts';

/** Telemetry by month: a page reads the months that it needs, and old ones go without a trace. */
export class TelemetryPartitions extends Migration {
  override up(): void {
    for (const statement of [...PARTITION_FUNCTIONS, ...PARTITIONED_TABLE]) this.addSql(statement);
    for (const name of [...OWNERS_FUNCTIONS, 'make_telemetry_partitions(timestamptz)']) {
      this.addSql(`revoke execute on function ${name} from public`);
    }
    this.addSql('grant execute on function make_telemetry_partitions(timestamptz) to event_gateway');
  }
}
