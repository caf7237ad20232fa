// The HTTP client against a real server that misbehaves: what is sent again, what is waited for, and what is refused.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HttpClient } from '../../src/platform/http-client.ts';
import { startJunt } from '../support/upstreams/index.ts';
import {
  answers,
  oversized,
  redirected,
  reset,
  silent,
  tooManyRequests,
  truncatedAfter,
} from '../support/upstreams/shared/faults.ts';

let junt: Awaited<ReturnType<typeof startJunt>>;

beforeAll(async () => {
  junt = await startJunt();
});
afterAll(() => junt.close());
beforeEach(() => {
  junt.requests.length = 0;
});

const client = (bounds: object = {}, policy: object = {}) =>
  new HttpClient(
    { baseUrl: `${junt.url}/v1`, rate: { requests: 1_000, seconds: 1 }, ...policy },
    { timeout: 2_000, maxBytes: 1_000_000, retryDelay: 2, ...bounds },
  );

const list = async (one: HttpClient, path = '/jobs'): Promise<number> =>
  (await Array.fromAsync(one.elements(path))).length;

describe('a request', () => {
  it.each([
    ['429 in plain text', tooManyRequests(null)],
    ['429 with seconds to wait', tooManyRequests('0')],
    ['429 with a date to wait for', tooManyRequests(new Date(Date.now() - 1_000).toUTCString())],
    ['500', answers(500, 'Oops')],
    ['503', answers(503)],
    ['a reset connection', reset],
    ['half an answer', truncatedAfter(40)],
    ['what is not JSON', answers(200, '<html>Sign in</html>')],
  ])('is sent again after %s', async (_what, fault) => {
    junt.fail(fault, { times: 2 });

    const { value } = await client().get('/jobs');

    expect(value).toHaveLength(junt.data.jobs.size);
    expect(junt.requests).toHaveLength(3);
  });

  it('is not sent again after an answer that will stay the same', async () => {
    await expect(client().get('/nothing')).rejects.toThrow(
      `GET ${new URL(junt.url).host}/v1/nothing was answered with 404`,
    );
    expect(junt.requests).toHaveLength(1);
  });

  it('waits as long as Retry-After says', async () => {
    junt.fail(tooManyRequests('1'));
    const startedAt = performance.now();

    await client().get('/jobs');

    expect(performance.now() - startedAt).toBeGreaterThan(990);
  });

  it('is given up where it shall wait for hours', async () => {
    junt.fail(tooManyRequests('7200'));

    await expect(client().get('/jobs')).rejects.toThrow('shall not be sent again for 120 minutes');
  });

  it('is given up after five attempts', async () => {
    junt.fail(answers(502), { times: 5 });

    await expect(client().get('/jobs')).rejects.toThrow('was answered with 502');
    expect(junt.requests).toHaveLength(5);
  });

  it('is given up when the server is silent', async () => {
    const fresh = await startJunt();
    fresh.fail(silent, { times: 99 });

    const asked = client({ timeout: 50, attempts: 2 }, { baseUrl: `${fresh.url}/v1` }).get('/jobs');

    await expect(asked).rejects.toThrow('failed: no answer within 50 ms');
    await fresh.close();
  });
});

describe('a server', () => {
  it('is left alone after too many failures, and asked again later', async () => {
    const fresh = await startJunt();
    const one = client({ attempts: 3, failuresToBreak: 3, breakFor: 300 }, { baseUrl: `${fresh.url}/v1` });
    fresh.fail(answers(500), { times: 3 });
    await expect(one.get('/jobs')).rejects.toThrow('500');

    await expect(one.get('/jobs')).rejects.toThrow('failed too often and is left alone for a while');
    expect(fresh.requests).toHaveLength(3);
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect((await one.get('/jobs')).status).toBe(200);
    await fresh.close();
  });

  it('is asked no faster than it allows', async () => {
    const one = client({}, { rate: { requests: 2, seconds: 0.4 } });
    const startedAt = performance.now();

    for (let request = 0; request < 4; request += 1) await one.get('/jobs');

    // Two at once, and one each 200 milliseconds after that.
    expect(performance.now() - startedAt).toBeGreaterThan(380);
  });

  it('cannot send the client to another host, by a redirect or by a link', async () => {
    const fresh = await startJunt();
    const one = client({}, { baseUrl: `${fresh.url}/v1` });
    fresh.fail(redirected('http://localhost:1/v1/jobs'));

    await expect(one.get('/jobs')).rejects.toThrow('redirects to localhost:1, which is not followed');
    await expect(one.get('http://localhost:1/v1/jobs')).rejects.toThrow('which is not followed');
    fresh.fail(redirected('/v1/people'));
    expect((await one.get('/jobs')).value).toHaveLength(fresh.data.people.size);
    await fresh.close();
  });

  it('cannot fill the memory', async () => {
    const fresh = await startJunt();
    const one = client({ maxBytes: 100_000 }, { baseUrl: `${fresh.url}/v1` });
    fresh.fail(oversized(10_000_000), { times: 2 });

    await expect(one.get('/jobs')).rejects.toThrow('is larger than 100,000 bytes');
    await expect(list(one)).rejects.toThrow('is larger than 100,000 bytes');
    expect(fresh.requests).toHaveLength(2);
    await fresh.close();
  });
});

describe('a list', () => {
  it('is read again from its start when it breaks off', async () => {
    const fresh = await startJunt();
    fresh.fail(truncatedAfter(900), { times: 1 });

    expect(await list(client({}, { baseUrl: `${fresh.url}/v1` }), '/people')).toBeGreaterThanOrEqual(
      fresh.data.people.size,
    );
    expect(fresh.requests).toHaveLength(2);
    await fresh.close();
  });
});

describe('credentials', () => {
  it('are renewed once after a 401', async () => {
    const fresh = await startJunt();
    fresh.fail(answers(401));
    let renewed = 0;
    const authorization = {
      header: async () => `Bearer ${renewed}`,
      renew: async () => {
        renewed += 1;
      },
    };

    expect((await client({}, { baseUrl: `${fresh.url}/v1`, authorization }).get('/jobs')).status).toBe(200);
    expect(renewed).toBe(1);
    await fresh.close();
  });
});
