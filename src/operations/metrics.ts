import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { StatementObserver } from '../platform/dialect.ts';
import type { PoolUse } from '../platform/pool.ts';
import type { Instrument } from './instrument.ts';
import { reportOf } from './report.ts';

/** How long ago a source was last read in full. */
export interface SourceFreshness {
  system: string;
  account: string;
  seconds: number | null;
  stale: boolean;
}

/** Names come from callers; more series than these would let them fill the memory. */
const MAX_NAMES = 100;
const OPERATION_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const STATEMENT_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30];
const VERBS = /^\s*(select|with|insert|update|delete|begin|commit|rollback)\b/i;

// The process has one event loop and one heap, however many gateways run in it.
let processRegistry: Registry | undefined;

/** Counts what happens, for Prometheus to fetch at `/metrics`. */
export class Metrics implements Instrument {
  /** Other parts add what they alone can count. */
  readonly registry = new Registry();

  readonly #operationNames = bounded(MAX_NAMES);
  readonly #errorCodes = bounded(MAX_NAMES);
  readonly #requests = this.#counter('http_requests_total', 'Requests by route, method and status of the answer.', [
    'route',
    'method',
    'status',
  ]);
  readonly #operations = this.#counter('graphql_operations_total', 'GraphQL requests by operation and status.', [
    'type',
    'operation',
    'status',
  ]);
  readonly #errors = this.#counter('graphql_errors_total', 'Errors in answers, by their code.', ['code']);
  readonly #operationSeconds = this.#histogram(
    'graphql_operation_duration_seconds',
    'From the arrival of a GraphQL request to the end of its answer.',
    ['type', 'operation'],
    OPERATION_SECONDS,
  );
  readonly #statements = this.#counter('sql_statements_total', 'SQL statements by verb and outcome.', [
    'verb',
    'outcome',
  ]);
  readonly #statementSeconds = this.#histogram(
    'sql_statement_duration_seconds',
    'From the sending of an SQL statement to its last row.',
    ['verb'],
    STATEMENT_SECONDS,
  );

  readonly #webhooks = this.#counter(
    'sync_webhooks_total',
    'Deliveries of webhooks by system and what became of them.',
    ['system', 'outcome'],
  );

  /** Counts a delivery. Whoever tells it names only systems that are configured, because addresses come from callers. */
  readonly onWebhook = (system: string, outcome: string): void => this.#webhooks.inc({ system, outcome });

  readonly onStatement: StatementObserver = (sql) => {
    const verb = VERBS.exec(sql)?.[1]?.toLowerCase() ?? 'other';
    const stop = this.#statementSeconds.startTimer({ verb });
    return (failure) => {
      stop();
      this.#statements.inc({ verb, outcome: failure === undefined ? 'ok' : 'error' });
    };
  };

  addTo(app: FastifyInstance): void {
    app.addHook('onResponse', (request, reply, done) => {
      this.#count(request, reply);
      done();
    });
    app.get('/metrics', async (_request, reply) => {
      reply.type(Registry.PROMETHEUS_CONTENT_TYPE);
      return Registry.merge([ofProcess(), this.registry]).metrics();
    });
  }

  #count(request: FastifyRequest, reply: FastifyReply): void {
    const route = request.routeOptions.url ?? 'other';
    const status = String(reply.statusCode);
    this.#requests.inc({ route, method: request.method, status });
    const { operationType: type = 'none', operationName, errorCodes } = reportOf(request);
    for (const code of errorCodes) this.#errors.inc({ code: this.#errorCodes(code) });
    if (route !== '/graphql') return;
    const operation = operationName === undefined ? 'anonymous' : this.#operationNames(operationName);
    this.#operations.inc({ type, operation, status });
    this.#operationSeconds.observe({ type, operation }, reply.elapsedTime / 1000);
  }

  /** Shows how the pool of connections is used, as it is when somebody looks. */
  watchPool(use: () => PoolUse | null): void {
    if (!use()) return;
    const gauge = (name: string, help: string, value: () => number) =>
      new Gauge({
        name,
        help,
        registers: [this.registry],
        collect() {
          this.set(value());
        },
      });
    gauge('db_pool_size', 'Open connections to the database.', () => use()?.size ?? 0);
    gauge('db_pool_idle', 'Open connections that nobody uses.', () => use()?.idle ?? 0);
    gauge('db_pool_waiting', 'Operations that wait for a connection.', () => use()?.waiting ?? 0);
    gauge('db_pool_max', 'The most connections that may be open at once.', () => use()?.max ?? 0);
  }

  /** Shows how fresh the sources are, as it is when somebody looks. */
  watchSources(look: () => Promise<readonly SourceFreshness[]>): void {
    const gauge = (name: string, help: string, value: (source: SourceFreshness) => number | null) =>
      new Gauge({
        name,
        help,
        labelNames: ['system', 'account'],
        registers: [this.registry],
        async collect() {
          this.reset();
          // A database that is away leaves these out and stops no other metric.
          for (const source of await look().catch(() => [])) {
            const shown = value(source);
            if (shown !== null) this.set({ system: source.system, account: source.account }, shown);
          }
        },
      });
    gauge('sync_source_age_seconds', 'Seconds since a source was last read in full.', ({ seconds }) => seconds);
    gauge('sync_source_stale', 'Whether that is longer ago than it may be, or never was.', ({ stale }) =>
      Number(stale),
    );
  }

  async close(): Promise<void> {
    this.registry.clear();
  }

  #counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  #histogram<Label extends string>(
    name: string,
    help: string,
    labelNames: Label[],
    buckets: number[],
  ): Histogram<Label> {
    return new Histogram({ name, help, labelNames, buckets, registers: [this.registry] });
  }
}

function ofProcess(): Registry {
  if (!processRegistry) {
    processRegistry = new Registry();
    collectDefaultMetrics({ register: processRegistry });
  }
  return processRegistry;
}

/** Keeps the first so many texts as they are, and calls all further ones "other". */
function bounded(most: number): (text: string) => string {
  const known = new Set<string>();
  return (text) => {
    if (known.size < most) known.add(text);
    return known.has(text) ? text : 'other';
  };
}
