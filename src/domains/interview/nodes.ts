import { EventNode, type EventRow, firstLine, type SubjectKey } from '../../events/nodes.ts';
import type { InterviewerResponse, ScheduledInterviewStatus } from '../../generated/resolvers.ts';

/** A row of `scheduled_interview`, with the candidate's name for the summary. */
export interface ScheduledInterviewRow extends EventRow {
  ends_at: string;
  application_id: string;
  candidate_name: string | null;
  organizer_id: string | null;
  external_event_id: string | null;
  location: string | null;
  status: ScheduledInterviewStatus;
  interview_id: string | null;
  interview_name: string | null;
  all_day: boolean;
}

/** A row of `scheduled_interview_interviewer`, under the names of the schema's fields. */
export interface InterviewerRow {
  userId: string;
  response: InterviewerResponse;
  scorecardId: string | null;
}

/** An interview with a candidate. */
export class ScheduledInterviewNode extends EventNode<ScheduledInterviewRow> {
  get __typename() {
    return 'ScheduledInterview';
  }
  get prefix() {
    return 'scheduled_interview';
  }
  get domain() {
    return 'INTERVIEW' as const;
  }
  get subjectKey(): SubjectKey {
    return { type: 'Application', uuid: this.row.application_id };
  }
  get externalEventId() {
    return this.row.external_event_id;
  }
  get start() {
    return this.time(this.row.occurs_at);
  }
  get end() {
    return this.time(this.row.ends_at);
  }
  get location() {
    return this.row.location;
  }
  get status() {
    return this.row.status;
  }
  get interview() {
    const { interview_id: id, interview_name: name } = this.row;
    return id === null ? null : { id, name };
  }
  get summary() {
    const candidate = firstLine(this.row.candidate_name);
    const name = firstLine(this.row.interview_name);
    const what = candidate ? `Interview with ${candidate}` : 'Interview';
    return name ? `${what}: ${name}` : what;
  }

  private time(instant: string) {
    return this.row.all_day
      ? { dateTime: null, date: instant.slice(0, 'yyyy-mm-dd'.length) }
      : { dateTime: instant, date: null };
  }
}
