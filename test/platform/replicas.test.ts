// What decides whether a replica may answer: places in the log, how far behind they are, and what was written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LagClock } from '../../src/platform/lag.ts';
import { MemoryMarks } from '../../src/platform/marks.ts';
import { END_OF_WAL, readWalPlace } from '../../src/platform/wal.ts';

const place = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const written = (value: bigint) =>
  `${(value >> 32n).toString(16)}/${(value & 0xffff_ffffn).toString(16)}`.toUpperCase();

describe('a place in the write-ahead log', () => {
  it('compares as a text as it does as a number', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [left, right] = [readWalPlace(written(one)), readWalPlace(written(other))];
        expect(left < right).toBe(one < other);
        expect(left <= END_OF_WAL).toBe(true);
      }),
    );
  });

  it('is nothing else', () => {
    for (const text of ['', '0', '0/', '/0', '0/123456789', 'G/0', '0/0/0']) expect(() => readWalPlace(text)).toThrow();
  });
});

describe('the lag of a replica', () => {
  it('is the time since the primary was last seen where the replica has come to', () => {
    const clock = new LagClock(1000);
    clock.primaryAt('10', 0);
    clock.primaryAt('10', 100);
    clock.primaryAt('20', 200);

    expect(clock.lagAt('10', 250)).toBe(150);
    expect(clock.lagAt('15', 250)).toBe(150);
    expect(clock.lagAt('20', 250)).toBe(50);
    expect(clock.lagAt('99', 250)).toBe(50);
  });

  it('grows while the primary is not seen, and is infinite before what is remembered', () => {
    const clock = new LagClock(1000);
    clock.primaryAt('10', 0);
    clock.primaryAt('20', 1500);

    expect(clock.lagAt('10', 1500)).toBe(Number.POSITIVE_INFINITY);
    expect(clock.lagAt('', 1500)).toBe(Number.POSITIVE_INFINITY);
    expect(clock.lagAt('20', 9000)).toBe(7500);
  });
});

describe('the mark of an organisation', () => {
  it('is the latest of its own, in whatever order they are told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 9 }), async (places) => {
        const marks = new MemoryMarks(60_000);
        for (const one of places) await marks.set('a', readWalPlace(written(one)));
        const latest = places
          .map((one) => readWalPlace(written(one)))
          .sort()
          .at(-1);
        expect(await marks.get('a')).toBe(latest);
        expect(await marks.get('b')).toBeNull();
      }),
    );
  });

  it('is forgotten in time', async () => {
    const marks = new MemoryMarks(0);
    await marks.set('a', END_OF_WAL);

    expect(await marks.get('a')).toBeNull();
  });
});
