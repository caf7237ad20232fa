import assert from 'node:assert/strict';
import type { Operation } from './operations.ts';
import { ask, type Server } from './servers.ts';

/** How many of an operation's variables are compared. */
const COMPARED = 8;

/** The bytes of an answer, by server and operation. */
export type Sizes = Map<string, number>;

/**
 * Asks every server every operation and compares the answers, as JSON, with those of the first server. What each server
 * makes up for itself (cursors, the id of a new record) only has to be there. Throws, with the difference, when two differ.
 */
export async function assertSameAnswers(servers: readonly Server[], operations: readonly Operation[]): Promise<Sizes> {
  const sizes: Sizes = new Map();
  for (const operation of operations) {
    for (const variables of operation.variables.slice(0, COMPARED)) {
      let expected: unknown;
      for (const server of servers) {
        const text = await ask(server, operation, variables);
        sizes.set(`${server.name} ${operation.name}`, text.length);
        const answer = comparable(server, operation, text);
        expected ??= answer;
        const what = `${server.name} answers ${operation.name} of ${JSON.stringify(variables)} otherwise than ${servers[0]?.name}`;
        try {
          assert.deepStrictEqual(answer, expected);
        } catch (error) {
          throw new Error(`${what}: ${(error as Error).message}`);
        }
      }
    }
  }
  return sizes;
}

function comparable(server: Server, operation: Operation, text: string): unknown {
  const { data, errors } = JSON.parse(text) as { data?: Record<string, unknown>; errors?: unknown };
  if (errors || !data) throw new Error(`${server.name} answers ${operation.name} with ${text.slice(0, 500)}`);
  const translated = server.dialect ? server.dialect.translate(operation.name, data) : data;
  const [first] = Object.values(translated as Record<string, unknown>);
  if (first == null) throw new Error(`${server.name} finds nothing for ${operation.name}: ${text.slice(0, 500)}`);
  return JSON.parse(JSON.stringify(translated), (key, value) =>
    isMadeUp(operation, key, value) ? `some ${key}` : value,
  );
}

const isMadeUp = (operation: Operation, key: string, value: unknown): boolean =>
  typeof value === 'string' &&
  value !== '' &&
  (key === 'endCursor' || (operation.name === 'M' && key === 'id' && /^telemetry_record_[0-9a-z]{26}$/.test(value)));
