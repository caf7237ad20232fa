import { readFileSync } from 'node:fs';
import type pg from 'pg';

/** Microseconds in a clock tick, which Linux shows to everybody as a hundredth of a second. */
const TICK = 10_000;

/** Whether the processor time of processes can be read here: Linux alone. */
export const canReadCpu = process.platform === 'linux';

/** The processor time that a process has used so far, in microseconds; null for one that is not there. */
export function cpuOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return null;
  }
}

/** The most memory that a process has ever held, in bytes; null where that cannot be read. */
export const peakMemoryOf = (pid: number): number | null => memoryOf(pid, 'VmHWM');

/** The memory that a process holds now, in bytes; null where that cannot be read. */
export const residentMemoryOf = (pid: number): number | null => memoryOf(pid, 'VmRSS');

function memoryOf(pid: number, line: 'VmHWM' | 'VmRSS'): number | null {
  try {
    const [, kilobytes] =
      new RegExp(`^${line}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes ? Number(kilobytes) * 1024 : null;
  } catch {
    return null;
  }
}

/** The processor time of the PostgreSQL backends of these connections; empty where PostgreSQL is on another machine. */
export async function backendCpu(client: pg.Client, applicationName: string): Promise<Map<number, number>> {
  const sql = 'select pid from pg_stat_activity where application_name = $1';
  const { rows } = await client.query<{ pid: number }>(sql, [applicationName]);
  const times = new Map<number, number>();
  for (const { pid } of rows) {
    const time = isPostgres(pid) ? cpuOf(pid) : null;
    if (time !== null) times.set(pid, time);
  }
  return times;
}

// A number from another machine or another container can be that of any process here.
function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}
