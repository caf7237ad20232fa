// Who gets in: tokens of the gateway's own, and what is answered to everybody else.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../support/gateway.ts';
import { make } from '../support/make.ts';
import { organize, type TestOrganization } from '../support/organizations.ts';

const test = useGateway({ env: { AUTH: 'required' } });
let acme: TestOrganization;

beforeAll(async () => {
  acme = await organize(test, 'acme');
});

const ask = (headers: Record<string, string>, query = '{ jobs { totalCount } }') =>
  fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

async function refusal(authorization: string | null) {
  const response = await ask(authorization === null ? {} : { authorization });
  return { status: response.status, challenge: response.headers.get('www-authenticate'), body: await response.json() };
}

const INVALID = {
  status: 401,
  challenge: 'Bearer realm="event-gateway", error="invalid_token"',
  body: { errors: [{ message: 'The token is not valid, or no longer.', extensions: { code: 'UNAUTHENTICATED' } }] },
};

it('a server that asks for tokens has no demo organisation', async () => {
  expect(await test.rows('select slug from organization')).toEqual([{ slug: 'acme' }]);
});

describe('a request without a token', () => {
  it('is answered 401 in the shape of GraphQL, with a challenge, before anything is read or asked of the database', async () => {
    const statements = await test.statementsOf(async () => {
      expect(await refusal(null)).toEqual({
        status: 401,
        challenge: 'Bearer realm="event-gateway"',
        body: {
          errors: [{ message: 'A token is needed: Authorization: Bearer …', extensions: { code: 'UNAUTHENTICATED' } }],
        },
      });
    });

    expect(statements).toEqual([]);
  });

  it('may be a preflight of a browser, which carries none', async () => {
    const response = await fetch(`${test.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://studio.apollographql.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });

    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization');
  });
});

describe('a token', () => {
  it('is refused when it is unknown, of another kind, of another organisation, or no token at all', async () => {
    const good = await acme.token();
    const other = await organize(test, 'other');
    const elsewhere = (await other.token()).slice(0, 30) + good.slice(30);
    for (const authorization of [
      'Bearer egw_nonsense',
      `Bearer ${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`,
      `Bearer ${elsewhere}`,
      'Bearer eyJhbGciOiJub25lIn0.e30.',
      `Basic ${good}`,
      `Bearer ${good} ${good}`,
      '',
    ]) {
      expect([authorization, await refusal(authorization)]).toEqual([authorization, INVALID]);
    }
  });

  it('acts for its organisation, and stands in the audit trail by its name', async () => {
    const asked = test.as(await acme.token(['admin'], { name: 'the importer' }));
    const jobId = (await make(asked, 'Job', { title: 'Ours' })).id;
    const { history } = await make(asked, 'Followup', { jobId }, 'history { nodes { by } }');

    expect(history.nodes).toEqual([{ by: 'token the importer' }]);
  });

  it('ends when it expires', async () => {
    const expired = await acme.token(['admin'], { expiresAt: new Date(Date.now() - 1) });
    const soon = await acme.token(['admin'], { expiresAt: new Date(Date.now() + 1_500) });

    expect(await refusal(`Bearer ${expired}`)).toEqual(INVALID);
    expect((await ask({ authorization: `Bearer ${soon}` })).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    expect(await refusal(`Bearer ${soon}`)).toEqual(INVALID);
  });

  it('ends when it is revoked, also while it is in use', async () => {
    const token = await acme.token(['admin'], { name: 'revoked' });
    expect((await ask({ authorization: `Bearer ${token}` })).status).toBe(200);

    await test.rows(`update api_token set revoked_at = now() where name = 'revoked'`);
    await new Promise((resolve) => setTimeout(resolve, 5_100));

    expect(await refusal(`Bearer ${token}`)).toEqual(INVALID);
  });

  it('is stored as a hash only, and its last use is noted', async () => {
    const token = await acme.token(['admin'], { name: 'noted' });
    await ask({ authorization: `Bearer ${token}` });

    await expect
      .poll(
        async () => (await test.rows(`select last_used_at is not null as used from api_token where name = 'noted'`))[0],
      )
      .toEqual({ used: true });
    const rows = await test.rows('select * from api_token');
    expect(JSON.stringify(rows)).not.toContain(token.slice(30));
  });

  it('is looked up once for many requests', async () => {
    const token = await acme.token(['admin'], { name: 'often' });
    await ask({ authorization: `Bearer ${token}` });
    await expect
      .poll(
        async () => (await test.rows(`select last_used_at is not null as used from api_token where name = 'often'`))[0],
      )
      .toEqual({ used: true });
    const statements = await test.statementsOf(() => ask({ authorization: `Bearer ${token}` }, '{ __typename }'));

    expect(statements).toEqual([]);
  });
});
