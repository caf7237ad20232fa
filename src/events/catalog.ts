import type { EntitySchema } from '@mikro-orm/core';
import type { EventDomain, EventKind } from '../generated/resolvers.ts';
import { badInput, withArticle } from '../graphql/errors.ts';
import { forbidden, type ScopeTable } from '../graphql/scopes.ts';
import type { Caller } from '../organization/caller.ts';
import { readTypeId } from '../platform/ids.ts';
import type { Fields } from './fields.ts';
import type { Collection, EventRules } from './rules.ts';
import type { createEvent } from './service.ts';
import type { EventTable } from './table.ts';

/** One kind of event: its names, where it is read and what may be written to it. */
export interface EventKindDefinition {
  kind: EventKind;
  /** The object type in the schema. */
  typename: string;
  /** The prefix of its TypeIDs. */
  prefix: string;
  table: EventTable;
  /** What its create and update inputs may hold; null where it has none. */
  fields: Fields | null;
  entity: EntitySchema;
  rules: EventRules;
  /** How it is created, where that is not the ordinary way. */
  create?: typeof createEvent;
  /** Its rows are only added: it is never changed or deleted, and has no audit trail. */
  appendOnly?: boolean;
}

/** One type of subject: what events belong to or name. */
export interface SubjectDefinition {
  typename: string;
  prefix: string;
  /** The lookup and the list in Query, as `job` and `jobs`. */
  one: string;
  many: string;
  entity: EntitySchema;
  tableName: string;
  /** The columns that are fields of the schema, by field name. */
  columns: Readonly<Record<string, string>>;
  fields: Fields;
  /** The field that no two of an organisation share. */
  unique?: string;
  /** Rows that are written with it, by the name of their input field. */
  collections?: Readonly<Record<string, Collection>>;
}

/** A column that names a subject: while a row does, the subject is not deleted. */
export interface Reference {
  subject: string;
  table: string;
  /** A uuid column, or a uuid[] one. */
  column: string;
  list?: boolean;
}

/** What a domain adds to the catalog. */
export interface CatalogPart {
  tables: readonly EventTable[];
  kinds: readonly EventKindDefinition[];
  subjects: readonly SubjectDefinition[];
  references: readonly Reference[];
}

/** What an id names. */
export type IdTarget =
  | { event: EventKindDefinition; subject?: undefined; uuid: string }
  | { event?: undefined; subject: SubjectDefinition; uuid: string };

/** Everything this server knows of kinds and subjects, put together from the domains. */
export class Catalog {
  readonly tables: readonly EventTable[];
  readonly kinds: readonly EventKindDefinition[];
  readonly subjects: readonly SubjectDefinition[];
  readonly references: readonly Reference[];
  readonly #kindByName: ReadonlyMap<EventKind, EventKindDefinition>;
  readonly #kindTypes: ReadonlySet<string>;
  readonly #kindByPrefix: ReadonlyMap<string, EventKindDefinition>;
  readonly #subjectByPrefix: ReadonlyMap<string, SubjectDefinition>;
  readonly #subjectByType: ReadonlyMap<string, SubjectDefinition>;

  readonly #scopes: ScopeTable;

  constructor(parts: readonly CatalogPart[], scopes: ScopeTable) {
    this.#scopes = scopes;
    this.tables = parts.flatMap((part) => part.tables);
    this.kinds = parts.flatMap((part) => part.kinds);
    this.subjects = parts.flatMap((part) => part.subjects);
    this.references = parts.flatMap((part) => part.references);
    this.#kindByName = new Map(this.kinds.map((kind) => [kind.kind, kind]));
    this.#kindTypes = new Set(this.kinds.map((kind) => kind.typename));
    this.#kindByPrefix = new Map(this.kinds.map((kind) => [kind.prefix, kind]));
    this.#subjectByPrefix = new Map(this.subjects.map((subject) => [subject.prefix, subject]));
    this.#subjectByType = new Map(this.subjects.map((subject) => [subject.typename, subject]));
  }

  /** Whether the caller may read this kind of event or type of subject at all. */
  mayRead(caller: Caller, { typename }: { typename: string }): boolean {
    return caller.may(this.#scopes.get(typename) ?? []);
  }

  /** Throws FORBIDDEN where the caller may not write this kind or type: the scopes of its create are those of its deletion. */
  assertMayWrite(caller: Caller, { typename }: { typename: string }): void {
    const scopes = this.#scopes.get(`Mutation.create${typename}`) ?? [];
    if (!caller.may(scopes)) throw forbidden(`Deleting ${withArticle(typename)}`, scopes);
  }

  /** The tables whose events the caller may read. */
  tablesFor(caller: Caller): EventTable[] {
    return this.tables.filter((table) => table.kinds.every((kind) => this.mayRead(caller, this.kind(kind))));
  }

  /** Whether a type of the schema is a kind of event. */
  isKind(typename: string): boolean {
    return this.#kindTypes.has(typename);
  }

  kind(name: EventKind): EventKindDefinition {
    return found(this.#kindByName.get(name), name);
  }

  subject(typename: string): SubjectDefinition {
    return found(this.#subjectByType.get(typename), typename);
  }

  tableOf(domain: EventDomain): EventTable {
    return found(
      this.tables.find((table) => table.domain === domain),
      domain,
    );
  }

  /** What an id names, or null when it is not an id of this server. */
  target(id: string): IdTarget | null {
    const read = readTypeId(id);
    if (!read) return null;
    const event = this.#kindByPrefix.get(read.prefix);
    if (event) return { event, uuid: read.uuid };
    const subject = this.#subjectByPrefix.get(read.prefix);
    return subject ? { subject, uuid: read.uuid } : null;
  }

  /** The UUID of an argument that must name a subject of this type. Throws BAD_USER_INPUT for anything else. */
  subjectUuid(typename: string, id: string, argument: string): string {
    const target = this.target(id);
    if (target?.subject?.typename === typename) return target.uuid;
    throw badInput(argument, `must be the id of ${withArticle(typename)} ("${this.subject(typename).prefix}_…")`);
  }

  /** The UUIDs of a list argument of such ids. */
  subjectUuids(typename: string, ids: readonly string[], argument: string): string[] {
    return ids.map((id, index) => this.subjectUuid(typename, id, `${argument}[${index}]`));
  }
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`${name} is not in the catalog.`);
  return value;
}
