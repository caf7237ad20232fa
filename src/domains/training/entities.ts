import { defineEntity, p } from '@mikro-orm/core';
import { eventProperties, searchColumn, subjectProperties } from '../../events/entities.ts';
import { User } from '../../organization/entities.ts';
import { searchPolicies, tenantReference, tenantTable } from '../../platform/tenancy.ts';
import { TextArray } from '../../platform/text-array.ts';

/** What is taught: the template that trainings are based on. */
export const TrainingClass = defineEntity({
  name: 'TrainingClass',
  tableName: 'training_class',
  ...tenantTable,
  properties: {
    ...subjectProperties,
    name: p.text(),
    description: p.text().nullable(),
  },
});

/** A live training session. `occursAt` is its start; `reportedStatus` is null for one that was made here. */
export const Training = defineEntity({
  name: 'Training',
  tableName: 'training',
  ...tenantTable,
  policies: searchPolicies('training'),
  indexes: [
    { name: 'training_search', properties: ['search'], type: 'gin' },
    { name: 'training_labels', properties: ['labels'], type: 'gin' },
    { name: 'training_occurs_at', properties: ['organizationId', 'occursAt', 'id'] },
    { name: 'training_ends_at', properties: ['organizationId', 'endsAt', 'id'] },
    { name: 'training_created_at', properties: ['organizationId', 'createdAt', 'id'] },
    { name: 'training_updated_at', properties: ['organizationId', 'updatedAt', 'id'] },
    // Not `training_class`: an index may not be called like a table.
    { name: 'training_of_class', properties: ['organizationId', 'class', 'occursAt', 'id'] },
    { name: 'training_owner', properties: ['organizationId', 'owner', 'occursAt', 'id'] },
  ],
  checks: [
    { name: 'training_dates', expression: 'ends_at >= occurs_at' },
    { name: 'training_availability', expression: `availability in ('PUBLIC', 'PRIVATE')` },
    { name: 'training_reported_status', expression: `reported_status in ('READY', 'LIVE', 'ENDED')` },
    { name: 'training_trainees', expression: `availability = 'PRIVATE' or cardinality(trainees) = 0` },
  ],
  properties: {
    ...eventProperties,
    endsAt: p.datetime(3),
    owner: () => tenantReference(User, 'owner_id', 'training_owner_fk'),
    class: () => tenantReference(TrainingClass, 'class_id', 'training_class_fk'),
    name: p.text(),
    description: p.text().nullable(),
    eventLink: p.text(),
    token: p.text(),
    availability: p.text(),
    reportedStatus: p.text().nullable(),
    timezone: p.text(),
    includeChat: p.boolean(),
    includeVideo: p.boolean(),
    includeLabExercises: p.boolean(),
    tas: p.type(TextArray),
    trainees: p.type(TextArray),
    labels: p.type(TextArray),
    partnerId: p.text().nullable(),
    search: searchColumn('name', 'description'),
  },
});

export const trainingEntities = [TrainingClass, Training];
