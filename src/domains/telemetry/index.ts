import type { Domain } from '../domain.ts';
import { roundwareConnector } from './connector.ts';
import * as entities from './entities.ts';
import * as inputs from './inputs.ts';
import { makePartitions, telemetryTable as table } from './repository.ts';
import { telemetryResolvers } from './resolvers.ts';
import { telemetrySample } from './sample.ts';
import { createRecord, telemetryRules } from './service.ts';

/** What clients report while they run: Roundware. */
export const telemetry: Domain = {
  tables: [table],
  kinds: [
    {
      kind: 'TELEMETRY_RECORD',
      typename: 'TelemetryRecord',
      prefix: 'telemetry_record',
      table,
      entity: entities.TelemetryRecord,
      fields: inputs.telemetryRecordFields,
      rules: telemetryRules,
      create: createRecord,
      appendOnly: true,
    },
  ],
  subjects: [
    {
      typename: 'TelemetrySession',
      prefix: 'telemetry_session',
      one: 'telemetrySession',
      many: 'telemetrySessions',
      entity: entities.TelemetrySession,
      tableName: 'telemetry_session',
      columns: { clientType: 'client_type', device: 'device' },
      fields: inputs.telemetrySessionFields,
    },
    {
      typename: 'Tag',
      prefix: 'tag',
      one: 'tag',
      many: 'tags',
      entity: entities.Tag,
      tableName: 'tag',
      columns: { value: 'value', description: 'description' },
      fields: inputs.tagFields,
    },
  ],
  references: [
    { subject: 'TelemetrySession', table: 'telemetry_record', column: 'session_id' },
    { subject: 'Tag', table: 'telemetry_record', column: 'tag_ids', list: true },
  ],
  entities: entities.telemetryEntities,
  resolvers: telemetryResolvers,
  sample: telemetrySample,
  upkeep: makePartitions,
  connector: roundwareConnector,
};
