import { hostname } from 'node:os';
import type { SourceAccount } from '../events/import/sources.ts';
import type { Database } from '../platform/database.ts';
import { sql } from '../platform/sql.ts';
import type { Transaction } from '../platform/transaction.ts';
import { nameOf } from './sources.ts';
import { inTransaction } from './transactions.ts';

/** Another run holds the account. */
export class AccountBusyError extends Error {
  override name = 'AccountBusyError';
}

/** The account was taken over by another run, because this one gave no sign of life for too long. */
export class LeaseLostError extends Error {
  override name = 'LeaseLostError';
}

/** A run without a sign of life for so many seconds is taken for dead. */
const PATIENCE = 60;
const HEARTBEAT = 15_000;

/** The only right to synchronise an account. */
export interface Lease {
  runId: string;
  /** Where the account's reading goes on. */
  checkpoint: unknown;
  /** Makes sure, in the transaction of a page, that the account is still this run's; leaves the checkpoint where it is undefined. */
  renew(transaction: Transaction, checkpoint?: unknown): Promise<void>;
  /** Gives the account back and says how it went. */
  release(transaction: Transaction, result: { error: string | null }): Promise<void>;
  /** Ends the signs of life. */
  stop(): void;
}

const key = (organizationId: string, { system, account }: SourceAccount) =>
  sql`organization_id = ${organizationId} and system = ${system} and account = ${account}`;

/** Takes an account for a run. Throws AccountBusyError, which says who has it. */
export async function takeAccount(
  database: Database,
  organizationId: string,
  source: SourceAccount,
  runId: string,
): Promise<Lease> {
  const { system, account } = source;
  const checkpoint = await inTransaction(database, organizationId, async (transaction) => {
    await transaction.query(
      sql`insert into sync_account (organization_id, system, account)
        values (${organizationId}, ${system}, ${account}) on conflict do nothing`,
    );
    const [row] = await transaction.query<AccountRow>(
      sql`select checkpoint, runner, run_id as "runId", (extract(epoch from now() - heartbeat_at))::int as silence
        from sync_account where ${key(organizationId, source)} for update`,
    );
    if (row?.runId && row.silence < PATIENCE && !isDead(row.runner ?? '')) {
      const seen = `last sign of life ${row.silence} seconds ago`;
      throw new AccountBusyError(
        `${nameOf(source)} is being synchronised by ${row.runner} (${seen}). One run at a time.`,
      );
    }
    await transaction.query(
      sql`update sync_run set status = 'FAILED', ended_at = now(), error = 'The run ended without a word.'
        where organization_id = ${organizationId} and id = ${row?.runId ?? runId} and status = 'RUNNING'`,
    );
    await transaction.query(
      sql`update sync_account set run_id = ${runId}, runner = ${me}, heartbeat_at = now(), last_started_at = now()
        where ${key(organizationId, source)}`,
    );
    return row?.checkpoint ?? null;
  });
  const beat = setInterval(() => {
    const sign = sql`update sync_account set heartbeat_at = now() where ${key(organizationId, source)} and run_id = ${runId}`;
    // A sign that is lost is followed by another one; a database that is away fails the run itself.
    inTransaction(database, organizationId, (transaction) => transaction.query(sign)).catch(() => {});
  }, HEARTBEAT).unref();
  return {
    runId,
    checkpoint,
    stop: () => clearInterval(beat),
    async renew(transaction, next) {
      const kept = next === undefined ? sql`checkpoint` : sql`${JSON.stringify(next)}::jsonb`;
      const rows = await transaction.query(
        sql`update sync_account set heartbeat_at = now(), checkpoint = ${kept}
          where ${key(organizationId, source)} and run_id = ${runId} returning 1`,
      );
      if (rows.length === 0) throw new LeaseLostError(`${nameOf(source)} was taken over by another run.`);
    },
    async release(transaction, { error }) {
      await transaction.query(
        sql`update sync_account set run_id = null, runner = null, heartbeat_at = null, last_error = ${error},
            last_succeeded_at = case when ${error}::text is null then now() else last_succeeded_at end
          where ${key(organizationId, source)} and run_id = ${runId}`,
      );
    },
  };
}

interface AccountRow {
  checkpoint: unknown;
  runner: string | null;
  runId: string | null;
  silence: number;
}

const me = `process ${process.pid} on ${hostname()}`;

/** Whether a runner was a process of this machine that has ended. Of another machine nothing is known. */
function isDead(runner: string): boolean {
  const [, pid, host] = /^process (\d+) on (.+)$/.exec(runner) ?? [];
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
