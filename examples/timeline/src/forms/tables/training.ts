import type { TrainingAvailability } from '../../graphql/generated/graphql.ts';
import * as documents from '../../graphql/generated/graphql.ts';
import { required } from '../field.ts';
import { check, choice, instant, line, lines, reference, text } from '../kinds-of-field.ts';
import { type Detail, form, named } from './form.ts';

type Training = Detail<'Training'>;

const AVAILABILITIES: readonly TrainingAvailability[] = ['PUBLIC', 'PRIVATE'];

export const training = form<Training>()({
  create: documents.CreateTrainingDocument,
  update: documents.UpdateTrainingDocument,
  fields: {
    name: required(line({ label: 'Name', of: (event: Training) => event.name })),
    classId: required(reference('TrainingClass', { label: 'Class', of: (event: Training) => named(event.class) })),
    owner: required(
      reference('User', {
        label: 'Owner',
        hint: 'A member with an email address',
        by: 'email',
        of: ({ owner }: Training) => ({ id: owner.id, label: owner.name, detail: owner.email ?? null }),
      }),
    ),
    dateStart: required(instant({ label: 'Starts', of: (event: Training) => event.dateStart })),
    dateEnd: required(instant({ label: 'Ends', of: (event: Training) => event.dateEnd })),
    timezone: line({
      label: 'Time zone',
      hint: 'Where the dates are meant, such as Europe/Paris; Etc/UTC if left out',
      of: (event: Training) => event.timezone,
    }),
    description: text({ label: 'Description', of: (event: Training) => event.description }),
    availability: choice({
      label: 'Availability',
      hint: 'Naming trainees makes it private; public removes them',
      values: AVAILABILITIES,
      nothing: 'By the trainees',
      of: (event: Training) => event.availability,
    }),
    trainees: lines({ label: 'Trainees', hint: 'Email addresses', of: (event: Training) => event.trainees }),
    tas: lines({ label: 'Assistants', hint: 'Email addresses', of: (event: Training) => event.tas }),
    includeChat: check({ label: 'Chat', start: false, of: (event: Training) => event.includeChat }),
    includeVideo: check({ label: 'Video', start: false, of: (event: Training) => event.includeVideo }),
    includeLabExercises: check({
      label: 'Lab exercises',
      start: false,
      of: (event: Training) => event.includeLabExercises,
    }),
    labels: lines({ label: 'Labels', minor: true, of: (event: Training) => event.labels }),
    partnerId: line({ label: 'Partner', minor: true, of: (event: Training) => event.partnerId }),
  },
});
