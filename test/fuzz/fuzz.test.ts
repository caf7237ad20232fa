// A short run of `npm run fuzz`, and what its runs have found.
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { read } from '../house/project.ts';
import { operationRequest } from '../support/fuzz/bodies.ts';
import { breach } from '../support/fuzz/laws.ts';
import { FUZZ_ENVIRONMENT, type FuzzReport, fuzz } from '../support/fuzz/run.ts';
import { secretsOf } from '../support/fuzz/secrets.ts';
import { send } from '../support/fuzz/send.ts';
import { useGateway } from '../support/gateway.ts';

const OPERATIONS = 300;

const test = useGateway({ samples: true, env: FUZZ_ENVIRONMENT });

const schema = buildSchema(read('src/generated/schema.graphql'));

const run = async (operations: number, seed: number): Promise<FuzzReport> =>
  fuzz({ url: test.url, schema, operations, seed, secrets: await secretsOf(test.gateway.database) });

const answered = ({ outcomes }: FuzzReport, outcome: string) => outcomes.get(outcome) ?? 0;

describe('generated requests', () => {
  it('break no law', { timeout: 180_000 }, async () => {
    const report = await run(OPERATIONS, 20_261_121);

    expect(report.findings).toEqual([]);
    // Or the requests would not get far enough to find anything.
    expect(answered(report, 'query data')).toBeGreaterThan(OPERATIONS / 10);
    expect(answered(report, 'mutation data')).toBeGreaterThan(OPERATIONS / 20);
    expect(answered(report, 'document GRAPHQL_PARSE_FAILED')).toBeGreaterThan(0);
    expect(answered(report, 'http BAD_REQUEST')).toBeGreaterThan(0);
  });

  it('are the same for the same seed', { timeout: 60_000 }, async () => {
    const queries = async () => [...(await run(20, 7)).outcomes];

    expect(await queries()).toEqual(await queries());
  });
});

describe('the laws', () => {
  const request = operationRequest({ query: '{ job(id: "job_event") { id } }' });
  const answer = (body: unknown, status = 200) => ({
    status,
    type: 'application/json',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const error = (message: string, code?: string) => ({ errors: [{ message, extensions: { code } }] });

  it.each([
    ['a fault', answer(error('Internal server error', 'INTERNAL_SERVER_ERROR')), 'INTERNAL_SERVER_ERROR'],
    ['a status above 500', answer(error('Down', 'DOWN'), 502), 'status 502'],
    ['text that is no JSON', answer('{"data":'), 'no JSON'],
    ['a page', { status: 400, type: 'text/html', body: '<p>' }, 'as "text/html"'],
    ['a refusal without errors', answer({ data: {} }, 400), 'without errors'],
    ['an error without a code', answer(error('Wrong')), 'without a code'],
    ['SQL', answer(error('select id from job where 1', 'BAD_USER_INPUT')), 'the inside'],
    ['a stack', answer(error('E at f (file:///a.ts:1:1)', 'BAD_USER_INPUT')), 'the inside'],
    ['a table', answer(error('In crm_event', 'BAD_USER_INPUT')), 'names crm_event'],
    ['a table in userErrors', answer({ data: { m: { userErrors: [{ code: 'A', message: 'crm_event' }] } } }), 'names'],
  ])('are broken by %s', (_what, given, law) => {
    expect(breach(request, given, ['crm_event'])).toContain(law);
  });

  it.each([
    ['data', answer({ data: { job: null } })],
    ['a refusal', answer(error('No', 'BAD_USER_INPUT'), 400)],
    ['an overload', answer(error('Later', 'OVERLOADED'), 503)],
    ['what the request said itself', answer(error('"job_event" is no id', 'BAD_USER_INPUT'))],
  ])('are kept by %s', (_what, given) => {
    expect(breach(request, given, ['job_event'])).toBeNull();
  });
});

describe('what was found', () => {
  it('an unknown version of persisted queries is refused', async () => {
    const extensions = { persistedQuery: { version: 2, sha256Hash: '0' } };

    const { status, body } = await send(test.url, operationRequest({ extensions }));

    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ message: 'Unsupported persisted query version', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('a document that the parser cannot go down into says so', async () => {
    const query = `{ events(filter: ${'{a:'.repeat(4_900)}1${'}'.repeat(4_900)}) { totalCount } }`;

    const { errors } = await test.send(query);

    // Whichever comes first, the parser's end or a limit: never how the parser ended.
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).not.toContain('call stack');
    expect(errors?.[0]?.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
  });

  it('a subscription is refused, as there are none', async () => {
    const { errors, data } = await test.send('subscription { events }');

    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message: 'This server has no subscription.',
        locations: [{ line: 1, column: 1 }],
        extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
      },
    ]);
  });

  it('a request of before HTTP/1.1, which names no host, is refused', async () => {
    const raw = 'POST /graphql\r\n\r\n';

    const { status, body } = await send(test.url, { method: 'POST', path: '/graphql', headers: {}, raw });

    expect(status).toBe(400);
    expect(JSON.parse(body)).toEqual({
      errors: [{ message: 'The Host header is missing or wrong.', extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});
