import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  `create table "webhook_delivery" (
    "organization_id" uuid not null,
    "system" text not null,
    "account" text not null,
    "delivery_id" text not null,
    "received_at" timestamptz(3) not null,
    primary key ("organization_id", "system", "account", "delivery_id")
  )`,
  `alter table "webhook_delivery" enable row level security`,
  `alter table "webhook_delivery" force row level security`,
  `create policy "webhook_delivery_organization_policy" on "webhook_delivery"
    using ("organization_id" = current_setting('app.organization_id')::uuid)`,
  `grant select, insert, delete on "webhook_delivery" to event_gateway`,
];

/** Which webhooks were taken, so that a repetition has no effect. */
export class Webhooks extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
