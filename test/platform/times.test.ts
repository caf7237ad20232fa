// Times as servers write them: with an offset, or by the clock of a zone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, readInstant, wallTimeOf } from '../../src/platform/times.ts';

const iso = (text: string, zone?: string) => instantOf(text, zone)?.toISOString();

describe('a time with an offset', () => {
  it.each([
    ['2019-05-18T13:28:44+00:00', '2019-05-18T13:28:44.000Z'],
    ['2019-06-3T13:00:00+00:00', '2019-06-03T13:00:00.000Z'],
    ['2026-11-20T16:50:54.36530846Z', '2026-11-20T16:50:54.365Z'],
    ['2026-11-20T16:50:54-05:00', '2026-11-20T21:50:54.000Z'],
    ['2030-01-01T00:00:00+0000', '2030-01-01T00:00:00.000Z'],
  ])('is read from %s', (text, instant) => {
    expect(iso(text)).toBe(instant);
  });

  it.each([
    '0001-01-01T00:00:00Z',
    'yesterday',
    '2019-13-01T00:00:00Z',
    '2019-02-31T00:00:00Z',
    '2019-01-01T25:00:00Z',
    '',
  ])('is none in "%s"', (text) => {
    expect(instantOf(text)).toBeNull();
  });
});

describe('a time without an offset', () => {
  it('is none without a zone', () => {
    expect(instantOf('2017-06-07T22:41:50.556694')).toBeNull();
  });

  it('is by the clock of the zone', () => {
    expect(iso('2017-06-07T22:41:50.556694', 'America/New_York')).toBe('2017-06-08T02:41:50.556Z');
    expect(iso('2017-12-07 22:41:50', 'America/New_York')).toBe('2017-12-08T03:41:50.000Z');
  });

  it('is the first of two when the clock is set back, and says so', () => {
    expect(readInstant('2026-11-01T01:30:00', 'America/New_York')).toEqual({
      instant: new Date('2026-11-01T05:30:00Z'),
      ambiguous: true,
    });
    expect(readInstant('2026-11-01T00:30:00', 'America/New_York')?.ambiguous).toBe(false);
  });

  it('is the later one when the clock skipped it', () => {
    expect(iso('2026-03-08T02:30:00', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
  });

  it('comes back from what the clock shows, but for the hour that it shows twice', () => {
    const zone = fc.constantFrom('America/New_York', 'Europe/Paris', 'Asia/Kolkata', 'Pacific/Apia', 'UTC');
    const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, zone, (at, name) => {
        const read = readInstant(wallTimeOf(at, name), name);

        expect(read?.ambiguous || read?.instant.getTime() === at.getTime()).toBe(true);
      }),
    );
  });
});
