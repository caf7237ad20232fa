import { crm } from './crm/index.ts';
import type { Domain } from './domain.ts';
import { interview } from './interview/index.ts';
import { job } from './job/index.ts';
import { telemetry } from './telemetry/index.ts';
import { training } from './training/index.ts';

/** The registry: one line for each domain. */
export const domains: readonly Domain[] = [job, training, interview, telemetry, crm];
