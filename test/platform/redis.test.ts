import { expect, it } from 'vitest';
import { createLogger } from '../../src/platform/log.ts';
import { Redis } from '../../src/platform/redis.ts';

it('a Redis that is away answers nothing, is reported each time it is asked in vain, and logged once', async () => {
  const lines: string[] = [];
  const logger = createLogger({ logLevel: 'info' }, { write: (line) => void lines.push(line) });
  let reports = 0;
  const onAway = () => {
    reports += 1;
  };
  const redis = await new Redis({ url: 'redis://:hunter2@127.0.0.1:1', logger, onAway }).open();

  const answer = await redis.run((client) => client.get('anything'));
  await redis.close();

  expect(answer).toBeUndefined();
  expect(reports).toBeGreaterThan(0);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('Redis is away');
  expect(lines[0]).not.toContain('hunter2');
});
