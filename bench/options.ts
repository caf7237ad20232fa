import { parseArgs } from 'node:util';
import { OPERATIONS, type Operation } from './operations.ts';
import type { Pace } from './rounds.ts';
import { CANDIDATES } from './servers.ts';

/** What a run of the benchmark does. */
export interface Options {
  events: number;
  /** The servers, in the order in which they take turns. */
  names: string[];
  operations: Operation[];
  pace: Pace;
  /** Whether to compare the answers alone. */
  check: boolean;
}

const FULL: Pace = { rounds: 3, seconds: 6, warmUp: 1_000 };
const QUICK: Pace = { rounds: 1, seconds: 2, warmUp: 200 };
const EVENTS = 500_000;
const EVENTS_TO_CHECK = 5_000;

/** Reads the command line. Throws for what it does not know. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      only: { type: 'string' },
      operations: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
    },
  });
  const pace = values.quick ? QUICK : FULL;
  return {
    events: values.check ? EVENTS_TO_CHECK : EVENTS,
    names: choose(values.only, Object.keys(CANDIDATES), 'server'),
    operations: choose(
      values.operations,
      OPERATIONS.map(({ name }) => name),
      'operation',
    ).map((name) => OPERATIONS.find((operation) => operation.name === name) as Operation),
    pace: {
      ...pace,
      ...(values.rounds && { rounds: Number(values.rounds) }),
      ...(values.seconds && { seconds: Number(values.seconds) }),
    },
    check: values.check,
  };
}

function choose(given: string | undefined, all: readonly string[], what: string): string[] {
  const chosen = given?.split(',') ?? [...all];
  const unknown = chosen.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new Error(`There is no ${what} "${unknown}": choose from ${all.join(', ')}.`);
  return chosen;
}
