import { graphql, useFragment } from 'react-relay';
import type { EventLine_event$key } from './__generated__/EventLine_event.graphql';

/** One event of whatever kind, with what only this kind has. */
export function EventLine(props: { event: EventLine_event$key }) {
  const event = useFragment(
    graphql`
      fragment EventLine_event on Event {
        __typename
        id
        occursAt
        summary
        source { system externalId }
        subject {
          __typename
          ... on Job { title }
          ... on TrainingClass { name }
          ... on Application { candidateName }
          ... on TelemetrySession { device }
          ... on Contact { name groups { name } }
          ... on Group { name }
        }
        ... on ThanksEmail { people { name } }
        ... on StatusChange { from to }
        ... on Followup { people { name } }
        ... on Homework { dueDate }
        ... on JobInterview { scheduled rating people { name } }
        ... on Offer { offerStatus: status }
        ... on Training { trainingStatus: status owner { name } }
        ... on ScheduledInterview {
          interviewStatus: status
          start { date dateTime }
          interviewers { response user { name } }
        }
        ... on TelemetryRecord { eventType data tags { value } }
        ... on ContactEvent { recurrence category { name } }
        ... on GroupEvent { recurrence category { name } }
      }
    `,
    props.event,
  );
  const subject = 'name' in event.subject ? event.subject.name : event.subject.__typename;
  return (
    <li data-id={event.id} data-kind={event.__typename} data-subject={event.subject.__typename}>
      {event.summary} ({subject})
    </li>
  );
}
