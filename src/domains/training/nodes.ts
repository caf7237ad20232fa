import { EventNode, type EventRow, firstLine, type SubjectKey } from '../../events/nodes.ts';
import type { TrainingAvailability, TrainingStatus } from '../../generated/resolvers.ts';

/** A row of `training`, with the status that it has in this transaction. */
export interface TrainingRow extends EventRow {
  ends_at: string;
  owner_id: string;
  class_id: string;
  name: string;
  description: string | null;
  event_link: string;
  token: string;
  availability: TrainingAvailability;
  status: TrainingStatus;
  timezone: string;
  include_chat: boolean;
  include_video: boolean;
  include_lab_exercises: boolean;
  tas: string[];
  trainees: string[];
  labels: string[];
  partner_id: string | null;
}

/** A training as the schema shows it. */
export class TrainingNode extends EventNode<TrainingRow> {
  get __typename() {
    return 'Training';
  }
  get prefix() {
    return 'training';
  }
  get domain() {
    return 'TRAINING' as const;
  }
  get subjectKey(): SubjectKey {
    return { type: 'TrainingClass', uuid: this.row.class_id };
  }
  get ownerUuid() {
    return this.row.owner_id;
  }
  get summary() {
    return `Training: ${firstLine(this.row.name)}`;
  }
  get name() {
    return this.row.name;
  }
  get description() {
    return this.row.description;
  }
  get eventLink() {
    return this.row.event_link;
  }
  get token() {
    return this.row.token;
  }
  get availability() {
    return this.row.availability;
  }
  get status() {
    return this.row.status;
  }
  get dateStart() {
    return this.row.occurs_at;
  }
  get dateEnd() {
    return this.row.ends_at;
  }
  get timezone() {
    return this.row.timezone;
  }
  get includeChat() {
    return this.row.include_chat;
  }
  get includeVideo() {
    return this.row.include_video;
  }
  get includeLabExercises() {
    return this.row.include_lab_exercises;
  }
  get tas() {
    return this.row.tas;
  }
  get trainees() {
    return this.row.trainees;
  }
  get labels() {
    return this.row.labels;
  }
  get partnerId() {
    return this.row.partner_id;
  }
}
