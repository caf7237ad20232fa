import type { EventGenqlSelection, EventSubjectGenqlSelection } from './generated';

const named = { id: true, name: true } as const;

/** What an event belongs to. */
export const subjectFields = {
  __typename: true,
  on_Job: { id: true, title: true, company: true, status: true },
  on_TrainingClass: { id: true, name: true, description: true },
  on_Application: { id: true, candidateName: true, jobTitle: true },
  on_TelemetrySession: { id: true, device: true, clientType: true },
  on_Contact: { id: true, name: true, email: true, groups: named },
  on_Group: named,
} as const satisfies EventSubjectGenqlSelection;

/** What every event can show, and what each kind has of its own. */
export const eventFields = {
  __typename: true,
  id: true,
  domain: true,
  occursAt: true,
  endsAt: true,
  summary: true,
  version: true,
  source: { system: true, account: true, externalId: true, syncedAt: true, raw: true },
  subject: subjectFields,
  on_ThanksEmail: { note: true, people: named },
  on_StatusChange: { note: true, from: true, to: true },
  on_Followup: { note: true, people: named },
  on_Homework: { note: true, dueDate: true, job: { id: true, title: true } },
  on_JobInterview: { note: true, scheduled: true, length: true, rating: true, type: true, people: named },
  on_Offer: { note: true },
  on_Training: { name: true, owner: named, trainees: true, labels: true, eventLink: true, timezone: true },
  on_ScheduledInterview: {
    // genql has no aliases: of the fields of one name but unlike types only one can be selected, here and not in Offer.
    status: true,
    start: { date: true, dateTime: true },
    end: { date: true, dateTime: true },
    organizer: named,
    interviewers: { response: true, scorecardId: true, user: named },
  },
  on_TelemetryRecord: {
    eventType: true,
    serverTime: true,
    latitude: true,
    longitude: true,
    data: true,
    tags: { id: true, value: true },
  },
  on_ContactEvent: { time: true, recurrence: true, details: true, category: named },
  on_GroupEvent: { time: true, recurrence: true, details: true, category: named },
} as const satisfies EventGenqlSelection;
