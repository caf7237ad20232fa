// JWTs of an OpenID Connect issuer: OpenID Connect Core 1.0, section 3.1.3.7, and RFC 8725.
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../support/gateway.ts';
import { AUDIENCE, startIssuer } from '../support/issuer.ts';
import { make } from '../support/make.ts';
import { organize } from '../support/organizations.ts';

const issuer = await startIssuer();
const test = useGateway({
  env: {
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: AUDIENCE,
    OIDC_ALGORITHMS: 'ES256',
    OIDC_CLOCK_TOLERANCE: '5',
    OIDC_ORGANIZATION_CLAIM: 'https://example.com/tenant',
  },
});
const ACME = { 'https://example.com/tenant': 'acme', scope: 'job:read job:write' };
const now = () => Math.floor(Date.now() / 1000);

beforeAll(async () => {
  await organize(test, 'acme');
});
afterAll(() => issuer.stop());

const status = async (token: string) => {
  const response = await fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ jobs { totalCount } }' }),
  });
  return response.status;
};

describe('a JWT of the issuer', () => {
  it('acts for the organisation and with the scopes of its claims, as its subject', async () => {
    const asked = test.as(await issuer.sign(ACME));
    const jobId = (await make(asked, 'Job', { title: 'Ours' })).id;
    const { history } = await make(asked, 'Offer', { jobId, status: 'RECEIVED' }, 'history { nodes { by } }');

    expect(history.nodes).toEqual([{ by: 'kate' }]);
    expect((await asked.send('{ crmEvents { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('may hold its scopes as a list', async () => {
    expect(await status(await issuer.sign({ ...ACME, scope: ['job:read'] }))).toBe(200);
  });

  it.each<[string, Record<string, unknown>]>([
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['for another audience', { aud: 'another-service' }],
    ['that has expired, beyond the clock tolerance', { exp: now() - 7 }],
    ['that is not valid yet, beyond the clock tolerance', { nbf: now() + 60 }],
    ['without an end', { exp: undefined }],
    ['of an organisation that is not there', { 'https://example.com/tenant': 'nobody' }],
    ['without an organisation', { 'https://example.com/tenant': undefined }],
    ['whose organisation is no text', { 'https://example.com/tenant': ['acme'] }],
  ])('%s is refused', async (_name, claims) => {
    expect(await status(await issuer.sign({ ...ACME, ...claims }))).toBe(401);
  });

  it('within the clock tolerance is taken', async () => {
    expect(await status(await issuer.sign({ ...ACME, exp: now() - 2 }))).toBe(200);
  });

  it('signed with nothing, with a shared secret, or by somebody else is refused', async () => {
    const claims = { ...ACME, iss: issuer.url, aud: AUDIENCE, exp: now() + 60 };
    const unsigned = [{ alg: 'none' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
    const secret = new TextEncoder().encode('a'.repeat(32));
    const stranger = await startIssuer();

    expect(await status(`${unsigned.join('.')}.`)).toBe(401);
    expect(
      await status(await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'key-1' }).sign(secret)),
    ).toBe(401);
    expect(await status(await stranger.sign({ ...ACME, iss: issuer.url }))).toBe(401);
    stranger.stop();
  });

  it('is known by keys that are fetched once, by the discovery document, and again when they change', async () => {
    expect(issuer.requests.filter((url) => url === '/keys')).toHaveLength(1);
    expect(issuer.requests[0]).toBe('/.well-known/openid-configuration');

    await issuer.rotate();
    const token = await issuer.sign(ACME);
    // Keys are fetched again at most every five seconds, so that made-up ones cannot be used to flood the issuer.
    await expect.poll(() => status(token), { timeout: 15_000, interval: 500 }).toBe(200);
  });

  it('does not keep the gateway’s own tokens out', async () => {
    const own = await organize(test, 'own');

    expect(await status(await own.token(['job:read']))).toBe(200);
  });
});
