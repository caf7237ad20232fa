import type { Domain } from '../domain.ts';
import { strigoConnector } from './connector.ts';
import * as entities from './entities.ts';
import * as inputs from './inputs.ts';
import { trainingTable as table } from './repository.ts';
import { trainingResolvers } from './resolvers.ts';
import { trainingSample } from './sample.ts';
import { trainingRules } from './service.ts';

/** Live trainings: Strigo. */
export const training: Domain = {
  tables: [table],
  kinds: [
    {
      kind: 'TRAINING',
      typename: 'Training',
      prefix: 'training',
      table,
      entity: entities.Training,
      fields: inputs.trainingFields,
      rules: trainingRules,
    },
  ],
  subjects: [
    {
      typename: 'TrainingClass',
      prefix: 'training_class',
      one: 'trainingClass',
      many: 'trainingClasses',
      entity: entities.TrainingClass,
      tableName: 'training_class',
      columns: { name: 'name', description: 'description' },
      fields: inputs.trainingClassFields,
    },
  ],
  references: [
    { subject: 'TrainingClass', table: 'training', column: 'class_id' },
    { subject: 'User', table: 'training', column: 'owner_id' },
  ],
  entities: entities.trainingEntities,
  resolvers: trainingResolvers,
  sample: trainingSample,
  connector: strigoConnector,
};
