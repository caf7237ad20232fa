import { createHash } from 'node:crypto';
import type { GatewayContext } from '../context.ts';
import type { ImportReport, RefusedRecord } from '../events/import/outcome.ts';
import type { SourceAccount } from '../events/import/sources.ts';
import { sql } from '../platform/sql.ts';
import { arrayText } from '../platform/text-array.ts';

/** Keeps aside what a report refused, and lets go of what was kept aside and is understood now: two statements. */
export async function keepRejections(
  { transaction, newId }: GatewayContext,
  { system, account }: SourceAccount,
  { refused, settled }: Pick<ImportReport, 'refused' | 'settled'>,
): Promise<void> {
  const { organizationId } = transaction;
  const last = [...new Map(refused.map((one) => [rejectionKeyOf(one), one])).values()];
  if (last.length > 0) {
    await transaction.query(
      sql`insert into sync_rejection
          (organization_id, id, system, account, type, key, external_id, reason, raw, rejected_at)
        select ${organizationId}::uuid, id, ${system}::text, ${account}::text, type, key, external_id, reason, raw::json, now()
        from unnest(
          ${last.map(() => newId())}::uuid[], ${last.map(({ type }) => type)}::text[], ${last.map(keyOf)}::text[],
          ${last.map(({ externalId }) => externalId)}::text[], ${last.map(({ reason }) => reason)}::text[],
          ${last.map(({ raw }) => raw)}::text[]
        ) as refused(id, type, key, external_id, reason, raw)
        on conflict (organization_id, system, account, type, key) do update
          set reason = excluded.reason, raw = excluded.raw, rejected_at = excluded.rejected_at
          where (sync_rejection.reason, sync_rejection.raw::text) is distinct from (excluded.reason, excluded.raw::text)`,
    );
  }
  if (settled.length > 0) {
    await transaction.query(
      sql`delete from sync_rejection as r
        using unnest(${arrayText(settled.map(({ type }) => type))}::text[], ${arrayText(settled.map(({ externalId }) => externalId))}::text[]) as s(type, key)
        where r.organization_id = ${organizationId} and r.system = ${system} and r.account = ${account}
          and r.type = s.type and r.key = s.key`,
    );
  }
}

/**
 * Lets go of what was kept aside of these types before a complete listing, and was not refused again while it was read:
 * those originals are no longer there. What is there was understood, or its key is among `refused`.
 */
export async function forgetVanished(
  { transaction }: GatewayContext,
  { system, account }: SourceAccount,
  types: readonly string[],
  refused: readonly string[],
): Promise<void> {
  await transaction.query(
    sql`delete from sync_rejection where organization_id = ${transaction.organizationId} and system = ${system}
      and account = ${account} and type = any(${arrayText(types)}::text[])
      and (type || ' ' || key) <> all(${arrayText(refused)}::text[])`,
  );
}

/** What tells a refused original from all others of its account. */
export const rejectionKeyOf = (refused: RefusedRecord): string => `${refused.type} ${keyOf(refused)}`;

/** What tells it from others of its type: its id, or a digest where not even that could be read. */
const keyOf = ({ externalId, raw }: RefusedRecord): string =>
  externalId ?? `#${createHash('sha256').update(raw).digest('base64url')}`;
