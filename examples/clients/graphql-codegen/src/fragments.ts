import { graphql } from './generated/gql.ts';

/** What every event can show, and what each kind has of its own. Fields of one name but unlike types have aliases. */
export const EventFields = graphql(`
  fragment EventFields on Event {
    __typename
    id
    domain
    occursAt
    endsAt
    summary
    version
    source { system account externalId syncedAt raw }
    subject { ...SubjectFields }
    ... on ThanksEmail { note people { id name } }
    ... on StatusChange { note from to }
    ... on Followup { note people { id name } }
    ... on Homework { note dueDate job { id title } }
    ... on JobInterview { note scheduled length rating type people { id name } }
    ... on Offer { note offerStatus: status }
    ... on Training { name trainingStatus: status owner { id name } trainees labels eventLink timezone }
    ... on ScheduledInterview {
      interviewStatus: status
      start { date dateTime }
      end { date dateTime }
      organizer { id name }
      interviewers { response scorecardId user { id name } }
    }
    ... on TelemetryRecord { eventType serverTime latitude longitude data tags { id value } }
    ... on ContactEvent { time recurrence details category { id name } }
    ... on GroupEvent { time recurrence details category { id name } }
  }
`);

/** What an event belongs to. */
export const SubjectFields = graphql(`
  fragment SubjectFields on EventSubject {
    __typename
    ... on Job { id title company jobStatus: status }
    ... on TrainingClass { id name description }
    ... on Application { id candidateName jobTitle }
    ... on TelemetrySession { id device clientType }
    ... on Contact { id name email groups { id name } }
    ... on Group { id name }
  }
`);
