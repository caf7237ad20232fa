import { EventNode, type EventRow, firstLine, type SubjectKey, words } from '../../events/nodes.ts';
import type { EventKind, JobStatus, OfferStatus } from '../../generated/resolvers.ts';

/** A row of `job_event`. Which columns hold something follows from the kind. */
export interface JobEventRow extends EventRow {
  job_id: string;
  note: string | null;
  from_status: JobStatus | null;
  to_status: JobStatus | null;
  length: number | null;
  rating: string | null;
  type: string | null;
  offer_status: OfferStatus | null;
}

abstract class JobEventNode extends EventNode<JobEventRow> {
  get domain() {
    return 'JOB' as const;
  }
  get subjectKey(): SubjectKey {
    return { type: 'Job', uuid: this.row.job_id };
  }
  get note() {
    return this.row.note;
  }
  /** What kind of thing happened, and the first line of the note. */
  protected line(what: string): string {
    const note = firstLine(this.row.note);
    return note ? `${what}: ${note}` : what;
  }
}

class ThanksEmailNode extends JobEventNode {
  get __typename() {
    return 'ThanksEmail';
  }
  get prefix() {
    return 'thanks_email';
  }
  get summary() {
    return this.line('Thank-you email');
  }
}

class StatusChangeNode extends JobEventNode {
  get __typename() {
    return 'StatusChange';
  }
  get prefix() {
    return 'status_change';
  }
  get from() {
    return this.row.from_status;
  }
  get to() {
    return this.row.to_status;
  }
  get summary() {
    const [from, to] = [words(this.row.from_status), words(this.row.to_status)];
    if (from) return this.line(to ? `Status ${from} → ${to}` : `Status no longer ${from}`);
    return this.line(`Status ${to ?? 'change'}`);
  }
}

class FollowupNode extends JobEventNode {
  get __typename() {
    return 'Followup';
  }
  get prefix() {
    return 'followup';
  }
  get summary() {
    return this.line('Follow-up');
  }
}

class HomeworkNode extends JobEventNode {
  get __typename() {
    return 'Homework';
  }
  get prefix() {
    return 'homework';
  }
  get dueDate() {
    return this.row.occurs_at;
  }
  get summary() {
    return this.line('Homework due');
  }
}

const MINUTE = 60_000;

class JobInterviewNode extends JobEventNode {
  get __typename() {
    return 'JobInterview';
  }
  get prefix() {
    return 'job_interview';
  }
  get scheduled() {
    return this.row.occurs_at;
  }
  get length() {
    return this.row.length;
  }
  get rating() {
    return this.row.rating;
  }
  get type() {
    return this.row.type;
  }
  override get endsAt() {
    const { length, occurs_at } = this.row;
    return length === null ? null : new Date(Date.parse(occurs_at) + length * MINUTE).toISOString();
  }
  get summary() {
    return this.line(this.row.type ? `Interview (${firstLine(this.row.type)})` : 'Interview');
  }
}

class OfferNode extends JobEventNode {
  get __typename() {
    return 'Offer';
  }
  get prefix() {
    return 'offer';
  }
  get status() {
    return this.row.offer_status;
  }
  get summary() {
    return this.line(`Offer ${words(this.row.offer_status)}`);
  }
}

const NODES: Partial<Record<EventKind, new (row: JobEventRow) => JobEventNode>> = {
  THANKS_EMAIL: ThanksEmailNode,
  STATUS_CHANGE: StatusChangeNode,
  FOLLOWUP: FollowupNode,
  HOMEWORK: HomeworkNode,
  JOB_INTERVIEW: JobInterviewNode,
  OFFER: OfferNode,
};

/** The event that a row of `job_event` is. */
export function toJobEvent(row: JobEventRow): EventNode {
  const Node = NODES[row.kind];
  if (!Node) throw new Error(`${row.kind} is not a kind of job event.`);
  return new Node(row);
}
