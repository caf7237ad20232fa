import fc from 'fast-check';

/** The dice of the fuzzer: everything random comes from here, so that a seed gives the same requests again. */
export interface Draw {
  /** A whole number, both ends included, all equally likely. */
  int(least: number, most: number): number;
  pick<T>(items: readonly T[]): T;
  /** Whether something happens that should in so many per cent of cases. */
  chance(percent: number): boolean;
  /** Whether a value is odd that should be in so many per cent of cases; in every other request none is. */
  odd(percent: number): boolean;
  /** Any text, of all of Unicode and of what no Unicode text may hold. */
  text(): string;
}

// Unbiased: fast-check else prefers the ends of a range, which here are only the first and the last of a list.
const within = (least: number, most: number) => fc.noBias(fc.integer({ min: least, max: most }));
const anyText = () => fc.string({ unit: 'binary', maxLength: 40 });

/** The dice that fast-check's generator of imperative values rolls, and that it can shrink. */
export function drawFrom(generate: fc.GeneratorValue): Draw {
  const int: Draw['int'] = (least, most) => generate(within, least, most);
  const chance: Draw['chance'] = (percent) => int(1, 100) > 100 - percent;
  const isWild = chance(50);
  return {
    int,
    pick: <T>(items: readonly T[]) => items[int(0, items.length - 1)] as T,
    chance,
    odd: (percent) => isWild && chance(percent),
    text: () => generate(anyText),
  };
}
