import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What is the same whatever the database: pages in a browser, and commands over a folder of their own. */
const ON_PGLITE_ALONE = [
  'test/app/**',
  'test/explorer/**',
  'test/readme/**',
  'test/cli/**',
  'test/sync/killed.test.ts',
];

export default defineConfig({
  // As Node resolves it: vite would take the `module` field, and a second copy of graphql would come in.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    env: { NODE_ENV: 'test' },
    globalSetup: 'test/support/global-setup.ts',
    hookTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    exclude: ['test/chaos/**', 'test/scale/**', ...(process.env.TEST_DATABASE === 'postgres' ? ON_PGLITE_ALONE : [])],
    maxWorkers: 2,
    pool: 'forks',
    testTimeout: 30_000,
  },
});
