import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As Node resolves it: vite would take the `module` field, and a second copy of graphql would come in.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    env: { NODE_ENV: 'test' },
    globalSetup: 'test/support/global-setup.ts',
    hookTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    exclude: ['test/chaos/**', 'test/scale/**'],
    maxWorkers: 2,
    pool: 'forks',
    testTimeout: 30_000,
  },
});
