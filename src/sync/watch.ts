import { setTimeout as sleep } from 'node:timers/promises';
import type { SyncEngine } from './engine.ts';
import type { RunOptions } from './run.ts';
import type { ConfiguredSource } from './sources.ts';

/** Reads the sources one after another, again and again, until the signal: each interval anew, or late where reading takes longer. */
export async function watch(
  engine: SyncEngine,
  sources: readonly ConfiguredSource[],
  options: RunOptions & { signal: AbortSignal; afterRound?: () => void },
): Promise<void> {
  const { signal, afterRound } = options;
  while (!signal.aborted) {
    const next = new Date(Date.now() + engine.config.interval);
    await engine.runAll(sources, { ...options, startedBy: options.startedBy ?? 'watch' });
    if (signal.aborted) return;
    for (const source of sources) await engine.announce(source, next);
    afterRound?.();
    await sleep(Math.max(1_000, next.getTime() - Date.now()), undefined, { signal }).catch(() => {});
  }
}
