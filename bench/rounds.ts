import type pg from 'pg';
import type { Operation } from './operations.ts';
import type { Server } from './servers.ts';
import { CONNECTIONS, measure, type Slice } from './slice.ts';

/** How long a run takes. */
export interface Pace {
  rounds: number;
  /** About how long each server is measured with each operation in a round. */
  seconds: number;
  /** As many requests are sent before its first measurement, until its code is compiled: in a time, the slower would be colder. */
  warmUp: number;
}

/** What was measured, by operation and then by server. */
export type Measurements = Map<string, Map<string, Slice>>;

const COLUMNS = ['requests', 'perSecond', 'p50', 'p99', 'failures', 'serverCpu', 'postgresCpu'] as const;

/** Measures all servers in turn, round after round, so that what disturbs the machine disturbs them all; medians. */
export async function measureRounds(
  servers: readonly Server[],
  operations: readonly Operation[],
  pace: Pace,
  client: pg.Client,
): Promise<Measurements> {
  const slices = new Map<string, Slice[]>();
  for (let round = 1; round <= pace.rounds; round += 1) {
    for (const operation of operations) {
      for (const server of servers) {
        const key = `${operation.name} ${server.name}`;
        const warmUp = slices.get(key)?.[0] ?? (await measure(server, operation, { requests: pace.warmUp }, client));
        // A number of requests and not a time, at whose end the work on those under way would count and they would not.
        const requests = Math.max(2 * CONNECTIONS, Math.round(warmUp.perSecond * pace.seconds));
        const slice = await measure(server, operation, { requests }, client);
        slices.set(key, [...(slices.get(key) ?? []), slice]);
        console.log(
          `round ${round}  ${key.padEnd(16)} ${Math.round(slice.perSecond).toLocaleString('en').padStart(8)} requests/s`,
        );
      }
    }
  }
  const medians = (operation: Operation) =>
    new Map(servers.map(({ name }) => [name, medianSlice(slices.get(`${operation.name} ${name}`) ?? [])]));
  return new Map(operations.map((operation) => [operation.name, medians(operation)]));
}

function medianSlice(slices: readonly Slice[]): Slice {
  const medians = COLUMNS.map((column) => [column, median(slices.map((slice) => slice[column]))]);
  return Object.fromEntries(medians) as Slice;
}

/** The middle of some numbers; null where one is missing. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length < values.length || sorted.length === 0) return null;
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle) - 1] as number)) / 2;
}
