// SIGTERM to a real process: it says so first, answers everything that it was sent, and is gone within ten seconds.
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { startProcess } from './process.ts';

// A new process with a new database takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const BODY = JSON.stringify({ query: '{ events(first: 20) { nodes { id summary } totalCount } }' });
const post = (url: string) =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY });

it('under load, readiness goes red, every request is answered, and the process ends well', async () => {
  const { url, child, exited, output } = await startProcess({ DRAIN_DELAY: '1500' });
  const answers: { status: number; isWhole: boolean; at: number }[] = [];
  let isRed = false;
  const client = async () => {
    while (!isRed) {
      const response = await post(url);
      const isWhole =
        typeof ((await response.json()) as { data: { events: { totalCount: number } } }).data.events.totalCount ===
        'number';
      answers.push({ status: response.status, isWhole, at: Date.now() });
    }
  };
  // As a load balancer does: it looks now and then, and sends nothing more once it is told.
  const balancer = async () => {
    for (; !isRed; await sleep(200)) isRed = (await fetch(`${url}/health/ready`)).status === 503;
  };

  const all = Promise.all([balancer(), ...Array.from({ length: 8 }, client)]);
  await expect.poll(() => answers.length, { timeout: 10_000 }).toBeGreaterThan(20);
  const stoppedAt = Date.now();
  child.kill('SIGTERM');
  await all;
  const code = await exited;

  expect(Date.now() - stoppedAt).toBeLessThan(10_000);
  expect(code).toBe(0);
  expect(answers.filter(({ status, isWhole }) => status !== 200 || !isWhole)).toEqual([]);
  expect(answers.filter(({ at }) => at > stoppedAt).length).toBeGreaterThan(0);
  expect(output()).toContain('stopping: no longer ready');
  expect(output()).toContain('"msg":"stopped"');
  await expect(post(url)).rejects.toThrow('fetch failed');
});

it('a request that is still arriving when the port closes is answered', async () => {
  const { url, child, exited } = await startProcess({ DRAIN_DELAY: '0' });
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding('utf8');
  let answer = '';
  socket.on('data', (text) => {
    answer += text;
  });
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY.slice(0, 10)}`,
  );
  await sleep(300);

  child.kill('SIGTERM');
  await expect
    .poll(() =>
      post(url).then(
        () => 'answered',
        () => 'refused',
      ),
    )
    .toBe('refused');
  socket.write(BODY.slice(10));
  await closed;

  expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\n/);
  expect(answer.toLowerCase()).toContain('\r\nconnection: close\r\n');
  expect(answer).toContain('"totalCount":');
  expect(await exited).toBe(0);
});

it('a request that never arrives is cut off, so that the process ends within ten seconds all the same', async () => {
  const { url, child, exited } = await startProcess({ DRAIN_DELAY: '0' });
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write('POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{');
  const closed = new Promise((resolve) => socket.once('close', resolve).on('error', () => {}));
  await sleep(300);

  const stoppedAt = Date.now();
  child.kill('SIGTERM');
  await closed;

  expect(await exited).toBe(0);
  expect(Date.now() - stoppedAt).toBeLessThan(10_000);
});
