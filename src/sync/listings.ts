import type { GatewayContext } from '../context.ts';
import type { Catalog } from '../events/catalog.ts';
import type { ImportReport } from '../events/import/outcome.ts';
import type { Listing, SourceRecord } from '../events/import/record.ts';
import { type Absent, findAbsent, removeByKey } from '../events/import/removal.ts';
import type { SourceAccount } from '../events/import/sources.ts';
import { targetOf } from '../events/import/target.ts';
import { sql } from '../platform/sql.ts';
import { nameOf } from './sources.ts';

/** A listing lacks more than may be deleted at once; nothing was. */
export class MassDeletionError extends Error {
  override name = 'MassDeletionError';
}

/** So few may always go: a share says nothing of a handful. */
const HANDFUL = 5;

/** Which originals a run was shown, so that it is known what a complete listing lacks. */
export class Listings {
  readonly #catalog: Catalog;
  readonly #source: SourceAccount;
  readonly #maxShare: number;
  readonly #seen = new Map<string, Set<string>>();
  /** How many events of each kind this run has deleted. */
  readonly #gone = new Map<string, number>();
  /** Types of which something came without an id: no listing of them is complete. */
  readonly #unsure = new Set<string>();

  constructor(catalog: Catalog, source: SourceAccount, maxShare: number) {
    this.#catalog = catalog;
    this.#source = source;
    this.#maxShare = maxShare;
  }

  see(records: readonly SourceRecord[]): void {
    for (const { type, externalId } of records) {
      if (externalId === null) this.#unsure.add(type);
      else if (targetOf(this.#catalog, type)?.event) this.#seenOf(type).add(externalId);
    }
  }

  /** Deletes what the gateway has and a complete listing did not name. Throws MassDeletionError. */
  async removeAbsent(context: GatewayContext, report: ImportReport, listing: Listing): Promise<void> {
    for (const found of await this.#findAbsent(context, listing)) {
      const { definition, externalIds } = found;
      if (externalIds.length === 0) continue;
      const known = listing.within ? await this.#countAll(context, definition.kind) : found.known;
      const gone = this.#gone.get(definition.kind) ?? 0;
      const isMass = listing.within
        ? this.#isMassWithin(externalIds.length + gone, known + gone)
        : this.#isMass(externalIds.length, known);
      if (isMass) throw this.#refusal(definition.typename, externalIds.length, known);
      await removeByKey(context, this.#source, definition, externalIds, new Date());
      this.#gone.set(definition.kind, gone + externalIds.length);
      for (const externalId of externalIds) report.add('deleted', definition.typename, externalId);
    }
  }

  /** What a complete listing did not name, where it is not too much to be deleted anyway. */
  async absent(context: GatewayContext, listing: Listing): Promise<Absent[]> {
    const found = await this.#findAbsent(context, listing);
    return found.filter(({ known, externalIds }) => listing.within || !this.#isMass(externalIds.length, known));
  }

  #findAbsent(context: GatewayContext, listing: Listing): Promise<Absent[]> {
    const sure = listing.types.filter((type) => !this.#unsure.has(type));
    const wasSeen = (type: string, externalId: string) => this.#seenOf(type).has(externalId);
    return findAbsent(context, this.#source, { ...listing, types: sure }, wasSeen);
  }

  /** Lets go of what was seen, once its listing is dealt with. */
  forget({ types, within }: Listing): void {
    if (!within) for (const type of types) this.#seen.delete(type);
  }

  #isMass(absent: number, known: number): boolean {
    const isEmpty = absent === known && known > 1 && this.#maxShare < 1;
    return isEmpty || this.#isMassWithin(absent, known);
  }

  /** All events of one parent may well go at once: what counts is how many of all parents' events go in one run. */
  #isMassWithin(gone: number, known: number): boolean {
    return gone > HANDFUL && gone > known * this.#maxShare;
  }

  async #countAll({ transaction }: GatewayContext, kind: string): Promise<number> {
    const { system, account } = this.#source;
    const [row] = await transaction.query<{ count: number }>(
      sql`select count(*)::int as count from event_source where organization_id = ${transaction.organizationId}
        and system = ${system} and account = ${account} and kind = ${kind} and mapped is not null`,
    );
    return row?.count ?? 0;
  }

  #refusal(typename: string, absent: number, known: number): MassDeletionError {
    return new MassDeletionError(
      `${nameOf(this.#source)} no longer lists ${absent} of ${known} events of the type ${typename}. ` +
        'That is more than is deleted at once, so none was: --allow-mass-delete deletes them.',
    );
  }

  #seenOf(type: string): Set<string> {
    const seen = this.#seen.get(type) ?? new Set();
    this.#seen.set(type, seen);
    return seen;
  }
}
