import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { newId } from '../../src/platform/ids.ts';
import { ORGANIZATION } from '../database.ts';
import { COPY_COLUMNS, copyRowsOf, ROWS } from './rows.ts';

/** Writes batches of rows by `psql` and COPY, a statement each, over several connections; the rows written in a second. */
export async function copy(url: string, connections: number, batches: number): Promise<number> {
  const scripts = Array.from({ length: connections }, (_, connection) =>
    Array.from({ length: batches }, (_, batch) => scriptOf(connection * batches + batch)).join(''),
  );
  const start = performance.now();
  await Promise.all(scripts.map((script) => runPsql(url, script)));
  return (connections * batches * ROWS * 1_000) / (performance.now() - start);
}

function scriptOf(batch: number): string {
  const time = new Date().toISOString();
  const rows = copyRowsOf(batch).map((row) => `${ORGANIZATION.id}\t${newId()}\t${time}\t${row}\n`);
  return `copy telemetry_record (${COPY_COLUMNS}) from stdin;\n${rows.join('')}\\.\n`;
}

async function runPsql(url: string, script: string): Promise<void> {
  const psql = spawn('psql', ['-q', '-v', 'ON_ERROR_STOP=1', url], { stdio: ['pipe', 'ignore', 'inherit'] });
  psql.stdin.end(script);
  const [code] = await once(psql, 'close');
  if (code !== 0) throw new Error(`psql ended with code ${code}.`);
}
