import { createServer } from 'node:http';
import type { Json } from '../support/gateway.ts';

/** A span as it arrived, with its attributes as an object. */
export interface ReceivedSpan {
  name: string;
  kind: number;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: Record<string, unknown>;
  status: Json;
  start: bigint;
  end: bigint;
}

/** A small OpenTelemetry collector: takes traces as OTLP in JSON over HTTP. */
export async function startCollector() {
  const spans: ReceivedSpan[] = [];
  const resources: Record<string, unknown>[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const isTraces = request.method === 'POST' && request.url === '/v1/traces';
    if (isTraces) {
      for (const { resource, scopeSpans } of JSON.parse(body).resourceSpans) {
        resources.push(plain(resource.attributes));
        spans.push(...scopeSpans.flatMap(({ spans: received }: Json) => received.map(toSpan)));
      }
    }
    response.writeHead(isTraces ? 200 : 404, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}`, spans, resources, close: () => server.close() };
}

const toSpan = (span: Json): ReceivedSpan => ({
  ...span,
  attributes: plain(span.attributes),
  start: BigInt(span.startTimeUnixNano),
  end: BigInt(span.endTimeUnixNano),
});

/** `[{ key, value: { stringValue } }]` as `{ [key]: value }`. */
const plain = (attributes: Json): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }: Json) => [key, Object.values(value)[0]]));
