import {
  type Fields,
  instant,
  MAX_NAME,
  MAX_NOTE,
  MAX_TEXT,
  plain,
  reference,
  referenceBy,
  text,
  texts,
} from '../../events/fields.ts';

/** Strigo, «Create an event» and «Modify an event», body parameters. */
export const trainingFields: Fields = {
  name: text('name', MAX_NAME, { required: true }),
  owner: referenceBy('owner', 'User', 'email', { required: true }),
  classId: reference('classId', 'TrainingClass', { required: true, property: 'class' }),
  description: text('description', MAX_NOTE),
  dateStart: instant('dateStart', { required: true, property: 'occursAt' }),
  dateEnd: instant('dateEnd', { required: true, property: 'endsAt' }),
  includeChat: plain('includeChat', { required: true, fallback: false }),
  includeVideo: plain('includeVideo', { required: true, fallback: false }),
  includeLabExercises: plain('includeLabExercises', { required: true, fallback: false }),
  tas: texts('tas', MAX_TEXT, { fallback: [] }),
  trainees: texts('trainees', MAX_TEXT, { fallback: [] }),
  availability: plain('availability', { required: true, fallback: 'PUBLIC' }),
  labels: texts('labels', MAX_NAME, { fallback: [] }),
  partnerId: text('partnerId', MAX_TEXT),
  timezone: plain('timezone', { required: true, fallback: 'Etc/UTC' }),
};

export const trainingClassFields: Fields = {
  name: text('name', MAX_NAME, { required: true }),
  description: text('description', MAX_NOTE),
};
