import { defineEntity, p } from '@mikro-orm/core';
import { subjectProperties } from '../../events/entities.ts';
import { searchPolicies, tenantKey, tenantReference, tenantTable } from '../../platform/tenancy.ts';

/** One run of a client. */
export const TelemetrySession = defineEntity({
  name: 'TelemetrySession',
  tableName: 'telemetry_session',
  ...tenantTable,
  properties: {
    ...subjectProperties,
    clientType: p.text().nullable(),
    device: p.text().nullable(),
  },
});

/** A word that records are marked with. */
export const Tag = defineEntity({
  name: 'Tag',
  tableName: 'tag',
  ...tenantTable,
  properties: {
    ...subjectProperties,
    value: p.text(),
    description: p.text().nullable(),
  },
});

/**
 * What clients report. Rows are only added: `occursAt` is when the server took one in, and there is nothing to be kept
 * of changes. `tagIds` has no foreign key, so that a record is one row; whoever deletes a tag asks the records first.
 * The table is partitioned by month, which the migrations do; the time is part of the key because a partition's must be.
 */
export const TelemetryRecord = defineEntity({
  name: 'TelemetryRecord',
  tableName: 'telemetry_record',
  ...tenantTable,
  policies: searchPolicies('telemetry_record'),
  indexes: [
    { name: 'telemetry_record_search', properties: ['search'], type: 'gin' },
    { name: 'telemetry_record_tag_ids', properties: ['tagIds'], type: 'gin' },
    { name: 'telemetry_record_occurs_at', properties: ['organizationId', 'occursAt', 'id'] },
    { name: 'telemetry_record_session', properties: ['organizationId', 'session', 'occursAt', 'id'] },
    { name: 'telemetry_record_event_type', properties: ['organizationId', 'eventType', 'occursAt', 'id'] },
    {
      name: 'telemetry_record_place',
      properties: ['organizationId', 'latitude', 'longitude'],
      where: 'latitude is not null',
    },
  ],
  checks: [
    {
      name: 'telemetry_record_whole_place',
      expression: 'num_nonnulls(latitude, longitude) <> 1',
    },
    {
      name: 'telemetry_record_degrees',
      // Whole numbers, because the ORM's comparison of schemas trips over a cast to double precision.
      expression: 'ceil(abs(latitude))::integer <= 90 and ceil(abs(longitude))::integer <= 180',
    },
  ],
  properties: {
    ...tenantKey,
    occursAt: p.datetime(3).primary(),
    session: () => tenantReference(TelemetrySession, 'session_id', 'telemetry_record_session_fk'),
    eventType: p.text(),
    clientTime: p.datetime(3).nullable(),
    latitude: p.double().nullable(),
    longitude: p.double().nullable(),
    tagIds: p.array().columnType('uuid[]'),
    data: p.json<unknown>().nullable(),
    sourceSystem: p.text().nullable(),
    search: p
      .type('tsvector')
      .columnType('tsvector')
      .generated(
        `((to_tsvector('english'::regconfig, event_type) || jsonb_to_tsvector('english'::regconfig, COALESCE(data, 'null'::jsonb), '["string"]'::jsonb))) stored`,
      )
      .lazy()
      .nullable(),
  },
});

export const telemetryEntities = [TelemetrySession, Tag, TelemetryRecord];
