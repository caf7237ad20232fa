/** The input of a create, in which a subject is named by a SubjectRef where a client would send its TypeID. */
export type ImportInput = Readonly<Record<string, unknown>>;

/** A subject, named by the type that it has in the schema and the id that its source gave it. */
export class SubjectRef {
  readonly type: string;
  readonly externalId: string;
  /** What the subject is created with when the source has not shown it yet; without it, an unknown one is a refusal. */
  readonly ifUnknown: ImportInput | undefined;

  constructor(type: string, externalId: string, ifUnknown?: ImportInput) {
    this.type = type;
    this.externalId = externalId;
    this.ifUnknown = ifUnknown;
  }
}

/** Names a subject of the same source, wherever an input takes the id of one. */
export const subjectRef = (type: string, externalId: string | number, ifUnknown?: ImportInput): SubjectRef =>
  new SubjectRef(type, String(externalId), ifUnknown);

/** Which original a record is about: the natural key within one account of one system. */
export interface RecordKey {
  /** The object type in the schema: `Homework`, `Job`. */
  type: string;
  /** The id that the source gave it, which is unique among the source's records of this type. */
  externalId: string;
}

/** An original that was understood: an event or a subject as its create mutation would take it. */
export interface UnderstoodRecord extends RecordKey {
  /** The JSON text that the source sent. */
  raw: string;
  /** The whole input: what the source does not say is null, or absent where the gateway's default shall stand. */
  input: ImportInput;
  /** When the source says that it was made and last changed. An older change never replaces a newer one. */
  createdAt?: Date | undefined;
  updatedAt?: Date | undefined;
  /** Properties of the row that no input has, as the status that a source reports. Events only. */
  properties?: Readonly<Record<string, unknown>>;
}

/** An original that could not be understood: kept aside with the reason. */
export interface RejectedRecord {
  type: string;
  /** Null where not even an id could be read. */
  externalId: string | null;
  raw: string;
  /** One sentence that says what is wrong and where. */
  rejection: string;
}

/** An event that its source says it has deleted. */
export interface GoneRecord extends RecordKey {
  gone: true;
}

/** An original that exists, and of which nothing more was read. */
export interface SeenRecord extends RecordKey {
  seen: true;
}

/** What a connector makes of one thing that its source sent. */
export type SourceRecord = UnderstoodRecord | RejectedRecord | GoneRecord | SeenRecord;

/** A complete listing: what the gateway has of these types, and the listing did not name, is gone. */
export interface Listing {
  /** Object types. Only events are deleted: of subjects it is known that what was kept aside is gone. */
  types: readonly string[];
  /** If set, the listing was of what belongs to this subject, and says nothing of other events. */
  within?: SubjectRef;
}
