import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const CORES = { server: '0', load: '1' };
const canPin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/** A command that stays on the core of its role, where the machine has two and `taskset`. */
export const pinned = (role: keyof typeof CORES, command: readonly string[]): string[] =>
  canPin ? ['taskset', '-c', CORES[role], ...command] : [...command];

/** What became of the pinning, for the report. */
export const PINNING = canPin ? 'server on one core, load on another' : 'server and load on any core';
