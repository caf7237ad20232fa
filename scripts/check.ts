/** `npm run check`: everything about the sources that needs no running server, two steps at a time. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

interface Step {
  name: string;
  command: string;
  /** What to do when it fails, where the output alone does not say. */
  remedy?: string;
}

const steps: Step[] = [
  { name: 'types', command: 'tsc' },
  { name: 'explorer types', command: 'tsc -p explorer' },
  { name: 'timeline types', command: 'tsc -p examples/timeline' },
  {
    name: 'codegen drift',
    command: 'graphql-codegen --config codegen.yml --check',
    remedy: 'src/generated is not what schema/ says: npm run codegen',
  },
  {
    name: 'schema docs',
    command: 'node scripts/schema-docs.ts --check',
    remedy: 'the documentation of the schema is old: npm run schema:docs',
  },
  { name: 'schema diff', command: 'node scripts/schema-diff.ts' },
  {
    name: 'timeline drift',
    command: 'cd examples/timeline && graphql-codegen --config codegen.ts --check',
    remedy: "the page's documents or the schema have changed: npm run codegen --workspace examples/timeline",
  },
  { name: 'SDL lint', command: 'eslint schema --max-warnings 0' },
  { name: 'lint', command: 'biome lint --error-on-warnings', remedy: 'npm run fix mends what it safely can' },
  { name: 'house', command: 'vitest run test/house test/graphql/schema.test.ts', remedy: 'the house and its contract' },
  { name: 'format', command: 'biome check --linter-enabled=false', remedy: 'npm run fix' },
];

const queue = steps.values();
const workers = Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
  let allPassed = true;
  for (const step of queue) allPassed = (await report(step)) && allPassed;
  return allPassed;
});

if ((await Promise.all(workers)).includes(false)) process.exitCode = 1;

/** Runs one step, prints its line, and its output when it failed. Resolves to whether it passed. */
async function report({ name, command, remedy }: Step): Promise<boolean> {
  const start = performance.now();
  const { passed, output } = await run(command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);

  console.log(`${passed ? '✓' : '✗'} ${name.padEnd(14)}${seconds.padStart(5)} s`);
  if (!passed) console.log([output.trim(), remedy].filter(Boolean).join('\n').replace(/^/gm, '    '));
  return passed;
}

function run(command: string): Promise<{ passed: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}
