import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** What is the same whatever the database: pages in a browser, commands over a folder of their own, and what opens none. */
const ON_PGLITE_ALONE = [
  'test/app/**',
  'test/explorer/**',
  'test/readme/**',
  'test/cli/**',
  'test/sync/killed.test.ts',
  'test/database/partitioning.test.ts',
  'test/docs/**',
  'test/house/**',
  'test/upstreams/**',
  'test/sync/{outstand,roundware,strigo}.test.ts',
  'test/graphql/{document-store,schema}.test.ts',
  'test/graphql/limits/prices.test.ts',
  'test/http/{built-page,landing-page,published-schema,refusals,server}.test.ts',
  'test/operations/refused-start.test.ts',
  'test/platform/{config,http-client,json-elements,lock,log,prepared,redis,replicas,sql,times,type-id}.test.ts',
];

/** The gateways that tests start in processes of their own find compiled what the first of them compiled. */
const compileCache = fileURLToPath(new URL('node_modules/.cache/event-gateway', import.meta.url));
export const environment = { NODE_ENV: 'test', NODE_COMPILE_CACHE: compileCache };

/** These take longest: begun last, one of them would be alone at the end. */
const LONGEST = /test\/(app|explorer|readme|cli|operations|fuzz)\/|sync\/killed/;

class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: (typeof files)[number]) => LONGEST.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  // As Node resolves it: vite would take the `module` field, and a second copy of graphql would come in.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    env: environment,
    globalSetup: 'test/support/global-setup.ts',
    hookTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    // A worker keeps what it has loaded from one file to the next.
    isolate: false,
    exclude: ['test/chaos/**', 'test/scale/**', ...(process.env.TEST_DATABASE === 'postgres' ? ON_PGLITE_ALONE : [])],
    maxWorkers: 2,
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
  },
});
