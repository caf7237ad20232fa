import { ROOT } from './database.ts';
import type { Frame, Profile } from './inspector.ts';
import { markdown } from './report.ts';
import { STAGES, stageOf } from './stages.ts';

/** How many functions are listed. */
const FUNCTIONS = 25;

/** Where the time of a profile went: a table by stage and one of the functions that took the most by themselves. */
export function breakdown(profile: Profile, requests: number): string {
  const stages = new Map<string, number>();
  const functions = new Map<string, number>();
  for (const { stack, time } of stacksOf(profile)) {
    const stage = stageOf(stack);
    add(stages, stage, time);
    if (stage !== 'idle') add(functions, `${nameOf(stack[0])}|${placeOf(stack[0])} (${stage})`, time);
  }
  const idle = stages.get('idle') ?? 0;
  const busy = [...stages.values()].reduce((sum, time) => sum + time, 0) - idle;
  const share = (time: number) => `${((100 * time) / busy).toFixed(1)} %`;
  const perRequest = (time: number) => (time / requests).toFixed(1);
  const found = STAGES.filter((stage) => stages.has(stage));
  const byStage = found.map((stage) => [stage, '', share(stages.get(stage) ?? 0), perRequest(stages.get(stage) ?? 0)]);
  const sums = [
    ['all', '', '', perRequest(busy)],
    ['idle: waiting for PostgreSQL or clients', '', '', perRequest(idle)],
  ];
  const top = [...functions].sort((a, b) => b[1] - a[1]).slice(0, FUNCTIONS);
  const byFunction = top.map(([key, time]) => [...key.split('|'), share(time), perRequest(time)]);
  const head = ['of the work', 'µs a request'];
  return `${markdown([['stage', '', ...head], ...byStage, ...sums])}\n\n${markdown([['function', 'where', ...head], ...byFunction])}`;
}

/** Every stack of a profile, innermost function first, with the microseconds that its innermost function took itself. */
function stacksOf({ nodes, samples, timeDeltas }: Profile): { stack: Frame[]; time: number }[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parentOf = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const self = new Map<number, number>();
  for (const [index, id] of samples.entries()) self.set(id, (self.get(id) ?? 0) + (timeDeltas[index] ?? 0));
  return [...self].map(([id, time]) => {
    const stack: Frame[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parentOf.get(at)) {
      const frame = byId.get(at)?.callFrame;
      if (frame) stack.push(frame);
    }
    return { stack, time };
  });
}

function nameOf(frame: Frame | undefined): string {
  return frame?.functionName || '(anonymous)';
}

function placeOf(frame: Frame | undefined): string {
  if (!frame?.url) return '';
  const path = frame.url
    .replace(/^file:\/\//, '')
    .replace(`${ROOT}/`, '')
    .replace(/^.*node_modules\//, '');
  return `${path}:${frame.lineNumber + 1}`;
}

function add(sums: Map<string, number>, key: string, time: number): void {
  sums.set(key, (sums.get(key) ?? 0) + time);
}
