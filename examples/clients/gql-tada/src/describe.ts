import type { EventFields, SubjectFields } from './fragments.ts';
import type { ResultOf } from './graphql.ts';

/** One line that only this kind can have. It does not compile when a kind is left out. */
export function describe(event: ResultOf<typeof EventFields>): string {
  switch (event.__typename) {
    case 'ThanksEmail':
    case 'Followup':
      return `to ${event.people.map(({ name }) => name).join(', ')}`;
    case 'StatusChange':
      return `${event.from ?? 'nothing'} → ${event.to ?? 'nothing'}`;
    case 'Homework':
      return `${event.job.title}, due ${event.dueDate}`;
    case 'JobInterview':
      return `${event.type ?? 'interview'} at ${event.scheduled}`;
    case 'Offer':
      return event.offerStatus;
    case 'Training':
      return `${event.name} by ${event.owner.name}: ${event.trainingStatus}`;
    case 'ScheduledInterview':
      return `${event.interviewStatus} with ${event.interviewers.map(({ user }) => user.name).join(', ')}`;
    case 'TelemetryRecord':
      return `${event.eventType} at ${event.latitude}, ${event.longitude}`;
    case 'ContactEvent':
    case 'GroupEvent':
      return `${event.category.name} on ${event.time}, ${event.recurrence}`;
    default:
      return event satisfies never;
  }
}

/** What stands for the subject. It does not compile when a member of the union is left out. */
export function describeSubject(subject: ResultOf<typeof SubjectFields>): string {
  switch (subject.__typename) {
    case 'Job':
      return subject.title;
    case 'Application':
      return subject.candidateName ?? subject.id;
    case 'TelemetrySession':
      return subject.device ?? subject.id;
    case 'TrainingClass':
    case 'Contact':
    case 'Group':
      return subject.name;
    default:
      return subject satisfies never;
  }
}
