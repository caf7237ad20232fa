/** Values that look drawn by lot and are the same every time for the same keys. */
export interface Draw {
  /** From 0 up to 1, without 1. */
  fraction(): number;
  /** A whole number, both bounds included. */
  integer(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Several different ones, in the order in which they were drawn. */
  some<T>(list: readonly T[], min: number, max: number): T[];
  /** A word of so many of these characters. */
  word(length: number, alphabet?: string): string;
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz23456789';

/** A draw of its own for each combination of keys, so that one record never depends on how another was made. */
export function draw(...keys: readonly (string | number)[]): Draw {
  let state = hash(keys.join('/'));
  // Mulberry32: small, quick and good enough to look like chance.
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number) => min + Math.floor(fraction() * (max - min + 1));
  const pick = <T>(list: readonly T[]) => list[integer(0, list.length - 1)] as T;
  return {
    fraction,
    integer,
    pick,
    chance: (probability) => fraction() < probability,
    some(list, min, max) {
      const left = [...list];
      return Array.from({ length: Math.min(integer(min, max), left.length) }, () =>
        left.splice(integer(0, left.length - 1), 1),
      ).flat();
    },
    word: (length, alphabet = LETTERS) =>
      Array.from({ length }, () => alphabet[integer(0, alphabet.length - 1)]).join(''),
  };
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state;
}
