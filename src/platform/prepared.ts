import type { RowMaker } from './row-maker.ts';

/** The most statements that a connection keeps prepared: the server keeps the plan of each. */
const MOST_KEPT = 64;
/** The most texts whose uses are counted before they are worth preparing. */
const MOST_COUNTED = 256;
/** A statement is prepared when it is sent as often as this: one that is sent once would only drive out another. */
const USES_BEFORE = 2;

/**
 * What reads a view for searches: whether an index or the order of time is the way depends on how rare the word is, and the
 * plan of a prepared statement does not know it.
 */
const PLANNED_ANEW = /"searchable_\w+"/;

/** How a statement is sent: under a name that the server knows or is to learn, or without one. */
export interface Naming {
  name: string | null;
  isNew: boolean;
  /** The name of the statement that makes room for it. */
  evicted: string | null;
}

const UNNAMED: Naming = { name: null, isNew: false, evicted: null };

/**
 * What one connection has prepared: statements that come again and again are parsed and planned once. Names belong to
 * the connection, which PgBouncer keeps apart for its clients since version 1.21.
 */
export class PreparedStatements {
  readonly #enabled: boolean;
  readonly #names = new Map<string, string>();
  readonly #uses = new Map<string, number>();
  readonly #rows = new Map<string, RowMaker | null>();
  #doubtful: string[] = [];
  #count = 0;

  constructor(enabled: boolean) {
    this.#enabled = enabled;
  }

  /** The name to send a statement under; to be sent in this order. */
  nameFor(text: string): Naming {
    if (!this.#enabled || PLANNED_ANEW.test(text)) return UNNAMED;
    const known = this.#names.get(text);
    if (known !== undefined) {
      // A Map walks its entries in the order of their insertion: the front is what was used longest ago.
      this.#names.delete(text);
      this.#names.set(text, known);
      return { name: known, isNew: false, evicted: null };
    }
    const uses = (this.#uses.get(text) ?? 0) + 1;
    this.#uses.delete(text);
    if (uses <= USES_BEFORE) {
      this.#uses.set(text, uses);
      if (this.#uses.size > MOST_COUNTED) this.#uses.delete(oldest(this.#uses) as string);
      return UNNAMED;
    }
    return { name: this.#add(text), isNew: true, evicted: this.#makeRoom() };
  }

  /** What makes the rows of a prepared statement: null where it gives none, undefined where it was not described yet. */
  rowsOf(name: string): RowMaker | null | undefined {
    return this.#rows.get(name);
  }

  /** Remembers how the server described the rows of a prepared statement. */
  describe(name: string, rows: RowMaker | null): void {
    this.#rows.set(name, rows);
  }

  /** Forgets statements of which nobody knows whether the server has them. */
  doubt(names: readonly string[]): void {
    if (names.length === 0) return;
    this.#doubtful.push(...names);
    for (const name of names) this.#rows.delete(name);
    for (const [text, name] of this.#names) if (names.includes(name)) this.#names.delete(text);
  }

  /** The names that the server should forget before it is sent anything else. */
  takeDoubtful(): string[] {
    const names = this.#doubtful;
    if (names.length > 0) this.#doubtful = [];
    return names;
  }

  #add(text: string): string {
    this.#count += 1;
    const name = `s${this.#count}`;
    this.#names.set(text, name);
    return name;
  }

  #makeRoom(): string | null {
    if (this.#names.size <= MOST_KEPT) return null;
    const text = oldest(this.#names) as string;
    const name = this.#names.get(text) as string;
    this.#names.delete(text);
    this.#rows.delete(name);
    return name;
  }
}

const oldest = (map: ReadonlyMap<string, unknown>): string | undefined => map.keys().next().value;
