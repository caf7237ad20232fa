// How much more several gateways and a replica answer than one gateway alone. It prints; a machine decides nothing.
import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { missingPrograms, useFleet } from './support/fleet.ts';
import { send } from './support/operations.ts';

const MILLISECONDS = 3000;
const ROUNDS = 3;
const AT_ONCE = 16;
const query = '{ events(first: 20) { nodes { id kind occursAt summary } } }';

describe.skipIf(missingPrograms().length > 0)('throughput', () => {
  const fleet = useFleet({ RATE_LIMIT_COST_PER_MINUTE: '0', LOG_LEVEL: 'warn' });

  it('is measured for one gateway and for two, in turn', async () => {
    const ways = { 'one gateway': [fleet.urls[0]], 'two gateways': fleet.urls, 'through HAProxy': [fleet.url] };
    const figures = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));

    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, urls] of Object.entries(ways)) figures.get(name)?.push(await answersPerSecond(urls));
    }

    const medians = [...figures].map(([name, rates]) => [name, rates.sort((a, b) => a - b)[1] ?? 0] as const);
    const base = medians[0]?.[1] ?? 1;
    console.log(`${availableParallelism()} cores for the load, the gateways and the servers together`);
    console.table(
      medians.map(([name, rate]) => ({ name, 'answers/s': Math.round(rate), ratio: (rate / base).toFixed(2) })),
    );
    expect(medians.every(([, rate]) => rate > 0)).toBe(true);
  });
});

/** Answers in a second, all of which have to be right. */
async function answersPerSecond(urls: readonly string[]): Promise<number> {
  const end = performance.now() + MILLISECONDS;
  let count = 0;
  const worker = async (_: unknown, index: number) => {
    while (performance.now() < end) {
      const { body } = await send(urls[index % urls.length] as string, null, { query });
      expect(body.data.events.nodes).toHaveLength(20);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (count * 1000) / MILLISECONDS;
}
