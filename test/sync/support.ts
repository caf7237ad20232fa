import { domains } from '../../src/domains/index.ts';
import { loadConfig } from '../../src/platform/config.ts';
import { createLogger } from '../../src/platform/log.ts';
import { SyncEngine } from '../../src/sync/engine.ts';
import type { RunOptions, RunResult } from '../../src/sync/run.ts';
import type { ConfiguredSource } from '../../src/sync/sources.ts';
import type { Json, TestGateway } from '../support/gateway.ts';

/** No more patience than a test needs: the rates that systems document would make it wait. */
const HURRIED = { rate: { requests: 10_000, seconds: 1 }, retryDelay: 2 };

/** An engine over the database of a test's gateway, with these environment variables. */
export function engineOf(test: TestGateway, env: Record<string, string>, logLines?: Json[]): SyncEngine {
  const { database, catalog } = test.gateway;
  const { sync: config, ...rest } = loadConfig({ LOG_LEVEL: logLines ? 'info' : 'silent', ...env });
  const write = logLines && { write: (line: string) => void logLines.push(JSON.parse(line)) };
  return new SyncEngine({
    config,
    database,
    catalog,
    parts: domains,
    logger: createLogger(rest, write),
    http: HURRIED,
  });
}

/** Runs the only source of an engine. */
export const sync = (engine: SyncEngine, options?: RunOptions): Promise<RunResult> =>
  engine.run(engine.sources[0] as ConfiguredSource, options);

/** Everything that a synchronisation must not touch when nothing changed: rows with their physical place, and audit rows. */
export async function footprint(test: TestGateway): Promise<Json> {
  const tables = [
    'job_event',
    'job_event_person',
    'job',
    'person',
    'training',
    'training_class',
    'scheduled_interview',
  ];
  tables.push(
    'scheduled_interview_interviewer',
    'application',
    'member',
    'telemetry_record',
    'telemetry_session',
    'tag',
  );
  tables.push(
    'crm_event',
    'contact',
    'contact_group',
    'event_category',
    'group_member',
    'event_source',
    'subject_source',
  );
  tables.push('event_change', 'sync_rejection');
  const places: Record<string, Json> = {};
  for (const table of tables) {
    const [row] = await test.rows(
      `select count(*)::int as rows, md5(coalesce(string_agg(t.xmin::text || t.ctid::text, ',' order by t.ctid), '')) as places from "${table}" t`,
    );
    places[table] = row;
  }
  return places;
}
