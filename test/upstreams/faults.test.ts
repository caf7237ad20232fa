import { expect, it } from 'vitest';
import { AUTHORIZATION, get, open } from '../support/upstreams/ask.ts';
import { startStrigo } from '../support/upstreams/index.ts';
import * as faults from '../support/upstreams/shared/faults.ts';

const mine = AUTHORIZATION.strigo;

async function start() {
  const upstream = await open(startStrigo());
  return { ...upstream, members: () => get(`${upstream.url}/api/v1/members`, mine) };
}

it('fails the requests that are aimed at, and no other', async () => {
  const { fail, members, url, requests } = await start();
  fail(faults.answers(502, 'Bad Gateway'), { on: /members/, skip: 1, times: 2 });

  const statuses = [];
  for (let count = 0; count < 4; count += 1) statuses.push((await members()).status);

  expect(statuses).toEqual([200, 502, 502, 200]);
  expect((await get(`${url}/api/v1/classes`, mine)).status).toBe(200);
  expect(requests).toHaveLength(5);
});

it('breaks an answer off, and resets a connection', async () => {
  const { fail, members } = await start();
  fail(faults.truncatedAfter(40));
  fail(faults.reset, { skip: 1 });

  await expect(members()).rejects.toThrow();
  expect((await members()).status).toBe(200);
  await expect(members()).rejects.toThrow();
});

it('can be slow, silent, elsewhere, and much too long', async () => {
  const { fail, members, url } = await start();
  fail(faults.slow(50));
  fail(faults.redirected('http://127.0.0.2/'));
  fail(faults.oversized(300_000));
  fail(faults.silent);
  const headers = { authorization: mine };

  const late = performance.now();
  expect((await members()).status).toBe(200);
  expect(performance.now() - late).toBeGreaterThan(45);
  expect((await fetch(`${url}/api/v1/members`, { headers, redirect: 'manual' })).headers.get('location')).toBe(
    'http://127.0.0.2/',
  );
  const long = await members();
  expect([long.text.length > 300_000, long.body.result]).toEqual([true, 'success']);
  await expect(fetch(`${url}/api/v1/members`, { headers, signal: AbortSignal.timeout(100) })).rejects.toThrow(
    'timeout',
  );
});

it('says 429 in plain text, with a time to wait or without', async () => {
  const { fail, members } = await start();
  fail(faults.tooManyRequests('7'));
  fail(faults.tooManyRequests(null));

  const answers = [await members(), await members()];

  expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
    [429, '7'],
    [429, null],
  ]);
});

it('has a clock that can be wrong', async () => {
  const { setClockSkew, members } = await start();
  setClockSkew(-3_600_000);

  const { headers } = await members();

  const behind = Date.now() - Date.parse(headers.get('date') as string);
  expect(Math.abs(behind - 3_600_000)).toBeLessThan(60_000);
});
