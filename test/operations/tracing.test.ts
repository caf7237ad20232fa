// What an OpenTelemetry collector receives of a request: three kinds of spans, and nothing that a caller wrote.
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Json, useGateway } from '../support/gateway.ts';
import { organize } from '../support/organizations.ts';
import { type ReceivedSpan, startCollector } from './collector.ts';

const SERVER = 2;
const INTERNAL = 1;
const CLIENT = 3;
const ERROR = 2;

let collector: Awaited<ReturnType<typeof startCollector>>;
const env: Record<string, string> = { OTEL_SERVICE_NAME: 'events-under-test' };
const logLines: Json[] = [];
beforeAll(async () => {
  collector = await startCollector();
  env.OTEL_EXPORTER_OTLP_ENDPOINT = collector.url;
  process.env.OTEL_BSP_SCHEDULE_DELAY = '50';
});
const test = useGateway({ env, logLines });
afterAll(() => collector.close());

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

async function traceOf(body: unknown, headers: Record<string, string> = {}): Promise<ReceivedSpan[]> {
  const trace = crypto.randomUUID().replaceAll('-', '');
  await fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${trace}-${PARENT}-01`, ...headers },
    body: JSON.stringify(body),
  }).then((response) => response.text());
  return spansOf(headers.traceparent ? TRACE : trace);
}

/** All of a trace: it is complete when the request's own span has arrived. */
async function spansOf(traceId: string): Promise<ReceivedSpan[]> {
  const found = () => collector.spans.filter((span) => span.traceId === traceId);
  await expect.poll(() => found().some(({ kind }) => kind === SERVER), { timeout: 10_000 }).toBe(true);
  return found();
}

it('a request has a span with its operation, in which it is executed, in which the SQL runs', async () => {
  const query = 'query Jobs($n: Int) { jobs(first: $n) { totalCount nodes { title } } }';
  const spans = await traceOf({ query, variables: { n: 3 } }, { traceparent: `00-${TRACE}-${PARENT}-01` });
  const [request, execution] = [SERVER, INTERNAL].map((kind) => spans.filter((span) => span.kind === kind));
  const statements = spans.filter((span) => span.kind === CLIENT);

  expect(request).toMatchObject([
    {
      name: 'POST /graphql',
      parentSpanId: PARENT,
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/graphql',
        'url.path': '/graphql',
        'url.scheme': 'http',
        'http.response.status_code': 200,
        'graphql.operation.type': 'query',
        'graphql.operation.name': 'Jobs',
      },
    },
  ]);
  expect(execution).toMatchObject([
    {
      name: 'query',
      parentSpanId: request?.[0]?.spanId,
      attributes: { 'graphql.operation.type': 'query', 'graphql.operation.name': 'Jobs' },
    },
  ]);
  const select = statements.find(({ attributes }) => String(attributes['db.query.text']).includes('"title"'));
  expect(select).toMatchObject({
    parentSpanId: execution?.[0]?.spanId,
    attributes: { 'db.system.name': 'postgresql', 'db.operation.name': expect.stringMatching(/^(SELECT|WITH)$/) },
  });
  // The end of what only read is not waited for.
  const isEnd = ({ attributes }: ReceivedSpan) => attributes['db.operation.name'] === 'ROLLBACK';
  for (const inner of spans.filter((span) => span !== request?.[0] && !isEnd(span))) {
    expect(inner.start >= (request?.[0]?.start as bigint) && inner.end <= (request?.[0]?.end as bigint)).toBe(true);
  }
  expect(collector.resources[0]).toMatchObject({ 'service.name': 'events-under-test' });
});

it('holds no value that a caller wrote', async () => {
  const query = 'mutation ($n: String!) { createPerson(input: { name: $n, note: "secret-a" }) { person { id } } }';
  const token = await (await organize(test, 'acme')).token();
  const spans = await traceOf({ query, variables: { n: 'secret-b' } }, { authorization: `Bearer ${token}` });
  const texts = spans.map(({ attributes }) => attributes['db.query.text']).filter(Boolean) as string[];

  expect(texts.some((text) => text.includes('insert into "person"'))).toBe(true);
  expect(texts.join(' ')).not.toMatch(/'[^']/);
  const sent = JSON.stringify(spans, (_key, value) => (typeof value === 'bigint' ? '' : value));
  expect(sent).not.toContain('secret');
  expect(sent).not.toContain(token.slice(-20));
});

it('a fault is an error of the statement and of the request, without its message', async () => {
  await test.rows('alter table person rename to person_hidden');
  const spans = await traceOf({ query: '{ people(first: 1) { nodes { id } } }' });
  await test.rows('alter table person_hidden rename to person');

  const errors = spans.filter(({ status }) => status.code === ERROR);
  expect(errors.map(({ kind, attributes }) => [kind, attributes['error.type']]).sort()).toEqual([
    [SERVER, 'INTERNAL_SERVER_ERROR'],
    [CLIENT, '42P01'],
  ]);
  expect(errors.some(({ status }) => status.message)).toBe(false);
});

it('a request without a traceparent begins a trace, whose id is in the log', async () => {
  await fetch(`${test.url}/graphql?secret-d`, { method: 'PUT', headers: { 'x-request-id': 'traced' } });
  await expect.poll(() => logLines.some((line) => line.requestId === 'traced')).toBe(true);
  const { traceId } = logLines.find((line) => line.requestId === 'traced');

  const [span] = await spansOf(traceId);
  expect(span).toMatchObject({
    name: 'PUT',
    attributes: { 'url.path': '/graphql', 'http.response.status_code': 405 },
  });
  expect(span?.parentSpanId).toBeFalsy();
});

it('health checks and metrics leave no trace', async () => {
  for (const path of ['/health/live', '/health/ready', '/metrics']) await fetch(test.url + path);
  await traceOf({ query: '{ __typename }' });

  expect(collector.spans.filter(({ attributes }) => /health|metrics/.test(String(attributes['url.path'])))).toEqual([]);
});

it('its code is loaded, as it is not where nobody takes traces', () => {
  const loaded = Object.keys(createRequire(import.meta.url).cache);

  expect(loaded.some((path) => path.includes('@opentelemetry/sdk-trace'))).toBe(true);
});
