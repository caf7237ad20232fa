import { expect, test } from 'vitest';
import { createLogger } from '../../src/platform/log.ts';

test('a log line is one JSON object with a readable level and an instant', () => {
  const { lines, logger } = logInMemory('info');

  logger.info({ port: 4000 }, 'listening');

  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    port: 4000,
    msg: 'listening',
  });
});

test('a line below the level is not written', () => {
  const { lines, logger } = logInMemory('warn');

  logger.info('chatter');

  expect(lines).toEqual([]);
});

test('authorization headers are hidden, wherever they stand', () => {
  const { lines, logger } = logInMemory('info');

  logger.info({ headers: { authorization: 'Basic c2VjcmV0' }, a: { b: { c: { Authorization: 'c2Vjc"mV0' } } } });
  logger.info('sent Bearer c2VjcmV0.eyJ-_==');

  expect(lines.join('')).not.toMatch(/c2Vjc/);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ headers: { authorization: '[hidden]' } });
});

test('the password of a database URL is hidden in fields, messages and errors', () => {
  const { lines, logger } = logInMemory('info');
  const url = 'postgres://gateway:hunter2@db.example/events';

  logger.info({ url }, `opening ${url}`);
  logger.error(new Error(`cannot connect to ${url}`));

  expect(lines.join('')).not.toContain('hunter2');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ url: 'postgres://gateway:[hidden]@db.example/events' });
});

test('the password of a Redis URL is hidden', () => {
  const { lines, logger } = logInMemory('info');

  logger.warn(
    new Error('cannot connect to rediss://gateway:hunter2@cache.example:6380 or redis://:hunter2@cache.example'),
  );

  expect(lines.join('')).not.toContain('hunter2');
});

function logInMemory(logLevel: 'info' | 'warn') {
  const lines: string[] = [];
  const logger = createLogger({ logLevel }, { write: (line) => void lines.push(line) });
  return { lines, logger };
}
