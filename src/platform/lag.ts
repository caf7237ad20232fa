import type { WalPlace } from './wal.ts';

/**
 * How far a replica is behind, told by this process's clock alone: from where the primary was at which moment. A
 * replica that has nothing new because its connection to the primary is cut falls behind like any other.
 */
export class LagClock {
  readonly #keep: number;
  /** Where the primary was, each place with the last moment at which it was seen there; the oldest first. */
  #seen: { place: WalPlace; at: number }[] = [];

  /** Remembers for `keep` milliseconds; a longer lag is told as infinite. */
  constructor(keep: number) {
    this.#keep = keep;
  }

  /** The primary was seen at a place, by a question that was asked at the moment `at`. */
  primaryAt(place: WalPlace, at: number): void {
    this.#seen = this.#seen.filter((one) => one.at > at - this.#keep && one.place < place);
    this.#seen.push({ place, at });
  }

  /** By how many milliseconds a replica that has come to `place` may be behind now. */
  lagAt(place: WalPlace, now: number): number {
    const reached = this.#seen.findLast((one) => one.place <= place);
    return reached ? now - reached.at : Number.POSITIVE_INFINITY;
  }
}
