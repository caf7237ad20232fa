/** What became of one record. */
export type Outcome = 'created' | 'changed' | 'unchanged' | 'deleted' | 'refused';

/** How many records were read, and what became of them. */
export type Counts = Record<'read' | Outcome, number>;

/** A record that was not written, and why. */
export interface RefusedRecord {
  type: string;
  externalId: string | null;
  raw: string;
  reason: string;
}

/** What became of many records: counts by the object type, and each refusal. */
export class ImportReport {
  readonly counts = new Map<string, Counts>();
  readonly refused: RefusedRecord[] = [];
  /** The originals that were understood: what was kept aside about them before is settled. */
  readonly settled: { type: string; externalId: string }[] = [];

  add(outcome: Outcome, type: string, externalId: string): void {
    this.#countsOf(type)[outcome] += 1;
    if (outcome !== 'deleted') this.#countsOf(type).read += 1;
    this.settled.push({ type, externalId });
  }

  refuse(refused: RefusedRecord): void {
    const counts = this.#countsOf(refused.type);
    counts.read += 1;
    counts.refused += 1;
    this.refused.push(refused);
  }

  /** Adds the counts of a further report. */
  addAll(other: ImportReport): void {
    for (const [type, counts] of other.counts) {
      const mine = this.#countsOf(type);
      for (const name of Object.keys(counts) as (keyof Counts)[]) mine[name] += counts[name];
    }
  }

  /** All types together. */
  get total(): Counts {
    const total = noCounts();
    for (const counts of this.counts.values()) {
      for (const name of Object.keys(total) as (keyof Counts)[]) total[name] += counts[name];
    }
    return total;
  }

  #countsOf(type: string): Counts {
    const counts = this.counts.get(type) ?? noCounts();
    this.counts.set(type, counts);
    return counts;
  }
}

const noCounts = (): Counts => ({ read: 0, created: 0, changed: 0, unchanged: 0, deleted: 0, refused: 0 });
