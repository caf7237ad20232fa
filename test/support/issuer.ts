import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** A small OpenID Connect issuer: its discovery document, its keys, and JWTs that it signs. */
export interface Issuer {
  url: string;
  /** Signs with the newest key; `claims` go over a valid set. */
  sign(claims: JWTPayload, header?: { alg?: string }): Promise<string>;
  /** Takes a new key and forgets the old one. */
  rotate(): Promise<void>;
  requests: string[];
}

export const AUDIENCE = 'event-gateway';

/** Starts an issuer on loopback. `stop` is the caller's, so that one can outlive a test. */
export async function startIssuer(): Promise<Issuer & { stop(): void }> {
  let keys = await newKey(1);
  let generation = 1;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const body = request.url?.startsWith('/.well-known')
      ? { issuer: url, jwks_uri: `${url}/keys` }
      : { keys: [keys.jwk] };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    stop: () => void server.close(),
    sign: (claims, header = {}) =>
      new SignJWT({ iss: url, aud: AUDIENCE, sub: 'kate', exp: Math.floor(Date.now() / 1000) + 60, ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: keys.kid, ...header })
        .sign(keys.privateKey),
    rotate: async () => {
      generation += 1;
      keys = await newKey(generation);
    },
  };
}

async function newKey(generation: number) {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = `key-${generation}`;
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } };
}
