import type { GraphQLSchema } from 'graphql';
import { type FuzzRequest, oddRequest, operationRequest, wrongVariables } from './bodies.ts';
import { malformedDocument } from './documents.ts';
import type { Draw } from './draw.ts';
import { OperationWriter } from './operations.ts';
import type { Pool } from './pool.ts';

export const SORTS = ['query', 'mutation', 'document', 'variables', 'http'] as const;
export type Sort = (typeof SORTS)[number];

export interface Generated {
  sort: Sort;
  request: FuzzRequest;
}

/** One generated request: half are valid operations, the others are wrong in their document, variables or HTTP. */
export function anyRequest(schema: GraphQLSchema, pool: Pool, draw: Draw): Generated {
  const sort = draw.pick<Sort>(['query', 'query', 'query', 'mutation', 'mutation', 'document', 'variables', 'http']);
  const kind = sort === 'mutation' || (sort !== 'query' && draw.chance(30)) ? 'mutation' : 'query';
  const operation = new OperationWriter(schema, pool, draw).write(kind);
  return { sort, request: toRequest(sort, operation, draw) };
}

function toRequest(sort: Sort, operation: { query: string; variables: Record<string, unknown> }, draw: Draw) {
  switch (sort) {
    case 'document':
      return operationRequest({ ...operation, query: malformedDocument(operation.query, draw) });
    case 'variables':
      return wrongVariables(operation, draw);
    case 'http':
      return oddRequest(operation, draw);
    default:
      return operationRequest(operation);
  }
}
