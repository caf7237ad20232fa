import { propagation, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OperationDefinitionNode } from 'graphql';
import type { Config } from '../platform/config.ts';
import type { StatementObserver } from '../platform/dialect.ts';
import type { Instrument } from './instrument.ts';
import { isProbe } from './probes.ts';
import { currentReport, type Report, reportOf } from './report.ts';
import { shownPath } from './shown-path.ts';

const LITERAL = /'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$/g;
const MAX_SQL_LENGTH = 4000;

/** The spans of a request that are not over: the request's own, and the innermost that a statement belongs to. */
interface Spans {
  request: Span;
  innermost: Span;
}

/**
 * Sends a span for each request, for the execution of its operation and for each SQL statement to an OpenTelemetry
 * collector; names and attributes are those of the semantic conventions. A caller's `traceparent` is continued.
 */
export class Tracing implements Instrument {
  readonly #provider: NodeTracerProvider;
  readonly #tracer: Tracer;
  readonly #spans = new WeakMap<Report, Spans>();

  constructor({ endpoint, serviceName }: NonNullable<Config['tracing']>) {
    const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
    this.#provider = new NodeTracerProvider({
      resource: defaultResource().merge(resourceFromAttributes({ 'service.name': serviceName })),
      spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
    });
    // For the propagator; which span is the parent is said outright, so that no second context travels along.
    this.#provider.register({ contextManager: null });
    this.#tracer = this.#provider.getTracer('event-gateway');
  }

  readonly onStatement: StatementObserver = (sql) => {
    const report = currentReport();
    const parent = report && this.#spans.get(report)?.innermost;
    if (!parent) return () => {};
    const text = sql.replace(LITERAL, '?').slice(0, MAX_SQL_LENGTH);
    const operation = /\w+/.exec(text)?.[0].toUpperCase() ?? 'SQL';
    const span = this.#start(operation, SpanKind.CLIENT, parent).setAttributes({
      'db.system.name': 'postgresql',
      'db.operation.name': operation,
      'db.query.text': text,
    });
    return (failure) => {
      if (failure !== undefined) fail(span, String((failure as { code?: unknown }).code ?? 'error'));
      span.end();
    };
  };

  onExecution({ operation, name }: OperationDefinitionNode): (() => void) | undefined {
    const report = currentReport();
    const spans = report && this.#spans.get(report);
    if (!spans) return undefined;
    const attributes = {
      'graphql.operation.type': operation,
      ...(name && { 'graphql.operation.name': name.value }),
    };
    spans.request.setAttributes(attributes);
    spans.innermost = this.#start(operation, SpanKind.INTERNAL, spans.request).setAttributes(attributes);
    return () => {
      spans.innermost.end();
      spans.innermost = spans.request;
    };
  }

  addTo(app: FastifyInstance): void {
    app.addHook('onRequest', async (request) => this.#startRequest(request));
    app.addHook('onResponse', async (request, reply) => this.#endRequest(request, reply));
  }

  async close(): Promise<void> {
    await this.#provider.shutdown();
  }

  #start(name: string, kind: SpanKind, parent: Span): Span {
    return this.#tracer.startSpan(name, { kind }, trace.setSpan(ROOT_CONTEXT, parent));
  }

  #startRequest(request: FastifyRequest): void {
    if (isProbe(request)) return;
    const { method, headers } = request;
    const route = request.routeOptions.url;
    const span = this.#tracer.startSpan(
      route ? `${method} ${route}` : method,
      {
        kind: SpanKind.SERVER,
        attributes: {
          'http.request.method': method,
          'url.scheme': request.protocol,
          'url.path': shownPath(request),
          ...(route && { 'http.route': route }),
        },
      },
      propagation.extract(ROOT_CONTEXT, headers),
    );
    const report = reportOf(request);
    report.traceId = span.spanContext().traceId;
    this.#spans.set(report, { request: span, innermost: span });
  }

  #endRequest(request: FastifyRequest, reply: FastifyReply): void {
    const report = reportOf(request);
    const span = this.#spans.get(report)?.request;
    if (!span) return;
    span.setAttribute('http.response.status_code', reply.statusCode);
    if (reply.statusCode >= 500) fail(span, String(reply.statusCode));
    else if (report.errorCodes.includes('INTERNAL_SERVER_ERROR')) fail(span, 'INTERNAL_SERVER_ERROR');
    span.end();
  }
}

/** Without the failure's message, which may hold what a caller wrote. */
function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR });
}
