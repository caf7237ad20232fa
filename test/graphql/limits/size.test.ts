// How much a request may hold: bytes, tokens, operations; every limit at its edge and one past it.
import { describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { ANSWERED, answered, type HttpAnswer, post, refused } from './caller.ts';

const test = useGateway({ env: { MAX_BODY_BYTES: '2000', MAX_TOKENS: '100' } });

describe('the body', () => {
  const body = (bytes: number) => JSON.stringify({ query: '{ jobs(first: 1) { totalCount } }' }).padEnd(bytes);

  it('of as many bytes as are allowed is answered', async () => {
    const { status, body: answer } = await post(test, body(2000));

    expect({ status, data: answer.data }).toEqual({ status: 200, data: { jobs: { totalCount: 0 } } });
  });

  it('of one byte more is a 413 before the database is asked', async () => {
    let answer: HttpAnswer | undefined;
    const statements = await test.statementsOf(async () => {
      answer = await post(test, body(2001));
    });

    expect(statements).toEqual([]);
    expect(answer?.status).toBe(413);
    expect(answer?.body.errors?.[0]?.extensions).toEqual({ code: 'PAYLOAD_TOO_LARGE' });
  });
});

describe('the document', () => {
  const tokens = (count: number) => `{ jobs { ${'totalCount '.repeat(count - 5)} } }`;

  it('of as many tokens as are allowed is answered', async () => {
    expect(await answered(test, tokens(100))).toEqual(ANSWERED);
  });

  it('of one token more is refused before the database is asked', async () => {
    expect(await refused(test, tokens(101))).toEqual({
      status: 400,
      code: 'TOKEN_LIMIT_EXCEEDED',
      message: 'The document has more than 100 tokens, which is the most that is allowed.',
      data: undefined,
      statements: [],
    });
  });
});

it('a list of operations in one request is refused', async () => {
  for (const body of [[{ query: '{ __typename }' }], []]) {
    const answer = await post(test, body);

    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      errors: [
        {
          message: 'One request is one operation, not a list of them.',
          extensions: { code: 'BATCHING_NOT_ALLOWED' },
        },
      ],
    });
  }
});
