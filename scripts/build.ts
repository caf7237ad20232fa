/**
 * `npm run build`: builds and compresses the pages, which are the workspaces with a `build` script. After `npm install` it runs as
 * `--on-install`: then a page whose development packages are not there is left as it is, and one that cannot be built
 * is said so without undoing the install, because the endpoint works without any page.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

interface Manifest {
  workspaces?: string[];
  scripts?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const root = resolve(import.meta.dirname, '..');
const isInstall = process.argv.includes('--on-install');

for (const folder of readManifest('.').workspaces ?? []) {
  const { scripts, devDependencies } = readManifest(folder);
  if (!scripts?.build) continue;
  const missing = Object.keys(devDependencies ?? {}).filter((name) => !isInstalled(folder, name));
  if (missing.length > 0) {
    report(`${folder} was not built: it needs the development packages (${missing.join(', ')}).`, !isInstall);
    continue;
  }
  const { status } = spawnSync('npm', ['run', 'build', '--silent', '--workspace', folder], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) compress(resolve(root, folder, 'dist'));
  else report(`${folder} could not be built; the output above says why. Try again: npm run build`, !isInstall);
}

/** Puts `.br` and `.gz` beside every text of a page, so that the server never compresses while it answers. */
function compress(dist: string): void {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const path = resolve(dist, name);
    if (!/\.(html|js|css|svg|json|ttf)$/.test(name) || existsSync(`${path}.br`)) continue;
    const content = readFileSync(path);
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(resolve(root, folder, 'package.json'), 'utf8'));
}

/** Whether a package is found from a workspace, without asking what it exports. */
function isInstalled(folder: string, name: string): boolean {
  const places = createRequire(resolve(root, folder, 'package.json')).resolve.paths(name) ?? [];
  return places.some((place) => canRead(resolve(place, name, 'package.json')));
}

function canRead(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}

function report(problem: string, isFailure: boolean): void {
  console.error(`event-gateway: ${problem}`);
  if (isFailure) process.exitCode = 1;
}
