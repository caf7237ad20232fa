import { defineConfig } from 'vitest/config';
import base, { environment } from './vitest.config.ts';

/** Several gateways and everything that they stand on: one file at a time, because each starts it all. */
export default defineConfig({
  ...(base.resolve && { resolve: base.resolve }),
  test: {
    env: environment,
    hookTimeout: 240_000,
    include: ['test/scale/**/*.test.ts'],
    maxWorkers: 1,
    pool: 'forks',
    testTimeout: 120_000,
  },
});
