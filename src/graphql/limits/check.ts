import type { Config } from '../../platform/config.ts';
import { limitExceeded } from './errors.ts';
import type { Operation } from './operation.ts';
import { shapeOf } from './shape.ts';
import type { Weight } from './weight.ts';

export type Limits = Config['limits'];

/** Throws when an operation has more of anything than its shape may have. Cheap, and nothing to do with the schema. */
export function checkShape(operation: Operation, limits: Limits): void {
  const { depth, aliases, directives, fields } = shapeOf(operation);
  refuseAbove('DEPTH', limits.depth, depth, (count) => `is ${count} levels of fields deep`);
  refuseAbove('ALIAS', limits.aliases, aliases, (count) => `has ${count} aliases`);
  refuseAbove('DIRECTIVE', limits.directives, directives, (count) => `has ${count} directives`);
  refuseAbove('ROOT_FIELD', limits.rootFields, fields, (count) => `has ${count} root fields`);
}

/** Throws when an operation costs more, or asks for more items, than it may. */
export function checkWeight({ cost, nodes }: Weight, limits: Limits): void {
  refuseAbove('COST', limits.cost, cost, (count) => `costs ${count}`);
  refuseAbove('NODE', limits.nodes, nodes, (count) => `asks for ${count} list items`);
}

function refuseAbove(limit: string, allowed: number, count: number, says: (count: number) => string): void {
  if (count <= allowed) return;
  // Doubled by every level of fragments, it may be more than a number can be.
  const requested = Math.min(count, Number.MAX_SAFE_INTEGER);
  const message = `The operation ${says(requested)}; at most ${allowed} is allowed.`;
  throw limitExceeded(`${limit}_LIMIT_EXCEEDED`, message, requested, allowed);
}
