import { Command } from 'commander';
import { loadConfig } from '../platform/config.ts';
import type { SyncEngine } from '../sync/engine.ts';
import { AccountBusyError } from '../sync/lease.ts';
import type { RunOptions } from '../sync/run.ts';
import { type ConfiguredSource, nameOf } from '../sync/sources.ts';
import { watch } from '../sync/watch.ts';
import { report, UsageError } from './open.ts';
import { withEngine } from './open-engine.ts';
import { isClean, type SourceOutcome, tableOf } from './outcome.ts';
import { progressDisplay } from './progress.ts';

interface Options {
  all?: true;
  watch?: true;
  dryRun?: true;
  sweep?: true;
  allowMassDelete?: true;
}

await new Command('sync')
  .description('Fills the gateway from the systems that the environment configures.')
  .argument('[system...]', 'which systems: junt, strigo, greenhouse, roundware, outstand')
  .option('--all', 'every configured system')
  .option('--watch', 'go on, and synchronise again each SYNC_INTERVAL')
  .option('--dry-run', 'only say what would be done')
  .option('--sweep', 'read everything also where a system is read incrementally, and delete what is gone')
  .option('--allow-mass-delete', 'delete also more than SYNC_MAX_DELETED_PERCENT at once')
  .action((systems: string[], options: Options) => report(() => withEngine((engine) => run(engine, systems, options))))
  .parseAsync();

async function run(engine: SyncEngine, systems: readonly string[], options: Options): Promise<void> {
  const sources = choose(engine, systems, options.all ?? false);
  const controller = new AbortController();
  const { signal } = controller;
  // The page under way is finished; the next run goes on behind it.
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => controller.abort(new Error(`Stopped by ${name}.`)));
  const { dryRun, sweep, allowMassDelete } = options;
  const runOptions: RunOptions = { signal, startedBy: 'npm run sync', ...flags({ dryRun, sweep, allowMassDelete }) };
  if (options.watch) {
    if (dryRun) throw new UsageError('--dry-run and --watch do not go together.');
    process.stderr.write(`Synchronising each ${loadConfig().sync.interval / 1_000} seconds. Ctrl-C ends it.\n`);
    return watch(engine, sources, { ...runOptions, signal, onPage: progressDisplay().show });
  }
  const outcomes: SourceOutcome[] = [];
  for (const source of sources) {
    if (signal.aborted) break;
    outcomes.push(await runOne(engine, source, runOptions));
  }
  if (dryRun) process.stdout.write('A dry run: nothing was written.\n');
  process.stdout.write(`${tableOf(outcomes)}\n`);
  if (!outcomes.every(isClean)) process.exitCode = 1;
}

async function runOne(engine: SyncEngine, source: ConfiguredSource, options: RunOptions): Promise<SourceOutcome> {
  const display = progressDisplay();
  try {
    const result = await engine.run(source, { ...options, onPage: display.show });
    return {
      source: nameOf(source),
      counts: result.report.counts,
      refused: result.report.refused,
      error: result.error,
    };
  } catch (error) {
    if (!(error instanceof AccountBusyError)) throw error;
    return { source: nameOf(source), counts: new Map(), refused: [], error: error.message };
  } finally {
    display.end();
  }
}

function choose(engine: SyncEngine, systems: readonly string[], all: boolean): readonly ConfiguredSource[] {
  if (engine.sources.length === 0) {
    throw new UsageError('No source is configured: set JUNT_URL, GREENHOUSE_URL or another one of the README’s table.');
  }
  if (all === systems.length > 0) throw new UsageError('Name the systems to synchronise, or say --all.');
  const unknown = systems.find((name) => !engine.sources.some(({ system }) => system === name.toUpperCase()));
  if (unknown) {
    const known = engine.sources.map(nameOf).join(', ');
    throw new UsageError(`"${unknown}" is not configured (${unknown.toUpperCase()}_URL). There is ${known}.`);
  }
  return all ? engine.sources : engine.sources.filter(({ system }) => systems.includes(system.toLowerCase()));
}

/** The options that were given. */
function flags(options: Record<string, true | undefined>): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
