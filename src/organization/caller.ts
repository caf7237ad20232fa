/** What a token can be made for: reading and writing each domain, running synchronisations, everything. */
export const SCOPES = [
  ...['job', 'training', 'interview', 'telemetry', 'crm'].flatMap((domain) => [`${domain}:read`, `${domain}:write`]),
  'sync:run',
  'admin',
] as const;

/** Scopes that are needed: all of one of these lists, as in `@requiresScopes(scopes:)`. */
export type RequiredScopes = readonly (readonly string[])[];

/** Who sends an operation: an organisation, somebody in it, and what they may do. */
export class Caller {
  readonly organizationId: string;
  /** For the audit trail; null for nobody in particular. */
  readonly actor: string | null;
  /** Tells one token or subject from another, for limits; null where there is neither. */
  readonly key: string | null;
  readonly #scopes: ReadonlySet<string>;

  constructor(organizationId: string, actor: string | null, scopes: Iterable<string>, key: string | null = null) {
    this.organizationId = organizationId;
    this.actor = actor;
    this.key = key;
    this.#scopes = new Set(scopes);
  }

  /** Whether the scopes cover what is required; `admin` covers everything. */
  may(required: RequiredScopes): boolean {
    return this.#scopes.has('admin') || required.some((all) => all.every((scope) => this.#scopes.has(scope)));
  }
}
