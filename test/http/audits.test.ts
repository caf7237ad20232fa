// The audits of GraphQL over HTTP, as `graphql-http` makes them, against the whole gateway.
import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { useGateway } from '../support/gateway.ts';

const test = useGateway();

/** CSRF prevention stays on: the audits say, as every client should, that they are no form of a web page. */
const auditFetch: typeof fetch = (url, init) =>
  fetch(url, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'true' } });

const audits = serverAudits({ url: () => `${test.url}/graphql`, fetchFn: auditFetch });

describe('the audits of GraphQL over HTTP', () => {
  it('are sixty-one', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s %s', async (_id, _name, audit) => {
    expect(await audit()).toMatchObject({ status: 'ok' });
  });

  it('need the header, because without it a GET is refused', async () => {
    const response = await fetch(`${test.url}/graphql?query={__typename}`);

    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Cross-Site Request Forgery');
  });
});
