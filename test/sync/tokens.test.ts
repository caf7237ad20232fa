// The refresh token that a server replaces: kept before it is used, readable with the client's secret alone.
import { describe, expect, it } from 'vitest';
import { refreshing } from '../../src/platform/oauth.ts';
import { tokenStore } from '../../src/sync/token-store.ts';
import { useGateway } from '../support/gateway.ts';
import { startOutstand } from '../support/upstreams/index.ts';
import { engineOf } from './support.ts';

const test = useGateway();

describe('a refresh token', () => {
  it('is stored when the server replaces it, and only encrypted', async () => {
    const outstand = await startOutstand({ limit: 0 });
    const engine = engineOf(test, outstand.env);
    const organizationId = await engine.organizationId();
    const account = { system: 'OUTSTAND', account: 'default' } as const;
    const client = {
      tokenUrl: outstand.env.OUTSTAND_TOKEN_URL as string,
      clientId: outstand.env.OUTSTAND_CLIENT_ID as string,
      clientSecret: outstand.env.OUTSTAND_CLIENT_SECRET as string,
    };
    const initial = outstand.env.OUTSTAND_REFRESH_TOKEN as string;
    const store = tokenStore(test.gateway.database, organizationId, account, client.clientSecret);
    const authorization = () => refreshing(client, { initial, read: store.read, write: store.write });

    const first = await authorization().header();

    expect(first).toMatch(/^Bearer ./);
    expect(await store.read()).toBe(outstand.tokens.current);
    expect(outstand.tokens.current).not.toBe(initial);
    // Another process starts with the same environment: the first token is spent, the stored one is good.
    expect(await authorization().header()).not.toBe(first);
    const [row] = await test.rows('select token from sync_token');
    expect(row.token).not.toContain(outstand.tokens.current);
    const stranger = tokenStore(test.gateway.database, organizationId, account, 'another secret');
    expect(await stranger.read()).toBeNull();
    await outstand.close();
  });
});
