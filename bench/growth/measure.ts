import type { Database } from '../../src/platform/database.ts';
import { type Sql, sql } from '../../src/platform/sql.ts';
import type { Transaction } from '../../src/platform/transaction.ts';
import { ORGANIZATION_ID } from './database.ts';
import type { Question } from './questions.ts';

/** What PostgreSQL spent on a question: medians of several runs; pages of 8 kB and milliseconds. */
export interface Cost {
  buffers: number;
  execution: number;
  planning: number;
}

const RUNS = 15;
/** Questions that take longer are asked less often. */
const MILLISECONDS_FOR_ALL = 5_000;

/** Asks a question several times, with everything it reads in memory where it fits, and with tenancy as shipped. */
export async function measure(database: Database, question: Question, events: number): Promise<Cost> {
  const costs: Cost[] = [];
  const start = performance.now();
  await costOf(database, question, events);
  while (costs.length < 3 || (costs.length < RUNS && performance.now() - start < MILLISECONDS_FOR_ALL)) {
    costs.push(await costOf(database, question, events));
  }
  return {
    buffers: median(costs, 'buffers'),
    execution: median(costs, 'execution'),
    planning: median(costs, 'planning'),
  };
}

const median = (costs: readonly Cost[], of: keyof Cost): number =>
  costs.map((cost) => cost[of]).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] as number;

interface Explained {
  'QUERY PLAN': [
    {
      Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number };
      'Planning Time': number;
      'Execution Time': number;
    },
  ];
}

async function costOf(database: Database, question: Question, events: number): Promise<Cost> {
  const cost: Cost = { buffers: 0, execution: 0, planning: 0 };
  const transaction = database.transaction({ organizationId: ORGANIZATION_ID });
  const explaining = {
    organizationId: transaction.organizationId,
    query: async (statement: Sql) => {
      const [row] = await transaction.query<Explained>(
        sql`explain (analyze, buffers, timing off, format json) ${statement}`,
      );
      const [{ Plan: plan, ...times }] = (row as Explained)['QUERY PLAN'];
      cost.buffers += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
      cost.execution += times['Execution Time'];
      cost.planning += times['Planning Time'];
      return transaction.query(statement);
    },
  } as unknown as Transaction;
  try {
    await question.ask(explaining, events);
    return cost;
  } finally {
    await transaction.rollback();
  }
}
