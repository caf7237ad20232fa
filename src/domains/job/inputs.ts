import {
  type Fields,
  instant,
  integer,
  MAX_NAME,
  MAX_NOTE,
  MAX_TEXT,
  plain,
  reference,
  references,
  stamp,
  text,
  url,
} from '../../events/fields.ts';

/** Junt, «Parameters»: what all six kinds take. */
const common = {
  jobId: reference('jobId', 'Job', { required: true, property: 'job' }),
  note: text('note', MAX_NOTE),
  createdAt: stamp('createdAt'),
  updatedAt: stamp('updatedAt'),
} satisfies Fields;

const MINUTES_OF_A_YEAR = 525_600;

export const thanksEmailFields: Fields = { ...common, personIds: references('personIds', 'Person') };

export const statusChangeFields: Fields = { ...common, from: plain('from'), to: plain('to') };

export const followupFields: Fields = { ...common, personIds: references('personIds', 'Person') };

export const homeworkFields: Fields = {
  ...common,
  dueDate: instant('dueDate', { required: true, property: 'occursAt' }),
};

export const jobInterviewFields: Fields = {
  ...common,
  scheduled: instant('scheduled', { required: true, property: 'occursAt' }),
  length: integer('length', 0, MINUTES_OF_A_YEAR),
  rating: text('rating', MAX_NAME),
  type: text('type', MAX_NAME),
  personIds: references('personIds', 'Person'),
};

export const offerFields: Fields = { ...common, status: plain('status', { required: true }) };

export const jobFields: Fields = {
  title: text('title', MAX_TEXT, { required: true }),
  company: text('company', MAX_TEXT),
  location: text('location', MAX_TEXT),
  url: url('url'),
  note: text('note', MAX_NOTE),
};

export const personFields: Fields = {
  name: text('name', MAX_NAME, { required: true }),
  email: text('email', MAX_TEXT),
  phone: text('phone', MAX_TEXT),
  title: text('title', MAX_TEXT),
  company: text('company', MAX_TEXT),
  note: text('note', MAX_NOTE),
};
