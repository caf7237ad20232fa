import type { FastifyInstance } from 'fastify';
import type { OperationDefinitionNode } from 'graphql';
import type { Config } from '../platform/config.ts';
import type { StatementEnd, StatementObserver } from '../platform/dialect.ts';

/** Something that watches requests, operations and statements without changing them. */
export interface Instrument {
  onStatement: StatementObserver;
  /** Told when an operation is about to be executed; what it returns is told when it has been. */
  onExecution?(operation: OperationDefinitionNode): (() => void) | undefined;
  addTo(app: FastifyInstance): void;
  close(): Promise<void>;
}

/** All observers as one. */
export function observeAll(observers: readonly StatementObserver[]): StatementObserver {
  return (sql) => {
    const ends = observers.map((observer) => observer(sql)).filter((end): end is StatementEnd => isEnd(end));
    return (failure) => {
      for (const end of ends) end(failure);
    };
  };
}

const isEnd = (value: unknown): boolean => typeof value === 'function';

/** The traces, where the configuration says that somebody takes them; otherwise none of their code is loaded. */
export async function openTracing({ tracing }: Config): Promise<Instrument | undefined> {
  if (!tracing) return undefined;
  const { Tracing } = await import('./tracing.ts');
  return new Tracing(tracing);
}
