/** Runs one of the benchmark's programs (`node bench/run.ts main …`), after installing what it needs when it is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const here = import.meta.dirname;
const [program = 'main'] = process.argv.splice(2, 1);

if (!existsSync(resolve(here, 'node_modules'))) {
  console.log('Installing what the benchmark needs …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
await import(`./${program}.ts`);
