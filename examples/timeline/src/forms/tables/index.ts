import type { EventKind } from '../../graphql/generated/graphql.ts';
import { contactEvent, groupEvent } from './crm.ts';
import type { Form } from './form.ts';
import { scheduledInterview } from './interview.ts';
import { followup, homework, jobInterview, offer, statusChange, thanksEmail } from './job.ts';
import { telemetryRecord } from './telemetry.ts';
import { training } from './training.ts';

/** How events of each kind are made and changed. */
export const FORMS: Record<EventKind, Form> = {
  THANKS_EMAIL: thanksEmail,
  STATUS_CHANGE: statusChange,
  FOLLOWUP: followup,
  HOMEWORK: homework,
  JOB_INTERVIEW: jobInterview,
  OFFER: offer,
  TRAINING: training,
  SCHEDULED_INTERVIEW: scheduledInterview,
  TELEMETRY_RECORD: telemetryRecord,
  CONTACT_EVENT: contactEvent,
  GROUP_EVENT: groupEvent,
};
