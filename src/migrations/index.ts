import type { MigrationObject } from '@mikro-orm/core';
import { Initial } from './2026-11-21-initial.ts';
import { Search } from './2026-11-22-search.ts';
import { Sync } from './2026-11-22-sync.ts';
import { TelemetryPartitions } from './2026-11-22-telemetry-partitions.ts';
import { Webhooks } from './2026-11-22-webhooks.ts';

/** Every migration, oldest first. A released one is never edited. */
export const migrations: MigrationObject[] = [
  { name: '2026-11-21-initial', class: Initial },
  { name: '2026-11-22-telemetry-partitions', class: TelemetryPartitions },
  { name: '2026-11-22-sync', class: Sync },
  { name: '2026-11-22-search', class: Search },
  { name: '2026-11-22-webhooks', class: Webhooks },
];
