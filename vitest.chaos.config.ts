import { defineConfig } from 'vitest/config';
import base, { environment } from './vitest.config.ts';

/** The faults that the gateway survives: one at a time, because each needs the machine's time for itself. */
export default defineConfig({
  ...(base.resolve && { resolve: base.resolve }),
  test: {
    env: environment,
    globalSetup: 'test/chaos/support/global-setup.ts',
    hookTimeout: 60_000,
    include: ['test/chaos/**/*.test.ts'],
    maxWorkers: 1,
    pool: 'forks',
    testTimeout: 60_000,
  },
});
